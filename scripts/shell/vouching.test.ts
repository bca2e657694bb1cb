/** `npm run issue` at home: whoever signs is shown what they vouch for. */

import { afterAll, beforeEach, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import {
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../src/testing/fixtures/git-community.ts';
import { makeKey } from '../../src/testing/fixtures/issued-community.ts';
import { tinyText } from '../../src/testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../src/testing/fixtures/trees.ts';

const award = '---\nbadge: repairer\ndate: 2026-06-02\n---\nMended a radio.\n';
let community: GitCommunity;
let seed: string;
beforeEach(async () => {
  community = gitCommunity(
    tinyFiles({ 'keys/2026-a.json': null, 'recipients/grace/first-talk.md': null }),
  );
  ({ seed } = await makeKey(community.root));
  community.commit({}, { message: 'Make the key' });
});
afterAll(removeFolders);

const command = (name: 'issue' | 'build', ...args: readonly string[]) =>
  run(name, ['--root', community.root, ...args], { env: { BADGE_ISSUER_KEY: seed } });

it('the first signature founds everything, and asks nothing', async () => {
  expect(await command('issue')).toMatchObject({ code: 0, stderr: '' });
});

it('later, what came since is listed, and nothing is signed unless they vouch for it', async () => {
  await command('issue');
  community.commit({}, { message: 'Sign' });
  const changed = community.commit(
    {
      'badges/repairer/badge.md': tinyText('badges/repairer/badge.md').replace(
        'created',
        'awarders: [eve]\ncreated',
      ),
    },
    { message: 'Small change\u001b[2J' },
  );
  const brought = community.commit({ 'recipients/grace/repairer.md': award }, { message: 'Award' });
  const { code, stderr } = await command('issue');
  expect([code, stderr.split('\n')]).toEqual([
    1,
    [
      'What is about to be signed rests on 2 commits that came since the same badge or person was ' +
        'last signed for; of an address that was given up, on all of its own. Signing says that ' +
        'you agree to what stands there:',
      `  ${changed.slice(0, 12)} 2026-06-01 Small change [2J`,
      '      badges/repairer/badge.md',
      `  ${brought.slice(0, 12)} 2026-06-01 Award`,
      '      recipients/grace/repairer.md',
      expect.stringContaining(
        'Nothing was signed. Look at these commits, then run this again with --vouch',
      ),
      '',
    ],
  ]);
  expect(community.git('status', '--porcelain')).toBe('');
  expect(await command('build')).toMatchObject({ code: 1, stdout: '' });
  expect(community.git('status', '--porcelain')).toBe('');
  expect(await command('issue', '--dry-run')).toMatchObject({ code: 0, stderr: '' });
  const vouched = await command('issue', '--vouch');
  expect([vouched.code, vouched.stdout]).toEqual([
    0,
    expect.stringContaining('wrote recipients/grace/repairer.json'),
  ]);
});

it('where nothing would be signed, nobody is asked', async () => {
  await command('issue');
  community.commit({}, { message: 'Sign' });
  community.commit({ 'src/x.ts': '\n' });
  expect(await command('issue')).toMatchObject({
    code: 0,
    stdout: 'Nothing to issue.\n',
    stderr: '',
  });
});

it('what was vouched for with a correction, or with what was forgotten, is not asked about again', async () => {
  const talk = 'recipients/ada/first-talk';
  await command('issue');
  community.commit({}, { message: 'Sign' });
  const corrected = tinyText(`${talk}.md`).replace(/^date: .*$/m, '$&\ncorrected: [2026-06-03]');
  const steps: readonly Readonly<Record<string, string | null>>[] = [
    { 'src/x.ts': '// 1\n', [`${talk}.md`]: `${corrected}\nAnd it was good.\n` },
    {
      'src/x.ts': '// 2\n',
      [`${talk}.md`]: null,
      [`${talk}.json`]: null,
      [`${talk}.gone.md`]: '---\ndate: 2026-06-04\n---\n',
    },
  ];
  for (const files of steps) {
    const brought = community.commit(files, { message: 'Word' });
    const { code, stderr } = await command('issue', '--vouch');
    expect([code, stderr.match(/^ {2}[0-9a-f]{12}/gm)]).toEqual([0, [`  ${brought.slice(0, 12)}`]]);
    community.commit({}, { message: 'Sign' });
  }
  const brought = community.commit({ 'recipients/grace/repairer.md': award }, { message: 'Award' });
  const { stderr } = await command('issue');
  expect(stderr.match(/^ {2}[0-9a-f]{12}/gm)).toEqual([`  ${brought.slice(0, 12)}`]);
});
