/**
 * Renders pages with programs that an earlier build kept, in a process of its own, as Astro would:
 * the same variables, and PLAINBADGE_PROGRAMS besides. Whatever is out of the ordinary ends it with
 * an error, so that Astro is asked instead.
 */

import { cpSync, readFileSync } from 'node:fs';
import { keptRenderer, loadedIn } from './kept-programs.ts';
import { inEveryLanguage, remembering, siteIsWritten } from './page-renderer.ts';
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
const telling = {
  remembered: process.env['PLAINBADGE_REMEMBERED'],
  reads: variable('PLAINBADGE_READS'),
};

const kept = keptRenderer(programs);
const renderer = remembering(inEveryLanguage(kept, facts), kept.programs, facts, telling);
cpSync(loadedIn(programs), out, { recursive: true });
await siteIsWritten();
await renderer.setup?.();
await writePages(renderer, facts, out);
await renderer.teardown?.();
