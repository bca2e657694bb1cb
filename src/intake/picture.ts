/** The picture of another issuer's badge, clean enough to stand here, with nobody's data in it. */

import { takePicture } from '../artwork/photos/take-picture.ts';
import type { FoundPicture, FreshPicture } from '../authoring/importing/badges/definition-plan.ts';
import type { Original } from '../authoring/importing/badges/original.ts';
import { withoutMetadata } from '../baking/without-metadata.ts';
import { fileKindOf } from '../community/pictures/kinds.ts';
import { readPicture } from '../community/pictures/read.ts';
import { isJsonObject, type JsonValue } from '../proof/json.ts';
import type { FetchFile } from '../verification/following/following.ts';

/** The longest `data:` address that is opened. */
const longestData = 30_000_000;

/**
 * Of the definition, inside it or at an https address; else the picture that the badge is baked
 * into. Never rejects.
 */
export async function pictureOf(
  { achievement: { image }, bytes }: Pick<Original, 'achievement' | 'bytes'>,
  fetchFile: FetchFile,
): Promise<FoundPicture> {
  const named = await namedPicture(addressIn(image), fetchFile);
  if (named.picture !== null) return named;
  const baked = await clean(bytes);
  if (baked === null || 'refusals' in baked) return named;
  return { picture: baked, notes: [...named.notes, 'The picture of the badge itself is taken.'] };
}

async function namedPicture(address: string, fetchFile: FetchFile): Promise<FoundPicture> {
  if (address === '') return { picture: null, notes: [] };
  const bytes = address.startsWith('data:')
    ? dataIn(address)
    : /^https:\/\//i.test(address)
      ? await fetched(address, fetchFile)
      : 'Its picture is not at an https address, so one is drawn.';
  if (typeof bytes === 'string') return { picture: null, notes: [bytes] };
  const taken = (await clean(bytes)) ?? { refusals: ['It is none that can be read.'] };
  return 'refusals' in taken
    ? {
        picture: null,
        notes: [`Its picture cannot be taken, so one is drawn: ${taken.refusals[0]}`],
      }
    : { picture: taken, notes: [] };
}

async function fetched(address: string, fetchFile: FetchFile): Promise<Uint8Array | string> {
  const answer = await fetchFile(address);
  return answer.outcome === 'fetched'
    ? answer.bytes
    : `Its picture could not be fetched, so one is drawn: ${answer.reason}`;
}

/** RFC 2397: base64 or per-cent escapes. */
function dataIn(address: string): Uint8Array | string {
  const [, base64, data] = /^data:[^,;]*(?:;(?!base64,)[^,;]*)*(;base64)?,(.*)$/is.exec(
    address.slice(0, longestData),
  ) ?? [undefined, undefined, ''];
  try {
    const text = decodeURIComponent(data ?? '');
    return base64 === undefined
      ? new TextEncoder().encode(text)
      : new Uint8Array(Buffer.from(text, 'base64'));
  } catch {
    return 'Its picture is written wrongly, so one is drawn.';
  }
}

/**
 * Without what is baked or written into it: a drawing from the allow-list, pixels without words.
 * Null for a file that is no picture.
 */
async function clean(
  bytes: Uint8Array,
): Promise<FreshPicture | { readonly refusals: readonly string[] } | null> {
  if (!isPicture(bytes)) return null;
  const taken = await takePicture('It', bytes);
  // It has no name that somebody could look for.
  if ('refusals' in taken)
    return { refusals: taken.refusals.map((one) => one.replace(/^It:(\d+):\d+\s+/, 'Line $1: ')) };
  if (taken.name === 'image.png') return { name: taken.name, bytes: withoutMetadata(taken.bytes) };
  const read = readPicture('image.svg', taken.bytes);
  return 'kind' in read && read.kind === 'svg'
    ? { name: 'image.svg', bytes: new TextEncoder().encode(read.svg) }
    : { refusals: ['It is none that can be read.'] };
}

const isPicture = (bytes: Uint8Array): boolean =>
  ['svg', 'png', 'jpeg', 'webp', 'avif', 'gif'].includes(fileKindOf(bytes));

function addressIn(image: JsonValue | undefined): string {
  const [first] = [image].flat();
  const address = isJsonObject(first) ? (first['id'] ?? first['@id']) : first;
  return typeof address === 'string' ? address.trim() : '';
}
