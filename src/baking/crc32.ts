/**
 * The checksum of PNG chunks (PNG third edition, annex D): CRC-32 of ISO 3309, reflected,
 * polynomial 0xEDB88320.
 */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * CRC-32 of the bytes from `start` up to, not including, `end`, as an unsigned 32-bit number. Never
 * fails.
 */
export function crc32(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let crc = -1;
  for (let at = start; at < end; at += 1)
    crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
