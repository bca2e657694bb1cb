/**
 * Whether what is drawn on a colour can be seen (WCAG 2.2, "relative luminance"); also in a browser.
 */

import type { OwnColour } from '../artwork-names.ts';

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
export const channelsOf = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

function luminance(hex: string): number {
  const [r, g, b] = channelsOf(hex);
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of two colours in hex, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The darkest tone of the metals that a symbol is made of. */
const dimmestSymbol = '#e6c3a0';
/** WCAG 2.2, 1.4.11: what a picture needs in order to be understood. */
const enough = 3;

/** Whether a symbol of any metal stands out from the colour. */
export const carriesWhite = (colour: OwnColour): boolean =>
  contrastOf(colour, dimmestSymbol) >= enough;

/** The colour itself where it carries a symbol, else the lightest of its darker tones that does. */
export function nearestThatCarries(colour: OwnColour): OwnColour {
  for (let part = 100; part > 0; part -= 1) {
    const tone: OwnColour = `#${channelsOf(colour)
      .map((channel) =>
        Math.round((channel * part) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (carriesWhite(tone)) return tone;
  }
  return '#000000';
}
