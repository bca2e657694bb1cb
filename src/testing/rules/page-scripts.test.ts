/** What the scripts of pages bring along. */

import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { reachedFrom } from './import-graph.ts';
import { readSources } from './sources.ts';

const sources = readSources();
const scripts = sources
  .filter(({ path }) => path.endsWith('.astro'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap(([, script = '']) =>
      [...script.matchAll(/'(\..+?)'/g)].map(([, name = '']) =>
        posix.join(posix.dirname(path), name),
      ),
    ),
  );

// A page is told its own words, so that nobody fetches those of eleven other languages.
it('are no words of any language, not even on demand', () => {
  const words = /^src\/language\/(?:languages|loading)\.ts$|^src\/language\/(?!badges\/)[^/]+\//;
  const reached = [...reachedFrom(scripts, sources, new Set()).files];
  expect(reached).toContain('src/verification/report/words.ts');
  expect(reached.filter((path) => words.test(path))).toEqual([]);
});
