/** A new recipient: the profile to write. */

import type { CommunityFile } from '../community/file.ts';
import { formatFrontMatter } from '../community/text/front-matter.ts';
import { isReserved, isSlug, slugInWords, suggestSlug } from '../community/identifiers.ts';
import type { Community, Visibility } from '../community/model.ts';
import { hashedEmail } from '../credential/identity.ts';
import { authored, type Authored, type AuthoredFile } from './authored.ts';
import { isEmailAddress } from './email.ts';

export interface RecipientWish {
  /** Null: a drawn name, which is what a recipient who is not to be found needs. */
  readonly slug: string | null;
  /** Null: the person was not asked yet, so the profile does not say, and lists nobody. */
  readonly visibility: Visibility | null;
  /** The shown name, as typed. */
  readonly name: string;
  /** The language that the name belongs to, as a tag, or null. */
  readonly language: string | null;
  readonly profile: string | null;
  /** By the recipient's wish; only its hash leaves this module. */
  readonly email: string | null;
}

export interface Circumstances {
  readonly now: Date;
  /** 32 hex digits, drawn for this address. */
  readonly salt: string;
}

/** What planning a recipient takes besides: a name that nobody can guess, in case one is needed. */
export interface RecipientCircumstances extends Circumstances {
  readonly drawnName: string;
}

/** A recipient whose folder is known. */
export type PlacedWish = RecipientWish & { readonly slug: string };

/** Plans `recipients/<slug>/profile.md`. A recipient that is there already stays as it is. */
export function newRecipient(
  existing: readonly CommunityFile[],
  wish: RecipientWish,
  { drawnName, ...circumstances }: RecipientCircumstances,
): Promise<Authored> {
  return newRecipients(existing, [{ ...wish, slug: wish.slug ?? drawnName }], circumstances);
}

/** Plans the profiles of several: all of them, or none. */
export function newRecipients(
  existing: readonly CommunityFile[],
  wishes: readonly PlacedWish[],
  { now, salt }: Circumstances,
): Promise<Authored> {
  const slugs = wishes.map(({ slug }) => slug);
  return authored(existing, now, async (community) => {
    const refusals = wishes.flatMap((wish, at) => [
      ...refusalsOf(wish, wish.slug, community),
      ...(slugs.indexOf(wish.slug) < at
        ? [`Two people would get the folder \`${wish.slug}\`.`]
        : []),
    ]);
    const files = refusals.length > 0 ? [] : wishes.map((wish) => profileOf(wish, salt));
    return { refusals: [...new Set(refusals)], files: await Promise.all(files) };
  });
}

async function profileOf(
  { slug, name, language, visibility, profile, email }: PlacedWish,
  salt: string,
): Promise<AuthoredFile> {
  const facts = {
    name: name.trim().normalize('NFC'),
    ...(language !== null && { language: language.trim() }),
    ...(visibility !== null && { visibility }),
    ...(profile !== null && { profile: profile.trim() }),
    ...(email !== null && { email: await hashedEmail(email, salt) }),
  };
  return {
    path: `recipients/${slug}/profile.md`,
    text: formatFrontMatter(facts, ''),
    replace: false,
  };
}

function refusalsOf({ name, email }: RecipientWish, slug: string, community: Community): string[] {
  return [
    ...slugRefusals(slug, community),
    ...(name.trim() === '' ? ['--name wants the name to show; a nickname will do.'] : []),
    ...(email !== null && !isEmailAddress(email)
      ? ['What --email gives is not an e-mail address.']
      : []),
  ];
}

function slugRefusals(slug: string, { recipients }: Community): string[] {
  if (isReserved(slug))
    return [`The name \`${slug}\` has a meaning of its own here. Choose another one.`];
  if (!isSlug(slug)) {
    const suggestion = slug.includes('@') ? null : suggestSlug(slug); // an address is not repeated in any form
    return [
      `${JSON.stringify(slug.slice(0, 80))} cannot be the name of a folder here: ` +
        `use ${slugInWords}.${suggestion === null ? '' : ` For instance: \`${suggestion}\`.`}`,
    ];
  }
  return recipients.some((recipient) => recipient.slug === slug)
    ? [`The recipient \`${slug}\` is there already: recipients/${slug}/profile.md.`]
    : [];
}
