import { beforeEach, describe, expect, it } from 'vitest';
import { newAwards } from '../../authoring/award.ts';
import { checkCommunity } from '../../community/check.ts';
import {
  riverside,
  tinyCommunity,
  tinyNow,
  tinyText,
} from '../../testing/fixtures/tiny-community.ts';
import { proposerIn } from '../forms/proposal.ts';
import { outcomeOf } from './comment-proposal.ts';
import { answerTo, writtenComment } from './comment-event.ts';

const files = tinyCommunity();
const community = checkCommunity(files, { now: tinyNow }).community!;
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
  drawnName: '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
  drawName: () => '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
};
let mayWrite: boolean;
let accounts: readonly string[];
beforeEach(() => {
  mayWrite = true;
  accounts = ['Mila-Codes', 'grace-hopper', 'ada'];
});
const host = {
  mayWrite: async () => mayWrite,
  openIssues: async () => [],
  accountId: async (name: string) => (accounts.includes(name) ? 7 : null),
};

const event = (body: string, changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    action: 'created',
    issue: { number: 5 },
    comment: { id: 77, body, user: { login: 'host-of-evenings', id: 4, type: 'User', ...changes } },
  });
const outcome = (body: string, changes: Readonly<Record<string, unknown>> = {}) =>
  outcomeOf(writtenComment(event(body, changes)), { community, files }, host, circumstances);
const answered = async (body: string): Promise<string> => {
  const found = await outcome(body);
  return found.kind === 'answer' ? found.text : found.kind;
};

describe('who may ask for an award', () => {
  const riversideNamed = { ...riverside, accountIds: [{ name: 'bob', id: 2 }] };
  const kindFor = async (login: string, id: number): Promise<string> => {
    const comment = writtenComment(event('/award first-talk grace', { login, id }));
    const encoded = files.map((file) =>
      file.path === 'keys/issuer.json'
        ? { ...file, content: new TextEncoder().encode(JSON.stringify(riversideNamed)) }
        : file,
    );
    const checked = checkCommunity(encoded, { now: tinyNow }).community!;
    return (await outcomeOf(comment, { community: checked, files: encoded }, host, circumstances))
      .kind;
  };
  it.each([
    ['an awarder without rights on the host', 'ada', 1, false, 'proposal'],
    ['somebody with the right to merge', 'zoe', 9, true, 'proposal'],
    ['nobody else', 'zoe', 9, false, 'answer'],
    ['not whoever took over the name of an awarder', 'bob', 3, true, 'answer'],
    ['an awarder who was renamed', 'robert', 2, false, 'proposal'],
  ])('%s', async (_, login, id, writes, kind) => {
    mayWrite = writes;
    expect(await kindFor(login, id)).toBe(kind);
  });
});

describe('a comment of somebody who may award becomes', () => {
  it('for somebody who is here, exactly the file that `npm run award` writes', async () => {
    const found = await outcome('/award repairer grace 2026-05-09 https://a.example/1 -- A radio.');
    const made = await newAwards(
      files,
      {
        badge: 'repairer',
        recipients: ['grace'],
        date: '2026-05-09',
        evidence: ['https://a.example/1'],
        note: 'A radio.',
        email: null,
      },
      circumstances,
    );
    expect(found).toMatchObject({
      kind: 'proposal',
      proposal: {
        files: made.files,
        branch: 'propose/comment-77-by-host-of-evenings@4',
        title: 'Award repairer',
      },
    });
  });

  it('with what was reached, exactly the file that `npm run award` writes', async () => {
    const path = 'badges/repairer/badge.md';
    const described = tinyText(path).replace(
      'created:',
      'credits: 3\nresults: [{name: Soldering, rubric: [Foundation, Independent]}]\ncreated:',
    );
    const rated = tinyCommunity({ [path]: described });
    const standing = {
      community: checkCommunity(rated, { now: tinyNow }).community!,
      files: rated,
    };
    const said = (reached: string) =>
      outcomeOf(
        writtenComment(event(`/award repairer grace 2026-05-09 ${reached}`)),
        ...([standing, host, circumstances] as const),
      );
    const wish = { badge: 'repairer', recipients: ['grace'], date: '2026-05-09', evidence: [] };
    const made = await newAwards(
      rated,
      { ...wish, results: ['Soldering: Independent'], credits: '2.5', note: null, email: null },
      circumstances,
    );
    expect(made.files[0]?.text).toContain('credits: 2.5');
    expect(await said('[soldering: Independent] [credits: 2.5]')).toMatchObject({
      proposal: { files: made.files },
    });
    for (const [reached, reason] of [
      ['[Soldering: Perfect]', 'Foundation'],
      ['[Welding: Independent]', 'names no result of the badge'],
      ['[credits: many]', 'behind `credits:`, "many" is no number'],
      ['[credits: 4]', '3'],
    ] as const)
      expect(await said(reached)).toMatchObject({
        kind: 'answer',
        text: expect.stringContaining(reason),
      });
  });

  it('with an exception, exactly the file that `npm run award` writes', async () => {
    const path = 'badges/repairer/badge.md';
    const requiring = tinyText(path).replace('created:', 'requires: [first-talk]\ncreated:');
    const strict = tinyCommunity({ [path]: requiring });
    const standing = {
      community: checkCommunity(strict, { now: tinyNow }).community!,
      files: strict,
    };
    const said = (more: string, badge = 'repairer') =>
      outcomeOf(
        writtenComment(event(`/award ${badge} grace 2026-05-09 ${more}`)),
        ...([standing, host, circumstances] as const),
      );
    const wish = { badge: 'repairer', recipients: ['grace'], date: '2026-05-09', evidence: [] };
    const made = await newAwards(
      strict,
      { ...wish, exception: 'Taught it for years.', note: null, email: null },
      circumstances,
    );
    expect(made.files[0]?.text).toContain('exception: Taught it for years.');
    expect(await said('[exception: Taught it for years.]')).toMatchObject({
      proposal: { files: made.files },
    });
    for (const [more, badge, reason] of [
      ['', 'repairer', 'all the same: `/award … [exception: …]`.'],
      ['[exception: yes]', 'repairer', '"yes" is no reason'],
      ['[exception]', 'repairer', '"" is no reason'],
      ['[exception: Taught it for years.]', 'first-talk', 'asks for none. Leave it out.'],
    ] as const)
      expect(await said(more, badge)).toMatchObject({
        kind: 'answer',
        text: expect.stringContaining(reason),
      });
  });

  it('for an account that is nobody here, a profile that lists nobody, and an award', async () => {
    const found = await outcome('/award first-talk @Mila-Codes');
    const written = found.kind === 'proposal' ? found.proposal.files : [];
    expect(written.map(({ path }) => path)).toEqual([
      'recipients/mila-codes/profile.md',
      'recipients/mila-codes/first-talk.md',
    ]);
    expect(written[0]?.text).toContain('name: Mila-Codes');
    expect(written[0]?.text).not.toContain('visibility');
    expect(
      checkCommunity(
        [
          ...files,
          ...written.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) })),
        ],
        { now: tinyNow },
      ).problems,
    ).toEqual([]);
  });

  it('one profile for somebody who is awarded twice', async () => {
    const found = await outcome('/award first-talk @Mila-Codes\n/award repairer @mila-codes');
    expect(found.kind === 'proposal' && found.proposal.files.map(({ path }) => path)).toEqual([
      'recipients/mila-codes/profile.md',
      'recipients/mila-codes/first-talk.md',
      'recipients/mila-codes/repairer.md',
    ]);
  });
});

describe('it is answered, and nothing is made of it, where', () => {
  it('its author may not award: with the way that is open', async () => {
    mayWrite = false;
    expect(await answered('/award first-talk @Mila-Codes')).toContain('Everybody may propose it');
  });
  it('nobody has the account', async () => {
    expect(await answered('/award first-talk @nobody')).toContain('There is no account @nobody.');
  });
  it('the badge is misspelt', async () => {
    expect(await answered('/award first-tolk grace')).toContain('first-talk');
  });
  it('an award is asked for twice', async () => {
    expect(await answered('/award repairer grace\n/award repairer grace')).toContain('already');
  });
  it('it holds an e-mail address, which is not repeated', async () => {
    const text = await answered('/award first-talk grace -- ask grace@mail.example');
    expect(text).toContain('comments are public');
    expect(text).not.toContain('mail.example');
  });
  it('the day is to come, in the words of comments', async () => {
    const text = await answered('/award repairer grace 2999-01-01');
    expect(text).toContain('The day');
    expect(text).not.toContain('--date');
  });
});

it.each([
  ['asks for nothing', 'Thanks!', {}],
  ['was written by a program', '/award repairer grace', { type: 'Bot', login: 'news[bot]' }],
  ['is by a known program', '/award repairer grace', { login: 'mergify', type: null }],
  ['is by one that is called so', '/award repairer grace', { login: 'club-Bot', type: null }],
  ['is by one of a host’s', '/award repairer grace', { login: 'club[bot]', type: 'User' }],
  ['is an answer of ours, by any account', `/award repairer grace\n\n${answerTo(7)}`, {}],
])('a comment that %s gets no answer', async (_, body, changes) => {
  expect(await outcome(body, changes)).toEqual({ kind: 'nothing' });
});

it('a comment of a person who is called like a program is answered', async () => {
  mayWrite = false;
  for (const login of ['abbot', 'mila-bot', 'stale'])
    expect(await outcome('/award repairer grace', { login })).toMatchObject({ kind: 'answer' });
});

it('reads nothing but a new comment', () => {
  const edited = event('/award repairer grace').replace('"created"', '"edited"');
  expect(() => writtenComment(edited)).toThrow('not that of a new comment');
});

it('whose proposal a branch is, only where its name says so', () => {
  expect(
    [
      'propose/12-by-mila@4',
      'propose/comment-77-by-Mila_x-1',
      'propose/claims-0a1b2c3d-by-ada@2',
      'propose/7-by-ada.b@3',
      'propose/7-by-ada..b',
      'propose/7-by-ada.lock',
      'propose/claims-0a1b2c3-by-ada@2',
      'propose/12',
      'propose/12-by-mila/x',
      'x/propose/12-by-mila',
      'propose/12-by-',
      'propose/12-by-mila@',
    ].map(proposerIn),
  ).toEqual([
    { account: 'mila', accountId: 4 },
    { account: 'Mila_x-1' },
    { account: 'ada', accountId: 2 },
    { account: 'ada.b', accountId: 3 },
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
