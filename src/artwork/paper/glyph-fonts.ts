/**
 * Letters of every script in a PDF: each shape that a shaper chose becomes a glyph of a Type 3
 * font, its outline as it is on cards, with the text that it stands for. So the file holds real
 * text in every script, whatever format its typeface came in, and no shape that it does not use
 * (ISO 32000-1, 9.6.5 "Type 3 fonts", 9.10.3 "ToUnicode CMaps").
 */

import type PDFDocument from 'pdfkit';
import type { Reference } from 'pdfkit';
import type { PlacedGlyph } from '../cards/runs.ts';
import type { ShapingFont } from '../cards/shaping.ts';

/** Codes of one font: one byte each, and 0 is no letter. */
const mostCodes = 255;

interface Shape {
  readonly outline: string;
  /** In units of its typeface. */
  readonly width: number;
  readonly text: string;
}

interface GlyphFont {
  readonly name: string;
  readonly reference: Reference;
  readonly unitsPerEm: number;
  readonly shapes: Shape[];
}

/** Where a glyph is found in the PDF. */
interface Place {
  /** Name of its font in a page's resources. */
  readonly font: string;
  readonly reference: Reference;
  /** From 1 to 255. */
  readonly code: number;
}

export interface GlyphFonts {
  place(glyph: PlacedGlyph): Place;
  /** Writes the fonts; nothing can be placed afterwards. */
  end(): void;
}

/** The fonts of one document, in the order in which their letters are met. */
export function glyphFonts(document: PDFDocument): GlyphFonts {
  const fonts: GlyphFont[] = [];
  const open = new Map<ShapingFont, GlyphFont>();
  const places = new Map<ShapingFont, Map<string, Place>>();
  const fontFor = (source: ShapingFont): GlyphFont => {
    const present = open.get(source);
    if (present !== undefined && present.shapes.length < mostCodes) return present;
    const { unitsPerEm } = source;
    const name = `T${fonts.length + 1}`;
    const font = { name, reference: document.ref({}), unitsPerEm, shapes: [] };
    fonts.push(font);
    open.set(source, font);
    return font;
  };
  return {
    place: ({ font: source, id, advance, text }) => {
      const known = places.get(source) ?? new Map<string, Place>();
      places.set(source, known);
      const key = `${id} ${text}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const font = fontFor(source);
      const width = Math.round(advance * source.unitsPerEm);
      const code = font.shapes.push({ outline: source.outline(id), width, text });
      const place = { font: font.name, reference: font.reference, code };
      known.set(key, place);
      return place;
    },
    end: () => fonts.forEach((font) => write(font, document)),
  };
}

function write({ name, reference, unitsPerEm, shapes }: GlyphFont, document: PDFDocument): void {
  const procedures = shapes.map(({ outline, width }) => {
    const { operators, box } = drawing(outline);
    const stream = document.ref({});
    stream.end(`${width} 0 ${box.join(' ')} d1\n${operators}`);
    return stream;
  });
  const map = document.ref({});
  map.end(toUnicode(shapes));
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    ItalicAngle: 0,
    FontWeight: 400,
  });
  descriptor.end();
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type3',
    Name: name,
    FontBBox: [0, 0, 0, 0],
    FontMatrix: [1 / unitsPerEm, 0, 0, 1 / unitsPerEm, 0, 0],
    FirstChar: 1,
    LastChar: shapes.length,
    Widths: shapes.map(({ width }) => width),
    Encoding: {
      Type: 'Encoding',
      Differences: [1, ...shapes.map((_, at) => `g${at + 1}`)],
    },
    CharProcs: Object.fromEntries(procedures.map((procedure, at) => [`g${at + 1}`, procedure])),
    Resources: {},
    FontDescriptor: descriptor,
    ToUnicode: map,
  });
  reference.end();
}

/** An SVG path (M, L, Q, C, Z, absolute) in the operators of PDF, which has no quadratic curves. */
function drawing(path: string): { readonly operators: string; readonly box: readonly number[] } {
  const operators: string[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, list] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const given = (list!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const points = letter === 'Q' ? cubic(x, y, given) : given;
    points.forEach((value, at) => (at % 2 === 0 ? xs : ys).push(value));
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    const operator = { M: 'm', L: 'l', Q: 'c', C: 'c', Z: 'h' }[letter!]!;
    operators.push([...points.map(short), operator].join(' '));
  }
  if (operators.length > 0) operators.push('f');
  const box =
    xs.length === 0
      ? [0, 0, 0, 0]
      : [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
  return { operators: operators.join('\n'), box };
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

function cubic(x: number, y: number, [cx, cy, ex, ey]: readonly number[]): number[] {
  const third = (from: number, control: number): number => from + ((control - from) * 2) / 3;
  return [third(x, cx!), third(y, cy!), third(ex!, cx!), third(ey!, cy!), ex!, ey!];
}

/** What each code stands for; a glyph whose text stands with another one is a joiner of width 0. */
function toUnicode(shapes: readonly Shape[]): string {
  const rows = shapes.map(
    ({ text }, at) => `<${hex(at + 1, 2)}> <${utf16(text === '' ? '\u200b' : text)}>`,
  );
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) =>
    rows.slice(at * 100, at * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<00> <FF>\nendcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join('');
