/** What a badge requires of whoever is to earn it, as its file says it. */

import type { Slug } from '../model.ts';
import type { BadgeFile } from '../schemas/badge.ts';

/** One of the things that are needed. */
export type Requirement =
  | {
      readonly kind: 'badge';
      readonly badge: Slug;
      /** Distinct awards of it. */
      readonly times: number;
      /** Whether they must be in force on the day of the award. */
      readonly valid: boolean;
    }
  | {
      /** Several of which some are enough; `any` counts one. */
      readonly kind: 'some';
      readonly count: number;
      readonly of: readonly Slug[];
      readonly valid: boolean;
    }
  | {
      /** A badge of another issuer, which whoever awards looks at by hand. */
      readonly kind: 'elsewhere';
      readonly url: string;
    };

type RequirementFile = NonNullable<BadgeFile['requires']>[number];

/** The requirement of one item of `requires`; none where the item does not say one whole thing. */
export function requirementOf(item: RequirementFile): Requirement[] {
  const { badge, any, of, atLeast, elsewhere, times = 1, valid = true } = item;
  if (badge !== undefined) return [{ kind: 'badge', badge, times, valid }];
  if (any !== undefined) return [{ kind: 'some', count: 1, of: any, valid }];
  if (of !== undefined && atLeast !== undefined)
    return [{ kind: 'some', count: atLeast, of, valid }];
  return elsewhere === undefined ? [] : [{ kind: 'elsewhere', url: elsewhere }];
}

/** The badges of this community that a requirement speaks of. */
export function badgesIn(requirement: Requirement): readonly Slug[] {
  switch (requirement.kind) {
    case 'badge':
      return [requirement.badge];
    case 'some':
      return requirement.of;
    case 'elsewhere':
      return [];
  }
}
