/**
 * A site whose unchanged pages are of the build before is, byte for byte, the site that is rendered
 * whole: after each kind of change, on files as people write them.
 */

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withPagesAhead } from '../../publication/rendering/pages-ahead.ts';
import {
  makePages,
  type PagePlaces,
  type PagesMade,
} from '../../publication/rendering/remembered-pages.ts';
import { renderPages } from '../../publication/rendering/render-pages.ts';
import { engineFolder, withScratch } from '../../publication/folder/scratch.ts';
import { sitePlan } from '../../publication/folder/site-plan.ts';
import { inspect } from '../../publication/inspecting/inspect.ts';
import { issuingRun } from '../../publication/issuing/issuing-run.ts';
import { pageMemoryIn } from '../../publication/remembering/page-memory.ts';
import { noMemory } from '../../publication/remembering/verified-memory.ts';
import { writeFiles } from '../../repository/write.ts';
import type { Site } from '../../site/model/site.ts';
import { type Key, makeKey, succeed } from '../fixtures/issued-community.ts';
import {
  authoredCommunity,
  filesIn,
  freshFolder,
  removeFolders,
  treeOf,
} from '../fixtures/trees.ts';

let root: string;
let memory: string;
let key: Key;
/** A change is signed a day after the one before it. */
let day = 1;
const now = (): Date => new Date(`2026-12-${String(day).padStart(2, '0')}T12:00:00Z`);

const edit = (path: string, change: (text: string) => string): void => {
  const [file, before] = [join(root, path), readFileSync(join(root, path), 'utf8')];
  const after = change(before);
  expect(after, path).not.toBe(before);
  writeFileSync(file, after);
};
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

/** Signs what is unsigned, and gives what the pages show. */
async function signed(): Promise<Site> {
  const before = await inspect(root, now(), noMemory);
  expect(before.problems).toEqual([]);
  const seed = new Uint8Array(Buffer.from(key.seed, 'hex'));
  const run = await issuingRun(before.community!, before.ledger, seed, now());
  await writeFiles(root, run.files);
  const { community, ledger, publicFiles } = await inspect(root, now(), noMemory);
  return sitePlan({ community: community!, ledger, previews: new Set(), publicFiles }).site;
}

/** A folder in which nothing of an earlier build stands. */
const placesIn = (out: string): PagePlaces => ({
  has: () => false,
  write: ({ path, bytes }) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes, { flag: 'wx' });
  },
  takeBack: (path) => unlinkSync(join(out, path)),
});

const made = (site: Site, out: string, engine: number | null): Promise<PagesMade> =>
  withScratch((work) =>
    withPagesAhead(async (ahead) => {
      if (engine === null) return makePages(site, out, work, null);
      const kept = pageMemoryIn(memory, root, now(), () => Uint8Array.of(engine));
      ahead.begin({ ...site.issuer, studio: false }, kept);
      return makePages(site, out, work, { memory: kept, places: placesIn(out) }, ahead);
    }),
  );

/**
 * Builds from what is remembered and from nothing at the same time, and compares all bytes.
 * `areKept`: whether the programs of pages are those of the build before.
 */
async function builtTwice(
  areKept: boolean,
  engine = 1,
): Promise<{ rendered: number; kept: number }> {
  const site = await signed();
  const [warm, cold] = [join(freshFolder('warm'), 'out'), join(freshFolder('cold'), 'out')];
  const [pages, all] = await Promise.all([made(site, warm, engine), made(site, cold, null)]);
  expect(treeOf(warm)).toEqual(treeOf(cold));
  expect(pages.found.toSorted()).toEqual(all.found.toSorted());
  expect(pages.isMistrusted).toBe(false);
  expect(pages.byKeptPrograms).toBe(areKept);
  return pages.remembered!;
}

beforeAll(async () => {
  root = authoredCommunity();
  // In the engine's folder, from where kept programs find packages.
  memory = join(engineFolder, '.plainbadge', `run-${process.pid}-warm`);
  key = await makeKey(root);
  expect((await builtTwice(false)).kept).toBe(0);
}, 180_000);

afterAll(() => {
  rmSync(memory, { recursive: true, force: true });
  removeFolders();
});

interface Change {
  readonly what: string;
  /** How many of the pages of people and awards stay. */
  readonly stay: 'most' | 'some' | 'none';
  readonly change: () => unknown;
  readonly engine?: number;
  /** Whether the programs of pages have to be put together again. */
  readonly isProgramChanged?: boolean;
}

it.each<Change>([
  { what: 'nothing, a day later', stay: 'most', change: () => undefined },
  {
    what: 'one award',
    stay: 'most',
    change: () =>
      write(
        'recipients/noura-sample/soldering.md',
        '---\nbadge: soldering\ndate: 2026-12-01\n---\n',
      ),
  },
  {
    what: 'a revocation',
    stay: 'most',
    change: () =>
      edit('recipients/noura-sample/first-fix.md', (text) =>
        text.replace('\n---\n', '\nrevoked:\n  date: 2026-12-02\n  reason: By mistake.\n---\n'),
      ),
  },
  {
    what: 'the text of a badge',
    stay: 'most',
    change: () =>
      edit('badges/tool-librarian/badge.md', (text) =>
        text.replace(/^name: .*$/m, 'name: Another name\nversion: 2'),
      ),
  },
  {
    what: 'a person who leaves the lists',
    stay: 'most',
    change: () =>
      edit('recipients/noura-sample/profile.md', (text) =>
        text.replace('visibility: listed', 'visibility: unlisted'),
      ),
  },
  {
    what: 'an end of a badge that is set',
    stay: 'some',
    change: () =>
      edit('badges/soldering/badge.md', (text) =>
        text.replace('\n---\n', '\nretired:\n  date: 2026-12-07\n---\n'),
      ),
  },
  {
    what: 'that end, passed with a signature for somebody else',
    stay: 'some',
    change: () =>
      write(
        'recipients/eleni-digma/first-fix.md',
        '---\nbadge: first-fix\ndate: 2026-12-07\n---\n',
      ),
  },
  {
    what: 'another key',
    stay: 'some',
    change: async () => {
      const env = { BADGE_ISSUER_KEY: key.seed };
      const { stdout } = await succeed('keygen', ['--root', root, '--json', '--rotate'], env);
      key = JSON.parse(stdout) as Key;
    },
  },
  {
    what: 'another name of the issuer',
    stay: 'none',
    change: () =>
      edit('keys/issuer.json', (text) => text.replace('Linden Workshop', 'Lime Workshop')),
  },
  {
    what: 'a further language of the pages',
    stay: 'none',
    change: () =>
      edit('keys/issuer.json', (text) => text.replace('"languages": [', '"languages": ["nl", ')),
    isProgramChanged: true,
  },
  {
    what: 'programs of pages that somebody changed',
    stay: 'most',
    change: () => {
      const folder = filesIn(memory).filter((path) => path.includes('.programs/making/'));
      for (const path of folder) appendFileSync(join(memory, path), '\n// changed');
    },
    isProgramChanged: true,
  },
  {
    what: 'a change of a component',
    stay: 'none',
    change: () => undefined,
    engine: 2,
    isProgramChanged: true,
  },
])(
  'after $what',
  async ({ stay, change, engine, isProgramChanged = false }) => {
    day += 1;
    await change();
    const { rendered, kept } = await builtTwice(!isProgramChanged, engine);
    const share = kept / (rendered + kept);
    const least = { most: 0.5, some: 0.1, none: 0 }[stay];
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share > 0).toBe(least > 0);
  },
  180_000,
);

it('renders all where a page that is remembered was harmed, and leaves none of the others', async () => {
  day += 1;
  const site = await signed();
  const [warm, cold] = [join(freshFolder('harmed'), 'out'), join(freshFolder('cold'), 'out')];
  await made(site, warm, 3);
  const pages = filesIn(memory).filter((path) => path.includes('.pages/'));
  // Three, since one may be rendered to be compared, and not be looked at.
  const middle = Math.floor(pages.length / 2);
  for (const path of pages.slice(middle, middle + 3)) writeFileSync(join(memory, path), 'harmed');
  rmSync(warm, { recursive: true });
  const [again, all] = await Promise.all([made(site, warm, 3), made(site, cold, null)]);
  expect(treeOf(warm)).toEqual(treeOf(cold));
  expect(again.found.toSorted()).toEqual(all.found.toSorted());
  expect([again.isMistrusted, again.remembered!.kept]).toEqual([true, 0]);
}, 120_000);

it('renders no further where somebody refuses a page, and leaves nothing', async () => {
  const [site, out] = [await signed(), join(freshFolder('refused'), 'out')];
  const looked: string[] = [];
  const refuse = ({ file }: { readonly file: string }): void => {
    looked.push(file);
    if (looked.length === 5) throw new Error('refused');
  };
  const rendered = withScratch((work) => renderPages(site, out, work, null, refuse));
  await expect(rendered).rejects.toThrow('refused');
  expect(looked).toHaveLength(5);
  expect(existsSync(out)).toBe(false);
}, 60_000);
