import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import {
  badgeDocument,
  circumstancesOf,
  didAddress,
  keyDocument,
  listAddress,
  revokedIndex,
  sign,
  statusEntry,
  statusList,
} from '../specimens/credential.ts';
import {
  ed25519Context,
  edSigner,
  keyBadge,
  keyDid,
  ob,
  oldBadge,
  signAs,
} from '../specimens/foreign.ts';
import type { Verdict } from '../../verification/report/report.ts';
import { verify } from '../../verification/verify.ts';
import { dccJudge, type DccVerdict } from './judge.ts';

const credentialsV2 = 'https://www.w3.org/ns/credentials/v2';
const documents = {
  [didAddress]: await keyDocument(),
  [listAddress]: await sign(await statusList()),
};

type Documents = Readonly<Record<string, JsonObject>>;

/** Their verdicts and ours on the same badges, at the same moment, with the same documents. */
async function both(
  badges: readonly JsonObject[],
  there: Documents = documents,
): Promise<readonly { dcc: DccVerdict; ours: Verdict }[]> {
  const circumstances = await circumstancesOf(there);
  const texts = badges.map((badge) => JSON.stringify(badge));
  const { verdicts } = await dccJudge({
    credentials: texts.map((text) => ({ text })),
    documents: there,
    site: null,
    at: circumstances.now.toISOString(),
  });
  return Promise.all(
    texts.map(async (text, at) => ({
      dcc: verdicts[at]!,
      ours: (await verify(text, circumstances)).verdict,
    })),
  );
}

function withoutAwardDate({ awardedDate: _, ...badge }: JsonObject): JsonObject {
  return badge;
}

const good: readonly JsonObject[] = [
  await sign(badgeDocument()),
  await signAs(keyBadge(), edSigner('eddsa-rdfc-2022')),
  await signAs(
    withoutAwardDate(keyBadge({ '@context': [credentialsV2, `${ob}context-3.0.2.json`] })),
    edSigner('eddsa-rdfc-2022'),
  ),
  await signAs(
    keyBadge({ '@context': [credentialsV2, `${ob}context-3.0.3.json`, ed25519Context] }),
    edSigner('Ed25519Signature2020'),
  ),
  await signAs(
    oldBadge([`${ob}context-3.0.1.json`, ed25519Context]),
    edSigner('Ed25519Signature2020'),
  ),
];

describe('the judge of wallets and ours, on badges as other issuers make them', () => {
  it('both accept the good ones: did:web and did:key, older contexts, suites and data model', async () => {
    for (const { dcc, ours } of await both(good)) {
      expect(dcc).toMatchObject({ signature: true, expired: false, error: null });
      expect(ours).toBe('valid');
    }
  });

  it('neither accepts them changed', async () => {
    for (const { dcc, ours } of await both(
      good.map((badge) => ({ ...badge, name: 'Second talk' })),
    )) {
      expect([dcc.signature, ours]).toEqual([false, 'invalid']);
    }
  });

  it('both tell of the revoked and of the expired one', async () => {
    const [revoked, expired] = await both([
      await sign({ ...badgeDocument(), credentialStatus: statusEntry(revokedIndex) }),
      await sign({ ...badgeDocument(), validUntil: '2026-04-01T00:00:00Z' }),
    ]);
    expect([revoked?.dcc.revoked, revoked?.ours]).toEqual([true, 'revoked']);
    expect([expired?.dcc.expired, expired?.ours]).toEqual([true, 'expired']);
  });
});

/**
 * Faults that it lets through; each is a decision of ours, so that a change on either side is
 * noticed.
 */
describe('ours alone refuses', () => {
  it('a bad proof beside a good one; a subject who is nobody is not by the letter, an issuer that is only an address is', async () => {
    const badge = await sign(badgeDocument());
    const [proof] = badge['proof'] as JsonObject[];
    const nobody = keyBadge();
    delete (nobody['credentialSubject'] as JsonObject)['identifier'];
    const verdicts = await both([
      { ...badge, proof: [proof!, { ...proof!, created: '2026-03-03T10:00:00Z' }] },
      await signAs(nobody, edSigner('eddsa-rdfc-2022')),
      await signAs(keyBadge({ issuer: keyDid }), edSigner('eddsa-rdfc-2022')),
    ]);
    expect(verdicts.map(({ dcc, ours }) => [dcc.signature, ours])).toEqual([
      [true, 'invalid'],
      [true, 'nonconforming'],
      [true, 'valid'],
    ]);
  });

  it('a withdrawn key', async () => {
    const document = await keyDocument();
    Object.assign((document['verificationMethod'] as JsonObject[])[0]!, {
      revoked: '2026-05-01T00:00:00Z',
    });
    const [verdicts] = await both([good[0]!], { ...documents, [didAddress]: document });
    expect([verdicts?.dcc.signature, verdicts?.ours]).toEqual([true, 'invalid']);
  });

  it('a short status list, which withdraws what it does, and is not by the letter', async () => {
    const [verdicts] = await both([good[0]!], {
      ...documents,
      [listAddress]: await sign(await statusList(1_024)),
    });
    expect([verdicts?.dcc.revoked, verdicts?.ours]).toEqual([false, 'nonconforming']);
  });
});
