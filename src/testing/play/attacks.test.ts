/**
 * Attacks that somebody merges into main all the same: what the signing job and the build make of
 * them.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../fixtures/commands.ts';
import { awardText, type Issuing, issuing } from './issuing.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';

let play: Issuing;
beforeEach(async () => {
  play = await issuing();
});
afterEach(() => play.host.close());
afterAll(removeFolders);

/** Builds what main holds, as the publishing job does; with a seed, as somebody at home might. */
async function published(seed?: string): Promise<{
  code: number | null;
  stderr: string;
  dist: string;
  root: string;
}> {
  const { root } = play.host.clone('publish');
  const dist = join(freshFolder('published'), 'dist');
  const vouches = seed === undefined ? [] : ['--vouch'];
  const { code, stderr } = await run(
    'build',
    ['--root', root, '--out', dist, '--ask-host', ...vouches],
    { env: { ...play.host.env, GITHUB_TOKEN: 'token', BADGE_ISSUER_KEY: seed ?? '' } },
  );
  return { code, stderr, dist, root };
}

/** What a run says was not signed or not agreed to: path and first sentence, sorted. */
function named(stderr: string): string[] {
  return [...stderr.matchAll(/^not (?:signed|agreed to): (\S+)\n\s+→ ([^\n]+?\.)(?: |$)/gm)]
    .map(([, path = '', sentence = '']) => `${path}: ${sentence}`)
    .sort();
}

it('what nobody who may has agreed to is named, not signed and not shown as valid; what is in order beside it is signed', async () => {
  const { job, merged } = play;
  const other = awardText('repairer');
  merged('bob', ['mia'], { 'recipients/ada/first-talk.md': awardText() });
  const pulls = {
    eve: merged('eve', ['eve'], { 'recipients/grace/forged.md': other }),
    self: merged('ada', ['ada'], { 'recipients/ada/self.md': other }),
    policy: merged('eve', [], {
      'keys/issuer.json': play.onMain('keys/issuer.json')!.replace('["ada","bob"]', '["eve"]'),
      'recipients/grace/policy.md': other,
    }),
  };
  merged('mia', [], {
    'keys/issuer.json': `${play.onMain('keys/issuer.json')!.replace('["eve"]', '["ada","bob"]')}\n`,
  });
  const home = play.host.clone('pushed');
  home.commit(
    { 'recipients/grace/pushed.md': other },
    { name: 'bob', message: 'Merge pull request 1' },
  );
  home.git('push', '--quiet', 'origin', 'main');
  merged('stranger', ['bob'], { 'recipients/grace/first-talk.md': awardText() });
  const { code, stdout, stderr } = await job();
  expect([code, stdout]).toEqual([3, expect.stringContaining('2 awards signed')]);
  expect(
    stderr
      .split('not signed: ')
      .slice(1)
      .map((line) =>
        line
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/[0-9a-f]{12}/, 'COMMIT'),
      )
      .sort(),
  ).toEqual([
    `recipients/ada/self.md → Pull request ${pulls.self.pull}: Nobody awards themselves: \`ada\` is the recipient. Their approval of pull request ${pulls.self.pull} counts still.`,
    `recipients/grace/forged.md → Pull request ${pulls.eve.pull} was merged before enough awarders agreed: 1 more of ada, bob. Their approval of pull request ${pulls.eve.pull} counts still.`,
    `recipients/grace/policy.md → Pull request ${pulls.policy.pull} was merged before enough awarders agreed: 1 more of ada, bob. Their approval of pull request ${pulls.policy.pull} counts still.`,
    'recipients/grace/pushed.md → Commit COMMIT brought it, and the host knows of no pull request that was merged there, nor who pushed it. Take it back with `git revert`, and propose it in a pull request.',
  ]);
  expect(Object.keys(play.credentials())).toEqual([
    'recipients/ada/first-talk.json',
    'recipients/grace/first-talk.json',
  ]);

  const { code: built, dist, root } = await published();
  expect(built).toBe(0);
  expect(await run('probe', ['--root', root, '--folder', dist, '--offline'])).toMatchObject({
    code: 0,
  });
  for (const award of ['ada/self', 'grace/forged', 'grace/policy', 'grace/pushed']) {
    expect(
      ['json', 'png', 'svg'].filter((kind) =>
        existsSync(join(dist, 'recipients', `${award}.${kind}`)),
      ),
    ).toEqual([]);
    const page = readFileSync(join(dist, 'recipients', award, 'index.html'), 'utf8');
    const states = [...page.matchAll(/data-state="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(states)).toEqual(new Set(['awaiting-signature']));
  }
}, 240_000);

it('what endangers the ledger or a reader stops signing and publishing at once, each with its sentence, until it is taken back', async () => {
  const { host, inside: job, merged } = play;
  merged('bob', ['mia'], {
    'recipients/ada/first-talk.md': awardText(),
    'recipients/grace/first-talk.md': awardText(),
  });
  expect((await job()).code).toBe(0);
  const [before, issued] = [
    host.bare.git('rev-parse', 'main'),
    play.onMain('recipients/ada/first-talk.json')!,
  ];
  merged('bob', ['mia'], { 'recipients/ada/repairer.md': awardText('repairer') });
  const healthy = host.bare.git('rev-parse', 'main');
  const refusedBoth = async (sentences: readonly string[]): Promise<void> => {
    const [signing, site] = await Promise.all([job(), published()]);
    for (const { code, stderr } of [signing, site]) {
      expect(code).toBe(1);
      expect(sentences.filter((sentence) => !stderr.includes(sentence))).toEqual([]);
    }
    expect(existsSync(site.dist)).toBe(false);
  };
  merged('eve', [], {
    'keys/status.json': play
      .onMain('keys/status.json')!
      .replace(/("encodedList": ?"u.{6})./, '$1_'),
  });
  await refusedBoth(['The status list is not signed by the issuer']);
  merged('eve', [], {
    'recipients/grace/first-talk.json': play
      .onMain('recipients/grace/first-talk.json')!
      .replace('Grace', 'Evelyn'),
    'recipients/grace/copied.md': awardText(),
    'recipients/grace/copied.json': issued.replaceAll('ada/first-talk', 'grace/copied'),
  });
  await refusedBoth([
    'recipients/grace/first-talk.json:',
    'recipients/grace/copied.json:',
    'shares its status entry',
  ]);
  merged('eve', [], {
    'recipients/grace/page.mdx': 'export const x = 1;\n',
    'recipients/grace/program.md': awardText().replace('---', '---js'),
    'recipients/grace/linked.md': { link: '../ada/profile.md' },
    'badges/first-talk/image.png': Buffer.alloc(600 * 1024),
    'badges/repairer/image.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><script>alert(1)</script></svg>',
  });
  await refusedBoth([
    'MDX files can run code',
    'The first line must be exactly `---`',
    'This is a symbolic link',
    'The file is too large',
    'The picture is refused',
  ]);
  expect([
    host.bare.git('log', '-1', '--format=%s', 'main'),
    host.bare.git('diff', '--name-only', before, 'main', '--', 'recipients/ada/repairer.json'),
  ]).toEqual([expect.stringContaining('Merge pull request'), '']);

  const mend = host.clone('mend');
  mend.git('rm', '-rq', '.');
  mend.git('checkout', healthy, '--', '.');
  mend.commit({});
  host.merge(host.propose(mend, 'mia'));
  expect(await job()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 award signed') as string,
  });
  expect(play.onMain('recipients/ada/first-talk.json')).toBe(issued);
}, 240_000);

it('with a key of the attacker’s in main, the job signs nothing with the issuer’s', async () => {
  const { job, merged } = play;
  merged('bob', ['mia'], { 'recipients/ada/first-talk.md': awardText() });
  const path = play.host.bare
    .git('ls-tree', '--name-only', 'main', 'keys/')
    .split('\n')
    .find((name) => name !== 'keys/issuer.json')!;
  merged('eve', [], {
    [path]: play
      .onMain(path)!
      .replace(/z6Mk\w+/, 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'),
  });
  const { code, stderr } = await job();
  expect([code, stderr]).toEqual([3, expect.stringContaining(`not agreed to: ${path}`)]);
  expect(play.credentials()).toEqual({});
}, 120_000);

it.each([
  ['and nothing about it', null, 'No key before it confirms this key'],
  [
    'as one that was agreed to',
    '"kind": "agreement", "date": "DAY"',
    'Nothing in the ledger is signed with this retired key',
  ],
  [
    'with a forged statement of the issuer’s key',
    '"kind": "next", "key": "KEY", "date": "DAY", "signature": "z3"',
    'that key did not sign these words',
  ],
])(
  'a retired key of the attacker’s in main, %s, is neither published nor is anything signed beside it',
  async (_, origin, sentence) => {
    const { inside: job, merged } = play;
    merged('bob', [], { 'recipients/ada/first-talk.md': awardText() });
    const own = play.host.bare
      .git('ls-tree', '--name-only', 'main', 'keys/')
      .split('\n')
      .find((name) => name !== 'keys/issuer.json')!;
    const { id, created } = JSON.parse(play.onMain(own)!) as { id: string; created: string };
    const words = origin?.replace('KEY', id).replace('DAY', created);
    merged('eve', [], {
      'keys/2020-x.json': `{
  "id": "2020-x",
  "publicKeyMultibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
  "state": "retired",
  "created": "${created}"${words === undefined ? '' : `,\n  "origin": { ${words} }`}
}\n`,
    });
    const [signing, site] = await Promise.all([job(), published()]);
    for (const { code, stderr } of [signing, site]) {
      expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)]);
      expect(stderr).toContain('keys/2020-x.json:');
    }
    expect([play.credentials(), existsSync(site.dist)]).toEqual([{}, false]);
  },
  240_000,
);

it('a credential that was taken out of main is missed, and not signed a second time: nothing is before it is back', async () => {
  const { inside: job, merged } = play;
  merged('bob', ['mia'], { 'recipients/ada/first-talk.md': awardText() });
  expect((await job()).code).toBe(0);
  const issued = play.onMain('recipients/ada/first-talk.json')!;
  merged('eve', [], { 'recipients/ada/first-talk.json': null });
  merged('bob', ['mia'], { 'recipients/grace/first-talk.md': awardText() });
  const { code, stderr } = await job();
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^recipients\/ada\/first-talk\.json:1:1 .*is gone: line \d+ of keys/m),
  ]);
  expect(play.credentials()).toEqual({});
  merged('mia', [], { 'recipients/ada/first-talk.json': `${issued}\n` });
  expect(await job()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 award signed') as string,
  });
  expect(play.credentials()).toMatchObject({ 'recipients/ada/first-talk.json': issued });
}, 180_000);

describe('what rides along with an award that was agreed to', () => {
  it('a policy by which its author awards: neither signed nor published', async () => {
    const { inside: job, merged } = play;
    merged('bob', ['mia'], { 'recipients/ada/first-talk.md': awardText() });
    expect((await job()).code).toBe(0);
    const policy = merged('eve', [], {
      'keys/issuer.json': play.onMain('keys/issuer.json')!.replace('"ada"', '"ada","eve","eva"'),
    });
    merged('eve', ['eva'], { 'recipients/grace/director.md': awardText('repairer') });
    merged('bob', ['mia'], { 'recipients/grace/first-talk.md': awardText() });
    const { code, stderr } = await job();
    const lacking = `Pull request ${policy.pull} was merged before a maintainer agreed: 1 more of mia.`;
    expect([code, named(stderr)]).toEqual([
      3,
      [
        `keys/issuer.json: ${lacking}`,
        'recipients/grace/director.md: Pull request 3 was merged before enough awarders agreed: 1 more of ada, bob.',
        'recipients/grace/first-talk.md: It rests on keys/issuer.json.',
      ],
    ]);
    const site = await published();
    expect([site.code, existsSync(site.dist), named(site.stderr)]).toEqual([
      1,
      false,
      [`keys/issuer.json: ${lacking}`],
    ]);
    const seeded = await published(play.seed);
    expect([seeded.code, existsSync(seeded.dist), named(seeded.stderr)]).toEqual([
      1,
      false,
      [`keys/issuer.json: ${lacking}`],
    ]);
    expect(existsSync(join(seeded.root, 'recipients/grace/first-talk.json'))).toBe(false);
    play.host.approve(policy.pull, 'mia');
    expect((await job()).code).toBe(0);
    expect((await published()).code).toBe(0);
  }, 240_000);
});

describe('one awarder alone', () => {
  it('awards nobody: not through an invented account, nor by changing their own', async () => {
    const { inside: job, merged } = play;
    merged('ada', [], {
      'recipients/zoe/profile.md': '---\nname: Ada\naccount: octocat\n---\n',
      'recipients/zoe/first-talk.md': awardText(),
    });
    merged('ada', [], {
      'recipients/ada/profile.md': play
        .onMain('recipients/ada/profile.md')!
        .replace('account: ada', 'account: octocat'),
    });
    merged('ada', [], { 'recipients/ada/first-talk.md': awardText() });
    const { code, stderr } = await job();
    expect([code, named(stderr).filter((line) => line.includes('first-talk'))]).toEqual([
      3,
      [
        expect.stringContaining('recipients/ada/first-talk.md: Pull request 3: Nobody awards'),
        expect.stringContaining('recipients/zoe/first-talk.md: Pull request 1 was merged before'),
      ],
    ]);
    expect(play.credentials()).toEqual({});
  }, 120_000);
});
