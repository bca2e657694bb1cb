import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/languages.ts';
import { askedIn, mostAwards } from './award-comment.ts';

const badges = ['first-talk', 'repairer'];
const read = (comment: string) =>
  askedIn(comment, (slug) => badges.includes(slug), languageOf('en'));
const ada = { name: 'ada', isAccount: true };
const one = {
  badge: 'first-talk',
  whom: [ada],
  date: null,
  evidence: [],
  results: [],
  credits: null,
  exception: null,
  note: null,
};

describe('a comment asks for an award', () => {
  it.each([
    ['/award first-talk @ada', one],
    ['/badge first-talk @ada', one],
    ['Well done!\r\n\r\n/award first-talk @ada\r\n\r\nThanks.', one],
    ['/award first-talk ada-sample', { ...one, whom: [{ name: 'ada-sample', isAccount: false }] }],
    [
      '/award first-talk @ada, @mila 2026-03-02 https://talks.example/1 -- Spoke -- twice -- well.',
      {
        badge: 'first-talk',
        whom: [ada, { name: 'mila', isAccount: true }],
        date: '2026-03-02',
        evidence: ['https://talks.example/1'],
        results: [],
        credits: null,
        exception: null,
        note: 'Spoke -- twice -- well.',
      },
    ],
    [
      '/award first-talk @ada [Soldering: Independent] [Test = 87 %] [Credits: 2.5] -- It [holds].',
      {
        ...one,
        ...{ results: ['Soldering: Independent', 'Test = 87 %'], credits: '2.5' },
        note: 'It [holds].',
      },
    ],
    [
      '/award first-talk @ada [Exception: Taught it -- and well -- for years.] -- Spoke.',
      { ...one, exception: 'Taught it -- and well -- for years.', note: 'Spoke.' },
    ],
    [
      '/award first-talk @ada [exception: Taught it\nfor years.] -- Spoke\nabout a[0',
      { ...one, exception: 'Taught it for years.', note: 'Spoke\nabout a[0' },
    ],
    ['/award first-talk @ada\n[exception]', { ...one, exception: '' }],
    ['<!-- <pre> -->\n\n/award first-talk @ada', one],
    ['<pre>\n/award repairer @mila\n</pre>\n\n/award first-talk @ada', one],
    ['> What?\n\n<details>\n\n/award first-talk @ada\\\nThanks\n\n</details>', one],
    ['/award first-talk @ada <!-- soon --> -- Ran `npm`.', { ...one, note: 'Ran `npm`.' }],
    ['/award first-talk @ada @ADA', { ...one, whom: [{ name: 'ADA', isAccount: true }] }],
    ['/award first-talk @ada — For bees.', { ...one, note: 'For bees.' }],
    ['/award first-talk @ada.b', { ...one, whom: [{ name: 'ada.b', isAccount: true }] }],
    ['Please award first-talk to @ada.b.', { ...one, whom: [{ name: 'ada.b', isAccount: true }] }],
    ['/Award first-talk @ada', one],
    ['/AWARD first-talk @ada', one],
    ['/award first-talk @ada\nThanks!', one],
    ['/award first-talk @ada\n---\nSent from a bench', one],
    ['/award first-talk @ada\n- Thanks!', one],
    ['/award first-talk @ada -- Spoke.\n\n- Thanks!', { ...one, note: 'Spoke.' }],
    [
      '/award first-talk @ada -- Spoke\nabout bees,\r\n`twice`.\n\nThanks!',
      { ...one, note: 'Spoke\nabout bees,\n`twice`.' },
    ],
    ['/award first-talk @ada -- Spoke\\\nagain. <!-- x -->', { ...one, note: 'Spoke\nagain.' }],
    [
      '/award first-talk @ada\nhttps://talks.example/1\n[credits: 2]\n-- Spoke\nagain.',
      {
        ...one,
        ...{ evidence: ['https://talks.example/1'], credits: '2', note: 'Spoke\nagain.' },
      },
    ],
    ['please award first-talk to @ada', one],
    ['please award first-talk to @ada\nThanks!', one],
    ['@club-bot award first-talk to @ada', one],
    ['@club-bot[bot] could you please award first-talk to @ada!', one],
    [
      'Pls award first-talk to @ada for the talk\nabout bees.',
      { ...one, note: 'the talk\nabout bees' },
    ],
    [
      '@club-bot, please award first-talk to @ada on 2026-03-02 for the talk about bees.',
      { ...one, date: '2026-03-02', note: 'the talk about bees' },
    ],
    [
      'Please award first-talk to @ada for https://talks.example/1',
      { ...one, evidence: ['https://talks.example/1'] },
    ],
  ])('%s', (comment, asked) => {
    expect(read(comment)).toEqual({ asked: [asked], refusals: [] });
  });

  it.each([
    '@all-contributors please add @ada for first-talk, repairer',
    '@All-Contributors Please Add @ada for first-talk and repairer.',
    '@all-contributors add @ada for first-talk, repairer',
    '@all-contributors[bot], could you add @ada for first-talk, and repairer, please?',
    'please add @ada for first-talk,\nrepairer'.replace('\nThanks!', ''),
  ])('in the words of all-contributors, one for each badge: %s', (comment) => {
    const { asked, refusals } = read(comment);
    expect([asked.map(({ badge, whom }) => [badge, whom]), refusals]).toEqual([
      [
        ['first-talk', [ada]],
        ['repairer', [ada]],
      ],
      [],
    ]);
  });

  it('with a reason that ends where the next is asked for', () => {
    const asking = ['/Award repairer @mila', 'please award repairer to @mila'];
    for (const next of asking)
      expect(
        read(`/award first-talk @ada -- Spoke\nagain.\n${next}`).asked.map(({ badge, note }) => [
          badge,
          note,
        ]),
      ).toEqual([
        ['first-talk', 'Spoke\nagain.'],
        ['repairer', null],
      ]);
  });
});

it.each([
  ['words around it', 'We use /award first-talk @ada for that.'],
  ['a quote', '> /award first-talk @ada'],
  ['a block of code', '```\n/award first-talk @ada\n```'],
  ['a block within a longer fence', '~~~~\n```\n/award first-talk @ada\n```\n~~~~'],
  ['a block that is never closed', '```text\n/award first-talk @ada'],
  ['indented code', '    /award first-talk @ada'],
  ['code within a line', '`/award first-talk @ada`'],
  ['a quote that goes on', '> Somebody wrote\n/award first-talk @ada'],
  ['a quote within a quote', '>> /award first-talk @ada'],
  ['a quote in a list', '- > /award first-talk @ada'],
  ['a quote as an element', '<blockquote>\n\n/award first-talk @ada\n\n</blockquote>'],
  ['a line of a list', '- Somebody wrote\n  /award first-talk @ada'],
  ['a fence in a list', '1. So:\n\n   ```\n   /award first-talk @ada\n   ```'],
  ['a fence in a quote', '> ```\n> /award first-talk @ada\n> ```'],
  ['a fence that a shorter one does not close', '````\n```\n/award first-talk @ada\n````'],
  ['a fence that is closed further in', '```\n  /award first-talk @ada\n   ```'],
  ['code after a tab', 'So:\n\n\t/award first-talk @ada'],
  ['code over several lines', 'So: `\n/award first-talk @ada\n`'],
  ['code between two signs', 'So: ``\n/award first-talk @ada `x`\n``'],
  ['a block of `pre`', '<pre>\n/award first-talk @ada\n</pre>'],
  ['a block of `pre` with gaps', '<pre>\n\n/award first-talk @ada\n\n</pre>'],
  ['a block of `PRE` behind words', 'So:\n<PRE lang="sh">\n\n/award first-talk @ada\n</PRE>'],
  ['an element of code', 'So <code>\n/award first-talk @ada\n</code>'],
  ['an element of code with gaps', 'So <code>\n\n/award first-talk @ada\n\n</code>'],
  ['an element that is never closed', '<samp>\n\n/award first-talk @ada'],
  ['what was taken back', '~~So:\n/award first-talk @ada~~ <del>\n/award first-talk @ada</del>'],
  ['what no reader sees, in words', 'So <!--\n/award first-talk @ada\n--> it is.'],
  ['a footnote', 'So[^1].\n\n[^1]: That is\n    /award first-talk @ada'],
  ['what no reader sees', '<!--\n/award first-talk @ada\n-->'],
  ['another command', '/awards first-talk @ada'],
  ['words between people', '@mila add @ada for code'],
  ['a sentence about no badge of ours', '@mila award prizes to @ada'],
  ['a wish without a word to anybody', 'Add @ada for first-talk'],
  ['the words of another program, unasked', '@all-contributors add @ada for code, docs'],
  ['the words of another program', '@all-contributors please add @ada for code, docs'],
  ['nothing', ''],
])('%s asks for nothing', (_, comment) => {
  expect(read(comment)).toEqual({ asked: [], refusals: [] });
});

it.each([
  ['/award', 'wants a badge and somebody'],
  ['/award [Soldering: Independent]', 'wants a badge and somebody'],
  ['/award first-talk @ada [Soldering: x', "`[Soldering:` is nobody's name"],
  ['/award first-talk @ada -- For:\n- bees', 'right below the reason'],
  ['/award first-talk @ada -- For:\n> bees', 'right below the reason'],
  ['/award first-talk @ada -- For:\n```\nbees\n```', 'right below the reason'],
  ['please award first-talk to @ada for:\n1. bees', 'right below the reason'],
  ['/award first-talk', 'wants a badge and somebody'],
  ['/award first-talk 2026-03-02', 'Nobody is named'],
  ['/award first-talk @ada 2026-02-30', '`2026-02-30` is no day'],
  ['/award first-talk @ada 2.3.2026', '`2.3.2026` is no day'],
  ['/award first-talk @ada 2026-03-02 2026-03-03', 'two days'],
  ['/award first-talk @ada for being kind!', "`kind!` is nobody's name"],
  ['please add @ada for first-talk, code', 'no badge `code`'],
])('%s is answered: %s', (comment, sentence) => {
  const { asked, refusals } = read(comment);
  expect([asked, refusals]).toEqual([[], [expect.stringContaining(sentence)]]);
});

it('takes no more awards at once than somebody can read', () => {
  const names = Array.from({ length: mostAwards + 1 }, (_, index) => `@a${index}`).join(' ');
  expect(read(`/award first-talk ${names}`)).toEqual({
    asked: [],
    refusals: [expect.stringContaining('51')],
  });
});

it('reads a hostile comment in little work', () => {
  const begun = process.cpuUsage().user;
  for (const text of [
    'please award a to '.concat('@a '.repeat(20_000)),
    '<!--'.repeat(16_000),
    '/award '.concat('- '.repeat(30_000)),
    '/award '.concat('['.repeat(60_000)),
    '/award '.concat('[credits'.repeat(8_000)),
    'please add '.concat('@a and '.repeat(9_000)),
  ])
    read(text);
  expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(2);
});
