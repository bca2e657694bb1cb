/** What is wrong with known issuers, directories and keys of people, each in its sentence. */

import { describe, expect, it } from 'vitest';
import { type Row, sentence, told, withLines } from '../../testing/fixtures/tiny/told.ts';
import { tinyText } from '../../testing/fixtures/tiny-community.ts';

const issuer = 'keys/issuer.json';
const entry = 'keys/directory/other.json';
const profile = 'recipients/ada/profile.md';
const inIssuer = (line: string) => ({
  [issuer]: tinyText(issuer).replace('\n}', `,\n  ${line}\n}`),
});

/** A line of `keys/issuer.json`. */
const known: readonly Row<string>[] = [
  [
    'twice',
    '[{"id": "did:web:o.example", "name": "O"}, {"id": "did:web:o.example", "name": "P"}]',
    '6:69',
    'This issuer stands in the list already.',
    'Name each issuer once.',
  ],
  [
    'though it is this one',
    '[{"id": "did:web:badges.riverside.example", "name": "We"}]',
    '6:27',
    'This is the issuer of this very site, today or before.',
    'Delete this entry: the list names others, and nobody answers for themselves.',
  ],
  [
    'in the form of the published file',
    '{"did:web:o.example": {"name": "O"}}',
    '6:19',
    '`knownIssuers` must be a list, but is a group of keys.',
    'Write a list. For instance: `"knownIssuers": [{"id":"did:web:other.example","name":"Other Club","url":"https://other.example/"}]`.',
  ],
  [
    'by an address',
    '[{"id": "https://o.example/", "name": "O"}]',
    '6:27',
    '`id` in item 1 of `knownIssuers` must be what badges name as issuer: did:web: and a host in small letters, such as did:web:other.example, or a did:key, but is `https://o.example/`.',
    'Write it in that form. For instance: `"id": "did:web:other.example"`.',
  ],
  [
    'by a DID that nobody here resolves',
    '[{"id": "did:ion:abc", "name": "O"}]',
    '6:27',
    '`id` in item 1 of `knownIssuers` must be what badges name as issuer: did:web: and a host in small letters, such as did:web:other.example, or a did:key, but is `did:ion:abc`.',
    'Write it in that form. For instance: `"id": "did:web:other.example"`.',
  ],
  [
    'by one of its keys',
    '[{"id": "did:web:o.example#key", "name": "O"}]',
    '6:27',
    '`id` in item 1 of `knownIssuers` must be what badges name as issuer: did:web: and a host in small letters, such as did:web:other.example, or a did:key, but is `did:web:o.example#key`.',
    'Write it in that form. For instance: `"id": "did:web:other.example"`.',
  ],
  [
    'in capitals',
    '[{"id": "did:web:O.example", "name": "O"}]',
    '6:27',
    '`id` in item 1 of `knownIssuers` must be what badges name as issuer: did:web: and a host in small letters, such as did:web:other.example, or a did:key, but is `did:web:O.example`.',
    'Write it in that form. For instance: `"id": "did:web:other.example"`.',
  ],
  [
    'without a name',
    '[{"id": "did:web:o.example"}]',
    '6:20',
    '`name` is missing in item 1 of `knownIssuers`.',
    'Add what is missing, for instance `"name": "Other Club"`.',
  ],
  [
    'by a word',
    '["did:web:o.example"]',
    '6:20',
    'Item 1 of `knownIssuers` must be a group of keys, but is `did:web:o.example`.',
    'Write a group of keys. For instance: `{"id":"did:web:other.example","name":"Other Club","url":"https://other.example/"}`.',
  ],
  [
    'with a page that anybody on the way may change',
    '[{"id": "did:web:o.example", "name": "O", "url": "http://o.example/"}]',
    '6:68',
    '`url` in item 1 of `knownIssuers` must be an address that starts with https:// and holds no space, but is `http://o.example/`.',
    'Write it in that form. For instance: `"url": "https://other.example/"`.',
  ],
  [
    'as worth something',
    '[{"id": "did:web:o.example", "name": "O", "trust": 1}]',
    '6:61',
    '`trust` is not a key that is known in item 1 of `knownIssuers`.',
    'Known keys are `id`, `name`, `url` and `location`.',
  ],
  [
    'with an e-mail address',
    '[{"id": "did:web:o.example", "name": "ask ada@mail.example"}]',
    '6:61',
    'Here stands an e-mail address, and what enters git stays public for ever.',
    'Remove it. The community’s own public address stands in `email`.',
  ],
];

const badge = { name: 'Steady Hand', url: 'https://other.example/badges/steady-hand/' };
const club = {
  url: 'https://other.example/',
  name: 'Other Club',
  fetched: '2026-06-01',
  badges: [badge],
};

/** What another community is said to be. */
const listed: readonly Row<object>[] = [
  [
    'that is this one',
    { url: 'https://badges.riverside.example/', badges: [] },
    '2:9',
    'This is the address of this very site, today or before.',
    'Delete this file: the directory lists other communities.',
  ],
  [
    'that was asked tomorrow',
    { fetched: '2026-06-16' },
    '4:13',
    'This day lies in the future: today is 2026-06-15 (UTC).',
    'Write the day on which the community was asked.',
  ],
  [
    'that fell silent before it spoke',
    { unanswered: '2026-05-31' },
    '11:16',
    'It answered after this day: on 2026-06-01.',
    'Leave `unanswered` out, or run `npm run directory`, which writes the file anew.',
  ],
  [
    'that was asked on no day',
    { fetched: 'yesterday' },
    '4:13',
    '`fetched` must be a calendar date such as 2026-05-01, but is `yesterday`.',
    'Write a day that is in the calendar, in that form. For instance: `"fetched": "2026-06-01"`.',
  ],
  [
    'with the badge of a third one',
    { badges: [{ ...badge, url: 'https://x.example/' }] },
    '8:11',
    'This page is not on the site of that community.',
    'Write an address that begins with https://other.example/, or leave the badge out.',
  ],
  [
    'with an address that runs',
    { badges: [{ ...badge, url: 'javascript:x()' }] },
    '8:11',
    '`url` in item 1 of `badges` must be an address that starts with https:// and holds no space, but is `javascript:x()`.',
    'Write it in that form. For instance: `"url": "https://other.example/badges/steady-hand/"`.',
  ],
  [
    'at an address that anybody on the way may change',
    { url: 'http://other.example/' },
    '2:9',
    '`url` must be the address of the site: https://, a host name, and a slash at the end, but is `http://other.example/`.',
    'Write `"url": "https://other.example/"`.',
  ],
  [
    'with more badges than a page takes',
    { badges: Array(101).fill(badge) },
    '5:12',
    '`badges` must be at most 100 entries long, but has 101.',
    'Shorten it. For instance: `"badges": [{"name":"Steady Hand","url":"https://other.example/badges/steady-hand/"}]`.',
  ],
  [
    'with people',
    { people: ['Ada'] },
    '11:2',
    '`people` is not a key that is known here.',
    'Known keys are `url`, `name`, `fetched`, `unanswered` and `badges`.',
  ],
  [
    'with numbers of people',
    { badges: [{ ...badge, recipients: 3 }] },
    '9:4',
    '`recipients` is not a key that is known in item 1 of `badges`.',
    'Known keys are `name`, `url` and `description`.',
  ],
  [
    'with a badge without a name',
    { badges: [{ url: badge.url }] },
    '6:3',
    '`name` is missing in item 1 of `badges`.',
    'Add what is missing, for instance `"name": "Steady Hand"`.',
  ],
  [
    'without a name',
    { name: '' },
    '3:10',
    '`name` must be visible text on one line, without spaces around it, but is empty.',
    'Write it in that form. For instance: `"name": "Other Club"`.',
  ],
  [
    'with an e-mail address',
    { name: 'ask ada@mail.example' },
    '3:15',
    'Here stands an e-mail address, and what enters git stays public for ever.',
    'Remove it.',
  ],
];

const did = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
/** A line of somebody's profile. */
const keys: readonly Row<string>[] = [
  [
    'of another kind',
    'keys: [did:web:a.example]',
    '3:8',
    'Item 1 of `keys` must be the did:key of an Ed25519 key: did:key:z6Mk and 44 letters and digits, but is `did:web:a.example`.',
    'Write it in that form. For instance: `did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK`.',
  ],
  [
    'that is cut short',
    'keys: [did:key:z6Mk]',
    '3:8',
    'Item 1 of `keys` must be the did:key of an Ed25519 key: did:key:z6Mk and 44 letters and digits, but is `did:key:z6Mk`.',
    'Write it in that form. For instance: `did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK`.',
  ],
  [
    'twice',
    `keys: [${did}, ${did}]`,
    '3:66',
    'This key stands twice in this profile.',
    'Name it once.',
  ],
  [
    'as a word',
    `keys: ${did}`,
    '3:7',
    '`keys` must be a list, but is `did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK`.',
    'Write a list. For instance: `keys: ["did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"]`.',
  ],
  [
    'under an address',
    'did: https://code.example/ada',
    '3:6',
    '`did` must be a did:key of an Ed25519 key (did:key:z6Mk…), or a did:web such as did:web:ada.example, but is `https://code.example/ada`.',
    'Write it in that form. For instance: `did: did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK`.',
  ],
  [
    'under a login',
    'did: ada',
    '3:6',
    '`did` must be a did:key of an Ed25519 key (did:key:z6Mk…), or a did:web such as did:web:ada.example, but is `ada`.',
    'Write it in that form. For instance: `did: did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK`.',
  ],
];

describe('another issuer is refused', () => {
  it.each(known)('that is known %s', (_, list, ...says) =>
    expect(told(inIssuer(`"knownIssuers": ${list}`))).toEqual([sentence(issuer, ...says)]),
  );

  it.each(listed)('in the directory %s', (_, changes, ...says) =>
    expect(told({ [entry]: JSON.stringify({ ...club, ...changes }, null, 1) })).toEqual([
      sentence(entry, ...says),
    ]),
  );

  it('that was this one, or that is there twice', () => {
    const text = JSON.stringify(club, null, 1);
    const before = inIssuer('"formerUrls": ["https://other.example/"]');
    expect(told({ [entry]: text, ...before })).toEqual([
      sentence(
        entry,
        '2:9',
        'This is the address of this very site, today or before.',
        'Delete this file: the directory lists other communities.',
      ),
    ]);
    expect(told({ [entry]: text, 'keys/directory/twin.json': text })).toEqual([
      sentence(
        'keys/directory/twin.json',
        '2:9',
        `This community is in ${entry} already.`,
        'Delete one of the two.',
      ),
    ]);
  });
});

describe('a key of a person is refused', () => {
  it.each(keys)('%s', (_, line, ...says) =>
    expect(told(withLines(profile, 'profile:', line))).toEqual([sentence(profile, ...says)]),
  );

  it('that is somebody else’s, as theirs or as their DID', () => {
    const other = 'recipients/grace/profile.md';
    const own = withLines(profile, 'profile:', `keys: [${did}]`);
    for (const [line, place] of [
      [`keys: [${did}]`, '2:8'],
      [`did: ${did}`, '2:6'],
    ] as const)
      expect(told({ ...own, ...withLines(other, 'name:', line) })).toEqual([
        sentence(
          other,
          place,
          `This stands in ${profile} already, and nobody could tell who signs with it.`,
          'Leave it to whoever has the secret half; a group names a key of its own.',
        ),
      ]);
    expect(told(withLines(profile, 'profile:', `did: ${did}\nkeys: [${did}]`))).toEqual([]);
  });
});
