/** A cleaned drawing looks the same in a browser and in the PNG that is made of it. */

import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanSvg } from '../../community/svg/allow-list.ts';
import { launchBrowser } from './browser.ts';

const side = 80;
const columns = 12;
const ground = '#ffffff';

const drawing = (inside: string, root = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" ${root}>${inside}</svg>`;
const box = (attributes: string): string =>
  `<rect x="5" y="5" width="30" height="30" ${attributes}/>`;

const colours = (
  'red|RebeccaPurple|grey|#f00|#f008|#FF000080|rgb(255,0,0)|rgb(255 0 0 / 50%)|rgb(255 0 0 / .5)|' +
  'rgb(255,0,0,50%)|rgba(255,0,0,50%)|rgba(255 0 0 / 0.5)|rgb(100% 0% 50%)|rgb(120.5,30.2,10)|' +
  'rgb(300,-20,10)|hsl(120deg 50% 50%)|hsl(120,50%,50%)|hsla(120,50%,50%,50%)|hsl(480.5,100%,40%)|' +
  'hsl(0.5turn 50% 50%)|hsl(120 50 50)|rgb(none 0 255)|currentColor|inherit|unset|none'
).split('|');
const strokes = [
  'stroke-dasharray="10%"',
  'stroke-dasharray="3 1 2" stroke-dashoffset="10%"',
  'stroke-width="10%"',
  'stroke-width="1mm"',
  'stroke-miterlimit="1"',
  'paint-order="stroke markers fill"',
  'vector-effect="non-scaling-stroke"',
  'pathLength="10"',
  'stroke-opacity="50%"',
];
const transforms = [
  'transform="rotate(20, 20,20) scale(.5)"',
  'style="transform:rotate(20deg) translate(4px, 2px)"',
  'style="transform:scale(50%)"',
  'style="transform:skewX(0.05turn)"',
  'style="clip-path:url(#c)"',
  'style="mask:url(#m)"',
  'mask="url(#m)" opacity="50%"',
];
const stops = '<stop stop-color="red"/><stop offset="1" style="stop-color:rgb(0 0 255 / 40%)"/>';
const gradients = [
  'fr="0"',
  'fx="0.3" fy="0.3"',
  'r="30%" spreadMethod="reflect"',
  'gradientTransform="rotate(30 .5,.5) scale(1,.5)"',
];
const grounds = ['background:#204060', 'background-color:rgb(0 0 99 / 50%)', 'background:none'];

const drawings: readonly string[] = [
  ...colours.map((colour) =>
    drawing(`<g fill="green" color="orange">${box(`fill="${colour}"`)}</g>`),
  ),
  ...colours.map((colour) =>
    drawing(`<g stroke="green">${box(`fill="none" style="stroke-width:6;stroke:${colour}"`)}</g>`),
  ),
  ...strokes.map((stroke) =>
    drawing(
      '<g transform="scale(2)" stroke-width="3" stroke="#06c" fill="#fc0">' +
        `<path d="M4 16L8 4L12 16L16 8" ${stroke}/></g>`,
    ),
  ),
  ...transforms.map((transform) =>
    drawing(
      '<clipPath id="c"><circle cx="14" cy="14" r="12"/></clipPath>' +
        '<mask id="m"><circle cx="14" cy="14" r="12" fill="#aaa"/></mask>' +
        box(`fill="#fc0" ${transform}`),
    ),
  ),
  ...gradients.map((gradient) =>
    drawing(`<radialGradient id="g" ${gradient}>${stops}</radialGradient>${box('fill="url(#g)"')}`),
  ),
  ...grounds.map((style) => drawing('<circle cx="15" cy="15" r="9"/>', `style="${style}"`)),
];

it('cleaned drawings look the same in a browser and as PNG', async () => {
  const cleaned = drawings.map((text) => {
    const result = cleanSvg(text);
    return 'svg' in result ? result.svg : text + JSON.stringify(result.faults);
  });
  expect(cleaned.filter((text) => text.includes('"reason"'))).toEqual([]);
  const [written, shown] = await sheets([drawings, cleaned]);
  const unlike = await Promise.all(
    cleaned.map(async (svg, at) => {
      const drawn = await asPng(svg);
      const before = differing(await tile(written, at), drawn);
      const after = differing(await tile(shown, at), drawn);
      // A stroke that does not grow is only as wide at the size of the viewBox.
      const isFixed = drawings[at]?.includes('non-scaling') === true;
      return after > 0.003 || (!isFixed && before > 0.003) ? drawings[at] : null;
    }),
  );
  expect(unlike.filter((text) => text !== null)).toEqual([]);
}, 120_000);

it.each([
  [drawing(box('fill="ButtonFace"')), /ButtonFace/],
  [drawing(box('fill="context-fill"')), /context-fill/],
  [drawing(box('fill="initial"')), /initial/],
  [
    drawing(`<radialGradient id="g" fr=".2">${stops}</radialGradient>${box('fill="url(#g)"')}`),
    /fr=/,
  ],
  [drawing(box('stroke="red" stroke-dasharray="1" pathLength="9"')), /pathLength/],
  [
    drawing(
      `<g transform="scale(2 1)">${box('stroke="red" vector-effect="non-scaling-stroke"')}</g>`,
    ),
    /vector-effect/,
  ],
  [drawing(box(''), 'style="background:linear-gradient(red,blue)"'), /background/],
  [drawing(box(''), 'style="background:red;opacity:.5"'), /background/],
  [
    drawing(box(''), 'width="80" height="40" preserveAspectRatio="xMinYMin slice"'),
    /preserveAspectRatio/,
  ],
  [drawing(box(''), 'transform="scale(.5)"'), /moved or turned/],
  [drawing(box('style="-webkit-filter:blur(2px)"')), /-webkit-filter/],
  [drawing(box('style="outline:2px solid red"')), /outline/],
])('what programs draw differently is refused and named: %s', (text, reason) => {
  const result = cleanSvg(text);
  expect('faults' in result ? result.faults[0]?.reason : result.svg).toMatch(reason);
});

/** Each list as one screenshot, the drawings side by side. */
async function sheets(lists: readonly (readonly string[])[]): Promise<readonly [Buffer, Buffer]> {
  const browser = await launchBrowser();
  try {
    const height = Math.ceil(drawings.length / columns) * side;
    const page = await browser.newPage({ viewport: { width: columns * side, height } });
    const shots: Buffer[] = [];
    for (const list of lists) {
      const images = list.map((svg, at) => {
        const place = `left:${(at % columns) * side}px;top:${Math.floor(at / columns) * side}px`;
        const data = Buffer.from(svg).toString('base64');
        return `<img style="position:absolute;width:${side}px;${place}" src="data:image/svg+xml;base64,${data}">`;
      });
      await page.setContent(`<body style="margin:0;background:${ground}">${images.join('')}`);
      await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
      shots.push(await page.screenshot());
    }
    const [first = Buffer.of(), second = Buffer.of()] = shots;
    return [first, second];
  } finally {
    await browser.close();
  }
}

function tile(sheet: Buffer, at: number): Promise<Buffer> {
  const [left, top] = [(at % columns) * side, Math.floor(at / columns) * side];
  return sharp(sheet)
    .extract({ left, top, width: side, height: side })
    .removeAlpha()
    .raw()
    .toBuffer();
}

function asPng(svg: string): Promise<Buffer> {
  const png = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: side },
  });
  return sharp(png.render().asPng()).flatten({ background: ground }).raw().toBuffer();
}

/** The share of pixels that lie outside of what the other picture has around the same place. */
function differing(one: Buffer, other: Buffer): number {
  let count = 0;
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [at % side, Math.floor(at / side)];
    if (x === 0 || y === 0 || x === side - 1 || y === side - 1) continue;
    const isFar = [0, 1, 2].some((channel) => {
      const near = [-1, 0, 1].flatMap((down) =>
        [-1, 0, 1].map((right) => other[(at + down * side + right) * 3 + channel] ?? 0),
      );
      const value = one[at * 3 + channel] ?? 0;
      return value < Math.min(...near) - 20 || value > Math.max(...near) + 20;
    });
    if (isFar) count += 1;
  }
  return count / (side * side);
}
