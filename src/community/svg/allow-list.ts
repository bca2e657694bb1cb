/**
 * Rewrites a contributed SVG from an allow-list: nothing of the file is published but what is known
 * to be a drawing.
 */

import { XmlElement } from '@rgrove/parse-xml';
import { apart } from './apart.ts';
import { drawnOut } from './copies.ts';
import { rootOf } from './document.ts';
import { uprightEffects } from './effects/upright.ts';
import { Namespaces, svgNamespace } from './namespaces.ts';
import { resolveReferences } from './references.ts';
import { type DrawingFault, Refused } from './refused.ts';
import { plainStrokes } from './strokes.ts';
import { Sheets } from './style/sheets.ts';
import { type Drawn, TreeReader } from './tree.ts';
import { measured } from './work/work.ts';
import { write } from './write.ts';

/** Largest contributed SVG, in UTF-16 code units. */
const largestSvg = 512 * 1024;
/** With its style sheets and copies drawn out; each badge carries it. */
const largestCleaned = 1024 * 1024;

/** A drawing written anew, with what was left out of it; or everything that is wrong with it. */
export type Cleaned =
  | { readonly svg: string; readonly notes: readonly string[] }
  | { readonly faults: readonly DrawingFault[] };

/**
 * Takes the text of an SVG file. Gives it freshly written (one line, viewBox, ids of our own, no
 * style, no text, no references but `#id` and pictures that stand in the file), or every reason why
 * it is refused, in the order of the file. Cleaning its own output, where that is not too large,
 * changes nothing. Never throws.
 */
export function cleanSvg(text: string): Cleaned {
  const faults: DrawingFault[] = [];
  try {
    if (text.length > largestSvg) throw new Refused('it is larger than 512 KB', 'simplify', null);
    const notes = new Set<string>();
    const svg = clean(text, faults, notes);
    if (faults.length === 0) return { svg, notes: [...notes] };
  } catch (error) {
    if (error instanceof Refused) faults.push(error.fault);
    else if (error instanceof RangeError)
      faults.push({
        reason: 'it is nested too deeply; ungroup it',
        cure: 'simplify',
        offset: null,
      });
    else throw error;
  }
  return { faults: eachOnce(faults) };
}

/** Throws Refused, or leaves `faults`, beside which the text that it returns counts for nothing. */
function clean(text: string, faults: DrawingFault[], notes: Set<string>): string {
  const root = rootOf(text);
  const sheets = sheetsOf(root, text);
  for (const note of sheets.notes) notes.add(note);
  faults.push(...sheets.faults);
  const reader = new TreeReader(sheets, notes, faults);
  const read = reader.read(root);
  if (read === null) throw new Refused('it is no SVG drawing', 'plain', 0);
  if (sheets.isTooMuch) throw new Refused('its style sheet is too much work', 'style', null);
  const tree = drawnOut(read, notes);
  faults.push(...plainStrokes(tree));
  uprightEffects(tree);
  const resolved = resolveReferences(tree, notes);
  faults.push(...resolved.faults);
  if (faults.length > 0) return '';
  if (!shows(tree))
    throw new Refused(
      'it draws nothing: no shape with a size is outside of its definitions',
      'plain',
      null,
    );
  const isChanged = refuseWork(tree, resolved.ids);
  const svg = `${write(tree, resolved.ids)}\n`;
  if (isChanged) return clean(svg, faults, notes);
  if (new TextEncoder().encode(svg).length > largestCleaned)
    throw new Refused(
      'with its styles and copies drawn out it is larger than 1 MB',
      'simplify',
      null,
    );
  return svg;
}

/** Refuses what cannot be drawn; true where the tree was changed, so that its ids are not in order. */
function refuseWork(tree: Drawn, ids: ReadonlyMap<Drawn, string>): boolean {
  const { costly, far, isChanged } = measured(tree, ids);
  if (costly !== null)
    throw new Refused(
      `up to this <${costly.name}>, drawing it is more ` +
        'work than a picture may cost; use fewer or smaller ' +
        'gradients, effects, half-transparent groups, clips, masks, dashes and points',
      'simplify',
      costly.offset,
    );
  if (far !== null)
    throw new Refused(
      `this <${far.name}> is half-transparent, clipped, masked or has an effect, and lies far ` +
        'beside the picture or reaches so far; delete what nobody sees',
      'simplify',
      far.offset,
    );
  return isChanged;
}

/** Every style sheet of the file, wherever it stands. */
function sheetsOf(root: XmlElement, text: string): Sheets {
  const sheets = new Sheets();
  const visit = (element: XmlElement, outer: Namespaces): void => {
    const scope = outer.inside(element);
    const { namespace, local } = scope.ofElement(element.name);
    if (namespace === svgNamespace && local === 'style' && appliesTo(element)) {
      const css = element.text;
      const start = text.indexOf(css, element.start);
      sheets.add(css, start < 0 ? element.start : start);
    }
    for (const child of element.children) if (child instanceof XmlElement) visit(child, scope);
  };
  visit(root, new Namespaces());
  return sheets;
}

/** A sheet for print, or of another language, says nothing about a picture. */
function appliesTo({ attributes }: XmlElement): boolean {
  const type = (attributes['type'] ?? '').trim();
  const media = (attributes['media'] ?? '').trim();
  return ['', 'text/css'].includes(type) && ['', 'all', 'screen'].includes(media);
}

const visibleShape: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  polyline: ['points'],
  polygon: ['points'],
  line: [],
  rect: ['width', 'height'],
  circle: ['r'],
  ellipse: [],
  image: ['href'],
};

/** True where something of the tree can be seen, by its structure. */
function shows(node: Drawn): boolean {
  if (apart.has(node.name) || node.attributes.get('display') === 'none') return false;
  const needed = visibleShape[node.name];
  if (needed === undefined) return node.children.some(shows);
  return needed.every((name) => !['0', '0%', undefined].includes(node.attributes.get(name)));
}

/**
 * The same fault of a style sheet shows at each element: it is told once, in the order of the file.
 */
function eachOnce(faults: readonly DrawingFault[]): DrawingFault[] {
  const byText = new Map(faults.map((fault) => [`${fault.offset} ${fault.reason}`, fault]));
  return [...byText.values()].sort((a, b) => (a.offset ?? -1) - (b.offset ?? -1));
}
