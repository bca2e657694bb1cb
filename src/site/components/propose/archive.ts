/**
 * Several files as one to download: a ZIP archive whose files are stored as they are (APPNOTE 6.3.10,
 * 4.3), so that nothing has to be packed.
 */

const encoder = new TextEncoder();
/** 1 January 1980, the first day that the format knows: the same files give the same archive. */
const firstDay = 0x21;
/** Names are UTF-8. */
const inUtf8 = 0x800;

/** The archive of these files, each with its path. */
export function archiveOf(
  files: readonly { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }[],
): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = encoder.encode(path);
    const size = bytes.length;
    // Version, flags, method, time, day, checksum, both sizes, length of the name and of nothing else.
    const facts = [
      ...[two(20), two(inUtf8), two(0), two(0), two(firstDay)],
      ...[four(checksumOf(bytes)), four(size), four(size), two(name.length), two(0)],
    ];
    parts.push(joined([four(0x04034b50), ...facts, name]), bytes);
    // Its comment, disk and attributes: none; then where it begins.
    const place = [two(0), two(0), two(0), four(0), four(offset)];
    list.push(joined([four(0x02014b50), two(20), ...facts, ...place, name]));
    offset += 30 + name.length + size;
  }
  const length = list.reduce((sum, one) => sum + one.length, 0);
  const count = two(files.length);
  const end = [four(0x06054b50), two(0), two(0), count, count, four(length), four(offset), two(0)];
  return new Blob([...parts, ...list, joined(end)], { type: 'application/zip' });
}

type Bytes = readonly number[];

const two = (value: number): Bytes => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number): Bytes => [...two(value), ...two(value >>> 16)];
const joined = (parts: readonly (Bytes | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** CRC-32, as the format wants it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ ((sum & 1) === 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
