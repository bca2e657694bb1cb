/** Which program a drawing was made with, as far as its marks say. */

export type Program =
  | 'Illustrator'
  | 'Inkscape'
  | 'Figma'
  | 'Sketch'
  | 'Affinity'
  | 'CorelDRAW'
  | 'Canva'
  | 'Boxy SVG'
  | 'Vectornator'
  | 'Visio';

/** Marks of each program, the surest first: a drawing may have passed through several. */
const marks: readonly (readonly [Program, RegExp])[] = [
  ['Affinity', /xmlns:serif=|www\.serif\.com/],
  ['Boxy SVG', /boxy-svg\.com/],
  ['Vectornator', /vectornator\.io/],
  ['Visio', /schemas\.microsoft\.com\/visio/],
  ['CorelDRAW', /CorelDRAW|xml:space="preserve"[^>]*\bxmlns:xodm=|www\.corel\.com/],
  ['Canva', /\bcanva\b/i],
  ['Sketch', /bohemiancoding\.com\/sketch|Generator: Sketch|Created with Sketch/],
  ['Inkscape', /www\.inkscape\.org|sodipodi\.sourceforge\.net|Created with Inkscape/],
  [
    'Illustrator',
    /Adobe Illustrator|ns\.adobe\.com|\bid="(?:Layer|Ebene|Calque|Capa|Livello|Camada|Laag)_1|class="(?:cls-\d|st\d)/,
  ],
  [
    'Figma',
    /figma\.com|id="(?:paint|clip|filter|mask|pattern)\d+(?:_[a-z]+)*_\d+_\d+"|^<svg width="[\d.]+" height="[\d.]+" viewBox="[^"]*" fill="none" xmlns=/,
  ],
];

/** How much of a file is looked at: marks stand at its head, and again at its end. */
const looked = 64 * 1024;

/** The program, or null where no mark of one is known. */
export function programOf(text: string): Program | null {
  const seen = text.length <= 2 * looked ? text : text.slice(0, looked) + text.slice(-looked);
  return marks.find(([, mark]) => mark.test(seen))?.[0] ?? null;
}
