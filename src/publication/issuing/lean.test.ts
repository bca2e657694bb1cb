/** What stands beside an award where awards are published lean, and what was there before. */

import { expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import { didOf } from '../../credential/addresses.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { namesAssertion } from '../../credential/open-badge.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { cardShownFor, hasCard } from '../../site/model/link-data.ts';
import { sampleAward, sampleCommunity, sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { issueAwards } from './issue.ts';
import { awardFiles } from '../files/award-files.ts';
import { qrCodes } from '../files/codes.ts';

const sign = async (community: Community, before: Ledger, created: string): Promise<Ledger> => {
  const signer = {
    seed: new Uint8Array(32).fill(7),
    verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
    created,
  };
  let place = before.credentials.size * 100;
  const issuerId = didOf(sampleIssuer.url);
  return (await issueAwards(community, before, { signer, issuerId, draw: () => (place += 1) }))
    .ledger;
};

const lean: Community = {
  ...sampleCommunity,
  issuer: {
    ...sampleIssuer,
    publishing: { lean: true, codesInPages: null, frames: false, directory: false },
  },
};
const slug = 'second-talk';
const second = { ...sampleAward, slug, path: `recipients/ada/${slug}.md` };
const both: Community = { ...lean, awards: [sampleAward, second] };

/** What of an award is published beside its page and its credential. */
async function beside(community: Community, ledger: Ledger): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { path } of awardFiles(community, ledger)) paths.push(path);
  for await (const { path } of qrCodes(community, ledger)) paths.push(path);
  return paths.filter((path) => path !== 'recipients/ada.qr.svg').sort();
}

it('makes nothing beside page and credential, and signs no link to what is not made', async () => {
  const ledger = await sign(lean, emptyLedger, '2026-01-01T00:00:00Z');
  expect(await beside(lean, ledger)).toEqual([]);
  const [issued] = [...ledger.credentials.values()];
  expect(namesAssertion(issued!.json)).toBe(false);
  const [award] = assembleSite(lean, ledger, new Set()).awards;
  expect(award).toMatchObject({ lean: true, state: 'valid' });
  expect([hasCard(award!), cardShownFor(award!)]).toEqual([false, 'badges/first-talk.card.png']);
});

it('keeps every address of what was signed before, also when that is corrected', async () => {
  const before = await sign(sampleCommunity, emptyLedger, '2026-01-01T00:00:00Z');
  const whole = await beside(sampleCommunity, before);
  expect(whole).toHaveLength(5);
  const after = await sign(both, before, '2026-02-01T00:00:00Z');
  expect(after.credentials.size).toBe(2);
  expect(await beside(both, after)).toEqual(whole);
  const corrected: Community = {
    ...both,
    awards: both.awards.map((award) => ({ ...award, corrected: ['2026-03-01'] })),
  };
  const again = await sign(corrected, after, '2026-03-01T00:00:00Z');
  expect([...again.credentials.values()].map(({ json }) => namesAssertion(json))).toEqual([
    true,
    false,
  ]);
  expect(await beside(corrected, again)).toEqual(whole);
});
