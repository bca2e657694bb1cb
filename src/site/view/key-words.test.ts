import { expect, it } from 'vitest';
import { languageOf } from '../../language/languages.ts';
import type { SiteKey } from '../model/site.ts';
import { keySentences, keysInOrder } from './key-words.ts';

const english = languageOf('en');
const key = (
  id: string,
  state: SiteKey['state'],
  created: string,
  compromisedFrom: string | null = null,
): SiteKey => ({
  id,
  state,
  created,
  compromisedFrom,
  publicKeyMultibase: 'z6Mk',
  fingerprint: '',
});

it('shows the key in use first, then the youngest', () => {
  const keys = [
    key('a', 'compromised', '2026-01-01', '2026-02-01'),
    key('b', 'retired', '2024-01-01'),
    key('c', 'retired', '2025-01-01'),
    key('d', 'active', '2023-01-01'),
  ];
  expect(keysInOrder(keys).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});

it('names the day of a compromise, since badges from then on are the thief’s as likely as ours', () => {
  expect(keySentences(key('a', 'compromised', '2026-01-01', '2026-02-03'), english)[0]).toContain(
    'Since 3 February 2026',
  );
  expect(keySentences(key('a', 'active', '2026-01-01'), english)).toEqual([
    'It signs new awards, since 1 January 2026.',
  ]);
});
