/**
 * What two wallets make of the texts that pages hand them, by the rules of their own readers
 * (Learner Credential Wallet, `app/lib/decode.ts` at 029e2db; LearnCard, `parseClaimInput.ts` at e6bba21).
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { presentationOf } from '../../credential/endorsing/endorsed-presentation.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../../proof/json.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { byOtherClub, unsignedEndorsement } from '../../testing/specimens/endorsements.ts';

const decoder = new TextDecoder();
let site: string;
/** What is published at addresses that codes and links lead to. */
const published = new Map<string, string>();
let ids: readonly string[];

beforeAll(async () => {
  const community = await signingCommunity(2);
  site = community.issuer.url;
  const { ledger } = await issueWith(community, emptyLedger, 1);
  const texts = ['r1', 'r2'].map((slug) => ledger.credentials.get(credentialOf(slug))!.text);
  ids = ['r1', 'r2'].map((slug) => `${site}${credentialOf(slug)}`);
  const endorsement = await byOtherClub(unsignedEndorsement(ids[0]!));
  published.set(ids[0]!, texts[0]!);
  published.set(`${site}recipients/r1.record.json`, decoder.decode(presentationOf(texts)));
  published.set(
    `${site}recipients/r1/first-talk/endorsed.json`,
    decoder.decode(presentationOf([texts[0]!, decoder.decode(endorsement.bytes)])),
  );
});

const objectIn = (text: string): JsonObject => {
  const json = parsedJson(text);
  if (!isJsonObject(json)) throw new Error('It is no object.');
  return json;
};
const isOf = (type: string, { type: types }: JsonObject): boolean =>
  (Array.isArray(types) || typeof types === 'string') && types.includes(type);

/**
 * An address is fetched; a text in braces is JSON, and first a presentation, then a credential. Each
 * credential is kept under its id, and shown by the first of its achievements.
 */
function inLearnerCredentialWallet(scanned: string): readonly string[] {
  const text = /^https?:\/\/.+/.test(scanned) ? (published.get(scanned) ?? '').trim() : scanned;
  if (!/^\{[^]*\}$/.test(text)) throw new Error('The wallet finds no credential in the text.');
  const json = objectIn(text);
  const found = isOf('VerifiablePresentation', json)
    ? [json['verifiableCredential'] ?? []].flat()
    : isOf('VerifiableCredential', json)
      ? [json]
      : [];
  return found.filter(isJsonObject).map(({ id }) => String(id));
}

/** An address of a host that it does not know is refused; a credential in JSON is taken as it is. */
function inLearnCard(pasted: string): 'address' | 'credential' | null {
  if (URL.canParse(pasted.trim())) return 'address';
  if (!/^[[{]/.test(pasted.trim())) return null;
  const json = objectIn(pasted);
  return json['@context'] !== undefined && isOf('VerifiableCredential', json) ? 'credential' : null;
}

describe('Learner Credential Wallet', () => {
  it('takes a badge from the address in its code, and from its file', () => {
    expect(inLearnerCredentialWallet(ids[0]!)).toEqual([ids[0]]);
    expect(inLearnerCredentialWallet(published.get(ids[0]!)!.trim())).toEqual([ids[0]]);
  });

  it('takes each badge of a record, and a badge with what others signed of it', () => {
    expect(inLearnerCredentialWallet(`${site}recipients/r1.record.json`)).toEqual(ids);
    expect(inLearnerCredentialWallet(`${site}recipients/r1/first-talk/endorsed.json`)).toEqual([
      ids[0],
      'urn:uuid:1b671a64-40d5-491e-99b0-da01ff1f3341',
    ]);
  });
});

describe('LearnCard', () => {
  it('takes the file of a badge, and no address: so no code and no link is for it', () => {
    expect(inLearnCard(published.get(ids[0]!)!)).toBe('credential');
    expect(inLearnCard(ids[0]!)).toBe('address');
    expect(inLearnCard(published.get(`${site}recipients/r1.record.json`)!)).toBeNull();
  });
});
