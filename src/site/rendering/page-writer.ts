/**
 * Writes what a renderer makes, file by file: pages are small and there are many of them, so as little as
 * can be is done around each.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Renderer } from './page-renderer.ts';
import type { SiteFacts } from './site-facts.ts';

type Path = Awaited<ReturnType<Renderer['getStaticPaths']>>[number];

/**
 * Renders every page of `renderer`, which is set up, into `out`. `written`: told each file below
 * `out`, and the address of what it holds, when it is there. Throws where two pages have one address,
 * where a file is there already, and where what is rendered is none of the usual pages.
 */
export async function writePages(
  renderer: Renderer,
  { base, url }: Pick<SiteFacts, 'base' | 'url'>,
  out: string,
  written: (file: string, address: string) => void,
): Promise<void> {
  const paths = await renderer.getStaticPaths();
  if (new Set(paths.map(({ pathname }) => pathname.replace(/\/$/, ''))).size < paths.length)
    throw new Error('Two pages have one address.');
  for (const { pathname, route } of paths) {
    const plain = pathname.replace(/^\/|\/$/g, '');
    const address = `${base}${plain}${route.type === 'page' && plain !== '' ? '/' : ''}`;
    const request = new Request(new URL(address, url));
    const rendered = await renderer.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!isUsual(route, response, plain))
      throw new Error(`${pathname} is none of the usual pages: ${route.type} ${response.status}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const file = fileOf(route, plain);
    write(join(out, file), bytes);
    written(file.replaceAll(sep, '/'), new URL(request.url).pathname.slice(base.length - 1));
  }
}

const notFound = '404';

const isUsual = ({ type }: Path['route'], { body, status }: Response, plain: string): boolean =>
  (type === 'page' || type === 'endpoint') &&
  body !== null &&
  (status === 200 || plain === notFound);

function fileOf({ type }: Path['route'], plain: string): string {
  if (type !== 'page') return plain;
  return plain === notFound ? `${notFound}.html` : join(plain, 'index.html');
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { flag: 'wx' });
}
