/**
 * What is signed after a merge: only what the host's facts and the policy before that merge
 * authorise, on real repositories.
 */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readCommunity } from '../../repository/read.ts';
import {
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueOnce, issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { JudgedMerges } from '../../testing/fixtures/judged-merges.ts';
import { riverside, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { commitsToJudge, disputedFiles, openGrounds } from './authorise.ts';

const award = 'recipients/grace/repairer.md';
const text = '---\nbadge: repairer\ndate: 2026-06-02\n---\nMended a radio.\n';
const revoked = tinyText('recipients/ada/first-talk.md').replace(
  'evidence:',
  'revoked:\n  date: 2026-06-10\n  reason: By mistake.\nevidence:',
);

let fresh: GitCommunity;
let signed: GitCommunity;
let community: GitCommunity;
let merges: JudgedMerges;
beforeAll(async () => {
  fresh = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${JSON.stringify(riverside)}\n`,
      'recipients/grace/profile.md': '---\nname: Grace\naccount: grace\n---\n',
    }),
  );
  signed = fresh.fork('signed');
  await issueTiny(signed);
});
/** A copy in which everything is signed. */
beforeEach(() => {
  community = signed.fork();
  merges = new JudgedMerges(community);
});
afterAll(removeFolders);

const mergePull: JudgedMerges['merge'] = (...what) => merges.merge(...what);
const verdict = (): ReturnType<JudgedMerges['verdict']> => merges.verdict();

it('an award that an awarder approved is signed; one beside it that nobody approved is named and blocks nothing', async () => {
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  mergePull({ 'recipients/grace/again.md': text }, { author: 'eve' });
  const { unsigned, withheld } = await verdict();
  expect(unsigned).toEqual([award]);
  expect(withheld).toEqual([
    'recipients/grace/again.md: Pull request 2 was merged before enough awarders agreed: 1 more of ada, bob. Their approval of pull request 2 counts still.',
  ]);
});

it('what somebody else pushed to the branch of a maintainer is not their word, unless they merged it', async () => {
  const policy = `${JSON.stringify({ ...riverside, maintainers: ['mia', 'eve'] })}\n`;
  mergePull({ 'keys/issuer.json': policy }, { author: 'mia', pushedBy: [{ account: 'eve' }] });
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  const said =
    'keys/issuer.json: Pull request 1 was merged before a maintainer agreed: 1 more of mia. ' +
    "Its newest commit was pushed by eve, so it is not the author's word. " +
    'Their approval of pull request 1 counts still.';
  expect(await verdict()).toMatchObject({ unsigned: [], disputed: [said] });
  merges.facts[0] = { ...merges.facts[0]!, mergedBy: { account: 'mia' } };
  expect(await verdict()).toMatchObject({ unsigned: [award], disputed: [] });
});

it('signatures that a stranger copied to the main branch settle nothing', async () => {
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  const home = community.fork('home');
  await issueOnce(home);
  home.commit({});
  const evil = { ...riverside, maintainers: ['mia', 'eve'] };
  mergePull({ 'keys/issuer.json': `${JSON.stringify(evil)}\n` }, { author: 'eve' });
  const copied = community.together(
    ['git fetch --quiet "$1" HEAD', 'git cherry-pick FETCH_HEAD >&2', 'git rev-parse HEAD'],
    [home.root],
  );
  merges.pushes = [{ pushed: copied, account: 'eve' }];
  expect((await verdict()).disputed).toEqual([
    expect.stringMatching(/^keys\/issuer\.json: Pull re/),
  ]);
  merges.pushes = [{ pushed: copied, account: 'Mia' }];
  expect((await verdict()).disputed).toEqual([]);
});

it('a file that is listed twice is nobody’s word, and stops nothing once it is taken back', async () => {
  const [twice = '', back = ''] = community
    .together([
      'id=$(echo x | git hash-object -w --stdin)',
      'line="100644 blob $id\tzz.txt\n"',
      'tree=$( (git ls-tree HEAD; printf "$line$line") | git mktree)',
      'twice=$(git commit-tree -p HEAD -m Twice "$tree")',
      'back=$(git commit-tree -p "$twice" -m Back "HEAD^{tree}")',
      'git reset --quiet --hard "$back"',
      'echo "$twice" "$back"',
    ])
    .split(' ');
  merges.pushes.push(...[twice, back].map((pushed) => ({ pushed, account: 'eve' })));
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  expect(await verdict()).toMatchObject({ unsigned: [award], withheld: [], disputed: [] });
});

it('an address that somebody gave up without agreement is disputed, so that no site leaves it out', async () => {
  const gone = 'recipients/ada/first-talk.gone.md';
  mergePull(
    {
      [gone]: '---\ndate: 2026-06-10\n---\n',
      'recipients/ada/first-talk.md': null,
      'recipients/ada/first-talk.json': null,
    },
    { author: 'eve' },
  );
  const { root } = community;
  const { community: read, ledger } = await readCommunity(root, { now: tinyNow });
  const open = await openGrounds(root, read!, ledger);
  const facts = { pulls: merges.facts, pushes: [] };
  expect((await disputedFiles(open, facts)).map(({ path }) => path)).toEqual([gone]);
});

it('a merge that the host says nothing about, and a commit pushed past it, authorise nothing', async () => {
  community.commit({ [award]: text }, { name: 'ada' });
  expect((await verdict()).withheld[0]).toMatch(
    /^recipients\/grace\/repairer\.md: Commit [0-9a-f]{12} brought it, and the host knows of no pull request/,
  );
});

it('a policy that nobody agreed to gives nobody a say, and stops every signature until it is taken back', async () => {
  const evil = (names: object): string => `${JSON.stringify({ ...riverside, ...names })}\n`;
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  mergePull(
    { 'keys/issuer.json': evil({ awarders: ['eve', 'eva'], maintainers: ['eve'] }) },
    { author: 'eve', approvals: ['eva'] },
  );
  mergePull({ 'recipients/grace/later.md': text }, { author: 'eva', approvals: ['eve'] });
  mergePull(
    { 'keys/issuer.json': evil({ awarders: ['eva'], maintainers: ['eve'] }) },
    { author: 'eve' },
  );
  const { unsigned, withheld, disputed } = await verdict();
  expect([unsigned, disputed]).toEqual([
    [],
    [
      'keys/issuer.json: Pull request 2 was merged before a maintainer agreed: 1 more of mia. Their approval of pull request 2 counts still.',
    ],
  ]);
  expect(withheld.map((line) => line.split('. ')[0]).sort()).toEqual([
    'recipients/grace/later.md: Pull request 3 was merged before enough awarders agreed: 1 more of ada, bob',
    'recipients/grace/repairer.md: It rests on keys/issuer.json',
  ]);
  mergePull({ 'keys/issuer.json': evil({}) }, { author: 'stranger' });
  const after = await verdict();
  expect([after.unsigned, after.disputed]).toEqual([[award], []]);
});

it('what nobody agreed to of a badge or a profile withholds the awards that rest on it, and no other', async () => {
  const badge = tinyText('badges/repairer/badge.md').replace('Repairer', 'Nurse');
  mergePull(
    { 'badges/nurse/badge.md': badge, [award]: text.replace('repairer', 'nurse') },
    { author: 'ada', approvals: ['bob'] },
  );
  expect((await verdict()).unsigned).toEqual([award]);
  mergePull(
    { 'badges/nurse/badge.md': badge.replace('Nurse', 'Chief Surgeon') },
    { author: 'eve' },
  );
  expect(await verdict()).toMatchObject({
    unsigned: [],
    withheld: [
      `${award}: It rests on badges/nurse/badge.md. Pull request 2 was merged before somebody who may agreed: 1 more of ada, bob, mia. Their approval of pull request 2 counts still.`,
    ],
  });
  mergePull({ 'badges/nurse/badge.md': badge }, { author: 'eve' });
  expect((await verdict()).unsigned).toEqual([award]);
  mergePull(
    { 'recipients/grace/profile.md': '---\nname: Eve Evil\naccount: grace\n---\n' },
    { author: 'eve' },
  );
  mergePull({ 'recipients/ada/repairer-2.md': text }, { author: 'bob', approvals: ['mia'] });
  const { unsigned, withheld } = await verdict();
  expect(unsigned).toEqual(['recipients/ada/repairer-2.md']);
  expect(withheld).toEqual([
    expect.stringMatching(
      /^recipients\/grace\/repairer\.md: It rests on recipients\/grace\/profile\.md\. Pull request 4 /,
    ),
  ]);
});

it('a small change that somebody agrees to afterwards does not carry what nobody agreed to; a maintainer’s word does', async () => {
  const file = 'badges/nurse/badge.md';
  const nurse = tinyText('badges/repairer/badge.md').replace('Repairer', 'Nurse');
  const surgeon = nurse.replace('Nurse', 'Chief Surgeon');
  mergePull(
    { [file]: nurse, [award]: text.replace('repairer', 'nurse') },
    { author: 'ada', approvals: ['bob'] },
  );
  mergePull({ [file]: surgeon }, { author: 'eve' });
  mergePull({ [file]: `${surgeon}\n` }, { author: 'eve', approvals: ['bob'] });
  expect((await verdict()).unsigned).toEqual([]);
  mergePull({ [file]: `${surgeon}\n\n` }, { author: 'eve', approvals: ['mia'] });
  expect((await verdict()).unsigned).toEqual([award]);
});

it('what was pushed past the host or changes the engine is named, also where nothing waits', async () => {
  const pushed = community.commit({ 'src/x.ts': 'export {};\n' });
  community.commit({ 'README.md': 'Hello\n' });
  expect(await verdict()).toMatchObject({
    withheld: [],
    disputed: [expect.stringContaining(`src/x.ts: Commit ${pushed.slice(0, 12)} brought it`)],
  });
});

const revokedBefore = 'recipients/grace/first-talk.md';

it('before anything was signed, what was pushed founds the community; what came by a pull request must be agreed to', async () => {
  community = fresh.fork();
  merges = new JudgedMerges(community);
  community.commit({ 'keys/issuer.json': `${JSON.stringify(riverside)}\n`, 'src/x.ts': '\n' });
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  expect(await verdict()).toMatchObject({
    unsigned: [revokedBefore, award],
    disputed: [],
    withheld: expect.arrayContaining([
      expect.stringContaining('recipients/ada/first-talk.md: It stands in the first commit'),
    ]) as unknown,
  });
  mergePull({ 'README.md': 'Hello' }, { author: 'eve' });
  community.commit({ 'src/x.ts': 'evil();\n' });
  expect((await verdict()).disputed.map((line) => line.split(':')[0])).toEqual(['src/x.ts']);
});

it('asks about the merges that something rests on, and about no others', async () => {
  const asked = async (): Promise<readonly string[]> => {
    const { community: read, ledger } = await readCommunity(community.root, { now: tinyNow });
    if (read === null) throw new Error('The test community has problems.');
    return commitsToJudge(await openGrounds(community.root, read, ledger));
  };
  expect(await asked()).toEqual([]);
  const first = mergePull({ [award]: text });
  mergePull({ 'badges/first-talk/badge.md': `${tinyText('badges/first-talk/badge.md')}\n` });
  const profile = mergePull({
    'recipients/grace/profile.md': '---\nname: G\naccount: grace\n---\n',
  });
  mergePull({ 'README.md': 'Hello\n' });
  const files = mergePull({ 'public/notes.txt': 'Hello' });
  const policy = mergePull({ 'keys/issuer.json': `${JSON.stringify(riverside)}\n\n` });
  const [signing] = community
    .git('log', '--diff-filter=A', '--format=%H', '--', 'recipients/*.json')
    .split('\n');
  expect(await asked()).toEqual([
    signing,
    ...[first, profile, files, policy].map(({ merge }) => merge),
  ]);
});

it('files of `public/` are a maintainer’s to agree to, and nothing is signed or published beside others', async () => {
  const file = 'public/team/index.txt';
  const disputed = async (): Promise<readonly string[]> => {
    const { community: read, ledger } = await readCommunity(community.root, { now: tinyNow });
    const open = await openGrounds(community.root, read!, ledger);
    const { facts: pulls, pushes } = merges;
    return (await disputedFiles(open, { pulls, pushes })).map(({ path }) => path);
  };
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  mergePull({ [file]: 'Ours.\n', 'public/logo.txt': 'x\n' }, { author: 'ada', approvals: ['mia'] });
  expect((await verdict()).unsigned).toEqual([award]);
  const said = 'Pull request 3 was merged before a maintainer agreed: 1 more of mia.';
  mergePull({ [file]: 'Send money to eve.\n' }, { author: 'eve', approvals: ['bob'] });
  expect(await verdict()).toMatchObject({
    unsigned: [],
    disputed: [expect.stringContaining(`${file}: ${said}`)],
    withheld: [expect.stringContaining(`${award}: It rests on ${file}. ${said}`)],
  });
  expect(await disputed()).toEqual([file]);
  mergePull({ [file]: 'Ours.\n' }, { author: 'eve' });
  expect([(await verdict()).unsigned, await disputed()]).toEqual([[award], []]);
});

it('what was merged is what was approved: another commit than the approved one, and an old approval, authorise nothing', async () => {
  const { base } = mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  merges.facts = [{ ...merges.facts[0]!, head: base }];
  expect((await verdict()).withheld[0]).toContain('merged something else');
  merges.facts = [];
  const { head } = mergePull({ 'recipients/grace/more.md': text });
  merges.facts = [{ ...merges.facts[0]!, approvals: [{ account: 'bob', commit: base }] }];
  expect((await verdict()).unsigned).toEqual([]);
  merges.facts = [{ ...merges.facts[0]!, approvals: [{ account: 'bob', commit: head }] }];
  expect((await verdict()).unsigned).toEqual(['recipients/grace/more.md']);
});

it('a second pull request that changes an unsigned award must be approved as the first was', async () => {
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  mergePull({ [award]: text.replace('radio', 'reactor') }, { author: 'eve' });
  expect((await verdict()).unsigned).toEqual([]);
});

it('a squashed merge counts like any other', async () => {
  const base = community.git('rev-parse', 'main');
  const merge = community.commit({ [award]: text }, { message: 'Squashed' });
  merges.facts = [
    factsOf(base, 'c3'.repeat(20), {
      merge,
      approvals: [{ account: 'bob', commit: 'c3'.repeat(20) }],
    }),
  ];
  expect((await verdict()).unsigned).toEqual([award]);
});

it('a revocation and a reinstatement that nobody may agree to are not written into the status list', async () => {
  const reinstated = tinyText('recipients/grace/first-talk.md').replace(/revoked:\n.*\n.*\n/, '');
  mergePull(
    { 'recipients/ada/first-talk.md': revoked, 'recipients/grace/first-talk.md': reinstated },
    { approvals: ['ada'] },
  );
  const { revoked: now, withheld } = await verdict();
  expect(withheld.map((line) => line.split(':')[0])).toEqual(['recipients/ada/first-talk.md']);
  expect(now).toEqual([]);
  mergePull({ 'recipients/ada/first-talk.md': `${revoked}\n` }, { author: 'eve' });
  merges.facts[0] = {
    ...merges.facts[0]!,
    approvals: [{ account: 'bob', commit: merges.facts[0]!.head }],
  };
  expect((await verdict()).revoked).toEqual(['recipients/ada/first-talk.md']);
});

it('a frozen picture that somebody deleted stops every signature until it is back as it was', async () => {
  const path = 'badges/repairer/v2.png';
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  mergePull({ [path]: null }, { author: 'mia' });
  expect((await verdict()).unsigned).toEqual([]);
  community.git('checkout', '--quiet', 'HEAD~1', '--', path);
  community.commit({});
  expect(await verdict()).toMatchObject({ unsigned: [award], disputed: [] });
});

it('what is not committed as it stands is not signed', async () => {
  mergePull({ [award]: text }, { author: 'ada', approvals: ['bob'] });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${community.root}/${award}`, text.replace('radio', 'reactor'));
  expect((await verdict()).withheld).toEqual([
    `${award}: ${award} is not committed as it stands, so nobody can have agreed to it.`,
  ]);
});

it('an award whose credential git remembers is not signed a second time, also where no register does', async () => {
  mergePull(
    { 'recipients/ada/first-talk.json': null, 'keys/register.txt': null },
    { author: 'mia', approvals: ['mia'] },
  );
  const { unsigned, withheld } = await verdict();
  expect(unsigned).toEqual([]);
  expect(withheld).toEqual([
    expect.stringMatching(/^recipients\/ada\/first-talk\.md: It was signed before/),
  ]);
});

it('an award that rests on one which nobody approved waits with it', async () => {
  const stack = 'recipients/grace/speaker.md';
  const badge =
    '---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\nrequires: [repairer]\n---\nDo.\n';
  mergePull({ 'badges/speaker/badge.md': badge }, { author: 'mia' });
  mergePull({ [award]: text }, { author: 'eve' });
  const words = '---\nbadge: speaker\ndate: 2026-06-03\nbecause: [repairer]\n---\n';
  mergePull({ [stack]: words }, { author: 'ada', approvals: ['bob'] });
  const { unsigned, withheld } = await verdict();
  expect(unsigned).toEqual([]);
  expect(withheld).toEqual([
    expect.stringContaining(`${award}: `),
    expect.stringContaining(`${stack}: \`because\` names \`repairer\``),
  ]);
});
