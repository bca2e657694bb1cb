/**
 * The programs of pages as Astro put them together, kept for a build that would have the same put
 * together again: what makes pages, what pages load in a browser, and which styles a page asks for.
 */

import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Programs, Renderer } from './page-renderer.ts';

/** Astro's own name for where it puts what makes pages. */
const making = '.prerender';
const entryName = /^prerender-entry\..*\.mjs$/;

/** In a folder of kept programs: what makes pages, what browsers load, and what is said of both. */
const parts = { making: 'making', loaded: 'loaded', said: 'said.json' } as const;

/** What browsers load of kept programs, to be published. */
export const loadedIn = (folder: string): string => join(folder, parts.loaded);

/** What Astro's renderer asks of a build while it renders. */
interface BuildSaid {
  /** Pages by their keys; of each, its styles. */
  readonly pages: readonly (readonly [string, unknown])[];
  readonly scripts: readonly unknown[];
}

/** The programs of pages, once they are loaded (`astro/entrypoints/prerender`). */
interface App extends Programs {
  setInternals: (internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
  readonly getSettings: () => { readonly scripts: readonly unknown[] };
  readonly render: (
    request: Request,
    options: { readonly routeData: unknown },
  ) => Promise<Response>;
}

/** `folder`: where the programs are that make pages. */
async function appIn(folder: string): Promise<App> {
  const [entry] = readdirSync(folder).filter((name) => entryName.test(name));
  if (entry === undefined) throw new Error(`There are no programs of pages in ${folder}.`);
  const { app }: { readonly app: App } = await import(pathToFileURL(join(folder, entry)).href);
  return app;
}

/**
 * Begins to load the programs that were kept in a folder, for which nobody waits: what is wrong with
 * them is met where they are used.
 */
export function loadAhead(folder: string): void {
  const files = readdirSync(join(folder, parts.making), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.mjs')))
    import(pathToFileURL(join(folder, parts.making, file)).href).catch(() => undefined);
}

/**
 * A renderer of no pages: once it is set up, the programs of `usual` are kept in `folder`, which is not
 * there yet. `out`: where Astro builds.
 */
export function keeping(usual: Renderer, out: string, folder: string): Renderer {
  return {
    ...usual,
    async setup() {
      const app = await appIn(join(out, making));
      let pages: BuildSaid['pages'] = [];
      const { setInternals } = app;
      app.setInternals = (internals) => {
        pages = [...internals.pagesByKeys].map(([key, page]) => [key, stylesOf(page)]);
        setInternals.call(app, internals);
      };
      await usual.setup?.();
      cpSync(join(out, making), join(folder, parts.making), { recursive: true });
      cpSync(out, loadedIn(folder), {
        recursive: true,
        filter: (path) => path !== join(out, making),
      });
      const said: BuildSaid = { pages, scripts: app.getSettings().scripts };
      writeFileSync(join(folder, parts.said), JSON.stringify(said));
    },
    getStaticPaths: () => Promise.resolve([]),
  };
}

/** Where Astro's words go: to nobody, but for what went wrong. */
const destination = {
  write: ({ level, message }: { readonly level: string; readonly message: string }): void => {
    if (level === 'error') throw new Error(message);
  },
};

const stylesOf = (page: unknown): unknown =>
  typeof page === 'object' && page !== null && 'styles' in page ? { styles: page.styles } : {};

/**
 * What Astro's own renderer does, with the programs that were kept in a folder, which has to be
 * inside the engine's, from where they find packages.
 */
export function keptRenderer(folder: string): Renderer & { readonly programs: () => Programs } {
  let app: App | null = null;
  const loaded = (): App => {
    if (app === null) throw new Error('The programs of pages are not loaded yet.');
    return app;
  };
  return {
    name: 'kept',
    programs: loaded,
    async setup() {
      app = await appIn(join(folder, parts.making));
      const said: BuildSaid = JSON.parse(readFileSync(join(folder, parts.said), 'utf8'));
      app.setInternals({ pagesByKeys: new Map(said.pages) });
      app.setOptions({ settings: { scripts: said.scripts }, logger: { options: { destination } } });
    },
    getStaticPaths: () => new StaticPaths(loaded()).getAll(),
    render: (request, { routeData }) => loaded().render(request, { routeData }),
  };
}
