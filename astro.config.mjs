/**
 * How Astro puts the programs of pages together, by which `src/site/rendering/` turns one `Site` into
 * HTML; every other file is the build shell's.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { meantBy } from './src/language/tags.ts';
import { keeping } from './src/site/rendering/kept-programs.ts';
import { tightTemplate } from './src/site/rendering/tight-templates.ts';

const { PLAINBADGE_FACTS, PLAINBADGE_OUT, PLAINBADGE_CACHE, PLAINBADGE_PUBLIC } = process.env;
const { PLAINBADGE_PROGRAMS } = process.env;

/**
 * The facts of the site that shape addresses and programs (`src/site/rendering/site-facts.ts`).
 * Without a site (type checks, editors) any address will do.
 */
const facts = PLAINBADGE_FACTS
  ? JSON.parse(readFileSync(PLAINBADGE_FACTS, 'utf8'))
  : {
      url: 'https://site.example/',
      base: '/',
      languages: [],
      alsoBelow: null,
      spoken: [],
      hasStudio: false,
      seals: false,
    };
const { url, base, spoken, hasStudio, seals } = facts;

/**
 * Pages that are there only where they are wanted: the studio, whose program is larger than all others
 * together, and the one on which addresses are sealed.
 */
const wanted = {
  name: 'wanted',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      if (hasStudio)
        injectRoute({ pattern: '/studio', entrypoint: './src/site/studio/Studio.astro' });
      if (seals) injectRoute({ pattern: '/seal', entrypoint: './src/site/sealing/Sealing.astro' });
    },
  },
};

/** Where the programs of pages are asked for, these alone: another process renders by them. */
const programsAlone = {
  name: 'programs-alone',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      if (PLAINBADGE_PROGRAMS)
        setPrerenderer((usual) => keeping(usual, PLAINBADGE_OUT, PLAINBADGE_PROGRAMS));
    },
  },
};

/**
 * Leaves out of the checking page what canonical forms never call: the parts of jsonld that
 * compact, flatten, frame, read RDF and fetch contexts, and the algorithm's second form, which never
 * waits. Whoever called them would meet an error, not another answer; two are called while jsonld
 * starts, and give nothing. And what jsonld remembers of contexts never has to be forgotten there: a
 * check names few of them, and its worker ends with it.
 */
const withoutUncalledParts = {
  name: 'without-uncalled-parts',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    if (source === 'lru-cache' && /[\\/]jsonld[\\/]lib[\\/][^\\/]+$/.test(importer))
      return '\0remembered';
    // A worker has no document, which the package's form for browsers asks.
    if (source === 'decode-named-character-reference')
      return fileURLToPath(import.meta.resolve(source));
    if (/^node:(?:crypto|url)$/.test(source)) return '\0nothing-of-node';
    return /^\.\/(?:compact|frame|fromRdf|flatten|documentLoaders\/xhr|RequestQueue|JsonLdProcessor|RDFC10Sync)(?:\.js)?$/.test(
      source,
    ) && /[\\/](?:jsonld|rdf-canonize)[\\/]lib[\\/][^\\/]+$/.test(importer)
      ? '\0uncalled'
      : null;
  },
  load: (id) => replacements.get(id) ?? tableOf(id),
};

/**
 * A table of letters as text: as names in a program, letters of the newest Unicode stop a browser
 * that does not know them yet.
 */
function tableOf(id) {
  if (!/[\\/]community[\\/].*\.json$/.test(id)) return null;
  const text = JSON.stringify(readFileSync(id, 'utf8'));
  return { code: `export default JSON.parse(${text});`, moduleType: 'js' };
}

const replacements = new Map([
  // Of the community's rules, what only files of other issuers ask for, which no proposal has.
  [
    '\0nothing-of-node',
    `const no = () => { throw new Error('This is not there in a browser.'); };
     export const createHash = no, domainToUnicode = no;`,
  ],
  ['\0uncalled', 'module.exports = () => undefined;'],
  ['\0remembered', 'module.exports = class extends Map { constructor() { super(); } };'],
]);

/**
 * Scripts that come later are asked for as they are: what would fetch their styles and their own
 * scripts in advance weighs more than it saves, and there are no styles.
 */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  // Astro's own wish comes after what is said below.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/** The folder of help pages of a language, where the site speaks it; else they are not even read. */
const isSpoken = (folder) => ['en', ...spoken].some((tag) => meantBy(tag)?.language.tag === folder);

/**
 * The words of languages are no part of the programs of pages: they are read where they stand, when
 * a page speaks them. Help pages are, of the languages that the site speaks.
 */
const wordsWhereTheyStand = {
  name: 'words-where-they-stand',
  enforce: 'pre',
  load: (id) => {
    const [, folder] = /[\\/]language[\\/]([^\\/]+)[\\/]help[\\/][^\\/]+\.mdx$/.exec(id) ?? [];
    return folder === undefined || isSpoken(folder) ? null : '';
  },
  resolveId: (source, importer = '') =>
    /^\.\.?\/loading\.ts$/.test(source) &&
    /[\\/]language[\\/](?:badges[\\/])?[^\\/]+$/.test(importer)
      ? { id: new URL('./src/language/loading.ts', import.meta.url).href, external: true }
      : null,
};

/** Without white space that nobody sees; of each gap between lines, Astro leaves one. */
const tightTemplates = {
  name: 'tight-templates',
  transform: {
    filter: { id: /\.astro$/ },
    handler: (code) => ({ code: tightTemplate(code), map: null }),
  },
};

/** Each page says the name of its script: Astro's own ends in 40 letters that say nothing. */
const shortName = ({ name }) => `_astro/${name.replace(/\.astro_.*$/, '')}.[hash].js`;

export default defineConfig({
  srcDir: './src/site',
  output: 'static',
  site: new URL(url).origin,
  base,
  trailingSlash: 'always',
  // 'jsx', the default, eats the space between two inline elements on two lines.
  compressHTML: true,
  // A folder that does not exist: the community's public folder is copied by the build shell, never
  // by Astro.
  publicDir: PLAINBADGE_PUBLIC ?? './.plainbadge/no-public',
  ...(PLAINBADGE_OUT && { outDir: PLAINBADGE_OUT }),
  ...(PLAINBADGE_CACHE && { cacheDir: join(PLAINBADGE_CACHE, 'astro') }),
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Highlighters write inline styles, which the pages' Content-Security-Policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), wanted, programsAlone],
  vite: {
    ...(PLAINBADGE_CACHE && { cacheDir: join(PLAINBADGE_CACHE, 'vite') }),
    // Everything stays an external file: `data:` scripts and styles would need a weaker policy.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: shortName } } } },
    },
    plugins: [withoutPreloading, wordsWhereTheyStand, tightTemplates],
    // Modules, so that what rare badges need (older contexts, tokens, Open Badges 2.0) is fetched
    // when one comes.
    worker: {
      format: 'es',
      plugins: () => [withoutUncalledParts],
      rolldownOptions: {
        // What every badge needs is one file: split by what rare badges share of it, it packs worse.
        output: { codeSplitting: { groups: [{ name: 'checking', tags: ['$initial'] }] } },
      },
    },
  },
});
