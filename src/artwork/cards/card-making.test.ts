import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { cardMaking } from './card-making.ts';

const here = new URL('./', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, here), 'utf8');

it('every module that a card is drawn with is part of what it depends on', () => {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const [, next] of textOf(name).matchAll(/from '(\.\.?\/[\w-]+\.ts)'/g)) {
      follow(posix.join(posix.dirname(name), next!));
    }
  };
  follow('card.ts');
  follow('wall/wall.ts');
  const listed = [...textOf('card-making.ts').matchAll(/'(\.[^']+\.ts)'/g)].map(([, name]) =>
    posix.normalize(name!),
  );
  // Only a code and a sentence for errors.
  expect(
    [...reached].filter((name) => name !== '../picture-error.ts' && !listed.includes(name)),
  ).toEqual([]);
  expect(
    readdirSync(here).filter((name) => /^card(?:-\w+)?\.ts$/.test(name) && !reached.has(name)),
  ).toEqual(['card-making.ts']);
});

it('is the same line twice, with the fonts and every package in it', async () => {
  const parts = JSON.parse(await cardMaking()) as string[];
  expect(parts.slice(0, 2).every((part) => /^[0-9a-f]{64}$/.test(part))).toBe(true);
  expect(parts[2]).toMatch(/^\d+\.\d+\.\d+$/);
  expect(await cardMaking()).toBe(JSON.stringify(parts));
});
