/** Awards in a language of their own, from the translation of their badge to what strangers read. */

import { noFurtherTexts } from '../../community/translations/further-texts.ts';
import { expect, it } from 'vitest';
import type { Badge, Community } from '../../community/model.ts';
import { markOf, type Translation } from '../../community/translations/translation.ts';
import { frozenTranslationNotes } from '../../credential/languages/signed-languages.ts';
import { ledgerProblems } from '../../credential/ledger/ledger-rules.ts';
import { emptyLedger, type Ledger } from '../../credential/ledger/ledger.ts';
import { registerGaps } from '../../credential/ledger/register-gaps.ts';
import { registerProblems } from '../../credential/ledger/register-rules.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  credentialOf,
  issueWith,
  seedOf,
  signingCommunity,
  signingNow,
  written,
} from '../../testing/fixtures/signing-community.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { publishedFiles } from '../files/files.ts';
import { gateProblems } from '../inspecting/gate.ts';
import { issuingRun } from './issuing-run.ts';
import { withdrawnPlaces } from './status-lists.ts';

const german = (of: Badge, more: Partial<Translation> = {}): Translation => ({
  language: 'de',
  name: 'Erster Vortrag',
  description: 'Hielt einen ersten Vortrag.',
  criteria: 'Halte einen Vortrag.',
  skills: ['öffentlich sprechen', 'erzählen'],
  of: markOf(of),
  ...noFurtherTexts,
  ...more,
});
/** Two awards of a badge that is in German, too; the second is to be signed in it. */
async function bilingual(more: Partial<Translation> = {}): Promise<Community> {
  const community = await signingCommunity(2);
  return {
    ...community,
    badges: community.badges.map((badge) => ({ ...badge, translations: [german(badge, more)] })),
    awards: community.awards.map((award, at) => (at === 1 ? { ...award, language: 'de' } : award)),
  };
}
const without = (community: Community): Community => ({
  ...community,
  badges: community.badges.map((badge) => ({ ...badge, translations: [] })),
});
const achievementIn = (ledger: Ledger, recipient: string): JsonObject =>
  (ledger.credentials.get(credentialOf(recipient))?.json['credentialSubject'] as JsonObject)[
    'achievement'
  ] as JsonObject;
const problemsOf = async (community: Community, ledger: Ledger): Promise<unknown[]> => [
  ...ledgerProblems(community, ledger),
  ...(await gateProblems(community, ledger, signingNow)),
  ...registerProblems(community, ledger, await withdrawnPlaces(ledger)),
  ...registerGaps(community, ledger),
];
const frozen = ['png', 'svg', 'de.json', 'json'].map((ending) => `badges/first-talk/v1.${ending}`);
const [own, translated] = ['v1.json', 'v1.de.json'].map(
  (name) => `https://guild.example/badges/badges/first-talk/${name}`,
);

it('are signed with an Achievement of that language, which names the badge’s own and is named', async () => {
  const community = await bilingual();
  expect(ledgerProblems(community, emptyLedger)).toEqual([]);
  const { ledger, written: paths } = await issueWith(community, emptyLedger, 1);
  expect(paths.slice(0, 4)).toEqual(frozen);
  expect(await problemsOf(community, ledger)).toEqual([]);
  const [english, theirs] = ['r1', 'r2'].map((recipient) => achievementIn(ledger, recipient));
  expect(english).toMatchObject({ id: own, name: 'First talk', inLanguage: 'en' });
  expect(theirs).toMatchObject({
    ...{ id: translated, name: 'Erster Vortrag', inLanguage: 'de', version: '1' },
    tag: ['öffentlich sprechen', 'erzählen'],
    image: { id: own!.replace('json', 'png') },
  });
  expect(english!['related']).toContainEqual({
    ...{ id: translated, type: ['Related'], inLanguage: 'de', version: '1' },
  });
  expect(theirs!['related']).toContainEqual({
    ...{ id: own, type: ['Related'], inLanguage: 'en', version: '1' },
  });
});

it('are completed by the next run, where one is cut between the files of a version', async () => {
  const community = await bilingual();
  const { files } = await issuingRun(community, emptyLedger, seedOf(1), signingNow);
  const at = files.findIndex(({ path }) => path === frozen[2]);
  for (const count of [at, at + 1, at + 2]) {
    const torn = written(emptyLedger, files.slice(0, count));
    const again = await issuingRun(community, torn, seedOf(1), signingNow);
    const after = written(torn, again.files);
    expect([again.problems, await problemsOf(community, after)]).toEqual([[], []]);
    expect(after.credentials.size).toBe(2);
  }
});

it('stay when the translation changes or goes, and new ones say what was frozen', async () => {
  const community = await bilingual();
  const [first, second] = community.awards;
  const { ledger } = await issueWith({ ...community, awards: [second!] }, emptyLedger, 1);
  const later = await bilingual({ name: 'Anders', of: '000000-000000-000000-000000' });
  const next = { ...later, awards: [{ ...first!, language: 'de' }, second!] };
  expect(await problemsOf(next, ledger)).toEqual([]);
  expect(frozenTranslationNotes(next, ledger)).toEqual([
    expect.stringContaining('badges/first-talk/badge.de.md says something else than badges/'),
  ]);
  const { ledger: both } = await issueWith(next, ledger, 1);
  expect(achievementIn(both, 'r1')).toEqual(achievementIn(ledger, 'r2'));
  expect(await problemsOf(without(next), both)).toEqual([]);
});

it('are frozen later, where the translation came after the first award, and touch nothing', async () => {
  const community = await bilingual();
  const [first] = community.awards;
  const { ledger: before } = await issueWith(
    without({ ...community, awards: [first!] }),
    emptyLedger,
    1,
  );
  const { ledger, written: paths } = await issueWith(community, before, 1);
  expect(paths).toEqual([frozen[2], credentialOf('r2')]);
  expect(ledger.achievements.get(frozen[3]!)).toEqual(before.achievements.get(frozen[3]!));
  expect(await problemsOf(community, ledger)).toEqual([]);
});
it.each<[string, Partial<Translation> | null, RegExp]>([
  ['is not there', null, /not in the language `de`.*npm run translate -- first-talk de/],
  ['is of other texts', { of: '000000-000000-000000-000000' }, /--seen/],
  ['does not say what it is of', { of: null }, /--seen/],
])('wait with a problem of their own while the translation %s', async (_, more, sentence) => {
  const community = await bilingual(more ?? {});
  const problems = ledgerProblems(more === null ? without(community) : community, emptyLedger);
  expect(problems.map(({ path, message, remedy }) => [path, `${message} ${remedy}`])).toEqual([
    ['recipients/r2/first-talk.md', expect.stringMatching(sentence)],
  ]);
});

it('are corrected in the language that they have, and never into another', async () => {
  const community = await bilingual();
  const { ledger } = await issueWith(community, emptyLedger, 1);
  const changed = (change: object): Community => ({
    ...community,
    awards: community.awards.map((award, at) => (at === 1 ? { ...award, ...change } : award)),
  });
  const corrected = changed({ corrected: ['2026-06-10'], narrative: 'Another reason.' });
  const { ledger: after } = await issueWith(corrected, ledger, 1);
  expect(achievementIn(after, 'r2')).toEqual(achievementIn(ledger, 'r2'));
  const [problem] = ledgerProblems(changed({ language: null, corrected: ['2026-06-10'] }), ledger);
  expect(problem?.message).toContain('its `language` no longer matches');
});

it('are published with their definition in both versions of the standard, and shown so', async () => {
  const community = await bilingual();
  const { ledger } = await issueWith(community, emptyLedger, 1);
  const site = assembleSite(community, ledger, new Set());
  expect(site.awards.map(({ achievement }) => achievement.name)).toEqual([
    ...['First talk', 'Erster Vortrag'],
  ]);
  const paths: string[] = [];
  for await (const { path } of publishedFiles(community, ledger)) paths.push(path);
  expect(paths).toEqual(
    expect.arrayContaining([frozen[2], frozen[2]!.replace('json', 'ob2.json')]),
  );
  expect(paths.filter((path) => /^badges\/first-talk\/v1\.de\.png/.test(path))).toEqual([]);
});
