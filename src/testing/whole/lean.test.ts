/** A site that keeps awards small: what a lean page links, and what was there before it was lean. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import type { Community } from '../../community/model.ts';
import {
  assertionPath,
  bakedPng,
  bakedSvg,
  cardPath,
  credentialPath,
  qrPath,
} from '../../credential/addresses.ts';
import { publish } from '../../publication/folder/publish.ts';
import { inspectPublished } from '../../publication/files/published.ts';
import { deadLinks } from '../fixtures/issued-community.ts';
import { emptyLedger, issueWith, keyOf, signingNow } from '../fixtures/signing-community.ts';
import { tinyCommunity } from '../fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders } from '../fixtures/trees.ts';

/** Signed while everything was published. */
const before = { recipient: 'ada', award: 'first-talk' };
let community: Community;
let dist: string;
let faults: readonly string[];

beforeAll(async () => {
  const checked = checkCommunity(tinyCommunity(), { now: signingNow });
  expect(checked.problems).toEqual([]);
  const whole = { ...checked.community!, keys: [await keyOf(1, 'active')] };
  const isBefore = ({ recipient, slug }: { recipient: string; slug: string }): boolean =>
    recipient === before.recipient && slug === before.award;
  const first = { ...whole, awards: whole.awards.filter(isBefore) };
  community = {
    ...whole,
    issuer: {
      ...whole.issuer,
      publishing: { lean: true, codesInPages: null, frames: false, directory: false },
    },
  };
  const { ledger } = await issueWith(community, (await issueWith(first, emptyLedger, 1)).ledger, 1);
  dist = join(freshFolder('lean'), 'dist');
  await publish({ community, ledger, previews: new Set(), publicFiles: [] }, dist);
  ({ faults } = await inspectPublished(dist, community, ledger, signingNow));
}, 180_000);

afterAll(removeFolders);

it('has page and credential of each award, links nothing that is not there, and says what is left out', () => {
  const lean = community.awards.filter(
    ({ recipient, slug, revoked }) =>
      revoked === null && (recipient !== before.recipient || slug !== before.award),
  );
  expect(lean.length).toBeGreaterThan(0);
  for (const { recipient, slug } of lean) {
    const own = `recipients/${recipient}/${slug}`;
    const files = filesIn(dist).filter(
      (path) => path.startsWith(`${own}.`) || path.startsWith(`${own}/`),
    );
    expect(files.sort()).toEqual([`${own}.json`, `${own}/index.html`]);
    const bytes = files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
    expect(bytes, own).toBeLessThan(12_500);
    expect(readFileSync(join(dist, own, 'index.html'), 'utf8')).toContain('keeps awards small');
  }
  expect(deadLinks(dist, community.issuer.url)).toEqual([]);
  expect(faults).toEqual([]);
});

it('keeps what was published before, in 72 KB and a file for its code', () => {
  const { recipient, award } = before;
  const kept = [assertionPath, bakedPng, bakedSvg, cardPath, qrPath].map((path) =>
    path(recipient, award),
  );
  expect(filesIn(dist)).toEqual(expect.arrayContaining(kept));
  const page = `recipients/${recipient}/${award}/index.html`;
  expect(readFileSync(join(dist, page), 'utf8')).toContain('certificate-check');
  const own = [page, credentialPath(recipient, award), ...kept.filter((path) => !/qr/.test(path))];
  const bytes = own.map((path) => [path, statSync(join(dist, path)).size] as const);
  const sum = bytes.reduce((all, [, size]) => all + size, 0);
  expect(sum, JSON.stringify(bytes)).toBeLessThan(71_000);
});
