import { beforeAll, describe, expect, it } from 'vitest';
import type { Community } from '../../community/model.ts';
import { isRead, readEndorsement } from '../../community/endorsements/read.ts';
import { digestName } from '../../community/rules/kept-originals.ts';
import { signDocument } from '../../credential/sign.ts';
import { endorsedPresentations } from '../../credential/endorsing/endorsed-presentation.ts';
import { endorsementsFit } from '../../credential/endorsing/rules.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  seedOf,
  signingCommunity,
  signingNow,
} from '../../testing/fixtures/signing-community.ts';
import {
  asFile,
  byOtherClub,
  byPerson,
  hostedEndorsement,
  otherClubDocument,
  personKey,
  unsignedEndorsement,
  type WrittenEndorsement,
} from '../../testing/specimens/endorsements.ts';
import { jwkOf, newKey, seconds, token } from '../../testing/specimens/jose.ts';
import type { FetchJson } from '../../verification/report/report.ts';
import { endorsementProblems } from './judging.ts';

const site = 'https://guild.example/badges/';
let community: Community;
let ledger: Ledger;
let award: { readonly id: string; readonly bytes: Uint8Array };
let version: typeof award;

beforeAll(async () => {
  const signing = await signingCommunity(2);
  community = {
    ...signing,
    recipients: [
      ...signing.recipients,
      { ...signing.recipients[0]!, slug: 'haruka', keys: [await personKey(6)] },
      {
        ...signing.recipients[0]!,
        slug: 'kim',
        keys: [await personKey(7)],
        visibility: 'file-only',
      },
    ],
  };
  ({ ledger } = await issueWith(signing, emptyLedger, 1));
  const issuedAt = (path: string): typeof award => {
    const issued = ledger.credentials.get(path) ?? ledger.achievements.get(path);
    if (issued === undefined) throw new Error(`${path} is not signed.`);
    return { id: `${community.issuer.url}${path}`, bytes: issued.bytes };
  };
  award = issuedAt(credentialOf('r1'));
  version = issuedAt('badges/first-talk/v1.json');
});

/** What both doors say of one endorsement in this folder, when nothing or this is fetched. */
async function saidOf(
  folder: string,
  { file, bytes }: WrittenEndorsement,
  documents: Readonly<Record<string, JsonObject>> = {},
  now = signingNow,
): Promise<string[]> {
  const read = readEndorsement(bytes);
  if (!isRead(read)) return [read.message];
  const about = folder === 'keys' ? 'issuer' : folder.startsWith('badges') ? 'badge' : 'award';
  const kept: Community = {
    ...community,
    endorsements: [
      {
        ...read,
        about,
        folder: folder.split('/')[1] ?? null,
        path: `${folder}/endorsements/${file}`,
        bytes,
      },
    ],
  };
  const fetchJson: FetchJson = async (address) => {
    const found = documents[address];
    return found === undefined
      ? { outcome: 'unreachable', reason: 'It is not there.' }
      : { outcome: 'fetched', text: JSON.stringify(found), address };
  };
  const problems = [
    ...endorsementsFit(kept, ledger),
    ...(await endorsementProblems(kept, now, fetchJson)),
  ];
  return problems.map(({ rule, message, remedy }) => {
    expect(`${message} ${remedy}`).toMatch(/^[^]{40,}[.)]$/);
    return rule;
  });
}

const did = 'did:web:guild.example:badges';
const documentsOfOther = async (): Promise<Record<string, JsonObject>> => ({
  'https://other.example/.well-known/did.json': await otherClubDocument(),
});

describe('an endorsement is kept', () => {
  it('of an award, a badge’s version and the issuer, reachable or not, ended or not', async () => {
    expect(community.issuer.url).toBe(site);
    for (const [folder, of] of [
      ['recipients/r1', award],
      ['badges/first-talk', version],
      ['keys', { id: did, bytes: null }],
    ] as const) {
      const written = await byOtherClub(unsignedEndorsement(of.id, of.bytes));
      expect(await saidOf(folder, written)).toEqual([]);
      expect(await saidOf(folder, written, await documentsOfOther())).toEqual([]);
      expect(await saidOf(folder, written, {}, new Date('2031-01-01T00:00:00Z'))).toEqual([]);
    }
  });
  it('by a key that a profile lists', async () => {
    const written = await byPerson(unsignedEndorsement(award.id, award.bytes), 6);
    expect(await saidOf('recipients/r1', written)).toEqual([]);
  });
  it('that says nothing of bytes, as other tools write it', async () => {
    expect(await saidOf('recipients/r1', await byOtherClub(unsignedEndorsement(award.id)))).toEqual(
      [],
    );
  });
});

describe('an endorsement of another tool', () => {
  const [claims, key] = [
    (issuer: string, subject: JsonObject = {}): JsonObject => {
      const document = unsignedEndorsement(award.id, award.bytes);
      return {
        ...{ ...document, issuer: { ...(document['issuer'] as JsonObject), id: issuer } },
        credentialSubject: { ...(document['credentialSubject'] as JsonObject), ...subject },
        ...{ iss: issuer, jti: String(document['id']), sub: award.id },
        ...{ nbf: seconds(document['validFrom']), exp: seconds(document['validUntil']) },
      };
    },
    newKey('ES256'),
  ];
  const byToken = async (
    payload: JsonObject,
    kid: string,
    header: JsonObject = {},
  ): Promise<WrittenEndorsement> => {
    const bytes = new TextEncoder().encode(
      `${await token(payload, 'ES256', await key, { kid, ...header })}\n`,
    );
    return { file: `${digestName(bytes)}.jwt`, bytes, json: payload };
  };
  const documentFor = async (id: string, kid: string): Promise<JsonObject> => ({
    ...{ '@context': 'https://www.w3.org/ns/did/v1', id, assertionMethod: [kid] },
    verificationMethod: [
      { id: kid, type: 'JsonWebKey', controller: id, publicKeyJwk: await jwkOf(await key) },
    ],
  });

  it.each([
    ['did:web:other.example', 'https://other.example/.well-known/did.json'],
    ['https://other.example/issuer.json', 'https://other.example/issuer.json'],
  ])('is taken as a token of %s, and checked where that says its keys', async (issuer, at) => {
    const kid = `${issuer}#a`;
    const there = { [at]: await documentFor(issuer, kid) };
    const written = await byToken(claims(issuer), kid);
    expect(readEndorsement(written.bytes)).toMatchObject({
      ...{ form: 'token', issuerId: issuer, subject: award.id, validFrom: '2026-05-20T00:00:00Z' },
    });
    expect(await saidOf('recipients/r1', written)).toEqual([]);
    expect(await saidOf('recipients/r1', written, there)).toEqual([]);
    const [head, , signature] = new TextDecoder().decode(written.bytes).trim().split('.');
    const louder = await byToken(claims(issuer, { endorsementComment: 'Twice.' }), kid);
    const [, body] = new TextDecoder().decode(louder.bytes).split('.');
    const bytes = new TextEncoder().encode([head, body, signature].join('.'));
    expect(await saidOf('recipients/r1', { ...louder, bytes }, there)).toEqual([
      'endorsement-invalid',
    ]);
  });

  it('is refused as a token that says two things, or in a way that nobody here can check', async () => {
    const [issuer, kid] = ['did:web:other.example', 'did:web:other.example#a'];
    const two = await byToken({ ...claims(issuer), sub: did }, kid);
    expect(await saidOf('recipients/r1', two)).toEqual(['endorsement-invalid']);
    const foreign = await byToken(claims(issuer), kid, { alg: 'ES256K' });
    expect(await saidOf('recipients/r1', foreign)).toEqual(['endorsement-beyond-judging']);
  });

  it('stands in one file with the award, a token in its envelope, one of an older data model not', async () => {
    const [issuer, kid] = ['did:web:other.example', 'did:web:other.example#a'];
    const { bytes } = await byToken(claims(issuer), kid);
    const older = asFile({
      ...unsignedEndorsement(award.id),
      ...{ '@context': ['https://www.w3.org/2018/credentials/v1'], issuanceDate: '2026-05-20' },
    }).bytes;
    const endorsements = [bytes, older].map((one) => {
      const read = readEndorsement(one);
      if (!isRead(read)) throw new Error(read.message);
      return { ...read, about: 'award' as const, folder: 'r1', path: '', bytes: one };
    });
    const [bundle] = endorsedPresentations({ ...community, endorsements }, ledger);
    const held = JSON.parse(new TextDecoder().decode(bundle?.bytes)) as JsonObject;
    expect(held['verifiableCredential']).toEqual([
      expect.objectContaining({ id: award.id }),
      {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: `data:application/vc+jwt,${new TextDecoder().decode(bytes).trim()}`,
        type: 'EnvelopedVerifiableCredential',
      },
    ]);
  });

  it('is taken as JSON of an https address', async () => {
    const issuer = 'https://other.example/issuer.json';
    const document = { ...unsignedEndorsement(award.id, award.bytes), issuer };
    const signed = await signDocument(document, {
      ...{ seed: seedOf(5), verificationMethod: `${issuer}#a`, created: '2026-05-20T10:00:00Z' },
    });
    const own = await otherClubDocument();
    const text = JSON.stringify(own)
      .replaceAll('did:web:other.example#2026-a', `${issuer}#a`)
      .replaceAll('did:web:other.example', issuer);
    const there = { [issuer]: JSON.parse(text) as JsonObject };
    expect(await saidOf('recipients/r1', asFile(signed))).toEqual([]);
    expect(await saidOf('recipients/r1', asFile(signed), there)).toEqual([]);
    const louder = asFile({ ...signed, validUntil: '2029-05-20T00:00:00Z' });
    expect(await saidOf('recipients/r1', louder, there)).toEqual(['endorsement-invalid']);
  });
});

describe('an endorsement that its author hosts in Open Badges 2.0', () => {
  const about: readonly (readonly [string, string])[] = [
    ['recipients/r1', `${site}recipients/r1/first-talk.ob2.json`],
    ['badges/first-talk', `${site}badges/first-talk/v1.ob2.json`],
    ['keys', `${site}keys/issuer.ob2.json`],
  ];
  it('is kept where it is of one of ours, reachable or not, and told where it says otherwise there', async () => {
    for (const [folder, id] of about) {
      const json = hostedEndorsement(id);
      const there = (hosted: JsonObject) => ({ [String(json['id'])]: hosted });
      expect(await saidOf(folder, asFile(json))).toEqual([]);
      expect(await saidOf(folder, asFile(json), there(json))).toEqual([]);
      const otherwise = there(hostedEndorsement(id, { issuedOn: '2026-05-21T00:00:00Z' }));
      expect(await saidOf(folder, asFile(json), otherwise)).toEqual([
        'endorsement-hosted-otherwise',
      ]);
    }
  });

  it.each<readonly [string, JsonObject, string | RegExp]>([
    ['is on another host than its author', { issuer: 'https://x.example/' }, /on one host/],
    ['has no address', { id: 'urn:uuid:1' }, /on one host/],
    ['is our own', { id: `${site}a.json`, issuer: `${site}keys/issuer.ob2.json` }, /oneself/],
    ['says that it is signed', { verification: { type: 'SignedBadge' } }, /not complete/],
    ['says of nothing', { claim: {} }, /not complete/],
    ['has no day', { issuedOn: 'lately' }, /not complete/],
    ['is of another’s', { claim: { id: 'https://x.example/a.ob2.json' } }, /of-others/],
    ['is too long', { claim: { id: about[0]![1], endorsementComment: 'a'.repeat(1001) } }, /1001/],
  ])('is refused where it %s', async (_, change, words) => {
    const said = await saidOf('recipients/r1', asFile(hostedEndorsement(about[0]![1], change)));
    expect(said.join()).toMatch(words);
  });

  it('is refused beside something else', async () => {
    expect(await saidOf('recipients/r1', asFile(hostedEndorsement(about[1]![1])))).toEqual([
      'endorsement-misplaced',
    ]);
  });
});

describe('an endorsement is refused', () => {
  it.each([
    [
      'the award of another issuer',
      'https://else.example/recipients/r1/first-talk.json',
      'recipients/r1',
      'endorsement-of-others',
    ],
    [
      'an award that is not signed',
      `${site}recipients/r1/repairer.json`,
      'recipients/r1',
      'endorsement-of-others',
    ],
    ['a page', `${site}recipients/r1/first-talk/`, 'recipients/r1', 'endorsement-of-others'],
    ['another issuer', 'did:web:else.example', 'keys', 'endorsement-of-others'],
    [
      'the award of somebody else',
      `${site}${credentialOf('r2')}`,
      'recipients/r1',
      'endorsement-misplaced',
    ],
    [
      'an award beside a badge',
      `${site}${credentialOf('r1')}`,
      'badges/first-talk',
      'endorsement-misplaced',
    ],
    [
      'a badge beside an award',
      `${site}badges/first-talk/v1.json`,
      'recipients/r1',
      'endorsement-misplaced',
    ],
    ['the issuer beside an award', did, 'recipients/r1', 'endorsement-misplaced'],
  ])('where it is of %s', async (_, id, folder, rule) => {
    expect(await saidOf(folder, await byOtherClub(unsignedEndorsement(id)))).toEqual([rule]);
  });

  it('where it is of other bytes, or of bytes under another hash', async () => {
    const other = await byOtherClub(unsignedEndorsement(award.id, version.bytes));
    expect(await saidOf('recipients/r1', other)).toEqual(['endorsement-of-other-bytes']);
    const resource = [
      { id: award.id, mediaType: 'application/vc', digestSRI: `sha384-${'a'.repeat(64)}` },
    ];
    const foreign = await byOtherClub(
      unsignedEndorsement(award.id, null, { relatedResource: resource }),
    );
    expect(await saidOf('recipients/r1', foreign)).toEqual(['endorsement-of-other-bytes']);
  });

  it('where it is somebody’s word about themselves, or nobody’s', async () => {
    const document = unsignedEndorsement(award.id, award.bytes);
    const own = asFile({ ...document, issuer: { id: did, type: ['Profile'], name: 'We' } });
    expect(await saidOf('recipients/r1', own)).toContain('endorsement-of-oneself');
    expect(await saidOf('recipients/r1', await byPerson(document, 9))).toEqual([
      'endorsement-by-unknown-key',
    ]);
    expect(await saidOf('recipients/r1', await byPerson(document, 7))).toEqual([
      'endorsement-by-hidden-person',
    ]);
    community = {
      ...community,
      recipients: community.recipients.map((one) =>
        one.slug === 'r1'
          ? { ...one, keys: ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'] }
          : one,
      ),
    };
    const itself = {
      ...document,
      issuer: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK', type: ['Profile'] },
    };
    expect(await saidOf('recipients/r1', asFile(itself))).toContain('endorsement-of-oneself');
  });

  it('where it names a person’s key, and is signed in a way that nobody here can check', async () => {
    const { json } = await byPerson(unsignedEndorsement(award.id, award.bytes), 6);
    const [proof] = json['proof'] as JsonObject[];
    for (const changed of [
      { proof: [{ ...proof, cryptosuite: 'eddsa-rdfc-2099' }] },
      { proof: [{ ...proof, type: 'AnotherProof' }] },
      { '@context': [...(json['@context'] as string[]), 'https://other.example/words'] },
    ])
      expect(await saidOf('recipients/r1', asFile({ ...json, ...changed }))).toEqual([
        'endorsement-unproven',
      ]);
  });

  it('where it is not by whom it says, a letter is another, or nobody signed it', async () => {
    const document = unsignedEndorsement(award.id, award.bytes);
    const byKey = await byPerson(document, 6);
    const byClub = await byOtherClub(document);
    const subject = byKey.json['credentialSubject'] as JsonObject;
    const documents = await documentsOfOther();
    const louder = { credentialSubject: { ...subject, endorsementComment: 'We saw it twice.' } };
    const wrong: readonly (readonly [JsonObject, Readonly<Record<string, JsonObject>>])[] = [
      [{ ...byKey.json, ...louder }, {}],
      [{ ...byClub.json, ...louder }, documents],
      [{ ...byClub.json, issuer: { ...(byKey.json['issuer'] as JsonObject) } }, {}],
      [{ ...byKey.json, issuer: { ...(byClub.json['issuer'] as JsonObject) } }, {}],
      [{ ...document, proof: [] }, {}],
      [document, {}],
    ];
    for (const [json, known] of wrong)
      expect(await saidOf('recipients/r1', asFile(json), known)).toContain('endorsement-invalid');
  });
});
