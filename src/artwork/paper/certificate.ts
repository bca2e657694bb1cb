/** The certificate of an award on a sheet of a PDF, in one of the layouts that the page prints. */

import type { Certificate } from '../../community/certificate/certificate.ts';
import type { Direction } from '../cards/shaping.ts';
import type { OwnTypeface } from '../cards/own-typeface.ts';
import type { Pdf } from './pdf.ts';
import { above, type Plan, planOf, sheetSize } from './plans.ts';
import type { Words } from './setting.ts';
import { quietZone, type Sheet, sheetOf } from './sheet.ts';
import { setThanks, type Sponsors } from './sponsors.ts';

/** A picture that was made flat, on the ground that it stands on. */
interface FlatPicture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Words in their language (BCP 47, null where it is not known). */
interface Said {
  readonly text: string;
  readonly language: string | null;
}

/** Everything that a certificate says. */
export interface CertificateFacts {
  readonly look: Pick<Certificate, 'layout' | 'orientation' | 'paper'>;
  /** Language and direction of the words of the interface. */
  readonly language: string;
  readonly direction: Direction;
  readonly kind: string;
  readonly says: string | null;
  readonly earned: string;
  readonly recipient: Said;
  readonly badge: Said;
  readonly meaning: Said;
  readonly effort: string | null;
  readonly issuer: Said;
  readonly logo: FlatPicture | null;
  readonly picture: FlatPicture;
  /** Why it is no certificate: the state in a word and in sentences; null where it stands. */
  readonly state: { readonly word: string; readonly sentences: readonly string[] } | null;
  /** Day and place, and how long it counts. */
  readonly day: readonly string[];
  readonly signatories: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly picture: FlatPicture | null;
  }[];
  /** Thanks to those who made it possible, with their names, and their logos; null: nobody. */
  readonly sponsors: Sponsors;
  /** Where it is checked. */
  readonly address: string;
  readonly check: string;
  readonly code: string;
  readonly key: string | null;
  /** Colours: the theme's engraving, and a light ground of it. */
  readonly engraving: string;
  readonly ground: string;
  readonly typeface: OwnTypeface | null;
}

const ink = '#000000';
const soft = '#333333';
const red = '#a3231c';

const words = (
  { text, language }: Said,
  sizes: readonly number[],
  more: Partial<Words> = {},
): Words => ({
  ...{ tag: 'P', text, language, face: 'sans', sizes, lines: 3, colour: ink, above: 4 },
  ...more,
});

/** Draws one sheet. Rejects with UnknownLetters. */
export async function drawCertificate(pdf: Pdf, facts: CertificateFacts): Promise<void> {
  const { layout, orientation } = facts.look;
  const paper = facts.look.paper ?? 'A4';
  const whole = planOf(layout, orientation, paper);
  const size = sheetSize(paper, orientation);
  const sheet = sheetOf(pdf, size, facts.direction, facts.typeface?.font ?? null);
  const { plan, thanks, foot, words } = await setAll(sheet, whole, facts);
  if (facts.state === null) drawGround(sheet, plan, facts);
  await drawIssuer(sheet, plan, facts);
  words.draw();
  const { x, top, width } = plan.medal;
  sheet.picture(facts.picture.png, { x, y: top, width, height: width }, facts.picture.alt);
  foot.draw();
  await drawCheck(sheet, plan, facts);
  thanks.draw();
}

/** How small the foot and the thanks may be set, and then the words above them. */
const scales = [
  { foot: 1, words: 0.7 },
  { foot: 0.85, words: 0.6 },
  { foot: 0.7, words: 0.5 },
  { foot: 0.6, words: 0 },
  { foot: 0.5, words: 0 },
] as const;

/** Foot, thanks and words, all of them smaller together where the words alone would have to be. */
async function setAll(sheet: Sheet, whole: Plan, facts: CertificateFacts) {
  const sponsors = facts.state === null ? facts.sponsors : null;
  for (const [at, least] of scales.entries()) {
    const thanks = await setThanks(sheet, whole, { ...facts, sponsors }, least.foot);
    const plan = above(whole, thanks.height);
    const foot = await setFoot(sheet, plan, facts, least.foot);
    const bottom = Math.min(plan.words.bottom, foot.top - 2);
    const words = await setTexts(sheet, { ...plan, words: { ...plan.words, bottom } }, facts);
    const isEnough = words.scale >= least.words && words.height <= bottom - plan.words.top;
    if (isEnough || at === scales.length - 1) return { plan, thanks, foot, words };
  }
  throw new Error('There is always a last scale.');
}

/** What only a certificate has that stands: its frame, or its panel. */
function drawGround(sheet: Sheet, { framed, panel }: Plan, facts: CertificateFacts): void {
  if (framed) sheet.frame(facts.engraving);
  if (panel === null) return;
  sheet.fill({ ...panel, y: panel.top }, facts.ground);
  const isBeside = panel.height > panel.width;
  const edge = isBeside
    ? { x: panel.x + panel.width, y: panel.top, width: 1.5, height: panel.height }
    : { x: panel.x, y: panel.top + panel.height, width: panel.width, height: 1.5 };
  sheet.fill(edge, facts.engraving);
}

async function drawIssuer(sheet: Sheet, { issuer, align }: Plan, facts: CertificateFacts) {
  const { x, width, top, beside } = issuer;
  const logo = { width: facts.logo === null ? 0 : 15, gap: facts.logo === null ? 0 : 3 };
  const name = words(facts.issuer, [15, 13, 11], { face: 'serif', lines: 1 });
  const column = await sheet.column([name], beside ? width - logo.width - logo.gap : width);
  if (facts.logo !== null) {
    const left = align === 'center' ? x + (width - logo.width) / 2 : x;
    const place = { x: left, y: top, width: logo.width, height: logo.width };
    sheet.picture(facts.logo.png, place, facts.logo.alt);
  }
  if (beside)
    column.draw(
      x + logo.width + logo.gap,
      top + Math.max(0, (logo.width - column.height) / 2),
      align,
    );
  else column.draw(x, top + (facts.logo === null ? 4 : logo.width + 1.5), align);
}

/** What it is, who, what for: in the middle of the room that it has. */
async function setTexts(sheet: Sheet, plan: Plan, facts: CertificateFacts) {
  const { x, width, top, bottom } = plan.words;
  const { language } = facts;
  const modern = facts.look.layout === 'modern';
  const face = modern ? 'sans' : 'serif';
  const airy = facts.look.orientation === 'portrait' ? 2 : 1;
  const little = (text: string): Words =>
    words({ text, language }, [12], { face, colour: soft, above: 5 * airy });
  const { state } = facts;
  const plate =
    state === null
      ? []
      : [
          words({ text: state.word, language }, [22], { colour: red, above: 12 }),
          ...state.sentences.map((text) => words({ text, language }, [11.5, 10], { lines: 5 })),
        ];
  const column = await sheet.column(
    [
      words({ text: facts.kind, language }, modern ? [13] : [17], { face, tag: 'H1' }),
      ...plate,
      ...(facts.says === null ? [] : [{ ...little(facts.says), above: 8 * airy }]),
      words(facts.recipient, [44, 38, 32, 27, 22, 18], {
        face: 'serif',
        lines: 2,
        oneLineFrom: 36,
        above: state === null ? 1 : 16,
      }),
      little(facts.earned),
      words(facts.badge, [28, 24, 20, 17, 14], { face: 'serif', lines: 2, above: 2 }),
      words(facts.meaning, [11, 10, 9, 8], { lines: 3, above: 6 * airy }),
      ...(facts.effort === null
        ? []
        : [words({ text: facts.effort, language }, [10], { colour: soft, above: 5 })]),
    ],
    Math.min(width, 200),
    { most: bottom - top },
  );
  const left = plan.align === 'center' ? x + (width - Math.min(width, 200)) / 2 : x;
  const middle = top + Math.max(0, (bottom - top - column.height) / 2);
  return { ...column, draw: () => column.draw(left, middle, plan.align) };
}

/**
 * The day and, each above their name, the signatures; all on one line at the foot. They are still to
 * be placed, and nothing above them may reach below their top.
 */
async function setFoot(
  sheet: Sheet,
  { foot, align }: Plan,
  facts: CertificateFacts,
  scale: number,
) {
  const { language } = facts;
  const signatories = facts.state === null ? facts.signatories : [];
  const apart = signatories.length === 3;
  const gap = 6;
  const count = signatories.length + (apart ? 0 : 1);
  const width = (foot.width - gap * (count - 1)) / count;
  const day = await sheet.column(
    facts.day.map((text) =>
      words({ text, language }, [10.5, 9, 8], { lines: 1, above: 1, alike: true }),
    ),
    apart ? foot.width : width,
    { scale },
  );
  const columns = await Promise.all(
    signatories.map((one) => setSignatory(sheet, one, width, scale)),
  );
  const signed = 13.5 * scale;
  const height = Math.max(0, ...columns.map((column) => column.height));
  const line = foot.bottom - height - 1;
  const dayTop = apart
    ? line - 3.5 - signed - day.height
    : foot.bottom - Math.max(day.height, height);
  const draw = (): void => {
    day.draw(foot.x, dayTop, align);
    signatories.forEach(({ picture }, at) => {
      const x = foot.x + (at + (apart ? 0 : 1)) * (width + gap);
      const place = { x: x + 1, y: line - signed, width: width - 2, height: signed };
      if (picture !== null) sheet.picture(picture.png, place, picture.alt);
      sheet.fill({ x, y: line, width, height: 0.25 }, ink);
      columns[at]!.draw(x, line + 1, align);
    });
  };
  const top = signatories.length === 0 ? dayTop : Math.min(dayTop, line - signed);
  return { top, draw };
}

const setSignatory = (
  sheet: Sheet,
  { name, role }: CertificateFacts['signatories'][number],
  width: number,
  scale: number,
) =>
  sheet.column(
    [
      words({ text: name, language: null }, [10, 9], { lines: 2 }),
      ...(role === null
        ? []
        : [words({ text: role, language: null }, [8.5, 7.5], { colour: soft, above: 0 })]),
    ],
    width,
    { scale },
  );

async function drawCheck(sheet: Sheet, { check }: Plan, facts: CertificateFacts): Promise<void> {
  const { x, width, bottom, code, align } = check;
  const { language } = facts;
  const column = await sheet.column(
    [
      words({ text: facts.check, language }, [7], { lines: 4 }),
      ...(facts.key === null
        ? []
        : [words({ text: facts.key, language }, [6], { colour: soft, above: 2, lines: 3 })]),
    ],
    width,
  );
  const top = bottom - column.height;
  // Its modules end where the words below it end; what is outside them is white.
  const left =
    align === 'right' ? x + width - code + quietZone(facts.address, code) : x + (width - code) / 2;
  sheet.code(facts.address, left, top - code - 1.5, code, facts.code);
  column.draw(x, top, align);
  sheet.link(
    { x, y: top - code - 1.5, width, height: bottom - top + code + 1.5 },
    facts.address,
    facts.code,
  );
}
