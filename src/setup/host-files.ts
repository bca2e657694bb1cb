/**
 * The files in `public/` by which code hosts learn of a domain.
 */

import type { Kept } from '../community/hosts/code-hosts.ts';
import { isOwnDomain } from './address.ts';

/**
 * GitHub Pages reads `CNAME` where it publishes from a branch (where a workflow publishes, the
 * domain stands in its settings and the file does no harm); Codeberg Pages reads `.domains`; GitLab
 * keeps domains in its settings. Only the root of a domain can be one: under a path, the domain is
 * another site's.
 */
export function hostFiles(
  url: string,
  { host: kind }: Pick<Kept, 'host'>,
): readonly { path: string; bytes: Uint8Array }[] {
  const { host, pathname } = new URL(url);
  const name = { github: 'CNAME', forgejo: '.domains', gitlab: null, other: 'CNAME' }[kind];
  if (name === null || pathname !== '/' || !isOwnDomain(url)) return [];
  return [{ path: `public/${name}`, bytes: new TextEncoder().encode(`${host}\n`) }];
}
