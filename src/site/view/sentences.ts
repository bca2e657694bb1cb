/** Sentences of the interface that depend on an award or a badge. */

import type { Language } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { isInForce, type Site, type SiteAward } from '../model/site.ts';

/** When the site speaks: asked only where a text names it, so that the others do not rest on it. */
type Speaking = Pick<Site, 'asOf'>;

/**
 * The state of an award in one sentence that stays true for ever: it names the day on which it
 * speaks, or a day in the past.
 */
export function stateSentence(
  award: SiteAward,
  speaking: Speaking,
  { words, day }: Language,
): string {
  const { sentences } = words.award;
  switch (award.state) {
    case 'valid':
      return speaking.asOf
        ? fill(sentences.valid, { day: day(speaking.asOf) })
        : sentences.validOnce;
    case 'expiring':
      return award.validUntil
        ? fill(sentences.expiring, { day: day(award.validUntil) })
        : sentences.validOnce;
    case 'expired':
      return award.validUntil
        ? fill(sentences.expired, { day: day(award.validUntil) })
        : sentences.over;
    case 'revoked':
      return award.revoked
        ? fill(sentences.revoked, { day: day(award.revoked.date) })
        : sentences.withdrawn;
    case 'awaiting-signature':
      return sentences.awaiting;
    case 'preview':
      return sentences.preview;
  }
}

/** The title of a page or a card about an award: what is not in force says so first. */
export function ledTitle(award: SiteAward, title: string, { words }: Language): string {
  const { led, states } = words.award;
  return isInForce(award) ? title : fill(led, { state: states[award.state], title });
}

/** The same for a description. */
export function ledDescription(
  award: SiteAward,
  description: string,
  speaking: Speaking,
  language: Language,
): string {
  const { ledDescription: led, states } = language.words.award;
  if (isInForce(award)) return description;
  const sentence = stateSentence(award, speaking, language);
  return fill(led, { state: states[award.state], sentence, description });
}

/** How long an award of the badge lasts; `expires` as in the badge. */
export function lasting(expires: string | null, { words, duration }: Language): string {
  return expires === null
    ? words.badge.never
    : fill(words.badge.lasting, { duration: duration(expires) });
}

/** `1 award`, `2 awards`, `not awarded yet`. */
export function awardCount(count: number, { words, count: counted }: Language): string {
  return count === 0 ? words.catalogue.neverAwarded : counted(words.catalogue.awardCount, count);
}

/**
 * `1 award listed`: how many awards of a badge are listed; how many there are besides is not for a
 * page to tell.
 */
export function listedCount(count: number, { words, count: counted }: Language): string {
  return count === 0 ? words.catalogue.noneListed : counted(words.catalogue.listedCount, count);
}

/** `1 award in force`: how many awards show a skill. */
export function inForceCount(count: number, { words, count: counted }: Language): string {
  return count === 0 ? words.catalogue.noneInForce : counted(words.catalogue.inForceCount, count);
}
