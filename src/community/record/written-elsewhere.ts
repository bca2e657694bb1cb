/** From a file that shows a badge of another issuer to what it shows. */

import type { KeptOriginal } from '../endorsements/read.ts';
import { type Document, fittingData } from '../document.ts';
import type { HolderMark } from './holder-marks.ts';
import { isReadOriginal, readOriginal } from './read-original.ts';
import { type Elsewhere, type NamedPerson, type Naming, originalOf } from './record.ts';

/** The strongest way in which the marks name the person; null: they name somebody else, or nobody. */
export function namingOf(marks: readonly HolderMark[], person: NamedPerson): Naming | null {
  const ways: readonly [Naming, (mark: HolderMark) => boolean][] = [
    ['key', (mark) => isPlain(mark) && [person.did, ...person.keys].includes(mark.identity)],
    ['page', (mark) => isPlain(mark) && isSamePage(mark.identity, person.profile)],
    ['hash', ({ identity, salt }) => identity === person.email?.hash && salt === person.email.salt],
    ['address', ({ kind, isHashed, salt }) => kind === 'email' && isHashed && salt !== ''],
  ];
  return ways.find(([, names]) => marks.some(names))?.[0] ?? null;
}

const isPlain = ({ isHashed }: HolderMark): boolean => !isHashed;

const isSamePage = (one: string, other: string | null): boolean =>
  other !== null && withoutEnd(one) === withoutEnd(other);

const withoutEnd = (address: string): string => address.replace(/\/+$/, '').toLowerCase();

/** Longer names of strangers are cut. */
const longestName = 300;

/** Throws where the document was not checked. */
export function elsewhereOf(
  document: Document,
  originals: readonly KeptOriginal[],
  people: readonly (NamedPerson & { readonly slug: string })[],
): Elsewhere {
  const { badge, name, compared = null } = fittingData(document, 'elsewhere');
  const path = originalOf(document.folder, badge);
  const original = originals.find((one) => one.path === path);
  const person = people.find(({ slug }) => slug === document.folder);
  const read = original === undefined ? null : readOriginal(original.bytes);
  if (original === undefined || person === undefined || read === null || !isReadOriginal(read))
    throw new Error(`${document.path} was not checked.`);
  return {
    slug: document.name,
    recipient: document.folder,
    original,
    read,
    name: (read.name ?? name ?? '').slice(0, longestName),
    naming: namingOf(read.marks, person) ?? 'address',
    compared,
    words: document.body.replace(/^(?: *\n)+/, '').trimEnd(),
  };
}
