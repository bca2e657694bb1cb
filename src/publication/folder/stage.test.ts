import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stageFolder, writeNew } from './stage.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

const fillWith =
  (text: string) =>
  (stage: string): Promise<void> =>
    writeFile(join(stage, 'a'), text);

it('replaces the whole folder and leaves nothing beside it', async () => {
  await stageFolder(out, async (stage) => {
    await fillWith('1')(stage);
    await writeFile(join(stage, 'gone'), '');
  });
  await stageFolder(out, fillWith('2'));
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(out)).toEqual(['a']);
  expect(await readFile(join(out, 'a'), 'utf8')).toBe('2');
});

it('keeps the old folder when filling fails', async () => {
  await stageFolder(out, fillWith('1'));
  await expect(
    stageFolder(out, async (stage) => {
      await fillWith('2')(stage);
      throw new Error('disk full');
    }),
  ).rejects.toThrow('disk full');
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readFile(join(out, 'a'), 'utf8')).toBe('1');
});

it('puts back what a killed run had moved aside, and removes its half-made stage', async () => {
  const dead = 2 ** 22 + 1; // above the largest process number of the kernel
  await mkdir(`${out}.old-${dead}`);
  await writeFile(join(`${out}.old-${dead}`, 'a'), '1');
  await mkdir(`${out}.new-${dead}`);
  await expect(
    stageFolder(out, async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readFile(join(out, 'a'), 'utf8')).toBe('1');
});

it('two sources cannot claim one address', async () => {
  await mkdir(out);
  await writeNew(out, 'keys/a.json', new Uint8Array());
  await expect(writeNew(out, 'keys/a.json', new Uint8Array())).rejects.toThrow(
    'Two sources claim the address keys/a.json',
  );
});
