import { describe, expect, it } from 'vitest';
import { badgeDocument, circumstancesOf, sign } from './specimen.ts';
import { verify } from './verify.ts';

describe('verify', () => {
  it('calls an untouched badge of a trusted issuer valid, and says so step by step', async () => {
    const report = await verify(JSON.stringify(await sign(badgeDocument())), await circumstancesOf());
    expect(report.checks.map(({ check, outcome, code }) => [check, outcome, code])).toEqual([
      ['format', 'passed', 'strict-json'],
      ['contexts', 'passed', 'pinned-contexts'],
      ['schema', 'passed', 'open-badge'],
      ['issuer', 'passed', 'trusted-issuer'],
      ['key', 'passed', 'key-listed'],
      ['proof', 'passed', 'signature-correct'],
      ['dates', 'passed', 'within-dates'],
      ['status', 'passed', 'not-revoked'],
      ['recipient', 'skipped', 'recipient-not-checked'],
    ]);
    expect(report).toMatchObject({
      verdict: 'valid', standard: 'ob3', issuer: { id: 'did:web:club.example', name: 'The Club', trusted: true },
      recipient: 'Ada', achievement: { id: 'https://club.example/badges/first-talk/v1.json', name: 'First talk' },
    });
  });
});
