import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import type { Community } from '../../community/model.ts';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { ledgerProblems } from '../../credential/ledger/ledger-rules.ts';
import { signedFor, stackedCommunity } from '../../testing/fixtures/tiny/stacked-community.ts';
import { tinyCommunity, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { asCommunityFile } from '../authored.ts';
import { type DueStack, dueStacks, stackFiles } from './due-stacks.ts';

type Changes = Readonly<Record<string, string | null>>;

const stack = 'badges/speaker/badge.md';
/** The badge `speaker`, which requires this. */
const requiring = (requires: string, more = ''): Changes => ({
  [stack]:
    `---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\nrequires: ${requires}\n${more}` +
    '---\nSpeak.\n',
});
const award = (badge: string, date: string, more = ''): string =>
  `---\nbadge: ${badge}\ndate: ${date}\n${more}---\n`;

function read(changes: Changes): Community {
  const { community, problems } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
  if (community === null) throw new Error(JSON.stringify(problems));
  return community;
}

const dueIn = (community: Community, now = tinyNow): readonly DueStack[] =>
  dueStacks(community, signedFor(community, community.awards), now).due;
const due = (changes: Changes): readonly string[] =>
  dueIn(read(changes)).map(
    ({ recipient, badge, date, because, hidden }) =>
      `${recipient} ${badge} ${date} ${because.join('+')}${hidden ? ' hidden' : ''}`,
  );

describe('what is due', () => {
  it('is dated the day on which the last part was earned, and rests on the parts', async () => {
    const changes = requiring('[first-talk, repairer]');
    expect(due(changes)).toEqual(['ada speaker 2026-05-02 first-talk+repairer']);
    const plan = await stackFiles(tinyCommunity(changes), dueIn(read(changes)), tinyNow);
    expect(plan.files.map(({ path, text }) => `${path}\n${text}`)).toEqual([
      'recipients/ada/speaker.md\n---\nbadge: speaker\ndate: 2026-05-02\n' +
        'because:\n  - first-talk\n  - repairer\n---\n',
    ]);
  });

  it('is not due a second time, once its file is there', async () => {
    const before = tinyCommunity(requiring('[first-talk]'));
    const plan = await stackFiles(before, dueIn(read(requiring('[first-talk]'))), tinyNow);
    const after = [...before, ...plan.files.map(asCommunityFile)];
    const { community } = checkCommunity(after, { now: tinyNow });
    expect(plan.files).toHaveLength(1);
    expect(dueIn(community!)).toEqual([]);
    expect(ledgerProblems(community!, emptyLedger)).toEqual([]);
  });

  it.each([
    ['was declined', { 'recipients/ada/profile.md': profile('declined: [speaker]') }],
    [
      'was declined, with the reason',
      {
        'recipients/ada/profile.md': profile(
          'declined:\n  - badge: speaker\n    reason: Does not want it.',
        ),
      },
    ],
    ['had an award that was withdrawn', { 'recipients/ada/speaker.md': withdrawn() }],
    ['gave its address up', { 'recipients/ada/speaker.gone.md': '---\ndate: 2026-06-01\n---\n' }],
    [
      'has another award of that name',
      { 'recipients/ada/speaker.md': award('repairer', '2026-05-03') },
    ],
  ])('is nothing to somebody who %s', (_, more) => {
    expect(due({ ...requiring('[first-talk]'), ...more })).toEqual([]);
  });

  it('is nothing where people begin, or look by hand', () => {
    expect(due(requiring('[first-talk]', 'stacking: manual\n'))).toEqual([]);
    expect(due(requiring('[first-talk, elsewhere: https://other.example/b/]'))).toEqual([]);
  });

  it('waits for somebody who says a result that its badge requires', () => {
    const results = 'results:\n  - {name: Test, type: Percent, required: 60}\n';
    const community = read(requiring('[first-talk]', results));
    const found = dueStacks(community, signedFor(community, community.awards), tinyNow);
    expect([found.due, found.unsaid.map(({ recipient }) => recipient)]).toEqual([[], ['ada']]);
  });

  it('ends with the badge, and is not awarded where it would have lapsed', () => {
    const over = requiring('[first-talk]', 'retired:\n  date: 2026-04-30\n');
    expect(due(over)).toEqual([]);
    const community = read(requiring('[first-talk]', 'expires: P1W\n'));
    const { due: now, lapsed } = dueStacks(
      community,
      signedFor(community, community.awards),
      tinyNow,
    );
    expect([now.length, lapsed.length]).toEqual([0, 1]);
  });

  it('rests on what is hidden only where it must, and is hidden then, too', () => {
    const hidden = {
      'recipients/ada/first-talk.md': award('first-talk', '2026-05-01', 'hidden: true\n'),
    };
    expect(due({ ...requiring('[first-talk]'), ...hidden })).toEqual([
      'ada speaker 2026-05-01 first-talk hidden',
    ]);
    const both = { ...requiring('\n  - any: [first-talk, repairer]'), ...hidden };
    expect(due(both)).toEqual(['ada speaker 2026-05-02 repairer']);
  });

  it('counts what is signed, and nothing else', () => {
    const community = read(requiring('[first-talk, repairer]'));
    const [first] = community.awards;
    expect(dueStacks(community, signedFor(community, [first!]), tinyNow).due).toEqual([]);
  });
});

function profile(line: string): string {
  return tinyText('recipients/ada/profile.md').replace('links:', `${line}\nlinks:`);
}

function withdrawn(): string {
  return award('speaker', '2026-05-03', 'revoked:\n  date: 2026-05-04\n  reason: By mistake.\n');
}

describe('traps of other systems', () => {
  const rulesOf = (changes: Changes): readonly string[] =>
    checkCommunity(tinyCommunity(changes), { now: tinyNow }).problems.map(({ rule }) => rule);

  it('a badge that requires an empty list is not awarded to everybody', () => {
    expect(rulesOf(requiring('[]'))).toEqual(['requirement-empty']);
    const community = read(requiring('[first-talk]'));
    const badges = community.badges.map((badge) => ({ ...badge, requires: [] }));
    expect(dueIn({ ...community, badges })).toEqual([]);
  });
  it('a badge that requires itself, or comes round to itself, is told', () => {
    expect(rulesOf(requiring('[speaker]'))).toEqual(['requirement-of-itself']);
    const round = tinyText('badges/repairer/badge.md').replace('version: 2', 'requires: [speaker]');
    const changes = { ...requiring('[repairer]'), 'badges/repairer/badge.md': round };
    expect(rulesOf(changes)).toEqual(['requirement-circle']);
  });
  it('a part that had expired does not count, unless the badge says so', () => {
    const lapsing = {
      'recipients/ada/repairer.md': award('repairer', '2026-02-01', 'expires: 2026-04-01\n'),
    };
    expect(due({ ...requiring('[first-talk, repairer]'), ...lapsing })).toEqual([]);
    const any = '\n  - first-talk\n  - badge: repairer\n    valid: false';
    expect(due({ ...requiring(any), ...lapsing })).toEqual([
      'ada speaker 2026-05-01 repairer+first-talk',
    ]);
  });
  it('a badge that is deleted is missed where it is required', () => {
    expect(rulesOf(requiring('[gone-since]'))).toEqual(['requirement-badge-unknown']);
  });
  it('of several badges all count, not the last one alone', () => {
    const last = { 'recipients/ada/first-talk.md': null };
    expect(due({ ...requiring('[first-talk, repairer]'), ...last })).toEqual([]);
    expect(due(requiring('[repairer, first-talk]'))).toHaveLength(1);
  });
  it('ten times a badge are ten awards of it, and the tenth makes the day', () => {
    const times = (count: number): Changes =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `recipients/grace/talk-${at}.md`,
          award('first-talk', `2026-03-${String(at + 10)}`),
        ]),
      );
    const ten = requiring('\n  - badge: first-talk\n    times: 10');
    expect(due({ ...ten, ...times(9) })).toEqual([]);
    expect(due({ ...ten, ...times(10) })).toEqual([
      expect.stringContaining('grace speaker 2026-03-19'),
    ]);
  });
  it('a requirement that goes makes those due who have the rest, with the day of then', () => {
    expect(due(withOther('[first-talk, other]'))).toEqual([]);
    expect(due(withOther('[first-talk]'))).toEqual(['ada speaker 2026-05-01 first-talk']);
  });
  it('nothing waits for another event, and nothing is signed without people', async () => {
    const changes = requiring('[first-talk]');
    const plan = await stackFiles(tinyCommunity(changes), dueIn(read(changes)), tinyNow);
    expect(plan.files.every(({ path }) => path.endsWith('.md'))).toBe(true);
  });
  it('a part that is withdrawn takes nothing with it, and makes nobody due', () => {
    // Grace's only award was withdrawn.
    expect(due(requiring('[first-talk]')).some((line) => line.startsWith('grace'))).toBe(false);
  });
});

/** The same with a further badge that nobody has. */
function withOther(requires: string): Changes {
  return {
    ...requiring(requires),
    'badges/other/badge.md':
      '---\nname: Other\ndescription: Another.\ncreated: 2026-01-10\n---\nDo.\n',
  };
}

it('10,000 people and 50 badges that require others take one look at each award', () => {
  let looks = 0;
  const plain = stackedCommunity(10_000);
  const awards = plain.awards.map((award) => ({
    ...award,
    get revoked() {
      looks++;
      return null;
    },
  }));
  const community = { ...plain, awards };
  const ledger = signedFor(community, awards);
  looks = 0;
  const { due: found } = dueStacks(community, ledger, tinyNow);
  expect(found.length).toBeGreaterThan(10_000);
  expect(looks).toBe(awards.length);
});
