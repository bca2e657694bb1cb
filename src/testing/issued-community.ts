/**
 * Takes a community through the commands, as its maintainer would, and looks at what was published.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractCredential } from '../baking/extract.ts';
import { didOf, pathOnSite } from '../credential/addresses.ts';
import type { FetchJson, Report } from '../verification/report.ts';
import { verify } from '../verification/verify.ts';
import { type Ran, run } from './commands.ts';
import { filesIn } from './trees.ts';

export interface Key {
  readonly id: string;
  readonly publicKeyMultibase: string;
  readonly seed: string;
}

/** Runs a command and insists that it succeeds; its output says why it did not. */
export async function succeed(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const ran = await run(name, args, { env });
  if (ran.code !== 0)
    throw new Error(`npm run ${name} ended with ${ran.code}:\n${ran.stdout}${ran.stderr}`);
  return ran;
}

/** Makes a key for the community in `root`. */
export async function makeKey(root: string): Promise<Key> {
  return JSON.parse((await succeed('keygen', ['--root', root, '--json'])).stdout) as Key;
}

/**
 * Makes a key and signs every award, as time would have it: what is revoked was signed first, then
 * revoked, and the second signing run wrote that into the status list.
 */
export async function keyAndIssue(root: string): Promise<Key> {
  const key = await makeKey(root);
  const authored = awardsIn(root)
    .map((award) => join(root, 'recipients', `${award}.md`))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  for (const { path, text } of authored) writeFileSync(path, text.replace(revocation, ''));
  await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: key.seed });
  for (const { path, text } of authored) writeFileSync(path, text);
  await succeed('issue', ['--root', root], { BADGE_ISSUER_KEY: key.seed });
  return key;
}

/** The key `revoked` of a front matter, with the indented lines below it. */
const revocation = /^revoked:.*\n(?:[ ]+.*\n)*/m;

/** The site's address, as the issuer's file says. */
export function addressOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'keys/issuer.json'), 'utf8')) as { url: string }).url;
}

/** Gives the community another address; only before anything is issued. */
export function moveTo(root: string, url: string): void {
  const path = join(root, 'keys/issuer.json');
  writeFileSync(
    path,
    `${JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), url }, null, 2)}\n`,
  );
}

/** Every award of a community, as `<recipient>/<slug>`, by its authored file. */
export function awardsIn(root: string): readonly string[] {
  return filesIn(join(root, 'recipients'))
    .filter((path) => path.endsWith('.md') && !path.endsWith('/profile.md'))
    .map((path) => path.replace(/\.md$/, ''));
}

/** The awards among them that have a page: whoever is file-only has none. */
export function publishedAwardsIn(root: string): readonly string[] {
  const isFileOnly = (recipient: string): boolean =>
    /^visibility: file-only$/m.test(
      readFileSync(join(root, 'recipients', recipient, 'profile.md'), 'utf8'),
    );
  return awardsIn(root).filter((award) => !isFileOnly(award.split('/')[0]!));
}

/**
 * Verifies a file as a stranger would, who reads the issuer's documents from the published folder
 * alone.
 */
export async function verifyFile(bytes: Uint8Array, dist: string, url: string): Promise<Report> {
  const fetchJson: FetchJson = async (address) => {
    const path = pathOnSite(url, address) ?? address.replace(new URL(url).origin, '').slice(1);
    const file = join(dist, path);
    return existsSync(file)
      ? { outcome: 'fetched', text: readFileSync(file, 'utf8'), address }
      : { outcome: 'unreachable', reason: `${address} is not published.` };
  };
  const trusted = [{ id: didOf(url), name: 'the site' }];
  return verify((await extractCredential(bytes)).text, { now: new Date(), fetchJson, trusted });
}

/** Internal addresses in the pages that lead nowhere, as `page -> address`. */
export function deadLinks(dist: string, url: string): readonly string[] {
  const files = new Set(filesIn(dist));
  const pages = [...files].filter((path) => path.endsWith('.html'));
  return pages.flatMap((page) =>
    linksIn(readFileSync(join(dist, page), 'utf8'))
      .filter(
        (link) =>
          !leadsSomewhere(
            new URL(link, new URL(page.replace(/index\.html$/, ''), url)),
            url,
            files,
          ),
      )
      .map((link) => `${page} -> ${link}`),
  );
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src|content)="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((link) => /^(?:https?:|\.{0,2}\/|#)/.test(link));
}

function leadsSomewhere(target: URL, url: string, files: ReadonlySet<string>): boolean {
  const site = new URL(url);
  if (target.origin !== site.origin) return target.protocol === 'https:';
  if (!target.pathname.startsWith(site.pathname)) return false;
  const path = decodeURIComponent(target.pathname.slice(site.pathname.length));
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
