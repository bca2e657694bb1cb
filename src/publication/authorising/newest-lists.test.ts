/** Files of history that look like the issuer's signatures, and are nobody's. */

import { afterAll, beforeEach, expect, it } from 'vitest';
import { readCommunity } from '../../repository/read.ts';
import { readerIn } from '../../repository/git.ts';
import {
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { newerLists } from './newest-lists.ts';
import { ownAdditions } from './own-additions.ts';

const list = 'keys/status.json';
let community: GitCommunity;
beforeEach(async () => {
  community = gitCommunity(tinyFiles({}));
  await issueTiny(community);
});
afterAll(removeFolders);

async function read() {
  const { root } = community;
  const { community: there, ledger } = await readCommunity(root, { now: tinyNow });
  if (there === null) throw new Error('The test community has problems.');
  const tip = community.git('rev-parse', 'HEAD');
  return { there, ledger, past: { git: readerIn(root), root, tip } };
}

async function newer(): Promise<readonly string[]> {
  const { there, ledger, past } = await read();
  return [...(await newerLists(past, there, ledger)).keys()];
}

it('a list with a later day that nobody signed is not the newest', async () => {
  expect(await newer()).toEqual([]);
  const text = community.git('show', `HEAD:${list}`);
  const later = text.replaceAll(/"created": "20\d\d/g, '"created": "2031');
  community.commit({ [list]: `${later}\n` });
  community.commit({ [list]: `${text}\n` });
  expect(await newer()).toEqual([]);
});

it('what is gone and named another site never signed for this one; what is gone and named it did', async () => {
  const { there, ledger, past } = await read();
  const site = there.issuer.url;
  community.commit({
    'recipients/eve/sample.json': '{"id":"https://sample.example/recipients/eve/sample.json"}\n',
    'recipients/eve/own.json': `{"id":"${site}recipients/eve/own.json"}\n`,
  });
  const tip = community.commit({
    'recipients/eve/sample.json': null,
    'recipients/eve/own.json': null,
  });
  const added = new Map([
    ['recipients/eve/sample.json', 3],
    ['recipients/eve/own.json', 3],
    ['recipients/ada/first-talk.json', 1],
  ]);
  const own = await ownAdditions({ ...past, tip }, added, ledger, [site]);
  expect([...own.keys()]).toEqual(['recipients/eve/own.json', 'recipients/ada/first-talk.json']);
});
