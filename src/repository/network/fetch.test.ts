import { describe, expect, it } from 'vitest';
import { networkReader } from './fetch.ts';
import { isPublicAddress, lookupPublic, refusalOf } from './public-hosts.ts';
import { ask, type Answer, type Request } from './request.ts';

const answer = (status: number, location: string | null = null): Answer => ({
  status,
  location,
  bytes: new Uint8Array([1]),
});

describe('redirects', () => {
  it('are followed within one origin', async () => {
    const asked: string[] = [];
    const request: Request = async (url) => {
      asked.push(url.href);
      return url.pathname === '/a' ? answer(302, '/b') : answer(200);
    };
    expect(await networkReader(request)('https://a.example/a', 10)).toMatchObject({
      outcome: 'read',
      address: 'https://a.example/b',
    });
    expect(asked).toEqual(['https://a.example/a', 'https://a.example/b']);
  });

  it.each(['https://b.example/', 'http://a.example/', 'https://a.example:8443/', '//b.example/'])(
    'are not followed to %s, whose owner is another',
    async (target) => {
      const asked: string[] = [];
      const result = await networkReader(async (url) => {
        asked.push(url.href);
        return answer(302, target);
      })('https://a.example/', 10);
      expect(result.outcome).toBe('unreachable');
      expect(asked).toHaveLength(1);
    },
  );

  it('end after three', async () => {
    let asked = 0;
    const result = await networkReader(async () => {
      asked += 1;
      return answer(302, '/again');
    })('https://a.example/', 10);
    expect(result.outcome).toBe('unreachable');
    expect(asked).toBe(4);
  });
});

describe('trouble', () => {
  it.each([
    ['a status', async () => answer(404), 'status 404'],
    [
      'a broken line',
      async () => {
        throw new Error('socket hang up');
      },
      'socket hang up',
    ],
    [
      'silence',
      async () => {
        throw new DOMException('', 'TimeoutError');
      },
      'in time',
    ],
    ['a redirect to nowhere', async () => answer(302, 'https://['), 'could not be asked'],
  ])('is told as a sentence: %s', async (_, request, words) => {
    const result = await networkReader(request)('https://a.example/', 10);
    expect(result).toMatchObject({
      outcome: 'unreachable',
      reason: expect.stringContaining(words),
    });
  });
});

it('all that one reader asks has one time to wait', async () => {
  const read = networkReader(() => new Promise(() => {}), 20);
  const results = await Promise.all([
    read('https://a.example/', 10),
    read('https://b.example/', 10),
  ]);
  const late = await read('https://c.example/', 10);
  for (const result of [...results, late])
    expect(result).toMatchObject({
      outcome: 'unreachable',
      reason: 'The host did not answer in time.',
    });
});

it('a refusal keeps its status, since 410 means that something was withdrawn', async () => {
  expect(await networkReader(async () => answer(410))('https://a.example/', 10)).toMatchObject({
    outcome: 'unreachable',
    status: 410,
  });
});

describe('hosts that are not asked', () => {
  it.each([
    'http://a.example/',
    'ftp://a.example/',
    'https://user@a.example/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://x.localhost/',
    'https://db.internal/',
    'https://localhost./',
    'https://127.0.0.1./',
  ])('%s', (address) => expect(refusalOf(new URL(address))).not.toBeNull());

  it.each(['https://a.example/', 'https://a.example:8443/b'])('but %s is', (address) =>
    expect(refusalOf(new URL(address))).toBeNull(),
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    'nonsense',
  ])('lie at %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['93.184.215.14', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
    'do not lie at %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it('are refused by the address their name leads to, before a connection is made', async () => {
    const error = await new Promise((resolve) => lookupPublic('localhost', { all: true }, resolve));
    expect(String(error)).toContain('not a host of the public network');
    await expect(
      ask(new URL('https://localhost:9/'), 10, AbortSignal.timeout(1000)),
    ).rejects.toThrow('not a host of the public network');
  });
});
