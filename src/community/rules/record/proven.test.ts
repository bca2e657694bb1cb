import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('every rule of records is broken by a test beside it', () => {
  const folder = import.meta.dirname;
  const text = (tests: boolean): string =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts') === tests && name !== 'proven.test.ts')
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  const rules = [...text(false).matchAll(/\brule: '([a-z-]+)'|wholeFile\(\s*'([a-z-]+)'/g)].map(
    ([, named, whole]) => named ?? whole ?? '',
  );
  const tests = text(true);
  expect(rules.filter((rule) => !tests.includes(rule))).toEqual([]);
  expect(rules.length).toBeGreaterThan(15);
});
