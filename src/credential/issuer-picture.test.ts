import { expect, it } from 'vitest';
import { sampleIssuer } from '../testing/fixtures/sample-parts.ts';
import { emptyLedger, type Ledger } from './ledger/ledger.ts';
import { issuerPictureProblems } from './issuer-picture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const drawing = bytes(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>',
);
const found = (
  image: string | null,
  files: Readonly<Record<string, Uint8Array>>,
  ledger: Ledger = emptyLedger,
): string[] =>
  issuerPictureProblems(
    { ...sampleIssuer, image },
    ledger,
    Object.entries(files).map(([path, content]) => ({ path, bytes: content })),
  ).map(({ rule, path }) => `${path} ${rule}`);

/** A ledger with one credential whose issuer links to this picture. */
function linkingTo(address: string): Ledger {
  const json = { issuer: { image: { id: address, type: 'Image' } } };
  const path = 'recipients/ada/x.json';
  return {
    ...emptyLedger,
    credentials: new Map([[path, { path, json, text: '', bytes: new Uint8Array() }]]),
  };
}

it('a picture that is there and sound is no problem, and none at all is none either', () => {
  expect(found('guild.svg', { 'guild.svg': drawing })).toEqual([]);
  expect(found(null, {})).toEqual([]);
});

it('badges never link to a picture that is not there, is no picture, runs a script, or is huge', () => {
  expect(found('guild.svg', { 'other.svg': drawing })).toEqual([
    'keys/issuer.json issuer-picture-missing',
  ]);
  expect(found('guild.png', { 'guild.png': drawing })).toEqual([
    'public/guild.png picture-refused',
  ]);
  const script = bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  expect(found('guild.svg', { 'guild.svg': script })).toEqual(['public/guild.svg picture-refused']);
  expect(found('guild.svg', { 'guild.svg': new Uint8Array(600 * 1024) })).toEqual([
    'public/guild.svg too-large',
  ]);
});

it('a picture that issued badges link to stays, since a published address never dies', () => {
  const ledger = linkingTo(`${sampleIssuer.url}old.svg`);
  expect(found(null, {}, ledger)).toEqual(['public/old.svg issued-picture-missing']);
  expect(found(null, { 'old.svg': drawing }, ledger)).toEqual([]);
  expect(found(null, {}, linkingTo('https://elsewhere.example/old.svg'))).toEqual([]);
});
