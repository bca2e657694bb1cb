import { describe, expect, it } from 'vitest';
import { signDocument } from '../../credential/sign.ts';
import { CanonicalisationError, canonicalNQuads } from '../../proof/canonical/canonical.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  emptyLedger,
  seedOf,
  signingCommunity,
  signingNow,
} from '../../testing/fixtures/signing-community.ts';
import { sampleDocument } from '../../testing/oracle/sample.ts';
import { issuingRun } from '../issuing/issuing-run.ts';
import { FormsDiffer, KnownForms } from './known-forms.ts';
import { meansBeforeGate, ownMeans } from './own-means.ts';

const seed = seedOf(1);
const signer = {
  seed,
  verificationMethod: 'did:web:badges.example#2026-a',
  created: '2026-06-15T12:00:00Z',
};

async function signed(): Promise<{ document: JsonObject; proof: JsonObject }> {
  const { proof, ...document } = await signDocument(sampleDocument(), signer);
  return { document, proof: (proof as JsonObject[])[0]! };
}

describe('our own means', () => {
  it('give the bytes that the general way gives', async () => {
    const forms = new KnownForms();
    const means = ownMeans(forms);
    expect(await signDocument(sampleDocument(), { ...signer, means })).toEqual(
      await signDocument(sampleDocument(), signer),
    );
    expect(forms.counts()).toEqual({ known: 2, general: 0, compared: 2 });
  });

  it('say of each proof what the general way says', async () => {
    const { document, proof } = await signed();
    const key = { kind: 'Ed25519' as const, bytes: await publicKeyOf(seed) };
    const other = { kind: 'Ed25519' as const, bytes: await publicKeyOf(seedOf(2)) };
    const { proofHolds } = ownMeans();
    expect(await proofHolds(document, proof, key)).toBe(true);
    expect(await proofHolds(document, proof, other)).toBe(false);
    expect(await proofHolds(document, proof, { ...key, kind: 'P-256' })).toBe(false);
    expect(await proofHolds({ ...document, name: 'Other' }, proof, key)).toBe(false);
    await expect(proofHolds({ ...document, unheard: 'x' }, proof, key)).rejects.toThrow(
      CanonicalisationError,
    );
    for (const change of [
      { created: '2026-06-15T12:00:01Z' },
      { cryptosuite: 'eddsa-jcs-2022' },
      { proofPurpose: 'authentication' },
      { nonce: 'x' },
      { proofValue: 'z1' },
    ])
      expect(await proofHolds(document, { ...proof, ...change }, key)).toBe(false);
  });

  it('hold the first of each shape and every hundredth against the general way', async () => {
    const forms = new KnownForms();
    for (let at = 0; at < 220; at++)
      await forms.known({ ...sampleDocument(), name: `Number ${at}` });
    expect(forms.counts()).toEqual({ known: 220, general: 0, compared: 3 });
    await forms.known({ ...sampleDocument(), evidence: [] });
    expect(forms.counts().compared).toBe(4);
  });
});

describe('before the gate, what was just signed is looked at', () => {
  const wrong = async (): Promise<Uint8Array> => new Uint8Array(64).fill(7);

  it('by the verifier, or else at the end, and never by nobody', async () => {
    const means = meansBeforeGate();
    const { proof, ...document } = await signDocument(sampleDocument(), { ...signer, means });
    means.check();
    const key = { kind: 'Ed25519' as const, bytes: await publicKeyOf(seed) };
    expect(await means.proofHolds(document, (proof as JsonObject[])[0]!, key)).toBe(true);
    const failing = { ...means, sign: wrong };
    await signDocument(sampleDocument(), { ...signer, means: failing });
    expect(() => failing.check()).toThrow('does not verify');
    // As often as it is asked: a run that goes on all the same is stopped again.
    expect(() => failing.check()).toThrow('does not verify');
  });

  it('and at once where no gate follows', async () => {
    const failing = { ...ownMeans(), sign: wrong };
    await expect(signDocument(sampleDocument(), { ...signer, means: failing })).rejects.toThrow(
      'does not verify',
    );
  });
});

describe('where the short way errs', () => {
  /** Right but for credentials, in which it overlooks something. */
  const erring = (document: JsonObject): string => {
    if (document['credentialSubject'] === undefined) return forms.get(document['created']) ?? '';
    return '<https://badges.example/1> <https://schema.org/name> "Other" .\n';
  };
  const forms = new Map<unknown, string>();

  it('nothing is signed, and every further question is refused', async () => {
    const means = ownMeans(new KnownForms(erring));
    await expect(signDocument(sampleDocument(), { ...signer, means })).rejects.toThrow(FormsDiffer);
    await expect(means.input(sampleDocument(), {})).rejects.toThrow(FormsDiffer);
    expect(() => means.check()).toThrow(FormsDiffer);
  });

  it('an issuing run makes no files', async () => {
    const community = await signingCommunity(2);
    await expect(
      issuingRun(community, emptyLedger, seed, signingNow, 8, new KnownForms(erring)),
    ).rejects.toThrow(FormsDiffer);
  });

  it('a verifier that swallows the fault does not hide it', async () => {
    const { document, proof } = await signed();
    const means = ownMeans(new KnownForms(erring));
    const key = { kind: 'Ed25519' as const, bytes: await publicKeyOf(seed) };
    await means.proofHolds(document, proof, key).catch(() => false);
    expect(() => means.check()).toThrow(FormsDiffer);
    expect(await canonicalNQuads(document)).not.toBe(erring(document));
  });
});
