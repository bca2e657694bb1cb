import { describe, expect, it } from 'vitest';
import { orientations } from '../../../community/certificate/certificate.ts';
import { certificateFrame } from './frame.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** The elements of the frame, as a reader of HTML takes them from what is written so. */
function parsed(markup: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, close, name = '', said = '', isEmpty] of markup.matchAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z-]+=(?:"[^"]*"|[^\s"'=<>`]+))*)( \/)?>/g,
  )) {
    if (close) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const attributes = Object.fromEntries(
      [...said.matchAll(/ ([a-zA-Z-]+)=(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, plain]) => [
        key,
        quoted ?? plain ?? '',
      ]),
    );
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!isEmpty) open.push(element);
  }
  expect(open).toEqual([root]);
  return root;
}

const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];
/** Where each pair of waves begins that is drawn in an element, once all references are followed. */
function starts(element: Element, byId: ReadonlyMap<string, Element>, from = 0): number[] {
  const { name, attributes, children } = element;
  if (name === 'path') return [from];
  if (name !== 'use') return children.flatMap((child) => starts(child, byId, from));
  const used = byId.get((attributes['href'] ?? '').slice(1));
  return starts(used!, byId, from + Number(attributes['x'] ?? 0));
}

describe.each(orientations)('the frame of a certificate, %s', (orientation) => {
  const frame = parsed(certificateFrame(orientation));
  const byId = new Map(
    all(frame).flatMap((element) => {
      const { id } = element.attributes;
      return id === undefined ? [] : [[id, element] as const];
    }),
  );

  it('has every wave of its sides once, from end to end', () => {
    const sides = frame.children.slice(0, 4);
    expect(sides.map(({ attributes }) => attributes['class'])).toEqual(
      ['top', 'bottom', 'start', 'end'].map((name) => `at-${name}`),
    );
    const counts = sides.map((side) => {
      const found = starts(side, byId).sort((one, two) => one - two);
      expect(found).toEqual(found.map((_, at) => at * 16));
      expect(side.attributes['viewBox']).toBe(`0 0 ${found.length * 16} 8`);
      return found.length * 2;
    });
    expect(counts).toEqual(orientation === 'landscape' ? [70, 70, 48, 48] : [48, 48, 70, 70]);
  });

  it('has a rosette of twelve ellipses in each corner, each turned otherwise', () => {
    const corners = frame.children.slice(4);
    expect(corners).toHaveLength(4);
    const angles = (element: Element, turned = 0): number[] => {
      const { name, attributes, children } = element;
      const angle = turned + Number(/\d+/.exec(attributes['transform'] ?? '')?.[0] ?? 0);
      if (name === 'ellipse') return [angle];
      if (name !== 'use') return children.flatMap((child) => angles(child, angle));
      return angles(byId.get((attributes['href'] ?? '').slice(1))!, angle);
    };
    for (const corner of corners)
      expect(angles(corner).sort((one, two) => one - two)).toEqual(
        Array.from({ length: 12 }, (_, at) => at * 15),
      );
  });
});

it('frames of both orientations have no name in common, and few bytes', () => {
  const [one = '', two = ''] = orientations.map(certificateFrame);
  const ids = [...(one + two).matchAll(/ id=(\w+)/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(one.length).toBeLessThan(1_250);
});
