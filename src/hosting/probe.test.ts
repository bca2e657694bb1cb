import { describe, expect, it } from 'vitest';
import { type Expected, type Looked, patientWaits, probe } from './probe.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: readonly Expected[] = [
  { path: 'did.json', type: 'json', bytes: bytes('{}') },
  { path: '', type: 'html', bytes: bytes('<p>') },
];
const good: Readonly<Record<string, Looked>> = {
  'https://club.example/did.json': {
    status: 200,
    type: 'application/json; charset=utf-8',
    bytes: bytes('{}'),
  },
  'https://club.example/': { status: 200, type: 'text/html', bytes: bytes('<p>') },
};

async function visited(answers: Readonly<Record<string, readonly (Looked | null)[]>>) {
  const asked: string[] = [];
  const slept: number[] = [];
  const look = async (address: string): Promise<Looked | null> => {
    const before = asked.filter((one) => one === address).length;
    asked.push(address);
    const list = answers[address] ?? [good[address] ?? null];
    return list[Math.min(before, list.length - 1)] ?? null;
  };
  const faults = await probe('https://club.example/', files, {
    look,
    sleep: async (time) => void slept.push(time),
    waits: patientWaits,
  });
  return { faults, asked, slept };
}

describe('a live site', () => {
  it('that serves what was built is looked at once', async () => {
    expect(await visited({})).toEqual({
      faults: [],
      asked: ['https://club.example/did.json', 'https://club.example/'],
      slept: [],
    });
  });

  it('that shows an older copy for a while is looked at again, only where it was wrong', async () => {
    const old = { status: 200, type: 'application/json', bytes: bytes('[]') };
    const { faults, asked, slept } = await visited({
      'https://club.example/did.json': [old, null, good['https://club.example/did.json']!],
    });
    expect([faults, asked.length, slept]).toEqual([[], 4, [5000, 10_000]]);
  });

  it.each<[string, Looked | null, string]>([
    ['is missing', { status: 404, type: 'text/html', bytes: bytes('') }, 'status 404'],
    [
      'is a download',
      { ...good['https://club.example/did.json']!, type: 'application/octet-stream' },
      'not as json',
    ],
    [
      'is cut short',
      { status: 200, type: 'application/json', bytes: bytes('{') },
      '1 bytes in place of 2',
    ],
    [
      'has one other byte',
      { status: 200, type: 'application/json', bytes: bytes('{]') },
      'not what was built',
    ],
    ['gives no answer', null, 'cannot be reached'],
  ])('whose DID document %s fails after eleven minutes', async (_, answer, words) => {
    const { faults, slept } = await visited({ 'https://club.example/did.json': [answer] });
    expect(faults).toEqual([expect.stringContaining(words)]);
    expect(slept.reduce((sum, time) => sum + time, 0)).toBeGreaterThan(11 * 60_000);
  });

  it('may call a DID document by its own type', async () => {
    const { faults } = await visited({
      'https://club.example/did.json': [
        { ...good['https://club.example/did.json']!, type: 'application/did+json' },
      ],
    });
    expect(faults).toEqual([]);
  });
});
