/** Which codes are published, and where each leads when a camera reads it. */

import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Award, Community } from '../../community/model.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { didOf } from '../../credential/addresses.ts';
import { sampleCommunity, sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { qrCodes } from './codes.ts';
import { issueAwards } from '../issuing/issue.ts';
import { previewAwards } from '../issuing/preview.ts';

async function codesOf(
  ledger: Ledger,
  community = sampleCommunity,
): Promise<Readonly<Record<string, string | undefined>>> {
  const codes: Record<string, string | undefined> = {};
  for await (const { path, bytes } of qrCodes(community, ledger)) {
    const { data, info } = await sharp(bytes, { density: 400 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    codes[path] = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
  }
  return codes;
}

const pages = {
  'recipients/ada.qr.svg': `${sampleIssuer.url}recipients/ada/`,
  'recipients/ada/first-talk.qr.svg': `${sampleIssuer.url}recipients/ada/first-talk/`,
};

it('hands the address of the credential to a wallet, and that of the page to everybody else', async () => {
  const signer = {
    seed: new Uint8Array(32).fill(7),
    verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
    created: '2026-01-01T00:00:00Z',
  };
  const { ledger } = await issueAwards(sampleCommunity, emptyLedger, {
    signer,
    issuerId: didOf(sampleIssuer.url),
    draw: () => 4711,
    entries: 131_072,
  });
  const all = {
    ...pages,
    'recipients/ada/first-talk.wallet.qr.svg': `${sampleIssuer.url}recipients/ada/first-talk.json`,
  };
  expect(await codesOf(ledger)).toEqual(all);
  const since = (codesInPages: string, award: Partial<Award> = {}): Community => ({
    ...sampleCommunity,
    issuer: { ...sampleIssuer, publishing: { ...sampleIssuer.publishing, codesInPages } },
    awards: sampleCommunity.awards.map((one) => ({ ...one, ...award })),
  });
  // Signed the day before: the addresses are in somebody's hands, as those of what is corrected.
  expect(await codesOf(ledger, since('2026-01-02'))).toEqual(all);
  expect(await codesOf(ledger, since('2026-01-01', { corrected: ['2026-02-01'] }))).toEqual(all);
  expect(Object.keys(await codesOf(ledger, since('2026-01-01')))).toEqual([
    'recipients/ada.qr.svg',
  ]);
  const stone = { award: null, date: '2026-01-01', to: null, page: true, path: '' };
  const tombstones = [
    { ...stone, recipient: 'before', to: 'ada' },
    { ...stone, recipient: 'before', award: 'talk', to: 'ada/first-talk' },
    { ...stone, recipient: 'gone', award: 'talk' },
    { ...stone, recipient: 'never', page: false },
  ];
  const codes = await codesOf(ledger, {
    ...sampleCommunity,
    recipients: [],
    tombstones,
    awards: [],
  });
  expect(codes).toEqual({
    'recipients/before.qr.svg': `${sampleIssuer.url}recipients/before/`,
    'recipients/before/talk.qr.svg': `${sampleIssuer.url}recipients/before/talk/`,
    'recipients/gone/talk.qr.svg': `${sampleIssuer.url}recipients/gone/talk/`,
  });
  expect(await codesOf(ledger, { ...sampleCommunity, tombstones })).toMatchObject({
    'recipients/before.qr.svg': `${sampleIssuer.url}recipients/ada/`,
    'recipients/before/talk.qr.svg': `${sampleIssuer.url}recipients/ada/first-talk/`,
    'recipients/before/talk.wallet.qr.svg': `${sampleIssuer.url}recipients/ada/first-talk.json`,
  });
});

it('hands a wallet nothing that is unsigned, or signed with a throw-away key', async () => {
  expect(await codesOf(emptyLedger)).toEqual(pages);
  expect(
    await codesOf(
      (await previewAwards(sampleCommunity, emptyLedger, new Date('2026-01-01T00:00:00Z'))).ledger,
    ),
  ).toEqual(pages);
});
