/** Nothing personal, and nothing of the machines it was made on, is in the repository. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emailAddressesIn, machineTracesIn } from './privacy.ts';
import { engine, repositoryFiles } from '../rules/sources.ts';

const files = repositoryFiles();
const read = (path: string): string => readFileSync(new URL(path, engine), 'utf8');
const isText = (path: string): boolean => !/\.(?:png|ico|woff2|jpg|gz)$/.test(path);

/** The community at the root, and the engine's copy of the sample. */
const inCommunity = /^(?:src\/setup\/sample\/)?(?:badges|recipients|keys)\//;

/** The contact addresses that the issuers of both name for themselves. */
const contactAddresses = ['', 'src/setup/sample/']
  .map((root) => `${root}keys/issuer.json`)
  .filter((path) => existsSync(new URL(path, engine)))
  .flatMap((path) => (JSON.parse(read(path)) as { email?: string }).email ?? []);

it('no file of the community holds an e-mail address; the issuer alone may name its own', () => {
  const community = files.filter((path) => inCommunity.test(path) && isText(path));
  const found = community.flatMap((path) =>
    emailAddressesIn(read(path), path.endsWith('.json') ? contactAddresses : []).map(
      (address) => `${path}: ${address}`,
    ),
  );
  expect(found).toEqual([]);
  expect(community.length).toBeGreaterThan(20);
});

it('no file names a path of a machine or the host of a registry', () => {
  const found = files
    .filter(isText)
    .filter((path) => path !== 'package-lock.json')
    .flatMap((path) => machineTracesIn(read(path)).map((trace) => `${path}: ${trace}`));
  expect(found).toEqual([]);
});

it('would show an address, however it is written down', () => {
  expect(emailAddressesIn('mail ada@club.example or <a.b+c@mail.club.example>', [])).toHaveLength(
    2,
  );
  expect(
    emailAddressesIn('https://social.example/@ada, npm i astro@7.3.4, post@club.example', [
      'post@club.example',
    ]),
  ).toEqual([]);
});

it('would show what only makes sense on one machine', () => {
  const folder = 'home';
  expect(machineTracesIn(`see /${folder}/ada/x and "/${folder}/b"`)).toHaveLength(2);
  expect(machineTracesIn(`from ${'registry'}.club.example`)).toHaveLength(1);
  expect(machineTracesIn('https://club.example/home/x and ./tmp/x and src/work/x')).toEqual([]);
});
