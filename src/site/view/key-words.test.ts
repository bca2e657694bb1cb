import { expect, it } from 'vitest';
import { languageOf } from '../../language/languages.ts';
import type { SiteKey } from '../model/site.ts';
import { keySentences, keysInOrder, originSentence } from './key-words.ts';

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
  origin: null,
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

it('says who confirms a key, and plainly where nobody signed for it', () => {
  const told = (origin: SiteKey['origin']): string =>
    originSentence({ ...key('b', 'active', '2026-01-01'), origin }, english);
  const signature = 'z3';
  expect(told({ kind: 'root' })).toContain('the root');
  expect(told({ kind: 'next', key: 'a', date: '2026-01-01', signature })).toContain(
    'Confirmed by key a on 1 January 2026',
  );
  expect(told({ kind: 'earlier', key: 'c', date: '2026-02-01', signature })).toContain(
    'Confirmed later, by key c on 1 February 2026',
  );
  expect(told({ kind: 'agreement', date: '2026-01-01' })).toContain(
    'without a statement of the key before it, by agreement of two maintainers, on 1 January 2026; that agreement is recorded by the host, not by a signature',
  );
  const stolen = key('a', 'compromised', '2026-01-01', '2026-02-03');
  expect(originSentence({ ...stolen, origin: { kind: 'root' } }, english)).toContain(
    'began with it',
  );
  expect(told(null)).toContain('before keys confirmed one another');
});
