/**
 * The second gate behind the checked model: no page may carry anything that runs and is not the
 * engine's.
 */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainPath, verifyPage } from '../../credential/addresses.ts';

/** What no page of ours holds. */
interface Forbidden {
  /** What stands on such a page, too, and is sooner looked for: every page is looked through. */
  readonly hint?: RegExp;
  readonly pattern: RegExp;
  readonly what: string;
}

/** Contributed text that got this far would show here. */
const forbidden: readonly Forbidden[] = [
  {
    pattern: /<script(?![^>]*\ssrc=)[^>]*>(?!\s*<\/script>)/i,
    what: 'a script inside the page',
  },
  { pattern: /<script[^>]*\ssrc="(?!\/)/i, what: 'a script from another place' },
  {
    hint: /\son[a-z]+\s*=/i,
    pattern: /<[a-z][^>]*\son[a-z]+\s*=/i,
    what: 'an event handler',
  },
  { hint: /\sstyle\s*=/i, pattern: /<[a-z][^>]*\sstyle\s*=/i, what: 'an inline style' },
  {
    hint: /javascript|vbscript|data:text/i,
    pattern: /(?:href|src|action|formaction)\s*=\s*["']?\s*(?:javascript|vbscript|data:text)/i,
    what: 'a link that runs',
  },
  { pattern: /<(?:iframe|object|embed|base)\b/i, what: 'an element that embeds' },
];

const isOn = (html: string, { hint, pattern }: Forbidden): boolean =>
  hint?.test(html) !== false && pattern.test(html);

/** A page as it was rendered; `path`: as published; `isFound`: whether it may be. */
export interface GuardedPage {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isFound: boolean;
}

/** The one page with fields to fill in, in each language; no contributed text stands on it. */
const isWithForm = (path: string): boolean => plainPath(path) === verifyPage;
const formElement = /<form\b/i;

/**
 * Data for search engines, the one thing inside a page that looks like a script: no `<` is in it,
 * and nothing runs it.
 */
const dataBlock = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** The page whose file is `name` below the site's folder. Throws where it holds something forbidden. */
export function guardPage(name: string, bytes: Buffer): GuardedPage {
  const html = withoutData(bytes.toString('utf8'), name);
  const fault = forbidden.find((one) => isOn(html, one))?.what;
  const path = publishedPath(name);
  const form = !isWithForm(path) && formElement.test(html) ? 'a form' : undefined;
  if (fault !== undefined || form !== undefined)
    throw new Error(`The page ${name} holds ${fault ?? form}.`);
  return { path, bytes, isFound: !notToBeFound.test(html) };
}

const publishedPath = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

/**
 * Throws where a rendered page below `folder` holds something forbidden, or where the renderer left
 * its scraps. Returns the published path of every page that may be found, such as
 * `badges/first-talk/`. `guarded`: files below `folder` that held nothing forbidden, and whether they
 * may be found; `look`: told the bytes of each other page that holds nothing forbidden.
 */
export async function guardPages(
  folder: string,
  look: (page: GuardedPage) => void = () => undefined,
  guarded: ReadonlyMap<string, boolean> = new Map(),
): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const scraps = names.filter((name) =>
    name.split(/[\\/]/).some((part) => part === '.prerender' || part === '.astro'),
  );
  if (scraps.length > 0) throw new Error(`The renderer left ${scraps[0]} behind.`);
  const found: string[] = [];
  for (const name of names.map((path) => path.replaceAll('\\', '/')).filter(isPage)) {
    const known = guarded.get(name);
    const page = known === undefined ? guardPage(name, await readFile(join(folder, name))) : null;
    if (page !== null) look(page);
    if (page?.isFound ?? known) found.push(publishedPath(name));
  }
  return found;
}

/** Whether the file at this path is a page. */
export const isPage = (path: string): boolean => path.endsWith('.html');

const notToBeFound = /<meta name="robots" content="noindex"/;

/** The page without its data, which must be JSON. */
function withoutData(html: string, name: string): string {
  return html.replace(dataBlock, (_, data: string) => {
    try {
      JSON.parse(data);
      return '';
    } catch {
      throw new Error(`The page ${name} holds data that is not JSON.`);
    }
  });
}
