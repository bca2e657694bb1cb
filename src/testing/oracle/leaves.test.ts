/**
 * Whatever is signed or listed beside awards, with each single value of it changed: refused where
 * somebody signed it, and said as it then is, and as no more, where nobody did.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { isRead, readEndorsement } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { didDocumentPath } from '../../credential/addresses.ts';
import { presentationOf } from '../../credential/endorsing/endorsed-presentation.ts';
import { knownIssuersDocument } from '../../credential/endorsing/known-issuers.ts';
import { endorsementsFit } from '../../credential/endorsing/rules.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { directoryEntry } from '../../intake/directory-entry.ts';
import { holderKeyOf, signedPresentation } from '../../proof/holder/holder.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../../proof/json.ts';
import { endorsementProblems } from '../../publication/endorsing/judging.ts';
import { didDocumentBytes } from '../../publication/inspecting/own-documents.ts';
import { clrRecord } from '../../publication/recording/clr.ts';
import { signerOf } from '../../repository/secret-key.ts';
import type { FetchJson, Verdict } from '../../verification/report/report.ts';
import { knownIssuersIn } from '../../verification/report/known-issuers.ts';
import { verify } from '../../verification/verify.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  seedOf,
  signingCommunity,
  signingNow,
} from '../fixtures/signing-community.ts';
import { tinyCommunity, tinyNow } from '../fixtures/tiny-community.ts';
import {
  asFile,
  byOtherClub,
  byPerson,
  otherClubDocument,
  personKey,
  unsignedEndorsement,
} from '../specimens/endorsements.ts';
import { leafChanges } from './leaf-changes.ts';

/** What nobody would take for a badge that holds. */
const refused: readonly Verdict[] = ['invalid', 'undetermined', 'no-badge'];

const documents: Record<string, JsonObject> = {};
const fetchJson: FetchJson = async (address) => {
  const found = documents[address];
  return found === undefined
    ? { outcome: 'unreachable', reason: 'It is not there.' }
    : { outcome: 'fetched', text: JSON.stringify(found), address };
};
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const objectIn = (text: string): JsonObject => {
  const json = parsedJson(text);
  if (!isJsonObject(json)) throw new Error('It is no object.');
  return json;
};

let community: Community;
let ledger: Ledger;
let award: { readonly id: string; readonly bytes: Uint8Array; readonly json: JsonObject };

beforeAll(async () => {
  const signing = await signingCommunity(2);
  const { did } = await holderKeyOf(seedOf(7));
  const person = { ...signing.recipients[0]!, slug: 'haruka', keys: [await personKey(6)] };
  const recipients = signing.recipients.map((one) => ({ ...one, did }));
  community = { ...signing, recipients: [...recipients, person] };
  ({ ledger } = await issueWith(community, emptyLedger, 1));
  const { url } = community.issuer;
  documents[url + didDocumentPath(url)] = objectIn(decoded(didDocumentBytes(community)));
  for (const { path, text } of ledger.statusLists.values()) documents[url + path] = objectIn(text);
  documents['https://other.example/.well-known/did.json'] = await otherClubDocument();
  const issued = ledger.credentials.get(credentialOf('r1'))!;
  award = { id: String(issued.json['id']), bytes: issued.bytes, json: issued.json };
});

/** The paths of the leaves without which a document is still taken, of how many. */
async function unnoticed(
  document: JsonObject,
  isTaken: (changed: JsonObject) => Promise<boolean>,
): Promise<{ readonly taken: readonly string[]; readonly of: number }> {
  expect(await isTaken(document)).toBe(true);
  const changes = leafChanges(document);
  const taken: string[] = [];
  for (const { path, changed } of changes) if (await isTaken(changed)) taken.push(path);
  return { taken, of: changes.length };
}

const holds = async (document: JsonObject): Promise<boolean> => {
  const options = { now: new Date('2026-07-01T00:00:00Z'), trusted: [], fetchJson };
  const { verdict } = await verify(JSON.stringify(document), options);
  if (verdict !== 'valid') expect(refused).toContain(verdict);
  return verdict === 'valid';
};

describe('each value of what is signed, changed,', () => {
  /** Whether a proposal with this file beside the award would pass `check --online`. */
  const passes = async (json: JsonObject): Promise<boolean> => {
    const { file, bytes } = asFile(json);
    const read = readEndorsement(bytes);
    if (!isRead(read)) return false;
    const path = `recipients/r1/endorsements/${file}`;
    const endorsements = [{ ...read, about: 'award' as const, folder: 'r1', path, bytes }];
    const kept = { ...community, endorsements };
    return (
      endorsementsFit(kept, ledger).length === 0 &&
      (await endorsementProblems(kept, signingNow, fetchJson)).length === 0
    );
  };

  it('makes an endorsement of another issuer one that nobody takes', async () => {
    const { json } = await byOtherClub(unsignedEndorsement(award.id, award.bytes));
    expect((await unnoticed(json, holds)).taken).toEqual([]);
    const { taken, of } = await unnoticed(json, passes);
    expect(taken).toEqual([]);
    expect(of).toBeGreaterThan(20);
  });

  it('makes an endorsement by a person’s key one that nobody takes, asked or not', async () => {
    const { json } = await byPerson(unsignedEndorsement(award.id, award.bytes), 6);
    expect((await unnoticed(json, holds)).taken).toEqual([]);
    expect((await unnoticed(json, passes)).taken).toEqual([]);
  });

  it('makes a record with it one that nobody takes', async () => {
    const texts = ['r1', 'r2'].map((slug) => ledger.credentials.get(credentialOf(slug))!.text);
    const { taken, of } = await unnoticed(objectIn(decoded(presentationOf(texts))), holds);
    expect(taken).toEqual([]);
    expect(of).toBeGreaterThan(80);
  });

  it('makes what a holder signed one that nobody takes', async () => {
    const asked = {
      challenge: 'b7e1',
      domain: 'employer.example',
      created: '2026-07-01T00:00:00Z',
    };
    const shown = await signedPresentation([award.json], await holderKeyOf(seedOf(7)), asked);
    const { taken, of } = await unnoticed(shown, holds);
    expect(taken).toEqual([]);
    expect(of).toBeGreaterThan(50);
  });

  it('makes a signed record (CLR) one that nobody takes', async () => {
    const signer = await signerOf(community, seedOf(1), signingNow);
    const id = 'urn:uuid:1b671a64-40d5-491e-99b0-000000000001';
    const made = await clrRecord(community.recipients[0]!, '2027-06-15', {
      ...{ community, ledger, signer, id },
    });
    if ('refusal' in made) throw new Error(made.refusal);
    const { taken, of } = await unnoticed(objectIn(decoded(made.bytes)), holds);
    expect(taken).toEqual([]);
    expect(of).toBeGreaterThan(60);
  });
});

describe('each value of what nobody signs, changed, is said as it is', () => {
  it('by a list of known issuers, which never changes a verdict', async () => {
    const known = [
      { id: 'did:web:guild.example:badges', name: 'Guild', url: null, location: null },
      { id: 'did:web:b.example', name: 'B', url: 'https://b.example/', location: 'Here' },
    ];
    const list = knownIssuersDocument({ ...community.issuer, knownIssuers: known });
    const before = knownIssuersIn(JSON.stringify(list));
    for (const { path, changed } of leafChanges(list)) {
      const said = knownIssuersIn(JSON.stringify(changed));
      const others = before.filter(({ id }) => !path.includes(id));
      expect(said).toEqual(expect.arrayContaining([...others]));
      expect(said.length).toBe(before.length);
      const now = new Date('2026-07-01T00:00:00Z');
      const report = await verify(decoded(award.bytes), {
        now,
        trusted: [],
        known: said,
        fetchJson,
      });
      const name = said.find(({ id }) => id === known[0]!.id)?.name;
      expect([report.verdict, report.issuer]).toMatchObject(['valid', { knownAs: name }]);
    }
  });

  it('by a directory, which takes nothing that speaks of another site', async () => {
    const url = 'https://other.example/';
    const badge = { name: 'Steady Hand', url: `${url}badges/hand/`, description: 'Solders.' };
    const shared = { directory: true, url, name: 'Other Club', badges: [badge] };
    const written = async (json: JsonObject): Promise<string | null> => {
      const { files, refusals, problems } = await directoryEntry(url, tinyCommunity(), {
        now: tinyNow,
        read: async (address) => ({ outcome: 'read', bytes: issuedBytes(json), address }),
      });
      expect(files.length + refusals.length + problems.length).toBeGreaterThan(0);
      return files[0]?.text ?? null;
    };
    const before = await written(shared);
    const fate = await Promise.all(
      leafChanges(shared).map(async ({ path, changed }) => {
        const after = await written(changed);
        return [path, after === null ? 'refused' : after === before ? 'unnoticed' : 'said'];
      }),
    );
    expect(Object.fromEntries(fate)).toEqual({
      directory: 'refused',
      url: 'refused',
      name: 'said',
      'badges/0/name': 'said',
      'badges/0/url': 'said',
      'badges/0/description': 'said',
    });
  });
});
