/** What the page for proposals and its worker say to each other. */

import type { Answering } from '../../../language/answered.ts';
import type { StandingFrame } from '../../model/standing.ts';

/** A word for where a person is shown; empty: nobody was asked yet. */
export type Visible = '' | 'listed' | 'unlisted' | 'file-only';

/** What was filled in, as it was typed. Several people or addresses stand on a line each. */
export type Wish =
  | {
      readonly kind: 'award';
      readonly badge: string;
      readonly people: string;
      readonly visibility: Visible;
      readonly date: string;
      readonly evidence: string;
      readonly note: string;
      /** Why it is given though something that the badge requires is missing. */
      readonly exception: string;
      /** What was reached, such as `Soldering: Independent`, one on each line. */
      readonly results: string;
      /** How many of the badge's credits were earned; empty: all. */
      readonly credits: string;
      /** Tag of the language of those who are new; empty: nobody says. */
      readonly language: string;
      /** Set where the code of an event's poster opened the page: the organiser says what is missing. */
      readonly isClaim?: boolean;
    }
  | {
      readonly kind: 'badge';
      readonly name: string;
      readonly description: string;
      readonly criteria: string;
      readonly skills: string;
      /** A file that was chosen as its picture. */
      readonly picture: { readonly name: string; readonly bytes: Uint8Array } | null;
    }
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly profile: string;
      readonly visibility: Visible;
      readonly language: string;
    };

/**
 * The files to write, in this order; or, in sentences of the check, which speaks English, every
 * reason why there are none: the page says them in its language.
 */
export interface Planned {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly refusals: readonly string[];
  /** An award that names nobody yet, which is no fault. */
  readonly isForNobody?: boolean;
  /** How the page of the badge, the person or the awards will read; absent where there is none. */
  readonly look?: Look | null;
  /** The picture of a badge, as it may stand beside these files. */
  readonly picture?: PlannedPicture;
}

/** A name with how much room it needs, and in which face it stands among titles. */
export interface ShownName {
  readonly text: string;
  readonly length: string;
  readonly face?: string | undefined;
}

/** What a page will say, in its own language. */
export interface Look {
  /** The folder of the badge. */
  readonly slug: string;
  readonly badge: ShownName;
  /** What it says about whoever has it. */
  readonly meaning: string;
  /** BCP 47 tag of the language of the badge; null where nobody says. */
  readonly language: string | null;
  /** Null: it is the badge or the person itself that is new. */
  readonly award: {
    /** Of each award one: nothing else differs among them. */
    readonly recipients: readonly ShownName[];
    /** The calendar date, and as the page says it. */
    readonly date: string;
    readonly day: string;
    readonly until: string | null;
    readonly evidence: readonly string[];
    readonly results: readonly ShownResult[];
    /** Fewer credits than the badge is worth; null: all, or it is worth none. */
    readonly credits: { readonly earned: number; readonly all: number } | null;
    readonly exception: string | null;
  } | null;
  /** Somebody new, whose name stands in the place of the badge's. */
  readonly person: { readonly profile: string | null; readonly where: Visible } | null;
  /** Why it was awarded, or how the badge is earned: safe HTML, rendered as pages have it. */
  readonly html: string | null;
}

export interface ShownResult {
  readonly name: string;
  /** The value, the level or the word for the status, as the file has it. */
  readonly reached: string;
  readonly kind: 'share' | 'status' | 'plain';
  readonly required: string | null;
}

export interface PlannedPicture {
  /** `badges/<badge>/image.svg` or `image.png`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** Somebody who is listed, by folder and name. */
export interface Found {
  readonly slug: string;
  readonly name: string;
}

export type ToWorker =
  | {
      readonly kind: 'standing';
      readonly standing: StandingFrame;
      /** Where the parts of the people stand, and what the search reads. */
      readonly people: string;
      readonly index: string;
      /** BCP 47 tag of the language of the page. */
      readonly spoken: string;
      /** What the check answers, for pages in another language than its own. */
      readonly answering?: Answering | undefined;
    }
  /** `now`: milliseconds since 1970. */
  | { readonly kind: 'plan'; readonly id: number; readonly wish: Wish; readonly now: number }
  | { readonly kind: 'find'; readonly id: number; readonly typed: string };

/** A sentence of the check in the language of the page; or as it is, in English. */
export interface Refusal {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** A plan, with those whom it names and who are here; null where something could not be read. */
export type FromWorker =
  | {
      readonly kind: 'planned';
      readonly id: number;
      readonly planned: Planned | null;
      readonly refusals: readonly Refusal[];
      readonly people: readonly Found[];
    }
  | { readonly kind: 'found'; readonly id: number; readonly people: readonly Found[] };

/** A new badge to draw; the answer is a `Drawn` with the same `id`. */
export interface ToDraw {
  readonly id: number;
  readonly folder: string;
  readonly name: string;
}

export interface Drawn {
  readonly id: number;
  /** The picture inside an address. */
  readonly source: string;
}
