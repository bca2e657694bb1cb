import { describe, expect, it } from 'vitest';
import { importList } from '../../../testing/fixtures/lists.ts';
import { parseMap } from './columns.ts';
import type { CsvOptions } from './import.ts';
import { readCsv } from './table.ts';
import { headingKey } from './tools/tool-layout.ts';
import { tools } from './tools/known-tools.ts';

const read = importList;

describe('the exports of known tools', () => {
  it.each([
    [
      'Eventbrite attendees',
      'Order #,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee #,Attendee Status\n1,2026-05-01,Mila,Novak,m@mail.example,1,General,1,Checked In\n2,2026-05-01,Bo,Berg,b@mail.example,1,VIP,2,Refunded\n',
      'created,left-out',
    ],
    [
      'Meetup attendees',
      'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\nMila Novak\tuser 1\t\tNo\tYes\t0\tx\ty\thttp://www.meetup.example/members/1/\nBo\tuser 2\t\tNo\tNo\t0\tx\ty\thttp://www.meetup.example/members/2/\n',
      'created,left-out',
    ],
    [
      'Luma guests',
      'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,ticket_name\ng1,Mila Novak,Mila,Novak,m@mail.example,,2026-04-20T10:00:00Z,approved,2026-05-01T19:02:00Z,Free\ng2,Bo,Bo,,b@mail.example,,2026-04-20T10:00:00Z,declined,,Free\n',
      'created,left-out',
    ],
    [
      'pretix check-in list',
      'Order code;Attendee name;Product;Price;Checked in;E-mail;Company\nABC;Mila Novak;Ticket;5.00;2026-05-01;m@mail.example;\n',
      'created',
    ],
    [
      'Moodle grades',
      '"First name","Last name","ID number",Institution,Department,"Email address","Course total"\nMila,Novak,,,,m@mail.example,90\n',
      'created',
    ],
    [
      'Canvas gradebook',
      'Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (23)\n"    Points Possible",,,,,10\n"Novak, Mila",1,,m,A,9\n"Student, Test",2,,t,A,0\n',
      'left-out,created,left-out',
    ],
    [
      'Credly badges',
      'Badge Template ID,Recipient Email,Issued To First Name,Issued To Middle Name,Issued To Last Name,Issued At\nx-1,m@mail.example,Mila,,Novak,2026-05-01\n',
      'created',
    ],
    [
      'Google Forms',
      'Timestamp,Email Address,Your full name,Why?\n5/10/2026 09:15:00,m@mail.example,Mila Novak,x\n',
      'created',
    ],
  ])('%s', (tool, csv, wanted) => {
    const outcome = read(csv);
    expect([
      outcome.problems,
      outcome.tool,
      outcome.rows.map(({ verdict }) => verdict).join(),
    ]).toEqual([[], tool, wanted]);
    expect(outcome.files[0]).toMatchObject({
      path: 'recipients/mila-novak/profile.md',
      text: expect.stringContaining('name: Mila Novak\n') as string,
    });
    expect(JSON.stringify(outcome)).not.toContain('mail.example');
  });

  it('each have headings that no other one has, and read only columns that they know', () => {
    const keys = tools.map(({ known }) => known.map(headingKey));
    for (const [at, own] of keys.entries()) {
      expect(
        keys.filter((other, place) => place !== at && own.every((key) => other.includes(key))),
      ).toEqual([]);
    }
  });

  it('Luma tells the day on which somebody came', () => {
    expect(
      read('name,email,approval_status,checked_in_at\nMila,,approved,2026-05-01T19:02:00Z\n')
        .files[1]?.text,
    ).toContain('date: 2026-05-01\n');
  });
});

describe('other tables', () => {
  it.each([
    ['semicolons', 'Name;Note\nMila;a, b\n'],
    ['tabs', 'Name\tNote\nMila\ta, b\n'],
    ['a mark at the start', '\ufeffName,Note\nMila,"a, b"\n'],
    ['the line of a spreadsheet', 'sep=;\r\nName;Note\r\nMila;a, b\r\n'],
    ['blank lines', '\n\nName,Note\n\nMila,"a, b"\n,\n'],
    ['the ends of old lines', 'Name,Note\rMila,"a, b"\r'],
  ])('with %s are read', (_, csv) => {
    expect(read(csv).files[1]?.text).toBe(
      '---\nbadge: first-talk\ndate: 2026-06-01\n---\n\na, b\n',
    );
  });

  it('columns can be named by hand, commas in headings included', () => {
    const map = parseMap('name=Who, in full,date=Day');
    expect(map).toEqual(
      new Map([
        ['name', 'Who, in full'],
        ['date', 'Day'],
      ]),
    );
    expect(
      read('"Who, in full",Day\nMila,2026-05-05\n', { map: map as CsvOptions['map'] }).files[1]
        ?.text,
    ).toContain('date: 2026-05-05\n');
  });

  it.each([['shoe=Size'], ['name'], ['name=A,name=B'], ['']])(
    'a map such as %j is refused',
    (text) => {
      expect(typeof parseMap(text)).toBe('string');
    },
  );

  it('lines are those of the file, also below a cell of several lines', () => {
    expect(read('name,note\nMila,"a\nb\n\nc"\n\nBo,x\n').rows.map(({ line }) => line)).toEqual([
      2, 7,
    ]);
  });
});

describe('a file that cannot be read', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each([
    ['zeros', Uint8Array.from([0x4e, 0, 0, 0x61, 0]), 'csv-encoding'],
    ['half of UTF-16', Uint8Array.from([0xff, 0xfe, 0x4e]), 'csv-encoding'],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0xe9, 0x81, 0]), 'csv-form'],
    ['JSON that ends early', bytes('[{"name": "m@mail.example"'), 'csv-form'],
    ['a quotation mark that never ends', bytes('name\n"m@mail.example\n'), 'csv-form'],
    ['a quotation mark inside', bytes('name\n"a"b m@mail.example\n'), 'csv-form'],
    ['a text of 300 KB', bytes(`name\nm@mail.example ${'a'.repeat(300_000)}\n`), 'csv-form'],
    ['50,001 rows', bytes(`name\n${'m\n'.repeat(50_002)}`), 'csv-size'],
    ['1,001 columns', bytes(`name${','.repeat(1_000)}\nm\n`), 'csv-size'],
    ['17 MB', new Uint8Array(17 * 1024 * 1024).fill(97), 'csv-size'],
  ])('%s is told as one problem with a remedy, which repeats nothing of it', (_, content, rule) => {
    const problem = readCsv(content, 'list.csv');
    expect(problem).toMatchObject({ rule, path: 'list.csv' });
    expect(JSON.stringify(problem)).not.toContain('mail');
  });

  it.each([
    ['is empty', '', {}, 'no row below its headings'],
    ['has headings alone', 'name,email\n', {}, 'no row below its headings'],
    ['names nobody', 'Group,Score\nm,3\n', {}, 'No column holds the name'],
    ['names no badge', 'Name\nMila\n', { badge: null }, 'which badge'],
    ['has a column twice', 'Name,Name\nMila,Bo\n', {}, 'twice'],
    [
      'lacks what the map names',
      'Name\nMila\n',
      { map: new Map([['date', 'Dy']] as const) },
      'no column "Dy"',
    ],
  ] as const)('one that %s is refused as a whole', (_, csv, changes, words) => {
    const { problems, rows, files } = read(csv, changes);
    expect([rows, files, problems[0]?.message]).toEqual([[], [], expect.stringContaining(words)]);
  });
});
