/**
 * Commands that are killed at each change of the disk: nothing is torn, the next run comes to the
 * same end, no two awards share a place, and nothing is left behind. A thousand kills with
 * `npm run test:kills`, a few of each with every run.
 */

import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run, runProcess } from '../../fixtures/commands.ts';
import { tinyFiles } from '../../fixtures/git-community.ts';
import { makeKey } from '../../fixtures/issued-community.ts';
import { tinyText } from '../../fixtures/tiny-community.ts';
import { freshFolder, removeFolders, treeOf } from '../../fixtures/trees.ts';
import { type Git, gitIn } from '../../../repository/git.ts';
import { killedAtFile } from '../faults.ts';
import { awardText, type Issuing, issuing, placeOf } from '../issuing.ts';
import { jobInside } from '../job-inside.ts';
import { Died } from './dying.ts';
import { credentialsIn, expectWholeFiles, killed, type Killing, leftIn } from './killing.ts';

/** Pages are rendered once for each site, and copied for the builds that follow. */
vi.mock('../../../publication/rendering/render-pages.ts', async (original) => {
  const real = await original<typeof import('../../../publication/rendering/render-pages.ts')>();
  const rendered = new Map<string, string>();
  return {
    // Nothing is begun ahead: it would be thrown away.
    beginPages: () => {
      throw new Error('Every page is copied.');
    },
    renderPages: async (site: object, out: string, work: string): Promise<void> => {
      const key = JSON.stringify(site);
      const kept = rendered.get(key);
      if (kept !== undefined) return cpSync(kept, out, { recursive: true });
      await real.renderPages(site as never, out, work);
      const folder = freshFolder('pages');
      cpSync(out, folder, { recursive: true });
      rendered.set(key, folder);
    },
  };
});
/** Every picture is drawn once. */
vi.mock('../../../artwork/picture.ts', async (original) => {
  const real = await original<typeof import('../../../artwork/picture.ts')>();
  const drawn = new Map<string, ReturnType<typeof real.pictureOf>>();
  return {
    ...real,
    pictureOf: (badge: Parameters<typeof real.pictureOf>[0]) => {
      const key = JSON.stringify(badge);
      drawn.set(key, drawn.get(key) ?? real.pictureOf(badge));
      return drawn.get(key)!;
    },
  };
});

const isWhole = process.env['MODE'] === 'kills';
const kills = isWhole
  ? { issue: 360, import: 300, build: 220, merge: 120, push: 120, processes: 6 }
  : { issue: 5, import: 5, build: 5, merge: 0, push: 3, processes: 1 };

// A thousand kills leave a thousand folders.
afterAll(removeFolders, 900_000);

function writeInto(root: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content as string | Uint8Array);
  }
}

/** A folder with the tiny community, a key of its own and nothing signed. */
async function keyed(): Promise<{ root: string; seed: string }> {
  const root = freshFolder('keyed');
  const fresh = { 'keys/2026-a.json': null, 'recipients/grace/first-talk.md': awardText() };
  writeInto(root, tinyFiles(fresh));
  return { root, seed: (await makeKey(root)).seed };
}

const copyOf = (root: string): string => {
  const copy = freshFolder('copy');
  cpSync(root, copy, { recursive: true });
  return copy;
};

/** Issuing in a plain folder: three awards to sign; then one more, and one to withdraw. */
async function issuingKilled(): Promise<Killing> {
  const { root, seed } = await keyed();
  const env = { BADGE_ISSUER_KEY: seed };
  let signed = new Map<string, string>();
  return {
    begin: () => {
      signed = new Map();
      return copyOf(root);
    },
    run: (here) => run('issue', ['--root', here, '--vouch'], { env }),
    inProcess: (here, fault) =>
      runProcess('issue', ['--root', here, '--vouch'], { env: { ...env, ...fault } }),
    afterDeath: (here) => {
      expectWholeFiles(here);
      const now = credentialsIn(here);
      for (const [path, text] of signed) expect(now.get(path)).toBe(text);
      signed = new Map(now);
    },
    atEnd: (here, last) => {
      expect(last).toMatchObject({ code: 0 });
      const now = credentialsIn(here);
      for (const [path, text] of signed) expect(now.get(path)).toBe(text);
      expect(now.size).toBe(3);
    },
  };
}

const people =
  'Name,Profile,Badge,Date,Note\n' +
  ['Lin Meier', 'Ola Nord', 'Zoe Ray']
    .map(
      (name, at) => `${name},https://code.example/p${at},First Talk,2026-05-0${at + 1},Well done\n`,
    )
    .join('');

async function importKilled(): Promise<Killing> {
  const { root } = await keyed();
  const csv = join(freshFolder('csv'), 'people.csv');
  writeFileSync(csv, people);
  const args = ['csv', csv, '--visibility', 'listed'];
  const reference = copyOf(root);
  expect(await run('import', [...args, '--root', reference])).toMatchObject({ code: 0 });
  const whole = treeOf(reference);
  expect(Object.keys(whole).length).toBe(Object.keys(treeOf(root)).length + 6);
  return {
    begin: () => copyOf(root),
    run: (here) => run('import', [...args, '--root', here]),
    inProcess: (here, env) => runProcess('import', [...args, '--root', here], { env }),
    afterDeath: (here) => {
      const now: Record<string, string> = { ...treeOf(here) };
      for (const path of Object.keys(now)) if (path.endsWith('.tmp')) delete now[path];
      expect(whole).toMatchObject(now);
    },
    atEnd: (here, last) => {
      expect(last).toMatchObject({ code: 0 });
      expect(treeOf(here)).toEqual(whole);
    },
  };
}

/** A build over an older site: the old one stands, or the new one, or the next build puts it back. */
async function buildKilled(): Promise<Killing> {
  const { root, seed } = await keyed();
  // Pages come from a copy here, so nothing may be remembered of how they were made.
  const env = { BADGE_ISSUER_KEY: seed, PLAINBADGE_MEMORY: 'off' };
  await run('issue', ['--root', root, '--vouch'], { env });
  expect(await run('build', ['--root', root], { env })).toMatchObject({ code: 0 });
  const old = treeOf(join(root, 'dist'));
  writeInto(root, {
    'badges/repairer/badge.md': tinyText('badges/repairer/badge.md')
      .replace('version: 2', 'version: 3')
      .replace('Repaired something', 'Mended something'),
  });
  const reference = copyOf(root);
  expect(await run('build', ['--root', reference], { env })).toMatchObject({ code: 0 });
  const fresh = treeOf(join(reference, 'dist'));
  expect(fresh).not.toEqual(old);
  return {
    begin: () => copyOf(root),
    run: (here) => run('build', ['--root', here], { env }),
    afterDeath: (here) => {
      const now = treeOf(join(here, 'dist'));
      const aside = readdirSync(here).find((name) => name.startsWith('dist.old-'));
      // Between two renames the old site stands aside, whole.
      if (Object.keys(now).length === 0 && aside !== undefined)
        expect(treeOf(join(here, aside))).toEqual(old);
      else expect([old, fresh]).toContainEqual(now);
    },
    atEnd: (here, last) => {
      expect(last).toMatchObject({ code: 0 });
      expect(treeOf(join(here, 'dist'))).toEqual(fresh);
    },
  };
}

/** Two parts put together over an older site. */
async function mergeKilled(): Promise<Killing> {
  const { begin, afterDeath, atEnd } = await buildKilled();
  const [source, parts] = [begin(), freshFolder('parts')];
  for (const number of ['1', '2'])
    expect(
      await run('build', [
        ...['--root', source, '--shard', `${number}/2`],
        ...['--out', join(parts, number)],
      ]),
    ).toMatchObject({ code: 0 });
  return {
    begin,
    run: (here) => run('build', ['--root', here, '--merge', parts]),
    afterDeath,
    atEnd,
  };
}

/** The whole job: git commands and changes of the disk, in a clone that is kept or lost. */
function pushKilled(play: Issuing, start: string): Killing {
  const { host, seed } = play;
  return {
    begin: () => {
      host.bare.git('update-ref', 'refs/heads/main', start);
      return host.clone('home').root;
    },
    run: (here, step) => {
      const real = gitIn(here, process.env);
      let commands = 0;
      const git: Git = async (...args) => {
        if (!step()) return real(...args);
        // Every other time, the command itself is done, and nobody hears of it.
        if (commands++ % 2 === 0) await real(...args);
        throw new Died('The machine dies.');
      };
      return jobInside(here, seed, { vouches: true, git });
    },
    afterDeath: (here) => {
      expectWholeFiles(here);
      const onMain = Object.keys(play.credentials());
      expect([0, 2]).toContain(onMain.length);
    },
    atEnd: (here, last) => {
      expect([0, 1]).toContain(last.code);
      const credentials = Object.entries(play.credentials());
      expect(credentials.map(([path]) => path)).toEqual([
        'recipients/ada/first-talk.json',
        'recipients/grace/repairer.json',
      ]);
      expect(new Set(credentials.map(([, text]) => placeOf(text))).size).toBe(2);
      for (const [path] of credentials)
        expect(host.bare.git('log', '--format=%s', 'main', '--', path).split('\n')).toHaveLength(1);
      expect(credentialsIn(here)).toEqual(
        new Map(credentials.map(([path, text]) => [path, `${text}\n`])),
      );
    },
  };
}

describe('killed at each change of the disk', () => {
  it.each([
    ['issue', kills.issue, issuingKilled],
    ['import', kills.import, importKilled],
    ['build', kills.build, buildKilled],
    // It renders the pages twice more.
    ...(isWhole ? ([['merge', kills.merge, mergeKilled]] as const) : []),
  ] as const)(
    '%s: %i times',
    async (_, most, killing) => {
      expect(await killed(await killing(), most)).toBeGreaterThanOrEqual(most);
    },
    3_600_000,
  );

  describe('push-ledger', () => {
    let play: Issuing;
    afterEach(() => play.host.close());

    it(`${kills.push} times`, async () => {
      play = await issuing();
      play.merged('bob', ['mia'], {
        'recipients/ada/first-talk.md': awardText(),
        'recipients/grace/repairer.md': awardText('repairer'),
      });
      const killing = pushKilled(play, play.host.bare.git('rev-parse', 'main'));
      expect(await killed(killing, kills.push)).toBeGreaterThanOrEqual(kills.push);
    }, 3_600_000);
  });
});

it.each([
  ['issue', issuingKilled],
  ['import', importKilled],
] as const)(
  `a process of %s that is killed for real, at each of its first ${kills.processes} files`,
  async (_, killing) => {
    const { begin, inProcess, run: again, afterDeath, atEnd } = await killing();
    for (let nth = 1; nth <= kills.processes; nth++) {
      const root = begin();
      expect(await inProcess?.(root, killedAtFile(nth))).toMatchObject({ code: null });
      afterDeath(root);
      atEnd(root, await again(root, () => false));
      expect(leftIn(root)).toEqual([]);
    }
  },
  600_000,
);
