import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import {
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../src/testing/fixtures/git-community.ts';
import { makeKey } from '../../src/testing/fixtures/issued-community.ts';
import { riverside } from '../../src/testing/fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const issuer = JSON.stringify(riverside);
const award = 'recipients/grace/repairer.md';
const text = '---\nbadge: repairer\ndate: 2026-06-02\n---\nMended a radio.\n';

let community: GitCommunity;
let seed: string;
let [head, factsFile] = ['', ''];
beforeAll(async () => {
  community = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${issuer}\n`,
      'keys/2026-a.json': null,
      'recipients/grace/profile.md': '---\nname: Grace\naccount: grace\n---\n',
    }),
  );
  ({ seed } = await makeKey(community.root));
  community.commit({});
  community.branch('proposal');
  head = community.commit({ [award]: text });
  community.git('checkout', '--quiet', 'main');
  factsFile = join(freshFolder('facts'), 'facts.json');
});
afterAll(removeFolders);

const review = (...args: readonly string[]) =>
  run('review', ['--root', community.root, '--base', 'main', '--head', 'proposal', ...args]);
const say = (more: object): void =>
  writeFileSync(factsFile, JSON.stringify(factsOf(community.git('rev-parse', 'main'), head, more)));

describe('npm run review', () => {
  it('says who must still agree, writes a summary, and waits', async () => {
    const summary = join(freshFolder('summary'), 'summary.md');
    const { code, stdout, stderr } = await review('--summary', summary, '--github');
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout).toContain(`::notice file=${award},line=1,title=waiting::`);
    expect(readFileSync(summary, 'utf8')).toContain('`Repairer` to `Grace`, 2026-06-02');
  });

  it('refuses a message that could not be sent, unless it stands already', async () => {
    const messages = { 'messages/award.md': 'Hello {recipent}, write to a@mail.example.\n' };
    community.git('checkout', '--quiet', '-b', 'worded', 'main');
    community.commit(messages);
    symlinkSync('../elsewhere', join(community.root, 'messages/award.de.md'));
    community.commit({});
    community.git('checkout', '--quiet', 'main');
    const worded = ['--root', community.root, '--head', 'worded', '--base'];
    const refused = await run('review', [...worded, 'main']);
    expect(refused.code).toBe(1);
    for (const words of [
      'messages/award.md:1:7',
      '`{recipent}`',
      'e-mail address',
      'a symbolic link',
    ])
      expect(refused.stderr).toContain(words);
    expect(refused.stderr).not.toContain('mail.example');
    community.git('checkout', '--quiet', 'worded');
    const check = await run('check', ['--root', community.root]);
    community.git('checkout', '--quiet', 'main');
    expect([check.code, check.stderr.includes('messages/award.md:1:7')]).toEqual([1, true]);
    expect((await run('review', [...worded, 'worded'])).stderr).not.toContain('messages/award.md');
  });

  it('builds the site as it would be, whose award nobody can take for one', async () => {
    say({ author: 'stranger', approvals: [{ account: 'ada', commit: head }] });
    const preview = join(freshFolder('preview'), 'site');
    const { code, stdout } = await review('--facts', factsFile, '--preview', preview, '--json');
    expect([code, (JSON.parse(stdout) as { state: string }).state]).toEqual([0, 'allowed']);
    expect(filesIn(preview)).toEqual(
      expect.arrayContaining([
        'recipients/grace/repairer/index.html',
        'recipients/grace/repairer.card.png',
        'recipients/grace/repairer.png',
        'recipients/grace/repairer.qr.svg',
      ]),
    );
    expect(readFileSync(join(preview, 'recipients/grace/repairer.json'), 'utf8')).toContain(
      'did:example:preview',
    );
    expect(readFileSync(join(preview, 'recipients/grace/repairer.svg'), 'utf8')).toContain(
      'class="preview"',
    );
    const single = readFileSync(join(preview, 'open-from-disk/grace-repairer.html'), 'utf8');
    expect(single).toContain('data:image/svg+xml;base64,');
    expect(single).toContain('data:image/png;base64,');
    expect(single.replaceAll(/<a\b[^>]*>/g, '')).not.toMatch(
      /<script|<link|(?:src|href)="(?!data:|[#"])/,
    );
    expect(community.git('status', '--porcelain')).toBe('');
  }, 120_000);

  it('refuses with every sentence, and builds nothing', async () => {
    community.branch('evil', 'proposal');
    community.commit({ 'package.json': '{"scripts":{"postinstall":"touch owned"}}\n' });
    community.git('checkout', '--quiet', 'main');
    const preview = join(freshFolder('preview'), 'site');
    const { code, stderr } = await run('review', [
      '--root',
      community.root,
      '--base',
      'main',
      '--head',
      'evil',
      '--preview',
      preview,
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('package.json:1:1  This file is part of the engine');
    expect(existsSync(preview)).toBe(false);
  });

  it('refuses facts and names that it cannot read, with one line', async () => {
    writeFileSync(factsFile, '{"number": 1}');
    expect(await review('--facts', factsFile)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The facts must have `author`[^\n]*\n$/) as string,
    });
    expect(
      (
        await run('review', [
          '--root',
          community.root,
          '--base',
          'main',
          '--head',
          '--upload-pack=x',
        ])
      ).code,
    ).toBe(64);
    expect(
      (await run('review', ['--root', community.root, '--base', 'main', '--head=--upload-pack=x']))
        .code,
    ).toBe(1);
  });
});

describe('npm run owners', () => {
  it('writes what the policy says, and says when it is stale', async () => {
    const root = community.fork('owners').root;
    expect(await run('owners', ['--root', root, '--check'])).toMatchObject({ code: 1 });
    expect(await run('owners', ['--root', root])).toMatchObject({
      code: 0,
      stdout: 'wrote .github/CODEOWNERS\n',
    });
    expect(await run('owners', ['--root', root, '--check'])).toMatchObject({ code: 0 });
    writeFileSync(join(root, 'keys/issuer.json'), issuer.replace('"bob"', '"eve"'));
    expect(await run('owners', ['--root', root, '--check'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('owners-stale') as string,
    });
  });
});

describe('npm run issue --facts', () => {
  it('signs what was agreed to, names what was not, and does not stop at it', async () => {
    const root = community.fork('issue').root;
    const list = join(freshFolder('facts'), 'list.json');
    writeFileSync(list, '[]');
    const { code, stderr, stdout } = await run('issue', ['--root', root, '--facts', list], {
      env: { BADGE_ISSUER_KEY: seed },
    });
    expect([code, stdout]).toEqual([3, 'Nothing to issue.\n']);
    expect(stderr).toContain(
      'not signed: recipients/ada/first-talk.md\n    → It stands in the first commit',
    );
    expect((await run('issue', ['--root', root], { env: { BADGE_ISSUER_KEY: seed } })).code).toBe(
      0,
    );
  });
});
