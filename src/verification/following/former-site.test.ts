import { describe, expect, it } from 'vitest';
import { formerDocumentPath } from '../../credential/moving/former-document.ts';
import {
  badgeDocument,
  circumstancesOf,
  did,
  didAddress,
  keyDocument,
  listAddress,
  networkOf,
  sign,
  statusList,
} from '../../testing/specimens/credential.ts';
import { knowingFormer, pathOfSite, presentAddress } from './former-site.ts';
import { verifyFile } from '../verify-file.ts';

const url = 'https://new.example/badges/';
const site = { url, former: `https://club.example/ ${did} https://new.example/` };

describe('an address of a site that moved', () => {
  it.each([
    ['https://club.example/keys/status.json', 'keys/status.json'],
    ['https://club.example/.well-known/did.json', 'keys/former/club.example/.well-known/did.json'],
    ['https://new.example/badges/did.json', 'did.json'],
    ['https://new.example/.well-known/did.json', 'keys/former/new.example/.well-known/did.json'],
    ['https://new.example/badges/recipients/ada/talk.json', 'recipients/ada/talk.json'],
    ['https://new.example/recipients/ada/talk.json', 'recipients/ada/talk.json'],
  ])('%s stands at its present one', (address, path) => {
    expect(presentAddress(address, site)).toBe(url + path);
  });

  it.each(['https://club.example.evil.example/x', 'http://club.example/x', 'rubbish'])(
    '%s is none',
    (address) => {
      expect(presentAddress(address, site)).toBe(address);
      expect(pathOfSite(address, site)).toBeNull();
    },
  );
});

it('judges what was signed at a former address by its own files', async () => {
  const asked: string[] = [];
  const network = networkOf(
    new Map([
      [url + formerDocumentPath(didAddress), await keyDocument()],
      [listAddress.replace('https://club.example/', url), await sign(await statusList())],
    ]),
  );
  const today = {
    ...(await circumstancesOf()),
    trusted: [{ id: 'did:web:new.example:badges', name: 'The Club' }],
    identity: null,
    fetchJson: async (address: string) => {
      asked.push(address);
      return network(address);
    },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(await sign(badgeDocument())));
  const { report } = await verifyFile(bytes, knowingFormer(today, site));
  expect(report).toMatchObject({ verdict: 'valid', issuer: { id: did, trusted: true } });
  expect(asked.every((address) => address.startsWith(url))).toBe(true);
});
