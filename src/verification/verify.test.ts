import { describe, expect, it } from 'vitest';
import type { FetchJson } from './report/report.ts';
import {
  badgeDocument,
  circumstancesOf,
  didAddress,
  listAddress,
  sign,
} from '../testing/specimens/credential.ts';
import { verify } from './verify.ts';

describe('verify', () => {
  it('calls an untouched badge of a trusted issuer valid, and says so step by step', async () => {
    const report = await verify(
      JSON.stringify(await sign(badgeDocument())),
      await circumstancesOf(),
    );
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
      verdict: 'valid',
      standard: 'ob3',
      issuer: { id: 'did:web:club.example', name: 'The Club', trusted: true },
      recipient: 'Ada',
      achievement: { id: 'https://club.example/badges/first-talk/v1.json', name: 'First talk' },
    });
  });

  it('asks for the key document and the status list, once each, and for nothing else', async () => {
    const circumstances = await circumstancesOf();
    const asked: string[] = [];
    const fetchJson: FetchJson = (address) => {
      asked.push(address);
      return circumstances.fetchJson(address);
    };
    await verify(JSON.stringify(await sign(badgeDocument())), { ...circumstances, fetchJson });
    expect(asked).toEqual([didAddress, listAddress]);
  });

  it('asks for nothing where the file is no badge', async () => {
    const circumstances = await circumstancesOf();
    const fetchJson: FetchJson = (address) => {
      throw new Error(`asked ${address}`);
    };
    const { proof: _, ...unsigned } = await sign(badgeDocument());
    const report = await verify(JSON.stringify(unsigned), { ...circumstances, fetchJson });
    expect(report.checks.find(({ check }) => check === 'proof')?.code).toBe('no-proof');
  });
});
