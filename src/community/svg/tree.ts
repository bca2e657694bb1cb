/** Reads a contributed SVG into a tree that holds nothing but what the allow-list knows. */

import { XmlCdata, XmlComment, XmlElement, XmlText } from '@rgrove/parse-xml';
import { elements } from './attributes.ts';
import { holdsMailAddress } from '../text/mail-address.ts';
import { apart } from './apart.ts';
import { AttributeReader } from './element-attributes.ts';
import { detailsOf, primitiveNames } from './effects/filters.ts';
import { isEditorNamespace, type Name, Namespaces, svgNamespace } from './namespaces.ts';
import { type Cure, type DrawingFault, Refused } from './refused.ts';
import type { Styled } from './style/selector.ts';
import type { Sheets } from './style/sheets.ts';
import { backgroundBlur, blursBackground, hiddenResource } from './disagreed.ts';
import { groundOf } from './ground.ts';
import { readRoot } from './root-size.ts';

/** One allowed element. Attributes are normalised; references still carry the author's ids. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Drawn[];
  /** Id in the contributed file, or null. */
  readonly id: string | null;
  /** Of a gradient or pattern: the id of the one that it continues; of `use`: what it copies. */
  readonly href: string | null;
  /** For title and desc: their text. */
  readonly text: string;
  readonly offset: number;
  /** What is wrong with the element itself: it counts only where the element shows. */
  readonly faults: readonly DrawingFault[];
}

const mostElements = 5_000;
const deepest = 64;

const groups = ['svg', 'g', 'defs', 'symbol', 'switch'];
const gradients = ['linearGradient', 'radialGradient'];
const containers = [...groups, 'clipPath', 'mask', 'pattern'];

/** Elements of SVG that do not show, or only with text; what helps where they do. */
const unable: Readonly<Record<string, Cure>> = {
  ...Object.fromEntries(
    ['text', 'tspan', 'textPath', 'tref', 'altGlyph', 'flowRoot', 'flowPara', 'flowRegion'].map(
      (name) => [name, 'text' as const],
    ),
  ),
  marker: 'markers',
  meshgradient: 'paint',
  mesh: 'paint',
  hatch: 'paint',
  solidColor: 'paint',
  solidcolor: 'paint',
  feTile: 'effect',
  feConvolveMatrix: 'effect',
  font: 'plain',
  'font-face': 'plain',
  'color-profile': 'plain',
  cursor: 'plain',
  view: 'plain',
};

/** What no element may be, whether it shows or not. */
const hardCures: Readonly<Record<string, Cure>> = {
  animate: 'animation',
  animateTransform: 'animation',
  animateMotion: 'animation',
  animateColor: 'animation',
  set: 'animation',
  script: 'code',
  a: 'code',
  foreignObject: 'text',
  feImage: 'effect',
};

/** What is around an element. */
interface Place {
  readonly scope: Namespaces;
  readonly depth: number;
  /** The name of the element around; null for the root. */
  readonly parent: string | null;
  readonly styled: Styled | null;
  /** `color-interpolation-filters` of what is around, which filters inherit. */
  readonly filterColours: string | null;
}

const outside: Place = {
  scope: new Namespaces(),
  depth: 0,
  parent: null,
  styled: null,
  filterColours: null,
};

/** Walks the file once, counting what it meets. Throws Refused where it has to stop. */
export class TreeReader {
  /** What no drawing may have, shown or not. */
  readonly #hard: DrawingFault[];
  #count = 0;
  readonly #attributes: AttributeReader;
  readonly #notes: Set<string>;

  /**
   * `notes` gets what is left out, because it does not show; `hard` what no drawing may have, shown
   * or not.
   */
  constructor(sheets: Sheets, notes: Set<string>, hard: DrawingFault[]) {
    this.#notes = notes;
    this.#hard = hard;
    this.#attributes = new AttributeReader(sheets, notes, hard);
  }

  /** The tree below, and including, this element; null where it is only an editor's note. */
  read(element: XmlElement, place: Place = outside): Drawn | null {
    const scope = place.scope.inside(element);
    const name = scope.ofElement(element.name);
    const { namespace, local } = name;
    const note = noteOf(element, name);
    if (note !== null) {
      this.#notes.add(note);
      return null;
    }
    if (namespace === svgNamespace && local === 'style') return null;
    this.#countElement(element, place.depth);
    const isLink = namespace === svgNamespace && isHarmlessLink(element, local);
    if (isLink) this.#notes.add('a link');
    const drawnAs: Name = isLink ? { namespace, local: 'g' } : name;
    const refused = this.#refusal(element, drawnAs, { ...place, scope });
    if (refused !== null) return refused;
    return this.#allowed(element, drawnAs.local, { ...place, scope });
  }

  #allowed(element: XmlElement, local: string, place: Place): Drawn {
    const own = this.#attributes.read(element, local, place);
    const faults = [...own.faults, ...hiddenResource(element, local, own.attributes)];
    const size = local === 'svg' && place.depth === 0 ? readRoot(element, own.attributes) : null;
    if (size !== null) faults.push(size);
    const text = this.#words(element, local, faults);
    const inner: Place = {
      scope: place.scope,
      depth: place.depth + 1,
      parent: local,
      styled: own.styled,
      filterColours: own.filterColours,
    };
    const children = this.#children(element, inner, faults);
    if (place.depth === 0) children.unshift(...groundOf(own.attributes, element.start, faults));
    const { attributes, id, href } = own;
    return { name: local, attributes, id, href, children, text, offset: element.start, faults };
  }

  #words(element: XmlElement, local: string, faults: DrawingFault[]): string {
    if (local !== 'title' && local !== 'desc') return '';
    const text = element.text
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    // Whoever earned or drew a badge did not ask for their address on a page.
    if (holdsMailAddress(text)) {
      this.#notes.add('words with an e-mail address');
      return '';
    }
    if (text.length <= 1000) return text;
    const reason = `the <${local}> is longer than 1,000 characters`;
    faults.push({ reason, cure: 'plain', offset: element.start });
    return '';
  }

  #countElement({ start }: XmlElement, depth: number): void {
    this.#count += 1;
    if (this.#count > mostElements)
      throw new Refused('it has more than 5,000 elements', 'simplify', start);
    if (depth > deepest)
      throw new Refused('it is nested more than 64 levels deep; ungroup it', 'simplify', start);
  }

  /**
   * An element that cannot be drawn, with nothing inside, so that it counts where it shows; null
   * for one that can.
   */
  #refusal(element: XmlElement, { namespace, local }: Name, place: Place): Drawn | null {
    const shown = element.name.slice(0, 60);
    const isRoot = place.depth === 0;
    if (namespace === svgNamespace && elements.has(local) && (!isRoot || local === 'svg')) {
      if (isRoot || mayContain(place.parent ?? '', local)) return null;
      return this.#blank(
        element,
        place,
        `<${local}> cannot stand inside <${place.parent}>`,
        'plain',
      );
    }
    if (isRoot) throw notTheRoot(shown, { namespace, local });
    const isOfSvg = namespace === svgNamespace;
    const cure = isOfSvg && Object.hasOwn(unable, local) ? unable[local] : undefined;
    const reason = `the element <${shown}> is not allowed`;
    if (cure !== undefined) return this.#blank(element, place, reason, cure);
    const hard = isOfSvg && Object.hasOwn(hardCures, local) ? hardCures[local] : undefined;
    this.#hard.push(
      isOfSvg && local === 'foreignObject' && blursBackground(element)
        ? backgroundBlur(element)
        : { reason, cure: hard ?? 'plain', offset: element.start },
    );
    return this.#blank(element, place, null, 'plain');
  }

  /** In the place of what is not drawn: as hidden as that, with nothing inside. */
  #blank(element: XmlElement, place: Place, reason: string | null, cure: Cure): Drawn {
    const offset = element.start;
    const { attributes, id } = this.#attributes.read(element, 'g', place);
    const display = attributes.get('display');
    return {
      name: apart.has(element.name.replace(/^.*:/, '')) ? 'defs' : 'g',
      attributes: new Map(display === undefined ? [] : [['display', display]]),
      children: [],
      id,
      href: null,
      text: '',
      offset,
      faults: reason === null ? [] : [{ reason, cure, offset }],
    };
  }

  #children(element: XmlElement, place: Place, faults: DrawingFault[]): Drawn[] {
    const children: Drawn[] = [];
    const isText = place.parent === 'title' || place.parent === 'desc';
    for (const child of element.children) {
      if (child instanceof XmlElement) {
        const drawn = this.read(child, place);
        if (drawn !== null) children.push(drawn);
      } else if (child instanceof XmlText || child instanceof XmlCdata) {
        if (isText || child.text.trim() === '') continue;
        const reason = `loose text stands inside <${place.parent}>`;
        faults.push({ reason, cure: 'text', offset: child.start });
      } else if (!(child instanceof XmlComment)) {
        const reason = 'a processing instruction (<?…?>) is not allowed';
        this.#hard.push({ reason, cure: 'plain', offset: child.start });
      }
    }
    return children;
  }
}

/** SVG 1.2, which was never finished: browsers and drawing libraries pass over it. */
const flowedWords =
  'words in a flowed box, which Inkscape alone shows (there: ' +
  'Text > Convert to Text, then Path > Object to Path)';

/** What an element is called that does not show, wherever it stands; null for any other. */
function noteOf(element: XmlElement, { namespace, local }: Name): string | null {
  const isOfSvg = namespace === svgNamespace;
  if (isEditorNamespace(namespace) || (isOfSvg && local === 'metadata'))
    return 'notes of the drawing program';
  if (isOfSvg && isForIllustrator(element, local)) return 'notes of the drawing program';
  if (isOfSvg && local === 'color-profile') return 'a colour profile, which screens pass over';
  if (isOfSvg && local === 'flowRoot' && /\S/.test(element.text)) return flowedWords;
  const isText = isOfSvg && Object.hasOwn(unable, local) && unable[local] === 'text';
  return isText && !/\S/.test(element.text) ? `an empty <${local}>` : null;
}

/** What Illustrator keeps for itself, in a place that every other program passes over. */
function isForIllustrator({ attributes }: XmlElement, local: string): boolean {
  return (
    local === 'foreignObject' &&
    /^http:\/\/ns\.adobe\.com\//.test(attributes['requiredExtensions'] ?? '')
  );
}

/** Shapes that lead somewhere when they are clicked: a picture shows the shapes alone. */
function isHarmlessLink({ attributes }: XmlElement, local: string): boolean {
  const addresses = Object.entries(attributes).filter(([name]) => /(?:^|:)href$/.test(name));
  return local === 'a' && addresses.every(([, to]) => /^\s*(?:https?:|mailto:|[#/.?]|$)/i.test(to));
}

function notTheRoot(shown: string, { namespace, local }: Name): Refused {
  return namespace === '' && local === 'svg'
    ? new Refused(
        'its <svg> does not say xmlns="http://www.w3.org/2000/svg", ' +
          'so no program takes it for a drawing',
        'plain',
        0,
      )
    : new Refused(`the element <${shown}> is not allowed as the root`, 'plain', 0);
}

function mayContain(parent: string, child: string): boolean {
  if (child === 'title' || child === 'desc') return parent !== 'title' && parent !== 'desc';
  if (gradients.includes(parent)) return child === 'stop';
  if (parent === 'filter') return primitiveNames.includes(child);
  if (Object.hasOwn(detailsOf, parent)) return detailsOf[parent]?.includes(child) === true;
  const isPart = child === 'stop' || child.startsWith('fe');
  return containers.includes(parent) && !isPart;
}
