/**
 * Checks a community's theme: it only sets tokens, and whatever it sets, everything can still be
 * read, in both schemes.
 */

import type { Fault } from '../fault.ts';
import { type Colour, contrast, hexOf, nearestThat, tinted } from './colour.ts';
import { readTheme, type Scheme, schemes, type Setting } from './read.ts';
import { colourTokens, type Pair, pairs, tintShare } from './tokens.ts';
import { colourOf, valueFault } from './values.ts';

/** The engine's own colours in each scheme, by token. */
export type EngineColours = Readonly<Record<Scheme, ReadonlyMap<string, Colour>>>;

/** A colour as it is in the end, and the setting that made it so (null: the engine's own). */
interface Shown {
  readonly colour: Colour;
  readonly setting: Setting | null;
}

type Palette = ReadonlyMap<string, Shown>;

/**
 * What is wrong with the text of a theme. Where it sets nothing, the engine's colours count;
 * `files` are the paths in `public/`, from which typefaces may come. Never throws, whatever the
 * text is.
 */
export function themeFaults(
  text: string,
  engine: EngineColours,
  files: ReadonlySet<string>,
): Fault[] {
  const { settings, faults } = readTheme(text, files);
  const values = settings.map((setting) => valueFault(setting, text));
  const sound = settings.filter((_, at) => values[at] === null);
  return [
    ...faults,
    ...values.filter((fault) => fault !== null),
    ...schemes.flatMap((scheme) => contrastFaults(scheme, paletteOf(scheme, sound, engine, text))),
  ];
}

/**
 * The last setting for a scheme counts, also over the engine's own for dark alone: a theme stands
 * outside of its layers.
 */
function paletteOf(
  scheme: Scheme,
  settings: readonly Setting[],
  engine: EngineColours,
  text: string,
): Palette {
  const palette = new Map<string, Shown>(
    [...engine[scheme]].map(([token, colour]) => [token, { colour, setting: null }]),
  );
  for (const setting of settings.filter(
    (one) => one.schemes.includes(scheme) && colourTokens.includes(one.token),
  )) {
    const colour = colourOf(setting, scheme, text);
    if (colour !== null) palette.set(setting.token, { colour, setting });
  }
  return palette;
}

/** A pair that is too close, and what to change. */
interface Finding {
  readonly pair: Pair;
  readonly ratio: number;
  readonly setting: Setting;
  readonly better: string | null;
}

function contrastFaults(scheme: Scheme, palette: Palette): Fault[] {
  const found = Map.groupBy(
    pairs.flatMap((pair) => judge(pair, palette)),
    ({ setting }) => setting,
  );
  return [...found].map(([setting, findings]) => ({
    rule: 'theme-contrast',
    offset: setting.offset,
    message: messageOf(scheme, setting, findings, palette),
    remedy: remedyOf(scheme, setting, findings),
  }));
}

/** The contrast of a pair where each token has the colour that it is given here. */
export function ratioOf({ front, ground, tint }: Pair, colour: (token: string) => Colour): number {
  const plain = colour(ground);
  return contrast(
    colour(front),
    tint === undefined ? plain : tinted(plain, colour(tint), tintShare),
  );
}

/** What a theme sets is its own; a pair of the engine's own is held by a test. */
function judge(pair: Pair, palette: Palette): Finding[] {
  const [front, ground] = [shown(palette, pair.front), shown(palette, pair.ground)];
  const ratio = ratioOf(pair, (token) => shown(palette, token).colour);
  const settings = [front.setting, ground.setting].filter((setting) => setting !== null);
  if (ratio >= pair.least) return [];
  const options = settings.map((setting) => ({
    pair,
    ratio,
    setting,
    better: betterColour(setting.token, palette),
  }));
  const found = options.find(({ better }) => better !== null) ?? options[0];
  return found === undefined ? [] : [found];
}

function shown(palette: Palette, token: string): Shown {
  const found = palette.get(token);
  if (found === undefined) throw new Error(`The engine gives no colour to ${token}.`);
  return found;
}

/** A colour for the token that passes beside everything it meets, all else staying as it is. */
function betterColour(token: string, palette: Palette): string | null {
  const met = pairs.filter(({ front, ground }) => front === token || ground === token);
  const other = (colour: Colour) => (name: string) =>
    name === token ? colour : shown(palette, name).colour;
  return nearestThat(
    (colour) => met.every((pair) => ratioOf(pair, other(colour)) >= pair.least),
    shown(palette, token).colour,
  );
}

/** Never rounded up: 4.49 is not 4.5. */
const inWords = (ratio: number): string => String(Math.floor(ratio * 100) / 100);

function messageOf(
  scheme: Scheme,
  { token }: Setting,
  findings: readonly Finding[],
  palette: Palette,
): string {
  const cases = findings.map(({ pair, ratio }) => {
    const other = pair.front === token ? pair.ground : pair.front;
    return (
      `${pair.use}: ${inWords(ratio)} to 1 with \`${other}\` ` +
      `(${hexOf(shown(palette, other).colour)}), and ${pair.least} is needed`
    );
  });
  const more = cases.length > 3 ? `; and ${cases.length - 3} more` : '';
  return (
    `In the ${scheme} scheme \`${token}\` (${hexOf(shown(palette, token).colour)}) ` +
    `has too little contrast: ${cases.slice(0, 3).join('; ')}${more}.`
  );
}

function remedyOf(
  scheme: Scheme,
  { token, schemes: within }: Setting,
  findings: readonly Finding[],
): string {
  const better = findings.find((finding) => finding.better !== null)?.better;
  if (better == null)
    return (
      'No shade of it is far enough from all that it ' +
      'meets: change what it meets too, or leave it out.'
    );
  const place =
    scheme === 'dark' && within.length > 1
      ? ' in `@media (prefers-color-scheme: dark) { :root { … } }`'
      : '';
  return `Write for instance \`${token}: ${better};\`${place}.`;
}
