/** From an item of `requires` in a badge's file to the requirement that it says. */

import type { BadgeFile } from '../schemas/badge.ts';
import type { Requirement } from './requirement.ts';

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
