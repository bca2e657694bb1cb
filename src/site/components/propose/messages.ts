/** What the page for proposals and its worker say to each other. */

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
  /** The picture of a badge, as it may stand beside these files. */
  readonly picture?: PlannedPicture;
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
    }
  /** `now`: milliseconds since 1970. */
  | { readonly kind: 'plan'; readonly id: number; readonly wish: Wish; readonly now: number }
  | { readonly kind: 'find'; readonly id: number; readonly typed: string };

/** A plan, with those whom it names and who are here; null where something could not be read. */
export type FromWorker =
  | {
      readonly kind: 'planned';
      readonly id: number;
      readonly planned: Planned | null;
      readonly people: readonly Found[];
    }
  | { readonly kind: 'found'; readonly id: number; readonly people: readonly Found[] };
