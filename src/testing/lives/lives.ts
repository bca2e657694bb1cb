/** What can happen in the life of a small community: drawn, and played on its files. */

import fc from 'fast-check';
import { newAwards } from '../../authoring/award.ts';
import { correctAwards, type CorrectionWish } from '../../authoring/life/correction.ts';
import { forget } from '../../authoring/life/forgetting.ts';
import { withKey, withoutKey, withValue } from '../../authoring/front-matter-edit.ts';
import { moveSite } from '../../authoring/life/site-move.ts';
import { renewAwards } from '../../authoring/life/renewal.ts';
import { reinstateAwards, revokeAwards } from '../../authoring/life/revocation.ts';
import { nextVersion } from '../../authoring/version.ts';
import type { Award, Recipient, Tombstone } from '../../community/model.ts';
import type { LivingCommunity } from './living-community.ts';

/** Something that happens; the number chooses among what is there. */
export interface Event {
  readonly what: (typeof kinds)[number];
  readonly choice: number;
}

export const kinds = [
  'award',
  'name',
  'renamed-by-hand',
  'note',
  'date',
  'profile',
  'move',
  'move-and-give-up',
  'move-site',
  'hide',
  'file-only',
  'forget-award',
  'forget-person',
  'leave-nothing',
  'revoke',
  'reinstate',
  'renew',
  'version',
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

/** Somebody and an award of somebody's, chosen, and a word that nobody said before. */
interface Scene {
  readonly life: LivingCommunity;
  readonly choice: number;
  readonly spoken: Spoken;
  readonly tombstones: readonly Tombstone[];
  readonly person: Recipient;
  readonly award: Award;
  readonly word: string;
}

type Played = (scene: Scene) => Promise<unknown>;

const correcting =
  (wish: (scene: Scene) => Partial<CorrectionWish>, isOfPerson = true): Played =>
  async (scene) => {
    const { life, person, award } = scene;
    const target = isOfPerson ? person.slug : idOf(award);
    const wished = { ...nothing, target, ...wish(scene) };
    life.apply(await correctAwards(life.tree, wished, { now: life.now, salt }));
  };

const moving = (giveUp: boolean): Played =>
  correcting(({ spoken }) => ({ move: { slug: `moved-${spoken.count}`, giveUp } }));

/** Where the site may stand: on hosts of its own, and below one of them. */
const addresses = [
  'https://badges.riverside.example/',
  'https://riverside.example/',
  'https://riverside.example/badges/',
  'https://host.example/riverside/',
];

/** By the command, or by hand first, as people do. */
const movingSite: Played = async ({ life, choice }) => {
  const url = chosen(addresses, choice) ?? '';
  const issuer = life.text('keys/issuer.json');
  const planned = moveSite(life.tree, url, life.now);
  const isByHand = choice % 3 === 0 && planned.files.length > 0 && planned.formers.length > 0;
  if (!isByHand) return void life.apply(planned);
  const { url: former } = JSON.parse(issuer) as { url: string };
  write(life, 'keys/issuer.json', issuer.replace(`"url": "${former}"`, `"url": "${url}"`));
  const after = moveSite(life.tree, url, life.now);
  if (life.apply(after).length > 0) write(life, 'keys/issuer.json', issuer);
};

const forgetting = async ({ life }: Scene, target: string, leaveNothing: boolean): Promise<void> =>
  void life.apply(await forget(life.tree, { target, leaveNothing }, life.now));

const write = (life: LivingCommunity, path: string, text: string): void =>
  void life.files.set(path, new TextEncoder().encode(text));

const idOf = ({ recipient, slug }: Award): string => `${recipient}/${slug}`;

const outdated = ({ spoken }: Scene, text: string): void =>
  void (text !== '' && spoken.outdated.add(text));

const played: Readonly<Record<(typeof kinds)[number], Played>> = {
  award: async ({ life, person, choice, word }) => {
    const badge = chosen(['first-talk', 'repairer'], choice >> 3) ?? '';
    const wish = { badge, recipients: [person.slug], date: null, evidence: [], note: word };
    const circumstances = { now: life.now, salt };
    life.apply(await newAwards(life.tree, { ...wish, email: null }, circumstances));
  },
  name: (scene) => {
    outdated(scene, scene.person.name);
    return correcting(({ word }) => ({ name: `Name ${word}` }))(scene);
  },
  'renamed-by-hand': async ({ life, person, word }) => {
    const path = `recipients/${person.slug}/profile.md`;
    write(life, path, life.text(path).replace(person.name, `Name ${word}`));
  },
  note: (scene) => {
    outdated(scene, scene.award.narrative);
    return correcting(({ word }) => ({ note: word }), false)(scene);
  },
  date: correcting(
    ({ choice }) => ({ date: choice % 2 === 0 ? '2026-05-04' : '2026-05-05' }),
    false,
  ),
  profile: correcting(({ word }) => ({ profile: `https://people.example/${word}` })),
  move: moving(false),
  'move-and-give-up': moving(true),
  'move-site': movingSite,
  hide: async ({ life, award }) => {
    const text = life.text(award.path);
    write(
      life,
      award.path,
      award.hidden ? withoutKey(text, 'hidden') : withKey(text, 'hidden', 'true'),
    );
  },
  'file-only': async ({ life, person }) => {
    const path = `recipients/${person.slug}/profile.md`;
    const text = life.text(path);
    // Nobody gives up an address that was never published: theirs must be one that none can guess.
    const isSigned = [...life.files.keys()].some((one) =>
      new RegExp(`^recipients/${person.slug}/[^/]+\\.json$`).test(one),
    );
    if (!isSigned) return;
    const isListed = person.visibility !== 'file-only';
    write(life, path, withValue(text, 'visibility', isListed ? 'file-only' : 'listed'));
  },
  'forget-award': (scene) => {
    outdated(scene, scene.award.narrative);
    return forgetting(scene, idOf(scene.award), false);
  },
  'forget-person': (scene) => {
    outdated(scene, scene.person.name);
    return forgetting(scene, scene.person.slug, false);
  },
  'leave-nothing': (scene) => {
    const target = chosen(scene.tombstones, scene.choice)?.recipient ?? scene.person.slug;
    if (target === scene.person.slug) outdated(scene, scene.person.name);
    return forgetting(scene, target, true);
  },
  revoke: async ({ life, award }) => {
    const wish = { awards: [idOf(award)], reason: 'By mistake.', date: null };
    life.apply(await revokeAwards(life.tree, wish, life.now));
  },
  reinstate: async ({ life, award }) =>
    life.apply(await reinstateAwards(life.tree, [idOf(award)], life.now)),
  renew: async ({ life, award }) => {
    const wish = {
      awards: [idOf(award)],
      date: null,
      until: '2029-01-01',
      evidence: [],
      note: null,
    };
    life.apply(await renewAwards(life.tree, wish, life.now));
  },
  version: async ({ life, choice, word }) => {
    const slug = choice % 2 === 0 ? 'first-talk' : 'repairer';
    const path = `badges/${slug}/badge.md`;
    const before = life.text(path);
    write(life, path, withValue(before, 'description', `Did ${word}.`));
    const planned = await nextVersion(life.tree, slug, life.now);
    // A version that was never awarded changes without a number.
    if (planned.version > 0) life.apply(planned);
  },
  issue: ({ life }) => life.issue(),
  cut: ({ life, choice }) => life.issue(choice % 7),
};

/** Plays one event; nothing where there is nobody for it. */
export async function play(
  life: LivingCommunity,
  { what, choice }: Event,
  spoken: Spoken,
): Promise<void> {
  const { community } = await life.read();
  const { tombstones, recipients, awards } = community;
  const [person, award] = [chosen(recipients, choice), chosen(awards, choice)];
  const word = `word${++spoken.count}q`;
  if (person !== undefined && award !== undefined)
    await played[what]({ life, choice, spoken, tombstones, person, award, word });
  else if (what === 'issue' || what === 'cut') await life.issue();
}
