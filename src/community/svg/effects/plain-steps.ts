/**
 * Steps of filters that not every renderer reckons alike, written as others that all of them do
 * (Filter Effects 1, 9): strong saturation, coloured light, and shifts with a region of their own.
 */

import { filterColours } from './filters.ts';
import type { Drawn } from '../tree.ts';

/** The children of a filter, each as the steps that stand for it; a clause where none can. */
export function plainSteps(filter: Drawn): readonly Drawn[] | string {
  const steps: Drawn[] = [];
  for (const step of filter.children) {
    const plain = plainStep(step, filter);
    if (typeof plain === 'string') return plain;
    steps.push(...plain);
  }
  return steps;
}

function plainStep(step: Drawn, filter: Drawn): readonly Drawn[] | string {
  switch (step.name) {
    case 'feColorMatrix':
      return [saturated(step)];
    case 'feOffset':
      return shifted(step);
    case 'feDiffuseLighting':
    case 'feSpecularLighting':
      return lit(step, filter);
    default:
      return [step];
  }
}

/** Some renderers take no more than 1; the matrix is that of the standard (9.6). */
function saturated(step: Drawn): Drawn {
  const { attributes } = step;
  const strength = Number(attributes.get('values') ?? '1');
  if (attributes.get('type') !== 'saturate' || !(strength > 1)) return step;
  const shares = [0.213, 0.715, 0.072];
  const rows = shares.map((_, row) =>
    shares.map((share, at) => share + ((row === at ? 1 : 0) - share) * strength),
  );
  return matrixStep(step, rows);
}

/** The same step as a matrix of three rows and columns; opacity stays. */
function matrixStep(step: Drawn, rows: readonly (readonly number[])[]): Drawn {
  const values = [...rows.map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]]
    .flat()
    .map((value) => Number(value.toFixed(6)))
    .join(' ');
  const attributes = new Map([...step.attributes, ['type', 'matrix'], ['values', values]]);
  return { ...step, name: 'feColorMatrix', attributes };
}

const region = ['x', 'y', 'width', 'height'];

/** A region cuts what was shifted; one renderer shifts it along. */
function shifted(step: Drawn): readonly Drawn[] {
  const { attributes } = step;
  if (!region.some((name) => attributes.has(name))) return [step];
  const without = [...attributes].filter(([name]) => !region.includes(name) && name !== 'result');
  const within = [...attributes].filter(
    ([name]) => region.includes(name) || name === 'result' || name === filterColours,
  );
  const part: Drawn = { ...step, name: 'feMergeNode', attributes: new Map(), children: [] };
  return [
    { ...step, attributes: new Map(without) },
    { ...step, name: 'feMerge', attributes: new Map(within), children: [part] },
  ];
}

/** Words for colours whose channels are all or nothing: the same in every reckoning. */
const pure = /^(?:white|black|red|lime|blue|yellow|aqua|cyan|fuchsia|magenta)$/;

/**
 * Where a filter reckons in linear light, some renderers take the light's colour as it is written.
 * So the light is white, and a matrix colours what it lit; as strong as its strongest channel was.
 */
function lit(step: Drawn, filter: Drawn): readonly Drawn[] | string {
  const { attributes } = step;
  const colour = attributes.get('lighting-color') ?? 'white';
  const reckoned = attributes.get(filterColours) ?? filter.attributes.get(filterColours);
  if (reckoned === 'sRGB' || pure.test(colour) || /^#(?:(?:00|ff){3}|[0f]{3})$/.test(colour))
    return [step];
  const channels = channelsOf(colour)?.map(linear);
  if (channels === undefined)
    return `<${step.name}> has light of the colour ${colour}, which not every program draws alike`;
  const most = Math.max(...channels);
  const strength = step.name === 'feDiffuseLighting' ? 'diffuseConstant' : 'specularConstant';
  const constant = Number(attributes.get(strength) ?? '1') * most;
  const light = new Map([
    ...[...attributes].filter(([name]) => name !== 'result'),
    ['lighting-color', 'white'],
    [strength, String(Number(constant.toFixed(6)))],
  ]);
  const kept = [...attributes].filter(([name]) =>
    [...region, 'result', filterColours].includes(name),
  );
  const rows = channels.map((value, row) =>
    channels.map((_, at) => (row === at ? value / most : 0)),
  );
  return [
    { ...step, attributes: light },
    matrixStep({ ...step, attributes: new Map(kept), children: [] }, rows),
  ];
}

/** Red, green and blue from 0 to 1; null for a name, or where some of it shines through. */
function channelsOf(colour: string): number[] | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour)?.slice(1);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour)?.slice(1);
  const digits = long ?? short?.map((one) => one + one);
  return digits?.map((pair) => Number.parseInt(pair, 16) / 255) ?? null;
}

/** The light of a channel (CSS Color 4, 10.2). */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
