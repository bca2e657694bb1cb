/**
 * Reads the engine's own colours out of the style sheet that holds them, so that no second table
 * can disagree with it.
 */

import { type CssNode, generate, parse, walk } from 'css-tree/dist/csstree.esm';
import type { EngineColours } from './check.ts';
import { type Colour, readColour } from './colour.ts';
import { colourTokens } from './tokens.ts';

/**
 * The colours in the text of `src/site/styles/tokens.css`. Throws where one is missing: that would
 * be the engine's fault.
 */
export function readEngineColours(text: string): EngineColours {
  const light = new Map<string, Colour>();
  const dark = new Map<string, Colour>();
  const sheet: CssNode = parse(text);
  walk(sheet, function enter(node) {
    if (node.type !== 'Declaration' || !colourTokens.includes(node.property)) return;
    const colour = readColour(generate(node.value).trim());
    if (colour === null) throw new Error(`The engine’s ${node.property} is no opaque colour.`);
    const isDark = this.atrule?.name === 'media';
    (isDark ? dark : light).set(node.property, colour);
  });
  const missing = colourTokens.filter((token) => !light.has(token));
  if (missing.length > 0) throw new Error(`The engine has no colour for ${missing.join(', ')}.`);
  return { light, dark: new Map([...light, ...dark]) };
}
