/** From what two people wrote at home to the published site, each with one command. */

import { existsSync } from 'node:fs';
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

const write = (root: string, files: ReturnType<typeof tinyCommunity>) =>
  writeFiles(
    root,
    files.map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );

it('publishes from nothing, by two people at once, and a second run does nothing', async () => {
  const host = freshFolder('publish-host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const homes = [freshFolder('ada'), freshFolder('bob')] as const;
  for (const home of homes) {
    await mustGit(gitIn(home, alone), 'clone', '--quiet', host, '.');
    await mustGit(gitIn(home, alone), 'symbolic-ref', 'HEAD', 'refs/heads/main');
  }
  const [ada, bob] = homes;
  await write(ada, tinyCommunity({ 'keys/2026-a.json': null, 'recipients/ada/repairer.md': null }));
  await writeFiles(ada, [{ path: '.gitignore', bytes: new TextEncoder().encode('dist/\n') }]);
  const { seed } = await makeKey(ada);
  const publish = (root: string, ...args: string[]): Promise<Ran> =>
    run('publish', ['--root', root, ...args], { env: { ...named, BADGE_ISSUER_KEY: seed } });

  const careful = await publish(ada);
  expect([careful.code, careful.stdout]).toEqual([1, '']);
  expect(careful.stderr).toMatch(/files are not committed: .*give --message TEXT/s);

  const first = await publish(ada, '--message', 'Start', '--vouch');
  expect([first.code, first.stderr]).toEqual([
    0,
    expect.stringMatching(/^9 files are not committed/),
  ]);
  expect(first.stdout).toMatch(
    /^== Fetching\n== Checking\n== Pushing 1 commit\n== Signing\n[^]*\n== Building\nPublished 2 badges[^]*\nDone\. /,
  );
  expect(existsSync(join(ada, 'dist/recipients/ada/first-talk/index.html'))).toBe(true);

  // Bob awards while nobody has told him of Ada's next award, and both have signed theirs at home.
  await mustGit(gitIn(bob, alone), 'pull', '--quiet', 'origin', 'main');
  await write(
    bob,
    tinyCommunity().filter(({ path }) => path === 'recipients/ada/repairer.md'),
  );
  await run('issue', ['--root', bob, '--vouch'], { env: { BADGE_ISSUER_KEY: seed } });
  await writeFiles(ada, [
    {
      path: 'recipients/grace/repairer.md',
      bytes: new TextEncoder().encode('---\nbadge: repairer\ndate: 2026-06-02\n---\n'),
    },
  ]);
  const [one, other] = [
    await publish(ada, '--message', 'Award to Grace', '--vouch', '--no-build'),
    await publish(bob, '--message', 'Award to Ada', '--vouch', '--no-build'),
  ];
  expect([one.code, other.code]).toEqual([0, 0]);
  const tip = async (root: string): Promise<string> =>
    mustGit(gitIn(root, alone), 'rev-parse', 'main');
  expect(await tip(bob)).toBe(await tip(host));
  for (const path of ['recipients/grace/repairer', 'recipients/ada/repairer'])
    expect(existsSync(join(bob, `${path}.json`))).toBe(true);

  const again = await publish(ada, '--no-build');
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('Nothing to push');
  expect(await tip(ada)).toBe(await tip(bob));
}, 120_000);
