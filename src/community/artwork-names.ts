/** The words a badge's `artwork` may use; the drawings themselves live with the artist. */

export const shapes = ['circle', 'hexagon', 'shield', 'star', 'diamond', 'scallop'] as const;

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
export type Colour = (typeof colours)[number];
export type SymbolName = (typeof symbols)[number];
