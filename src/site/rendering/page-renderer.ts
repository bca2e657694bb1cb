/**
 * How pages are rendered: each in every language of the site, and, where that is asked for, none
 * that an earlier build rendered of the same.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroPrerenderer } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { PagesBefore } from '../model/reading/pages-read.ts';
import type { SiteReads } from '../model/reading/reads.ts';
import type { WrittenPage } from './page-report.ts';
import { type SiteFacts, siteFacts } from './site-facts.ts';

/** What makes pages out of the programs of a site, as Astro asks for it. */
export type Renderer = AstroPrerenderer;

/** What Astro's own renderer knows of the programs, once it is set up. */
export type Programs = Required<Pick<StaticPathsApp, 'manifest' | 'getComponentByRoute'>>;

/** Files by which a build and what renders its pages tell each other of pages of earlier builds. */
export interface Telling {
  /** Of which pages are remembered (`PagesBefore`); absent where none are. */
  readonly remembered: string | undefined;
  /** Where to write what came of it (`PagesTold`). */
  readonly reads: string;
}

/**
 * Waits until the site that is to be rendered is written: a build says so by ending the input of the
 * process that renders, which it may have begun long before.
 */
export function siteIsWritten(input: NodeJS.ReadStream = process.stdin): Promise<void> {
  return new Promise((resolve, reject) => {
    input.once('end', resolve).once('error', reject);
    input.resume();
  });
}

/** Each page of `usual`, and after these, those in further languages. */
export function inEveryLanguage(usual: Renderer, facts: SiteFacts): Renderer {
  const { base, languages } = facts;
  const folders = byFolder(languages);
  const below = (folder: string, pathname: string): string =>
    `/${folder}${pathname === '/' ? '' : pathname}`;
  return {
    ...usual,
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      // And what the search reads, which counts in words.
      const translated = paths.filter(({ route, pathname }) =>
        route.type === 'page' ? pathname !== '/404' : pathname.startsWith('/search/'),
      );
      const others = [...folders.keys()].flatMap((folder) =>
        translated.map((path) => ({ ...path, pathname: below(folder, path.pathname) })),
      );
      return [...paths, ...others];
    },
    async render(request, options) {
      const [folder = ''] = new URL(request.url).pathname.slice(base.length).split('/');
      const tag = folders.get(folder);
      speak(tag, facts);
      if (tag === undefined) return usual.render(request, options);
      return usual.render(new Request(request.url.replace(`${base}${folder}/`, base)), options);
    },
  };
}

/**
 * Tells the site's door (`src/site/model/reading/reads.ts`) which page is being rendered, leaves out
 * pages that are remembered and made of nothing that has changed, and writes down what all of them
 * were made of. All programs of pages are loaded before the first is rendered: what they read
 * meanwhile counts for every page. `programs`: what there is once `usual` is set up.
 */
export function remembering(
  usual: Renderer,
  programs: () => Programs,
  facts: SiteFacts,
  { remembered, reads }: Telling,
): Renderer {
  const { base, languages } = facts;
  // Now, while the site that is to be rendered may still be read and checked.
  const before: PagesBefore | null =
    remembered === undefined ? null : JSON.parse(readFileSync(remembered, 'utf8'));
  return {
    ...usual,
    async setup() {
      await usual.setup?.();
      for (const { routeData } of programs().manifest.routes)
        if (routeData.prerender) await programs().getComponentByRoute(routeData);
      // So does what Astro's settings were made of.
      siteFacts(door().site);
      if (before !== null) door().recall(before);
    },
    getStaticPaths: () =>
      door().enumerating(async () => {
        const paths = await usual.getStaticPaths();
        return paths.filter(({ pathname }) => door().isWanted(pathname));
      }),
    async render(request, options) {
      let response = new Response();
      const path = new URL(request.url).pathname.slice(base.length - 1);
      const bytes = await door().rendering(path, async () => {
        const rendered = await usual.render(request, options);
        response = rendered instanceof Response ? rendered : rendered.response;
        return new Uint8Array(await response.arrayBuffer());
      });
      return new Response(bytes, response);
    },
    async teardown() {
      await usual.teardown?.();
      const days = [...byFolder(languages)].map(([folder, tag]) => {
        speak(tag, facts);
        return [folder, door().today()] as const;
      });
      speak(undefined, facts);
      writeFileSync(reads, JSON.stringify(door().told(Object.fromEntries(days))));
    },
  };
}

/** What is to be known of the page at this address below the site's to remember it, once it is rendered. */
export const rememberedOf = (address: string): Pick<WrittenPage, 'days' | 'day'> => ({
  days: door().daysOn(address),
  day: door().today(),
});

/** Tags of further languages, by the folders of their pages (`src/credential/addresses.ts`). */
const byFolder = (languages: readonly string[]): ReadonlyMap<string, string> =>
  new Map(languages.map((tag) => [tag.toLowerCase(), tag]));

/** What the programs of pages leave to whoever renders them, who has no other way to them. */
function door(): SiteReads {
  const reads: SiteReads = Reflect.get(globalThis, Symbol.for('plainbadge.reads'));
  return reads;
}

/**
 * Has what pages say told in this language from now on; undefined: in that of the plain addresses,
 * which may have a folder, too, with the same pages.
 */
function speak(tag: string | undefined, { alsoBelow }: Pick<SiteFacts, 'alsoBelow'>): void {
  const listener: unknown = Reflect.get(globalThis, Symbol.for('plainbadge.language'));
  if (typeof listener !== 'function') return;
  listener(tag === undefined || tag === alsoBelow ? null : tag, tag !== undefined);
}
