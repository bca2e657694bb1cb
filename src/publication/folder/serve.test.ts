import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, type ServedRequest, serve } from './serve.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': '<title>home</title>',
  '404.html': '<title>missing</title>',
  'badges/first-talk/index.html': '<title>badge</title>',
  'badges/first-talk.json': '{}',
  'badges/first-talk.svg': '<svg/>',
  '.well-known/did.json': '{}',
  CNAME: 'badges.example',
  _headers:
    '/club/*\n  Access-Control-Allow-Origin: *\n/club/badges/*.json\n  Content-Type: application/ld+json\n  X-A: 1\n',
};

let home: string;
let served: Served;
const seen: ServedRequest[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'plainbadge-serve-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, 'site', path, '..'), { recursive: true });
    writeFileSync(join(home, 'site', path), text);
  }
  writeFileSync(join(home, 'secret.txt'), 'secret');
  symlinkSync(join(home, 'secret.txt'), join(home, 'site', 'way-out.txt'));
  served = await serve(join(home, 'site'), {
    base: '/club/',
    port: 0,
    onRequest: (one) => seen.push(one),
  });
});

afterAll(async () => {
  await served.close();
  rmSync(home, { recursive: true });
});

/** A request whose target reaches the server unnormalised, as `fetch` never would send it. */
function ask(
  target: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    const sent = request({ hostname, port, path: target, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

it('says where the site is, base path included', () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/club\/$/);
});

it.each([
  ['/club/', 'text/html; charset=utf-8'],
  ['/club/badges/first-talk/', 'text/html; charset=utf-8'],
  ['/club/badges/first-talk.svg', 'image/svg+xml'],
  ['/club/.well-known/did.json', 'application/json; charset=utf-8'],
  ['/club/CNAME', 'application/octet-stream'],
  ['/club/?query=1', 'text/html; charset=utf-8'],
])(
  'gives %s as %s, so that a wrong file name shows here and not only on the host',
  async (target, type) => {
    const { status, headers } = await ask(target);
    expect([status, headers['content-type']]).toEqual([200, type]);
  },
);

it('obeys _headers, a later rule adding to an earlier one', async () => {
  const { headers } = await ask('/club/badges/first-talk.json');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['content-type']).toBe('application/ld+json');
  expect((await ask('/club/')).headers['x-a']).toBeUndefined();
});

it.each([
  '/club/nothing',
  '/club/badges/nothing/',
  '/',
  '/other/',
  '/club/badges/first-talk.json/',
])('answers %s with the page for what is missing', async (target) => {
  const { status, body } = await ask(target);
  expect([status, body]).toEqual([404, files['404.html']]);
});

it.each([
  ['/club', '/club/'],
  ['/club/badges/first-talk', '/club/badges/first-talk/'],
])('sends %s to its folder, so that relative links keep working', async (target, location) => {
  const { status, headers } = await ask(target);
  expect([status, headers['location']]).toEqual([301, location]);
});

it.each([
  '/club/../secret.txt',
  '/club/%2e%2e/secret.txt',
  '/club/..%2fsecret.txt',
  '/club/..%5csecret.txt',
  '/club/%00',
  '/club/%E0%A4%A',
  '/club/way-out.txt',
])('never leaves the folder: %s', async (target) => {
  const { status, body } = await ask(target);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain('secret');
});

it('only reads: other methods are refused', async () => {
  expect((await ask('/club/', 'POST')).status).toBe(405);
  expect(await ask('/club/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

it('tells of every request, so that tests can say what was asked for', async () => {
  seen.length = 0;
  await ask('/club/CNAME');
  expect(seen).toEqual([{ method: 'GET', target: '/club/CNAME', status: 200 }]);
});

it('rejects where the port is taken, and does not fall silent', async () => {
  const port = Number(new URL(served.url).port);
  await expect(serve(join(home, 'site'), { base: '/', port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
