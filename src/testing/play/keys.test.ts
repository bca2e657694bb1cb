/** A key that somebody merges into main without the agreement it needs: what becomes of it. */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { Community, PublicKey } from '../../community/model.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { issuingRun } from '../../publication/issuing/issuing-run.ts';
import { readCommunity } from '../../repository/read.ts';
import { run } from '../fixtures/commands.ts';
import { keyOf, seedOf } from '../fixtures/signing-community.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';
import { awardText, type Issuing, issuing } from './issuing.ts';

let play: Issuing;
beforeEach(async () => {
  play = await issuing();
  play.merged('bob', ['mia'], { 'recipients/ada/first-talk.md': awardText() });
  expect((await play.inside()).code).toBe(0);
});
afterEach(() => play.host.close());
afterAll(removeFolders);

const today = new Date().toISOString().slice(0, 10);
const agreement = { kind: 'agreement', date: today } as const;
const textOf = (key: PublicKey): string => new TextDecoder().decode(issuedBytes(keyDocument(key)));
/** Eve's key, as a new one. */
const evil = async (state: PublicKey['state']): Promise<PublicKey> => ({
  ...(await keyOf(4, state)),
  id: '2020-x',
  created: today,
  origin: agreement,
});

async function community(): Promise<Community> {
  const { community: read } = await readCommunity(play.host.clone('read').root, {
    now: new Date(),
  });
  if (read === null) throw new Error('The community on main has problems.');
  return read;
}

/** Builds what main holds, as the publishing job does, and tells what it says. */
async function refusedToPublish(): Promise<string> {
  const dist = join(freshFolder('published'), 'dist');
  const { root } = play.host.clone('publish');
  const { code, stderr } = await run('build', ['--root', root, '--out', dist, '--ask-host'], {
    env: { ...play.host.env, GITHUB_TOKEN: 'token' },
  });
  expect([code, existsSync(dist)]).toEqual([1, false]);
  rmSync(root, { recursive: true });
  return stderr;
}

it('in the place of the active one, it signs nothing and is not published', async () => {
  const [own] = (await community()).keys;
  play.merged('eve', [], {
    [`keys/${own!.id}.json`]: textOf({ ...own!, state: 'retired' }),
    'keys/2020-x.json': textOf(await evil('active')),
  });
  play.merged('bob', ['mia'], { 'recipients/grace/first-talk.md': awardText() });
  const { code, stderr } = await play.inside();
  expect([code, stderr]).toEqual([3, expect.stringContaining('not agreed to: keys/2020-x.json')]);
  expect(Object.keys(play.credentials())).toEqual(['recipients/ada/first-talk.json']);
  expect(await refusedToPublish()).toContain('keys/2020-x.json\n    → Pull request');
});

it.each([true, false])(
  'with a badge that it signed at home, it is not published either, at once: %s',
  async (isAtOnce) => {
    const now = new Date();
    const award = 'recipients/grace/forged.md';
    const fork = play.host.clone('home');
    fork.commit({ [award]: awardText() });
    const { community: read, ledger } = await readCommunity(fork.root, { now });
    const key = await evil('active');
    const keys = [...(read?.keys ?? []).map((one) => ({ ...one, state: 'retired' as const })), key];
    const forged = await issuingRun({ ...read!, keys }, ledger, seedOf(4), now);
    const changes = {
      [award]: awardText(),
      ...Object.fromEntries(forged.files.map(({ path, bytes }) => [path, bytes])),
    };
    const file = { 'keys/2020-x.json': textOf(await evil('retired')) };
    if (isAtOnce) play.merged('eve', [], { ...file, ...changes });
    else {
      play.merged('eve', [], file);
      play.merged('eve', [], changes);
    }
    expect(await refusedToPublish()).toContain('not agreed to: keys/2020-x.json');
  },
);
