/**
 * What is new in the file of an award that was issued: the few words that may still be said of it.
 */

import type { Document } from '../community/document.ts';
import { isRefused } from '../community/file.ts';
import { correctionsIn } from '../credential/ledger/corrections.ts';
import { signedDocument } from '../credential/ledger/ledger.ts';
import { sameData, type Sides } from './boundaries.ts';
import { type Authorisation, type Policy, together } from './policy.ts';

/**
 * `correction`: it says something else, and is signed again. `identity`: it says the same, and is
 * signed again for what the profile says of the recipient. `hiding`: it is to be listed, or not. `voices`: what others
 * say of it.
 */
export type NewWord =
  'revocation' | 'reinstatement' | 'correction' | 'identity' | 'hiding' | 'voices';

/**
 * The new words, none where nothing is new; null where something changes that stays as it was
 * issued.
 */
export function newWords(
  before: Document,
  after: Document,
  { base }: Sides,
): readonly NewWord[] | null {
  const isSame = sameAward(before, after);
  const isLonger = daysOf(after).length > daysOf(before).length;
  if (!continues(before, after) || !sameData(before.data['badge'], after.data['badge']))
    return null;
  if (!isSame && daysOf(after).length <= signedCorrections(after.path, base)) return null;
  return [
    ...(isSame ? [] : (['correction'] as const)),
    ...(isSame && isLonger ? (['identity'] as const) : []),
    ...(isHidden(before) === isHidden(after) ? [] : (['hiding'] as const)),
    ...(sameData(before.data['voices'], after.data['voices']) ? [] : (['voices'] as const)),
    ...wordAboutForce(before, after),
  ];
}

function wordAboutForce(before: Document, after: Document): readonly NewWord[] {
  const { revoked } = after.data;
  if (sameData(before.data['revoked'], revoked)) return [];
  return [revoked === undefined ? 'reinstatement' : 'revocation'];
}

const isHidden = ({ data }: Document): boolean => data['hidden'] === true;

function daysOf({ data }: Document): readonly unknown[] {
  const days = data['corrected'];
  return Array.isArray(days) ? days : [];
}

/** Days of earlier corrections stay, in their order. */
function continues(before: Document, after: Document): boolean {
  const known = daysOf(before);
  return sameData(daysOf(after).slice(0, known.length), known);
}

function sameAward(before: Document, after: Document): boolean {
  const said = ({ data }: Document): object => ({
    ...data,
    ...{ revoked: null, corrected: null, hidden: null, voices: null },
  });
  return sameData(said(before), said(after)) && before.body.trim() === after.body.trim();
}

/**
 * How many corrections the credential beside the award has in it, as it stands on the main branch.
 */
function signedCorrections(path: string, { files }: Sides['base']): number {
  const credential = path.replace(/md$/, 'json');
  const content = files.find((file) => file.path === credential)?.content;
  const issued =
    content === undefined || isRefused(content) ? null : signedDocument(credential, content);
  return issued === null ? Infinity : correctionsIn(issued.json);
}

/** What is wrong is to go at once: a maintainer may always see to that alone. */
export function rightsFor(
  what: string,
  rights: Authorisation,
  { maintainers }: Policy,
): Authorisation {
  if (what === 'revocation') return { ...rights, isOneEnough: true };
  return what === 'correction'
    ? { ...rights, who: together(rights.who, maintainers), isOneEnough: true }
    : rights;
}
