/**
 * Where the parts of a certificate stand, for each layout and orientation: in millimetres from the
 * upper corner where reading begins.
 */

import type { Layout, Orientation, Paper } from '../../community/certificate/certificate.ts';
import type { Align } from './setting.ts';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Plan {
  readonly align: Align;
  /** From its top: logo and name, one below the other or side by side. */
  readonly issuer: Column & { readonly top: number; readonly beside: boolean };
  readonly medal: Column & { readonly top: number };
  readonly words: Column & { readonly top: number; readonly bottom: number };
  /** Day and signatures, by their lower edge. */
  readonly foot: Column & { readonly bottom: number };
  readonly check: Column & {
    readonly bottom: number;
    readonly code: number;
    readonly align: Align;
  };
  readonly sponsors: Column & { readonly bottom: number };
  /** A coloured ground behind the medal. */
  readonly panel: (Column & { readonly top: number; readonly height: number }) | null;
  readonly framed: boolean;
}

const sheets: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [210, 297],
  Letter: [215.9, 279.4],
};

/** Width and height of a sheet in millimetres. */
export function sheetSize(paper: Paper, orientation: Orientation): readonly [number, number] {
  const [short, long] = sheets[paper];
  return orientation === 'portrait' ? [short, long] : [long, short];
}

type Planner = (width: number, height: number) => Plan;

const plans: Readonly<Record<Layout, Readonly<Record<Orientation, Planner>>>> = {
  classic: {
    landscape: (width, height) => ({
      align: 'center',
      issuer: { x: 30, width: width - 60, top: 25, beside: false },
      words: { x: 32, width: width - 64, top: 52, bottom: height - 72 },
      medal: { x: 30, width: 40, top: height - 69 },
      foot: { x: 76, width: width - 158, bottom: height - 32 },
      check: { x: width - 76, width: 46, bottom: height - 29, code: 27, align: 'center' },
      sponsors: { x: 76, width: width - 158, bottom: height - 24 },
      panel: null,
      framed: true,
    }),
    portrait: (width, height) => ({
      align: 'center',
      issuer: { x: 30, width: width - 60, top: 28, beside: false },
      words: { x: 30, width: width - 60, top: 58, bottom: height - 128 },
      foot: { x: 30, width: width - 60, bottom: height - 84 },
      medal: { x: 38, width: 44, top: height - 78 },
      check: { x: width - 88, width: 56, bottom: height - 33, code: 30, align: 'center' },
      sponsors: { x: 30, width: width - 60, bottom: height - 25 },
      panel: null,
      framed: true,
    }),
  },
  modern: {
    landscape: (width, height) => ({
      align: 'left',
      issuer: { x: 100, width: width - 116, top: 19, beside: true },
      words: { x: 100, width: width - 116, top: 42, bottom: height - 68 },
      medal: { x: 19, width: 60, top: 26 },
      foot: { x: 100, width: width - 116, bottom: height - 28 },
      check: { x: 19, width: 60, bottom: height - 17, code: 32, align: 'center' },
      sponsors: { x: 100, width: width - 116, bottom: height - 17 },
      panel: { x: 10, width: 78, top: 10, height: height - 20 },
      framed: false,
    }),
    portrait: (width, height) => ({
      align: 'left',
      issuer: { x: 20, width: width - 40, top: 82, beside: true },
      words: { x: 20, width: width - 40, top: 104, bottom: height - 108 },
      medal: { x: width / 2 - 25, width: 50, top: 16 },
      foot: { x: 20, width: width - 40, bottom: height - 68 },
      check: { x: width - 76, width: 56, bottom: height - 17, code: 30, align: 'right' },
      sponsors: { x: 20, width: width - 104, bottom: height - 17 },
      panel: { x: 10, width: width - 20, top: 10, height: 62 },
      framed: false,
    }),
  },
  quiet: {
    landscape: (width, height) => ({
      align: 'left',
      issuer: { x: 22, width: width - 90, top: 18, beside: false },
      words: { x: 22, width: width - 70, top: 56, bottom: height - 68 },
      medal: { x: width - 62, width: 40, top: 18 },
      foot: { x: 22, width: width - 104, bottom: height - 28 },
      check: { x: width - 74, width: 52, bottom: height - 17, code: 28, align: 'right' },
      sponsors: { x: 22, width: width - 104, bottom: height - 17 },
      panel: null,
      framed: false,
    }),
    portrait: (width, height) => ({
      align: 'left',
      issuer: { x: 22, width: width - 90, top: 20, beside: false },
      words: { x: 22, width: width - 44, top: 66, bottom: height - 108 },
      medal: { x: width - 62, width: 40, top: 20 },
      foot: { x: 22, width: width - 44, bottom: height - 68 },
      check: { x: width - 78, width: 56, bottom: height - 18, code: 30, align: 'right' },
      sponsors: { x: 22, width: width - 106, bottom: height - 18 },
      panel: null,
      framed: false,
    }),
  },
};

/** A plan with room for so many millimetres of thanks: all that stands over them stands higher. */
export function above(plan: Plan, thanks: number): Plan {
  const { sponsors, foot, check, medal, words } = plan;
  const isOver = ({ x, width }: Column): boolean =>
    x < sponsors.x + sponsors.width && sponsors.x < x + width;
  const bottoms = [
    ...[foot, check].filter(isOver).map(({ bottom }) => bottom),
    ...[medal].filter(isOver).map(({ top, width }) => top + width),
  ];
  const lift = Math.max(0, ...bottoms.map((bottom) => bottom + 3 + thanks - sponsors.bottom));
  if (thanks === 0 || lift === 0) return plan;
  const by = (place: Column): number => (isOver(place) ? lift : 0);
  return {
    ...plan,
    words: { ...words, bottom: words.bottom - lift },
    foot: { ...foot, bottom: foot.bottom - by(foot) },
    check: { ...check, bottom: check.bottom - by(check) },
    medal: { ...medal, top: medal.top - by(medal) },
  };
}

export function planOf(layout: Layout, orientation: Orientation, paper: Paper): Plan {
  return plans[layout][orientation](...sheetSize(paper, orientation));
}
