import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { PageRead, PagesBefore, PagesTold } from '../../site/model/reading/pages-read.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { type PageMemory, pageMemoryIn, usualPageMemory } from './page-memory.ts';

const now = new Date('2026-06-15T12:00:00Z');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const talk: PageRead = ['recipients/ada/talk/', [0], [7, 12]];
const ada: PageRead = ['recipients/ada/', [1], []];
const told = (kept: readonly string[], day: string): PagesTold => ({
  read: {
    digests: [
      ['award ada/talk', 'x'],
      ['recipient ada', 'y'],
    ],
    everywhere: [],
    pages: [talk, ada],
  },
  kept,
  tried: [],
  day,
  days: {},
});
const texts = (day: string): Record<string, string> => ({
  'recipients/ada/talk/': `Héllo ${day} and ${day}.`,
  'recipients/ada/': 'Ada',
});

let folder: string;
let root: string;
const opened = (engine = 1, where = folder): PageMemory =>
  pageMemoryIn(where, root, now, () => Uint8Array.of(engine));

const take = (memory: PageMemory, page: PageRead, day: string, html: string): void =>
  memory.take(page[0], page[2], day, { bytes: utf8(html), isFound: page === talk });

beforeEach(() => {
  folder = join(freshFolder('page-memory'), 'pages');
  root = freshFolder('page-memory-root');
  const memory = opened();
  const day = '1 May 2026';
  for (const page of [talk, ada]) take(memory, page, day, texts(day)[page[0]]!);
  memory.keep(told([], day));
});
afterAll(removeFolders);

/** The files that hold pages. */
function files(): readonly string[] {
  const pages = readdirSync(folder).find((name) => name.endsWith('.pages')) ?? 'missing';
  return readdirSync(join(folder, pages)).map((name) => join(folder, pages, name));
}
const text = (memory: PageMemory, page: PageRead, day: string): string | null => {
  const bytes = memory.bytes(page, day);
  return bytes && new TextDecoder().decode(bytes);
};

const before = (memory: PageMemory): PagesBefore | null => JSON.parse(memory.before ?? 'null');

it('gives pages back as they were rendered, with the day of now where they name one', () => {
  const memory = opened();
  expect(before(memory)?.read).toEqual(told([], '').read);
  for (const day of ['1 May 2026', '31 December 2026'])
    for (const page of [talk, ada]) expect(text(memory, page, day)).toBe(texts(day)[page[0]]);
  expect(memory.known(talk, '')?.isFound).toBe(true);
  expect(memory.known(ada, '')?.isFound).toBe(false);
});

it('names a page by its bytes, and by the day of now where it names one', () => {
  const memory = opened();
  const names = [talk, ada].flatMap((page) =>
    ['1 May 2026', '2 May 2026'].map((day) => memory.known(page, day)?.name),
  );
  expect(new Set(names).size).toBe(3);
  take(memory, ada, '', 'Ada B.');
  expect(names).not.toContain(memory.known(ada, '')?.name);
});

it('knows a page that was rendered to be compared, on any day', () => {
  const memory = opened();
  const day = '2 June 2027';
  expect(memory.isSame(talk[0])).toBe(false);
  take(memory, talk, day, texts(day)[talk[0]]!);
  expect(memory.isSame(talk[0])).toBe(true);
  take(memory, talk, day, `${texts(day)[talk[0]]!} `);
  expect(memory.isSame(talk[0])).toBe(false);
  expect(before(memory)?.tried.length).toBe(1);
});

it.each([
  ['changed', (path: string) => writeFileSync(path, 'forged')],
  ['longer', (path: string) => appendFileSync(path, ' ')],
  ['truncated', (path: string) => truncateSync(path, 1)],
])('gives no page whose bytes are %s', (_, harm) => {
  files().forEach(harm);
  expect([talk, ada].map((page) => opened().bytes(page, ''))).toEqual([null, null]);
});

it.each(['engine', 'folder', 'bytes'])('knows nothing where the %s is another', (what) => {
  const other = join(freshFolder('page-memory'), 'pages');
  if (what === 'folder') cpSync(folder, other, { recursive: true });
  if (what === 'bytes') {
    const index = readdirSync(folder).find((name) => /^[0-9a-f]+$/.test(name)) ?? 'missing';
    const path = join(folder, index);
    writeFileSync(
      path,
      readFileSync(path, 'latin1').replace('recipient ada', 'recipient bob'),
      'latin1',
    );
  }
  const memory = what === 'folder' ? opened(1, other) : opened(what === 'engine' ? 2 : 1);
  expect(memory.before).toBeNull();
});

it('keeps what was not rendered, and forgets pages that are gone', () => {
  const memory = opened();
  const { read } = told([], '');
  memory.keep({ ...told(['recipients/ada/'], ''), read: { ...read, pages: [ada] } });
  expect(files()).toHaveLength(1);
  expect(text(opened(), ada, '')).toBe('Ada');
  expect(opened().bytes(talk, '')).toBeNull();
  expect(opened().known(talk, '')).toBeNull();
});

it('is none in CI, whose builds others trust, and where it is not wanted', () => {
  expect(usualPageMemory(root, now, { CI: 'true' })).toBeNull();
  expect(usualPageMemory(root, now, { PLAINBADGE_MEMORY: 'off' })).toBeNull();
});
