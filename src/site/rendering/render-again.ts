/**
 * Renders pages with programs that an earlier build kept, in a process of its own, as Astro would:
 * the same variables, and PLAINBADGE_PROGRAMS besides. Whatever is out of the ordinary ends it with
 * an error, so that Astro is asked instead.
 */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptRenderer, loadAhead, loadedIn } from './kept-programs.ts';
import { inEveryLanguage, remembering, type Renderer, siteIsWritten } from './page-renderer.ts';
import type { SiteFacts } from './site-facts.ts';

type Path = Awaited<ReturnType<Renderer['getStaticPaths']>>[number];

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}

const out = variable('PLAINBADGE_OUT');
const programs = variable('PLAINBADGE_PROGRAMS');
const facts: SiteFacts = JSON.parse(readFileSync(variable('PLAINBADGE_FACTS'), 'utf8'));
const telling = {
  remembered: process.env['PLAINBADGE_REMEMBERED'],
  reads: variable('PLAINBADGE_READS'),
};

const kept = keptRenderer(programs);
const renderer = remembering(inEveryLanguage(kept, facts), kept.programs, facts, telling);
// Programs are loaded as far as that goes without a site: they wait for it themselves.
const written = siteIsWritten();
Reflect.set(globalThis, Symbol.for('plainbadge.written'), written);
loadAhead(programs);
cpSync(loadedIn(programs), out, { recursive: true });
await written;
await renderer.setup?.();
const paths = await renderer.getStaticPaths();
if (new Set(paths.map(({ pathname }) => pathname.replace(/\/$/, ''))).size < paths.length)
  throw new Error('Two pages have one address.');
for (const path of paths) await writePage(path);
await renderer.teardown?.();

async function writePage({ pathname, route }: Path): Promise<void> {
  const plain = pathname.replace(/^\/|\/$/g, '');
  const isPage = route.type === 'page';
  const request = new Request(
    new URL(`${facts.base}${plain}${isPage && plain !== '' ? '/' : ''}`, facts.url),
  );
  const rendered = await renderer.render(request, { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  const isUsual = (isPage || route.type === 'endpoint') && response.body !== null;
  if (!isUsual || (response.status !== 200 && plain !== '404'))
    throw new Error(`${pathname} is none of the usual pages: ${route.type} ${response.status}.`);
  const file = isPage && plain !== '404' ? join(plain, 'index.html') : plain;
  const target = join(out, isPage && plain === '404' ? '404.html' : file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, new Uint8Array(await response.arrayBuffer()), { flag: 'wx' });
}
