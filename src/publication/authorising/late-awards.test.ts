/** An award that was under way when its badge ended: it waits, and nothing else waits for it. */

import { afterAll, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, gitCommunity, tinyFiles } from '../../testing/fixtures/git-community.ts';
import { checkCommunity } from '../../community/check.ts';
import { markOf } from '../../community/translations/translation.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import {
  riverside,
  tinyCommunity,
  tinyNow,
  tinyText,
} from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { inspect } from '../inspecting/inspect.ts';
import { reviewCommits } from '../inspecting/review-commits.ts';

afterAll(removeFolders);

const badge = 'badges/repairer/badge.md';
const award = 'recipients/grace/repairer.md';
const text = '---\nbadge: repairer\ndate: 2026-06-12\n---\nMended a radio.\n';
const ended = tinyText(badge).replace('created', 'retired:\n  date: 2026-06-10\ncreated');

it('is left out and named once both were merged; a new one is a problem', async () => {
  const community = gitCommunity(
    tinyFiles({ 'keys/issuer.json': `${JSON.stringify(riverside)}\n` }),
  );
  await issueTiny(community);
  const { root } = community;
  const told = async (): Promise<readonly (readonly string[])[]> => {
    const { problems, aside, community: read } = await inspect(root, tinyNow);
    const names = [problems, aside].map((list) => list.map(({ rule, path }) => `${rule} ${path}`));
    return [...names, (read?.awards ?? []).map(({ path }) => path)];
  };
  const others = (await told())[2]!;
  community.commit({ [badge]: ended });
  writeFileSync(join(root, award), text);
  expect((await told()).slice(0, 2)).toEqual([[`award-of-retired-badge ${award}`], []]);
  const base = community.commit({});
  expect(await told()).toEqual([[], [`award-of-retired-badge ${award}`], others]);
  const later = text.replace('radio', 'kettle');
  writeFileSync(join(root, award), later);
  expect((await told())[0]).toEqual([`award-of-retired-badge ${award}`]);
  writeFileSync(join(root, award), text);

  const rules = async (change: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    community.branch('proposal', base);
    const head = community.commit(change);
    const facts = factsOf(base, head, { author: 'mia' });
    const review = await reviewCommits(root, { base, head, facts, now: tinyNow });
    const told = [...review.problems, ...review.questions];
    return [review.state, ...told.map(({ rule }) => rule)];
  };
  const profile = readFileSync(join(root, 'recipients/ada/profile.md'), 'utf8');
  expect(await rules({ 'recipients/ada/profile.md': `${profile}\n` })).toEqual(['allowed']);
  // Renamed by hand: the signed name stays, which whoever agrees should know.
  const renamed = profile.replace(/name: .*/, 'name: Ada Byron');
  expect(await rules({ 'recipients/ada/profile.md': renamed })).toEqual([
    'allowed',
    'name-not-signed',
  ]);
  expect(await rules({ [award]: later })).toEqual(['refused', 'award-of-retired-badge']);
});

it('so does one whose part was withdrawn meanwhile, and one that rests on that', async () => {
  const stack = (name: string, requires: string): Readonly<Record<string, string>> => ({
    [`badges/${name}/badge.md`]:
      `---\nname: ${name}\ndescription: More.\ncreated: 2026-01-10\n` +
      `requires: [${requires}]\n---\nDo.\n`,
    [`recipients/ada/${name}.md`]: `---\nbadge: ${name}\ndate: 2026-06-02\nbecause: [${requires}]\n---\n`,
  });
  const community = gitCommunity(tinyFiles(stack('second', 'first-talk')));
  await issueTiny(community);
  community.commit({ ...stack('third', 'repairer'), ...stack('fourth', 'third') });
  expect((await inspect(community.root, tinyNow)).problems).toEqual([]);
  const part = 'recipients/ada/repairer.md';
  community.commit({
    [part]: tinyText(part).replace(
      'date:',
      'revoked:\n  date: 2026-06-10\n  reason: By mistake.\ndate:',
    ),
  });
  const { problems, aside, community: read } = await inspect(community.root, tinyNow);
  expect(problems).toEqual([]);
  expect(aside.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'because-does-not-count recipients/ada/third.md',
    'because-does-not-count recipients/ada/fourth.md',
  ]);
  // What was signed before stands.
  expect(read?.awards.map(({ badge: slug }) => slug)).toContain('second');
});

it('so does one in a language whose words are not those of the badge any more', async () => {
  const german = 'badges/repairer/badge.de.md';
  const { community: tiny } = checkCommunity(tinyCommunity(), { now: tinyNow });
  const of = markOf(tiny!.badges.find(({ slug }) => slug === 'repairer')!);
  const translation = `name: Reparateurin\ndescription: Hat repariert.\nof: ${of}`;
  const community = gitCommunity(
    tinyFiles({
      [german]: `---\n${translation}\n---\nRepariere etwas.\n`,
      [award]: text.replace('date', 'language: de\ndate'),
    }),
  );
  expect((await inspect(community.root, tinyNow)).problems).toEqual([]);
  const told = async (): Promise<readonly string[]> => {
    const { problems, aside, community: read } = await inspect(community.root, tinyNow);
    expect([problems, read?.awards.length]).toEqual([[], 3]);
    return aside.map(({ rule, path }) => `${rule} ${path}`);
  };
  community.commit({ [badge]: tinyText(badge).replace('somebody needed', 'somebody missed') });
  expect(await told()).toEqual([`award-language-outdated ${award}`]);
  community.commit({ [german]: null });
  expect(await told()).toEqual([`award-language ${award}`]);
});
