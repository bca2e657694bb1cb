import { beforeAll, describe, expect, it } from 'vitest';
import { isRead, readEndorsement } from '../../../community/endorsements/read.ts';
import type { Community } from '../../../community/model.ts';
import { didDocumentAddress, didDocumentPath, didOf } from '../../../credential/addresses.ts';
import { formerDocumentPath } from '../../../credential/moving/former-document.ts';
import { endorsementsFit } from '../../../credential/endorsing/rules.ts';
import type { Ledger } from '../../../credential/ledger/ledger.ts';
import { holderKeyFile, holderKeyOf } from '../../../proof/holder/holder.ts';
import { endorse, personAsAuthor } from '../../../publication/endorsing/endorse.ts';
import { didDocumentBytes } from '../../../publication/inspecting/own-documents.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  seedOf,
  signingCommunity,
  signingNow,
} from '../../../testing/fixtures/signing-community.ts';
import { endorsed, type EndorsingForm, type EndorsingPlace, ownerOf } from './signing.ts';

const servedFrom = 'http://localhost:4321/badges/';
const id = 'urn:uuid:1b671a64-40d5-491e-99b0-da01ff1f3341';
const key = await holderKeyOf(seedOf(6));
const keyFile = JSON.stringify(holderKeyFile(key));
let community: Community;
let ledger: Ledger;
let place: EndorsingPlace;
/** What the site publishes, by path. */
const published = new Map<string, Uint8Array>();
const asked: string[] = [];

beforeAll(async () => {
  const signing = await signingCommunity(2);
  const haruka = { ...signing.recipients[0]!, slug: 'haruka', name: 'Haruka Sample' };
  community = { ...signing, recipients: [...signing.recipients, { ...haruka, keys: [key.did] }] };
  ({ ledger } = await issueWith(signing, emptyLedger, 1));
  const { url, name } = community.issuer;
  for (const { path, bytes } of [
    ...ledger.credentials.values(),
    ...ledger.achievements.values(),
    ...ledger.statusLists.values(),
  ])
    published.set(path, bytes);
  published.set(didDocumentPath(url), didDocumentBytes(community));
  place = {
    site: { url, servedFrom },
    issuer: name,
    keys: [{ key: key.did, recipient: 'haruka', name: 'Haruka Sample' }],
    read: async (address) => {
      asked.push(address);
      return published.get(address.slice(servedFrom.length)) ?? null;
    },
    ...{ now: signingNow, id },
  };
});

const form = (change: Partial<EndorsingForm> = {}): EndorsingForm => ({
  address: `${community.issuer.url}${credentialOf('r1')}`,
  key: keyFile,
  name: 'Haruka Sample',
  comment: 'I saw it done, *twice*: “<b>” & all.',
  until: '2028-06-15',
  ...change,
});

const issuerDid = (): string => didOf(community.issuer.url);
const site = (): string => community.issuer.url;

describe('somebody signs in their browser', () => {
  it('the very bytes that the command signs with the same key, of each kind of thing', async () => {
    const targets = [form().address, `${site()}badges/first-talk/v1.json`, issuerDid()];
    const folders = ['recipients/r1', 'badges/first-talk', 'keys'];
    for (const [at, address] of targets.entries()) {
      const here = await endorsed(form({ address }), place);
      const issuer = JSON.stringify({ name: community.issuer.name });
      const read = async (from: string) => {
        const path = from.slice(site().length);
        const bytes =
          path === 'keys/issuer.json' ? new TextEncoder().encode(issuer) : published.get(path);
        return bytes === undefined
          ? { outcome: 'unreachable' as const, reason: 'It is not there.' }
          : { outcome: 'read' as const, bytes, address: from };
      };
      const { comment, until } = form();
      const author = personAsAuthor(key, 'Haruka Sample', '2026-06-15T12:00:00Z');
      const now = new Date('2026-06-15T12:00:00Z');
      const there = await endorse({ address, comment, until }, { author, read, now, id });
      if (!('text' in here) || 'refusal' in there) throw new Error('Nothing was signed.');
      const bytes = new TextEncoder().encode(here.text);
      expect(here.path).toBe(there.path);
      expect(here.path).toMatch(new RegExp(`^${folders[at]}/endorsements/[0-9a-f]{64}\\.json$`));
      expect(here.text).toBe(new TextDecoder().decode(there.bytes));
      const one = readEndorsement(bytes);
      if (!isRead(one)) throw new Error(one.message);
      expect(one.bound.length).toBe(at === 2 ? 0 : 1);
      const about = (['award', 'badge', 'issuer'] as const)[at]!;
      const folder = ['r1', 'first-talk', null][at]!;
      const kept = { ...one, about, folder, path: here.path, bytes };
      expect(endorsementsFit({ ...community, endorsements: [kept] }, ledger)).toEqual([]);
    }
  });

  it('of an award by the address of its page, here and where the site is served', async () => {
    for (const address of [
      `${site()}recipients/r1/first-talk/`,
      `${servedFrom}recipients/r1/first-talk/`,
      ' recipients/r1/first-talk ',
    ])
      expect(await endorsed(form({ address }), place)).toHaveProperty('path');
  });

  it('of what was signed before the site moved, by its address of then and of now', async () => {
    const now = 'https://new.example/';
    const moved = { ...place.site, url: now, former: `${site()} ${issuerDid()}` };
    const there = { ...place, site: moved };
    const former = formerDocumentPath(didDocumentAddress(issuerDid())!);
    published.set(former, didDocumentBytes(community));
    for (const from of [now, site()]) {
      const address = `${from}${credentialOf('r1')}`;
      const result = await endorsed(form({ address }), there);
      expect(JSON.stringify(result)).toContain(`${site()}${credentialOf('r1')}`);
    }
  });

  it('and nothing of it is sent: only this site is asked, and never with the key', async () => {
    asked.length = 0;
    await endorsed(form(), place);
    expect(asked.length).toBeGreaterThan(0);
    for (const address of asked) expect(address.startsWith(servedFrom)).toBe(true);
    const secret = /"secretKeyMultibase":"(\w+)"/.exec(keyFile)?.[1] ?? '';
    expect(asked.join()).not.toContain(secret);
    const result = await endorsed(form(), place);
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('and is told before whose key it is', async () => {
    expect(await ownerOf(keyFile, place.keys)).toEqual({ did: key.did, owner: place.keys[0] });
    expect(await ownerOf(keyFile, [])).toEqual({ did: key.did, owner: null });
    expect(await ownerOf('{}', place.keys)).toBeNull();
  });
});

describe('nothing is signed', () => {
  it.each<readonly [string, string, Partial<EndorsingForm>]>([
    ['without an address', 'incomplete', { address: ' ' }],
    ['without a word', 'incomplete', { comment: ' ' }],
    ['without a name', 'incomplete', { name: '' }],
    ['without a key', 'incomplete', { key: '' }],
    ['with something else than a key', 'noKey', { key: '{"secretKeyMultibase":"z3u2"}' }],
    ['that is too long', 'long', { comment: 'a'.repeat(1001) }],
    ['that holds an e-mail address', 'mail', { comment: 'Ask ada@mail.example.' }],
    ['under a name that holds one', 'mail', { name: 'ada@mail.example' }],
    ['until a day that is past', 'day', { until: '2026-01-01' }],
    ['until a day that is none', 'day', { until: '2028-02-30' }],
    ['of what is elsewhere', 'notHere', { address: 'https://else.example/recipients/a/b.json' }],
    ['of an issuer elsewhere', 'notHere', { address: 'did:web:else.example' }],
    ['of a page that is no award', 'notHere', { address: 'https://guild.example/badges/about/' }],
    ['of what is not there', 'notHere', { address: 'recipients/r9/first-talk/' }],
    ['of a script', 'notHere', { address: 'javascript:alert(1)' }],
    ['of data', 'notHere', { address: 'data:application/json,{}' }],
    ['of markup', 'notHere', { address: '"><img src=x onerror=alert(1)>' }],
    ['of a way out of the site', 'notHere', { address: 'https://guild.example/badges/../a.json' }],
    ['of a list of states', 'invalid', { address: 'keys/status.json' }],
  ])('%s', async (_, said, change) => {
    expect(await endorsed(form(change), place)).toEqual({ said });
  });

  it('of what is broken, of other bytes under its address, and of one’s own', async () => {
    const path = credentialOf('r2');
    const text = new TextDecoder().decode(published.get(path));
    const put = (changed: string): Map<string, Uint8Array> =>
      published.set('recipients/r3/x.json', new TextEncoder().encode(changed));
    put(text);
    const address = `${site()}recipients/r3/x.json`;
    expect(await endorsed(form({ address }), place)).toEqual({ said: 'notHere' });
    put(text.replaceAll(path, 'recipients/r3/x.json'));
    expect(await endorsed(form({ address }), place)).toEqual({ said: 'invalid' });
    const own = { ...place, keys: [{ key: key.did, recipient: 'r1', name: 'R' }] };
    expect(await endorsed(form(), own)).toEqual({ said: 'own' });
  });
});
