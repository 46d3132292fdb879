// Known answers: RFC 4231, section 4 (test cases 1 to 4, 6 and 7), and RFC 4648, section 10.
import { expect, test } from "vitest";
import { base32, keyedDigest } from "./keyed-digest.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const repeated = (byte: number, length: number) => new Uint8Array(length).fill(byte);
const hex = (digest: Uint8Array) => [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");

test.each([
  ["1", repeated(0x0b, 20), bytes("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
  ["2", bytes("Jefe"), bytes("what do ya want for nothing?"), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
  ["3", repeated(0xaa, 20), repeated(0xdd, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
  [
    "4",
    Uint8Array.from({ length: 25 }, (_, i) => i + 1),
    repeated(0xcd, 50),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
  [
    "6",
    repeated(0xaa, 131),
    bytes("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    "7",
    repeated(0xaa, 131),
    bytes(
      "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
])("RFC 4231, test case %s", async (_, key, message, expected) => {
  expect(hex(await (await keyedDigest(key))(message))).toBe(expected);
});

test("RFC 4648: base 32 of foobar", () => {
  expect(base32(bytes("foobar"), 9)).toBe("mzxw6ytbo");
  expect(base32(repeated(255, 4), 6)).toBe("777777");
});
