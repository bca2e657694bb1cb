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
import { namesToCorrect } from '../../credential/ledger/signed-identity.ts';
import { readingOf } from '../../credential/ledger/reading.ts';
import { restingOnForgotten } from '../../credential/stacking/forgotten-parts.ts';
import type { Award, Recipient, Tombstone } from '../../community/model.ts';
import type { LivingCommunity } from './living-community.ts';
import { merged } from './merging.ts';
import { endorsing, stacking } from './naming-awards.ts';

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
  'retire',
  'stack',
  'endorse',
  'rotate',
  'merge',
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

/** What people do in files, on a branch; some of it never goes together with what others did. */
const ofPeople: readonly Event['what'][] = [
  ...(['award', 'name', 'renamed-by-hand', 'note', 'date', 'profile', 'move'] as const),
  ...(['move-and-give-up', 'hide', 'forget-award', 'forget-person', 'revoke'] as const),
  ...(['reinstate', 'renew', 'version', 'stack'] as const),
];

/**
 * Somebody works on a branch while others go on, and sign. Where both changed a file, or the outcome has
 * problems, the branch is not merged; where somebody was renamed meanwhile, they are corrected, as
 * `npm run check` says.
 */
async function merging({ life, choice, spoken }: Scene): Promise<void> {
  const [fork, theirs] = [new Map(life.files), life.branch()];
  const aside: Spoken = { count: spoken.count + 100, outdated: new Set() };
  for (const at of [choice, choice >> 2])
    await play(theirs, { what: chosen(ofPeople, at) ?? 'note', choice: at }, aside);
  await play(life, { what: chosen(ofPeople, choice >> 4) ?? 'note', choice: choice >> 1 }, spoken);
  if (choice % 3 > 0) await life.issue();
  const [ours, both] = [new Map(life.files), merged(fork, life.files, theirs.files)];
  spoken.count = aside.count;
  if (both === null) return;
  replaceAll(life.files, both);
  const reading = readingOf(life.tree, life.now);
  if (reading.community === null || reading.problems.length > 0)
    return replaceAll(life.files, ours);
  for (const word of aside.outdated) spoken.outdated.add(word);
  const { community, ledger } = reading;
  const again = namesToCorrect(community, ledger).map(({ award }) => award);
  for (const award of [...again, ...restingOnForgotten(community, ledger)]) {
    const wish = { ...nothing, target: award.recipient };
    life.apply(await correctAwards(life.tree, wish, { now: life.now, salt }));
  }
}

function replaceAll(files: Map<string, Uint8Array>, by: ReadonlyMap<string, Uint8Array>): void {
  files.clear();
  for (const [path, bytes] of by) files.set(path, bytes);
}

const pair = ['first-talk', 'repairer'] as const;

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
    // Nor does somebody whose name stands beside what they signed about others.
    if (!isSigned || person.keys.length > 0) return;
    const isListed = person.visibility !== 'file-only';
    write(life, path, withValue(text, 'visibility', isListed ? 'file-only' : 'listed'));
  },
  'forget-award': (scene) => {
    outdated(scene, scene.award.narrative);
    outdated(scene, `/recipients/${idOf(scene.award)}.json`);
    return forgetting(scene, idOf(scene.award), false);
  },
  'forget-person': (scene) => {
    outdated(scene, scene.person.name);
    for (const key of scene.person.keys) outdated(scene, key);
    return forgetting(scene, scene.person.slug, false);
  },
  'leave-nothing': (scene) => {
    const target = chosen(scene.tombstones, scene.choice)?.recipient ?? scene.person.slug;
    if (target === scene.person.slug)
      for (const word of [scene.person.name, ...scene.person.keys]) outdated(scene, word);
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
  retire: async ({ life, choice }) => {
    const [slug, other] = choice % 2 === 0 ? pair : pair.toReversed();
    const [text, others] = [slug, other].map((one) => life.text(`badges/${one}/badge.md`));
    if (text === undefined || others === undefined) return;
    const date = life.now.toISOString().slice(0, 10);
    const successor = !others.includes('retired:') && { successor: other };
    const after = text.includes('retired:')
      ? withoutKey(text, 'retired')
      : withKey(text, 'retired', { date, ...successor });
    write(life, `badges/${slug}/badge.md`, after);
    life.now = new Date(life.now.getTime() + 24 * 60 * 60_000);
  },
  stack: ({ life }) => stacking(life),
  endorse: ({ life, person, award, spoken }) => endorsing(life, person, award, 100 + spoken.count),
  rotate: ({ life }) => life.rotate(),
  merge: merging,
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
