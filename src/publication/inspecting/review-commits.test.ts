/**
 * What a fork may try, on real repositories: each attack is refused with its own rule; what is in
 * order waits for the right people.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../review/facts.ts';
import type { Commit } from '../../community/commit.ts';
import { type Review, reviewChange } from '../../review/review.ts';
import {
  type Changes,
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { reviewCommits } from './review-commits.ts';

const issuer = JSON.stringify(
  {
    name: 'Riverside Makers',
    url: 'https://badges.riverside.example/',
    repository: 'https://code.example/riverside/badges',
    awarders: ['ada', 'bob'],
    maintainers: ['mia'],
  },
  null,
  2,
);
const badge = 'badges/first-talk/badge.md';
const award = 'recipients/grace/repairer.md';
const text = '---\nbadge: repairer\ndate: 2026-06-02\n---\nMended a radio.\n';
const profileOf = (account: string): string => `---\nname: ${account}\naccount: ${account}\n---\n`;

let community: GitCommunity;
let base: string;
let atBase: Commit;
/** The sample with an issuer who names awarders; everything in it is issued but one award. */
beforeAll(async () => {
  community = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${issuer}\n`,
      'recipients/grace/profile.md': profileOf('grace'),
      'badges/both/badge.md': tinyText(badge)
        .replace('First Talk', 'Both')
        .replace('created', 'awarders:\n  - ada\n  - bob\nreviews: 2\ncreated'),
      'badges/open/badge.md': tinyText(badge)
        .replace('First Talk', 'Open')
        .replace('created', 'selfAward: true\ncreated'),
      'badges/one/badge.md': tinyText(badge)
        .replace('First Talk', 'One')
        .replace('created', 'awarders: [ada, mia]\nreviews: 1\ncreated'),
      'badges/lone/badge.md': tinyText(badge)
        .replace('First Talk', 'Lone')
        .replace('created', 'awarders: [mia]\ncreated'),
    }),
  );
  await issueTiny(community);
  base = community.commit({
    'recipients/ada/unsigned.md': text,
    'src/x.ts': 'export {};\n',
    '.github/workflows/issue.yml': 'on: push\n',
  });
  atBase = await readCommit(community.root, base);
});
afterAll(removeFolders);

async function review(
  changes: Changes,
  facts: Partial<Facts> = {},
  approvals: readonly string[] = [],
): Promise<Review> {
  community.branch('proposal', base);
  return reviewed(community.commit(changes), facts, approvals);
}

const said = (head: string, facts: Partial<Facts>, approvals: readonly string[]): Facts =>
  factsOf(base, head, {
    approvals: approvals.map((account) => ({ account, commit: head })),
    ...facts,
  });

/** Without the signatures, which take the time. */
async function reviewed(
  head: string,
  facts: Partial<Facts> = {},
  approvals: readonly string[] = [],
): Promise<Review> {
  return reviewChange({
    base: atBase,
    head: await readCommit(community.root, head),
    facts: said(head, facts, approvals),
    now: tinyNow,
  });
}

const whole = (
  head: string,
  facts: Partial<Facts> = {},
  approvals: readonly string[] = [],
): Promise<Review> =>
  reviewCommits(community.root, { base, head, facts: said(head, facts, approvals), now: tinyNow });

const rulesOf = ({ problems }: Review): string[] =>
  problems.map(({ rule, path }) => `${rule} ${path}`);

describe('an award', () => {
  it('waits for an awarder, and says who that may be', async () => {
    const { state, matters, problems } = await review({ [award]: text });
    expect([state, problems]).toEqual(['waiting', []]);
    expect(matters).toMatchObject([
      { what: 'award', path: award, missing: 1, may: ['ada', 'bob'], agreed: [] },
    ]);
  });

  it('is allowed when an awarder approves it, however the name is written', async () => {
    expect((await review({ [award]: text }, {}, ['Bob'])).state).toBe('allowed');
    expect((await review({ [award]: text }, { author: 'ADA' }, ['Bob'])).state).toBe('allowed');
  });

  it('needs somebody other than its author, a maintainer’s own proposal as well', async () => {
    const alone = await review({ [award]: text }, { author: 'ada' });
    expect([alone.state, alone.matters[0]]).toMatchObject([
      'waiting',
      { missing: 1, may: ['bob', 'mia'], wantsOther: true },
    ]);
    expect((await review({ [award]: text }, { author: 'ada' }, ['ada'])).state).toBe('waiting');
    expect((await review({ [award]: text }, { author: 'ada' }, ['mia'])).state).toBe('allowed');
    expect((await review({ [award]: text }, { author: 'mia' }, ['eve'])).state).toBe('waiting');
  });

  it('is a maintainer’s to decide alone where the badge says that one is enough', async () => {
    const one = { 'recipients/grace/more.md': text.replace('repairer', 'one') };
    expect((await review(one, { author: 'mia' })).state).toBe('allowed');
    expect((await review(one, { author: 'ada' })).state).toBe('waiting');
  });

  it('is refused with what to do where there is nobody else', async () => {
    const lonely = { 'recipients/grace/more.md': text.replace('repairer', 'lone') };
    expect(rulesOf(await review(lonely, { author: 'mia' }))).toEqual([
      'nobody-else-may-award recipients/grace/more.md',
    ]);
  });

  it('is not approved by somebody who may not, nor by a maintainer who is no awarder', async () => {
    expect((await review({ [award]: text }, {}, ['eve', 'mia'])).state).toBe('waiting');
  });

  it('an approval of an earlier commit counts no more: something else may have come since', async () => {
    const { state, matters } = await review(
      { [award]: text },
      { approvals: [{ account: 'bob', commit: base }] },
    );
    expect(state).toBe('waiting');
    expect(matters[0]?.stale).toEqual(['bob']);
  });

  it('what is said of another commit than the newest counts for nothing', async () => {
    const { state, problems } = await review({ [award]: text }, { head: base, author: 'ada' });
    expect([state, problems[0]?.rule]).toEqual(['refused', 'facts-of-another-commit']);
  });

  it('that wants two awarders gets two different ones', async () => {
    const both = { [award]: text.replace('repairer', 'both') };
    expect((await review(both, { author: 'ada' }, ['ADA'])).matters[0]).toMatchObject({
      missing: 1,
      may: ['bob'],
    });
    expect((await review(both, { author: 'ada' }, ['bob'])).state).toBe('allowed');
  });

  it('a change of an award that is not signed yet needs what a new one needs', async () => {
    expect((await review({ 'recipients/ada/unsigned.md': `${text}And a toaster.\n` })).state).toBe(
      'waiting',
    );
    expect((await review({ 'recipients/ada/unsigned.md': null })).matters[0]).toMatchObject({
      what: 'withdrawal',
      missing: 1,
    });
  });

  it('commit authors, dates and trailers are nobody’s word', async () => {
    community.branch('proposal', base);
    const head = community.commit(
      { [award]: text },
      {
        name: 'ada',
        date: '2020-01-01T00:00:00Z',
        message: 'Award\n\nReviewed-by: bob\nCo-authored-by: ada <ada@people.example>',
      },
    );
    expect(await reviewed(head)).toMatchObject({
      state: 'waiting',
      matters: [{ agreed: [], missing: 1 }],
    });
  });

  it('is looked at as the main branch would be with it, not as the fork was', async () => {
    community.branch('proposal', `${base}~1`);
    const review = await whole(community.commit({ [award]: text }), {}, ['ada']);
    expect([review.state, review.changes.map(({ path }) => path)]).toEqual(['allowed', [award]]);
    expect(review.community?.awards.map(({ path }) => path)).toContain(
      'recipients/ada/unsigned.md',
    );
  });

  it('a file that both sides changed is nobody’s guess', async () => {
    community.branch('proposal', `${base}~1`);
    expect(
      rulesOf(
        await whole(
          community.commit({ 'recipients/ada/unsigned.md': text.replace('radio', 'toaster') }),
          {},
          ['bob'],
        ),
      ),
    ).toEqual(['changed-meanwhile recipients/ada/unsigned.md']);
  });
});

describe('an award to oneself', () => {
  const toAda = { 'recipients/ada/more.md': text };

  it('is refused, and another awarder can approve it', async () => {
    const alone = await review(toAda, { author: 'ada' }, ['ada']);
    expect(rulesOf(alone)).toEqual(['self-award recipients/ada/more.md']);
    expect(alone.problems[0]).toMatchObject({
      message: 'Nobody awards themselves: `ada` is the recipient.',
      remedy: 'Another awarder must approve it: `bob`.',
    });
    expect((await review(toAda, { author: 'ada' }, ['bob'])).state).toBe('allowed');
  });

  it('is a nomination when the author may not award anyway', async () => {
    expect((await review({ 'recipients/grace/more.md': text }, { author: 'grace' })).state).toBe(
      'waiting',
    );
  });

  it('is refused for good where nobody else could agree', async () => {
    const two = await review(
      { 'recipients/ada/more.md': text.replace('repairer', 'both') },
      { author: 'ada' },
      ['bob'],
    );
    expect(rulesOf(two)).toEqual(['self-award recipients/ada/more.md']);
    expect(two.problems[0]?.message).toContain('no other awarder');
  });

  it('counts where the badge says so, and still somebody else must agree', async () => {
    const open = { 'recipients/ada/more.md': text.replace('repairer', 'open') };
    expect((await review(open, { author: 'ada' })).state).toBe('waiting');
    expect((await review(open, { author: 'ada' }, ['bob'])).state).toBe('allowed');
    expect((await review(open, { author: 'stranger' }, ['ada'])).state).toBe('allowed');
  });

  it('is known by the account that a profile had before, too', async () => {
    const hidden = {
      ...toAda,
      'recipients/ada/profile.md': '---\nname: Ada\naccount: somebody-else\n---\n',
    };
    expect(rulesOf(await review(hidden, { author: 'ada' }))).toEqual([
      'self-award recipients/ada/more.md',
    ]);
  });

  it('through a new profile without an account waits for somebody else’s eyes', async () => {
    const dodge = {
      'recipients/nobody/profile.md': '---\nname: Nobody\n---\n',
      'recipients/nobody/repairer.md': text,
    };
    const alone = await review(dodge, { author: 'bob' });
    expect([alone.state, alone.matters.find(({ what }) => what === 'award')]).toMatchObject([
      'waiting',
      { missing: 1, may: ['ada', 'mia'], wantsOther: true },
    ]);
    expect((await review(dodge, { author: 'bob' }, ['mia'])).state).toBe('allowed');
    expect((await review(dodge, { author: 'stranger' }, ['bob'])).state).toBe('allowed');
  });
});

describe('what a proposal of awards may not touch', () => {
  const badIssuer = issuer.replace('"bob"', '"bob", "eve"');
  it.each<readonly [string, Changes, string, string]>([
    [
      'a workflow',
      { '.github/workflows/issue.yml': 'on: pull_request_target\n' },
      'touches-workflow .github/workflows/issue.yml',
      'This file is a workflow, which runs on the host, and no proposal of badges or awards changes one.',
    ],
    [
      'the engine',
      { 'src/x.ts': 'process.exit();\n' },
      'touches-engine src/x.ts',
      'This file is part of the engine, and no proposal of badges or awards changes the engine.',
    ],
    [
      'what git does with files',
      { '.gitattributes': '* -diff\n' },
      'touches-engine .gitattributes',
      'This file is part of the engine, and no proposal of badges or awards changes the engine.',
    ],
    [
      'CODEOWNERS',
      { '.github/CODEOWNERS': '* @eve\n' },
      'touches-owners .github/CODEOWNERS',
      'This file says whose review the host asks for, and no proposal of badges or awards changes it.',
    ],
    [
      'CODEOWNERS in the place that a host reads next',
      { CODEOWNERS: '* @eve\n' },
      'touches-owners CODEOWNERS',
      'This file says whose review the host asks for, and no proposal of badges or awards changes it.',
    ],
    [
      'a key',
      { 'keys/2026-a.json': tinyText('keys/2026-a.json').replace('active', 'retired') },
      'touches-keys keys/2026-a.json',
      'This file says who signs and with which keys, and no proposal of badges or awards changes it.',
    ],
    [
      'the policy of the issuer',
      { 'keys/issuer.json': badIssuer },
      'touches-policy keys/issuer.json',
      '`awarders` says who may do what here, and no proposal of badges or awards changes that.',
    ],
    [
      'the policy of a badge',
      { [badge]: tinyText(badge).replace('created', 'awarders:\n  - eve\ncreated') },
      'touches-policy badges/first-talk/badge.md',
      '`awarders` says who may do what here, and no proposal of badges or awards changes that.',
    ],
    [
      'a new badge that names its own awarders',
      { 'badges/mine/badge.md': tinyText(badge).replace('created', 'awarders:\n  - eve\ncreated') },
      'touches-policy badges/mine/badge.md',
      '`awarders` says who may do what here, and no proposal of badges or awards changes that.',
    ],
    [
      'a forged credential',
      { 'recipients/grace/forged.json': '{}' },
      'touches-issued recipients/grace/forged.json',
      'This file is written when badges are signed, and by nothing else.',
    ],
    [
      'a status list',
      { 'keys/status.json': '{}' },
      'touches-issued keys/status.json',
      'This file is written when badges are signed, and by nothing else.',
    ],
    [
      'an issued award',
      {
        'recipients/ada/first-talk.md': tinyText('recipients/ada/first-talk.md').replace(
          'engines',
          'poems',
        ),
      },
      'issued-award-changed recipients/ada/first-talk.md',
      'This award was issued already, and its `evidence` no longer matches recipients/ada/first-talk.json.',
    ],
    [
      'an issued award, deleted with its credential',
      { 'recipients/ada/first-talk.md': null, 'recipients/ada/first-talk.json': null },
      'issued-award-deleted recipients/ada/first-talk.md',
      'This award was issued, and an issued award is never deleted.',
    ],
    [
      'what an awarded badge means',
      { [badge]: tinyText(badge).replace('ten minutes', 'one minute') },
      'badge-version-changed badges/first-talk/badge.md',
      'Version 1 of this badge was awarded already, and its criteria no longer matches badges/first-talk/v1.json.',
    ],
    [
      'how long an awarded badge lasts',
      { [badge]: tinyText(badge).replace('created', 'expires: P1Y\ncreated') },
      'badge-version-changed badges/first-talk/badge.md',
      'Version 1 of this badge was awarded already, so its meaning and its picture stay.',
    ],
    [
      'a link',
      { 'recipients/ada/more.md': { link: '/etc/passwd' } },
      'link recipients/ada/more.md',
      'This is a symbolic link, and links are never followed.',
    ],
    [
      'a link in public/',
      { 'public/key': { link: '/proc/self/environ' } },
      'link public/key',
      'This is a symbolic link, and links are never followed.',
    ],
    [
      'MDX',
      { 'recipients/ada/more.mdx': 'export const x = 1;\n' },
      'mdx-file recipients/ada/more.mdx',
      'MDX files can run code, so they are refused here.',
    ],
    [
      'front matter that runs',
      { 'recipients/ada/more.md': text.replace('---', '---js') },
      'front-matter-missing recipients/ada/more.md',
      'The first line must be exactly `---`, but is "---js".',
    ],
    [
      'a huge picture',
      { 'badges/repairer/image.png': Buffer.alloc(600 * 1024) },
      'too-large badges/repairer/image.png',
      'The file is too large.',
    ],
    [
      'an SVG with a script',
      {
        'badges/repairer/image.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><script>alert(1)</script></svg>',
      },
      'picture-refused badges/repairer/image.svg',
      '',
    ],
    [
      'a program',
      { 'recipients/ada/more.md': { program: text } },
      'executable-file recipients/ada/more.md',
      'This file is marked as a program.',
    ],
    [
      'names that only case tells apart',
      { 'Recipients/ada/profile.md': profileOf('eve') },
      'names-collide Recipients/ada/profile.md',
      '`Recipients` and `recipients` are one and the same name on many disks.',
    ],
  ])('%s', async (_, changes, rule, sentence) => {
    const { state, problems } = await review(changes, { author: 'eve' }, ['eve', 'ada', 'bob']);
    expect(state).toBe('refused');
    const found = problems.find((problem) => `${problem.rule} ${problem.path}` === rule);
    expect(problems.map((problem) => `${problem.rule} ${problem.path}`)).toContain(rule);
    expect(found?.message).toContain(sentence);
    expect(found?.remedy).not.toBe('');
  });

  it('another repository inside', async () => {
    community.branch('proposal', base);
    const head = community.commitTree([
      { mode: '160000', path: 'recipients/eve', content: base },
      { mode: '160000', path: 'vendor', content: base },
    ]);
    const rules = rulesOf(await reviewed(head, {}, ['ada']));
    expect(rules).toContain('submodule recipients/eve');
    expect(rules).toContain('submodule vendor');
  });

  it('names that lead elsewhere', async () => {
    community.branch('proposal', base);
    const head = community.commitTree([
      { mode: '100644', path: 'public/a\u202eb.txt', content: 'x' },
      { mode: '100644', path: 'public/a\\..\\b', content: 'x' },
    ]);
    const rules = rulesOf(await reviewed(head, {}, ['mia']));
    expect(rules).toEqual(['odd-name public/a\\..\\b', 'odd-name public/a\u202eb.txt']);
  });

  it('a status entry that another credential has', async () => {
    community.branch('proposal', base);
    const other = community.git('show', `${base}:recipients/ada/repairer.json`);
    const { problems } = await review(
      {
        'recipients/ada/unsigned.json': `${other.replace('ada/repairer.json"', 'ada/unsigned.json"')}\n`,
      },
      { author: 'mia' },
    );
    expect(problems.find(({ path }) => path === 'recipients/ada/unsigned.json')?.message).toContain(
      'shares its status entry',
    );
  });

  it('a credential that the issuer did not sign, whoever brings it', async () => {
    community.branch('proposal', base);
    const other = community.git('show', `${base}:recipients/ada/repairer.json`);
    const head = community.commit({
      'recipients/ada/repairer.json': other.replace('Repairer', 'Inventor'),
    });
    const { problems } = await whole(head, { author: 'mia' });
    expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toContain(
      'issued-file-damaged recipients/ada/repairer.json',
    );
  });

  it('a policy in the proposal that names its author authorises nothing', async () => {
    const review_ = await review(
      { 'keys/issuer.json': badIssuer, [award]: text },
      { author: 'eve' },
    );
    expect(review_.matters.find(({ what }) => what === 'award')).toMatchObject({
      agreed: [],
      missing: 1,
      may: ['ada', 'bob'],
    });
    expect(review_.state).toBe('refused');
  });
});

describe('what belongs to the maintainers', () => {
  it('they may propose, or approve at its newest commit', async () => {
    const engine = { 'src/x.ts': 'export const x = 1;\n' };
    expect(await review(engine, { author: 'mia' })).toMatchObject({
      state: 'allowed',
      matters: [{ what: 'maintainers', agreed: ['mia'], missing: 0 }],
    });
    expect((await review(engine, {}, ['mia'])).state).toBe('allowed');
    expect((await review(engine, { approvals: [{ account: 'mia', commit: base }] })).state).toBe(
      'refused',
    );
  });

  it('a change of the policy goes with a CODEOWNERS that says the same', async () => {
    const change = { 'keys/issuer.json': `${issuer.replace('"bob"', '"bob", "eve"')}\n` };
    expect(rulesOf(await review(change, { author: 'mia' }))).toEqual([
      'owners-missing .github/CODEOWNERS',
    ]);
  });

  it('nor may they delete what was issued', async () => {
    expect(
      rulesOf(await review({ 'badges/first-talk/v1.png': null }, { author: 'mia' })),
    ).toContain('issued-file-deleted badges/first-talk/v1.png');
  });

  it('nor may they take a signed line out of the register, or write one in between', async () => {
    const register = community.git('show', `${base}:keys/register.txt`);
    const lines = register.split('\n');
    const again = (lines.at(-1) ?? '').replace(/^\S+ \S+ \S{42}/, `list - ${'x'.repeat(42)}`);
    for (const changed of [lines.slice(0, -1), [...lines.slice(0, -1), again, ...lines.slice(-1)]])
      expect(rulesOf(await wholeOf({ 'keys/register.txt': `${changed.join('\n')}\n` }))).toContain(
        'register-shortened keys/register.txt',
      );
    expect(
      rulesOf(
        await review({ 'keys/register.txt': `${register}\nunfinished\n` }, { author: 'mia' }),
      ),
    ).toContain('register-unfinished keys/register.txt');
    expect(rulesOf(await review({ 'keys/register.txt': null }, { author: 'mia' }))).toContain(
      'issued-file-deleted keys/register.txt',
    );
  });

  it('what somebody forged into the register may be taken out again, as at signing', async () => {
    const register = `${community.git('show', `${base}:keys/register.txt`)}\n`;
    const forged = `award 1/7 ${'A'.repeat(43)} ${'A'.repeat(43)} 2026-06-09\n`;
    community.branch('forged', base);
    const onto = community.commit({ 'keys/register.txt': `${register}${forged}` });
    const head = community.commit({ 'keys/register.txt': register });
    const facts = factsOf(onto, head, { author: 'mia' });
    expect(
      await reviewCommits(community.root, { base: onto, head, facts, now: tinyNow }),
    ).toMatchObject({ state: 'allowed', problems: [] });
  });

  /** With the signatures, and what history says of the register. */
  const wholeOf = (changes: Changes): Promise<Review> => {
    community.branch('proposal', base);
    return whole(community.commit(changes), { author: 'mia' });
  };

  it('they alone bring a register or a longer one, as after an upgrade', async () => {
    const register = community.git('show', `${base}:keys/register.txt`);
    const longer = `${register}\n${(register.split('\n').at(-1) ?? '').replace(/\S+ (\S+)$/, `${'x'.repeat(42)}A $1`)}\n`;
    expect(rulesOf(await review({ 'keys/register.txt': longer }, { author: 'eve' }))).toEqual([
      'touches-issued keys/register.txt',
    ]);
    expect((await review({ 'keys/register.txt': longer }, { author: 'mia' })).state).toBe(
      'allowed',
    );
  });

  it('public files wait for one of them', async () => {
    expect(await review({ 'public/CNAME': 'evil.example\n' }, {}, ['ada'])).toMatchObject({
      state: 'waiting',
      matters: [{ what: 'public', may: ['mia'] }],
    });
  });
});

describe('other people’s things', () => {
  const profile = {
    'recipients/grace/profile.md': profileOf('grace').replace('name: grace', 'name: Admiral'),
  };

  it('a profile is changed by its person or a maintainer', async () => {
    expect((await review(profile, {}, ['ada'])).state).toBe('waiting');
    expect((await review(profile, { author: 'grace' })).state).toBe('allowed');
    expect((await review(profile, {}, ['mia'])).state).toBe('allowed');
  });

  it('a revocation needs an awarder, and nobody reinstates their own', async () => {
    const revoked = tinyText('recipients/ada/first-talk.md').replace(
      'evidence:',
      'revoked:\n  date: 2026-06-10\n  reason: By mistake.\nevidence:',
    );
    expect(await review({ 'recipients/ada/first-talk.md': revoked })).toMatchObject({
      state: 'waiting',
      matters: [{ what: 'revocation', may: ['bob'] }],
    });
    expect((await review({ 'recipients/ada/first-talk.md': revoked }, {}, ['bob'])).state).toBe(
      'allowed',
    );
    const back = tinyText('recipients/grace/first-talk.md').replace(/revoked:\n.*\n.*\n/, '');
    expect(
      await review({ 'recipients/grace/first-talk.md': back }, { author: 'grace' }),
    ).toMatchObject({ state: 'waiting', matters: [{ what: 'reinstatement' }] });
  });

  it('a new badge needs two awarders where others have rules of their own; a new meaning a new version', async () => {
    expect((await review({ 'badges/mine/badge.md': tinyText(badge) })).matters).toMatchObject([
      { what: 'new-badge', missing: 2, may: ['ada', 'bob', 'mia'] },
    ]);
    const raised = tinyText(badge)
      .replace('ten minutes', 'one minute')
      .replace('created', 'version: 2\ncreated');
    expect((await review({ [badge]: raised }, {}, ['ada'])).state).toBe('allowed');
  });
});
