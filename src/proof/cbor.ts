/** The part of CBOR (RFC 8949) that proofs are written in: whole numbers, bytes, lists and maps. */

export type CborValue = number | Uint8Array | CborValue[] | Map<CborValue, CborValue>;

/** Reads exactly one value. Throws a RangeError for anything else, and for what is cut off. */
export function readCbor(bytes: Uint8Array): CborValue {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new RangeError('The value is cut off.');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const length = (additional: number): number => {
    if (additional < 24) return additional;
    if (additional > 26) throw new RangeError('The number is too large.');
    return take(2 ** (additional - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  };
  const items = (count: number, depth: number): CborValue[] => {
    if (count > bytes.length) throw new RangeError('The list is cut off.');
    return Array.from({ length: count }, () => value(depth));
  };
  const value = (depth: number): CborValue => {
    if (depth > 4) throw new RangeError('The value is nested too deep.');
    const [first = 0] = take(1);
    const count = length(first & 0x1f);
    switch (first >> 5) {
      case 0:
        return count;
      case 2:
        return take(count);
      case 4:
        return items(count, depth + 1);
      case 5: {
        const flat = items(2 * count, depth + 1);
        return new Map(
          flat.flatMap((key, index) =>
            index % 2 === 0 ? [[key, flat[index + 1] ?? 0] as const] : [],
          ),
        );
      }
      default:
        throw new RangeError('The value is of a kind that is not read here.');
    }
  };
  const whole = value(0);
  if (at !== bytes.length) throw new RangeError('Something stands behind the value.');
  return whole;
}
