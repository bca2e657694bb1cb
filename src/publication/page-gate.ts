/** The second gate behind the checked model: no page may carry anything that runs and is not the engine's. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What no page of ours holds; contributed text that got this far would show here. */
const forbidden: readonly [RegExp, string][] = [
  [/<script(?![^>]*\ssrc=)[^>]*>(?!\s*<\/script>)/i, 'a script inside the page'],
  [/<script[^>]*\ssrc="(?!\/)/i, 'a script from another place'],
  [/<[a-z][^>]*\son[a-z]+\s*=/i, 'an event handler'],
  [/<[a-z][^>]*\sstyle\s*=/i, 'an inline style'],
  [/(?:href|src|action|formaction)\s*=\s*["']?\s*(?:javascript|vbscript|data:text)/i, 'a link that runs'],
  [/<(?:iframe|object|embed|base)\b/i, 'an element that embeds'],
];

/** The one page with fields to fill in; no contributed text stands on it. */
const pageWithForm = join('verify', 'index.html');
const formElement = /<form\b/i;

/** Throws where a rendered page below `folder` holds something forbidden, or where the renderer left its scraps. */
export async function guardPages(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const scraps = names.filter((name) => name.split(/[\\/]/).some((part) => part === '.prerender' || part === '.astro'));
  if (scraps.length > 0) throw new Error(`The renderer left ${scraps[0]} behind.`);
  for (const name of names.filter((path) => path.endsWith('.html'))) {
    const html = await readFile(join(folder, name), 'utf8');
    const fault = forbidden.find(([pattern]) => pattern.test(html))?.[1];
    const form = name !== pageWithForm && formElement.test(html) ? 'a form' : undefined;
    if (fault !== undefined || form !== undefined) throw new Error(`The page ${name} holds ${fault ?? form}.`);
  }
}
