/** A stranger can rebuild the site byte for byte, and a build that is cut short harms nothing. */

import { cpSync, existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run, runProcess } from '../fixtures/commands.ts';
import { gitCommunity, tinyFiles } from '../fixtures/git-community.ts';
import { moveTo, succeed } from '../fixtures/issued-community.ts';
import { signedSample } from '../fixtures/signed-sample.ts';
import { enginePath } from '../rules/sources.ts';
import { authoredCommunity, freshFolder, removeFolders, treeOf } from '../fixtures/trees.ts';

let root: string;
let dist: string;
let published: Readonly<Record<string, string>>;

beforeAll(async () => {
  ({ root } = await signedSample());
  dist = join(root, 'dist');
  published = treeOf(dist);
  expect(Object.keys(published).length).toBeGreaterThan(50);
});

afterAll(removeFolders);

/** A copy of the engine elsewhere, as another clone would be; the packages are shared. */
function anotherEngine(): string {
  const engine = freshFolder('engine');
  for (const name of ['src', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(enginePath, name), join(engine, name), { recursive: true });
  }
  symlinkSync(join(enginePath, 'node_modules'), join(engine, 'node_modules'), 'dir');
  return engine;
}

/** A module that moves the clock of every process that loads it 400 days ahead. */
function laterClock(): string {
  const path = join(freshFolder('clock'), 'later.mjs');
  const shift = 400 * 24 * 60 * 60 * 1000;
  writeFileSync(
    path,
    `const Real = Date; const now = () => Real.now() + ${shift};
globalThis.Date = class extends Real { constructor(...given) { given.length === 0 ? super(now()) : super(...given); } static now() { return now(); } };\n`,
  );
  return path;
}

it('builds the same bytes in another folder, time zone, language and umask, with another engine and no cards kept, 400 days later', async () => {
  const copy = join(freshFolder('elsewhere'), 'a folder with spaces, and ünïcödé');
  for (const folder of ['badges', 'recipients', 'keys', 'public']) {
    if (existsSync(join(root, folder)))
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  const out = join(freshFolder('out'), 'deeper', 'published');
  const env = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${laterClock()}`,
    HOME: freshFolder('home'),
    SOME_VARIABLE: 'surprise',
    PLAINBADGE_CARD_CACHE: 'off',
  };
  const ran = await run('build', ['--root', copy, '--out', out], {
    env,
    umask: '077',
    engine: anotherEngine(),
  });
  expect(ran).toMatchObject({ code: 0 });
  expect(treeOf(out)).toEqual(published);
}, 180_000);

it('builds the same bytes while others build beside it, with another address too', async () => {
  const below = authoredCommunity();
  moveTo(below, 'https://club.example/below/');
  const outs = ['a', 'b'].map((name) => join(freshFolder(`beside-${name}`), 'site'));
  const beside = runProcess('build', ['--root', below]);
  const same = await Promise.all(
    outs.map((out) => runProcess('build', ['--root', root, '--out', out])),
  );
  expect([...same, await beside].map(({ code }) => code)).toEqual([0, 0, 0]);
  for (const out of outs) expect(treeOf(out)).toEqual(published);
}, 180_000);

it('leaves the old site or the new one, whole, wherever a build is killed, and the next build tidies up', async () => {
  const small = gitCommunity(tinyFiles()).root;
  const site = join(small, 'dist');
  expect(await runProcess('build', ['--root', small])).toMatchObject({ code: 0 });
  const first = treeOf(site);
  // The next ones have less to do, so they are measured by one of them.
  const begun = performance.now();
  expect(await runProcess('build', ['--root', small])).toMatchObject({ code: 0 });
  const whole = performance.now() - begun;
  const shares = process.env['MODE'] === 'kills' ? [0.15, 0.4, 0.7, 0.9, 0.97] : [0.3, 0.9];
  const codes: (number | null)[] = [];
  for (const share of shares) {
    const { code } = await run('build', ['--root', small], { killAfter: whole * share });
    codes.push(code);
    expect(treeOf(site)).toEqual(first);
  }
  expect(codes.filter((code) => code === null).length).toBeGreaterThanOrEqual(
    Math.ceil(shares.length / 2),
  );
  await succeed('build', ['--root', small]);
  expect(treeOf(site)).toEqual(first);
  expect(readdirSync(small).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}, 300_000);

/** Every part in a folder of its own, and all of them put together. */
async function fromParts(community: string, of: number): Promise<Readonly<Record<string, string>>> {
  const [parts, out] = [freshFolder('parts'), join(freshFolder('merged'), 'site')];
  for (let number = 1; number <= of; number++)
    await succeed('build', [
      ...['--root', community, '--shard', `${number}/${of}`],
      ...['--out', join(parts, String(number))],
    ]);
  await succeed('build', ['--root', community, '--merge', parts, '--out', out]);
  return treeOf(out);
}

it.each(process.env['MODE'] === 'kills' ? [1, 2, 3, 8] : [2])(
  'is the same bytes from %i machines that build a part each',
  async (of) => {
    expect(await fromParts(root, of)).toEqual(published);
  },
  600_000,
);
