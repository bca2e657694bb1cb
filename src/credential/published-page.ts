/** From the address of a page to what it is about: the way back from `addresses.ts`. */

import { badgesPage, peoplePage, plainPath, verifyPage } from './addresses.ts';

/** What a published page is about. */
export type PublishedPage =
  | { readonly kind: 'award'; readonly recipient: string; readonly award: string }
  | { readonly kind: 'recipient'; readonly recipient: string }
  | { readonly kind: 'badge' | 'checker' | 'other' };

/**
 * Which page stands at a path below the site's address, as people copy it: with or without the
 * slash at its end, `index.html`, query and fragment, in any language of the site. Null where the path is that of a file.
 */
export function publishedPageAt(path: string): PublishedPage | null {
  const [plain = ''] = path.split(/[?#]/);
  const segments = plainPath(plain)
    .replace(/(?:^|\/)index\.html?$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  const [folder, first, second, ...more] = segments;
  if (segments.at(-1)?.includes('.')) return null;
  if (`${folder}/` === verifyPage && first === undefined) return { kind: 'checker' };
  if (`${folder}/` === badgesPage && first !== undefined) return { kind: 'badge' };
  if (`${folder}/` !== peoplePage || first === undefined || first === 'page' || more.length > 0)
    return { kind: 'other' };
  return second === undefined
    ? { kind: 'recipient', recipient: first }
    : { kind: 'award', recipient: first, award: second };
}
