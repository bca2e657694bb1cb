import { createPublicKey, verify as verifyWithNode } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { verifyAsync } from '@noble/ed25519';
import { describe, expect, it } from 'vitest';
import { publicKeyOf, signEd25519, verifyEd25519 } from './ed25519.ts';

const vectors = new URL(
  '../../../shared/vectors/ed25519/wycheproof_ed25519_test.json',
  import.meta.url,
);
const withoutVectors = !existsSync(vectors);
const skipped = withoutVectors ? ' (skipped: ../shared/vectors is missing)' : '';

interface Wycheproof {
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk: string; readonly publicKeyPem: string };
    readonly publicKeyPem: string;
    readonly tests: readonly {
      readonly tcId: number;
      readonly msg: string;
      readonly sig: string;
      readonly result: string;
    }[];
  }[];
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

describe('Ed25519', () => {
  it('makes key and signature of RFC 8032, section 7.1, test 2', async () => {
    const seed = fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
    const publicKey = fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = fromHex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
        '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(await publicKeyOf(seed)).toEqual(publicKey);
    expect(await signEd25519(fromHex('72'), seed)).toEqual(signature);
    expect(await verifyEd25519(signature, fromHex('72'), publicKey)).toBe(true);
    expect(await verifyEd25519(signature, fromHex('73'), publicKey)).toBe(false);
  });

  it('refuses the identity as a key, under which one signature fits every message, though the default allows it', async () => {
    const identity = Uint8Array.of(1, ...new Uint8Array(31));
    const signature = Uint8Array.of(...identity, ...new Uint8Array(32));
    for (const message of [fromHex(''), fromHex('626164676573'), new Uint8Array(500)]) {
      expect(await verifyAsync(signature, message, identity)).toBe(true);
      expect(await verifyEd25519(signature, message, identity)).toBe(false);
    }
  });

  it('calls wrong lengths unverified instead of failing', async () => {
    expect(await verifyEd25519(new Uint8Array(63), new Uint8Array(), new Uint8Array(32))).toBe(
      false,
    );
    expect(await verifyEd25519(new Uint8Array(64), new Uint8Array(), new Uint8Array(33))).toBe(
      false,
    );
    expect(
      await verifyEd25519(
        new Uint8Array(64).fill(255),
        new Uint8Array(),
        new Uint8Array(32).fill(255),
      ),
    ).toBe(false);
  });

  it.skipIf(withoutVectors)(
    `judges all 151 Wycheproof cases as they and OpenSSL do${skipped}`,
    async () => {
      const { testGroups } = JSON.parse(readFileSync(vectors, 'utf8')) as Wycheproof;
      let judged = 0;
      for (const group of testGroups) {
        const nodeKey = createPublicKey(group.publicKeyPem);
        for (const { tcId, msg, sig, result } of group.tests) {
          const verified = await verifyEd25519(
            fromHex(sig),
            fromHex(msg),
            fromHex(group.publicKey.pk),
          );
          expect([tcId, verified]).toEqual([tcId, result === 'valid']);
          expect([tcId, verified]).toEqual([
            tcId,
            verifyWithNode(null, fromHex(msg), nodeKey, fromHex(sig)),
          ]);
          judged += 1;
        }
      }
      expect(judged).toBe(151);
    },
  );
});
