import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/languages.ts';
import { checkCommunity } from '../../community/check.ts';
import { riverside, tinyCommunity, tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { outcomeOf } from '../commenting/comment-proposal.ts';
import { writtenComment } from '../commenting/comment-event.ts';
import { issueForms } from '../forms/forms.ts';
import type { SentIssue } from '../host.ts';
import { claimsAskedIn } from './claims-comment.ts';

const withIds = tinyCommunity().map((file) =>
  file.path === 'keys/issuer.json'
    ? {
        ...file,
        content: new TextEncoder().encode(
          JSON.stringify({
            ...riverside,
            languages: ['de'],
            accountIds: [{ name: 'bob', id: 2 }],
          }),
        ),
      }
    : file,
);
const files = withIds;
const community = checkCommunity(files, { now: tinyNow }).community!;
let drawn = 0;
const circumstances = {
  now: tinyNow,
  salt: 'ab'.repeat(16),
  drawnName: '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
  drawName: () => `7h2k9q-vx4t3m-0c8r5e-w1nb6${(drawn++).toString(32)}`,
};

/** A form as a host makes an issue of it. */
function sent(
  number: number,
  id: 'claim' | 'list',
  answers: Readonly<Record<string, string>>,
  by: Partial<SentIssue> = {},
  of = community,
): SentIssue {
  const form = issueForms(of).find((one) => one.id === id)!;
  const given: Readonly<Record<string, string>> = {
    badge: 'Repairer (repairer)',
    date: '2026-05-09',
    event: 'Repair evening',
    why: 'Repair evening',
    consent: 'On the list at the door.',
    ...(id === 'claim' && { visibility: 'Everybody: show it in the lists' }),
    ...answers,
  };
  const body = form.fields
    .map(
      ({ id: field, label, kind, options }) =>
        `### ${label}\n\n${kind === 'promise' ? `- [X] ${options[0]?.words}` : (given[field] ?? '_No response_')}`,
    )
    .join('\n\n');
  return {
    number,
    body,
    author: `visitor-${number}`,
    authorId: 100 + number,
    isByProgram: false,
    ...by,
  };
}

/** What becomes of a comment by an awarder, with these issues open. */
function asked(
  issues: readonly SentIssue[],
  body = '/claims repairer 2026-05-09',
  by: Readonly<Record<string, unknown>> = {},
  mayWrite = false,
  standing = { community, files },
) {
  const comment = writtenComment(
    JSON.stringify({
      action: 'created',
      issue: { number: 5 },
      comment: { id: 77, body, user: { login: 'ada', id: 1, type: 'User', ...by } },
    }),
  );
  const host = {
    mayWrite: async () => mayWrite,
    accountId: async () => null,
    openIssues: async () => issues,
  };
  return outcomeOf(comment, standing, host, circumstances);
}
const organiser = { author: 'ada', authorId: 1 };

describe('a comment asks for the claims of an event', () => {
  it.each([
    ['/claims repairer 2026-05-09', { badge: 'repairer', date: '2026-05-09', event: null }],
    ['/Claims repairer 2026-05-09', { badge: 'repairer', date: '2026-05-09', event: null }],
    [
      'Thanks!\n\n/claims repairer 2026-05-09 -- A -- B',
      { badge: 'repairer', date: '2026-05-09', event: 'A -- B' },
    ],
    ['/claims', expect.stringContaining('wants a badge and the day')],
    ['/claims repairer', expect.stringContaining('wants a badge and the day')],
    [
      '/claims repairer 2026-05-09 [exception: Taught it for years.]',
      expect.stringContaining('makes no exception'),
    ],
    ['/claims repairer 2026-02-30', expect.stringContaining('`2026-02-30` is no day')],
    ['/claims a 2026-05-09\n/claims b 2026-05-09', expect.stringContaining('one event')],
    ['> /claims repairer 2026-05-09', null],
    ['    /claims repairer 2026-05-09', null],
    ['We use /claims for that.', null],
  ])('%s', (body, read) => {
    const none = { results: [], credits: null };
    const isEvent = read !== null && 'badge' in read;
    expect(claimsAskedIn(body, wordsOf('en'))).toEqual(isEvent ? { ...none, ...read } : read);
  });
});

it('all claims and the organiser’s list become one proposal, whose author is the organiser', async () => {
  const found = await asked([
    sent(14, 'list', { people: 'Jo Sample\n- grace', name: '' }, organiser),
    sent(13, 'claim', { name: 'Mila Nováková', profile: 'https://mila.example/' }),
    sent(12, 'claim', { name: 'Quiet', visibility: 'Only who has the address' }),
    sent(15, 'claim', { name: 'Other day', date: '2026-05-08' }),
    sent(16, 'claim', { name: 'Other badge', badge: 'first-talk' }),
    { ...sent(17, 'claim', { name: 'No form' }), body: 'Hello' },
  ]);
  if (found.kind !== 'proposal') throw new Error(JSON.stringify(found));
  const { proposal, aside } = found;
  expect(aside).toBeUndefined();
  expect(proposal.files.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^recipients\/7h2k9q-.*\/profile\.md$/),
    'recipients/mila-novakova/profile.md',
    'recipients/jo-sample/profile.md',
    expect.stringMatching(/^recipients\/7h2k9q-.*\/repairer\.md$/),
    'recipients/mila-novakova/repairer.md',
    'recipients/jo-sample/repairer.md',
    'recipients/grace/repairer.md',
  ]);
  expect(proposal.files[1]?.text).toContain('https://mila.example/');
  expect(proposal.files[0]?.text).toContain('visibility: unlisted');
  expect(proposal.files[2]?.text).not.toMatch(/visibility|mila/);
  expect(proposal.files[4]?.text).toContain('Repair evening');
  expect(proposal.branch).toMatch(/^propose\/claims-[0-9a-f]{8}-by-ada@1$/);
  expect(proposal.title).toBe('Award repairer 4 times');
  expect(proposal.body).toContain('Closes #12. Closes #13. Closes #14.');
  expect(proposal.body).toContain('`Mila Nováková`, claimed in #13 by `visitor-13`');
});

it('keeps what each form says: a claimant’s language, and what a list says of its awards', async () => {
  const found = await asked([
    sent(12, 'claim', { name: 'Mila', language: 'Deutsch (de)' }),
    sent(13, 'claim', { name: 'Zoe' }),
    sent(
      14,
      'list',
      { people: 'Jo\ngrace', evidence: 'https://event.example/1', language: 'English (en)' },
      organiser,
    ),
  ]);
  if (found.kind !== 'proposal') throw new Error(JSON.stringify(found));
  const { files: made } = found.proposal;
  const textOf = (path: string): string | undefined =>
    made.find((file) => file.path === `recipients/${path}.md`)?.text;
  expect(textOf('mila/profile')).toContain('language: de');
  expect(textOf('zoe/profile')).not.toContain('language');
  expect(textOf('jo/profile')).toContain('language: en');
  for (const who of ['jo', 'grace'])
    expect(textOf(`${who}/repairer`)).toContain('https://event.example/1');
  expect(textOf('mila/repairer')).not.toContain('event.example');
  expect(found.aside).toBeUndefined();
});

it('says of everybody what the comment says in brackets, and not of a list that says its own', async () => {
  const content = new TextEncoder().encode(
    '---\nname: Welder\ndescription: Welds.\ncreated: 2026-01-10\ncredits: 3\n' +
      'results: [{name: Soldering, rubric: [Helped, Alone], required: Helped}]\n---\nWeld.\n',
  );
  const rated = [...files, { path: 'badges/welder/badge.md', content }];
  const standing = { community: checkCommunity(rated, { now: tinyNow }).community!, files: rated };
  const badge = 'welder';
  const issues = [
    sent(12, 'claim', { badge, name: 'Mila' }, {}, standing.community),
    sent(14, 'list', { badge, people: 'Jo' }, organiser, standing.community),
    sent(
      15,
      'list',
      { badge, people: 'Bee', results: 'Soldering: Alone' },
      organiser,
      standing.community,
    ),
  ];
  const bare = await asked(issues, '/claims welder 2026-05-09', {}, false, standing);
  expect(bare).toMatchObject({ aside: expect.stringMatching(/#12: .*Soldering/) });
  const body = '/claims welder 2026-05-09 [Soldering: Helped] [credits: 2] -- Repair evening';
  const found = await asked(issues, body, {}, false, standing);
  if (found.kind !== 'proposal') throw new Error(JSON.stringify(found));
  expect(found.aside).toBeUndefined();
  const awards = found.proposal.files.filter((file) => file.path.endsWith('/welder.md'));
  expect(awards.map((file) => [file.path, /Helped|Alone/.exec(file.text)?.[0]])).toEqual([
    ['recipients/mila/welder.md', 'Helped'],
    ['recipients/jo/welder.md', 'Helped'],
    ['recipients/bee/welder.md', 'Alone'],
  ]);
  for (const { text } of awards) expect(text).toContain('credits: 2');
});

it('names a list that says of its awards what cannot be', async () => {
  const found = await asked([
    sent(12, 'claim', { name: 'Mila' }),
    sent(14, 'list', { people: 'Jo', evidence: 'no address' }, organiser),
  ]);
  expect(found).toMatchObject({ kind: 'proposal', aside: expect.stringContaining('#14') });
});

describe('nobody but who may award takes claims', () => {
  it.each([
    ['a visitor', { login: 'zoe', id: 9 }, false, 'answer'],
    ['who took over an awarder’s name', { login: 'bob', id: 3 }, true, 'answer'],
    ['who may merge', { login: 'zoe', id: 9 }, true, 'proposal'],
    ['a program', { login: 'ada', id: 1, type: 'Bot' }, true, 'nothing'],
  ])('%s', async (_, by, mayWrite, kind) => {
    const claims = [sent(12, 'claim', { name: 'Mila' })];
    expect((await asked(claims, undefined, by, mayWrite)).kind).toBe(kind);
  });
});

describe('one claim that cannot be taken keeps nobody else from theirs, and is named', () => {
  const good = sent(30, 'claim', { name: 'Mila' });
  it.each<[string, SentIssue, string]>([
    ['a name that is here', sent(12, 'claim', { name: 'Grace' }), 'the folder `grace` already'],
    ['a hidden sign', sent(12, 'claim', { name: 'a\u202eb' }), '#12'],
    ['a path', sent(12, 'claim', { name: 'x', folder: '../../keys/issuer' }), '#12'],
    ['an e-mail address', sent(12, 'claim', { name: 'm@mail.example' }), 'It cannot be read'],
    ['the same name twice', sent(31, 'claim', { name: 'MILA' }), 'as #30 does'],
    ['a program', sent(12, 'claim', { name: 'Jo' }, { isByProgram: true }), 'A program'],
    [
      'an awarder, whose approval would be a voice for themselves',
      sent(12, 'claim', { name: 'Bob' }, { author: 'robert', authorId: 2 }),
      'would agree to their own',
    ],
    ['the list of somebody else', sent(12, 'list', { people: 'Jo' }), 'somebody else'],
    ['a list that repeats a claim', sent(12, 'list', { people: 'mila' }, organiser), '#30 does'],
  ])('%s', async (_, bad, words) => {
    const found = await asked([bad, good]);
    if (found.kind !== 'proposal') throw new Error(JSON.stringify(found));
    expect(found.proposal.files.map(({ path }) => path)).toEqual([
      'recipients/mila/profile.md',
      'recipients/mila/repairer.md',
    ]);
    expect(found.aside).toContain(words);
    expect(found.aside).not.toContain('mail.example');
  });

  it('among many', async () => {
    const many = Array.from({ length: 102 }, (_, at) =>
      sent(100 + at, 'claim', { name: at === 3 ? 'Grace' : `Visitor ${at}` }),
    );
    const found = await asked(many);
    if (found.kind !== 'proposal') throw new Error(JSON.stringify(found));
    expect(found.proposal.title).toBe('Award repairer 99 times');
    expect(found.proposal.body.length).toBeLessThan(65_536);
    expect(found.aside?.match(/^#\d+/gm)).toEqual(['#103', '#200', '#201']);
  });
});

it('asks which event where a day had two, and shows their names as code', async () => {
  const two = [
    sent(12, 'claim', { name: 'Mila' }),
    sent(13, 'claim', { name: 'Jo', event: '``` @everyone [x](https://evil.example)' }),
  ];
  const found = await asked(two);
  expect(found).toMatchObject({ kind: 'answer', text: expect.stringContaining('2 events') });
  expect(found.kind === 'answer' && found.text).toContain('````text\n');
  const chosen = await asked(two, '/claims repairer 2026-05-09 -- repair  evening');
  expect(chosen).toMatchObject({ proposal: { title: 'Award repairer' } });
});

it('answers where there is nothing to take', async () => {
  expect(await asked([])).toMatchObject({ text: expect.stringContaining('No claim of repairer') });
  expect(await asked([], '/claims repairr 2026-05-09')).toMatchObject({
    text: expect.stringContaining('Did you mean `repairer`'),
  });
  expect(await asked([], '/claims repairer 2026-05-09\n/award repairer grace')).toMatchObject({
    text: expect.stringContaining('comments of their own'),
  });
});
