import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Credential, Identifier } from '../credential.ts';
import { inEnglish } from '../report/english.ts';
import { inFull } from '../../language/sayings.ts';
import { checkRecipient } from './recipient.ts';

const named = (type: string, identity: string): Identifier => ({
  type,
  hashed: false,
  identity,
  salt: '',
});
const hashOf = (type: string, identity: string, kind: 'sha256' | 'md5' = 'sha256'): Identifier => ({
  type,
  hashed: true,
  identity: `${kind}$${createHash(kind).update(`${identity}salt`).digest('hex')}`,
  salt: 'salt',
});

async function answer(
  who: readonly Identifier[] | string,
  asked: string,
): Promise<{ code: string; outcome: string; detail: string; words: string }> {
  const credential = {
    identifiers: typeof who === 'string' ? [] : who,
    subjectId: typeof who === 'string' ? who : null,
  } as unknown as Credential;
  const { code, outcome, said } = (await checkRecipient(credential, asked)).check;
  const detail = said[0]?.at.split('/')[2] ?? '';
  return { code: code.slice('recipient-'.length), outcome, detail, words: inFull(said, inEnglish) };
}

const name = [named('name', 'Zoë Sample')];
const mail = [named('emailAddress', 'Ada@Bücher.example')];
const hashed = [hashOf('emailAddress', 'ada@example.com')];
const profile = [named('ext:profile', 'https://www.Club.example/people/Ada/')];

/** Who stands in the badge, what was asked, the code, and which sentence. */
const rows: readonly (readonly [readonly Identifier[] | string, string, string, string])[] = [
  [name, 'Zoë Sample', 'matches', 'says'],
  [name, 'zoe sample', 'name-written-differently', 'both'],
  [name, 'Ann Other', 'differs', 'name'],
  [name, 'Zoë', 'undecidable', 'part'],
  [name, 'zoe@example.com', 'undecidable', 'by-name'],
  [name, 'https://zoe.example/', 'undecidable', 'by-name'],
  [name, 'did:key:z6Mk', 'undecidable', 'by-name'],
  [[hashOf('name', 'Zoë Sample')], 'Zoë Sample', 'matches', 'says'],
  [[hashOf('name', 'Zoë Sample')], 'Zoe Sample', 'undecidable', 'spelling'],

  [mail, 'Ada@Bücher.example', 'matches', 'says'],
  [mail, 'mailto:Ada@BÜCHER.example', 'matches', 'says'],
  [mail, 'Ada@xn--bcher-kva.example', 'matches', 'says'],
  [mail, 'Ada Sample <Ada@bücher.example>', 'matches', 'says'],
  [mail, 'ada@bücher.example', 'matches', 'case'],
  [mail, 'Ada＠bücher.example', 'matches', 'says'],
  [mail, 'Ada+work@bücher.example', 'undecidable', 'tag'],
  [mail, 'A.da@bücher.example', 'undecidable', 'tag'],
  [mail, 'ada@other.example', 'differs', 'mailbox'],
  [mail, 'Ada', 'undecidable', 'by-mailbox'],

  [hashed, ' ada@example.com ', 'matches', 'says'],
  [hashed, 'mailto:ada@example.com', 'matches', 'says'],
  [hashed, 'ADA@EXAMPLE.COM', 'matches', 'case'],
  [hashed, 'ada+badges@example.com', 'undecidable', 'tag'],
  [hashed, 'b@example.com', 'differs', 'mailbox'],
  [hashed, 'Ada Sample', 'undecidable', 'by-mailbox'],
  [[hashOf('email', 'Ada@Example.com')], 'Ada@Example.com', 'matches', 'says'],
  [[hashOf('email', 'mailto:ada@example.com')], 'ada@example.com', 'matches', 'says'],
  [[hashOf('email', 'ada@xn--bcher-kva.example', 'md5')], 'ada@bücher.example', 'matches', 'says'],
  [
    [{ ...named('emailAddress', 'md5$00'), hashed: true }],
    'ada@example.com',
    'undecidable',
    'hash',
  ],
  [[...name, ...hashed], 'b@example.com', 'differs', 'mailbox'],
  [[...name, ...hashed], 'ada@example.com', 'matches', 'says'],
  [[...name, ...hashed], 'ZOE SAMPLE', 'name-written-differently', 'both'],
  [[...name, ...hashed], 'https://zoe.example/', 'undecidable', 'by-several'],

  [profile, 'https://www.Club.example/people/Ada/', 'matches', 'says'],
  [profile, 'club.example/people/Ada', 'matches', 'address'],
  [profile, 'http://CLUB.example/people/Ada', 'matches', 'address'],
  [profile, 'https://club.example/people/ada', 'undecidable', 'case'],
  [profile, 'https://club.example/people/bob', 'differs', 'address'],
  [profile, 'Ada Sample', 'undecidable', 'by-address'],
  [[hashOf('url', 'https://ada.example/')], 'www.ada.example', 'matches', 'says'],
  [[hashOf('url', 'https://ada.example/')], 'https://bob.example', 'differs', 'says'],

  ['did:key:z6MkAda', ' did:key:z6MkAda ', 'matches', 'says'],
  ['did:key:z6MkAda', 'did:key:z6MkBob', 'differs', 'did'],
  ['did:key:z6MkAda', 'Ada', 'undecidable', 'by-did'],
  ['mailto:ada@example.com', 'ada@example.com', 'matches', 'says'],
  ['mailto:ada@example.com', 'bob@example.com', 'differs', 'mailbox'],
  ['https://school.example/people/1', 'school.example/people/1/', 'matches', 'address'],
  // What the issuer calls somebody need not be an address that anybody has.
  ['https://school.example/people/1', 'https://ada.example', 'undecidable', 'by-address'],
  ['urn:uuid:1', 'Ada', 'undecidable', 'by-number'],

  [[named('sourcedId', '1234')], '1234', 'matches', 'says'],
  [[named('sourcedId', '1234')], '1235', 'undecidable', 'by-number'],
  [[named('telephone', '+49 (170) 12-34')], '+491701234', 'matches', 'says'],
  [[named('userName', 'ada@example.com')], 'ada@example.com', 'matches', 'says'],
  [[], 'Ada', 'undecidable', 'nobody'],
];

const outcomes: Readonly<Record<string, string>> = {
  matches: 'passed',
  'name-written-differently': 'passed',
  differs: 'failed',
  undecidable: 'unknown',
};

it.each(rows)('%j, asked about %s: %s (%s)', async (who, asked, code, detail) => {
  expect(await answer(who, asked)).toMatchObject({ code, detail, outcome: outcomes[code] });
});

describe('the sentence', () => {
  it('says both spellings of a name', async () => {
    expect((await answer(name, 'zoe sample')).words).toBe(
      'It was awarded to “Zoë Sample”, which is the same name as “zoe sample”, written differently.',
    );
  });

  it('repeats no e-mail address', async () => {
    for (const asked of ['ada@bücher.example', 'x@y.example', 'ada+b@bücher.example'])
      expect((await answer(mail, asked)).words).not.toContain('@');
  });

  it('lets no name leave its quotation marks', async () => {
    const words = (await answer([named('name', 'Ada\u202e\n')], 'Bob\u2066')).words;
    expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n]/);
  });
});
