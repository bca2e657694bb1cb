import { expect, it } from 'vitest';
import { correctAwards, type CorrectionWish } from '../../authoring/life/correction.ts';
import { LivingCommunity } from '../../testing/lives/living-community.ts';
import { inEnglish } from '../../verification/report/english.ts';
import { tell } from '../../verification/report/words.ts';
import { verifyFile } from '../../verification/verify-file.ts';
import { ownIssuers } from './own-documents.ts';
import { siteDocuments } from './site-documents.ts';

const path = 'recipients/ada/first-talk.json';
const nothing: Omit<CorrectionWish, 'target'> = {
  ...{ name: null, email: null, profile: null, move: null },
  ...{ date: null, note: null, evidence: null },
};

/** What is said, at home, of the copy from before ada was corrected. */
async function standingAfter(wish: Partial<CorrectionWish>, fileOnly = false): Promise<string> {
  const life = await LivingCommunity.signed();
  const old = life.files.get(path)!;
  const circumstances = { now: life.now, salt: '0123456789abcdef0123456789abcdef' };
  const planned = await correctAwards(
    life.tree,
    { ...nothing, target: 'ada', ...wish },
    circumstances,
  );
  expect(life.apply(planned)).toEqual([]);
  await life.issue();
  const folder = wish.move?.slug ?? 'ada';
  if (fileOnly) {
    const profile = `recipients/${folder}/profile.md`;
    const text = life.text(profile).replace('\nlinks:', '\nvisibility: file-only\nlinks:');
    life.files.set(profile, new TextEncoder().encode(text));
  }
  const { community, ledger } = await life.read();
  const { report } = await verifyFile(old, {
    now: life.now,
    identity: null,
    trusted: ownIssuers(community),
    fetchJson: siteDocuments(community, ledger),
  });
  expect(report.verdict).toBe('revoked');
  return `${tell(report, inEnglish).standing} ${report.replacedBy ?? ''}`.trim();
}

const site = 'https://badges.riverside.example/';
const move = { slug: 'ada-king', giveUp: false };
it.each<[string, Partial<CorrectionWish>, boolean, string]>([
  ['at its address', { name: 'Ada King' }, false, `replaced ${site}${path}`],
  ['in another folder', { move }, false, `replaced ${site}recipients/ada-king/first-talk.json`],
  ['of whom nothing is published', { name: 'Ada King' }, true, 'replaced'],
  ['at an address that was given up', { move: { ...move, giveUp: true } }, false, 'revoked'],
])('an older copy is judged at home as on the site: %s', async (_, wish, fileOnly, said) => {
  expect(await standingAfter(wish, fileOnly)).toBe(said);
});
