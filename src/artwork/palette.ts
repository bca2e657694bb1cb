/** The twelve enamels and the two metals they are set in. */

import type { Colour } from '../community/artwork-names.ts';

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
