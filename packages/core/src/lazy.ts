/** Works out the answer to each question when it is first asked. */
export function onceForEach<K, V>(compute: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    const answer = known.get(question) ?? compute(question);
    known.set(question, answer);
    return answer;
  };
}

/** Makes the value when it is first asked for. */
export function once<V>(make: () => V): () => V {
  const answer = onceForEach<"value", { readonly value: V }>(() => ({ value: make() }));
  return () => answer("value").value;
}
