/**
 * The `_headers` file, for hosts that read one (hosts that do not serve the same site without it).
 */

import { basePath, didDocumentPath, statusListPath } from '../../../credential/addresses.ts';

/**
 * Rules for a site: any origin may fetch the machine-readable files, so that verifiers in browsers
 * work; no site may frame a page. The rest of the content policy stands in each page.
 */
export function headerRules(site: string): string {
  const base = basePath(site);
  const sections: [string, string[]][] = [
    [
      `${base}*`,
      [
        "Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
      ],
    ],
    ...['json', 'png', 'svg'].map((ending): [string, string[]] => [
      `${base}*.${ending}`,
      // A page that isolates itself shows a picture of another origin only where that says so.
      ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'],
    ]),
    // Their names hold a hash of what is in them.
    [`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']],
    // Search may find the pages of those who want it, never a file: no rule here may name a person.
    ...['json', 'png', 'svg'].map((ending): [string, string[]] => [
      `${base}recipients/*.${ending}`,
      ['X-Robots-Tag: noindex'],
    ]),
    [`${base}${didDocumentPath(site)}`, ['Cache-Control: public, max-age=300']],
    [`${base}${statusListPath.replace('.json', '*')}`, ['Cache-Control: public, max-age=300']],
  ];
  return sections
    .map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}
