/**
 * An e-mail address that somebody gave for the message about one award: what is sealed, and how the
 * comment looks in which it waits. It names its purpose, its award and its last day, so that the same
 * text serves for nothing else.
 */

import { strictObject } from '../strict-json.ts';

export interface SealedAddress {
  /** Address of the award's page. */
  readonly award: string;
  readonly to: string;
  /** The last day on which it may be used. */
  readonly until: string;
}

/** Days for which an address may wait. */
export const longestWait = 60;

/** All texts have this length, so that nobody guesses an address by it. */
const paddedLength = 1_024;

/**
 * True for one address that mail is sent to as it stands: letters, digits and plain marks (RFC 5321,
 * 4.1.2, `Dot-string`), and a domain in ASCII. Nothing in it can end a header or name a second one.
 */
export const isMailbox = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@/.test(text) &&
  /^[^@]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/.test(text);

/** The text to seal; null where it would be too long. */
export function addressText({ award, to, until }: SealedAddress): string | null {
  const text = JSON.stringify({ purpose: 'award message', award, to, until });
  const { length } = new TextEncoder().encode(text);
  return length > paddedLength ? null : text + ' '.repeat(paddedLength - length);
}

/** What a sealed text says; null where it says something else. */
export function addressIn(text: string): SealedAddress | null {
  if (text.length > paddedLength) return null;
  const said = strictObject(text, { maxDepth: 2 });
  if (said === null || Object.keys(said).length !== 4) return null;
  const { purpose, award, to, until } = said;
  return purpose === 'award message' &&
    typeof award === 'string' &&
    typeof to === 'string' &&
    typeof until === 'string' &&
    isMailbox(to)
    ? { award, to, until }
    : null;
}

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';
/** Stands in the comment, so that a text which nobody can open is known as one of ours. */
const label = 'Sealed address for ';

/** The comment for a sealed text. */
export const addressComment = (block: string, award: string): string =>
  `${label}${award}\n\n\`\`\`text\n${block.trim()}\n\`\`\`\n`;

/** What a comment holds of sealed texts. */
export interface SealedInComment {
  /** Whole or cut short, each from its first line on. */
  readonly blocks: readonly string[];
  /** Whether it says of itself that it brings an address. */
  readonly isLabelled: boolean;
}

/** The sealed texts of a comment, as Markdown; what it quotes is not its own. */
export function sealedIn(comment: string): SealedInComment {
  const said = comment.replace(/\r\n?/g, '\n').replace(/^ {0,3}>.*$/gm, '');
  const blocks = said
    .split(begin)
    .slice(1)
    .map((rest) => `${begin}${rest.split(end)[0]?.trimEnd()}\n${end}\n`);
  return { blocks, isLabelled: said.trimStart().startsWith(label) };
}
