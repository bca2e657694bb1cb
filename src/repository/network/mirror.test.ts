import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { mirrorReader } from './mirror.ts';

afterAll(removeFolders);

const files = [
  'a.example/badge.php',
  'a.example/badge.php?id=2',
  'a.example/award/index.html',
  'secret',
];

function mirror(): string {
  const folder = freshFolder('mirror');
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

describe('a mirror', () => {
  const read = mirrorReader(mirror());

  it.each([
    ['https://a.example/badge.php', 'a.example/badge.php'],
    ['https://a.example/badge.php?id=2', 'a.example/badge.php?id=2'],
    ['https://a.example/badge.php?id=3', 'a.example/badge.php'],
    ['https://a.example/award/', 'a.example/award/index.html'],
    ['https://a.example/award', 'a.example/award/index.html'],
  ])('answers %s with the file %s', async (address, file) => {
    const answer = await read(address, 100);
    expect(answer.outcome === 'read' && new TextDecoder().decode(answer.bytes)).toBe(file);
  });

  it.each([
    'https://a.example/none',
    'https://a.example/..%2f..%2fsecret',
    'https://a.example/award?/../../../secret',
    'https://a.example/?/../../secret',
    'http://a.example/badge.php',
  ])('has nothing for %s', async (address) => {
    const answer = await read(address, 100);
    expect(answer.outcome === 'read' && new TextDecoder().decode(answer.bytes)).not.toBe('secret');
    if (!address.includes('award')) expect(answer.outcome).toBe('unreachable');
  });
});
