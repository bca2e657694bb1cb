/** What a badge requires of whoever is to earn it. */

/** One of the things that are needed. Badges are named by their slugs. */
export type Requirement =
  | {
      readonly kind: 'badge';
      readonly badge: string;
      /** Distinct awards of it. */
      readonly times: number;
      /** Whether they must be in force on the day of the award. */
      readonly valid: boolean;
    }
  | {
      /** Several of which some are enough; `any` counts one. */
      readonly kind: 'some';
      readonly count: number;
      readonly of: readonly string[];
      readonly valid: boolean;
    }
  | {
      /** A badge of another issuer, which whoever awards looks at by hand. */
      readonly kind: 'elsewhere';
      readonly url: string;
    };

/** What a badge says of it. */
export interface Requiring {
  /** What it takes to earn it: all of these. It is in no credential; the awards used are. */
  readonly requires: readonly Requirement[];
  /** Whether `npm run stack` proposes awards of it. It is no part of what the badge means. */
  readonly stacking: 'propose' | 'manual';
}

/** What an award says of it. */
export interface Resting {
  /** Awards of the same recipient, by their slugs, that it rests on. */
  readonly because: readonly string[];
  /** Why it is awarded though something that the badge requires is missing; null: nothing is. */
  readonly exception: string | null;
}

/** The badges of this community that a requirement speaks of. */
export function badgesIn(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'badge':
      return [requirement.badge];
    case 'some':
      return requirement.of;
    case 'elsewhere':
      return [];
  }
}
