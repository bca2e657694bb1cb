/** What a former host is given: a stranger who asks nothing else finds every badge of then as it was. */

import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { newAwards } from '../../authoring/award.ts';
import { correctAwards } from '../../authoring/life/correction.ts';
import { moveSite } from '../../authoring/life/site-move.ts';
import { revokeAwards } from '../../authoring/life/revocation.ts';
import { formerHostFiles } from '../../publication/folder/former-site.ts';
import type { JsonObject } from '../../proof/json.ts';
import {
  didDocumentBytes,
  formerDidDocuments,
} from '../../publication/inspecting/own-documents.ts';
import type { FetchJson } from '../../verification/report/report.ts';
import { verifyFile } from '../../verification/verify-file.ts';
import { judge } from '../oracle/judge.ts';
import { formerHostFindings } from '../../../scripts/doctor/former-hosts.ts';
import { LivingCommunity } from './living-community.ts';

const [before, after] = ['https://badges.riverside.example/', 'https://riverside.example/badges/'];
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function formerHost(
  life: LivingCommunity,
  publicFiles: readonly { readonly path: string; readonly bytes: Uint8Array }[] = [],
): Promise<Map<string, Uint8Array>> {
  const { community, ledger } = await life.read();
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of formerHostFiles(
    ...([community, ledger, [before], publicFiles] as const),
  ))
    files.set(path, bytes);
  return files;
}

async function verdictOf(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  now: Date,
): Promise<string> {
  const fetchJson: FetchJson = async (address) => {
    const found = files.get(address.slice(before.length));
    return found === undefined || !address.startsWith(before)
      ? { outcome: 'unreachable', reason: address }
      : { outcome: 'fetched', text: text(found), address };
  };
  const inquiry = { now, identity: null, trusted: [], fetchJson };
  return (await verifyFile(files.get(path) ?? new Uint8Array(), inquiry)).report.verdict;
}

it('judges every badge of then by the files of the former host alone, also once one is revoked', async () => {
  const life = await LivingCommunity.signed();
  life.apply(moveSite(life.tree, after, life.now));
  const credentials = [...life.files.keys()].filter((path) => /^recipients\/.*\.json$/.test(path));
  expect(credentials.length).toBeGreaterThan(1);
  let files = await formerHost(life);
  for (const path of credentials.flatMap((one) => [one, one.replace('json', 'png')]))
    expect(`${path} ${await verdictOf(path, files, life.now)}`).toBe(`${path} valid`);
  const revoking = { awards: ['ada/first-talk'], reason: 'By mistake.', date: null };
  life.apply(await revokeAwards(life.tree, revoking, life.now));
  await life.issue();
  files = await formerHost(life);
  expect(await verdictOf('recipients/ada/first-talk.json', files, life.now)).toBe('revoked');
});

it('leads on from an address that somebody left before the site moved', async () => {
  const life = await LivingCommunity.signed();
  const old = life.files.get('recipients/ada/first-talk.json');
  const wish = {
    ...{ target: 'ada', name: null, email: null, profile: null, date: null, note: null },
    ...{ evidence: null, move: { slug: 'ada-king', giveUp: false } },
  };
  const circumstances = { now: life.now, salt: '0123456789abcdef0123456789abcdef' };
  life.apply(await correctAwards(life.tree, wish, circumstances));
  await life.issue();
  life.apply(moveSite(life.tree, after, life.now));
  const files = await formerHost(life);
  const present = text(files.get('recipients/ada-king/first-talk.json'));
  expect(text(files.get('recipients/ada/first-talk.json'))).toBe(present);
  const page = text(files.get('recipients/ada/first-talk/index.html'));
  expect(page).toContain(`content="0; url=${after}recipients/ada/first-talk/"`);
  files.set('old.json', old ?? expect.fail());
  expect(await verdictOf('old.json', files, life.now)).toBe('revoked');
  expect(text(files.get('recipients/ada/first-talk.ob2.json'))).toContain(
    `Replaced by ${before}recipients/ada-king/first-talk.ob2.json`,
  );
});

it('takes along what stands behind a path, has the pictures that others show, and leads on from the rest', async () => {
  const life = await LivingCommunity.signed();
  life.apply(moveSite(life.tree, after, life.now));
  const files = await formerHost(life);
  for (const path of ['badges/first-talk.png', 'badges/first-talk.svg'])
    expect([...files.keys()]).toContain(path);
  const icons = [...files.keys()].filter((path) => /^badges\/[^/]+\/v\d\.96\.png$/.test(path));
  expect(icons).toHaveLength(2);
  const led = (path: string, address: string): string => {
    let to = '';
    const [, script = ''] = /<script>(.*)<\/script>/.exec(text(files.get(path))) ?? [];
    const { pathname, search, hash, href } = new URL(address);
    const replace = (where: string): void => void (to = where);
    runInNewContext(script, { location: { pathname, search, hash, href, replace } });
    return to;
  };
  const poster = 'propose/?a=1#badge=first-talk&event=Evening';
  expect(led('propose/index.html', `${before}${poster}`)).toBe(`${after}${poster}`);
  expect(led('404.html', `${before}help/check/?a#b`)).toBe(`${after}help/check/?a#b`);
  expect(led('404.html', `${after}nothing/`)).toBe('');
});

it('leads readers on, page by page, and asks the new site for what is revoked', async () => {
  const life = await LivingCommunity.signed();
  const issuer = life.text('keys/issuer.json').replace('{', '{"interface": "ar-XB",');
  life.files.set('keys/issuer.json', new TextEncoder().encode(issuer));
  life.apply(moveSite(life.tree, after, life.now));
  const files = await formerHost(life);
  const page = text(files.get('recipients/ada/first-talk/index.html'));
  expect(page).toContain(`content="0; url=${after}recipients/ada/first-talk/"`);
  expect(page).toContain(`href="${after}recipients/ada/first-talk.json"`);
  expect(page).toContain('<html lang="ar-XB" dir="rtl">');
  const rules = text(files.get('_redirects')).split('\n');
  expect(rules).toContain(`/keys/status.json ${after}keys/status.json 302`);
  expect(rules).toContain(`/recipients/* ${after}recipients/:splat 301`);
  expect(rules.some((rule) => rule.includes('did.json'))).toBe(false);
});

it('leads on from everything that stood there, and has what people subscribed to and badges show', async () => {
  const life = await LivingCommunity.signed();
  life.apply(moveSite(life.tree, after, life.now));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  const own = ['logo.svg', 'CNAME', '.domains', 'press/kit.svg', '.well-known/security.txt'];
  const publicFiles = own.map((path) => ({ path, bytes: new TextEncoder().encode(svg) }));
  const files = await formerHost(life, publicFiles);
  const rules = text(files.get('_redirects')).split('\n');
  const ruleFor = (path: string): string | undefined =>
    rules.find((rule) => {
      const [asked = ''] = rule.split(' ');
      return (
        asked === `/${path}` || (asked.endsWith('*') && `/${path}`.startsWith(asked.slice(0, -1)))
      );
    });
  for (const path of [
    ...['', 'feed.xml', 'feed.json', 'calendar.ics', 'privacy/', 'numbers/', 'search/', 'propose/'],
    ...['help/check/', 'keys/', 'keys/issuer.json', 'keys/replaced.json', 'keys/status.json'],
    ...['badges/first-talk.card.png', 'recipients/ada.card.png', 'skills/x/', 'verify/', 'about/'],
    ...['logo.svg', 'press/kit.svg', 'sitemap.xml', 'studio/'],
  ])
    expect(`${path} ${ruleFor(path) ?? ''}`).toContain(after);
  // Of this address: asked for here for ever, or of whoever serves it.
  for (const path of ['.well-known/did.json', 'keys/2026-a.json', 'CNAME', '_headers', '404.html'])
    expect(`${path} ${ruleFor(path) ?? ''}`).toBe(`${path} `);
  for (const path of ['feed.xml', 'feed.json', 'calendar.ics', 'logo.svg', 'press/kit.svg'])
    expect([path, files.has(path)]).toEqual([path, true]);
  expect(text(files.get('feed.xml'))).toContain(after);
  expect([files.has('CNAME'), files.has('.domains')]).toEqual([false, false]);
  for (const page of ['privacy/', 'numbers/', 'search/', 'propose/', 'help/'])
    expect(text(files.get(`${page}index.html`))).toContain(`content="0; url=${after}${page}"`);
});

it('is looked at by the doctor: an old list, no keys, and a host that only leads on are told', async () => {
  const life = await LivingCommunity.signed();
  life.apply(moveSite(life.tree, after, life.now));
  const standing = await formerHost(life);
  const said = async (
    files: ReadonlyMap<string, Uint8Array>,
    origin = before,
  ): Promise<readonly string[]> => {
    const { community, ledger } = await life.read();
    const findings = await formerHostFindings(community, ledger, async (asked) => {
      const path = asked.slice(before.length).replace(/\/$/, '/index.html');
      const bytes = files.get(path);
      const type = path.endsWith('.html') ? 'text/html' : 'application/json';
      return bytes === undefined ? null : { status: 200, type, bytes, address: origin + path };
    });
    return findings.map(({ state, says }) => `${state} ${says}`);
  };
  expect(await said(standing)).toEqual([
    `good ${before} goes on answering for what was signed there.`,
  ]);
  expect(await said(standing, after)).toEqual([
    expect.stringContaining(`open ${before} leads whoever checks`),
  ]);
  expect(await said(new Map())).toEqual([
    expect.stringContaining('.well-known/did.json cannot be reached'),
    expect.stringContaining('keys/status.json cannot be reached'),
    expect.stringContaining('.json cannot be reached'),
    expect.stringContaining('does not lead to its page of today'),
  ]);
  const revoking = { awards: ['ada/first-talk'], reason: 'By mistake.', date: null };
  life.apply(await revokeAwards(life.tree, revoking, life.now));
  await life.issue();
  expect(await said(standing)).toEqual([
    expect.stringContaining('bad https://badges.riverside.example/keys/status.json is not what'),
  ]);
});

it('satisfies an outside judge that is led to the new site, for badges of then and of now', async () => {
  const life = await LivingCommunity.signed();
  life.apply(moveSite(life.tree, after, life.now));
  const circumstances = { now: life.now, salt: '0123456789abcdef0123456789abcdef' };
  const wish = { badge: 'repairer', recipients: ['grace'], date: null, evidence: [], note: null };
  life.apply(await newAwards(life.tree, { ...wish, email: null }, circumstances));
  const revoking = { awards: ['ada/first-talk'], reason: 'By mistake.', date: null };
  life.apply(await revokeAwards(life.tree, revoking, life.now));
  await life.issue();
  const { community, ledger } = await life.read();
  const [former] = formerDidDocuments(community);
  const jsonOf = (bytes: Uint8Array | undefined) => JSON.parse(text(bytes)) as JsonObject;
  const verdicts = await judge({
    credentials: ['ada/repairer', 'ada/first-talk', 'grace/repairer'].map((award) => ({
      text: life.text(`recipients/${award}.json`),
    })),
    documents: {
      [`${before}.well-known/did.json`]: jsonOf(former?.bytes),
      [`${after}did.json`]: jsonOf(didDocumentBytes(community)),
      [`${before}keys/status.json`]: ledger.statusLists.get('keys/status.json')!.json,
      [`${after}keys/status-2.json`]: ledger.statusLists.get('keys/status-2.json')!.json,
    },
    openBadgesContext: '2024-03',
    schemaPath: null,
    at: '2026-11-01T00:00:00Z',
  });
  expect(verdicts.map(({ verified, status }) => [verified, status])).toEqual([
    [true, false],
    [true, true],
    [true, false],
  ]);
});

it('keeps the rules of each address where one host had two of them', async () => {
  const life = await LivingCommunity.signed();
  const inner = `${before}club/`;
  life.apply(moveSite(life.tree, inner, life.now));
  life.apply(moveSite(life.tree, after, life.now));
  const { community, ledger } = await life.read();
  const files = new Map<string, string>();
  for await (const { path, bytes } of formerHostFiles(community, ledger, [before, inner]))
    files.set(path, text(bytes));
  expect(files.has('.well-known/did.json') && files.has('club/did.json')).toBe(true);
  const rules = files.get('_redirects')?.split('\n') ?? [];
  expect(rules.indexOf(`/club/ ${after} 301`)).toBeGreaterThan(-1);
  expect(rules.indexOf(`/ ${after} 301`)).toBeGreaterThan(rules.indexOf(`/club/ ${after} 301`));
  expect(files.get('_headers')).toMatch(/^\/club\/\*$[^]*^\/\*$/m);
});
