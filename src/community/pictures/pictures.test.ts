import { describe, expect, it } from 'vitest';
import { pictureNotes } from './notes.ts';
import { programOf } from './program.ts';
import { readPicture } from './read.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 9 9"'): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}<circle r="3"/></svg>`,
  );
const faults = (path: string, bytes: Uint8Array) => {
  const read = readPicture(path, bytes);
  return 'faults' in read ? read.faults : [];
};

describe('what helps is said in the words of the program', () => {
  it.each([
    ['Illustrator', '<!-- Generator: Adobe Illustrator 27.0 -->', 'Type > Create Outlines'],
    [
      'Inkscape',
      '<!-- Created with Inkscape (http://www.inkscape.org/) -->',
      'Path > Object to Path',
    ],
    ['Sketch', '<!-- Generator: Sketch 52.2 -->', 'Layer > Convert to Outlines'],
    ['Affinity', '<g xmlns:serif="http://www.serif.com/"/>', 'Layer > Convert to Curves'],
    ['CorelDRAW', '<!-- Creator: CorelDRAW X7 -->', 'Object > Convert to Curves'],
    ['Figma', '<g id="clip0_1_2"/>', 'Flatten'],
  ])('%s', (program, mark, words) => {
    expect(programOf(mark)).toBe(program);
    const [fault] = faults('badges/a/image.svg', svg(`${mark}<text>A</text>`));
    expect(fault?.remedy).toMatch(
      new RegExp(`^In ${program}, .*${words}.*; or save it as image.png`),
    );
  });

  it('without a mark, in plain words', () => {
    const [fault] = faults('badges/a/image.svg', svg('<text>A</text>'));
    expect(fault?.remedy).toBe(
      'Turn all text into paths, since nobody else may have its typeface; or save the picture as image.png, 512 by 512 pixels.',
    );
  });
});

it('faults that read the same are one, and very many end in a number', () => {
  expect(
    faults('image.svg', svg('<text>A</text>'.repeat(3))).map(({ message }) => message),
  ).toEqual(['The picture is refused: the element <text> is not allowed, and so are 2 more.']);
  const many = Array.from({ length: 30 }, (_, at) => `<path d="x${at}"/>`).join('');
  const told = faults('image.svg', svg(many));
  expect(told).toHaveLength(21);
  expect(told.at(-1)?.message).toBe('The picture is refused: 10 more things are not allowed.');
});

it.each([
  ['image.svg', '\x89PNG\r\n\x1a\n', 'a PNG picture', 'Name it image.png.'],
  ['image.png', '<svg xmlns="x"/>', 'an SVG drawing', 'Name it image.svg.'],
  ['image.png', '\xff\xd8\xff\xe0', 'a JPEG photo', 'npm run new -- badge --image'],
  ['image.svg', '<!doctype html><svg></svg>', 'a web page', 'Fetch the picture'],
  ['image.svg', '\x1f\x8b\x08', 'a compressed file', 'export it'],
  ['image.svg', '\xff\xfe<\0', 'a text in UTF-16', 'export it'],
  ['image.png', 'version https://git-lfs.github.com/spec/v1', 'a note of Git LFS', 'Fetch'],
])('%s that is %j is called %s', (name, bytes, kind, remedy) => {
  const content = Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
  const [fault] = faults(`badges/a/${name}`, content);
  expect(fault?.message).toContain(`This is ${kind}`);
  expect(fault?.message).toContain(`under the name ${name}.`);
  expect(fault?.remedy).toContain(remedy);
});

it('notes say what was left out, once for all that are alike, and which shapes leave room', () => {
  const picture = (slug: string, attributes?: string) => {
    const read = readPicture(
      `badges/${slug}/image.svg`,
      svg('<g data-note="1" foo="2"/>', attributes),
    );
    if ('faults' in read) throw new Error(read.faults[0].message);
    return { picture: read };
  };
  const wide = picture('wide', 'viewBox="0 0 200 100"');
  expect(pictureNotes([picture('a'), picture('b'), { picture: null }, wide])).toEqual([
    'Left out of badges/a/image.svg and 2 more, since nothing of it shows: foo.',
    'badges/wide/image.svg: It is not square (200 by 100): a badge shows it whole, with room above and below. Crop it to a square to fill the badge.',
  ]);
});
