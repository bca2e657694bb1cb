/** Where a host shows a file of one commit as it is. */

import type { Kept } from './code-hosts.ts';

const ways = { github: 'raw', gitlab: '-/raw', forgejo: 'raw/commit' } as const;

/**
 * The address of a file as it stands in a commit; null where the host is not known, or where
 * repository, commit or path hold anything that Markdown could take for more than an address.
 */
export function rawFile({ repository, host }: Kept, commit: string, path: string): string | null {
  const isPlain =
    repository !== null &&
    /^https:\/\/[\w.:/~-]+$/.test(repository) &&
    /^[0-9a-f]{40,64}$/.test(commit) &&
    /^[\w./-]+$/.test(path);
  return !isPlain || host === 'other'
    ? null
    : `${repository.replace(/(?:\.git)?\/*$/, '')}/${ways[host]}/${commit}/${path}`;
}
