import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../proof/json.ts';
import { circumstancesOf } from '../../testing/specimens/credential.ts';
import { detailOf, inEnglish } from '../report/english.ts';
import { tell } from '../report/words.ts';
import { verify } from '../verify.ts';

/** Signed and derived with @digitalbazaar/ecdsa-sd-2023-cryptosuite 3.4.1: "name" is not shown. */
const shown: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:7b0c1e0e-7d4e-4c2f-9b0b-0d6a3a1b2c3d',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: {
    id: 'did:key:zDnaemcDTu6XLARggU2mKzoP5jLx7LTg694RUnSR7HdfNhfZW',
    type: ['Profile'],
    name: 'Club',
  },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:ada',
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      name: 'A',
      description: 'd',
      criteria: { narrative: 'n' },
    },
  },
};
const proof: JsonObject = {
  type: 'DataIntegrityProof',
  created: '2026-11-28T21:44:54Z',
  verificationMethod:
    'did:key:zDnaemcDTu6XLARggU2mKzoP5jLx7LTg694RUnSR7HdfNhfZW#zDnaemcDTu6XLARggU2mKzoP5jLx7LTg694RUnSR7HdfNhfZW',
  cryptosuite: 'ecdsa-sd-2023',
  proofPurpose: 'assertionMethod',
  proofValue:
    'u2V0BhVhAhUzeRDchr0222FGcRaObXnlH09wGz6__EO17ZFEbD0uF23rvcqYxa4BIljqHVY_BjEAqB7-yqH_Za7knwoU8tFgjgCQCj3tgWmCw_yaK9hhEU6WqeqiZw-JKj7uxfwoq90WIp7SGWECmXw0JIocHRA4GxylNxNYEw8rr2ZkkivEqCd5rvDnJhYQCsLKcIKUo4Q7Vbv6BpU5xOEGhNO7fXVbO5HsYo-g3WEATwJ5uon_8VZV8POYKqeS7tPrAtZKZap7Ng7aR8mHbkdwrM1pztYRuA4rXj5m-8omtFS7qzhJtt81UXYMJS8pZWECaTbZ12J8Mz6HGasnwYJXsozHVC9uKycbX1HmfZfZEvI9Dl0Fju0SMlIWalf-Tvg0jAi_EeQA1xeLJmuY9HZ07WEB3C_fKAir1hrxkmNCjXoGgN_SVqm5fx9U-q2V-27t7tOrIYRA7a8iV0qvmIaHi0mbSxJFMQkdetgJHrG0BS8OwWECoVJbh327wPaYJOORXa49lA-drGO_9_glUWf31l0RGvz4cQwIFHAjVSTpKKS-T9xMVo9HaWSMyWOZqaPoyQj9fWEAZplGIyQMyndpaJVF8HEfzMazCJwNORLloqkN_235D0vHJ6UJo5LSXPnfJqWMS5QvQVdSjNlu3PdYe4vrvaKvdoQBYIAYn0EovIyrXTwGvqfg0CHYbCqr37kFIoAFa_bjhWnA5iAACAwgJCgsM',
};

async function found(document: JsonObject, changes: JsonObject = {}): Promise<string> {
  const badge = { ...document, proof: { ...proof, ...changes } };
  const { verdict, checks } = await verify(JSON.stringify(badge), await circumstancesOf());
  return `${verdict} ${checks.find(({ check }) => check === 'proof')?.code}`;
}

/** The proof's value with one byte changed. */
function changedAt(at: number): string {
  const text = String(proof['proofValue']).slice(1);
  const bytes = Buffer.from(text, 'base64url');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return `u${bytes.toString('base64url')}`;
}

const wrong = 'invalid signature-wrong';

describe('a credential of which its holder shows parts', () => {
  it('is judged by the parts', async () => {
    expect(await found(shown)).toBe('valid signature-correct');
  });

  it('says that its status and its last day may have been left out', async () => {
    const report = await verify(JSON.stringify({ ...shown, proof }), await circumstancesOf());
    const { sentence } = tell(report, inEnglish);
    expect(sentence).toContain('its holder, who chose what to show, shows no way to do so');
    expect(report.checks.map(({ code }) => code)).toContain('status-not-shown');
    expect(detailOf(report.checks.find(({ check }) => check === 'dates')!)).toContain(
      'its holder may have left it out',
    );
  });

  it.each<readonly [string, JsonObject]>([
    ['a word changed', { ...shown, validFrom: '2025-01-01T00:00:00Z' }],
    ['a word added', { ...shown, name: 'Doctor' }],
    [
      'a part left out',
      { ...shown, credentialSubject: { id: 'did:example:ada', type: ['AchievementSubject'] } },
    ],
    [
      'another recipient',
      {
        ...shown,
        credentialSubject: { ...(shown['credentialSubject'] as JsonObject), id: 'did:example:bob' },
      },
    ],
  ])('fits no other: %s', async (_, document) => expect(await found(document)).toBe(wrong));

  it.each<readonly [string, JsonObject]>([
    ['the signature of its issuer', { proofValue: changedAt(10) }],
    ['the key of this credential', { proofValue: changedAt(80) }],
    ['the signature of one statement', { proofValue: changedAt(120) }],
    [
      'the last number',
      {
        proofValue: changedAt(
          Buffer.from(String(proof['proofValue']).slice(1), 'base64url').length - 1,
        ),
      },
    ],
    ['what stands behind', { proofValue: `${String(proof['proofValue'])}AAAA` }],
    ['half of it', { proofValue: String(proof['proofValue']).slice(0, 300) }],
    ['no value at all', { proofValue: 'u2V0B' }],
    ['another day', { created: '2026-11-27T21:44:54Z' }],
  ])('fits with nothing else in its proof: %s', async (_, changes) =>
    expect(await found(shown, changes)).toBe(wrong),
  );

  it.each<readonly [string, string]>([
    ['u2V0AhVhA', 'undetermined unsupported-proof'],
    ['z3abc', 'invalid malformed-proof'],
  ])('has a proof of its own form: %s', async (proofValue, verdict) =>
    expect(await found(shown, { proofValue })).toBe(verdict),
  );
});
