/** What the file of an award says whose original another issuer signed. */

import type { CalendarDate } from '../../../community/model.ts';
import { dateOf } from '../../../community/dates.ts';
import { privateDataIn, type PrivateData } from '../../../community/private-data.ts';
import { digestName } from '../../../community/rules/kept-originals.ts';
import { absolute, originalPath } from '../../../credential/addresses.ts';
import type { Evidence, Slug } from '../../../community/model.ts';
import { cleanText, publicAddress } from '../clean-text.ts';
import { fittingMarkdown } from './fitting-markdown.ts';
import { escaped } from './html-words.ts';
import type { Original, OriginalAward } from './original.ts';
import { withoutMail } from './without-mail.ts';

/** The original beside the award; or why it is not kept. */
export interface Keeping {
  readonly digest: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null where it is kept. */
  readonly refusal: string | null;
}

/** Where the original of a recipient's award would be kept, and whether it may be. */
export function keepingOf({ text, ending }: OriginalAward, recipient: Slug): Keeping {
  const bytes = new TextEncoder().encode(text);
  const digest = digestName(bytes);
  const told = privateDataIn(text);
  return {
    digest,
    path: originalPath(recipient, digest, ending),
    bytes,
    refusal: told === null ? null : `The original is not kept here, because it holds ${holds[told]}.`,
  };
}

const holds: Readonly<Record<PrivateData, string>> = {
  email: 'an e-mail address',
  hash: 'the hash of an e-mail address without salt',
  personal: 'a telephone number, a day of birth or the like',
  unreadable: 'what cannot be read',
};

const mostEvidence = 20;

type Link = Pick<Evidence, 'url' | 'name'>;

/**
 * The kept original on our site (where `isShown`), the address that its issuer's host confirmed,
 * and what backed it there.
 */
export function evidenceFor(
  award: OriginalAward,
  keeping: Keeping,
  site: string,
  isShown: boolean,
): readonly Link[] {
  const kept = keeping.refusal === null && isShown ? absolute(site, keeping.path) : null;
  const links: (Link | null)[] = [
    kept === null ? null : { url: kept, name: 'The original badge, as it came' },
    linkTo(award.address, 'The original badge at its issuer'),
    ...award.evidence.map(({ url, name }) => linkTo(url, withoutMail(cleanText(name ?? '')))),
  ];
  return links.filter((link) => link !== null).slice(0, mostEvidence);
}

function linkTo(url: string | null, name: string): Link | null {
  const address = publicAddress(url ?? '');
  return 'href' in address
    ? { url: address.href, name: name === '' ? null : name.slice(0, 300) }
    : null;
}

/** Why, in the issuer's words, and where the award comes from. */
export function noteFor(
  { issuer, standing }: Original,
  award: OriginalAward,
  day: CalendarDate,
  { digest }: Keeping,
  now: Date,
): { readonly note: string; readonly isChanged: boolean } {
  const why = fittingMarkdown(award.narrative);
  const who = escaped(withoutMail(cleanText(issuer.name ?? issuer.id ?? 'another issuer')));
  const checked =
    standing === 'undetermined'
      ? 'whether the original held could not be found out'
      : `the original was verified on ${dateOf(now)}`;
  const origin = `First awarded by ${who} on ${day}; ${checked}. SHA-256 of the original: \`${digest}\`.`;
  return {
    note: [why.markdown, origin].filter((part) => part !== '').join('\n\n'),
    isChanged: why.isChanged,
  };
}
