/** The twelve enamels and the metals they are set in; enamels of a colour of one's own. */

import { channelsOf, contrastOf } from '../../community/artwork/contrast.ts';
import type { Colour, MetalName, OwnColour } from '../../community/artwork-names.ts';

/** Hex colours, from the light that falls on the enamel to the ink on the banner. */
export interface Enamel {
  readonly light: string;
  readonly base: string;
  readonly dark: string;
  /** Letters on `paper`: contrast of at least 7. */
  readonly ink: string;
  readonly metal: Metal;
}

/** A polished edge, from its brightest to its darkest tone, and the paper of its banner. */
export interface Metal {
  readonly glint: string;
  readonly bright: string;
  readonly mid: string;
  readonly deep: string;
  readonly paper: string;
}

const gold: Metal = {
  glint: '#fff6d8',
  bright: '#f3d98c',
  mid: '#c99a3c',
  deep: '#7d5717',
  paper: '#fdf6e3',
};
const silver: Metal = {
  glint: '#ffffff',
  bright: '#dfe5ec',
  mid: '#98a5b4',
  deep: '#556273',
  paper: '#f7f9fb',
};

const bronze: Metal = {
  glint: '#ffe9d2',
  bright: '#e6c3a0',
  mid: '#a8713f',
  deep: '#5e3713',
  paper: '#fbf1e7',
};
const steel: Metal = {
  glint: '#f4f6f8',
  bright: '#ced4da',
  mid: '#767f89',
  deep: '#33393f',
  paper: '#f4f5f6',
};

const metalsByName: Readonly<Record<MetalName, Metal>> = { gold, silver, bronze, steel };

export const enamels: Readonly<Record<Colour, Enamel>> = {
  ruby: { light: '#d93450', base: '#a8132f', dark: '#5f0519', ink: '#5f0519', metal: gold },
  ember: { light: '#ee6b34', base: '#c2410c', dark: '#6f1f05', ink: '#6f1f05', metal: silver },
  amber: { light: '#e9a117', base: '#b86e04', dark: '#693903', ink: '#5c3103', metal: silver },
  moss: { light: '#86a02e', base: '#567018', dark: '#2b3b08', ink: '#2b3b08', metal: gold },
  fern: { light: '#2fa866', base: '#0f7440', dark: '#043d20', ink: '#043d20', metal: gold },
  teal: { light: '#1fa3a3', base: '#0a6e74', dark: '#033b41', ink: '#033b41', metal: gold },
  sky: { light: '#3b9be8', base: '#1566b4', dark: '#08386b', ink: '#08386b', metal: silver },
  indigo: { light: '#5564d6', base: '#2f3a9e', dark: '#161c5a', ink: '#161c5a', metal: gold },
  violet: { light: '#8d5fd8', base: '#5d33a3', dark: '#31155f', ink: '#31155f', metal: silver },
  plum: { light: '#b5488f', base: '#7f2465', dark: '#450d36', ink: '#450d36', metal: gold },
  slate: { light: '#68849f', base: '#3f5871', dark: '#1e2f40', ink: '#1e2f40', metal: silver },
  graphite: { light: '#565d68', base: '#2c3138', dark: '#111418', ink: '#1a1d22', metal: gold },
};

/** The enamel of a colour, ours or one's own, in the metal that was asked for. */
export function enamelOf(colour: Colour | OwnColour, metal: MetalName | null): Enamel {
  const enamel = isOwn(colour) ? ramp(colour) : enamels[colour];
  return metal === null ? enamel : { ...enamel, metal: metalsByName[metal] };
}

const isOwn = (colour: Colour | OwnColour): colour is OwnColour => colour.startsWith('#');

/** Light and shade of one colour, and an ink of it that can be read on paper. */
function ramp(base: OwnColour): Enamel {
  const shades = [0.55, 0.65, 0.75, 0.85].map((part) => mixed(base, '#000000', part));
  const ink = shades.find((shade) => contrastOf(shade, gold.bright) >= 7) ?? '#111418';
  return {
    light: mixed(base, '#ffffff', 0.28),
    base,
    dark: mixed(base, '#000000', 0.5),
    ink,
    metal: gold,
  };
}

/** So much of the other colour, from 0 to 1. */
function mixed(one: string, other: string, part: number): string {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  const hex = a.map((channel, at) =>
    Math.round(channel + ((b[at] ?? 0) - channel) * part)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
