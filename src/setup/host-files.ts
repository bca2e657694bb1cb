/**
 * The code hosts that are known by name, and the files in `public/` by which they learn of a
 * domain.
 */

import { isOwnDomain } from './address.ts';

export type Host = 'github' | 'gitlab' | 'forgejo' | 'other';

/**
 * Which host a repository's address belongs to; self-hosted ones are known by the name that they
 * usually bear.
 */
export function hostOf(repository: string | null): Host {
  const name = repository === null ? '' : new URL(repository).hostname;
  if (name === 'github.com' || name.endsWith('.ghe.com')) return 'github';
  if (/(?:^|\.)gitlab\./.test(name)) return 'gitlab';
  return name === 'codeberg.org' || /(?:^|\.)(?:forgejo|gitea|codeberg)\./.test(name)
    ? 'forgejo'
    : 'other';
}

/**
 * GitHub Pages reads `CNAME` where it publishes from a branch (where a workflow publishes, the
 * domain stands in its settings and the file does no harm); Codeberg Pages reads `.domains`; GitLab
 * keeps domains in its settings. Only the root of a domain can be one: under a path, the domain is
 * another site's.
 */
export function hostFiles(
  url: string,
  repository: string | null,
): readonly { path: string; bytes: Uint8Array }[] {
  const { host, pathname } = new URL(url);
  const name = { github: 'CNAME', forgejo: '.domains', gitlab: null, other: 'CNAME' }[
    hostOf(repository)
  ];
  if (name === null || pathname !== '/' || !isOwnDomain(url)) return [];
  return [{ path: `public/${name}`, bytes: new TextEncoder().encode(`${host}\n`) }];
}
