import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../../community/check.ts';
import type { CommunityFile } from '../../../community/file.ts';
import { emailAddressesIn } from '../../../testing/whole/privacy.ts';
import { importList } from '../../../testing/fixtures/lists.ts';
import { tinyCommunity, tinyNow } from '../../../testing/fixtures/tiny-community.ts';
import type { CsvImport } from './import.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = importList;
const verdicts = ({ rows }: CsvImport): string[] =>
  rows.map(
    ({ line, verdict, recipient, matched }) =>
      `${line} ${verdict} ${recipient ?? '-'} ${matched ?? '-'}`,
  );
const with_ = (
  existing: readonly CommunityFile[],
  files: readonly { path: string; text: string }[],
): CommunityFile[] =>
  [...existing, ...files.map(({ path, text }) => ({ path, content: bytesOf(text) }))].sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
const hashed = (email: string): string =>
  `---\nname: Grace Hopper\nemail:\n  hash: sha256$${createHash('sha256')
    .update(email + 'ab'.repeat(16))
    .digest('hex')}\n  salt: ${'ab'.repeat(16)}\n---\n`;

describe('a row', () => {
  it('is a recipient and an award, as people write them', () => {
    const { files, rows } = read(
      'Name,Profile,Badge,Date,Expires,Evidence,Note\n"Mila  Novák",https://code.example/mila,Repairer,2026-05-04,2026-12-31,https://a.example/1,"Did *it*.\n\nTwice."\n',
      { badge: null },
    );
    expect(rows).toMatchObject([
      {
        line: 2,
        verdict: 'created',
        recipient: 'mila-novak',
        matched: 'new',
        path: 'recipients/mila-novak/repairer.md',
      },
    ]);
    expect(files).toEqual([
      {
        path: 'recipients/mila-novak/profile.md',
        replace: false,
        text: '---\nname: Mila Novák\nprofile: https://code.example/mila\n---\n',
      },
      {
        path: 'recipients/mila-novak/repairer.md',
        replace: false,
        text: '---\nbadge: repairer\ndate: 2026-05-04\nexpires: 2026-12-31\nevidence:\n  - url: https://a.example/1\n---\n\nDid *it*.\n\nTwice.\n',
      },
    ]);
  });

  it('of somebody who is there says how they were recognised', () => {
    const existing = tinyCommunity({ 'recipients/grace/profile.md': hashed('grace@mail.example') });
    const csv =
      'name,email,profile,recipient\ngrace HOPPER,Grace@Mail.example,,\nAda Lovelace,,http://CODE.example/ada,\nada  LOVELACE,,,\nWho,,,ada\n';
    const changes = { badge: 'repairer', date: null, namesTell: true };
    expect(verdicts(read(csv, changes, existing))).toEqual([
      '2 created grace e-mail',
      '3 exists ada profile',
      '4 duplicate ada name',
      '5 duplicate ada folder',
    ]);
  });

  it('whose award is there, in force or revoked, is left alone, so that a file can be imported again', () => {
    const csv = 'name\nAda Lovelace\nGrace Hopper\n';
    expect(verdicts(read(csv, { date: null }))).toEqual([
      '2 exists ada name',
      '3 exists grace name',
    ]);
    expect(verdicts(read(csv, { date: '2026-05-20' }))).toEqual([
      '2 exists ada name',
      '3 exists grace name',
    ]);
    expect(verdicts(read(csv, { date: '2026-06-10', namesTell: true }))).toEqual([
      '2 exists ada name',
      '3 created grace name',
    ]); // after it was revoked
  });

  it('repeats another row by its address or by its name, and the first one counts', () => {
    expect(
      verdicts(
        read('name,email\nMila,m@mail.example\nmila,M@mail.example \nBo,\nbo,\n', {
          namesTell: true,
        }),
      ),
    ).toEqual([
      '2 created mila new',
      '3 duplicate mila e-mail',
      '4 created bo new',
      '5 duplicate bo name',
    ]);
  });
});

describe('where new people are shown', () => {
  const profiles = ({ files }: CsvImport): string[] =>
    files
      .filter(({ path }) => path.endsWith('/profile.md'))
      .map(({ path, text }) => `${path} ${/^visibility: .*$/m.exec(text)?.[0] ?? '-'}`);

  it('is their own word, by row or for all, and in no list without it', () => {
    expect(profiles(read('name,visibility\nMila,Listed\nBo,\n'))).toEqual([
      'recipients/mila/profile.md visibility: listed',
      'recipients/bo/profile.md -',
    ]);
    expect(
      profiles(read('name,visibility\nMila,\nBo,unlisted\n', { visibility: 'listed' })),
    ).toEqual([
      'recipients/mila/profile.md visibility: listed',
      expect.stringMatching(/^recipients\/7h2k9q-\S+ visibility: unlisted$/),
    ]);
  });

  it('gives those who are not to be found a folder that says nothing of their name, one each', () => {
    const { files, rows } = read(
      'name,visibility\nMila Novák,file only\nBo,unlisted\nBo,unlisted\n',
      { namesTell: true },
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['created', 'created', 'duplicate']);
    expect(files.map(({ path }) => path).filter((path) => /mila|bo/i.test(path))).toEqual([]);
    expect(new Set(files.map(({ path }) => path.split('/')[1])).size).toBe(2);
    expect(
      verdicts(read('name,visibility\nBo,unlisted\n', {}, with_(tinyCommunity(), files))),
    ).toEqual([expect.stringMatching(/^2 exists 7h2k9q-\S+ name$/)]);
  });

  it('is refused in a folder that anybody could guess, and by a word that nobody knows', () => {
    const { rows, files } = read('name,visibility,recipient\nMila,unlisted,mila\nBo,secret,\n');
    expect(files).toEqual([]);
    expect(rows.map(({ verdict, reasons }) => `${verdict} ${reasons.join(' ')}`)).toEqual([
      expect.stringMatching(/^bad .*anyone could guess/),
      expect.stringMatching(/^bad The visibility is none of/),
    ]);
  });

  it('does not change for those who are there', () => {
    expect(
      read('name,visibility\nAda Lovelace,listed\n', { badge: 'repairer' }).files.map(
        ({ path }) => path,
      ),
    ).not.toContain('recipients/ada/profile.md');
  });
});

describe('who is meant is not guessed', () => {
  it.each([
    [
      'two who are there',
      'name\nGrace Hopper\n',
      { 'recipients/grace-2/profile.md': '---\nname: Grace Hopper\n---\n' },
      '`grace` or `grace-2`',
    ],
    [
      'one of the name with another address',
      'name,email\nGrace Hopper,other@mail.example\n',
      { 'recipients/grace/profile.md': hashed('grace@mail.example') },
      '`grace`',
    ],
    [
      'one of the name with another profile',
      'name,profile\nAda Lovelace,https://other.example/ada\n',
      {},
      null,
    ],
    [
      'two of a file whom nothing published tells apart',
      'name,email\nMila,a@mail.example\nMila,b@mail.example\n',
      {},
      '`mila`',
    ],
    [
      'one by address, another by profile',
      'name,email,profile\nX,grace@mail.example,https://code.example/ada\n',
      { 'recipients/grace/profile.md': hashed('grace@mail.example') },
      '`grace`',
    ],
  ])('%s', (_, csv, changes, candidates) => {
    const outcome = read(csv, { badge: 'repairer' }, tinyCommunity(changes));
    const last = outcome.rows.at(-1);
    if (candidates === null)
      expect(last).toMatchObject({ verdict: 'created', recipient: 'ada-lovelace' });
    else
      expect([last?.verdict, outcome.files, last?.reasons.join()]).toEqual([
        'bad',
        [],
        expect.stringContaining(candidates),
      ]);
    expect(JSON.stringify(outcome)).not.toContain('@mail');
  });

  it('namesakes who both publish a hash are two people, in every later import too', () => {
    const csv = 'name,email\nMila,a@mail.example\nMila,b@mail.example\n';
    const first = read(csv, { emailConsent: true });
    expect(verdicts(first)).toEqual(['2 created mila new', '3 created mila-2 new']);
    expect(
      verdicts(read(csv, { emailConsent: true }, with_(tinyCommunity(), first.files))),
    ).toEqual(['2 exists mila e-mail', '3 exists mila-2 e-mail']);
  });

  it('a column of folders settles it', () => {
    expect(
      verdicts(
        read('name,recipient\nGrace Hopper,grace-h\nAda Lovelace,\n', { badge: 'repairer' }),
      ),
    ).toEqual(['2 created grace-h new', '3 exists ada name']);
  });
});

describe('addresses', () => {
  it('are nowhere in what is planned or said, with and without consent', () => {
    const csv =
      'name,email,note,consent\nMila,mila@mail.example,,yes\nBo,bo@mail.example,,no\ncy@mail.example,cy@mail.example,,\nDi,di@mail.example,Ask di@mail.example,\nEd,ed at mail.example,,\n';
    const outcome = read(csv, { skipBad: true });
    expect(outcome.rows.map(({ verdict }) => verdict)).toEqual([
      'created',
      'created',
      'bad',
      'bad',
      'bad',
    ]);
    expect(emailAddressesIn(JSON.stringify(outcome), [])).toEqual([]);
    expect(JSON.stringify(outcome)).not.toMatch(/mail\.example/);
    const [mila, bo] = ['mila', 'bo'].map(
      (slug) =>
        outcome.files.find(({ path }) => path === `recipients/${slug}/profile.md`)?.text ?? '',
    );
    const [, hash, own] = /sha256\$(\w+)\n {2}salt: "?(\w+)/.exec(mila ?? '') ?? [];
    expect(createHash('sha256').update(`mila@mail.example${own}`).digest('hex')).toBe(hash);
    expect(bo).toBe('---\nname: Bo\n---\n');
  });

  it('get a salt of their own each', () => {
    const { files } = read('name,email\nA,a@mail.example\nB,b@mail.example\n', {
      emailConsent: true,
    });
    expect(new Set(files.flatMap(({ text }) => /salt: .*/.exec(text) ?? [])).size).toBe(2);
  });
});

describe('bad rows', () => {
  const csv =
    'name,badge,date,profile,note\nMila,first-tlk,,,\n,,,,\n=cmd|x!A1,,,,\nBo,,31/13/2026,,\nCy,,2026-02-30,,\nDi,,,ftp://x.example,\nEd,,2026-07-01,,\nFi,,2025-01-01,,\nGo,,,,<b>x</b>\nHa,,,,fine,one too many\nIv,,,,\n';

  it('are all named at once, by line and reason, and nothing is written', () => {
    const { files, rows } = read(csv);
    expect(files).toEqual([]);
    expect(
      rows
        .filter(({ verdict }) => verdict === 'bad')
        .map(({ line, reasons }) => `${line} ${reasons.join(' ').slice(0, 24)}`),
    ).toEqual([
      '2 There is no badge "first',
      '4 The name begins like a s',
      '5 The date "31/13/2026" is',
      '6 The date "2026-02-30" is',
      '7 The profile is not an ad',
      '8 The award’s date lies in',
      '9 The award is older than ',
      expect.stringMatching(/^10 .*HTML/),
      '11 The row has 6 cells, but',
    ]);
  });

  it('do not keep the good ones back where that is asked for', () => {
    expect(read(csv, { skipBad: true }).files.map(({ path }) => path)).toEqual([
      'recipients/iv/profile.md',
      'recipients/iv/first-talk.md',
    ]);
  });

  it('what hides or turns text is cleaned, as everywhere', () => {
    const { rows, files } = read('name\n"Mi\u202ela\u200b\u0007"\n');
    expect([rows[0]?.recipient, files[0]?.text]).toEqual(['mila', '---\nname: Mila\n---\n']);
  });
});

it.each([
  ['Łukasz Weiß', 'lukasz-weiss'],
  ['Øystein', 'oystein'],
  ['Ада', 'recipient-7'],
  ['Profile', 'recipient-'],
  ['José Ángel', 'jose-angel'],
])('the folder of %s is %s', (name, folder) => {
  const [row] = read(`name\n${name}\n`).rows;
  expect(row?.recipient?.startsWith(folder.replace(/7$/, ''))).toBe(true);
});

const talksAndRepairs = (count: number): string =>
  `name,email,badge\n${Array.from({ length: count }, (_, at) => `Person ${at >> 1},p${at >> 1}@mail.example,${at % 2 === 0 ? 'first-talk' : 'Repairer'}`).join('\n')}\n`;

it.each([
  [6, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [1000, [751]],
])(
  '%i rows, killed between any two files, are completed by a second run; every state on the way is sound',
  (count, kills) => {
    const csv = talksAndRepairs(count);
    const whole = read(csv, { badge: null, emailConsent: true });
    expect([
      whole.rows.length,
      whole.files.length,
      whole.rows.every(({ verdict }) => verdict === 'created'),
    ]).toEqual([count, count * 1.5, true]);
    for (const written of kills) {
      const left = with_(tinyCommunity(), whole.files.slice(0, written));
      expect(checkCommunity(left, { now: tinyNow }).problems).toEqual([]);
      const second = read(csv, { badge: null, emailConsent: true }, left);
      expect(second.rows.filter(({ verdict }) => verdict === 'bad')).toEqual([]);
      expect(
        [...whole.files.slice(0, written), ...second.files].map(({ path }) => path).sort(),
      ).toEqual(whole.files.map(({ path }) => path).sort());
    }
  },
  30_000,
);
