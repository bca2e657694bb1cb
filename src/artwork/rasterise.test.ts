import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PictureError } from './picture-error.ts';
import { rasterise } from './rasterise.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5">${inside}</svg>`;
const square = svg('<rect width="5" height="5" fill="#ff0000"/>');
const endless = svg(
  '<filter id="f"><feTurbulence baseFrequency="10" numOctaves="3000"/></filter><rect filter="url(#f)" width="9" height="9"/>',
);

async function codeOf(drawing: Promise<unknown>): Promise<string> {
  try {
    await drawing;
  } catch (error) {
    if (error instanceof PictureError && error.message.startsWith('badges/a/image.svg '))
      return error.code;
    throw error;
  }
  return 'drawn';
}

/** Process ids of the drawing processes of this one. */
function children(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
        return (
          Number(parent) === process.pid &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('rasterise-child')
        );
      } catch {
        return false;
      }
    });
}

describe('drawing in a process of its own', () => {
  it('fits the drawing into the square, on a transparent ground', async () => {
    const { pixels, width, height } = await rasterise(square, 64, 'a');
    expect([width, height, pixels.length]).toEqual([64, 32, 64 * 32 * 4]);
    expect([...pixels.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
    expect([...pixels.subarray(63 * 4, 64 * 4)]).toEqual([0, 0, 0, 0]);
  });

  it('a half transparent colour is that colour, half transparent', async () => {
    const half = svg('<rect width="5" height="5" fill="#ff8000" fill-opacity="0.5"/>');
    const { pixels } = await rasterise(half, 64, 'a');
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels;
    expect([red, blue, opacity]).toEqual([255, 0, 128]);
    expect(Math.abs(green - 128)).toBeLessThan(3);
  });

  it('never draws more than 2,400 pixels a side', async () => {
    expect((await rasterise(square, 1e9, 'a')).width).toBe(2400);
  });

  it('a drawing that takes too long is given up, and the ones around it are not lost', async () => {
    const before = rasterise(square, 32, 'a');
    const slow = codeOf(rasterise(endless, 512, 'badges/a/image.svg', 300));
    const after = rasterise(square, 32, 'a');
    expect(await slow).toBe('render-timeout');
    expect((await before).width).toBe(32);
    expect((await after).width).toBe(32);
  });

  it.skipIf(process.platform !== 'linux')(
    'a drawing whose process is killed is drawn in another one (needs /proc of Linux)',
    async () => {
      await rasterise(square, 32, 'a');
      const drawing = rasterise(endless, 512, 'badges/a/image.svg', 1500);
      const next = rasterise(square, 32, 'a');
      const first = children();
      expect(first).toHaveLength(1);
      process.kill(first[0]!, 'SIGKILL');
      expect(await codeOf(drawing)).toBe('render-timeout');
      expect((await next).width).toBe(32);
      expect(children()).toHaveLength(1);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'a process that ended while idle is replaced (needs /proc of Linux)',
    async () => {
      await rasterise(square, 32, 'a');
      for (const pid of children()) process.kill(pid, 'SIGKILL');
      expect((await rasterise(square, 32, 'a')).width).toBe(32);
      for (const pid of children()) process.kill(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect((await rasterise(square, 32, 'a')).width).toBe(32);
    },
  );

  it.each([
    ['a file', '<image href="/etc/passwd"/>'],
    ['a file, in single quotes', "<image href='a.png'/>"],
    [
      'another site',
      '<image xlink:href="https://x.org/a.png" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    ],
    ['a filter picture', '<filter id="f"><feImage href="file:///x"/></filter>'],
    ['paint from elsewhere', '<rect fill="url(b.svg#a)" width="1" height="1"/>'],
  ])('what refers to %s is not even sent to the renderer', async (_, inside) => {
    expect(await codeOf(rasterise(svg(inside), 64, 'badges/a/image.svg'))).toBe(
      'external-reference',
    );
  });

  it('a title may talk about addresses', async () => {
    expect((await rasterise(svg('<title>href=x url(y)</title>'), 64, 'a')).width).toBe(64);
  });

  it('what is no SVG is refused', async () => {
    expect(await codeOf(rasterise('hello', 64, 'badges/a/image.svg'))).toBe('render-failed');
  });
});
