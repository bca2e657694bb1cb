/** What is wrong with what others say, signed and unsigned, each in its sentence. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Row, sentence, told } from '../../testing/fixtures/tiny/told.ts';
import { tinyText } from '../../testing/fixtures/tiny-community.ts';

const award = 'recipients/ada/first-talk.md';
/** An endorsement that nobody signed, with members of its own. */
const of = (more: object): string =>
  JSON.stringify({
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: 'did:web:other.example' },
    validFrom: '2026-05-01T00:00:00Z',
    credentialSubject: { id: 'did:web:badges.riverside.example' },
    ...more,
  });
const pathOf = (text: string): string =>
  `keys/endorsements/${createHash('sha256').update(text).digest('hex')}.json`;
const comment = (endorsementComment: string) => ({
  credentialSubject: { id: 'urn:a', endorsementComment },
});

/** What stands in `keys/endorsements/`. */
const endorsements: readonly Row<string>[] = [
  [
    'no JSON',
    'no JSON',
    '1:1',
    'This is no JSON object and no token, so it is no endorsement.',
    'Put the file here as it came: an EndorsementCredential in JSON, or as a compact JWS.',
  ],
  [
    'a list',
    '[]',
    '1:1',
    'This is no JSON object and no token, so it is no endorsement.',
    'Put the file here as it came: an EndorsementCredential in JSON, or as a compact JWS.',
  ],
  [
    'JSON that says a thing twice',
    '{"type":["EndorsementCredential"],"type":1}',
    '1:1',
    'This is no JSON object and no token, so it is no endorsement.',
    'Put the file here as it came: an EndorsementCredential in JSON, or as a compact JWS.',
  ],
  [
    'a badge',
    '{"type":"OpenBadgeCredential"}',
    '1:1',
    'This is no endorsement: its `type` does not hold "EndorsementCredential".',
    'A badge of another issuer goes to `recipients/<recipient>/elsewhere/` (`npm run import -- badges`); here are endorsements only.',
  ],
  [
    'of an issuer that is an address without a secured way to it',
    of({ issuer: 'http://other.example/' }),
    '1:1',
    'Nobody can tell whose word this is: its `issuer` is no did:web, no did:key and no https address.',
    'Ask for one whose `issuer.id` is the did:web or the https address of a site, or a did:key.',
  ],
  [
    'of an issuer that nobody here resolves',
    of({ issuer: 'did:ion:other' }),
    '1:1',
    'Nobody can tell whose word this is: its `issuer` is no did:web, no did:key and no https address.',
    'Ask for one whose `issuer.id` is the did:web or the https address of a site, or a did:key.',
  ],
  [
    'of nobody',
    of({ issuer: {} }),
    '1:1',
    'Nobody can tell whose word this is: its `issuer` is no did:web, no did:key and no https address.',
    'Ask for one whose `issuer.id` is the did:web or the https address of a site, or a did:key.',
  ],
  [
    'of a page in place of a DID',
    of({ issuer: 'did:web:other.example/us' }),
    '1:1',
    'Nobody can tell whose word this is: its `issuer` is no did:web, no did:key and no https address.',
    'Ask for one whose `issuer.id` is the did:web or the https address of a site, or a did:key.',
  ],
  [
    'about nothing',
    of({ credentialSubject: {} }),
    '1:1',
    'This endorsement does not say what it endorses: `credentialSubject.id` is not one.',
    'Ask whoever wrote it for another one: a signed file cannot be mended.',
  ],
  [
    'about two things',
    of({ credentialSubject: [{ id: 'urn:a' }, { id: 'urn:b' }] }),
    '1:1',
    'This endorsement does not say what it endorses: `credentialSubject.id` is not one.',
    'Ask whoever wrote it for another one: a signed file cannot be mended.',
  ],
  [
    'from no day',
    of({ validFrom: 5 }),
    '1:1',
    'This endorsement has no `validFrom`, so no day.',
    'Ask whoever wrote it for another one: a signed file cannot be mended.',
  ],
  [
    'from a day that February lacks',
    of({ validFrom: '2026-02-30T00:00:00Z' }),
    '1:1',
    'The `validFrom` of this endorsement is no day of the calendar.',
    'Ask whoever wrote it for another one: a signed file cannot be mended.',
  ],
  [
    'until a day in words',
    of({ validUntil: 'next year' }),
    '1:1',
    'The `validUntil` of this endorsement is no day of the calendar.',
    'Ask whoever wrote it for another one: a signed file cannot be mended.',
  ],
  [
    'longer than anybody reads',
    of(comment('a'.repeat(1001))),
    '1:1',
    'The comment has 1001 characters; at most 1000 are shown.',
    'Ask whoever wrote it for a shorter one.',
  ],
  [
    'too large',
    of({ more: 'a'.repeat(16 * 1024) }),
    '1:1',
    'This endorsement is larger than 16 KB.',
    'Ask for one with a shorter comment (1000 characters) and no pictures.',
  ],
  [
    'with an e-mail address',
    of({ name: 'By ada@mail.example' }),
    '1:1',
    'This endorsement holds an e-mail address, a telephone number or the like.',
    'Delete it before it is in git, where it stays public for ever, and ask for one without.',
  ],
];

const pull = 'https://code.example/riverside/badges/pull/12';
/** An award with a voice, in a community with a repository. */
const voiced = (voice: string) => ({
  [award]: `---\nvoices:\n  - ${voice}\nbadge: first-talk\ndate: 2026-05-01\n---\n`,
  'keys/issuer.json': tinyText('keys/issuer.json').replace(
    '\n}',
    ',\n  "repository": "https://code.example/riverside/badges"\n}',
  ),
});

/** What an award says that somebody said. */
const voices: readonly Row<string>[] = [
  [
    'in another place',
    '{who: Grace, text: Good., url: https://elsewhere.example/pull/1}',
    '3:36',
    'This was said elsewhere than in a proposal to this repository.',
    'Write the address of the proposal: it starts with https://code.example/riverside/badges/. What stands elsewhere may be `evidence`.',
  ],
  [
    'where anybody on the way may change it',
    `{who: Grace, text: Good., url: ${pull.replace('https', 'http')}}`,
    '3:36',
    '`url` in item 1 of `voices` must be an address that starts with https:// and holds no space, but is `http://code.example/riverside/badges/pull/12`.',
    'Write it in that form. For instance: `url: https://code.example/club/badges/pull/12`.',
  ],
  [
    'by the recipient',
    `{who: ada lovelace, text: Good., url: ${pull}}`,
    '3:11',
    'This is what the recipient says of their own award.',
    'Leave it out: `voices` are those of other people.',
  ],
  [
    'by nobody',
    `{who: "", text: Good., url: ${pull}}`,
    '3:11',
    '`who` in item 1 of `voices` must be visible text on one line, without spaces around it, but is empty.',
    'Write it in that form. For instance: `who: Grace Hopper`.',
  ],
  [
    'nowhere',
    '{who: Grace, text: Good.}',
    '3:5',
    '`url` is missing in item 1 of `voices`.',
    'Add what is missing, for instance `url: https://code.example/club/badges/pull/12`.',
  ],
  [
    'and is called signed',
    `{who: Grace, text: Good., signed: true, url: ${pull}}`,
    '3:31',
    '`signed` is not a key that is known in item 1 of `voices`.',
    'Known keys are `who`, `text`, `url` and `account`.',
  ],
  [
    'at length',
    `{who: Grace, text: ${'x'.repeat(1001)}, url: ${pull}}`,
    '3:24',
    '`text` in item 1 of `voices` must be at most 1000 characters long, but is `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`.',
    'Shorten it. For instance: `text: I watched her take the radio apart.`.',
  ],
  [
    'in HTML',
    `{who: Grace, text: "<b>Good</b>.", url: ${pull}}`,
    '3:24',
    'HTML is not published.',
    'Write it in Markdown; to show a `<` as such, write `\\<` or put the words between backticks.',
  ],
  [
    'with a picture',
    `{who: Grace, text: "![x](https://a.example/x.png)", url: ${pull}}`,
    '3:24',
    'Pictures in texts are not published: they would let another site watch the readers.',
    'Link to the picture instead: remove the `!`.',
  ],
  [
    'with a link that runs',
    `{who: Grace, text: "[x](javascript:x)", url: ${pull}}`,
    '3:24',
    'A link must lead to an address that starts with https://.',
    'Write the whole address, as the browser shows it.',
  ],
  [
    'with an e-mail address',
    `{who: Grace, text: Ask ada@mail.example., url: ${pull}}`,
    '3:28',
    'Here stands an e-mail address, and what enters git stays public for ever.',
    'Remove it. If its owner wants to show that a badge is theirs, `npm run award -- BADGE ada --email -` asks for the address and writes a salted hash of it.',
  ],
  [
    'as a word',
    'Good',
    '3:5',
    'Item 1 of `voices` must be a group of keys, but is `Good`.',
    'Write a group of keys. For instance: `{"who":"Grace Hopper","text":"I watched her take the radio apart.","url":"https://code.example/club/badges/pull/12"}`.',
  ],
];

describe('what others say is refused', () => {
  it.each(endorsements)('where it is %s', (_, text, ...says) =>
    expect(told({ [pathOf(text)]: text })).toEqual([
      sentence('keys/endorsements/SHA.json', ...says),
    ]),
  );

  it.each(voices)('where it is said %s', (_, voice, ...says) =>
    expect(told(voiced(voice))).toEqual([sentence(award, ...says)]),
  );

  it('where its name says another form than it has', () => {
    const path = pathOf(of({})).replace(/json$/, 'jwt');
    expect(told({ [path]: of({}) }).map((one) => one.replace(/[0-9a-f]{64}/g, 'SHA'))).toEqual([
      sentence(
        'keys/endorsements/SHA.jwt',
        '1:1',
        'This endorsement is JSON, and its name says something else.',
        'Call it `SHA.json`: `git mv keys/endorsements/SHA.jwt keys/endorsements/SHA.json`.',
      ),
    ]);
  });

  it('where it is not what was signed, or under a name of its own', () => {
    const changed = `keys/endorsements/${'0'.repeat(64)}.json`;
    expect(told({ [changed]: of({}), 'recipients/ada/endorsements/club.json': of({}) })).toEqual([
      sentence(
        'keys/endorsements/SHA.json',
        '1:1',
        'This endorsement is not what its author signed: its name is the SHA-256 of its bytes, and they do not agree.',
        'If it came so, call it `SHA.json`; else restore it from git history. A line end that an editor changed is enough.',
      ),
      sentence(
        'recipients/ada/endorsements/club.json',
        '1:1',
        'An endorsement bears the SHA-256 of its bytes here, and `.json`, or `.jwt` where it is a token.',
        'Take the name that `npm run endorse` gave the file; `sha256sum FILE` says it, too.',
      ),
    ]);
  });
});
