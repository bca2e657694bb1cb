/** What can happen in the life of a small community: drawn, and played on its files. */

import fc from 'fast-check';
import { newAwards } from '../../authoring/award.ts';
import { correctAwards, type CorrectionWish } from '../../authoring/life/correction.ts';
import { forget } from '../../authoring/life/forgetting.ts';
import { withKey, withoutKey } from '../../authoring/front-matter-edit.ts';
import { renewAwards } from '../../authoring/life/renewal.ts';
import { reinstateAwards, revokeAwards } from '../../authoring/life/revocation.ts';
import type { LivingCommunity } from './living-community.ts';

/** Something that happens; the number chooses among what is there. */
export interface Event {
  readonly what: (typeof kinds)[number];
  readonly choice: number;
}

const kinds = [
  'award',
  'name',
  'renamed-by-hand',
  'note',
  'date',
  'profile',
  'move',
  'move-and-give-up',
  'hide',
  'forget-award',
  'forget-person',
  'leave-nothing',
  'revoke',
  'reinstate',
  'renew',
  'issue',
  'cut',
] as const;

/** Lives of so many events at most; every one ends with a signature. */
export const lives = (longest: number): fc.Arbitrary<readonly Event[]> =>
  fc.array(
    fc.record({
      what: fc.oneof(fc.constantFrom(...kinds), fc.constant('issue' as const)),
      choice: fc.nat(1000),
    }),
    { minLength: 4, maxLength: longest },
  );

/** What was said of somebody once and is to stand nowhere any more: words that no other text holds. */
export interface Spoken {
  count: number;
  readonly outdated: Set<string>;
}

const salt = '0123456789abcdef0123456789abcdef';
const nothing: Omit<CorrectionWish, 'target'> = {
  ...{ name: null, email: null, profile: null, move: null },
  ...{ date: null, note: null, evidence: null },
};

const chosen = <Item>(items: readonly Item[], choice: number): Item | undefined =>
  items[choice % Math.max(1, items.length)];

/** Plays one event that changes people's files; nothing where there is nobody for it. */
export async function play(
  life: LivingCommunity,
  { what, choice }: Event,
  spoken: Spoken,
): Promise<void> {
  if (what === 'issue' || what === 'cut') {
    await life.issue(what === 'cut' ? choice % 7 : Infinity);
    return;
  }
  const { community } = await life.read();
  const person = chosen(community.recipients, choice);
  const award = chosen(community.awards, choice);
  const id = award === undefined ? '' : `${award.recipient}/${award.slug}`;
  const word = `word${++spoken.count}q`;
  const correct = async (target: string, wish: Partial<CorrectionWish>): Promise<void> => {
    const circumstances = { now: life.now, salt };
    life.apply(await correctAwards(life.tree, { ...nothing, target, ...wish }, circumstances));
  };
  if (person === undefined || award === undefined) return;
  switch (what) {
    case 'award': {
      const badge = chosen(['first-talk', 'repairer'], choice >> 3) ?? '';
      const wish = {
        badge,
        recipients: [person.slug],
        date: null,
        evidence: [],
        note: word,
        email: null,
      };
      life.apply(await newAwards(life.tree, wish, { now: life.now, salt }));
      return;
    }
    case 'name':
      spoken.outdated.add(person.name);
      return correct(person.slug, { name: `Name ${word}` });
    case 'renamed-by-hand': {
      const path = `recipients/${person.slug}/profile.md`;
      const text = life.text(path).replace(person.name, `Name ${word}`);
      life.files.set(path, new TextEncoder().encode(text));
      return;
    }
    case 'note':
      if (award.narrative !== '') spoken.outdated.add(award.narrative);
      return correct(id, { note: word });
    case 'date':
      return correct(id, { date: choice % 2 === 0 ? '2026-05-04' : '2026-05-05' });
    case 'profile':
      return correct(person.slug, { profile: `https://people.example/${word}` });
    case 'move':
    case 'move-and-give-up':
      return correct(person.slug, {
        move: { slug: `moved-${spoken.count}`, giveUp: what !== 'move' },
      });
    case 'hide': {
      const text = life.text(award.path);
      const edited = award.hidden ? withoutKey(text, 'hidden') : withKey(text, 'hidden', 'true');
      life.files.set(award.path, new TextEncoder().encode(edited));
      return;
    }
    case 'forget-award':
      if (award.narrative !== '') spoken.outdated.add(award.narrative);
      life.apply(await forget(life.tree, { target: id, leaveNothing: false }, life.now));
      return;
    case 'forget-person':
    case 'leave-nothing': {
      const gone = chosen(community.tombstones, choice)?.recipient;
      const target = what === 'leave-nothing' && gone !== undefined ? gone : person.slug;
      if (target === person.slug) spoken.outdated.add(person.name);
      const wish = { target, leaveNothing: what === 'leave-nothing' };
      life.apply(await forget(life.tree, wish, life.now));
      return;
    }
    case 'revoke':
      life.apply(
        await revokeAwards(
          life.tree,
          { awards: [id], reason: 'By mistake.', date: null },
          life.now,
        ),
      );
      return;
    case 'reinstate':
      life.apply(await reinstateAwards(life.tree, [id], life.now));
      return;
    case 'renew': {
      const wish = { awards: [id], date: null, until: '2029-01-01', evidence: [], note: null };
      life.apply(await renewAwards(life.tree, wish, life.now));
      return;
    }
  }
}
