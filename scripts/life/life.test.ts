/** A name is mended, an award hidden, another forgotten: by the commands, down to the published pages. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import {
  deadLinks,
  makeKey,
  succeed,
  verifyFile,
} from '../../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { filesIn, freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const site = 'https://badges.riverside.example/';
const listed = '---\nname: Ada Lovelace\nvisibility: listed\n---\nWrites programs.\n';
const leaving = '---\nname: Bea Muster\nvisibility: listed\n---\n';
const lapsing = '---\nbadge: repairer\ndate: 2026-05-05\n---\n';
const second = '---\nbadge: first-talk\ndate: 2026-05-04\nhidden: true\n---\n';

let root: string;
let dist: string;
let old: Buffer;
let forgotten: Buffer;
const closing = new Map<string, string>();
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

beforeAll(async () => {
  root = freshFolder('life');
  dist = join(freshFolder('life-dist'), 'dist');
  const files = tinyCommunity({
    'keys/2026-a.json': null,
    'recipients/ada/profile.md': listed,
    'recipients/ada/quiet.md': second,
    'recipients/bea/profile.md': leaving,
    'recipients/bea/repairer.md': lapsing,
  });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content as Uint8Array);
  }
  const { seed } = await makeKey(root);
  const issue = () => succeed('issue', ['--root', root, '--vouch'], { BADGE_ISSUER_KEY: seed });
  await issue();
  old = readFileSync(join(root, 'recipients/ada/first-talk.json'));
  forgotten = readFileSync(join(root, 'recipients/ada/repairer.json'));
  for (const [name, ...args] of [
    ['correct', 'ada', '--name', 'Ada King'],
    ['forget', 'ada/repairer'],
  ] as const)
    closing.set(name, (await succeed(name, [...args, '--root', root])).stdout);
  writeFileSync(
    join(root, 'recipients/bea/profile.md'),
    leaving.replace('visibility: listed', 'visibility: file-only'),
  );
  await issue();
  await succeed('check', ['--root', root]);
  await succeed('build', ['--root', root, '--out', dist]);
});
afterAll(removeFolders);

it.each(['correct', 'forget'])('%s leads on those who propose and those who push alone', (name) => {
  expect(closing.get(name)).toContain('open a pull request');
  expect(closing.get(name)).toContain('`npm run publish`');
});

describe('after a correction', () => {
  it('no file and no page says the old words', () => {
    // The engine's own scripts know no community; their examples have a namesake.
    const saying = [root, dist].flatMap((folder) =>
      filesIn(folder)
        .filter((path) => !path.startsWith('_astro/'))
        .filter((path) => readFileSync(join(folder, path)).includes('Lovelace')),
    );
    expect(saying).toEqual([]);
    expect(page('recipients/ada/first-talk')).toContain('Corrected and signed again');
    expect(deadLinks(dist, site)).toEqual([]);
  });

  it('the older copy is led to the present one, which is valid', async () => {
    const report = await verifyFile(old, dist, site);
    expect([report.verdict, report.replacedBy]).toEqual([
      'revoked',
      `${site}recipients/ada/first-talk.json`,
    ]);
    const present = readFileSync(join(dist, 'recipients/ada/first-talk.png'));
    expect(await verifyFile(present, dist, site)).toMatchObject({
      verdict: 'valid',
      recipient: 'Ada King',
    });
  });
});

it('what is hidden has its page, and stands on no other', () => {
  expect(page('recipients/ada/quiet')).toContain('<meta name="robots" content="noindex"');
  const others = filesIn(dist).filter(
    (path) => /\.(?:html|xml|json)$/.test(path) && !/recipients\/ada\/quiet/.test(path),
  );
  expect(
    others.filter((path) =>
      readFileSync(join(dist, path), 'utf8').includes('recipients/ada/quiet'),
    ),
  ).toEqual([]);
});

it('whoever left the site is answered for where they stood, without a name or a file', () => {
  for (const path of ['recipients/bea', 'recipients/bea/repairer']) {
    const html = page(path);
    expect(html).toContain('This is not published any more');
    expect(html).toContain('noindex');
    expect(html).not.toContain('Muster');
    // What a shared link unfolds into is the community's card.
    expect(readFileSync(join(dist, `${path}.card.png`))).toEqual(
      readFileSync(join(dist, 'keys/issuer.card.png')),
    );
  }
  const files = filesIn(dist).filter((path) => path.startsWith('recipients/bea'));
  const told = files.filter((path) => /\.(?:json|svg)$/.test(path) || /[^d]\.png$/.test(path));
  expect(told).toEqual(['recipients/bea.record.json']);
  expect(JSON.parse(readFileSync(join(dist, told[0]!), 'utf8')).verifiableCredential).toEqual([]);
  for (const path of ['calendar.ics', 'recipients/ada/calendar.ics', 'recipients/bea/calendar.ics'])
    expect(readFileSync(join(dist, path), 'utf8')).not.toContain('VEVENT');
});

describe('what is forgotten', () => {
  it('is withdrawn, and at its address a page says so and no name', async () => {
    expect((await verifyFile(forgotten, dist, site)).verdict).toBe('revoked');
    const html = page('recipients/ada/repairer');
    expect(html).toContain('This address was given up');
    expect(html).toContain('noindex');
    expect(html).not.toMatch(/King|Lovelace/);
    expect(existsSync(join(dist, 'recipients/ada/repairer.json'))).toBe(false);
  });

  it('is told of with what no command reaches', async () => {
    const { stdout } = await run('forget', ['ada', '--dry-run', '--root', root]);
    expect(stdout).toContain('would remove recipients/ada/profile.md');
    expect(stdout).toContain('git filter-repo --invert-paths --path recipients/ada/');
    expect(existsSync(join(root, 'recipients/ada/profile.md'))).toBe(true);
  });
});

it.each([
  ['correct', []],
  ['correct', ['ada', 'grace']],
  ['correct', ['ada', '--give-up']],
  ['forget', []],
])('%s %j is called wrongly', async (name, args) => {
  const { code, stderr } = await run(name, [...args, '--root', root]);
  expect(code).toBe(64);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
