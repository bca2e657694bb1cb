/** What the states of a key mean, in words. */

import type { SiteKey } from '../publication/site.ts';
import { inWords } from './dates.ts';

/** The heading of a key, its state first. */
export const keyStateWords: Readonly<Record<SiteKey['state'], string>> = {
  active: 'In use',
  retired: 'Retired',
  compromised: 'Compromised',
};

/** What the state means for badges that the key signed, in sentences that stay true. */
export function keySentences({ state, created, compromisedFrom }: SiteKey): readonly string[] {
  switch (state) {
    case 'active': return [`It signs new awards, since ${inWords(created)}.`];
    case 'retired': return ['It signs nothing more. What it signed stays valid.'];
    case 'compromised': return [
      `Since ${inWords(compromisedFrom ?? created)} somebody else may have had its secret. Nothing that it signed counts any more, whoever signed it and whatever day it names.`,
      'The awards that it signed were signed again with another key: same award, same day, same address. A badge file from before fails its check, so take the new one from the award’s page.',
    ];
  }
}

const weight: Readonly<Record<SiteKey['state'], number>> = { active: 0, retired: 1, compromised: 2 };

/** The key in use first, then the retired and the compromised ones, the youngest first. */
export function keysInOrder(keys: readonly SiteKey[]): readonly SiteKey[] {
  return keys.toSorted((a, b) => weight[a.state] - weight[b.state] || (a.created < b.created ? 1 : a.created > b.created ? -1 : 0));
}
