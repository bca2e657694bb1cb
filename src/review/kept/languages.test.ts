import { expect, it } from 'vitest';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { commitOf, riverside } from '../../testing/fixtures/tiny-community.ts';
import { languageProblems } from './languages.ts';

const commit = (more: object) =>
  commitOf({ 'keys/issuer.json': JSON.stringify({ ...riverside, ...more }) }, 'a1'.repeat(20));
const path = 'recipients/quiet/first-talk.json';
const issued = { path, json: {}, text: '', bytes: new Uint8Array() };
const signed: Ledger = { ...emptyLedger, credentials: new Map([[path, issued]]) };
const found = (before: object, after: object, ledger = signed) =>
  languageProblems({ base: commit(before), head: commit(after) }, ledger);

it('a language whose pages people know is not taken away, be it one of several or all', () => {
  const [problem] = found({ languages: ['de', 'ar'] }, { languages: ['ar'] });
  expect(problem).toMatchObject({ rule: 'language-taken-away', path: 'keys/issuer.json' });
  expect(problem?.message).toContain('/de/');
  expect(found({ languages: ['pt-BR'] }, {})[0]?.message).toContain('/pt-br/');
});

it('a language may become that of the plain addresses, and stays below its own ones', () => {
  const before = { interface: 'en', languages: ['de'] };
  expect(found(before, { interface: 'de', languages: ['en', 'de'] })).toEqual([]);
  const [problem] = found(before, { interface: 'de', languages: ['en'] });
  expect(problem?.remedy).toContain('also where `interface` becomes it');
});

it('a language may come, change its place, and go while nothing is signed', () => {
  expect(found({}, { languages: ['de'] })).toEqual([]);
  expect(found({ languages: ['de', 'ar'] }, { languages: ['ar', 'de'] })).toEqual([]);
  expect(found({ languages: ['de'] }, {}, emptyLedger)).toEqual([]);
});
