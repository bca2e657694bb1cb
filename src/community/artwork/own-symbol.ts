/**
 * A symbol of one's own (`badges/<badge>/symbol.svg`): a drawing in one colour, which the medal
 * paints as it paints its own symbols.
 */

/** Shapes as SVG, with a slot wherever paint goes. */
export interface OwnSymbol {
  /** The viewBox: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  readonly shapes: string;
}

/** What stands in `shapes` for the paint of the symbol, and for that of the field beneath. */
export const paintSlot = '{paint}';
export const fieldSlot = '{field}';

/** Longest drawing, in UTF-16 code units: it is drawn up to four times in each picture. */
const longest = 12_000;

const shapesOnly = /^(?:svg|g|path|circle|ellipse|rect|line|polyline|polygon|title|desc)$/;

/** What a shape of one colour needs; half-transparent groups and dashes are much work to draw. */
const attributesOnly = new Set(
  (
    'd points x y x1 y1 x2 y2 cx cy r rx ry width height transform viewBox xmlns fill fill-rule ' +
    'fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-opacity color display visibility preserveAspectRatio overflow id'
  ).split(' '),
);

/** What is drawn in white shows the field. */
const white = /^(?:white|#fff|#ffffff|#ffff|#ffffffff)$/i;

/** The symbol, or why the drawing cannot be one. `svg`: as the allow-list wrote it. */
export function ownSymbolOf(svg: string): OwnSymbol | string {
  if (svg.length > longest) return `it has more than ${longest} characters; simplify its paths`;
  const names = [...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name ?? '');
  const other = names.find((name) => !shapesOnly.test(name));
  if (other !== undefined)
    return `it has <${other}>; a symbol is one colour: paths, circles and other plain shapes`;
  const strange = [...svg.matchAll(/ ([a-zA-Z0-9-]+)="/g)].find(
    ([, name]) => !attributesOnly.has(name ?? ''),
  );
  if (strange !== undefined)
    return `it has the attribute ${strange[1]}; a symbol is plain shapes, filled or with lines`;
  const root = /^<svg ([^>]*)>(.*)<\/svg>\n$/s.exec(svg);
  const [, attributes = '', inside = ''] = root ?? [];
  const box = (/viewBox="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').map(Number);
  const [left = NaN, top = NaN, width = NaN, height = NaN] = box;
  if (!(width > 0 && height > 0 && Number.isFinite(left + top))) return 'it has no size';
  const own = attributes.replace(/(?<![\w-])(?:xmlns|viewBox|width|height)="[^"]*" ?/g, '').trim();
  const shapes = inside.replace(/<title>.*?<\/title>|<title\/>/gs, '');
  return {
    box: [left, top, width, height],
    shapes: painted(`<g fill="#000"${own === '' ? '' : ` ${own}`}>${shapes}</g>`),
  };
}

/** The markup with slots for its paints. */
function painted(markup: string): string {
  const once = markup.replace(/^<g fill="#000" ([^>]*\bfill=)/, '<g $1');
  return once.replace(/ (fill|stroke)="([^"]*)"/g, (_, name: string, paint: string) => {
    if (paint === 'none' || paint === 'transparent') return ` ${name}="none"`;
    return ` ${name}="${white.test(paint) ? fieldSlot : paintSlot}"`;
  });
}
