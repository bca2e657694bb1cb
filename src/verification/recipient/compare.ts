/** What one identifier of a credential answers to the person asked about. */

import type { Identifier } from '../credential.ts';
import { plainAscii, printable } from '../report/printable.ts';
import type { Check } from '../report/report.ts';
import { checkOf } from '../report/step.ts';
import { spellingOf } from './fingerprint.ts';
import { kindOfIdentifier, kindsTyped } from './kinds.ts';
import { hashedSpellings, mailboxIn, mailboxLikeness, withoutTag } from './mailbox.ts';
import { nameLikeness } from './names.ts';
import { addressLikeness, hashedAddresses } from './profile-address.ts';

const matches = checkOf('recipient', 'passed', 'recipient-matches/says');
const inOtherCase = checkOf('recipient', 'passed', 'recipient-matches/case');
const tagged = checkOf('recipient', 'unknown', 'recipient-undecidable/tag');

/** Null where the two are of kinds that cannot be compared. */
export async function answerOf(identifier: Identifier, asked: string): Promise<Check | null> {
  if (identifier.hashed) return answerOfHash(identifier, asked);
  const { identity } = identifier;
  const kind = kindOfIdentifier(identifier);
  if (identity.trim() === asked.trim()) return matches;
  if (!kindsTyped(asked).includes(kind)) return null;
  switch (kind) {
    case 'name':
      return answerOfName(identity, asked);
    case 'mailbox':
      return answerOfMailbox(mailboxIn(identity) ?? identity, mailboxIn(asked) ?? asked);
    case 'address':
      return answerOfAddress(identity, asked);
    case 'did':
      return checkOf('recipient', 'failed', 'recipient-differs/did');
    case 'number':
      return digitsOf(identity) === digitsOf(asked) ? matches : null;
  }
}

/** A telephone number with or without its spaces; anything else stays as it is. */
const digitsOf = (text: string): string => text.replace(/^tel:|[\s().-]/gi, '');

function answerOfName(identity: string, asked: string): Check {
  const spellings = { signed: printable(identity), asked: printable(asked.trim()) };
  const likeness = nameLikeness(identity, asked);
  switch (likeness) {
    case 'same':
      return matches;
    case 'written-differently':
      return checkOf('recipient', 'passed', 'recipient-name-written-differently/both', spellings);
    case 'different':
      return checkOf('recipient', 'failed', 'recipient-differs/name', spellings);
    default:
      return checkOf('recipient', 'unknown', `recipient-undecidable/${likeness}`, spellings);
  }
}

function answerOfMailbox(mailbox: string, asked: string): Check {
  switch (mailboxLikeness(mailbox, asked)) {
    case 'same':
      return matches;
    case 'case':
      return inOtherCase;
    case 'tag':
      return tagged;
    case 'different':
      return checkOf('recipient', 'failed', 'recipient-differs/mailbox');
  }
}

function answerOfAddress(identity: string, asked: string): Check {
  const spellings = { signed: plainAscii(identity), asked: plainAscii(asked.trim()) };
  switch (addressLikeness(identity, asked)) {
    case 'same':
      return matches;
    case 'written-differently':
      return checkOf('recipient', 'passed', 'recipient-matches/address', spellings);
    case 'case':
      return checkOf('recipient', 'unknown', 'recipient-undecidable/case', spellings);
    case 'different':
      return checkOf('recipient', 'failed', 'recipient-differs/address', spellings);
  }
}

/** A hash fits one spelling alone, so that the likely ones are tried. */
async function answerOfHash(identifier: Identifier, asked: string): Promise<Check | null> {
  const kind = kindOfIdentifier(identifier);
  const mailbox = kind === 'mailbox' ? mailboxIn(asked) : null;
  const fitting = await spellingOf(identifier, spellingsOf(kind, asked, mailbox));
  if (typeof fitting === 'string') {
    const isAsTyped =
      mailbox === null || mailboxLikeness(mailboxIn(fitting) ?? fitting, mailbox) === 'same';
    return isAsTyped ? matches : inOtherCase;
  }
  if (!kindsTyped(asked).includes(kind)) return null;
  if (fitting === undefined) return checkOf('recipient', 'unknown', 'recipient-undecidable/hash');
  if (mailbox === null)
    return kind === 'address'
      ? checkOf('recipient', 'failed', 'recipient-differs/says')
      : checkOf('recipient', 'unknown', 'recipient-undecidable/spelling');
  const bare = withoutTag(mailbox);
  return bare !== null && (await spellingOf(identifier, hashedSpellings(bare, bare)))
    ? tagged
    : checkOf('recipient', 'failed', 'recipient-differs/mailbox');
}

function spellingsOf(
  kind: ReturnType<typeof kindOfIdentifier>,
  asked: string,
  mailbox: string | null,
): readonly string[] {
  if (mailbox !== null) return hashedSpellings(asked, mailbox);
  if (kind === 'address' && kindsTyped(asked).includes('address')) return hashedAddresses(asked);
  const trimmed = asked.trim();
  return [...new Set([asked, trimmed, trimmed.normalize('NFC'), trimmed.toLowerCase()])];
}
