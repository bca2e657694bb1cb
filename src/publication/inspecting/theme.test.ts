import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolders, wholeCommunity } from '../../testing/fixtures/trees.ts';
import { themeProblems } from './theme.ts';

const engine = fileURLToPath(new URL('../../../', import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);
let root: string;

beforeAll(async () => {
  root = wholeCommunity();
});
afterAll(removeFolders);

it('a community without a look of its own has the engine’s', async () => {
  expect(await themeProblems([])).toEqual([]);
});

it('a theme that is no text is a problem, not a failure', async () => {
  for (const bytes of [Uint8Array.of(0xff, 0xfe, 0), new Uint8Array(65 * 1024).fill(32)]) {
    expect(await themeProblems([{ path: 'theme.css', bytes }])).toMatchObject([
      { rule: 'theme-unreadable', path: 'public/theme.css' },
    ]);
  }
  expect(await themeProblems([{ path: 'other.css', bytes: utf8('.a{}') }])).toEqual([]);
});

it('the check fails where a theme breaks contrast, with place, ratio and a better colour', async () => {
  await writeFile(join(root, 'public/theme.css'), ':root {\n  --ink-soft: #9aa;\n}\n');
  const run = promisify(execFile)(process.execPath, [
    join(engine, 'scripts/check.ts'),
    '--root',
    root,
    '--json',
  ]);
  const { stdout, code } = await run.then(
    (ended) => ({ ...ended, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );
  expect(code).toBe(1);
  const { problems } = JSON.parse(stdout) as {
    problems: { rule: string; path: string; line: number; column: number; remedy: string }[];
  };
  expect(problems).toMatchObject([
    { rule: 'theme-contrast', path: 'public/theme.css', line: 2, column: 3 },
  ]);
  expect(problems[0]!.remedy).toMatch(/#[0-9a-f]{6}/);
});
