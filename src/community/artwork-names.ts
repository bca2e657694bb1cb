/** The words a badge's `artwork` may use; the drawings themselves live with the artist. */

import type { OwnSymbol } from './artwork/own-symbol.ts';

export const shapes = ['circle', 'hexagon', 'shield', 'star', 'diamond', 'scallop'] as const;

/** How it is made: enamel in metal is what a badge without this word is. */
export const styles = ['enamel', 'flat', 'line', 'seal', 'text'] as const;

/** What the rim is of; each colour has one of its own. */
export const metals = ['gold', 'silver', 'bronze', 'steel'] as const;

export const colours = [
  'ruby',
  'ember',
  'amber',
  'moss',
  'fern',
  'teal',
  'sky',
  'indigo',
  'violet',
  'plum',
  'slate',
  'graphite',
] as const;

export const symbols = [
  'star',
  'heart',
  'spark',
  'book',
  'code',
  'wrench',
  'gear',
  'leaf',
  'mountain',
  'flame',
  'compass',
  'speech',
  'lightbulb',
  'hand',
  'key',
  'flag',
  'trophy',
  'note',
  'camera',
  'globe',
  'bug',
  'check',
  'rocket',
  'puzzle',
  'people',
  'pencil',
  'bolt',
  'anchor',
  'eye',
  'seed',
] as const;

export type Shape = (typeof shapes)[number];
type Style = (typeof styles)[number];
export type MetalName = (typeof metals)[number];
export type Colour = (typeof colours)[number];
export type SymbolName = (typeof symbols)[number];

/** A colour of one's own: `#` and six hex digits in lower case. */
export type OwnColour = `#${string}`;

export const isNamedColour = (colour: string): colour is Colour =>
  colours.some((name) => name === colour);
export const isOwnColour = (colour: string): colour is OwnColour => /^#[0-9a-f]{6}$/.test(colour);

/** How a badge without a picture of its own is drawn. Null means: chosen from the slug. */
export interface Artwork {
  readonly shape: Shape | null;
  readonly colour: Colour | OwnColour | null;
  /** One of ours, or the one that stands beside the badge in `symbol.svg`. */
  readonly symbol: SymbolName | OwnSymbol | null;
  /** Null: enamel. */
  readonly style: Style | null;
  /** Null: the one that goes with the colour. */
  readonly metal: MetalName | null;
  /** How many marks it bears, 1 to 5; null: none. */
  readonly level: number | null;
  /** The year that stands on it, of the Gregorian calendar; null: none. */
  readonly year: number | null;
  /** Whether the community's logo stands on it. */
  readonly logo: boolean;
  /** Badges of one family have shape and colour alike, where they do not say them; null: none. */
  readonly family: string | null;
}
