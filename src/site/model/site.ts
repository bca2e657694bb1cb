/**
 * What the pages show: the community and its ledger joined, as plain JSON. Astro receives nothing
 * else.
 */

import type { Certificate } from '../../community/certificate/certificate.ts';
import type {
  Award,
  Badge,
  BadgeMeaning,
  Effort,
  Issuer,
  PublicKey,
  Recipient,
} from '../../community/model.ts';
import type { Framework } from '../../community/frameworks/framework.ts';
import type { DirectoryEntry } from '../../community/record/record.ts';
import type { Pathway } from '../../community/stacking/pathway.ts';
import type { FurtherTexts } from '../../community/translations/further-texts.ts';
import type { IssuerTranslation } from '../../community/translations/issuer-translation.ts';
import type { ReadAchievement } from '../../credential/achievement.ts';
import type { AwardState as LedgerState } from '../../credential/ledger/award-state.ts';
import type { EndorsingKey, SiteEndorsement } from './endorsements.ts';
import type { SiteStudio } from './studio.ts';
import type { SiteElsewhere, SiteSelection } from './record/record.ts';
import type { SiteTombstone } from './tombstones.ts';

export type { Alignment, ResultDescription } from '../../community/model.ts';
export type { EntryLabel, Framework } from '../../community/frameworks/framework.ts';

/** `preview`: signed by a throw-away key. */
export type AwardState = LedgerState | 'preview';

interface SiteIssuer extends Omit<
  Issuer,
  'policy' | 'typeface' | 'studio' | 'publishing' | 'translations'
> {
  readonly translations: readonly (IssuerTranslation & Pick<SiteTranslation, 'isOutdated'>)[];
  readonly did: string;
}

/** Names of the community's own pictures in `public/`; null: it has none. */
export interface SiteLook {
  readonly logo: string | null;
  readonly favicon: string | null;
}

/** Typefaces cut down to the letters of the site; published paths. */
export interface SiteLetters {
  /** The style sheet that names them. */
  readonly sheet: string;
  /** Those that every page needs. */
  readonly first: readonly string[];
}

/** The parts of a badge that a version fixes. */
export type SiteBadgePart = Exclude<keyof BadgeMeaning, 'effort'> | keyof Effort | 'picture';

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

/** What is read of a badge in one language. */
export interface SiteTexts extends Pick<
  BadgeMeaning,
  'name' | 'description' | 'skills' | 'language'
> {
  /** Sanitised HTML. */
  readonly criteriaHtml: string;
}

/** The same in another language than the badge's; nobody signed it. */
export interface SiteTranslation extends SiteTexts, FurtherTexts {
  /** Whether the badge says something else since. */
  readonly isOutdated: boolean;
}

export interface SiteBadge extends Omit<
  Badge,
  'artwork' | 'certificate' | 'criteria' | 'logo' | 'picture' | 'policy' | 'translations'
> {
  readonly translations: readonly SiteTranslation[];
  /** Its own texts, where those here are a translation. */
  readonly original?: SiteTexts;
  /** The translation that these texts are of. */
  readonly translation?: SiteTranslation;
  /** Its skills in the language of a translation, in their order. */
  readonly skillNames?: readonly string[];
  /** Whether there is a drawing for 64 pixels and less, without letters. */
  readonly small: boolean;
  /** How many people must confirm an award; 0: none but those who award. */
  readonly confirmations: number;
  readonly certificate: Certificate;
  /** Sanitised HTML. */
  readonly criteriaHtml: string;
  /** Whether the present version was awarded, so that its Achievement is published. */
  readonly frozen: boolean;
  /** Oldest first; the present one is always among them. */
  readonly versions: readonly SiteVersion[];
  /** Ids of its awards to listed recipients, newest first. */
  readonly awards: readonly string[];
}

type PathwayTexts = Pick<Pathway, 'language' | 'name' | 'description'> & {
  /** Sanitised HTML, may be empty. */
  readonly aboutHtml: string;
};

export interface SitePathway extends Pick<Pathway, 'slug' | 'badges'>, PathwayTexts {
  readonly translations?: readonly (PathwayTexts & Pick<SiteTranslation, 'isOutdated'>)[];
  /** Its own texts, where those here are a translation. */
  readonly original?: PathwayTexts;
}

export interface SiteRecipient extends Pick<
  Recipient,
  'slug' | 'name' | 'language' | 'kind' | 'profile' | 'links'
> {
  /** Sanitised HTML, may be empty. */
  readonly aboutHtml: string;
  /** Ids of the awards, newest first. */
  readonly awards: readonly string[];
  /** Badges of other issuers, newest first. */
  readonly elsewhere: readonly SiteElsewhere[];
}

/**
 * The achievement as it was when the award was signed; the badge's present text where it is not
 * signed yet.
 */
export interface SiteAchievement extends Omit<ReadAchievement, 'criteria'> {
  /** Sanitised HTML. */
  readonly criteriaHtml: string;
  /** What it says, where the texts here are a translation. */
  readonly original?: SiteTexts;
}

export interface SiteAward extends Pick<
  Award,
  | 'slug'
  | 'recipient'
  | 'badge'
  | 'date'
  | 'evidence'
  | 'revoked'
  | 'hidden'
  | 'results'
  | 'credits'
> {
  /** `<recipient>/<slug>` */
  readonly id: string;
  readonly achievement: SiteAchievement;
  /** Last day of validity, or null. */
  readonly expires: string | null;
  /** validUntil of the credential (date-time with zone), or null. */
  readonly validUntil: string | null;
  /** As of `Site.asOf`. */
  readonly state: AwardState;
  /** Sanitised HTML, may be empty. */
  readonly narrativeHtml: string;
  /** Ids of the awards that it rests on, as far as they are shown. */
  readonly because: readonly string[];
  /** Whether one of those was withdrawn since. */
  readonly restsOnWithdrawn: boolean;
  /** Why it was awarded though something that its badge requires is missing; null: nothing is. */
  readonly exception: string | null;
  /** The day of its last correction that was signed, or null. */
  readonly corrected: string | null;
  /** Whether a correction of it waits for its signature: what is signed still says the former. */
  readonly awaitsCorrection: boolean;
  /** The recipient's name in the signed file, where that is not the name that pages show. */
  readonly signedAs: string | null;
  /** Published path of its status list, or null where unsigned. */
  readonly statusList: string | null;
  /** Index in that list, or null where unsigned. */
  readonly statusIndex: number | null;
  /** Whether it has its page and its credential, and nothing else beside them. */
  readonly lean: boolean;
  /** Name of the key that signed it, or null. */
  readonly key: string | null;
}

export interface SiteKey extends PublicKey {
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
  /** Whether each award that has a card has a frame for other sites. */
  readonly frames: boolean;
  /**
   * Date-time of the newest signature in the ledger; null where nothing is signed. Static text
   * speaks as of then.
   */
  readonly asOf: string | null;
  readonly look: SiteLook;
  /** The theme's colours in what always stands on light ground; absent where it sets none. */
  readonly cardColours?: SiteStudio['colours'];
  /** Absent where the studio is not published. */
  readonly studio?: SiteStudio;
  /** Absent where the whole typefaces are to be used. */
  readonly letters?: SiteLetters;
  /** Slugs of those whose pages are rendered, where other machines render the others'. */
  readonly rendered?: readonly string[];
  readonly keys: readonly SiteKey[];
  /** Whether a status list is published: it comes with the first signature. */
  readonly hasStatusList: boolean;
  readonly badges: readonly SiteBadge[];
  /** What badges use of frameworks that others keep. */
  readonly frameworks: readonly Framework[];
  readonly pathways: readonly SitePathway[];
  /**
   * Those who chose to be listed, and their awards: all that lists, feeds, search and counts may
   * know.
   */
  readonly recipients: readonly SiteRecipient[];
  readonly awards: readonly SiteAward[];
  /**
   * Those who have pages and are in no list, and awards that are in none though their recipients
   * are. Who wants no page is nowhere in the site.
   */
  readonly unlisted: SitePeople;
  /** Addresses that were given up, in no list. */
  readonly tombstones: readonly SiteTombstone[];
  /** Other communities and their badges, as they were when they were asked. */
  readonly directory: readonly DirectoryEntry[];
  /** Pages in no list, of what recipients select. */
  readonly selections: readonly SiteSelection[];
  /** What others say, in the order in which pages show it. */
  readonly endorsements: readonly SiteEndorsement[];
  /** With which keys listed people endorse. */
  readonly endorsingKeys: readonly EndorsingKey[];
}

/** Whether an award counts today: signed, not withdrawn, not lapsed. */
export const isInForce = ({ state }: SiteAward): boolean =>
  state === 'valid' || state === 'expiring';

/** The same, where one that only shows how it will look is shown as if it did. */
export const isShownInForce = (award: SiteAward): boolean =>
  isInForce(award) || award.state === 'preview';

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
