/** The thirty symbols, drawn for this project on a grid of 24: solid parts, strokes, and cuts of 1 that show the enamel beneath. */

import type { SymbolName } from '../community/artwork-names.ts';

/** Path data of each layer, from back to front. Solid parts follow the even-odd rule. */
export interface SymbolDrawing {
  readonly solid?: string;
  /** Round strokes of `width` (2 where not said). */
  readonly stroke?: string;
  readonly width?: number;
  /** Round strokes in the colour of the field. */
  readonly cut?: string;
}

const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A wheel of eight teeth with a hole. */
function gear(): string {
  const corner = (radius: number, angle: number) => {
    const turn = (angle * Math.PI) / 180;
    return `${(12 + radius * Math.sin(turn)).toFixed(2)} ${(12 - radius * Math.cos(turn)).toFixed(2)}`;
  };
  const teeth = Array.from({ length: 8 }, (_, tooth) => tooth * 45).flatMap((at) => [
    corner(7.6, at - 13.5),
    corner(10.2, at - 9),
    corner(10.2, at + 9),
    corner(7.6, at + 13.5),
  ]);
  return `M${teeth.join('L')}z${disc(12, 12, 3.4)}`;
}

export const symbolDrawings: Readonly<Record<SymbolName, SymbolDrawing>> = {
  star: { solid: 'M12 2l3 6.3 6.9.9-5 4.8 1.2 6.9-6.1-3.3-6.1 3.3 1.2-6.9-5-4.8 6.9-.9z' },
  heart: {
    solid:
      'M12 21C7 17.1 2.3 13.6 2.3 8.7 2.3 5.5 4.7 3.3 7.4 3.3c1.9 0 3.6 1.1 4.6 2.8 1-1.7 2.7-2.8 4.6-2.8 2.7 0 5.1 2.2 5.1 5.4 0 4.9-4.7 8.4-9.7 12.3z',
  },
  spark: {
    solid:
      'M9.8 4.2c1 5.6 2.8 7.4 8.4 8.4-5.6 1-7.4 2.8-8.4 8.4-1-5.6-2.8-7.4-8.4-8.4 5.6-1 7.4-2.8 8.4-8.4zM18.4 2c.5 2.7 1.4 3.6 4.1 4.1-2.7.5-3.6 1.4-4.1 4.1-.5-2.7-1.4-3.6-4.1-4.1 2.7-.5 3.6-1.4 4.1-4.1z',
  },
  book: {
    solid:
      'M11.3 6.6C9.2 5 6 4.3 2.2 4.6v14c3.8-.3 7 .3 9.1 1.9zM12.7 6.6c2.1-1.6 5.3-2.3 9.1-2v14c-3.8-.3-7 .3-9.1 1.9z',
    cut: 'M4.7 8.5c1.7.1 3 .4 4.2 1M4.7 11.7c1.7.1 3 .4 4.2 1M19.3 8.5c-1.7.1-3 .4-4.2 1M19.3 11.7c-1.7.1-3 .4-4.2 1',
  },
  code: {
    stroke: 'M7.6 6.6L2.4 12l5.2 5.4M16.4 6.6l5.2 5.4-5.2 5.4M13.7 4.4l-3.4 15.2',
    width: 2.4,
  },
  wrench: {
    solid:
      'M21 6.4l-3.3 3.3-3-.4-.4-3L17.6 3a5.8 5.8 0 0 0-7.6 7.3l-7 7a2.4 2.4 0 0 0 0 3.4l.3.3a2.4 2.4 0 0 0 3.4 0l7-7A5.8 5.8 0 0 0 21 6.4zM5.2 17.6a1.15 1.15 0 1 1 0 2.3a1.15 1.15 0 1 1 0-2.3z',
  },
  gear: { solid: gear() },
  leaf: {
    solid: 'M20.8 3.2C10.6 2.6 4.2 6.4 4 13c-.1 2.2.5 4 1.6 5.3 8.6 1.5 15.9-3.4 15.2-15.1z',
    stroke: 'M3 21.4c.6-1.2 1.2-2.2 1.9-3.2',
    width: 1.8,
    cut: 'M5.4 17.6C7.8 13.8 11 11 15.6 8.4M9.6 13.3l.2-3.6M9.6 13.3l4.2.4',
  },
  mountain: {
    solid: 'M1.4 19.8L9 5.6l3.9 7 2.3-3.4 7.4 10.6z',
    cut: 'M6.6 10.6l1.6 1.3L9.4 10.5l1.9 1.5',
  },
  flame: {
    solid:
      'M12.7 1.6c.4 4 6.6 6.7 6.6 13 0 4.3-3.1 7.6-7.3 7.6s-7.3-3.2-7.3-7.4c0-3.3 1.8-5.4 3.3-7.2.3 1.7 1 2.8 2.1 3.3-.2-3.6.6-7 2.6-9.3zM12.2 12.8c-.7.9-.9 1.9-.7 3-.6-.1-1-.5-1.3-1.1-.8.8-1.4 1.7-1.4 3 0 1.8 1.4 3 3.2 3s3.2-1.3 3.2-3.1c0-1.9-1.1-3.1-3-4.8z',
  },
  compass: {
    solid: `M17 7l-3.2 6.8L7 17l3.2-6.8z${disc(12, 12, 1.3)}`,
    stroke: disc(12, 12, 9.2),
    width: 2,
  },
  speech: {
    solid:
      'M4.6 3.6h14.8A2.6 2.6 0 0 1 22 6.2v8.2a2.6 2.6 0 0 1-2.6 2.6H12l-5.2 4.4V17H4.6A2.6 2.6 0 0 1 2 14.4V6.2a2.6 2.6 0 0 1 2.6-2.6z',
    cut: 'M6.6 8.4h10.8M6.6 12.2h7',
  },
  lightbulb: {
    solid:
      'M12 1.8a7.2 7.2 0 0 0-4.4 12.9c.8.6 1.2 1.4 1.3 2.3h6.2c.1-.9.5-1.7 1.3-2.3A7.2 7.2 0 0 0 12 1.8zM9 18.2h6v1.5a2.5 2.5 0 0 1-2.5 2.5h-1a2.5 2.5 0 0 1-2.5-2.5z',
    cut: 'M9.5 9.2l2.5 2.3 2.5-2.3M12 11.5v4.6',
  },
  hand: {
    solid:
      'M5.9 10.8h12.6v4.4c0 4.2-2.6 7-6.4 7-2.6 0-4.4-1-5.8-3.1l-3.6-5.3a1.5 1.5 0 0 1 2.4-1.8l1.7 2z',
    stroke: 'M7.2 12V6.2M10.5 11V3.6M13.8 11V4.2M17.1 12V6.8',
    width: 2.6,
  },
  key: {
    solid: `${disc(7.6, 16.4, 5.4)}${disc(6.6, 17.4, 1.9)}`,
    stroke: 'M11.4 12.6L20.6 3.4M16.4 7.6l3.2 3.2',
    width: 2.6,
  },
  flag: {
    solid: 'M6.2 3.8c3.6-1.8 6.8 1.7 14.6-.3-1.9 3.3-1.9 5.7 0 9.2-7.8 2-11-1.5-14.6.3z',
    stroke: 'M4.6 2.6v19.2',
    width: 2.2,
  },
  trophy: {
    solid:
      'M6.8 2.6h10.4v7a5.2 5.2 0 0 1-10.4 0zM11 14.6h2l.6 3h-3.2zM8.6 17.6h6.8a1.4 1.4 0 0 1 1.4 1.4v2.4H7.2V19a1.4 1.4 0 0 1 1.4-1.4z',
    stroke: 'M6.8 4.8H3.2c0 4 1.4 6 4.4 6.4M17.2 4.8h3.6c0 4-1.4 6-4.4 6.4',
    width: 1.7,
  },
  note: {
    solid: `${disc(6, 18, 3.2)}${disc(17, 15.6, 3.2)}M7.9 4.9l12.3-2.7v4.2L7.9 9.1z`,
    stroke: 'M8.5 18V6M19.5 15.6V4',
    width: 1.5,
  },
  camera: {
    solid: `M4 6.8h3.4L9 4.2h6l1.6 2.6H20a2 2 0 0 1 2 2v9.4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8.8a2 2 0 0 1 2-2z${disc(12, 13.2, 4.3)}${disc(12, 13.2, 2.6)}${disc(18.6, 9.8, 0.9)}`,
  },
  globe: {
    stroke: `${disc(12, 12, 9.4)}M12 2.6c-5.6 5.4-5.6 13.4 0 18.8c5.6-5.4 5.6-13.4 0-18.8zM3.4 8.6h17.2M3.4 15.4h17.2`,
    width: 1.7,
  },
  bug: {
    solid:
      'M8.4 6.6a3.6 3.6 0 0 1 7.2 0zM6.6 8.2h10.8c.5 1.2.8 2.6.8 4.2 0 5-2.7 8.8-6.2 8.8s-6.2-3.8-6.2-8.8c0-1.6.3-3 .8-4.2z',
    stroke: 'M5.8 13.4H2M6.2 9.4L3 7M7 17.4l-3 2.8M18.2 13.4H22M17.8 9.4L21 7M17 17.4l3 2.8',
    width: 1.5,
    cut: 'M12 9.6v10',
  },
  check: { stroke: 'M4.2 12.8l5.3 5.2L19.8 6.4', width: 3.8 },
  rocket: {
    solid: `M12 1.4c3.7 2.8 5.2 6.8 4.9 11.8l-1.5 3.6H8.6l-1.5-3.6c-.3-5 1.2-9 4.9-11.8zM6 11.2l-3.2 4v4.9l4.6-2.5zM18 11.2l3.2 4v4.9l-4.6-2.5zM9.6 18h4.8L12 23z${disc(12, 9, 2.1)}`,
  },
  puzzle: {
    solid:
      'M3.4 7.4h4.7a2.9 2.9 0 1 1 5.2 0h4.7v4.7a2.9 2.9 0 1 1 0 5.2v4.5H3.4v-4.6a2.9 2.9 0 1 0 0-5.2z',
  },
  people: {
    solid: `${disc(12, 6.6, 3.4)}M5.8 20.4c0-5 2.4-8.6 6.2-8.6s6.2 3.6 6.2 8.6z${disc(4.9, 9.4, 2.3)}${disc(19.1, 9.4, 2.3)}M.8 18.8c0-3.6 1.5-6 4.2-6 .7 0 1.3.2 1.8.4-1.4 1.5-2.3 3.4-2.5 5.6zM23.2 18.8c0-3.6-1.5-6-4.2-6-.7 0-1.3.2-1.8.4 1.4 1.5 2.3 3.4 2.5 5.6z`,
  },
  pencil: {
    solid:
      'M4.4 14.8L14.6 4.6l4.8 4.8L9.2 19.6 2.6 21.4zM15.8 3.4l1.1-1.1a1.7 1.7 0 0 1 2.4 0l2.4 2.4a1.7 1.7 0 0 1 0 2.4l-1.1 1.1z',
    cut: 'M6 16.4l9.4-9.4',
  },
  bolt: { solid: 'M14.2 1.4L4 13.6h6.4L9 22.6 20 9.6h-6.8z' },
  anchor: {
    solid: 'M1.8 15.6l1.7-4.6 3.8 3.1zM22.2 15.6L20.5 11l-3.8 3.1z',
    stroke: `${disc(12, 4.4, 2.3)}M12 6.9v14M7.8 10.2h8.4M4.2 13.6c.7 4.4 3.6 7.4 7.8 7.4s7.1-3 7.8-7.4`,
    width: 2,
  },
  eye: {
    solid: `M1.2 12C4.2 7 7.9 4.7 12 4.7s7.8 2.3 10.8 7.3c-3 5-6.7 7.3-10.8 7.3S4.2 17 1.2 12z${disc(12, 12, 4.6)}${disc(12, 12, 2.5)}`,
  },
  seed: {
    solid:
      'M11.4 14.2C5.4 14.4 2.2 11.2 2 5.6c6-.2 9.2 2.8 9.4 8.6zM12.6 11.2c.1-5.4 3.2-8.6 9.4-8.6.1 5.8-3.2 8.8-9.4 8.6z',
    stroke: 'M12 21.6v-9.4M6.6 21.6h10.8',
    width: 1.8,
  },
};
