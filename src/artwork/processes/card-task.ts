/** A card that is to be drawn, as one thing that may be sent to another process. */

import { awardCard, type AwardCardFacts, badgeCard, type BadgeCardFacts } from '../cards/card.ts';
import { wallCard, type WallCardFacts } from '../cards/wall/wall.ts';

/** The kind of card, and what it says. */
export type CardTask =
  | { readonly kind: 'award'; readonly facts: AwardCardFacts }
  | { readonly kind: 'badge'; readonly facts: BadgeCardFacts }
  | { readonly kind: 'wall'; readonly facts: WallCardFacts };

/** Draws it in this process: a PNG with a palette; equal tasks give equal bytes. */
export function drawCard({ kind, facts }: CardTask): Promise<Uint8Array> {
  if (kind === 'award') return awardCard(facts);
  return kind === 'badge' ? badgeCard(facts) : wallCard(facts);
}
