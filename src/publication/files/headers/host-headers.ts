/**
 * The `_headers` file, for hosts that read one (hosts that do not serve the same site without it).
 */

import {
  basePath,
  didDocumentPath,
  languageFolder,
  statusListPath,
} from '../../../credential/addresses.ts';

/**
 * Where the site has pages. Hosts join the rules that fit an address, so that none can take away
 * for one folder, `embed/`, what another says of all.
 */
const pagesBelow = [
  '',
  '404.html',
  ...['about', 'badges', 'help', 'keys', 'numbers', 'privacy', 'propose'].map(below),
  ...['recipients', 'seal', 'search', 'skills', 'studio', 'verify'].map(below),
];

function below(folder: string): string {
  return `${folder}/*`;
}

/**
 * Rules for a site: any origin may fetch the machine-readable files, so that verifiers in browsers
 * work; no site may frame a page but those made for it. The rest of the content policy stands in
 * each page. `languages`: the further ones of its pages.
 */
export function headerRules(site: string, languages: readonly string[] = []): string {
  const base = basePath(site);
  const folders = languages.map(languageFolder).map(below);
  const sections: [string, string[]][] = [
    [
      `${base}*`,
      ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'],
    ],
    ...[...pagesBelow, ...folders].map((pages): [string, string[]] => [
      `${base}${pages}`,
      ["Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'"],
    ]),
    ...['json', 'png', 'svg'].map((ending): [string, string[]] => [
      `${base}*.${ending}`,
      // A page that isolates itself shows a picture of another origin only where that says so.
      ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'],
    ]),
    // Their names hold a hash of what is in them.
    [`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']],
    // Search may find the pages of those who want it, never a file: no rule here may name a person.
    ...['recipients/*.json', 'recipients/*.png', 'recipients/*.svg', 'embed/*'].map(
      (files): [string, string[]] => [`${base}${files}`, ['X-Robots-Tag: noindex']],
    ),
    [`${base}${didDocumentPath(site)}`, ['Cache-Control: public, max-age=300']],
    [`${base}${statusListPath.replace('.json', '*')}`, ['Cache-Control: public, max-age=300']],
  ];
  return sections
    .map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}
