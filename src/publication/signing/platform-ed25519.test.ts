import { existsSync, readFileSync } from 'node:fs';
import { Point } from '@noble/ed25519';
import { describe, expect, it } from 'vitest';
import { publicKeyOf, signEd25519, verifyEd25519 } from '../../proof/ed25519.ts';
import { platformPublicKey, platformSignature, platformSurelyHolds } from './platform-ed25519.ts';

const vectors = new URL(
  '../../../../shared/vectors/ed25519/wycheproof_ed25519_test.json',
  import.meta.url,
);
const withoutVectors = !existsSync(vectors);
const skipped = withoutVectors ? ' (skipped: ../shared/vectors is missing)' : '';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const messages = [0, 1, 2, 64, 500].map((length) => new Uint8Array(length).fill(length));

/** A point of order 8; its multiples are all eight of small order. */
const torsion = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a');
const smallOrder = Array.from({ length: 8 }, (_, times) =>
  times === 0 ? Point.ZERO : torsion.multiply(BigInt(times), false),
);

describe('signing by the platform', () => {
  it('gives the bytes of ours, for keys and signatures', async () => {
    for (let number = 0; number < 20; number++) {
      const seed = new Uint8Array(32).fill(number * 11);
      const message = new Uint8Array(64).fill(number);
      expect(platformPublicKey(seed)).toEqual(await publicKeyOf(seed));
      expect(platformSignature(message, seed)).toEqual(await signEd25519(message, seed));
    }
  });

  it('refuses a seed of another length', () => {
    expect(() => platformSignature(new Uint8Array(1), new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('checking by the platform', () => {
  it('knows a good signature, and nothing of a changed one', async () => {
    const seed = new Uint8Array(32).fill(3);
    const key = await publicKeyOf(seed);
    const signature = platformSignature(bytes('0102'), seed);
    expect(platformSurelyHolds(signature, bytes('0102'), key)).toBe(true);
    expect(platformSurelyHolds(signature, bytes('0103'), key)).toBe(false);
    for (const length of [0, 31, 33])
      expect(platformSurelyHolds(signature, bytes('0102'), new Uint8Array(length))).toBe(false);
    expect(platformSurelyHolds(signature.slice(1), bytes('0102'), key)).toBe(false);
  });

  it('leaves every key of small order to ours, though some releases of OpenSSL take signatures under them', async () => {
    for (const key of smallOrder.map((point) => point.toBytes()))
      for (const r of smallOrder.map((point) => point.toBytes()))
        for (const message of messages) {
          const forged = Uint8Array.of(...r, ...new Uint8Array(32));
          expect(platformSurelyHolds(forged, message, key)).toBe(false);
          expect(await verifyEd25519(forged, message, key)).toBe(false);
        }
  });

  it('leaves every key whose encoding is not the shortest to ours', async () => {
    const prime = 2n ** 255n - 19n;
    for (let above = 0n; above < 19n; above++)
      for (const sign of [0n, 1n]) {
        const hex = (prime + above + (sign << 255n)).toString(16).padStart(64, '0');
        const key = bytes(hex).reverse();
        const identity = Uint8Array.of(1, ...new Uint8Array(63));
        expect(platformSurelyHolds(identity, bytes('00'), key)).toBe(false);
        expect(await verifyEd25519(identity, bytes('00'), key)).toBe(false);
      }
  });

  it('never takes what ours refuses, with parts of small order in key and signature', async () => {
    const seed = new Uint8Array(32).fill(9);
    const [key, message] = [Point.fromBytes(await publicKeyOf(seed)), bytes('aa')];
    const signature = platformSignature(message, seed);
    const r = Point.fromBytes(signature.slice(0, 32));
    const taken: string[] = [];
    for (const [a, inKey] of smallOrder.entries())
      for (const [b, inR] of smallOrder.entries()) {
        const mixed = Uint8Array.of(...r.add(inR).toBytes(), ...signature.slice(32));
        const mixedKey = key.add(inKey).toBytes();
        if (!platformSurelyHolds(mixed, message, mixedKey)) continue;
        taken.push(`${a}/${b}`);
        expect(await verifyEd25519(mixed, message, mixedKey)).toBe(true);
      }
    expect(taken).toEqual(['0/0']);
  });

  it.skipIf(withoutVectors)(`takes no Wycheproof case that ours refuses${skipped}`, async () => {
    const { testGroups } = JSON.parse(readFileSync(vectors, 'utf8')) as {
      testGroups: {
        publicKey: { pk: string };
        tests: { tcId: number; msg: string; sig: string; result: string }[];
      }[];
    };
    for (const { publicKey, tests } of testGroups)
      for (const { tcId, msg, sig, result } of tests)
        expect([tcId, platformSurelyHolds(bytes(sig), bytes(msg), bytes(publicKey.pk))]).toEqual([
          tcId,
          result === 'valid',
        ]);
  });
});
