/**
 * Published files as they open from a disk, without a server: links, styles and pictures by their
 * place beside each other. What needs a server, scripts above all, goes.
 */

import { posix } from 'node:path';
import type { ReadPublished } from './single-page.ts';

interface Place {
  /** The site's address, with a slash at the end. */
  readonly url: string;
  /** Its path on its host, with slashes at both ends. */
  readonly base: string;
  /** True where a file lies at this path below the site. */
  readonly holds: (path: string) => boolean;
}

/** What such a page may load: pictures and styles from the same disk. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline' file:; img-src data: file:; font-src file:";

/** A page of the site. `path`: its own, such as `recipients/ada/index.html`. */
export function pageFromDisk(html: string, path: string, place: Place): string {
  return html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${policy}"`)
    .replace(/<link\b[^>]*>/g, (link) => (/\srel="(?:stylesheet|icon)"/.test(link) ? link : ''))
    .replace(
      /(\s(?:href|src)=")([^"]+)"/g,
      (_, start: string, address: string) => `${start}${nearBy(address, path, place)}"`,
    )
    .replace(
      /(\ssrcset=")([^"]+)"/g,
      (_, start: string, sources: string) => `${start}${nearSources(sources, path, place)}"`,
    );
}

/**
 * A style sheet of the site, by its own path. Drawings are put inside: browsers take masks from no
 * other file of a disk. `read`: a file by its path below the site, null where there is none.
 */
export const stylesFromDisk = (
  css: string,
  path: string,
  place: Place,
  read: ReadPublished,
): string =>
  css.replace(/url\((["']?)([^)"']+)\1\)/g, (_, quote: string, address: string) => {
    const near = nearBy(address, path, place);
    const file = posix.join(posix.dirname(path), near);
    const drawing = near.endsWith('.svg') && !/^[a-z]+:/.test(near) ? read(file) : null;
    return drawing === null
      ? `url(${quote}${near}${quote})`
      : `url("data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}")`;
  });

const nearSources = (sources: string, path: string, place: Place): string =>
  sources
    .split(/,\s+/)
    .map((source) => source.replace(/^\S+/, (address) => nearBy(address, path, place)))
    .join(', ');

/**
 * An address as seen from a file of the same folder. What lies in no file here leads to the site;
 * addresses of other hosts, and places within a page, stay.
 */
function nearBy(address: string, from: string, { url, base, holds }: Place): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, asked = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  if (!holds(decoded(file))) return `${url}${asked}${rest}`;
  const query = rest.replace(/^\?[^#]*/, '');
  return `${posix.relative(posix.dirname(from), file) || posix.basename(file)}${query}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
