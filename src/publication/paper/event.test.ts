/** A whole event in one PDF: what it weighs, and that nobody is left out. */

import { expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import { didOf } from '../../credential/addresses.ts';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { sheetsOf } from '../../testing/browser/pdf.ts';
import {
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
  sampleRecipient,
} from '../../testing/fixtures/sample-parts.ts';
import { issueAwards } from '../issuing/issue.ts';
import { paperOf } from './paper.ts';

const people = Array.from({ length: 200 }, (_, at) => `guest-${at + 1}`);
const community: Community = {
  ...sampleCommunity,
  issuer: { ...sampleIssuer, image: null },
  badges: [sampleBadge],
  recipients: people.map((slug) => ({ ...sampleRecipient, slug, name: `Sample ${slug}` })),
  awards: people.map((recipient) => ({ ...sampleAward, recipient })),
};

it('prints 200 certificates into one file for the archive, each with its credential, within a minute', async () => {
  let drawn = 0;
  const { ledger } = await issueAwards(community, emptyLedger, {
    signer: {
      seed: new Uint8Array(32).fill(7),
      verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
      created: '2026-01-01T00:00:00Z',
    },
    issuerId: didOf(sampleIssuer.url),
    draw: () => (drawn += 1),
    entries: 131_072,
  });
  const paper = await paperOf({ community, ledger, publicFiles: [], now: new Date('2026-03-01') });
  const begun = performance.now();
  const pdf = await paper.make(paper.printable, 'certificate');
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  process.stdout.write(
    `200 certificates: ${seconds.toFixed(1)} s, ${megabytes(pdf.length)} MB, ` +
      `${megabytes(process.memoryUsage().rss)} MB of memory\n`,
  );
  expect(sheetsOf(pdf)).toHaveLength(200);
  const text = Buffer.from(pdf).toString('latin1');
  const links = text.matchAll(/\/URI \((https:\/\/[^)]+)\)/g);
  expect(new Set([...links].map(([, address]) => address)).size).toBe(200);
  expect(text.match(/\/Type \/EmbeddedFile/g)).toHaveLength(200);
  expect(text.match(/\/AFRelationship \/Source/g)).toHaveLength(200);
  // What they have alike is there once; and what an archive forbids is not there.
  expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
  expect(text).toContain('<pdfaid:part>3<');
  expect(text).not.toMatch(/\/SMask|\/Encrypt|\/JavaScript|\/Launch|\/Type1\b|\/Helvetica/);
  expect(pdf.length).toBeLessThan(20 * 1024 * 1024);
  expect(seconds).toBeLessThan(60);
}, 180_000);
