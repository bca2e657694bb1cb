/**
 * What recipients show of themselves beside their awards: badges of other issuers
 * (`recipients/<recipient>/elsewhere/<slug>.md`), and selections
 * (`recipients/<recipient>/selections/<slug>.md`).
 */

import type { KeptOriginal } from '../endorsements/read.ts';
import type { HolderMark } from './holder-marks.ts';

/** What a badge of another issuer says of itself; nothing of it is verified. */
export interface ReadOriginal {
  /**
   * `credential`: JSON with a signature (OB 3.0); `token`: the same as a JWT; `assertion`: Open
   * Badges 2.0 or 1.x, which is no verifiable credential.
   */
  readonly form: 'credential' | 'token' | 'assertion';
  /** Whether it is written by VCDM 2.0, as presentations of 2.0 hold them. */
  readonly isDataModel2: boolean;
  readonly id: string | null;
  /** In whose name: a DID or an address; of an assertion, where it is hosted or its key is. */
  readonly issuerId: string | null;
  /** The host of that; null: a key, of which no domain is known. */
  readonly host: string | null;
  readonly issuerName: string | null;
  /** What the badge is called; null: it stands elsewhere. */
  readonly name: string | null;
  /** From which day; null: it names none. */
  readonly day: string | null;
  /** Its last day, as it says; null: it names none. */
  readonly until: string | null;
  /** Its tags and what it is aligned to, in words: those that are one visible line. */
  readonly skills: readonly string[];
  readonly marks: readonly HolderMark[];
}

/**
 * By what a file names its recipient: a DID or key of their profile, its public page, its very hash
 * of an e-mail address; or another hash of one, which nobody can compare without the address.
 */
export type Naming = 'key' | 'page' | 'hash' | 'address';

/** A kept badge of another issuer, with what is shown beside it. */
export interface Elsewhere {
  readonly slug: string;
  readonly recipient: string;
  /** Where the file itself stands, here and on the site. */
  readonly original: KeptOriginal;
  readonly read: ReadOriginal;
  /** What the badge is called, by its file; where that does not say, by whoever brought it. */
  readonly name: string;
  readonly naming: Naming;
  /** When somebody compared the hash with the recipient's address; null: it takes no address. */
  readonly compared: string | null;
  /** Markdown of the recipient, may be empty. */
  readonly words: string;
}

/** Of a profile, by what badges of others may name its person. */
export interface NamedPerson {
  readonly did: string | null;
  readonly keys: readonly string[];
  readonly profile: string | null;
  readonly email: { readonly hash: string; readonly salt: string } | null;
}

/** Where what shows a badge is written. */
export const elsewherePath = ({ recipient, slug }: Pick<Elsewhere, 'recipient' | 'slug'>): string =>
  `recipients/${recipient}/elsewhere/${slug}.md`;

/** The path of the file that a document of this kind speaks of. */
export const originalOf = (folder: string, badge: string): string =>
  `recipients/${folder}/elsewhere/${badge}`;

/** One thing in a selection: an award here, or a badge from elsewhere, of the same recipient. */
export interface Selected {
  readonly kind: 'award' | 'elsewhere';
  readonly slug: string;
}

export interface Selection {
  readonly slug: string;
  readonly recipient: string;
  readonly title: string;
  /** In the order in which they are shown. */
  readonly items: readonly Selected[];
  /** Markdown of the recipient, may be empty. */
  readonly words: string;
  readonly path: string;
}

/** The address of a selection that was given up (`<slug>.gone.md` beside it). */
export interface LeftSelection {
  readonly slug: string;
  readonly recipient: string;
  readonly date: string;
  /** `<recipient>/selections/<slug>` that took its place; null: nothing did. */
  readonly to: string | null;
  /** Whether a page says so at the address. */
  readonly page: boolean;
  readonly path: string;
}

/** Another community and its badges, as they were when it was asked (`keys/directory/`). */
export interface DirectoryEntry {
  readonly slug: string;
  /** The address of its site. */
  readonly url: string;
  readonly name: string;
  /** When it was asked, and answered: `YYYY-MM-DD`. */
  readonly fetched: string;
  /** Since when it does not answer any more: `YYYY-MM-DD`; null where it did. */
  readonly unanswered: string | null;
  readonly badges: readonly {
    readonly name: string;
    readonly url: string;
    readonly description: string | null;
  }[];
}

/** What a community has of all these. */
export interface OfRecords {
  readonly elsewhere: readonly Elsewhere[];
  readonly selections: readonly Selection[];
  readonly leftSelections: readonly LeftSelection[];
  readonly directory: readonly DirectoryEntry[];
}
