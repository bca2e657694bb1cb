/** Hosts that are not what they look like. */

import { domainToUnicode } from 'node:url';
import { foreignDrawn } from './skeleton.ts';

/** A host in the two forms that it has, and what else it looks like. */
export interface Host {
  /** As the network knows it. */
  readonly ascii: string;
  /** As its letters are read. */
  readonly readable: string;
  /** A host of plain letters that this one is drawn like; null where it is like none. */
  readonly looksLike: string | null;
}

/** The host of an address; null for a text that is no address. */
export function hostOf(address: string): Host | null {
  if (!URL.canParse(address)) return null;
  const ascii = new URL(address).hostname;
  const readable = readableHost(ascii);
  const drawn = foreignDrawn(readable).toLowerCase();
  const isPlain = /^[a-z0-9.-]+$/.test(drawn);
  return { ascii, readable, looksLike: isPlain && drawn !== ascii ? drawn : null };
}

/**
 * A host as its letters are read: each label that is written `xn--…` by its own letters. Takes the
 * ASCII form that `URL` gives, and gives it back where it stands for no host; never throws.
 */
export function readableHost(host: string): string {
  return domainToUnicode(host) || host;
}

/** The scripts that have letters like Latin ones. */
const scripts = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Armenian}/u,
  /\p{sc=Cherokee}/u,
];

/** True where one label of a host mixes scripts whose letters look alike. */
export function isMixed({ readable }: Host): boolean {
  return readable
    .split('.')
    .some((label) => scripts.filter((script) => script.test(label)).length > 1);
}
