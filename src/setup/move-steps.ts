/**
 * What to click, and what must go on answering, when a site moves: no command of ours may do it.
 */

import { isOwnDomain } from './address.ts';
import type { CodeHost } from '../community/hosts/code-hosts.ts';

/** A move that was just written. */
export interface SiteMove {
  readonly from: string;
  readonly to: string;
  /** The repository's page, or null where it is not known. */
  readonly repository: string | null;
  readonly host: CodeHost;
  /** Every address at which something was signed, the oldest first. */
  readonly formers: readonly FormerHost[];
  /** The folder in which each former host has one with what it is to serve, as people type it. */
  readonly folder: string;
}

/** An address that goes on answering, and the paths of the status lists that are asked there. */
interface FormerHost {
  readonly site: string;
  readonly lists: readonly string[];
}

/** The steps, in the order in which they are done. */
export function moveSteps(move: SiteMove): readonly string[] {
  return [
    'Commit this, and propose it: two maintainers agree to a move, or ' +
      'the only one. Until something is signed at the new address,\n' +
      `  \`npm run move -- ${move.from}\` takes it back.`,
    newAddress(move),
    ...move.formers.map((former) => formerAddress(move, former)),
    'When it is merged: `npm run publish`, then `npm run forms` and ' +
      '`npm run doctor -- --online`. New badges carry the new address;\n' +
      '  older ones keep theirs, and are revoked and corrected as before.',
  ];
}

function newAddress({ to, repository, host: kind }: SiteMove): string {
  const { host, hostname } = new URL(to);
  const isOwn = isOwnDomain(to);
  switch (kind) {
    case 'github':
      return isOwn
        ? `The new address: ${repository}/settings/pages → Custom domain ` +
            `→ ${hostname}; then at whoever keeps the domain, a CNAME ` +
            'record for it to <account>.github.io; tick "Enforce HTTPS".'
        : `The new address: ${to} is where GitHub serves the ` +
            'repository of that name; rename it or move it there first.';
    case 'gitlab':
      return (
        'The new address: Deploy → ' +
        `Pages${isOwn ? ` → New domain → ${hostname}; add the two DNS records that it shows` : ''}.`
      );
    default:
      return `The new address: have your host serve ${host}, as its help on domains says.`;
  }
}

/**
 * GitHub leads from its own address to a custom domain path by path, and nothing need be put there.
 */
function formerAddress(move: SiteMove, { site, lists }: FormerHost): string {
  const { to, folder } = move;
  const { host, hostname } = new URL(site);
  const former = `The former address ${site}`;
  if (isPagesOf(move, site) && isOwnDomain(to))
    return (
      `${former}: GitHub leads from it to the new one by itself, ` +
      'as long as the repository keeps its name and its custom domain.\n' +
      '  The new site answers what is asked then. Some checkers refuse ' +
      'to be led to another host, and say "could not be decided".'
    );
  const files = `Put the files of ${folder}/${hostname}/ there, hidden ones too`;
  const lasting = `${former} must go on answering for as long as anybody shows a badge from there`;
  const anew =
    'write the folder anew with `npm run move` and put it there\n' +
    '  after each revocation and each change of keys; ' +
    `or let the host lead ${inWords(lists)} on to the new site.`;
  if (host === new URL(to).host)
    return (
      `${lasting}, beside the new one on ${host}.\n` +
      `  ${files}; where both have a file, the new site's own stays. Then\n  ${anew}`
    );
  return (
    `${lasting}; keep ${isOwnDomain(site) ? `paying for ${host}` : `the account at ${host}`}.\n` +
    `  ${files}. Netlify and ` +
    'Cloudflare Pages: a project of its own from that folder; they read its\n' +
    `  _redirects and ask the new site for what is revoked. On any other host: ${anew}`
  );
}

/** True for an address at which GitHub serves this very repository where it has no domain. */
function isPagesOf({ repository, host }: SiteMove, site: string): boolean {
  if (repository === null || host !== 'github') return false;
  const [owner = '', name = ''] = new URL(repository).pathname.toLowerCase().slice(1).split('/');
  const account = `${owner}.github.io`;
  return site.toLowerCase() === `https://${account}/${name === account ? '' : `${name}/`}`;
}

const inWords = (paths: readonly string[]): string =>
  paths.length < 2
    ? paths.join('')
    : `${paths.slice(0, -1).join(', ')} and ${paths[paths.length - 1] ?? ''}`;
