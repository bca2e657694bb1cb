/** What becomes of an award that was signed in another language than its badge's, in its whole life. */

import { expect, it } from 'vitest';
import { correctAwards } from '../../authoring/life/correction.ts';
import { forget } from '../../authoring/life/forgetting.ts';
import { revokeAwards } from '../../authoring/life/revocation.ts';
import { moveSite } from '../../authoring/life/site-move.ts';
import { checkCommunity } from '../../community/check.ts';
import { markOf } from '../../community/translations/translation.ts';
import { tinyCommunity, tinyNow, tinyText } from '../fixtures/tiny-community.ts';
import { LivingCommunity } from './living-community.ts';

const salt = '0123456789abcdef0123456789abcdef';
const [talk, signed] = ['md', 'json'].map((end) => `recipients/ada/first-talk.${end}`) as [
  string,
  string,
];
const badge = 'badges/first-talk/badge.md';
const translation = 'badges/first-talk/badge.de.md';
const { community: tiny } = checkCommunity(tinyCommunity(), { now: tinyNow });
const mark = markOf(tiny!.badges.find(({ slug }) => slug === 'first-talk')!);

async function german(): Promise<LivingCommunity> {
  const life = await LivingCommunity.begin({
    [translation]: `---\nname: Erster Vortrag\ndescription: Sprach bei uns.\nof: ${mark}\n---\nHalte einen Vortrag.\n`,
    [talk]: tinyText(talk).replace('date', 'language: de\ndate'),
  });
  await life.issue();
  return life;
}
const write = (life: LivingCommunity, path: string, text: string): void =>
  void life.files.set(path, new TextEncoder().encode(text));
const rename = async (life: LivingCommunity): Promise<void> => {
  const nothing = {
    email: null,
    profile: null,
    move: null,
    date: null,
    note: null,
    evidence: null,
  };
  const wish = { ...nothing, target: 'ada', name: 'Ada King' };
  expect(life.apply(await correctAwards(life.tree, wish, { now: life.now, salt }))).toEqual([]);
  expect(await life.issue()).toContain(signed);
};

/** The verdict of a stranger on the award as it is published, and of which definition it is. */
async function found(life: LivingCommunity, bytes = life.files.get(signed)!): Promise<string> {
  const sound = await life.read();
  const { verdict } = await life.verify(bytes, sound, await life.published(sound));
  const { credentialSubject } = JSON.parse(new TextDecoder().decode(bytes)) as {
    credentialSubject: { achievement: { id: string; name: string } };
  };
  const { id, name } = credentialSubject.achievement;
  return `${verdict} ${id.slice(id.lastIndexOf('/') + 1)} ${name}`;
}
const stands = 'valid v1.de.json Erster Vortrag';

it('is corrected in it after the translation went', async () => {
  const life = await german();
  expect(await found(life)).toBe(stands);
  life.files.delete(translation);
  await rename(life);
  expect(await found(life)).toBe(stands);
});

it('is corrected in it after the badge has a new version that nobody translated yet', async () => {
  const life = await german();
  const next = tinyText(badge)
    .replace('ten minutes', 'an hour')
    .replace('created', 'version: 2\ncreated');
  write(life, badge, next);
  await rename(life);
  expect(await found(life)).toBe(stands);
  // Whoever earns the new version gets it in the language of the badge.
  write(
    life,
    'recipients/grace/first-talk-2.md',
    '---\nbadge: first-talk\ndate: 2026-06-10\n---\n',
  );
  await life.issue();
  expect([...life.files.keys()].filter((path) => path.startsWith('badges/first-talk/v2'))).toEqual(
    ['png', 'svg', 'json'].map((end) => `badges/first-talk/v2.${end}`),
  );
});

it('is revoked, and its earlier copies say so', async () => {
  const life = await german();
  const copy = life.files.get(signed)!;
  const wish = { awards: ['ada/first-talk'], reason: 'By mistake.', date: null };
  expect(life.apply(await revokeAwards(life.tree, wish, life.now))).toEqual([]);
  await life.issue();
  expect(await found(life, copy)).toBe(stands.replace('valid', 'revoked'));
});

it('lets the site move though another one waits for a translation', async () => {
  const life = await german();
  const waits = '---\nbadge: repairer\nlanguage: de\ndate: 2026-06-10\n---\n';
  write(life, 'recipients/grace/repairer.md', waits);
  expect(life.apply(moveSite(life.tree, 'https://new.riverside.example/', life.now))).toEqual([]);
});

it('stays valid where it is after the site moved, and is signed anew at the new address', async () => {
  const life = await german();
  expect(life.apply(moveSite(life.tree, 'https://new.riverside.example/', life.now))).toEqual([]);
  expect(await found(life)).toBe(stands);
  await rename(life);
  expect(await found(life)).toBe(stands);
});

it('is forgotten, and the version stays frozen in both languages', async () => {
  const life = await german();
  const planned = await forget(life.tree, { target: 'ada', leaveNothing: false }, life.now);
  expect(life.apply(planned)).toEqual([]);
  await life.issue();
  await life.read();
  expect(life.files.has(signed)).toBe(false);
  expect(life.files.has('badges/first-talk/v1.de.json')).toBe(true);
});
