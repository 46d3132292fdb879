/** A column of numbers whose length is not known yet. */
export interface GrowingColumn<A> {
  push(value: number): void;
  /** The numbers that were pushed; the column must not be used any more. */
  filled(): A;
}

type NumberArray = Int32Array | Float64Array;

/**
 * A typed array that doubles when it is full. An array of plain numbers would do the same, but for millions of them the
 * garbage collector has to look at each array again and again.
 */
export function growingColumn<A extends NumberArray>(make: (length: number) => A): GrowingColumn<A> {
  let array = make(64);
  let length = 0;
  return {
    push(value) {
      if (length === array.length) {
        const larger = make(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length] = value;
      length += 1;
    },
    filled: () => array.subarray(0, length) as A,
  };
}

export const wholeNumbers = (): GrowingColumn<Int32Array> => growingColumn((length) => new Int32Array(length));
export const anyNumbers = (): GrowingColumn<Float64Array> => growingColumn((length) => new Float64Array(length));
