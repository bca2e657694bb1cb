import { describe, expect, it } from 'vitest';
import { importList } from '../../../testing/fixtures/lists.ts';
import type { CsvImport, CsvOptions } from './import.ts';

const shown = ({ rows, problems }: CsvImport): string[] => [
  ...problems.map(({ message, remedy }) => `refused ${message} ${remedy}`),
  ...rows.map(({ line, verdict, name, badge, date }) =>
    [line, verdict, name, badge, date].filter((fact) => fact !== null && fact !== '').join(' '),
  ),
];

const badgr = (id: string, more: object): object => ({
  entityType: 'Assertion',
  entityId: id,
  openBadgeId: `https://api.badges.example/public/assertions/${id}`,
  createdAt: '2026-05-02T09:00:00Z',
  badgeclass: 'bc-1',
  issuer: 'i-1',
  issuedOn: '2026-05-01T09:00:00Z',
  narrative: null,
  evidence: [],
  revoked: false,
  extensions: { 'extensions:recipientProfile': { name: 'Mila Novak' } },
  recipient: {
    identity: 'mila@mail.example',
    hashed: false,
    type: 'email',
    plaintextIdentity: 'mila@mail.example',
  },
  ...more,
});

describe('the lists of other services, each row with its verdict', () => {
  it.each<[string, string, Partial<CsvOptions>, string[]]>([
    [
      'Credly analytics',
      'Badge Name,Badge Template ID,Issued by,Earner Badge ID,Badge URL,Issued to First Name,Issued to Middle Name,Issued to Last Name,Country,Account status,Issued to Email,Issued to Email Domain,Status,Expired,Issue Date,Record Created\nFirst Talk,t-1,Guild,e-1,https://c.example/1,Mila,,Novak,SK,active,mila@mail.example,mail.example,accepted,No,2026-05-01,2026-05-02\nFirst Talk,t-1,Guild,e-2,https://c.example/2,Bo,,Berg,SE,active,bo@mail.example,mail.example,revoked,No,2026-05-01,2026-05-02\nFirst Talk,t-1,Guild,e-3,https://c.example/3,Cy,,Doe,SE,none,cy@mail.example,mail.example,pending,No,2026-05-01,2026-05-02\n',
      { badge: null, date: null },
      [
        '2 created Mila Novak first-talk 2026-05-01',
        '3 left-out Bo Berg first-talk 2026-05-01',
        '4 left-out Cy Doe first-talk 2026-05-01',
      ],
    ],
    [
      'Credly badges',
      'Badge Template ID,Recipient Email,First Name,Last Name,Issued at,Expiration Date,Issuer Earner ID,Country,Evidence URL,Locale\nt-1,mila@mail.example,Mila,Novak,05/04/26,05/04/30,,SK,https://e.example/1,en\nt-2,bo@mail.example,Bo,Berg,05/05/26,,,SE,,en\n',
      { badge: null, date: null, badgeIs: new Map([['t-1', 'first-talk']]) },
      ['2 created Mila Novak first-talk 2026-05-04', '3 bad Bo Berg t-2 2026-05-05'],
    ],
    [
      'Credly badges',
      JSON.stringify({
        data: [
          {
            id: 'b-1',
            recipient_email: 'mila@mail.example',
            issued_to_first_name: 'Mila',
            issued_to_last_name: 'Novak',
            badge_template_id: 't-1',
            issued_at: '2014-04-01 09:41:00 -0500',
            expires_at: null,
            state: 'accepted',
          },
        ],
      }),
      { date: null },
      ['1 bad Mila Novak first-talk 2014-04-01'],
    ],
    [
      'Badgr or Canvas Credentials bulk list',
      'Badge Class ID,Identifier,First Name,Last Name,Narrative,Evidence Narrative,Evidence URL,Issue Date,Expiration Date\nbc-1,mila@mail.example,Mila,Novak,Spoke well.,,https://e.example/1,2026-05-01,\nbc-1,bo@mail.example,,,,,,2026-05-01,\n',
      { date: null },
      ['2 created Mila Novak first-talk 2026-05-01', '3 bad first-talk 2026-05-01'],
    ],
    [
      'Badgr or Canvas Credentials API',
      JSON.stringify({
        status: {},
        result: [
          badgr('a1', {}),
          badgr('a2', { revoked: true, revocationReason: 'x' }),
          badgr('a3', { recipient: { identity: 'sha256$00ff', hashed: true, type: 'email' } }),
        ],
      }),
      { date: null },
      [
        '1 created Mila Novak first-talk 2026-05-01',
        '1 left-out Mila Novak first-talk 2026-05-01',
        '1 bad Mila Novak first-talk 2026-05-01',
      ],
    ],
    [
      'Open Badges 2.0 assertions with their badges',
      JSON.stringify([
        {
          id: 'https://b.example/1',
          type: 'Assertion',
          recipient: { type: 'email', hashed: true, identity: 'sha256$00ff' },
          badge: { name: 'First Talk', description: 'x' },
          issuedOn: '2026-05-01T00:00:00Z',
        },
      ]),
      { badge: null, date: null },
      ['1 bad first-talk 2026-05-01'],
    ],
    [
      'Moodle report of badges',
      'Name,Description,Full name,Date issued\nFirst Talk,About it,Mila Novak,"Friday, 1 May 2026, 10:00 AM"\nRepairer,About it,Bo Berg,"Saturday, 2 May 2026, 9:30 AM"\n',
      { badge: null, date: null },
      ['2 created Mila Novak first-talk 2026-05-01', '3 created Bo Berg repairer 2026-05-02'],
    ],
    [
      'Accredible list',
      'Recipient Name,Recipient Email,Issued on,Grade\nMila Novak,mila@mail.example,5/31/26,A\nBo Berg,bo@mail.example,5/4/26,B\n',
      { date: null },
      ['2 created Mila Novak first-talk 2026-05-31', '3 created Bo Berg first-talk 2026-05-04'],
    ],
    [
      'Accredible API',
      JSON.stringify({
        credentials: [
          {
            id: 1,
            name: 'First Talk',
            description: 'Gave a talk.',
            issued_on: '2026-05-01',
            expired_on: null,
            group_name: 'talks',
            complete: true,
            private: false,
            evidence_items: [
              { description: 'Slides', link_url: 'https://e.example/1', type: 'url' },
            ],
            recipient: { name: 'Mila Novak', email: 'mila@mail.example' },
          },
        ],
      }),
      { badge: null, date: null },
      ['1 created Mila Novak first-talk 2026-05-01'],
    ],
    [
      'Fedora badges of one person',
      JSON.stringify({
        user: 'mila',
        percent_earned: 1,
        assertions: [
          { id: 'first-talk', name: 'First Talk', description: 'x', issued: 1777626000.0 },
        ],
      }),
      { badge: null, date: null },
      ['1 created mila first-talk 2026-05-01'],
    ],
  ])('%s', (tool, list, changes, wanted) => {
    const outcome = importList(list, { ...changes, now: new Date('2026-06-15T12:00:00Z') });
    expect([outcome.tool, shown(outcome)]).toEqual([tool, wanted]);
    expect(JSON.stringify(outcome)).not.toContain('@mail.example');
    expect(outcome.columns.filter(({ as }) => as !== null).length).toBeGreaterThan(1);
  });

  it.each([
    [
      'a list of accounts',
      'mila\nbo-berg\n',
      { columns: ['account'], accounts: 'https://accounts.example/user' },
    ],
    [
      'a column of accounts',
      'Nickname\nmila\nbo-berg\n',
      { accounts: 'https://accounts.example/user' },
    ],
  ])('%s', (_, list, changes) => {
    const { files } = importList(list, changes);
    expect(files.map(({ text }) => /^profile: .*$/m.exec(text)?.[0]).filter(Boolean)).toEqual([
      'profile: https://accounts.example/user/mila',
      'profile: https://accounts.example/user/bo-berg',
    ]);
  });

  it('a course: its days and accounts are read, its course is said not to be', () => {
    const { columns, files } = importList(
      'Student Name,Course,Completed,GitHub\nAnn Lee,Intro,2026-02-01,annlee\nBen Ray,Intro,2026-02-08,@benray\n',
      { date: null },
    );
    expect(columns.map(({ as }) => as)).toEqual(['name', null, 'date', 'account']);
    expect(files[2]?.text).toContain('profile: https://github.com/benray');
    expect(files[3]?.text).toContain('date: 2026-02-08');
  });
});

describe('pasted lists', () => {
  it.each<[string, string, string[]]>([
    [
      'receivers of a mail',
      'Mila Novak <mila@mail.example>; "Berg, Bo" <bo@mail.example>,\nCy <cy@mail.example>',
      ['1 created Mila Novak', '1 created Berg, Bo', '2 created Cy'],
    ],
    [
      'rows of a spreadsheet without headings',
      'Mila Novak\tmila@mail.example\t2026-05-01\nBo Berg\tbo@mail.example\t2026-05-02\n',
      ['1 created Mila Novak', '2 created Bo Berg'],
    ],
    ['addresses alone', 'mila@mail.example\nbo@mail.example\n', ['1 bad ', '2 bad ']],
    [
      'a badge by its name, no headings',
      'Mila Novak,First Talk,2026-05-01\nBo Berg,Repairer,2026-05-02\n',
      ['1 created Mila Novak', '2 created Bo Berg'],
    ],
  ])('%s', (_, list, wanted) => {
    const { rows, problems } = importList(list);
    expect([
      problems,
      rows.map(({ line, verdict, name }) => `${line} ${verdict} ${name ?? ''}`),
    ]).toEqual([[], wanted]);
  });
});

describe('headings of the languages that most people speak', () => {
  it.each<[string, string]>([
    ['English', 'Full name,Email address,Completion date,Notes'],
    ['Chinese', '姓名,电子邮件,颁发日期,备注'],
    ['Chinese, traditional', '姓名,電子郵件,頒發日期,備註'],
    ['Hindi', 'नाम,ईमेल,तारीख,टिप्पणी'],
    ['Spanish', 'Nombre,Correo electrónico,Fecha,Nota'],
    ['French', 'Nom,Courriel,Date d’obtention,Commentaire'],
    ['Arabic', 'الاسم,البريد الإلكتروني,التاريخ,ملاحظات'],
    ['Bengali', 'নাম,ইমেইল,তারিখ,মন্তব্য'],
    ['Portuguese', 'Nome,E-mail,Data,Observação'],
    ['Russian', 'ФИО,Электронная почта,Дата выдачи,Примечание'],
    ['Urdu', 'نام,ای میل,تاریخ,نوٹ'],
    ['Indonesian', 'Nama,Alamat email,Tanggal,Catatan'],
    ['German', 'Name,E-Mail,Datum,Notiz'],
    ['Japanese', '氏名,メールアドレス,取得日,メモ'],
    ['Korean', '이름,이메일,발급일,비고'],
  ])('%s', (_, header) => {
    const outcome = importList(`${header}\nMila,mila@mail.example,2026-05-01,Well done\n`, {
      date: null,
    });
    expect([outcome.problems, outcome.columns.map(({ as }) => as)]).toEqual([
      [],
      ['name', 'email', 'date', 'note'],
    ]);
    expect(shown(outcome)).toEqual(['2 created Mila first-talk 2026-05-01']);
  });

  it.each([
    ['Vorname;Nachname', 'Anna;Müller', 'Anna Müller'],
    ['Name;Vorname', 'Müller;Anna', 'Anna Müller'],
    ['Nom;Prénom', 'Müller;Anna', 'Anna Müller'],
    ['Nombre;Apellidos', 'Anna;Müller', 'Anna Müller'],
    ['Nome;Sobrenome', 'Anna;Müller', 'Anna Müller'],
    ['Nome;Cognome', 'Anna;Müller', 'Anna Müller'],
    ['Имя;Фамилия', 'Анна;Мюллер', 'Анна Мюллер'],
    ['First name;Last name', '三;張', '張三'],
  ])('%s make a name', (header, row, name) => {
    expect(importList(`${header}\n${row}\n`).rows[0]?.name).toBe(name);
  });
});

describe('encodings', () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array =>
    Uint8Array.from(
      [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  const ansi = (...parts: (string | number)[]): Uint8Array =>
    Uint8Array.from(
      parts.flatMap((part) =>
        typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
      ),
    );
  const list = 'Name\tDate\nJosé Müller\t2026-05-01\n';

  it.each<[string, Uint8Array, string]>([
    ['utf-16le', utf16(list, false, true), 'José Müller'],
    ['utf-16be', utf16(list, true, true), 'José Müller'],
    ['utf-16le', utf16(list, false, false), 'José Müller'],
    ['windows-1252', ansi('Name;Date\nJos', 0xe9, ' M', 0xfc, 'ller;2026-05-01\n'), 'José Müller'],
    ['windows-1250', ansi('Name\nGra', 0xbf, 'yna ', 0xaf, 0xf3, 0xb3, 0xe6, '\n'), 'Grażyna Żółć'],
    ['koi8-r', ansi('Name\n', 0xe9, 0xd7, 0xc1, 0xce, 0xcf, 0xd7, ' ', 0xf1, '.\n'), 'Иванов Я.'],
    ['ibm866', ansi('Name\n', 0x88, 0xa2, 0xa0, 0xad, 0xae, 0xa2, '\n'), 'Иванов'],
    ['iso-2022-jp', ansi('Name\n', 0x1b, '$B;3ED', 0x1b, '(B\n'), '山田'],
  ])('%s is seen', (encoding, bytes, name) => {
    const outcome = importList(bytes, { date: null });
    expect([outcome.encoding, outcome.rows[0]?.name]).toEqual([encoding, name]);
  });

  it.each<[string, Uint8Array, string]>([
    ['windows-1250', ansi('Name\nDvo', 0xf8, 0xe1, 'k\n'), 'Dvořák'],
    ['windows-1252', ansi('Name\nPe', 0xf1, 'a\n'), 'Peña'],
    ['windows-1251', ansi('Name\n', 0xc8, 0xe2, 0xe0, 0xed, '\n'), 'Иван'],
    ['windows-1253', ansi('Name\n', 0xc3, 0xe9, 0xdc, 0xed, 0xed, 0xe7, 0xf2, '\n'), 'Γιάννης'],
    ['windows-1254', ansi('Name\nA', 0xfe, 0xfd, 'k\n'), 'Aşık'],
    ['iso-8859-7', ansi('Name\n', 0xb6, 0xed, 0xed, 0xe1, '\n'), 'Άννα'],
    ['x-mac-cyrillic', ansi('Name\n', 0x8f, 0xe5, 0xf2, 0xf0, 0xee, 0xe2, 0xe0, '\n'), 'Петрова'],
    ['shift_jis', ansi('Name\n', 0x8e, 0x52, 0x93, 0x63, '\n'), '山田'],
  ])('%s is asked about where others fit too, and read by the answer', (encoding, bytes, name) => {
    const asked = importList(bytes);
    if (asked.problems.length > 0) {
      expect(asked.problems).toMatchObject([
        { line: 2, rule: 'csv-encoding', remedy: expect.stringContaining('--encoding') as string },
      ]);
      expect(asked.problems[0]?.message).toContain(`"${name}" in ${encoding}`);
    } else expect(asked.rows[0]?.name).toBe(name);
    expect(importList(bytes, { encoding }).rows[0]?.name).toBe(name);
  });
});
