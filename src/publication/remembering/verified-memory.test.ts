import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { engineVersion } from './engine-version.ts';
import { memoryIn, noMemory, usualMemory, type VerifiedMemory } from './verified-memory.ts';

const now = new Date('2026-06-15T12:00:00Z');
const later = new Date('2026-06-16T12:00:00Z');
const version = (number: number) => (): Uint8Array => Uint8Array.of(number);
const grounds = ['credential', 'bytes of it', Uint8Array.of(1, 2, 3)];

let folder: string;
let root: string;

const opened = (where = folder, of = root, at = later, engine = 1): VerifiedMemory =>
  memoryIn(where, of, at, version(engine));

/** The one file of the memory that holds what is known. */
function known(): string {
  const name = readdirSync(folder).find((one) => one !== 'secret');
  return join(folder, name ?? 'missing');
}

beforeEach(() => {
  folder = join(freshFolder('memory'), 'verified');
  root = freshFolder('memory-root');
  const memory = opened(folder, root, now);
  memory.add(grounds);
  memory.add(['document', 'x'], '["kept"]');
  memory.keep();
});
afterAll(removeFolders);

it('knows what was verified, with what came of it, and nothing else', () => {
  const memory = opened();
  expect(memory.knows(grounds)).toBe(true);
  expect(memory.recall(['document', 'x'])).toBe('["kept"]');
  for (const other of [
    [],
    ['credential', 'bytes of it'],
    ['credential', 'bytes of i', Uint8Array.of(116, 1, 2, 3)],
    ['credential', 'bytes of it', Uint8Array.of(1, 2, 4)],
    [...grounds, ''],
  ])
    expect(memory.recall(other)).toBeNull();
});

it('forgets what a run did not ask for', () => {
  const memory = opened();
  memory.knows(grounds);
  memory.keep();
  expect(opened().knows(grounds)).toBe(true);
  expect(opened().knows(['document', 'x'])).toBe(false);
});

describe('is thrown away whole', () => {
  const isForgotten = (memory: VerifiedMemory): void => {
    expect(memory.knows(grounds)).toBe(false);
    expect(memory.recall(['document', 'x'])).toBeNull();
  };

  it('where any one byte of it is another', () => {
    const sound = readFileSync(known());
    for (let at = 0; at < sound.length; at += 3) {
      const poisoned = Buffer.from(sound);
      poisoned[at] = (poisoned[at] ?? 0) ^ 1;
      writeFileSync(known(), poisoned);
      isForgotten(opened());
    }
    writeFileSync(known(), sound);
    expect(opened().knows(grounds)).toBe(true);
  });

  it('where it is cut short, empty, or longer than it was', () => {
    const sound = readFileSync(known());
    for (const length of [sound.length - 1, 70, 60, 20, 0]) {
      writeFileSync(known(), sound);
      truncateSync(known(), length);
      isForgotten(opened());
    }
    writeFileSync(known(), sound);
    appendFileSync(known(), 'x');
    isForgotten(opened());
  });

  it('where another engine wrote it, or it was made for another folder', () => {
    isForgotten(opened(folder, root, later, 2));
    const other = freshFolder('memory-other');
    cpSync(known(), join(folder, 'copy'));
    isForgotten(opened(folder, other));
  });

  it('where it was brought along with its secret', () => {
    const brought = join(freshFolder('memory-brought'), 'verified');
    cpSync(folder, brought, { recursive: true });
    isForgotten(opened(brought));
  });

  it('where the clock was ahead when it was written', () => {
    isForgotten(opened(folder, root, new Date(now.getTime() - 1_000)));
  });

  it('where its secret is damaged; the run after that begins anew', () => {
    writeFileSync(join(folder, 'secret'), 'short');
    isForgotten(opened());
    const anew = opened();
    anew.add(grounds);
    anew.keep();
    expect(opened().knows(grounds)).toBe(true);
  });
});

it('is none where its folder cannot be used, in CI, and where nobody wants one', () => {
  const blocked = join(freshFolder('memory-blocked'), 'file');
  writeFileSync(blocked, '');
  expect(opened(blocked)).toBe(noMemory);
  for (const environment of [{ CI: 'true' }, { CI: '1' }, { PLAINBADGE_MEMORY: 'off' }])
    expect(usualMemory(root, now, environment)).toBe(noMemory);
});

describe('the version of the engine', () => {
  it('follows from the sources and the packages, and not from tests', () => {
    const engine = freshFolder('memory-engine');
    const write = (path: string, text: string): string => {
      mkdirSync(join(engine, path, '..'), { recursive: true });
      writeFileSync(join(engine, path), text);
      return Buffer.from(engineVersion(engine)).toString('hex');
    };
    const first = write('src/verification/verify.ts', 'one');
    expect(write('src/verification/verify.test.ts', 'a test')).toBe(first);
    const versions = [
      first,
      write('src/verification/verify.ts', 'two'),
      write('src/new/file.ts', ''),
      write('package-lock.json', '{}'),
      write('node_modules/.package-lock.json', '{}'),
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is the same twice', () => {
    expect(engineVersion()).toEqual(engineVersion());
  });
});
