import { expect, it } from 'vitest';
import { type FileVerdict, sharedNotes } from './verdict.ts';

const fileWith = (...notes: string[]): FileVerdict => ({
  file: 'a.json',
  verdict: 'created',
  badge: null,
  issuer: null,
  path: null,
  reasons: [],
  notes,
});

it('tells notes of several files once, and those of one beside it', () => {
  const verdicts = [fileWith('An old format.', 'No picture.'), fileWith('An old format.'), fileWith()];
  expect([...sharedNotes(verdicts)]).toEqual([['An old format.', 2]]);
});
