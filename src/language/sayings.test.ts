import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../testing/rules/sources.ts';
import { failed } from '../verification/report/step.ts';
import { codes } from './en/codes/codes.ts';
import { knownTags, languageOf } from './languages.ts';
import { inFull, inGeneral, say, type Saying } from './sayings.ts';
import { partsOf, type Plural } from './text.ts';

const folder = join(import.meta.dirname, '../verification');
const sources = globSync('**/*.ts', { cwd: folder })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** Something that people read: three words in a row, or a sentence with its full stop. */
const readByPeople = /(?:\p{L}*\p{Ll}[^\p{L}]* ){2}\p{L}|\p{L} .*\.['"`]$/u;

/** What a source says in quotes; but for what it says of a bug, which no report shows. */
function quotedIn(path: string, text: string): readonly string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return [...nodesOf(tree)]
    .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
    .filter(({ parent }) => !ts.isNewExpression(parent))
    .map((node) => node.getText(tree));
}

type Exact = string | Plural<string>;

/** Every exact text, by its address; of a code that is one sentence, that one. */
const texts = Object.entries(codes).flatMap(([group, entries]) =>
  Object.entries(entries).flatMap(([code, entry]): [string, Exact][] =>
    typeof entry === 'string'
      ? [[`${group}/${code}`, entry]]
      : Object.entries<Exact>(entry.details).map(([name, text]) => [
          `${group}/${code}/${name}`,
          text,
        ]),
  ),
);

const english = { codes: languageOf('en').words.codes, language: 'en' };

/** A value for each place of a text, which can be told from everything else. */
function sayingOf(at: string, text: Exact): Saying {
  const places = partsOf(typeof text === 'string' ? text : text.other).filter(
    (_, index) => index % 2 === 1,
  );
  return {
    at,
    values: Object.fromEntries(
      places.map((place) => [place, place === 'count' ? 7_777 : `<${place}>`]),
    ),
  };
}

describe('what a verdict says', () => {
  it('stands in the table of a language, and nowhere in the verifier', () => {
    expect(sources.length).toBeGreaterThan(50);
    const sentences = sources.flatMap(({ path, text }) =>
      quotedIn(path, text)
        .filter((quoted) => readByPeople.test(quoted))
        .map((quoted) => `${path}: ${quoted}`),
    );
    expect(sentences).toEqual([]);
  });

  it('is said by somebody, each text of it', () => {
    const words = sources.map(({ text }) => text).join('\n');
    const unsaid = texts
      .map(([at]) => at.slice(at.indexOf('/') + 1))
      .filter(
        (address) =>
          !words.includes(`'${address}'`) &&
          !words.includes(`\`${address.slice(0, address.indexOf('/') + 1)}\${`),
      );
    expect(unsaid).toEqual([]);
  });

  it.each(knownTags)('has all its values in %s, and its sentence without them', (tag) => {
    const sayer = { codes: languageOf(tag).words.codes, language: languageOf(tag).formats };
    for (const [at, text] of texts) {
      const saying = sayingOf(at, text);
      const said = inFull([saying], sayer);
      for (const value of Object.values(saying.values))
        expect(said, at).toContain(typeof value === 'number' ? String(value) : value);
      const [group = '', code = ''] = at.split('/');
      expect(partsOf(inGeneral(group, code, sayer.codes) ?? ''), at).toHaveLength(
        at.startsWith('phrases/') ? partsOf(String(text)).length : 1,
      );
    }
  });

  it('takes what is said elsewhere into a place, and several sentences one after the other', () => {
    const fault = [say('key', 'weak-key'), say('proof', 'no-proof')];
    expect(inFull([say('key', 'key-not-bound/fault', { fault })], english)).toBe(
      "The token brings its own key, and nothing says that it is the issuer's. The key is so weak that anybody could have signed it. It is not signed.",
    );
    expect(
      [1, 2].map((count) => inFull([say('schema', 'presentation/counted', { count })], english)),
    ).toEqual([
      'It is a presentation of one credential.',
      'It is a presentation of 2 credentials.',
    ]);
  });

  it('follows another without a space where the language writes none', () => {
    const fault = [say('proof', 'no-proof'), say('dates', 'expired/day', { day: '2026-11-22' })];
    const japanese = { codes: languageOf('ja').words.codes, language: 'ja-JP' };
    expect(inFull(fault, japanese)).toBe(
      '署名されていません。2026-11-22（UTC）に期限が切れました。',
    );
    expect(inFull(fault, english)).toBe('It is not signed. It expired on 2026-11-22 (UTC).');
  });

  it('shows a day and an address in their own order among words from the right', () => {
    const arabic = { codes: languageOf('ar').words.codes, language: 'ar' };
    const expired = [say('dates', 'expired/day', { day: '2026-11-22' })];
    expect(inFull(expired, arabic)).toContain('\u20682026-11-22\u2069 (UTC)');
    expect(inFull(expired, english)).toBe('It expired on 2026-11-22 (UTC).');
  });

  it('is less exact where a detail is not known, and never nothing', () => {
    expect(inFull([{ at: 'key/key-revoked/of-a-later-time', values: {} }], english)).toBe(
      'The issuer has withdrawn the key.',
    );
    expect(() => inFull([{ at: 'key/no-such-code', values: {} }], english)).toThrow(
      'There is no text for "key/no-such-code".',
    );
  });
});

/** Held by the compiler: `npm run typecheck` fails where a wrong call is no error. */
describe('the types of a verdict', () => {
  it('accept a code with the values of its sentence', () => {
    expect(failed('proof', 'no-proof').check.code).toBe('no-proof');
    expect(failed('key', 'key-revoked/says').check.code).toBe('key-revoked');
    expect(failed('dates', 'expired/day', { day: '2026-11-22' }).check).toMatchObject({
      code: 'expired',
      said: [{ at: 'dates/expired/day', values: { day: '2026-11-22' } }],
    });
  });

  it('refuse another code, another detail, and values that do not fit', () => {
    // @ts-expect-error - no code of the step
    failed('proof', 'key-revoked');
    // @ts-expect-error - no detail of the code
    failed('dates', 'expired/month', { day: '2026-11-22' });
    // @ts-expect-error - no detail, of a code that has some
    failed('dates', 'expired');
    // @ts-expect-error - no value
    failed('dates', 'expired/day');
    // @ts-expect-error - a value too few
    failed('key', 'key-not-listed/key', { key: 'x' });
    // @ts-expect-error - a value of another name
    failed('dates', 'expired/day', { date: '2026-11-22' });
    // @ts-expect-error - a value too many
    failed('dates', 'expired/day', { day: '2026-11-22', month: 'x' });
    // @ts-expect-error - a value for a sentence that has no place
    failed('proof', 'no-proof', { day: '2026-11-22' });
    // @ts-expect-error - a sentence in the place of a code
    failed('proof', 'It is not signed.');
  });
});
