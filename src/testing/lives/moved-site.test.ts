/** A community whose site moves: what was signed before, what comes after, and what nobody may claim. */

import { describe, expect, it } from 'vitest';
import { newAwards } from '../../authoring/award.ts';
import { correctAwards } from '../../authoring/life/correction.ts';
import { revokeAwards } from '../../authoring/life/revocation.ts';
import { moveSite } from '../../authoring/life/site-move.ts';
import type { Problem } from '../../community/problem.ts';
import { readingOf } from '../../credential/ledger/reading.ts';
import { formerDidDocuments } from '../../publication/inspecting/own-documents.ts';
import { publicationProblems } from '../../publication/inspecting/guards.ts';
import { ownersFile } from '../../review/owners.ts';
import { policyOf } from '../../review/policy.ts';
import { reviewChange } from '../../review/review.ts';
import type { Review } from '../../review/review.ts';
import { commitOf } from './commit-of.ts';
import { LivingCommunity } from './living-community.ts';

const [before, after] = ['https://badges.riverside.example/', 'https://riverside.example/badges/'];
const issuerFile = 'keys/issuer.json';
const talk = 'recipients/ada/first-talk.json';

interface Signed {
  readonly id: string;
  readonly issuer: string | { readonly id: string };
  readonly credentialStatus: { readonly statusListCredential: string };
}

const signedAt = (life: LivingCommunity, path: string): Signed =>
  JSON.parse(life.text(path)) as Signed;

function issuerWith(life: LivingCommunity, keys: object): void {
  const issuer = JSON.parse(life.text(issuerFile)) as object;
  life.files.set(issuerFile, new TextEncoder().encode(JSON.stringify({ ...issuer, ...keys })));
}

async function moved(): Promise<LivingCommunity> {
  const life = await LivingCommunity.signed();
  expect(life.apply(moveSite(life.tree, after, life.now))).toEqual([]);
  return life;
}

async function problemsOf(life: LivingCommunity): Promise<readonly Problem[]> {
  const reading = readingOf(life.tree, life.now);
  const candidate = { ...reading, publicFiles: [], now: life.now };
  return [...reading.problems, ...(await publicationProblems(candidate, reading.problems))];
}

const rules = (problems: readonly Problem[]): string[] => problems.map(({ rule }) => rule);

describe('a site that moved', () => {
  it('leaves every signed byte as it was, and each badge valid', async () => {
    const life = await LivingCommunity.signed();
    const ledger = [...life.files].filter(([path]) => path !== issuerFile);
    expect(life.apply(moveSite(life.tree, after, life.now))).toEqual([]);
    expect([...life.files].filter(([path]) => path !== issuerFile)).toEqual(ledger);
    expect(await life.issue()).toEqual([]);
    const sound = await life.read();
    expect(sound.community.issuer).toMatchObject({ url: after, formerUrls: [before] });
    const report = await life.verify(
      life.files.get(talk) ?? expect.fail(),
      sound,
      await life.published(sound),
    );
    expect(report).toMatchObject({
      verdict: 'valid',
      issuer: { id: 'did:web:badges.riverside.example', trusted: true },
    });
  });

  it('signs what comes under the new address, in a list of its own', async () => {
    const life = await moved();
    const wish = { badge: 'repairer', recipients: ['grace'], date: null, evidence: [], note: null };
    const circumstances = { now: life.now, salt: '0123456789abcdef0123456789abcdef' };
    const planned = await newAwards(life.tree, { ...wish, email: null }, circumstances);
    expect(life.apply(planned)).toEqual([]);
    const [path = ''] = await life.issue();
    const { id, issuer, credentialStatus } = signedAt(life, path);
    expect([id, issuer]).toMatchObject([
      `${after}${path}`,
      { id: 'did:web:riverside.example:badges' },
    ]);
    expect(credentialStatus.statusListCredential).toBe(`${after}keys/status-2.json`);
    expect(signedAt(life, 'keys/status.json')).toMatchObject({ id: `${before}keys/status.json` });
    await life.read();
  });

  it('revokes and corrects an older badge at its own address', async () => {
    const life = await moved();
    const wish = {
      ...{ target: 'ada/first-talk', name: null, email: null, profile: null, move: null },
      ...{ date: null, note: 'Spoke about looms.', evidence: null },
    };
    const old = life.files.get(talk) ?? expect.fail();
    const circumstances = { now: life.now, salt: '0123456789abcdef0123456789abcdef' };
    life.apply(await correctAwards(life.tree, wish, circumstances));
    expect(await life.issue()).toEqual([talk]);
    expect(signedAt(life, talk)).toMatchObject({
      id: `${before}${talk}`,
      issuer: { id: 'did:web:badges.riverside.example' },
      credentialStatus: { statusListCredential: `${before}keys/status.json` },
    });
    let sound = await life.read();
    expect(await life.verify(old, sound, await life.published(sound))).toMatchObject({
      replacedBy: `${before}${talk}`,
    });
    const revoking = { awards: ['ada/first-talk'], reason: 'By mistake.', date: null };
    life.apply(await revokeAwards(life.tree, revoking, life.now));
    await life.issue();
    sound = await life.read();
    const present = life.files.get(talk) ?? expect.fail();
    expect(await life.verify(present, sound, new Map())).toMatchObject({ verdict: 'revoked' });
    expect(signedAt(life, 'keys/status.json').issuer).toBe('did:web:badges.riverside.example');
  });

  it('publishes the DID document of the former address beside its own', async () => {
    const { community } = await (await moved()).read();
    const documents = formerDidDocuments(community).map(({ path, bytes }) => [
      path,
      (JSON.parse(new TextDecoder().decode(bytes)) as Signed).id,
    ]);
    const did = 'did:web:badges.riverside.example';
    expect(documents).toEqual([
      ['keys/former/badges.riverside.example/.well-known/did.json', did],
      ['.well-known/did.json', did],
    ]);
  });

  it('is moved back as if nothing had been, as long as nothing was signed there', async () => {
    const life = await moved();
    expect(life.apply(moveSite(life.tree, before, life.now))).toEqual([]);
    expect((await life.read()).community.issuer).toMatchObject({ url: before, formerUrls: [] });
  });
});

describe('a move', () => {
  it.each([
    ['to the same address', before, /already/],
    ['to the same address, written otherwise', 'Badges.Riverside.Example', /already/],
    ['to no address', 'riverside', /a host name with a dot/],
    ['with a password', 'https://me:secret@riverside.example/', /user name or password/],
  ])('%s is refused', async (_, url, said) => {
    const life = await LivingCommunity.signed();
    const { refusals, files } = moveSite(life.tree, url, life.now);
    expect(files).toEqual([]);
    expect(refusals.join(' ')).toMatch(said);
  });

  it.each([
    ['https://Riverside.example/badges', after],
    ['http://riverside.example/badges/', after],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
  ])('to %s is put right, and says so', async (typed, url) => {
    const life = await LivingCommunity.signed();
    const planned = moveSite(life.tree, typed, life.now);
    expect([planned.to, planned.notes.length]).toEqual([url, 1]);
    expect(life.apply(planned)).toEqual([]);
    expect((await life.read()).community.issuer.url).toBe(url);
  });

  it('waits until what was agreed to is signed', async () => {
    const life = await LivingCommunity.begin();
    expect(moveSite(life.tree, after, life.now).refusals.join(' ')).toMatch(/wait for a signature/);
  });

  it('by hand is one plain problem, and the command mends it', async () => {
    const life = await LivingCommunity.signed();
    issuerWith(life, { url: after });
    const problems = await problemsOf(life);
    expect(rules(problems)).toEqual(['issuer-address-changed']);
    expect(problems[0]?.message).toMatch(/2 awards were signed at https:\/\/badges\.riverside/);
    expect(problems[0]?.remedy).toContain(`npm run move -- ${after}`);
    expect(life.apply(moveSite(life.tree, after, life.now))).toEqual([]);
    expect((await life.read()).community.issuer.formerUrls).toEqual([before]);
  });
});

describe('nobody claims', () => {
  const stranger = 'https://badges.stranger.example/';

  it('an address at which this community signed nothing', async () => {
    const life = await LivingCommunity.signed();
    issuerWith(life, { formerUrls: [stranger] });
    expect(rules(await problemsOf(life))).toEqual(['former-address-unused']);
  });

  it('a badge of another community, though it be brought along', async () => {
    const life = await LivingCommunity.signed();
    const theirs = life
      .text(talk)
      .replaceAll(before, stranger)
      .replaceAll('did:web:badges.riverside.example', 'did:web:badges.stranger.example');
    life.files.set(talk, new TextEncoder().encode(theirs));
    issuerWith(life, { formerUrls: [stranger] });
    expect(rules(await problemsOf(life))).toEqual([
      'former-file-unregistered',
      'issued-file-changed',
    ]);
  });

  async function review(author: string, url: string, approvers: string[]): Promise<Review> {
    const life = await LivingCommunity.signed();
    issuerWith(life, { maintainers: ['mia', 'max'] });
    const owned = (id: string) => {
      const commit = commitOf(life, id);
      return { ...commit, owners: ownersFile(policyOf(commit)) };
    };
    const base = owned('base');
    life.apply(moveSite(life.tree, url, life.now));
    const head = owned('head');
    const approvals = approvers.map((account) => ({ account, commit: 'head' }));
    const facts = { number: 7, base: 'base', head: 'head', merge: null, author, approvals };
    return reviewChange({ base, head, facts, now: life.now });
  }

  it('a new address without two maintainers', async () => {
    expect(await review('mia', after, [])).toMatchObject({
      state: 'waiting',
      matters: expect.arrayContaining([expect.objectContaining({ what: 'address', missing: 1 })]),
    });
    expect((await review('mia', after, ['max'])).state).toBe('allowed');
    expect((await review('eve', after, ['mia'])).state).toBe('waiting');
  });
});
