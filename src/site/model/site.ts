/**
 * What the pages show: the community and its ledger joined, as plain JSON. Astro receives nothing
 * else.
 */

export type AwardState = 'valid' | 'expired' | 'revoked' | 'awaiting-signature' | 'preview';

interface SiteIssuer {
  readonly name: string;
  readonly url: string;
  readonly did: string;
  readonly description: string | null;
  readonly email: string | null;
  readonly language: string;
  /** Name of its picture among the files of `public/`. */
  readonly image: string | null;
  /** Address of the repository on its host. */
  readonly repository: string | null;
}

/** Names of the community's own pictures in `public/`; null: it has none. */
export interface SiteLook {
  readonly logo: string | null;
  readonly favicon: string | null;
}

interface SiteLink {
  readonly name: string;
  readonly url: string;
}

export interface SiteAlignment extends SiteLink {
  readonly framework: string | null;
  readonly code: string | null;
  readonly description: string | null;
}

export interface SiteEffort {
  readonly hours: number | null;
  readonly credits: number | null;
  readonly level: string | null;
}

/** The parts of a badge that a version fixes. */
export type SiteBadgePart =
  | 'name'
  | 'description'
  | 'criteria'
  | 'type'
  | 'skills'
  | 'alignments'
  | 'hours'
  | 'credits'
  | 'level'
  | 'language'
  | 'picture';

export interface SiteTextChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

export interface SiteChange {
  readonly part: SiteBadgePart;
  /** Both texts in one run, long unchanged stretches cut; empty for a picture. */
  readonly text: readonly SiteTextChange[];
}

export interface SiteVersion {
  readonly version: number;
  /** Whether it was awarded, so that its Achievement and its picture are published. */
  readonly frozen: boolean;
  /**
   * Date of the first signed award to a listed recipient that carries it; null where there is none.
   */
  readonly firstAwarded: string | null;
  /** From the version before it. */
  readonly changes: readonly SiteChange[];
}

export interface SiteBadge {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** Sanitised HTML. */
  readonly criteriaHtml: string;
  readonly created: string;
  readonly version: number;
  /** For instance `P2Y`; null: for ever. */
  readonly expires: string | null;
  readonly type: string;
  readonly skills: readonly string[];
  readonly alignments: readonly SiteAlignment[];
  readonly effort: SiteEffort;
  readonly language: string;
  /** Whether the present version was awarded, so that its Achievement is published. */
  readonly frozen: boolean;
  /** Oldest first; the present one is always among them. */
  readonly versions: readonly SiteVersion[];
  /** Ids of its awards to listed recipients, newest first. */
  readonly awards: readonly string[];
}

export interface SiteRecipient {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  readonly profile: string | null;
  readonly links: readonly SiteLink[];
  /** Sanitised HTML, may be empty. */
  readonly aboutHtml: string;
  /** Ids of the awards, newest first. */
  readonly awards: readonly string[];
}

interface SiteEvidence {
  readonly url: string;
  readonly name: string | null;
  readonly description: string | null;
}

/**
 * The achievement as it was when the award was signed; the badge's present text where it is not
 * signed yet.
 */
export interface SiteAchievement {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Sanitised HTML. */
  readonly criteriaHtml: string;
  readonly version: number;
  readonly skills: readonly string[];
  readonly effort: SiteEffort;
}

export interface SiteAward {
  /** `<recipient>/<slug>` */
  readonly id: string;
  readonly slug: string;
  readonly recipient: string;
  readonly badge: string;
  readonly achievement: SiteAchievement;
  readonly date: string;
  /** Last day of validity, or null. */
  readonly expires: string | null;
  /** validUntil of the credential (date-time with zone), or null. */
  readonly validUntil: string | null;
  /** As of `Site.asOf`. */
  readonly state: AwardState;
  readonly revoked: { readonly date: string; readonly reason: string } | null;
  readonly evidence: readonly SiteEvidence[];
  /** Sanitised HTML, may be empty. */
  readonly narrativeHtml: string;
  /** Published path of its status list, or null where unsigned. */
  readonly statusList: string | null;
  /** Index in that list, or null where unsigned. */
  readonly statusIndex: number | null;
  /** Name of the key that signed it, or null. */
  readonly key: string | null;
}

export interface SiteKey {
  readonly id: string;
  readonly publicKeyMultibase: string;
  readonly state: 'active' | 'retired' | 'compromised';
  readonly created: string;
  /** The day from which nothing that it signed may be believed; null unless compromised. */
  readonly compromisedFrom: string | null;
  /** The first 16 bytes of SHA-256 over the 32 bytes of the public key: hex in groups of four. */
  readonly fingerprint: string;
}

export interface Site {
  readonly issuer: SiteIssuer;
  /**
   * Path of the site on its host, with slashes at both ends: `/` or `/badges/`. Every internal link
   * starts with it.
   */
  readonly base: string;
  /** True where some credentials are signed by a local throw-away key; pages say so. */
  readonly preview: boolean;
  /**
   * Date-time of the newest signature in the ledger; null where nothing is signed. Static text
   * speaks as of then.
   */
  readonly asOf: string | null;
  readonly look: SiteLook;
  readonly keys: readonly SiteKey[];
  /** Whether a status list is published: it comes with the first signature. */
  readonly hasStatusList: boolean;
  readonly badges: readonly SiteBadge[];
  /**
   * Those who chose to be listed, and their awards: all that lists, feeds, search and counts may
   * know.
   */
  readonly recipients: readonly SiteRecipient[];
  readonly awards: readonly SiteAward[];
  /** Those who have pages and are in no list. Who wants no page is nowhere in the site. */
  readonly unlisted: SitePeople;
}

export type SitePeople = Pick<Site, 'recipients' | 'awards'>;

/**
 * Everyone who has a page, and every award that has one: for the pages themselves and what stands
 * beside them.
 */
export function everyoneWithPage({ recipients, awards, unlisted }: Site): SitePeople {
  return {
    recipients: [...recipients, ...unlisted.recipients],
    awards: [...awards, ...unlisted.awards],
  };
}
