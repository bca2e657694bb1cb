import { expect, it } from 'vitest';
import { languageOf } from '../../../language/languages.ts';
import { evidenceLines } from './evidence-lines.ts';

const nothing = { name: null, description: null, kind: null, date: null };
const lines = (url: string, more = {}) =>
  evidenceLines([{ ...nothing, url, ...more }], languageOf('en'))[0];

it('says what kind of thing it is, and of which day', () => {
  expect(
    lines('https://talks.example/1', { name: 'The talk', kind: 'video', date: '2026-05-01' }),
  ).toMatchObject({ name: 'The talk', facts: ['Video', '1 May 2026'] });
  expect(lines('https://talks.example/1')).toMatchObject({ name: null, facts: [] });
});

it.each([
  ['https://github.com/club/tools/pull/12', 'club/tools#12', 'Proposed change on github.com'],
  ['https://codeberg.org/club/tools/pulls/7', 'club/tools#7', 'Proposed change on codeberg.org'],
  [
    'https://gitlab.example/club/sub/tools/-/merge_requests/3',
    'club/sub/tools#3',
    'Proposed change on gitlab.example',
  ],
  ['https://github.com/club/tools/issues/4', 'club/tools#4', 'Issue on github.com'],
  [
    'https://github.com/club/tools/commit/0123456789abcdef',
    'club/tools@0123456',
    'Commit on github.com',
  ],
])('names what stands at %s', (url, name, fact) => {
  expect(lines(url)).toMatchObject({ name, facts: [fact] });
  expect(lines(url, { name: 'The fix', kind: 'code' })).toMatchObject({
    name: 'The fix',
    facts: ['Code'],
  });
});

it.each([
  'https://elsewhere.example/club/tools/pull/12',
  'https://github.com/club/tools',
  'https://github.com/club/tools/pull/%zz',
])('takes nothing for a change that may be none: %s', (url) => {
  expect(lines(url)).toMatchObject({ name: null, facts: [] });
});
