import { expect, it } from 'vitest';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import type { JsonObject } from '../../proof/json.ts';
import { commitOf, riverside } from '../../testing/fixtures/tiny-community.ts';
import { frameProblems, leanProblems } from './lean-publishing.ts';

const issuerWith = (more: object) => `${JSON.stringify({ ...riverside, ...more }, null, 2)}\n`;
const commit = (publish: object, visibility: string) =>
  commitOf(
    {
      'keys/issuer.json': issuerWith(publish),
      'recipients/quiet/profile.md': `---\nname: Quiet Sample\nvisibility: ${visibility}\n---\n`,
    },
    'a1'.repeat(20),
  );
const assertion = { type: ['Evidence', 'https://w3id.org/openbadges#Assertion'] };
const ledgerWith = (evidence: JsonObject[]) => {
  const path = 'recipients/quiet/first-talk.json';
  const issued = { path, json: { evidence }, text: '', bytes: new Uint8Array() };
  return { ...emptyLedger, credentials: new Map([[path, issued]]) };
};
const found = (visibility: string, evidence: JsonObject[], before = {}) =>
  leanProblems(
    {
      base: commit(before, visibility),
      head: commit({ publish: 'lean' }, visibility),
    },
    ledgerWith(evidence),
  ).map(({ rule, line }) => `${rule}:${line}`);

it('who turns to lean takes nothing away that is published and does not say so itself', () => {
  expect(found('listed', [])).toEqual([expect.stringMatching(/^lean-takes-away:\d+$/)]);
  expect(found('unlisted', [])).toHaveLength(1);
});

it('nothing is in the way of what stands, was never published, or was lean before', () => {
  expect(found('listed', [assertion])).toEqual([]);
  expect(found('file-only', [])).toEqual([]);
  expect(found('listed', [], { publish: 'lean' })).toEqual([]);
});

it('frames that other sites may show are not taken away, once something is signed', () => {
  const sides = (before: object, after: object) => ({
    base: commit(before, 'listed'),
    head: commit(after, 'listed'),
  });
  const [on, off] = [{ frames: true }, {}];
  expect(frameProblems(sides(on, off), ledgerWith([])).map(({ rule }) => rule)).toEqual([
    'frames-taken-away',
  ]);
  expect(frameProblems(sides(on, off), emptyLedger)).toEqual([]);
  for (const [before, after] of [
    [off, on],
    [on, on],
    [off, off],
  ] as const)
    expect(frameProblems(sides(before, after), ledgerWith([]))).toEqual([]);
});
