import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isDrawn } from '../../src/community/drawn-names.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { run, type Ran } from '../../src/testing/fixtures/commands.ts';
import { succeed } from '../../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders, treeOf } from '../../src/testing/fixtures/trees.ts';
import { nextSteps } from './authoring.ts';

let root: string;
beforeEach(async () => {
  root = freshFolder('authoring');
  await writeFiles(
    root,
    tinyCommunity({ 'keys/2026-a.json': null }).map(({ path, content }) => ({
      path,
      bytes: content as Uint8Array,
    })),
  );
});
afterAll(removeFolders);

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const added = (before: Readonly<Record<string, string>>): string[] =>
  filesIn(root).filter((path) => treeOf(root)[path] !== before[path]);
const noTrace = (ran: Ran): void => {
  expect(`${ran.stdout}${ran.stderr}`.toLowerCase()).not.toMatch(/mila.novak/);
  expect(filesIn(root).filter((path) => /mila\.novak|mail\.example/i.test(text(path)))).toEqual([]);
};

describe('new recipient, then award', () => {
  it('signs a badge by which its recipient can be recognised, and the address is nowhere', async () => {
    const before = treeOf(root);
    const made = await run(
      'new',
      ['recipient', 'mila', '--name', 'Mila', '--email', '-', '--root', root],
      { input: ' Mila.Novak@Mail.example \r\n' },
    );
    expect([made.code, made.stdout, made.stderr]).toEqual([
      0,
      `wrote recipients/mila/profile.md\nMila is in no list until they say so: then write \`visibility: listed\`.\n${nextSteps}\n`,
      '',
    ]);
    const awarded = await run('award', ['first-talk', 'mila', '--note', 'Spoke.', '--root', root]);
    expect([awarded.code, awarded.stdout]).toEqual([
      0,
      `wrote recipients/mila/first-talk.md\n${nextSteps}\n`,
    ]);
    expect(added(before)).toEqual(['recipients/mila/first-talk.md', 'recipients/mila/profile.md']);
    const [, hash, salt] =
      /hash: sha256\$([0-9a-f]{64})\n {2}salt: "?([0-9a-f]{32})/.exec(
        text('recipients/mila/profile.md'),
      ) ?? [];
    expect(createHash('sha256').update(`mila.novak@mail.example${salt}`).digest('hex')).toBe(hash);
    const { seed } = JSON.parse((await succeed('keygen', ['--root', root, '--json'])).stdout) as {
      seed: string;
    };
    await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: seed });
    const asked = async (identity: string): Promise<number | null> =>
      (
        await run('verify', [
          join(root, 'recipients/mila/first-talk.json'),
          '--identity',
          identity,
          '--root',
          root,
        ])
      ).code;
    expect(await asked('mila.novak@mail.example')).toBe(0);
    expect(await asked('mila.novac@mail.example')).toBe(1);
    noTrace(made);
    noTrace(awarded);
  });

  it('says in one line how a recipient is named, where the folder is missing', async () => {
    const { code, stderr } = await run('new', ['recipient', '--name', 'Mila', '--root', root]);
    expect([code, stderr]).toEqual([
      64,
      expect.stringMatching(
        /^Name the folder: npm run new -- recipient .*--visibility unlisted.*Usage: npm run new -- badge \[SLUG\] \| version \[BADGE\] \| recipient \[SLUG\]/,
      ),
    ]);
  });

  it('draws a salt of its own each time, so that two badges of one person cannot be matched by it', async () => {
    for (const slug of ['mila', 'mila-2'])
      await succeed('new', [
        'recipient',
        slug,
        '--name',
        'Mila',
        '--email',
        'mila.novak@mail.example',
        '--root',
        root,
      ]);
    const [one, two] = ['mila', 'mila-2'].map(
      (slug) => /salt: .*/.exec(text(`recipients/${slug}/profile.md`))?.[0],
    );
    expect(one).not.toBe(two);
  });

  it.each([
    [
      'an address as an argument, with a note to ask for it instead',
      ['recipient', 'mila', '--name', 'Mila', '--email', 'mila.novak@mail.example'],
      0,
    ],
    [
      'an address that is none',
      ['recipient', 'mila', '--name', 'Mila', '--email', 'mila.novak@mail'],
      1,
    ],
    [
      'an address where the profile belongs',
      ['recipient', 'mila', '--name', 'Mila', '--profile', 'mila.novak@mail.example'],
      1,
    ],
    [
      'an address where the name belongs',
      ['recipient', 'mila', '--name', 'mila.novak@mail.example'],
      1,
    ],
    ['an address for a folder', ['recipient', 'mila.novak@mail.example', '--name', 'Mila'], 1],
    ['an address too many', ['recipient', 'mila', 'mila.novak@mail.example', '--name', 'Mila'], 64],
    [
      'an address in an option that nobody knows',
      ['recipient', 'mila', '--mila.novak@mail.example'],
      64,
    ],
  ])('never repeats %s', async (_, args, code) => {
    const ran = await run('new', [...args, '--root', root]);
    expect(ran.code).toBe(code);
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/^\s+at /m);
    noTrace(ran);
  });

  it('never repeats an address given with an award, nor in the profile that it is added to', async () => {
    const ran = await run('award', ['repairer', 'grace', '--email', '-', '--root', root], {
      input: 'mila.novak@mail.example',
    });
    expect([ran.code, ran.stdout]).toEqual([
      0,
      `wrote recipients/grace/repairer.md\nwrote recipients/grace/profile.md\n${nextSteps}\n`,
    ]);
    expect(text('recipients/grace/profile.md')).toContain('email:\n  hash: sha256$');
    await succeed('check', ['--root', root]);
    noTrace(ran);
  });
});

describe('who is not to be found', () => {
  it('gets a folder that is drawn anew each time, and is awarded by that name', async () => {
    const drawn = async (visibility: string): Promise<string> => {
      const { stdout } = await succeed('new', [
        'recipient',
        '--name',
        'Mila',
        '--visibility',
        visibility,
        '--root',
        root,
      ]);
      return /^Drawn for this recipient: (\S+)$/m.exec(stdout)?.[1] ?? '';
    };
    const names = [await drawn('unlisted'), await drawn('file-only')];
    expect(names.filter((name) => !isDrawn(name))).toEqual([]);
    expect(names[0]).not.toBe(names[1]);
    expect(text(`recipients/${names[1]}/profile.md`)).toBe(
      '---\nname: Mila\nvisibility: file-only\n---\n',
    );
    await succeed('award', ['first-talk', ...names, '--root', root]);
    await succeed('check', ['--root', root]);
  });

  it('finds the remedy of the check to be a command that works', async () => {
    expect(isDrawn((await succeed('new', ['folder-name'])).stdout.trim())).toBe(true);
  });
});

it('award writes all or none, and says every reason', async () => {
  const before = treeOf(root);
  const { code, stderr } = await run('award', [
    'repairer',
    'grace',
    'ada',
    'grce',
    '--date',
    '2026-13-01',
    '--evidence',
    'x',
    '--evidence',
    'https://y.example/',
    '--root',
    root,
  ]);
  expect([code, treeOf(root)]).toEqual([1, before]);
  expect(stderr).toContain('4 problems. Nothing was written.');
});

describe('revoke, reinstate, renew', () => {
  it('change the few lines that say so, and what was issued stays', async () => {
    const { seed } = JSON.parse((await succeed('keygen', ['--root', root, '--json'])).stdout) as {
      seed: string;
    };
    await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: seed });
    const before = treeOf(root);
    const revoked = await run('revoke', [
      'ada/first-talk',
      '--reason',
      'Given to the wrong person.',
      '--root',
      root,
    ]);
    expect([revoked.code, revoked.stdout]).toEqual([
      0,
      `wrote recipients/ada/first-talk.md\n${nextSteps}\n`,
    ]);
    expect(added(before)).toEqual(['recipients/ada/first-talk.md']);
    const credential = join(root, 'recipients/ada/first-talk.json');
    await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: seed });
    expect((await run('verify', [credential, '--root', root])).stdout).toMatch(/revoked/i);
    expect((await run('reinstate', ['ada/first-talk', '--root', root])).code).toBe(0);
    expect(treeOf(root)['recipients/ada/first-talk.md']).toBe(
      before['recipients/ada/first-talk.md'],
    );
    await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: seed });
    expect((await run('verify', [credential, '--root', root])).code).toBe(0);
    const renewed = await run('renew', ['ada/repairer', '--root', root]);
    expect([renewed.code, renewed.stdout]).toEqual([
      0,
      `wrote recipients/ada/repairer-2.md\n${nextSteps}\n`,
    ]);
    await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: seed });
    expect(
      (await run('verify', [join(root, 'recipients/ada/repairer-2.json'), '--root', root])).code,
    ).toBe(0);
    for (const path of Object.keys(before).filter(
      (name) => name.endsWith('.json') && !name.startsWith('keys/status'),
    ))
      expect(treeOf(root)[path]).toBe(before[path]);
  }, 60_000);

  it.each([
    ['revoke', ['ada/first-talk', '--reason', 'x']],
    ['reinstate', ['grace/first-talk']],
    ['renew', ['ada/repairer']],
    ['award', ['repairer', 'grace']],
    ['new', ['recipient', 'mila', '--name', 'Mila']],
  ])('%s says on a dry run what it would write, and writes nothing', async (name, args) => {
    const before = treeOf(root);
    const { code, stdout } = await run(name, [...args, '--dry-run', '--root', root]);
    expect([code, treeOf(root)]).toEqual([0, before]);
    expect(stdout).toMatch(/^would write recipients\/[\w/-]+\.md\n$/);
  });
});

it.each([
  ['revoke', []],
  ['revoke', ['ada/first-talk']],
  ['revoke', ['--reason', 'x']],
  ['reinstate', []],
  ['renew', []],
  ['renew', ['ada/repairer', '--frobnicate']],
  ['new', []],
  ['new', ['badge', 'x', '--name', 'X']],
  ['new', ['recipient', 'x']],
  ['new', ['recipient', '--name', 'X']],
  ['new', ['recipient', 'x', '--name', 'X', '--visibility', 'hidden']],
  ['new', ['recipient', 'x', '--name', 'X', '--visibility', 'unlisted']],
  ['hand-over', []],
  ['hand-over', ['ada', 'grace']],
  ['award', []],
  ['award', ['first-talk']],
  ['award', ['first-talk', 'ada', '--frobnicate']],
])('%s called as %j exits 64 with one line', async (name, args) => {
  const { code, stdout, stderr } = await run(name, [...args, '--root', root]);
  expect([code, stdout, stderr.trim().split('\n').length]).toEqual([64, '', 1]);
});
