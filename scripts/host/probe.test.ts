/**
 * The built folder and the live site, looked at by the command; a server on this machine stands in
 * for the host.
 */

import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/publication/folder/serve.ts';
import { type Ran, run } from '../../src/testing/fixtures/commands.ts';
import { keyAndIssue, succeed } from '../../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';
import { writeFiles } from '../../src/repository/write.ts';

let root: string;
let built: string;
let live: string;
let host: Served;

beforeAll(async () => {
  root = freshFolder('probe');
  await writeFiles(
    root,
    tinyCommunity({ 'keys/2026-a.json': null }).map(({ path, content }) => ({
      path,
      bytes: content as Uint8Array,
    })),
  );
  await keyAndIssue(root);
  built = join(freshFolder('built'), 'dist');
  await succeed('build', ['--root', root, '--out', built]);
  live = freshFolder('live');
  cpSync(built, live, { recursive: true });
  host = await serve(live, { base: '/', port: 0 });
});
afterAll(async () => {
  await host.close();
  removeFolders();
});

const probe = (folder: string, ...more: string[]): Promise<Ran> =>
  run('probe', ['--root', root, '--folder', folder, ...more]);

it('looks where `npm run build` writes: into dist of the community', async () => {
  cpSync(built, join(root, 'dist'), { recursive: true });
  const { code, stdout } = await run('probe', ['--root', root, '--offline']);
  expect([code, stdout]).toEqual([0, expect.stringContaining(join(root, 'dist'))]);
  rmSync(join(root, 'dist'), { recursive: true });
});

const harmed = (harm: (folder: string) => void): string => {
  const folder = freshFolder('harmed');
  cpSync(built, folder, { recursive: true });
  harm(folder);
  return folder;
};

it('finds nothing wrong with a site that serves what was built, a revoked award in it', async () => {
  const { code, stdout, stderr } = await probe(built, '--address', host.url, '--once');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /9 files verify\.\n.*6 files are as built, and a credential verifies\.\n$/,
  );
});

describe('offline, it refuses a folder', () => {
  it.each<[string, (folder: string) => void, string]>([
    [
      'without a DID document',
      (folder) => rmSync(join(folder, '.well-known'), { recursive: true }),
      'did.json is missing',
    ],
    [
      'with an older status list',
      (folder) => writeFileSync(join(folder, 'keys/status.json'), '{}'),
      'keys/status.json is not what git keeps',
    ],
    [
      'without a picture',
      (folder) => rmSync(join(folder, 'recipients/ada/repairer.png')),
      'repairer.png is missing',
    ],
    [
      'whose picture holds another credential',
      (folder) =>
        cpSync(join(folder, 'badges/repairer.png'), join(folder, 'recipients/ada/repairer.png')),
      'repairer.png is no-badge',
    ],
  ])('%s', async (_, harm, words) => {
    const { code, stderr } = await probe(harmed(harm), '--offline');
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });
});

it('says which live file is not the built one', async () => {
  writeFileSync(join(live, 'index.html'), '<p>Something else</p>');
  const { code, stderr } = await probe(built, '--address', host.url, '--once');
  expect([code, stderr.split('\n')[0]]).toEqual([
    1,
    expect.stringContaining(`${host.url} is not what was built`),
  ]);
});
