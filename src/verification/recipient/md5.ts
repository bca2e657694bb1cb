/**
 * MD5 (RFC 1321), for old recipients' hashes only: browsers do not offer it any more, and nothing
 * is trusted to it.
 */

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const constants = Array.from({ length: 64 }, (_, step) =>
  Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32),
);

/** Four words of 32 bits, from 0 on. */
type Words = readonly [number, number, number, number];

/** The hex digits of the digest of a text in UTF-8. */
export function md5Hex(text: string): string {
  let state: Words = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  const message = padded(new TextEncoder().encode(text));
  for (let at = 0; at < message.byteLength; at += 64) state = withBlock(state, message, at);
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => digest.setUint32(index * 4, word, true));
  return Array.from({ length: 16 }, (_, at) =>
    digest.getUint8(at).toString(16).padStart(2, '0'),
  ).join('');
}

/** A one, zeros and the length in bits, to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const message = new DataView(new ArrayBuffer((Math.floor((bytes.length + 8) / 64) + 1) * 64));
  bytes.forEach((byte, at) => message.setUint8(at, byte));
  message.setUint8(bytes.length, 0x80);
  message.setUint32(message.byteLength - 8, (bytes.length * 8) >>> 0, true);
  return message;
}

function withBlock(state: Words, message: DataView, at: number): Words {
  let [a, b, c, d] = state;
  for (let step = 0; step < 64; step += 1) {
    const [mixed, word] = mix(step, b, c, d);
    const sum = (a + mixed + (constants[step] ?? 0) + message.getUint32(at + word * 4, true)) >>> 0;
    const shift = shifts[step >> 4]?.[step % 4] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) >>> 0];
  }
  const [first, second, third, fourth] = state;
  return [(first + a) >>> 0, (second + b) >>> 0, (third + c) >>> 0, (fourth + d) >>> 0];
}

/** The round's function of three words, and which word of the block is added. */
function mix(step: number, b: number, c: number, d: number): readonly [number, number] {
  if (step < 16) return [(b & c) | (~b & d), step];
  if (step < 32) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  return step < 48 ? [b ^ c ^ d, (3 * step + 5) % 16] : [c ^ (b | ~d), (7 * step) % 16];
}
