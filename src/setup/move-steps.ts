/**
 * What to click, and what must go on answering, when a site moves: no command of ours may do it.
 */

import { isOwnDomain } from './address.ts';
import { codeHostOf } from '../community/hosts/code-hosts.ts';

/** A move that was just written. */
export interface SiteMove {
  readonly from: string;
  readonly to: string;
  /** The repository's page, or null where it is not known. */
  readonly repository: string | null;
  /** The folder with what the former host is to serve, as people may type it. */
  readonly folder: string;
}

/** The steps, in the order in which they are done. */
export function moveSteps(move: SiteMove): readonly string[] {
  return [
    'Commit this, and propose it: two maintainers agree to a move, or ' +
      'the only one. Until something is signed at the new address,\n' +
      `  \`npm run move -- ${move.from}\` takes it back.`,
    newAddress(move),
    formerAddress(move),
    'When it is merged: `npm run publish`, then `npm run forms` and ' +
      '`npm run doctor -- --online`. New badges carry the new address;\n' +
      '  older ones keep theirs, and are revoked and corrected as before.',
  ];
}

function newAddress({ to, repository }: SiteMove): string {
  const { host, hostname } = new URL(to);
  const isOwn = isOwnDomain(to);
  switch (codeHostOf(repository)) {
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
function formerAddress({ from, to, repository, folder }: SiteMove): string {
  const { host } = new URL(from);
  if (codeHostOf(repository) === 'github' && host.endsWith('.github.io') && isOwnDomain(to))
    return (
      `The former address: GitHub leads from ${from} to the new one by itself, ` +
      `as long as the repository keeps its name and its custom domain.\n` +
      '  The new site answers what is asked then. Some checkers refuse ' +
      'to be led to another host, and say "could not be decided".'
    );
  return (
    'The former address must go on answering for as long as anybody shows a badge from ' +
    `there; keep ${isOwnDomain(from) ? `paying for ${host}` : `the account at ${host}`}.\n` +
    `  Put the files of ${folder} there, hidden ones too. Netlify and ` +
    `Cloudflare Pages: a project of its own from that folder; they read its\n` +
    '  _redirects and ask the new site for what is revoked. On any other ' +
    'host: write the folder anew with `npm run move` and put it there\n' +
    '  after each revocation and each change of keys; or ' +
    'let the host lead keys/status.json on to the new site.'
  );
}
