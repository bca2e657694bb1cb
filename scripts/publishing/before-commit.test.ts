/** What `npm run publish` never commits, whatever lies in the folder. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gitIn, mustGit } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { type Ran, run } from '../../src/testing/fixtures/commands.ts';
import { alone, named } from '../../src/testing/fixtures/git-community.ts';
import { makeKey } from '../../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

afterAll(removeFolders);

it('commits nothing that git must never see: a refused address, the secret, an address elsewhere', async () => {
  const host = freshFolder('publish-careful-host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const home = freshFolder('careful');
  await mustGit(gitIn(home, alone), 'clone', '--quiet', host, '.');
  await mustGit(gitIn(home, alone), 'symbolic-ref', 'HEAD', 'refs/heads/main');
  const files = tinyCommunity({ 'keys/2026-a.json': null });
  await writeFiles(
    home,
    files.map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
  const { seed } = await makeKey(home);
  const address = ['ada', 'people.riverside.org'].join('@');
  const profile = '---\nname: Zed Sample\nvisibility: listed\n---\n';
  const text = (words: string) => new TextEncoder().encode(words);
  await writeFiles(home, [
    { path: 'recipients/zed/profile.md', bytes: text(`${profile}\nWrite to ${address}.\n`) },
    { path: 'my-key', bytes: text(`${seed}\n`) },
    { path: 'notes.txt', bytes: text(`Ask ${address}.\n`) },
  ]);
  const publish = (): Promise<Ran> =>
    run('publish', ['--root', home, '--message', 'Zed', '--vouch', '--no-build'], {
      env: { ...named, BADGE_ISSUER_KEY: seed },
    });
  const { code, stderr } = await publish();
  expect(code).toBe(1);
  for (const word of [
    /recipients\/zed\/profile\.md:6:10 .*email-address/s,
    /my-key holds the secret of the key 2026-a/,
    /notes\.txt holds an e-mail address/,
    /Nothing was committed/,
  ])
    expect(stderr).toMatch(word);
  expect((await gitIn(home, alone)('rev-parse', '--verify', 'HEAD')).code).not.toBe(0);

  rmSync(join(home, 'my-key'));
  rmSync(join(home, 'notes.txt'));
  await writeFiles(home, [
    { path: 'recipients/zed/profile.md', bytes: text(profile), replace: true },
  ]);
  expect((await publish()).code).toBe(0);
  const history = await mustGit(gitIn(host, alone), 'log', '-p', 'main');
  expect(history).toContain('Zed Sample');
  expect([history.includes(address), history.includes(seed)]).toEqual([false, false]);
}, 60_000);
