import { expect, it } from 'vitest';
import { servedAddress } from './own-site.ts';
import {
  badgeDocument,
  circumstancesOf,
  didAddress,
  keyDocument,
  listAddress,
  networkOf,
  sign,
  statusList,
} from '../testing/specimens/credential.ts';
import type { FetchJson } from './report/report.ts';
import { worded } from './report/english.ts';
import { verify } from './verify.ts';

const servedFrom = 'http://localhost:4321/';
const site = { url: 'https://club.example/', servedFrom };
const copy = (address: string): string => address.replace('https://club.example/', servedFrom);

it("reads the issuer's own documents from where the site is served, and says so", async () => {
  const network = networkOf(
    new Map([
      [copy(didAddress), await keyDocument()],
      [copy(listAddress), await sign(await statusList())],
    ]),
  );
  const fetchJson: FetchJson = (address) => network(servedAddress(address, site));
  const report = await verify(JSON.stringify(await sign(badgeDocument())), {
    ...(await circumstancesOf()),
    fetchJson,
  });
  expect(report.verdict).toBe('valid');
  expect(worded(report).checks.find(({ check }) => check === 'key')?.detail).toContain(
    `${copy(didAddress)} in place of ${didAddress}`,
  );
});

it.each([
  'https://club.example.evil.example/x',
  'https://other.example/https://club.example/',
  'http://club.example/x',
  'rubbish',
])('leaves %s alone, which is not on the site', (address) => {
  expect(servedAddress(address, site)).toBe(address);
});
