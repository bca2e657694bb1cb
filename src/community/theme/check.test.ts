import { readFileSync, readdirSync } from 'node:fs';
import { type CssNode, generate, parse, walk } from 'css-tree';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../fault.ts';
import { ratioOf, themeFaults } from './check.ts';
import { contrast, readColour, tinted } from './colour.ts';
import { readEngineColours } from './engine-colours.ts';
import { schemes } from './read.ts';
import {
  colourTokens,
  decorative,
  lengthTokens,
  pairs,
  themeTokens,
  typefaceTokens,
} from './tokens.ts';

const styles = new URL('../../site/styles/', import.meta.url);
const engine = readEngineColours(readFileSync(new URL('tokens.css', styles), 'utf8'));
const files = new Set(['theme.css', 'fonts/own.woff2']);
const problemsOf = (text: string) =>
  themeFaults(text, engine, files).map((fault) => problemOf(fault, 'public/theme.css', text));
const rulesOf = (text: string) => problemsOf(text).map(({ rule }) => rule);
const root = (inside: string) => `:root { ${inside} }`;
const dark = (inside: string) => `@media (prefers-color-scheme: dark) { :root { ${inside} } }`;

describe('the table of pairs', () => {
  it.each(schemes)('is kept by the engine’s own colours in the %s scheme', (scheme) => {
    for (const pair of pairs) {
      expect(
        ratioOf(pair, (token) => engine[scheme].get(token)!),
        `${pair.use}: ${pair.front} on ${pair.ground}`,
      ).toBeGreaterThanOrEqual(pair.least);
    }
  });

  it('reckons with the tint of a plate', () => {
    const [white, black] = [readColour('#ffffff')!, readColour('#000000')!];
    const pair = pairs.find(({ tint }) => tint === '--revoked')!;
    const ratio = ratioOf(pair, (token) => (token === '--wall' ? white : black));
    expect(ratio).toBeCloseTo(contrast(black, tinted(white, black, 0.06)), 9);
    expect(ratio).toBeLessThan(contrast(black, white));
    const plate = readFileSync(new URL('pages.css', styles), 'utf8');
    expect(plate).toContain('color-mix(in srgb, var(--state) 6%, var(--wall))');
  });

  /**
   * Every use of a token in the styles: the property it colours, or the custom property that hands
   * it on.
   */
  const uses = readdirSync(styles)
    .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
    .flatMap((name) => {
      const found: { token: string; property: string; rule: string }[] = [];
      const sheet: CssNode = parse(readFileSync(new URL(name, styles), 'utf8'), {
        parseCustomProperty: true,
      });
      walk(sheet, function enter(node) {
        if (node.type !== 'Function' || node.name !== 'var') return;
        const [token] = node.children.toArray();
        if (token?.type !== 'Identifier' || !this.declaration) return;
        found.push({
          token: token.name,
          property: this.declaration.property,
          rule: generate(this.rule!),
        });
      });
      return found;
    });
  const used = (...properties: string[]) =>
    new Set(
      uses
        .filter(
          ({ token, property }) => colourTokens.includes(token) && properties.includes(property),
        )
        .map(({ token }) => token),
    );

  it('knows every colour that the styles use: each is judged or said to be decorative', () => {
    const own = new Set([
      ...themeTokens,
      '--state',
      '--icon',
      // A file's shape, in the colour of the words beside it.
      '--mark',
      // How small a full certificate is set.
      '--smaller',
      // The theme's own, resolved, for the picture of a card: that is light in every mode.
      '--card-accent',
      '--card-engraving',
      ...[
        ...readFileSync(new URL('tokens.css', styles), 'utf8').matchAll(
          /(--(?:text|space|label)[\w-]*):/g,
        ),
      ].map(([, name]) => name!),
    ]);
    expect(uses.filter(({ token }) => !own.has(token))).toEqual([]);
    expect(uses.length).toBeGreaterThan(100);
    for (const token of colourTokens)
      expect(
        uses.some((use) => use.token === token),
        `${token} is used somewhere`,
      ).toBe(true);
  });

  it('has every colour of text on the page, and every ground with text on it', () => {
    const texts = new Set(pairs.filter(({ least }) => least === 4.5).map(({ front }) => front));
    // --state hands on the colour of a state's words.
    for (const token of used('color', '--state')) expect(texts, token).toContain(token);
    const grounds = new Set(pairs.map(({ ground }) => ground));
    const painted = uses.filter(
      ({ token, property, rule }) =>
        property.startsWith('background') &&
        colourTokens.includes(token) &&
        !rule.includes('mask:'),
    );
    for (const { token } of painted) expect(grounds, token).toContain(token);
    for (const token of used('border', 'border-color', 'outline'))
      expect([...pairs.map(({ front }) => front), ...Object.keys(decorative)], token).toContain(
        token,
      );
  });

  it('lets text of every colour stand in a box only where the pair is judged', () => {
    expect(
      pairs
        .filter(({ ground }) => ground === '--plinth')
        .map(({ front }) => front)
        .sort(),
    ).toEqual(['--accent', '--accent', '--accent-strong', '--ink', '--ink-soft', '--line-strong']);
  });
});

describe('a theme', () => {
  it('that sets nothing, or the sample’s, is well', () => {
    expect(rulesOf('')).toEqual([]);
    expect(
      problemsOf(
        readFileSync(new URL('../../setup/sample/public/theme.css', import.meta.url), 'utf8'),
      ),
    ).toEqual([]);
  });

  it('that is too pale is told where, how much, how much is needed, beside what, in which scheme, and what would pass', () => {
    const text = `:root {\n  --accent: #7bbf95;\n}\n${dark('--accent: #8fd3a8; --on-accent: #0d2616')}`;
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'theme-contrast',
      path: 'public/theme.css',
      line: 2,
      column: 3,
    });
    expect(problem!.message).toMatch(
      /^In the light scheme `--accent` \(#7bbf95\) has too little contrast: links on the page: 2\.\d+ to 1 with `--wall` \(#fbfbfa\), and 4\.5 is needed;/,
    );
    const better = /`--accent: (#[0-9a-f]{6});`\.$/.exec(problem!.remedy)?.[1];
    expect(rulesOf(text.replace('#7bbf95', better!))).toEqual([]);
  });

  it('that sets a colour for both schemes is judged in both, since it wins over the engine’s dark one', () => {
    const [problem] = problemsOf(root('--accent: #25663f;'));
    expect(problem!.message).toContain('In the dark scheme `--accent` (#25663f)');
    expect(problem!.remedy).toMatch(
      /`--accent: #[0-9a-f]{6};` in `@media \(prefers-color-scheme: dark\)/,
    );
  });

  it('that turns the ground is told about the ground where the texts are the engine’s', () => {
    const problems = problemsOf(root('--wall: #777;'));
    expect(problems.map(({ rule }) => rule)).toEqual(['theme-contrast', 'theme-contrast']);
    expect(problems[0]!.message).toContain('`--wall` (#777777)');
    expect(problems[0]!.message).toMatch(/and \d+ more\.$/);
  });

  it('is judged by its last word, as browsers do', () => {
    expect(rulesOf(`${root('--line-strong: #fff;')}${root('--line-strong: #7d888c;')}`)).toEqual(
      [],
    );
    expect(rulesOf(`${dark('--line-strong: #7d888c;')}${root('--line-strong: #fff;')}`)).toEqual([
      'theme-contrast',
    ]);
  });

  it('may change what says nothing as it likes', () => {
    expect(
      rulesOf(
        root(
          '--line: #fefefe; --engraving: hotpink; --radius: 0; --font-text: "Own", system-ui, sans-serif; --page: 72rem;',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    '#25663f',
    '#253',
    'rgb(37 102 63)',
    'rgb(37, 102, 63)',
    'hsl(144 47% 27%)',
    'oklch(45% 0.09 155)',
    'darkgreen',
    'DarkGreen',
    'light-dark(#25663f, #8fd3a8)',
  ])('may write a colour as %s', (colour) => {
    expect(
      rulesOf(`@media (prefers-color-scheme: light) { :root { --accent: ${colour}; } }`),
    ).toEqual([]);
  });

  it('chooses the side of light-dark() by the scheme', () => {
    const on = 'light-dark(#ffffff, #0d2616)';
    expect(
      rulesOf(
        root(
          `--accent: light-dark(#25663f, #8fd3a8); --accent-strong: light-dark(#174a2c, #b9e6c9); --on-accent: ${on}`,
        ),
      ),
    ).toEqual([]);
    expect(rulesOf(root('--accent: light-dark(#8fd3a8, #25663f);'))).toEqual([
      'theme-contrast',
      'theme-contrast',
    ]);
  });

  it.each([
    '#25663f80',
    'rgb(0 0 0 / 50%)',
    'transparent',
    'currentcolor',
    'var(--ink)',
    'color-mix(in srgb, red, blue)',
    'CanvasText',
    'fff',
    '25663f',
    'red blue',
    'inherit',
    'light-dark(red)',
    'rgb(1 2)',
    '"red"',
    '',
  ])('may not set a colour that nobody can judge: %s', (colour) => {
    expect(rulesOf(root(`--ink: ${colour};`))).toEqual(['theme-value']);
  });

  const refused: readonly (readonly [text: string, rule: string])[] = [
    ['@import "https://fonts.example/a.css";', 'theme-request'],
    ['@font-face { font-family: A; src: url(https://fonts.example/a.woff2); }', 'theme-request'],
    ['@font-face { font-family: A; src: url(//fonts.example/a.woff2); }', 'theme-request'],
    ['@font-face { font-family: A; src: url(fonts/missing.woff2); }', 'theme-request'],
    ['@font-face { font-family: A; src: url("../fonts/own.woff2"); }', 'theme-request'],
    ['.state { display: none }', 'theme-rule'],
    [':root, .state { --ink: #000 }', 'theme-rule'],
    [':root { .state { display: none } }', 'theme-rule'],
    ['@media print { :root { --ink: #000 } }', 'theme-rule'],
    ['@media (prefers-color-scheme: dark) { .state { display: none } }', 'theme-rule'],
    ['@layer print { :root { --ink: #000 } }', 'theme-rule'],
    ['@supports (color: red) { :root { --ink: #000 } }', 'theme-rule'],
    [':root { background: url(https://x.example/a.png) }', 'theme-token'],
    [':root { --inc: #000 }', 'theme-token'],
    [':root { --\\69 nk: #000 }', 'theme-token'],
    [':root { --icon: url(https://x.example/a.png) }', 'theme-token'],
    [':root { --ink: #000 !important }', 'theme-value'],
    [':root { --font-text: url(https://x.example/a) }', 'theme-value'],
    [':root { --font-text: initial }', 'theme-value'],
    [':root { --page: 10px }', 'theme-value'],
    [':root { --radius: calc(1rem * 900) }', 'theme-value'],
    ['hello', 'theme-unreadable'],
    [':root { --ink: #eee }', 'theme-contrast'],
  ];
  it('has a case for each rule', () => {
    const folder = new URL('./', import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const rules = new Set(
      [...sources.join('\n').matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule]) => rule!),
    );
    expect([...rules].sort()).toEqual([...new Set(refused.map(([, rule]) => rule))].sort());
  });

  it.each(refused)('is refused where it says %s', (text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it('may bring a typeface of its own', () => {
    expect(
      rulesOf(
        `@font-face { font-family: "Own"; src: local("Own"), url("fonts/own.woff2") format("woff2"); font-display: swap; } ${root('--font-display: Own, serif')}`,
      ),
    ).toEqual([]);
  });

  it('names the token that was probably meant', () => {
    expect(problemsOf(root('--accnt: #000'))[0]!.remedy).toContain('--accent');
    expect(themeTokens).toEqual([...colourTokens, ...typefaceTokens, ...Object.keys(lengthTokens)]);
  });

  it('never makes its check fail, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ':root',
        '{',
        '}',
        '--ink',
        ':',
        ';',
        '#fff',
        '@media',
        '(prefers-color-scheme: dark)',
        'url(',
        '/*',
        '"',
        '\\',
        'light-dark(',
        ',',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        for (const { line, column } of problemsOf(parts.join(' ')))
          expect(line > 0 && column > 0).toBe(true);
      }),
    );
  });
});
