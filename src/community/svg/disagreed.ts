/** What programs draw differently, so that nobody knows what is meant: refused where it shows. */

import { XmlElement } from '@rgrove/parse-xml';
import type { DrawingFault } from './refused.ts';
import { type Declaration, origins } from './style/declarations.ts';
import { isBoxOfRoot } from './without-effect.ts';

const resources: ReadonlySet<string> = new Set([
  'linearGradient',
  'radialGradient',
  'pattern',
  'clipPath',
  'mask',
]);

/** By the standard `display` says nothing here (SVG 2, 15.9); some browsers draw nothing then. */
export function hiddenResource(
  { start }: XmlElement,
  local: string,
  attributes: ReadonlyMap<string, string>,
): readonly DrawingFault[] {
  if (!resources.has(local) || attributes.get('display') !== 'none') return [];
  const reason = `<${local}> is hidden (display: none), and some programs draw nothing with it then`;
  return [{ reason, cure: 'style', offset: start }];
}

/** Figma writes it as an empty box of HTML that browsers alone draw. */
export function blursBackground({ attributes, children, text }: XmlElement): boolean {
  return (
    text.trim() === '' &&
    [
      attributes,
      ...children.flatMap((one) => (one instanceof XmlElement ? [one.attributes] : [])),
    ].some(({ style = '' }) => /backdrop-filter/.test(style))
  );
}

export function backgroundBlur({ start }: XmlElement): DrawingFault {
  const reason = 'it blurs what lies below (a background blur), which browsers alone draw';
  return { reason, cure: 'effect', offset: start };
}

/** What the style of an element asks for that programs disagree about; null for nothing. */
export function styledApart(
  element: XmlElement,
  local: string,
  isRoot: boolean,
  [best]: readonly Declaration[],
): DrawingFault | null {
  if (best === undefined || best.rank[1] === origins.attribute) return null;
  const { name, value, offset } = best;
  if (isRoot && isBoxOfRoot(name, value)) {
    const reason =
      `the whole of it has a ${name} as pages have them, which not every program draws; draw it ` +
      'as a shape';
    return { reason, cure: 'style', offset };
  }
  const isMeasured = local === 'use' || local === 'symbol' || (local === 'svg' && !isRoot);
  const isSize = name === 'width' || name === 'height';
  if (!isMeasured || !isSize || /^(?:auto|100%|initial|unset)$/.test(value.trim())) return null;
  const reason =
    `a style gives <${element.name.slice(0, 60)}> its ${name}, which not every program reads; ` +
    'write it as an attribute';
  return { reason, cure: 'style', offset };
}
