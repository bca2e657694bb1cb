import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from './en/codes.ts';
import * as sentences from './en/sentences.ts';

const folder = join(import.meta.dirname, '../verification');
const sources = globSync('**/*.ts', { cwd: folder })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** The name of the sentence for a code: `no-proof` gives `noProof`. */
const nameOf = (code: string): string =>
  code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the sentence for a code', () => {
  it('stands once: what the verifier says is what translators read', () => {
    expect(sources.length).toBeGreaterThan(50);
    const twice = Object.values(codes)
      .flatMap((step) => Object.values(step))
      .flatMap((sentence) =>
        sources
          .filter(({ text }) => text.includes(sentence))
          .map(({ path }) => `${path}: ${sentence}`),
      );
    expect(twice).toEqual([]);
  });

  it('is said with its own code, not with that of another', () => {
    const said = sources.flatMap(({ text }) => [
      ...text.matchAll(/'([a-z0-9-]+)',\s*(?:`\$\{)?(?:withNote\(\s*)?sentences\.(\w+)/g),
    ]);
    expect(said.length).toBeGreaterThan(50);
    for (const [, code, name] of said) expect(name).toBe(nameOf(code!));
  });

  it('is the one that other languages translate, and no sentence is said by nobody', () => {
    const translated = Object.values(codes).flatMap((step) => Object.entries(step));
    const words = sources.map(({ text }) => text).join('\n');
    for (const [name, sentence] of Object.entries(sentences)) {
      expect(translated.some(([code, text]) => nameOf(code) === name && text === sentence)).toBe(
        true,
      );
      expect(words, name).toContain(`sentences.${name}`);
    }
  });
});
