import { describe, expect, it } from 'vitest';
import { importList } from '../../../testing/fixtures/lists.ts';
import { tinyCommunity } from '../../../testing/fixtures/tiny-community.ts';
import { parseMap } from './columns.ts';
import type { CsvImport, CsvOptions } from './import.ts';
import { parseBadgeIs } from './badge-of.ts';
import { parseColumns } from './headless.ts';

const shown = ({ rows, problems }: CsvImport): string[] => [
  ...problems.map(({ line, message }) => `${line} refused ${message}`),
  ...rows.map(({ line, verdict, name, badge, date }) =>
    [line, verdict, name, badge, date].filter((fact) => fact !== null && fact !== '').join(' '),
  ),
];
const by = <Parsed>(parsed: Parsed | string): Parsed => {
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};

describe('a list that may be read in two ways is asked about, and the answer settles it', () => {
  it.each<[string, string, Partial<CsvOptions>, string, Partial<CsvOptions>, string[]]>([
    [
      'two columns of names',
      'Full name,Display name\nMila Novak,mila\n',
      {},
      'Several columns could be the name: "Full name", "Display name"',
      { ignored: ['Display name'] },
      ['2 created Mila Novak first-talk 2026-06-01'],
    ],
    [
      'two columns of days',
      'Name,Issue date,Completed\nMila,2026-05-01,2026-04-01\n',
      {},
      'Several columns could be the date',
      { ignored: ['Completed'] },
      ['2 created Mila first-talk 2026-05-01'],
    ],
    [
      'two columns of badges',
      'Name,Badge,Achievement\nMila,repairer,first-talk\n',
      {},
      'Several columns could be the badge',
      { map: by(parseMap('badge=Badge')), ignored: ['Achievement'] },
      ['2 created Mila repairer 2026-06-01'],
    ],
    [
      'days that nobody read',
      'Name,Passed the test\nMila,2026-02-20\nBo,2026-02-21\n',
      { date: null },
      'The column "Passed the test" holds days',
      { map: by(parseMap('date=Passed the test')) },
      ['2 created Mila first-talk 2026-02-20', '3 created Bo first-talk 2026-02-21'],
    ],
    [
      'a birthday',
      'Name,Date,Born\nMila,2026-02-20,1990-01-02\n',
      {},
      'The column "Born" holds days',
      { ignored: ['born'] },
      ['2 created Mila first-talk 2026-02-20'],
    ],
    [
      'day or month',
      'Name,Date\nMila,05/04/2026\nBo,06/04/2026\n',
      {},
      '"05/04/2026" in line 2 may be 2026-04-05 or 2026-05-04',
      { dateOrder: 'mdy' },
      ['2 created Mila first-talk 2026-05-04', '3 created Bo first-talk 2026-06-04'],
    ],
    [
      'two orders in one column',
      'Name,Date\nMila,13/04/2026\nBo,04/13/2026\n',
      {},
      'more than one order: "13/04/2026" in line 2 and "04/13/2026" in line 3',
      { dateOrder: 'dmy', skipBad: true },
      ['2 created Mila first-talk 2026-04-13', '3 bad Bo first-talk'],
    ],
    [
      'a register of several badges',
      'Name,Type\nMila,First Talk\nBo,Repairer\n',
      { badge: null },
      'Nothing says which badge was earned; the column "Type" may say it: it holds "First Talk", "Repairer"',
      { badge: null, map: by(parseMap('badge=Type')) },
      ['2 created Mila first-talk 2026-06-01', '3 created Bo repairer 2026-06-01'],
    ],
    [
      'a register, and one badge for all',
      'Name,Type\nMila,Talk\nBo,Repair\n',
      {},
      'The column "Type" may say it',
      {
        map: by(parseMap('badge=Type')),
        badgeIs: by(parseBadgeIs('talk=first-talk,repair=repairer')),
      },
      ['2 created Mila first-talk 2026-06-01', '3 created Bo repairer 2026-06-01'],
    ],
    [
      'a name or a half of it',
      'Your name,Family name\nMila,Novak\n',
      {},
      'may be the whole name',
      { map: by(parseMap('first=Your name,last=Family name')) },
      ['2 created Mila Novak first-talk 2026-06-01'],
    ],
    [
      'no headings, two columns of words',
      'Mila Novak,Riverside,mila@mail.example\n',
      {},
      'nothing says what stands in each column',
      { columns: by(parseColumns('name,-,email')) },
      ['1 created Mila Novak first-talk 2026-06-01'],
    ],
    [
      'one column, heading or person',
      'Mila Novak\nBo Berg\n',
      {},
      'No column holds the name to show; there are "Mila Novak"',
      { columns: by(parseColumns('name')) },
      ['1 created Mila Novak first-talk 2026-06-01', '2 created Bo Berg first-talk 2026-06-01'],
    ],
    [
      'names of accounts, nobody knows where',
      'Username\n@mila\nbo\n',
      {},
      '',
      { accounts: 'https://code.example' },
      ['2 created mila first-talk 2026-06-01', '3 created bo first-talk 2026-06-01'],
    ],
  ])('%s', (_, csv, given, question, answer, wanted) => {
    const asked = importList(csv, given);
    expect(asked.files).toEqual([]);
    expect(shown(asked).join('\n')).toContain(question);
    for (const { remedy } of asked.problems) expect(remedy).toMatch(/--|headings/);
    expect(shown(importList(csv, { ...given, ...answer }))).toEqual(wanted);
  });
});

describe('facts that disagree make a row a question', () => {
  const reasonsOf = (csv: string, changes: Partial<CsvOptions> = {}): string[] =>
    importList(csv, changes).rows.flatMap(({ line, reasons }) =>
      reasons.map((reason) => `${line} ${reason}`),
    );
  const children = 'Name,Email\nAnna Kid,parent@mail.example\nBen Kid,parent@mail.example\n';

  it('two names at one address: the second one is asked about, and both are kept when it is settled', () => {
    expect(reasonsOf(children)).toEqual([
      expect.stringMatching(
        /^3 The address is that of `anna-kid`.*column `recipient`.*--shared-addresses/,
      ),
    ]);
    const both = importList(children, { addressesShared: true, emailConsent: true });
    expect(shown(both)).toEqual([
      '2 created Anna Kid first-talk 2026-06-01',
      '3 created Ben Kid first-talk 2026-06-01',
    ]);
    const after = [
      ...tinyCommunity(),
      ...both.files.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(shown(importList(children, {}, after))).toEqual([
      '2 exists Anna Kid first-talk 2026-06-01',
      '3 exists Ben Kid first-talk 2026-06-01',
    ]);
    expect(
      importList('Name,Email\nCarl Kid,parent@mail.example\n', {}, after).rows[0]?.reasons[0],
    ).toContain('`anna-kid` ("Anna Kid") or `ben-kid` ("Ben Kid")');
  });

  it.each([
    ['one name twice, no mark', 'Name\nBo\nBo\n', /^3 The same name, badge and day as in line 2/],
    [
      'somebody who is there, no mark',
      'Name,Badge\nGrace Hopper,repairer\n',
      /^2 This may be `grace`/,
    ],
    [
      'another name at a profile',
      'Name,Profile\nA. L.,https://code.example/ada\n',
      /^2 The profile is that of `ada`/,
    ],
    [
      'halves that are not the whole',
      'Name,First name,Last name\nMila N.,Mila,Novak\n',
      /^2 The name is "Mila N\." in one column/,
    ],
    [
      'two names in one new folder',
      'Name,Recipient\nAnn,ann-x\nBob,ann-x\n',
      /^3 The folder is that of `ann-x` \("Ann"\), but the name is "Bob"/,
    ],
    [
      'two profiles at one address',
      'Name,Email,Profile\nAnn,a@mail.example,https://code.example/octo\nAnn,a@mail.example,https://code.example/hexa\n',
      /^3 The address is that of `ann`, whose profile is https:\/\/code.example\/octo/,
    ],
    [
      'halves under short headings that are not the whole',
      'First,Last,Name\nAnn,Lee,Ann Ray\n',
      /^2 The name is "Ann Ray" in one column/,
    ],
    ['a half that holds the other', 'Name,Vorname\nMila Novak,Mila\n', /^2 Of the two halves/],
    ['no day where others have one', 'Name,Date\nMila,2026-05-01\nBo,\n', /^3 The row has no date/],
  ])('%s', (_, csv, reason) => {
    expect(reasonsOf(csv, { date: null })).toEqual([expect.stringMatching(reason)]);
    expect(importList(csv, { date: null }).files).toEqual([]);
  });
});

describe('the same badge', () => {
  const twoDays =
    'Name,Date\nGrace Hopper,2026-05-10\nGrace Hopper,2026-05-10\nGrace Hopper,2026-06-02\n';
  it('on another day is another award, on the same day a duplicate', () => {
    const { rows, files } = importList(twoDays, { namesTell: true });
    expect(rows.map(({ verdict, path }) => `${verdict} ${path ?? ''}`)).toEqual([
      'created recipients/grace/first-talk-2.md',
      'duplicate ',
      'created recipients/grace/first-talk-3.md',
    ]);
    expect(files).toHaveLength(2);
  });

  it('on the day of --date is the one that is there, unless it was earned again', () => {
    const csv = 'Name,Profile\nAda Lovelace,https://code.example/ada\n';
    const [row] = importList(csv).rows;
    expect([row?.verdict, row?.reasons.join()]).toEqual([
      'exists',
      expect.stringMatching(/2026-05-01.*--again/),
    ]);
    expect(importList(csv, { again: true }).rows[0]?.path).toBe('recipients/ada/first-talk-2.md');
  });
});

describe('addresses and nothing else', () => {
  const csv = 'badge,email\nfirst-talk,a@mail.example\nfirst-talk,b@mail.example\n';
  it('are asked for names; a placeholder wants a hash, a folder that nobody guesses and no list', () => {
    expect(
      importList(csv).rows.map(({ verdict, reasons }) => `${verdict} ${reasons.join()}`),
    ).toEqual(Array(2).fill(expect.stringMatching(/^bad .*column `name`.*--placeholder/)));
    const hidden = importList(csv, { placeholder: 'Participant', emailConsent: true });
    expect(shown(hidden)).toEqual([
      '2 created Participant first-talk 2026-06-01',
      '3 created Participant first-talk 2026-06-01',
    ]);
    expect(
      hidden.files.map(({ path }) => path).filter((path) => !/^recipients\/7h2k9q-/.test(path)),
    ).toEqual([]);
    expect(importList(csv, { placeholder: 'Participant' }).rows[0]?.reasons[0]).toContain(
      '--email-consent',
    );
    expect(JSON.stringify(hidden)).not.toContain('mail.example');
  });
});

describe('badges that are not there', () => {
  const register =
    'Name,Badge,Date\nMila,Intro to Soldering,2026-05-03\nBo,intro to soldering,2026-05-01\nCy,First Talk,2026-05-02\n';
  it('are asked about, or made with the day of their first award', () => {
    expect(importList(register).rows[0]?.reasons[0]).toMatch(
      /no badge "Intro to Soldering".*--create-badges.*--badge-is/,
    );
    const { files, rows } = importList(register, { createBadges: true });
    expect(rows.map(({ badge, verdict }) => `${verdict} ${badge ?? ''}`)).toEqual([
      'created intro-to-soldering',
      'created intro-to-soldering',
      'created first-talk',
    ]);
    expect(files.filter(({ path }) => path.startsWith('badges/'))).toEqual([
      {
        path: 'badges/intro-to-soldering/badge.md',
        replace: false,
        text: expect.stringMatching(
          /name: Intro to Soldering\n[^]*created: 2026-05-01\n/,
        ) as string,
      },
    ]);
  });

  it('fill an empty folder together with an issuer, and without one lead to setup', () => {
    const asked = importList(register, {}, []);
    expect(asked.problems).toMatchObject([
      { remedy: expect.stringContaining('npm run setup') as string },
    ]);
    const { files } = importList(
      register,
      { createBadges: true, name: 'Guild', url: 'https://badges.guild.example/' },
      [],
    );
    expect(files.map(({ path }) => path)).toEqual([
      'keys/issuer.json',
      'badges/intro-to-soldering/badge.md',
      'recipients/mila/profile.md',
      'recipients/mila/intro-to-soldering.md',
      'recipients/bo/profile.md',
      'recipients/bo/intro-to-soldering.md',
      'badges/first-talk/badge.md',
      'recipients/cy/profile.md',
      'recipients/cy/first-talk.md',
    ]);
  });
});
