/**
 * The files in a ZIP, read into memory within limits; nothing is ever unpacked to disk, and the
 * names are for people alone. The door to yauzl, which reads the list of files at the end of the
 * archive only, as unpackers do (APPNOTE 6.3.10, 4.3).
 */

import { crc32 } from 'node:zlib';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { printable } from '../../verification/report/printable.ts';
import type { Given } from './given.ts';
import { badgeFile, isLitter, largestRatio, longestName, mostBytes, mostFiles } from './limits.ts';
import { largestInput } from '../../repository/network/limits.ts';

/** True for bytes that begin as a ZIP does, an empty one too. */
export function startsAsZip(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  return head === 'PK\x03\x04' || head === 'PK\x05\x06';
}

/**
 * The files of an archive by their names; for a file that is not read, and for an archive that is
 * refused as a whole, a sentence. Never rejects.
 */
export async function filesInZip(archive: string, bytes: Uint8Array): Promise<readonly Given[]> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      decodeStrings: false,
    });
    return await filesOf(archive, zip);
  } catch {
    return [refused(archive, 'The ZIP is broken or cut off: download it again.')];
  }
}

const refused = (name: string, sentence: string): Given => ({ name, content: sentence });

async function filesOf(archive: string, zip: ZipFile): Promise<readonly Given[]> {
  if (zip.entryCount > mostFiles) return [refused(archive, tooMany)];
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > mostFiles) return [refused(archive, tooMany)];
  }
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > mostBytes)
    return [
      refused(
        archive,
        'Unpacked, the ZIP would be larger than ' +
          `${mostBytes / 1024 / 1024} MB, so nothing of it is opened.`,
      ),
    ];
  const files: Given[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name.endsWith('/') || (isLitter(name) && !isLeadingOut(name))) continue;
    const said = `${archive}/${printable(name, longestName)}`;
    const refusal = refusalOf(entry, name, seen);
    seen.add(name);
    files.push({ name: said, content: refusal ?? (await contentOf(zip, entry)) });
  }
  return files.length === 0 ? [refused(archive, 'The ZIP holds no file.')] : files;
}

const tooMany = `The ZIP holds more than ${mostFiles} files: import it in parts.`;

/** UTF-8 where the archive says so, else the old letters of DOS. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

/** Why an entry is not unpacked, by what the archive says of it. */
function refusalOf(entry: Entry, name: string, seen: ReadonlySet<string>): string | null {
  if (name.length > longestName) return 'Its name is too long.';
  if (isLeadingOut(name))
    return (
      'Its name leads out of the folder that a ZIP is unpacked into; whoever ' +
      'made this ZIP wanted to overwrite something. It is not opened.'
    );
  if (seen.has(name)) return 'The ZIP holds two files of this name; the first is read.';
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    return 'It is a link, and links are not followed.';
  if (entry.isEncrypted()) return 'It is locked with a password: unpack the ZIP first.';
  if (!entry.canDecodeFileData())
    return 'It is packed in a way that is not read here: unpack the ZIP first.';
  if (/\.zip$/i.test(name)) return 'A ZIP inside a ZIP is not opened: import it by itself.';
  if (!badgeFile.test(name)) return 'No file of this kind holds a badge.';
  if (entry.uncompressedSize > largestInput)
    return `It is larger than ${largestInput / 1024 / 1024} MB.`;
  const isTrap =
    entry.uncompressedSize > 1024 * 1024 &&
    entry.uncompressedSize > entry.compressedSize * largestRatio;
  return isTrap
    ? `It would unpack to more than ${largestRatio} times ` +
        'its size, as no badge does. It is not opened.'
    : null;
}

/** `../x`, `/x`, `a\b` and `C:x` lead somewhere else, on one system or another. */
function isLeadingOut(name: string): boolean {
  return (
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').some((part) => part === '..')
  );
}

/** yauzl gives no byte more than the archive says. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array | string> {
  try {
    const bytes = await bytesOf(await zip.openReadStreamPromise(entry));
    return crc32(bytes) === entry.crc32 ? bytes : 'It is damaged: its checksum is wrong.';
  } catch {
    return 'It is broken or cut off inside the ZIP.';
  }
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}
