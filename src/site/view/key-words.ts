/** What the states of a key mean, in words. */

import type { Language } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { SiteKey } from '../model/site.ts';

/** What the state means for badges that the key signed, in sentences that stay true. */
export function keySentences(
  { state, created, compromisedFrom }: SiteKey,
  { words, day }: Language,
): readonly string[] {
  const { sentences } = words.keys;
  switch (state) {
    case 'active':
      return [fill(sentences.active, { day: day(created) })];
    case 'retired':
      return [sentences.retired];
    case 'compromised':
      return [
        fill(sentences.compromised, { day: day(compromisedFrom ?? created) }),
        sentences.signedAgain,
      ];
  }
}

/** How the key entered, and who says that it is the issuer's. */
export function originSentence({ origin, state }: SiteKey, { words, day }: Language): string {
  const { origins } = words.keys;
  switch (origin?.kind) {
    case undefined:
      return origins.unknown;
    case 'root':
      return state === 'compromised' ? origins.formerRoot : origins.root;
    case 'agreement':
      return fill(origins.agreement, { day: day(origin.date) });
    case 'next':
    case 'earlier':
      return fill(origins[origin.kind], { key: origin.key, day: day(origin.date) });
  }
}

/** Whether what a key's fingerprint says is worth comparing before any other's. */
export function isRoot({ origin, state }: SiteKey): boolean {
  return origin?.kind === 'root' && state !== 'compromised';
}

const weight: Readonly<Record<SiteKey['state'], number>> = {
  active: 0,
  retired: 1,
  compromised: 2,
};

/** The key in use first, then the retired and the compromised ones, the youngest first. */
export function keysInOrder(keys: readonly SiteKey[]): readonly SiteKey[] {
  return keys.toSorted(
    (a, b) =>
      weight[a.state] - weight[b.state] ||
      (a.created < b.created ? 1 : a.created > b.created ? -1 : 0),
  );
}
