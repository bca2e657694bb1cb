/** What helps against a fault of a drawing, in the words of the program that it was made with. */

import type { Program } from './program.ts';
import type { Cure } from '../svg/refused.ts';

/** Where in a program a picture of pixels is saved. */
const asPng: Readonly<Record<Program, string>> = {
  Illustrator: 'File > Export > Export As… > PNG',
  Inkscape: 'File > Export… > PNG',
  Figma: 'Export > PNG, 512w',
  Sketch: 'Make Exportable > PNG, 512w',
  Affinity: 'File > Export… > PNG',
  CorelDRAW: 'File > Export… > PNG',
  Canva: 'Share > Download > PNG',
  'Boxy SVG': 'File > Export > PNG',
  Vectornator: 'Export > PNG',
  Visio: 'File > Export > Change File Type > PNG',
};

/** Words of one program for one cure. */
type Words = Readonly<Partial<Record<Program, string>>>;

const words: Readonly<Partial<Record<Cure, Words>>> = {
  text: {
    Illustrator: 'select all and choose Type > Create Outlines',
    Inkscape: 'select all and choose Path > Object to Path',
    Figma: 'select the text and choose Flatten, or switch "Outline text" on when exporting',
    Sketch: 'select the text and choose Layer > Convert to Outlines',
    Affinity: 'select the text and choose Layer > Convert to Curves',
    CorelDRAW: 'select the text and choose Object > Convert to Curves',
    'Boxy SVG': 'select the text and choose Path > Convert to Path',
    Vectornator: 'select the text and choose Create Outlines',
  },
  effect: {
    Illustrator: 'select it and choose Object > Rasterize…, or remove it under Window > Appearance',
    Inkscape:
      'choose Filters > Remove Filters and set the blend ' +
      'mode to Normal, or Edit > Make a Bitmap Copy',
    Figma: 'remove the effect, or set the layer to "Normal"',
    Sketch: 'remove it in the Inspector under Style',
    Affinity: 'choose Layer > Rasterise…, or remove it under Layer Effects',
    CorelDRAW: 'choose Bitmaps > Convert to Bitmap…',
  },
  markers: {
    Illustrator: 'select the arrow and choose Object > Expand Appearance',
    Inkscape: 'select the line and choose Path > Stroke to Path',
    Figma: 'select the line and choose Outline stroke',
    Sketch: 'select the line and choose Layer > Convert to Outlines',
    Affinity: 'select the line and choose Layer > Expand Stroke',
  },
  paint: {
    Illustrator: 'choose Object > Expand… for gradients of free form',
    Inkscape: 'use a linear or radial gradient instead of a mesh or hatch',
  },
  embed: {
    Illustrator: 'select the picture under Window > Links and choose Embed Image(s)',
    Inkscape: 'choose Extensions > Images > Embed Images…',
    Affinity: 'choose Document > Resource Manager > Embed',
  },
  copies: {
    Illustrator: 'select the symbols and choose Break Link to Symbol',
    Inkscape: 'choose Edit > Clone > Unlink Clones Recursively',
  },
  style: {
    Illustrator: 'use File > Export > Export As… > SVG, with Styling: Presentation Attributes',
    Inkscape:
      'use File > Save As… > Optimised SVG, with "Convert CSS attributes to XML attributes"',
    Affinity: 'export it again with File > Export… > SVG, preset "SVG (for export)"',
  },
  simplify: {
    Illustrator: 'choose Object > Path > Simplify…',
    Inkscape: 'choose Path > Simplify',
    Figma: 'choose Flatten',
    CorelDRAW: 'reduce nodes with the Shape tool',
  },
  size: {
    Illustrator: 'use File > Export > Export As… > SVG, with "Responsive" on',
    Inkscape: 'choose Edit > Resize Page to Selection',
    Figma: 'export the frame rather than what is in it',
    Affinity: 'export it with "Set viewBox" on',
  },
  plain: {
    Inkscape: 'use File > Save As… > Plain SVG',
    Illustrator: 'use File > Export > Export As… > SVG',
  },
};

/** What helps whatever the program. */
const general: Readonly<Record<Cure, string>> = {
  animation: 'remove what moves: a badge is a still picture',
  code: 'remove it: a picture holds no code and no links',
  copies: 'make independent copies of the symbols and clones',
  effect: 'flatten the effect or remove it',
  embed: 'embed the picture as PNG or JPEG, or remove it',
  markers: 'turn arrows and markers into paths',
  paint: 'use plain colours, and linear or radial gradients',
  plain: 'save it again as plain SVG',
  simplify: 'simplify the drawing: fewer points, copies and overlaid effects',
  size: 'give it a viewBox, or a width and a height',
  style: 'save it with presentation attributes instead of a style sheet',
  text: 'turn all text into paths, since nobody else may have its typeface',
  'well-formed': 'save it again with the program that made it',
};

/** A sentence that says what to do, and that a PNG is always an answer. */
export function cureOf(cure: Cure, program: Program | null): string {
  const own = program === null ? undefined : words[cure]?.[program];
  const first = own === undefined ? general[cure] : `In ${program}, ${own}`;
  const png =
    program === null
      ? 'save the picture as image.png, 512 by 512 pixels'
      : `save it as image.png, 512 by 512 pixels (${program}: ${asPng[program]})`;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}; or ${png}.`;
}
