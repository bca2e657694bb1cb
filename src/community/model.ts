/** What a community wrote, after every check: the one vocabulary of the core. */

import type { Kept } from './hosts/code-hosts.ts';
import type { CalendarDate } from './dates.ts';
import type { BadgeWord } from '../language/badges/badge-words.ts';
import type { CertificateWish } from './certificate/certificate.ts';
import type { Artwork } from './artwork-names.ts';
import type { KnownIssuer } from './endorsements/known-issuer.ts';
import type { Framework } from './frameworks/framework.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { OfRecords } from './record/record.ts';
import type { Endorsement, KeptOriginal, Voice } from './endorsements/read.ts';
import type { Picture } from './pictures/picture.ts';
import type { Publishing } from './publishing/publishing.ts';
import type { Alignment, Effort, Result, ResultDescription } from './results/result.ts';
import type { Pathway } from './stacking/pathway.ts';
import type { IssuerTranslation } from './translations/issuer-translation.ts';
import type { Translation } from './translations/translation.ts';
import type { Requiring, Resting } from './stacking/requirement.ts';

export type { CalendarDate } from './dates.ts';
export type { Artwork } from './artwork-names.ts';
export type { Evidence } from './evidence/evidence.ts';
export type { Picture } from './pictures/picture.ts';
export type { Alignment, Effort, Result, ResultDescription } from './results/result.ts';

/** A file-name identifier: lower-case letters, digits, single inner hyphens; it never changes. */
export type Slug = string;

/** The community as signer (`keys/issuer.json`). */
export interface Issuer extends Kept {
  readonly name: string;
  /** Address of the site: https, with a slash at the end. Every credential carries it for ever. */
  readonly url: string;
  /** The addresses that the site had before, the oldest first; what was signed there keeps them. */
  readonly formerUrls: readonly string[];
  readonly description: string | null;
  /** The issuer's own public contact address; the only e-mail address that any file may hold. */
  readonly email: string | null;
  /** BCP 47 tag of the language that badges are written in; signed where a badge names no other. */
  readonly language: string;
  /**
   * BCP 47 tag of the language wanted for the words around the badges, on pages, cards and feeds;
   * it is in no credential. `languageOf` says which one is spoken.
   */
  readonly interfaceLanguage: string;
  /**
   * BCP 47 tags of further languages that the pages are in, each below a folder of its own. It is in
   * no credential.
   */
  readonly languages: readonly string[];
  /** That of them whose folder holds what stands at the plain addresses; null: none. */
  readonly alsoBelow: string | null;
  /** What badges are called, and whether words come before pictures; both are in no credential. */
  readonly badgeWord: BadgeWord;
  readonly textFirst: boolean;
  /** Name of the community's picture, a file in `public/`; every credential links to it. */
  readonly image: string | null;
  /** Name of a typeface of their own, a file in `public/`, for letters that ours lack. */
  readonly typeface: string | null;
  /** For every badge that says nothing of its own. It is no part of any credential. */
  readonly certificate: CertificateWish;
  /** In other languages; neither this nor any of the following is part of a credential. */
  readonly translations: readonly IssuerTranslation[];
  /** Number of the community's page on LinkedIn, in digits; and issuers that it knows. */
  readonly linkedin: string | null;
  readonly knownIssuers: readonly KnownIssuer[];
  /** Https address of the licence of the badges' pictures; whether the site has a studio. */
  readonly license: string | null;
  readonly studio: boolean;
  /** For whom addresses are sealed, null: nobody is told by mail; what stands beside awards. */
  readonly sealing: string | null;
  readonly publishing: Publishing;
  readonly policy: IssuerPolicy;
}

/** Who may do what, by names of accounts on the repository's host; no part of any credential. */
interface IssuerPolicy {
  /** Who may award badges that name nobody themselves. */
  readonly awarders: readonly string[];
  /** Who owns the engine, the keys and the policy. */
  readonly maintainers: readonly string[];
}

/**
 * Who may award one badge. It is no part of what the badge means, so it may change after the badge
 * was awarded.
 */
export interface BadgePolicy {
  /** Empty: whom the issuer names. */
  readonly awarders: readonly string[];
  /** How many of them must agree; null where the badge does not say: then one, and never alone. */
  readonly reviews: number | null;
  /** How many people who know of it must confirm an award; 0: none but those who award. */
  readonly confirmations: number;
  /** True where an awarder may award the badge to themselves. */
  readonly selfAward: boolean;
}

type KeyState = 'active' | 'retired' | 'compromised';

/**
 * One key's word for another, signed. `next`: by the key before it, as it entered. `earlier`: by a
 * key after it, later on.
 */
export interface KeyStatement {
  readonly kind: 'next' | 'earlier';
  /** The key that signed it. */
  readonly key: Slug;
  readonly date: CalendarDate;
  /** Multibase of the 64 bytes of an Ed25519 signature: `z…`. */
  readonly signature: string;
}

/**
 * How a key entered the chain of an issuer's keys. `root`: the chain begins with it. `agreement`:
 * without a statement, because two maintainers agreed, as the host reports it.
 */
export type KeyOrigin =
  | { readonly kind: 'root' }
  | { readonly kind: 'agreement'; readonly date: CalendarDate }
  | KeyStatement;

/** A public key (`keys/<id>.json`). At most one key is active. */
export interface PublicKey {
  /** Fragment of the verification method; equals the file name. */
  readonly id: Slug;
  /** Multikey text of an Ed25519 public key: `z6Mk…`. */
  readonly publicKeyMultibase: string;
  readonly state: KeyState;
  readonly created: CalendarDate;
  /**
   * The first day on which somebody else may have had the secret; null unless the key is
   * compromised.
   */
  readonly compromisedFrom: CalendarDate | null;
  /** Null for a key from before keys had a chain. */
  readonly origin: KeyOrigin | null;
}

/** What a version of a badge means: frozen once it was awarded, and inside every credential. */
export interface BadgeMeaning {
  readonly name: string;
  readonly description: string;
  /** How it is earned: Markdown, as written. */
  readonly criteria: string;
  /** OB 3.0 achievementType, for instance `Badge` or `Certificate`. */
  readonly type: string;
  readonly skills: readonly string[];
  readonly alignments: readonly Alignment[];
  readonly effort: Effort;
  /** What can be reached in it, and is said with each award. */
  readonly results: readonly ResultDescription[];
  readonly language: string;
}

/** A definition of something worth recognising (`badges/<slug>/badge.md`). */
export interface Badge extends BadgeMeaning, Requiring {
  readonly slug: Slug;
  readonly created: CalendarDate;
  /** Version of the meaning; a used version is frozen, so a change of meaning raises it. */
  readonly version: number;
  /**
   * ISO 8601 duration in whole years, months, weeks or days (`P2Y`) that an award lasts; null: for
   * ever.
   */
  readonly expires: string | null;
  readonly artwork: Artwork;
  /** The contributed picture, still as contributed (SVG already rewritten from the allow-list). */
  readonly picture: Picture | null;
  /** The community's logo where the drawing bears it, else null. */
  readonly logo: Picture | null;
  readonly certificate: CertificateWish;
  /** In the order of their tags. */
  readonly translations: readonly Translation[];
  readonly policy: BadgePolicy;
  /** Null: it is awarded still. */
  readonly retired: Retirement | null;
}

/** The end of a badge, which keeps its page and its awards. */
export interface Retirement {
  /** The last day on which it can be earned. */
  readonly date: CalendarDate;
  /** The badge that takes its place. */
  readonly successor: Slug | null;
}

/** A salted hash of an e-mail address, made outside the repository (OB 3.0 IdentityObject). */
export interface HashedEmail {
  /** `sha256$` and 64 lower-case hex digits, over UTF-8 of the address followed by the salt. */
  readonly hash: string;
  /** At least 128 bits, in hex. */
  readonly salt: string;
}

/**
 * Where a recipient is shown: in every list; on their own pages alone; nowhere, for the signed file
 * goes to the person. Nobody is listed by omission: a profile that does not say counts as unlisted.
 */
export type Visibility = 'listed' | 'unlisted' | 'file-only';

/** A person or group that receives badges (`recipients/<slug>/profile.md`). */
export interface Recipient {
  readonly slug: Slug;
  readonly name: string;
  /** BCP 47 tag of the language of their name, and of what is meant for them; null: not known. */
  readonly language: string | null;
  readonly kind: 'person' | 'group';
  readonly visibility: Visibility;
  /** A public profile address that identifies the recipient; https. */
  readonly profile: string | null;
  readonly email: HashedEmail | null;
  /** The recipient's account on the repository's host, by which an award to oneself is known. */
  readonly account: string | null;
  readonly links: readonly Link[];
  /** The did:key of each key that is theirs, by which what they sign is known to be their word. */
  readonly keys: readonly string[];
  /** A DID of theirs that awards are bound to as they are signed; null: awards name none. */
  readonly did: string | null;
  /** Badges that are not to be proposed to them, by their slugs. */
  readonly declined: readonly Slug[];
  /** Markdown, as written; may be empty. */
  readonly about: string;
}

export interface Link {
  readonly name: string;
  readonly url: string;
}

interface Revocation {
  readonly date: CalendarDate;
  readonly reason: string;
}

/**
 * The fact that a recipient received a badge on a date, with reasons
 * (`recipients/<recipient>/<slug>.md`).
 */
export interface Award extends Resting {
  readonly slug: Slug;
  readonly recipient: Slug;
  readonly badge: Slug;
  readonly date: CalendarDate;
  /** Last day of validity where the award itself says so; overrides the badge's duration. */
  readonly expires: CalendarDate | null;
  /** BCP 47 tag of the language that it is signed in; null: the badge's own. */
  readonly language: string | null;
  /** The version of the badge that was earned, where the award says so; null: the present one. */
  readonly version: number | null;
  readonly evidence: readonly Evidence[];
  /** What was reached, by the names that the badge gives to its results. */
  readonly results: readonly Result[];
  /** How many of the badge's credits were earned; null: it does not say. */
  readonly credits: number | null;
  readonly revoked: Revocation | null;
  readonly voices: readonly Voice[];
  /** In no list, and not on the recipient's page, by the recipient's word. */
  readonly hidden: boolean;
  /** The days on which it was corrected after it was signed, the oldest first. */
  readonly corrected: readonly CalendarDate[];
  /** Why: Markdown, as written; may be empty. */
  readonly narrative: string;
  /** Where it stands in the community's folder, for problems found later. */
  readonly path: string;
}

/**
 * An address that was given up (`recipients/<recipient>/<award>.gone.md`): what stood there is
 * gone, and what was signed at it is withdrawn for ever.
 */
export interface Tombstone {
  readonly recipient: Slug;
  /** Null: the recipient's own page. */
  readonly award: Slug | null;
  readonly date: CalendarDate;
  /** `<recipient>` or `<recipient>/<award>` that took its place; null: nothing did. */
  readonly to: string | null;
  /** Whether a page says so at the address. */
  readonly page: boolean;
  readonly path: string;
}

/** The whole community. Lists are in byte order of slugs (awards: of recipient, then slug). */
export interface Community extends OfRecords {
  readonly issuer: Issuer;
  readonly keys: readonly PublicKey[];
  readonly badges: readonly Badge[];
  /** `badges/logo.svg` or `.png`; null: there is none. */
  readonly logo: Picture | null;
  readonly frameworks: readonly Framework[];
  readonly pathways: readonly Pathway[];
  readonly recipients: readonly Recipient[];
  readonly awards: readonly Award[];
  readonly tombstones: readonly Tombstone[];
  readonly originals: readonly KeptOriginal[];
  readonly endorsements: readonly Endorsement[];
}
