import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../proof/json.ts';
import { bytesOf, imported, signed, writtenBy } from '../testing/fixtures/importing.ts';
import { tinyText } from '../testing/fixtures/tiny-community.ts';
import { keyBadge, keyDid } from '../testing/specimens/foreign.ts';
import {
  assertion,
  at,
  badgeClass,
  newRsaKey,
  pemOf,
  profile,
  signRs256,
} from '../testing/specimens/ob2.ts';
import { claims, documentWith, jwkOf, newKey, token } from '../testing/specimens/jose.ts';
import { didAddress, listAddress, sign, statusList } from '../testing/specimens/credential.ts';
import { readPeopleList } from '../authoring/importing/badges/people-list.ts';

const moving = { as: 'awards', from: [keyDid], called: 'Talk at the Guild' } as const;
const guild = { ...moving, from: ['guild.example'] };
const hosted = { [at.assertion]: assertion(), [at.badge]: badgeClass(), [at.issuer]: profile() };
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const lasting = { validUntil: '2099-01-01T00:00:00Z' };

function listOf(text: string) {
  const people = readPeopleList(bytesOf(text));
  if (typeof people === 'string') throw new Error(people);
  return people;
}

/** Signed for somebody who is told by these identifiers. */
async function of(identifier: JsonObject[], changes: JsonObject = {}): Promise<Uint8Array> {
  const { credentialSubject } = keyBadge();
  const subject = { ...(credentialSubject as JsonObject), identifier };
  return bytesOf(await signed({ ...lasting, credentialSubject: subject, ...changes }));
}

const plain = (identityHash: string, identityType: string): JsonObject => ({
  type: 'IdentityObject',
  hashed: false,
  identityHash,
  identityType,
});
const hashed = (address: string, salt: string): JsonObject => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: `sha256$${digestOf(address + salt)}`,
  identityType: 'emailAddress',
  ...(salt !== '' && { salt }),
});

describe('somebody who moves house', () => {
  it('has the award proposed anew, of its day, and the original kept byte for byte', async () => {
    const text = JSON.stringify(await signed(lasting), null, 3);
    const { files, pictures, problems, verdicts } = await imported(
      { 'one.json': bytesOf(text) },
      moving,
    );
    expect([problems, verdicts[0]?.verdict]).toEqual([[], 'created']);
    expect(files.slice(1).map(({ path, text: written }) => [path, written])).toEqual([
      ['recipients/ada-2/profile.md', '---\nname: Ada\n---\n'],
      [
        'recipients/ada-2/talk-at-the-guild.md',
        `---
badge: talk-at-the-guild
date: 2026-03-01
expires: 2098-12-31
evidence:
  - url: https://badges.riverside.example/recipients/ada-2/elsewhere/${digestOf(text)}.json
    name: The original badge, as it came
  - url: https://club.example/talk
    name: The talk
---

For a fine talk.

First awarded by A key on 2026-03-01; the original was verified on 2026-06-15. SHA-256 of the original: \`${digestOf(text)}\`.
`,
      ],
    ]);
    expect(pictures).toEqual([
      { path: `recipients/ada-2/elsewhere/${digestOf(text)}.json`, bytes: bytesOf(text) },
    ]);
  });

  it('is not proposed twice', async () => {
    const one = { 'one.json': bytesOf(await signed(lasting)) };
    const { files, pictures = [] } = await imported(one, moving);
    const here = Object.fromEntries([
      ...files.map(({ path, text }) => [path, text] as const),
      ...pictures.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const),
    ]);
    const again = await imported(one, { ...moving, namesTell: true }, { here });
    expect([again.files, again.verdicts[0]?.verdict]).toEqual([[], 'exists']);
  });

  it('brings a hosted badge of Open Badges 2.0, confirmed by its host', async () => {
    const people = listOf('email,recipient\nada@example.com,ada\n');
    const given = {
      ...assertion(),
      recipient: { ...hashed('ada@example.com', 'x'), type: 'email' },
    };
    const web = { ...hosted, [at.assertion]: asOb2(given) };
    const outcome = await imported(
      { 'a.json': bytesOf(asOb2(given)) },
      { ...guild, people },
      { web },
    );
    expect(outcome.verdicts).toMatchObject([{ verdict: 'created', recipient: 'ada' }]);
    expect(outcome.files.at(-1)?.text).toContain(`  - url: ${at.assertion}\n`);
    // It ended as the first of March began.
    expect(outcome.files.at(-1)?.text).toContain('\nexpires: 2028-02-29\n');
  });

  it('brings a signed badge of Open Badges 2.0', async () => {
    const pair = await newRsaKey();
    const web = {
      ...hosted,
      [at.issuer]: { ...profile(), publicKey: at.key },
      [at.key]: {
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'CryptographicKey',
        id: at.key,
        owner: at.issuer,
        publicKeyPem: await pemOf(pair),
      },
    };
    const given = {
      ...assertion(),
      id: 'urn:uuid:1b2c',
      verification: { type: 'SignedBadge', creator: at.key },
      recipient: {
        type: 'email',
        hashed: true,
        salt: 'x',
        identity: `sha256$${digestOf('ada@example.comx')}`,
      },
    };
    const people = listOf('email;name\nAda@Example.com;Ada Byron\n');
    const { verdicts, pictures } = await imported(
      { 'a.jws': bytesOf(await signRs256(given, pair)) },
      { ...guild, people },
      { web },
    );
    expect(verdicts).toMatchObject([{ verdict: 'created', recipient: 'ada-byron' }]);
    expect(pictures).toMatchObject([
      { path: expect.stringMatching(/\/elsewhere\/[0-9a-f]{64}\.jwt$/) },
    ]);
  });

  it('brings a token of Open Badges 3.0', async () => {
    const pair = await newKey('ES256');
    const web = {
      [didAddress]: await documentWith(await jwkOf(pair)),
      [listAddress]: await sign(await statusList()),
    };
    const { verdicts } = await imported(
      { 'a.jwt': bytesOf(await token(claims(), 'ES256', pair)) },
      { ...moving, from: ['club.example'] },
      { web },
    );
    expect(verdicts).toMatchObject([{ verdict: expect.stringMatching('created'), reasons: [] }]);
  });
});

/** An identifier as Open Badges 2.0 writes it. */
function asOb2(document: JsonObject): JsonObject {
  const { identityHash, salt } = document['recipient'] as JsonObject;
  return {
    ...document,
    recipient: { type: 'email', hashed: true, identity: identityHash!, salt: salt! },
  };
}

describe('what becomes no award', () => {
  const one = (changes: JsonObject): Promise<JsonObject> => signed({ ...lasting, ...changes });

  it.each([
    ['issued by somebody who does not move', { ...moving, from: [] }, {}, '--from did:key:'],
    ['over', moving, { validUntil: '2026-04-01T00:00:00Z' }, '--expired'],
    ['not yet valid', moving, { validFrom: '2027-01-01T00:00:00Z' }, 'does not count yet'],
    ['of a day to come', moving, { awardedDate: '2026-12-01T00:00:00Z' }, 'no day'],
  ])('%s', async (_, options, changes, words) => {
    const { files, verdicts } = await imported({ 'a.json': bytesOf(await one(changes)) }, options);
    expect(files).toEqual([]);
    expect(verdicts[0]?.reasons.join(' ')).toContain(words);
  });

  it('over, unless it is asked for', async () => {
    const file = { 'a.json': bytesOf(await one({ validUntil: '2026-04-01T00:00:00Z' })) };
    const { files } = await imported(file, { ...moving, expired: true });
    expect(files.at(-1)?.text).toContain('\nexpires: 2026-03-31\n');
  });

  it('withdrawn by its issuer; its definition may still be kept', async () => {
    const gone = { ...assertion(), revoked: true, revocationReason: 'By mistake.' };
    const web = { ...hosted, [at.assertion]: gone };
    const file = { 'a.json': bytesOf(assertion()) };
    const { files, verdicts } = await imported(file, guild, { web });
    expect([files, verdicts[0]?.verdict]).toEqual([[], 'left-out']);
    expect(verdicts[0]?.reasons[0]).toBe('Its issuer withdrew it, so it becomes no award here.');
    const kept = await imported(file, { called: 'Talk at the Guild' }, { web });
    expect(kept.files.map(({ path }) => path)).toEqual(['badges/talk-at-the-guild/badge.md']);
  });

  it('undecided, unless it is vouched for', async () => {
    const { [at.assertion]: _, ...web } = hosted;
    const people = listOf('email,name\na@example.com,Zoe\n');
    const file = { 'a.json': bytesOf(assertion()) };
    const options = { ...guild, people };
    const asked = await imported(file, options, { web });
    expect([asked.files, asked.verdicts[0]?.verdict]).toEqual([[], 'question']);
    expect(asked.verdicts[0]?.reasons.join(' ')).toContain('--unverified');
    const vouched = await imported(file, { ...options, unverified: true }, { web });
    expect(vouched.verdicts).toMatchObject([{ verdict: 'created', reasons: [] }]);
    expect(vouched.files.at(-1)?.text).toContain(
      'whether the original held could not be found out',
    );
  });

  it('forged, whatever is vouched', async () => {
    const forged = { ...(await one({})), name: 'Last talk' };
    const options = { ...moving, unverified: true, expired: true };
    const { files, verdicts } = await imported({ 'a.json': bytesOf(forged) }, options);
    expect([files, verdicts[0]?.verdict]).toEqual([[], 'left-out']);
  });

  it('a badge that nobody was awarded', async () => {
    const { verdicts } = await imported({ 'a.json': bytesOf(badgeClass()) }, guild, {
      web: hosted,
    });
    expect(verdicts).toMatchObject([
      { verdict: 'left-out', reasons: [expect.stringContaining('--as definitions')] },
    ]);
  });

  it('one that the person has of another day, unless earned again', async () => {
    const file = { 'a.json': await of([plain('https://code.example/ada', 'url')]) };
    const options = {
      as: 'awards',
      from: [keyDid],
      badgeIs: new Map([['first talk', 'first-talk']]),
    } as const;
    const asked = await imported(file, options);
    expect(asked.verdicts[0]?.reasons.join()).toContain('say --again');
    const again = await imported(file, { ...options, again: true });
    expect(again.verdicts).toMatchObject([
      { verdict: 'created', path: 'recipients/ada/first-talk-2.md' },
    ]);
  });
});

describe('whose it is', () => {
  const salt = '4f'.repeat(16);
  const profilePath = 'recipients/grace/profile.md';
  const known = {
    [profilePath]: tinyText(profilePath).replace(
      '---\nname',
      `---\nemail:\n  hash: sha256$${digestOf(`grace@example.com${salt}`)}\n  salt: ${salt}\nname`,
    ),
  };

  it.each([
    [
      'an address whose hash is published here',
      plain('Grace@example.com', 'emailAddress'),
      'grace',
    ],
    ['the hash that is published here', hashed('grace@example.com', salt), 'grace'],
    ['a public page', plain('https://code.example/ada/', 'ext:profile'), 'ada'],
  ])('is told by %s', async (_, identifier, recipient) => {
    const { verdicts } = await imported({ 'a.json': await of([identifier]) }, moving, {
      here: known,
    });
    expect(verdicts).toMatchObject([{ verdict: 'created', recipient }]);
  });

  it.each([
    ['with a salt', 'Kosher'],
    ['without', ''],
  ])('is told by a hash %s and the list of people', async (_, with_) => {
    const people = listOf('E-Mail,Folder\nnobody@example.com,grace\nada@example.com,ada\n');
    const file = await of([hashed('ada@example.com', with_)]);
    const { verdicts, pictures = [] } = await imported({ 'a.json': file }, { ...moving, people });
    expect(verdicts).toMatchObject([{ verdict: 'created', recipient: 'ada' }]);
    expect(pictures).toHaveLength(with_ === '' ? 0 : 1);
  });

  it.each([
    ['a hash alone', [hashed('ada@example.com', 'x')], 'give --people FILE'],
    ['the name of somebody here', [plain('Ada Lovelace', 'name')], '--names-tell'],
  ])('is asked where it tells %s', async (_, identifiers, words) => {
    const { files, verdicts } = await imported({ 'a.json': await of(identifiers) }, moving);
    expect(files).toEqual([]);
    expect(verdicts).toMatchObject([
      { verdict: 'question', reasons: [expect.stringContaining(words)] },
    ]);
  });

  it('is asked where another name stands at one address, and told by the list', async () => {
    const one = (name: string): Promise<Uint8Array> =>
      of([plain(name, 'name'), plain('family@example.com', 'emailAddress')]);
    const files = { 'a.json': await one('Zoe'), 'b.json': await one('Yan') };
    const asked = await imported(files, moving);
    expect(asked.verdicts).toMatchObject([
      { verdict: 'created', recipient: 'zoe' },
      {
        verdict: 'question',
        reasons: [expect.stringContaining('names "Yan" at an address of `zoe`')],
      },
    ]);
    const people = listOf(
      'email,name,recipient\nfamily@example.com,Zoe,zoe\nfamily@example.com,Yan,yan\n',
    );
    const told = await imported(files, { ...moving, people });
    expect(told.verdicts).toMatchObject([{ recipient: 'zoe' }, { recipient: 'yan' }]);
    expect(told.files).toHaveLength(5);
  });

  it('is never an address for a name', async () => {
    const file = await of([plain('zoe@example.com', 'name'), hashed('zoe@example.com', 'x')]);
    const { verdicts } = await imported({ 'a.json': file }, moving);
    expect(verdicts).toMatchObject([
      { verdict: 'question', reasons: [expect.stringContaining('give --people FILE')] },
    ]);
  });

  it('is one folder for all badges of one address', async () => {
    const zoe = [plain('Zoe', 'name'), hashed('zoe@example.com', 'x')];
    const { files } = await imported(
      {
        'a.json': await of(zoe),
        'b.json': await of(zoe, { awardedDate: '2026-04-01T00:00:00Z' }),
      },
      { ...moving, again: true },
    );
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('recipients/'))).toEqual([
      'recipients/zoe/profile.md',
      'recipients/zoe/talk-at-the-guild.md',
      'recipients/zoe/talk-at-the-guild-2.md',
    ]);
  });

  it.each([
    ['name,points\nAda,3\n', 'wants headings'],
    ['email,name\nnobody,Ada\n', 'Line 2'],
    ['email,recipient\na@example.com,../x\n', 'names no folder'],
  ])('needs a list that can be read: %j', (text, words) => {
    expect(readPeopleList(bytesOf(text))).toContain(words);
  });
});

describe('e-mail addresses', () => {
  /** The value with an address behind every text that may be one. */
  function withAddresses(value: JsonObject): JsonObject {
    return JSON.parse(
      JSON.stringify(value, (key, part: unknown) =>
        typeof part === 'string' &&
        /^(?:name|description|narrative|caption|tag|targetName)$/.test(key)
          ? `${part} by secret.${key}@mail.example`
          : Array.isArray(part) && key === 'tag'
            ? ['speaking', 'tag@mail.example', 'tag&#64;mail.example']
            : part,
      ),
    ) as JsonObject;
  }

  it('in every member reach no file, and the original that holds them is not kept', async () => {
    const document = withAddresses(keyBadge(lasting));
    const subject = document['credentialSubject'] as JsonObject;
    const identifier = [plain('Zoe', 'name'), plain('zoe@mail.example', 'emailAddress')];
    const file = await signed({
      ...document,
      issuer: {
        id: keyDid,
        type: ['Profile'],
        name: 'Key of key@mail.example',
        email: 'post@mail.example',
      },
      credentialSubject: { ...subject, identifier },
      evidence: [{ id: 'https://a.example/?of=zoe%40mail.example', type: ['Evidence'] }],
    });
    const { called: _, ...options } = moving;
    const outcome = await imported({ 'a.json': bytesOf(file) }, options);
    expect(outcome.verdicts).toMatchObject([{ verdict: 'created', recipient: 'zoe' }]);
    expect(outcome.verdicts[0]?.notes.join(' ')).toContain(
      'is not kept here, because it holds an e-mail address',
    );
    const written = writtenBy(outcome);
    expect(written).toContain('(an e-mail address)');
    expect(written).not.toMatch(/mail\.example|%40|&#64;/);
    expect(outcome.pictures).toBeUndefined();
  });
});
