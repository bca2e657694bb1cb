/**
 * Renders pages with programs that Astro put together, as Astro would, in a process of its own. It is
 * told by variables: the site (PLAINBADGE_SITE) and its facts (PLAINBADGE_FACTS), the programs
 * (PLAINBADGE_PROGRAMS), where pages go (PLAINBADGE_OUT), and, where pages are remembered, the files
 * by which that is told. Whatever is out of the ordinary ends it with an error.
 */

import { cpSync, readFileSync } from 'node:fs';
import { keptRenderer, loadAhead, loadedIn } from './kept-programs.ts';
import { inEveryLanguage, rememberedOf, remembering, siteIsWritten } from './page-renderer.ts';
import { PageReport } from './page-report.ts';
import { writePages } from './page-writer.ts';
import type { SiteFacts } from './site-facts.ts';

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}

const out = variable('PLAINBADGE_OUT');
const programs = variable('PLAINBADGE_PROGRAMS');
const facts: SiteFacts = JSON.parse(readFileSync(variable('PLAINBADGE_FACTS'), 'utf8'));
const { PLAINBADGE_REMEMBERED: remembered, PLAINBADGE_READS: reads } = process.env;

const kept = keptRenderer(programs);
const inAll = inEveryLanguage(kept, facts);
const renderer =
  reads === undefined ? inAll : remembering(inAll, kept.programs, facts, { remembered, reads });
// Programs are loaded as far as that goes without a site: they wait for it themselves.
const written = siteIsWritten();
Reflect.set(globalThis, Symbol.for('plainbadge.written'), written);
loadAhead(programs);
cpSync(loadedIn(programs), out, { recursive: true });
await written;
await renderer.setup?.();
const report = new PageReport();
await writePages(renderer, facts, out, (file, address) =>
  report.add({ file, ...(reads === undefined ? { days: null, day: '' } : rememberedOf(address)) }),
);
report.end();
await renderer.teardown?.();
