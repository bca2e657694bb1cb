/** Whether two e-mail addresses are one mailbox (RFC 5321, sections 2.3.11 and 2.4). */

import { normalEmail } from '../../credential/identity.ts';

/**
 * `same`: the host's name in any case and alphabet, the rest letter for letter. `case`: what is
 * before the `@` differs in upper and lower case alone. `tag`: in a tag after `+`, or in dots.
 */
export type MailboxLikeness = 'same' | 'case' | 'tag' | 'different';

/** The bare address in what somebody typed, without `mailto:`, a name or width; null for none. */
export function mailboxIn(text: string): string | null {
  const typed = text.trim().normalize('NFKC');
  const [, inBrackets] = /<([^<>]*)>$/.exec(typed) ?? [];
  const bare = (inBrackets ?? typed).replace(/^mailto:/i, '').trim();
  return /^[^\s@<>]+@[^\s@<>/]+$/.test(bare) ? bare : null;
}

/** Compares two bare addresses. */
export function mailboxLikeness(one: string, other: string): MailboxLikeness {
  const [mailbox, another] = [withHostInAscii(one), withHostInAscii(other)];
  if (mailbox === another) return 'same';
  if (normalEmail(mailbox) === normalEmail(another)) return 'case';
  return untagged(mailbox) === untagged(another) ? 'tag' : 'different';
}

/**
 * The spellings of a typed address that an issuer may have hashed, the likeliest first: as it was
 * typed, in lower case, with the host's name in ASCII, with `mailto:`.
 */
export function hashedSpellings(typed: string, mailbox: string): readonly string[] {
  const ascii = withHostInAscii(mailbox);
  const bare = [typed, typed.trim(), mailbox, normalEmail(mailbox), ascii, normalEmail(ascii)];
  const spellings = [...bare, ...bare.map((address) => `mailto:${address}`)];
  return [...new Set(spellings)];
}

/** The same address without a tag; null where it has none. */
export function withoutTag(mailbox: string): string | null {
  const bare = mailbox.replace(/\+[^@]*(?=@)/, '');
  return bare === mailbox ? null : bare;
}

/** What some hosts deliver to one mailbox has one such form. */
const untagged = (mailbox: string): string => {
  const [local = '', host = ''] = normalEmail(withoutTag(mailbox) ?? mailbox).split('@');
  return `${local.replaceAll('.', '')}@${host}`;
};

/** The host's name as the mail system writes it (RFC 5890, A-labels), in lower case. */
function withHostInAscii(mailbox: string): string {
  const at = mailbox.lastIndexOf('@');
  const [local, host] = [mailbox.slice(0, at).normalize('NFC'), mailbox.slice(at + 1)];
  const address = `https://${host}`;
  const ascii = URL.canParse(address) ? new URL(address).hostname : host.toLowerCase();
  return `${local}@${ascii}`;
}
