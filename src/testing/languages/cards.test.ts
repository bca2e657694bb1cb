/** The words of every language on cards: all of them fit, with the longest words as names, too. */

import { describe, expect, it } from 'vitest';
import { awardLines, wordsColumn } from '../../artwork/cards/card.ts';
import { withoutMarks } from '../../artwork/cards/direction-marks.ts';
import { setWords } from '../../artwork/cards/card-words.ts';
import { knownTags, languageOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { longestDay, longestWords } from './longest-words.ts';

const spoken = knownTags.filter((tag) => tag !== 'ar-xb');
const long = { issuer: 'Riverside Makers and Menders', site: 'badges.riverside.example' };

/** What the card of an award says where it is in force, and where it is not. */
function linesOf(tag: string, name: string): ReturnType<typeof awardLines>[] {
  const { words, day: dayOf, direction } = languageOf(tag);
  const { card, states, sentences } = words.award;
  const day = longestDay(dayOf);
  const lapses = [
    [null, day],
    [states.expired, fill(sentences.expired, { day })],
    [states.expired, sentences.over],
    [states.revoked, fill(sentences.revoked, { day })],
    [states.revoked, sentences.withdrawn],
  ] as const;
  return lapses.map(([lapsed, date]) =>
    awardLines({
      ...{ badgeName: name, recipientName: name, issuerName: long.issuer, direction },
      ...{ issuerLanguage: tag, badgeLanguage: tag, recipientLanguage: tag, typeface: null },
      lapsed: lapsed === null ? null : withoutMarks(lapsed),
      date: withoutMarks(date),
      words: {
        language: tag,
        awardedTo: withoutMarks(card.to),
        byIssuer: withoutMarks(fill(card.by, long)),
        check: withoutMarks(fill(card.check, long)),
      },
    }),
  );
}

describe.each(spoken)('a card in %s', (tag) => {
  it('shows all that it says, the longest words of the language as names of badge and recipient', async () => {
    const names = longestWords(tag, 40);
    expect(names).toHaveLength(40);
    const manner = { direction: languageOf(tag).direction, own: null };
    for (const name of names)
      for (const lines of linesOf(tag, name)) {
        const { blocks, isWhole } = await setWords(lines, wordsColumn, manner);
        expect(isWhole, name).toBe(true);
        const cut = lines.filter((_, at) => blocks[at]?.isCut).map(({ text }) => text);
        expect(cut, name).toEqual([]);
      }
  });
});
