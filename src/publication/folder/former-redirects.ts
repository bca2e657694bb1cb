/** How a host that reads rules leads on from a former address of the site, path by path. */

import type { Community } from '../../community/model.ts';
import {
  absolute,
  basePath,
  issuerCardPath,
  issuerPath,
  keysPage,
  languageFolder,
  namesOfSite,
  replacedPath,
} from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { addressesOf, siteOf } from '../../credential/moving/own-addresses.ts';

/**
 * What a host is not asked for by people: how it serves, keys of its own, scripts and styles of
 * pages that lead on.
 */
const ofHosts = new Set(
  '.nojekyll .well-known _astro _headers 404.html did.json index.html keys'.split(' '),
);

/**
 * The rules for Netlify and Cloudflare Pages, a line each. The newest list is asked of the site of
 * today: the first rule is Netlify's, which fetches it itself, the second one is for Cloudflare,
 * which drops the first. Everything else that was published is led on to the same path, but for the
 * keys, which are of this address. `publicPaths`: of the community's own files.
 */
export function redirects(
  { issuer }: Community,
  ledger: Ledger,
  site: string,
  publicPaths: readonly string[],
): string {
  const [base, sites] = [basePath(site), addressesOf(issuer)];
  const lists = [...ledger.statusLists.values()]
    .filter(({ json, path }) => siteOf(json, path, sites) === site)
    .map(({ path }) => path);
  const ledOn = (path: string): string =>
    encodeURI(`${base}${path}`) + ` ${encodeURI(absolute(issuer.url, path))} 301`;
  const folders = issuer.languages.map(languageFolder);
  const names = [...namesOfSite(), ...folders, 'about', 'help', 'privacy', 'sitemap.xml'];
  const own = publicPaths.map((path) => path.split('/')[0] ?? path);
  const all = [...new Set([...names, ...own])].filter((name) => !ofHosts.has(name));
  const isFile = (name: string): boolean =>
    own.includes(name) ? publicPaths.includes(name) : name.includes('.');
  return [
    ...[...lists, replacedPath].flatMap((path) => [
      `${base}${path} ${absolute(issuer.url, path)} 200!`,
      `${base}${path} ${absolute(issuer.url, path)} 302`,
    ]),
    `${base} ${issuer.url} 301`,
    ...[keysPage, issuerPath, issuerCardPath, ...all.filter(isFile)].map(ledOn),
    ...['keys/former', ...all.filter((name) => !isFile(name))].map(
      (folder) => `${encodeURI(base + folder)}/* ${issuer.url}${encodeURI(folder)}/:splat 301`,
    ),
    '',
  ].join('\n');
}
