/**
 * What LearnCard's own readers take our files for. Learner Credential Wallet publishes no reader: what it
 * takes stands in `src/publication/overview/wallets.test.ts`, after its source.
 */

import { beforeAll, expect, it } from 'vitest';
import { presentationOf } from '../../credential/endorsing/endorsed-presentation.ts';
import { type JsonObject, isJsonObject, parsedJson } from '../../proof/json.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { clrRecord } from '../../publication/recording/clr.ts';
import { signerOf } from '../../repository/secret-key.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  seedOf,
  signingCommunity,
  signingNow,
} from '../fixtures/signing-community.ts';
import { byOtherClub, unsignedEndorsement } from '../specimens/endorsements.ts';
import { walletJudge } from './judge.ts';

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
let award: string;
let endorsement: string;
let record: string;

beforeAll(async () => {
  const community = await signingCommunity(2);
  const { ledger } = await issueWith(community, emptyLedger, 1);
  award = ledger.credentials.get(credentialOf('r1'))!.text;
  const id = `${community.issuer.url}${credentialOf('r1')}`;
  endorsement = decoded((await byOtherClub(unsignedEndorsement(id))).bytes);
  const made = await clrRecord(
    community.recipients.find(({ slug }) => slug === 'r1')!,
    '2027-06-30',
    {
      ...{ community, ledger, signer: await signerOf(community, seedOf(1), signingNow) },
      id: 'urn:uuid:1b671a64-40d5-491e-99b0-000000000001',
    },
  );
  if ('refusal' in made) throw new Error(made.refusal);
  record = decoded(made.bytes);
});

const changed = (text: string, change: JsonObject): string => {
  const json = parsedJson(text);
  if (!isJsonObject(json)) throw new Error('It is no object.');
  return decoded(issuedBytes({ ...json, ...change }));
};

it('a badge, an endorsement and a record are what they are to a wallet', async () => {
  const kinds = (await walletJudge([award, endorsement, record])).map((one) => one.kinds);
  expect(kinds[0]).toEqual(expect.arrayContaining(['credential', 'badge']));
  expect(kinds[1]).toEqual(expect.arrayContaining(['credential', 'endorsement']));
  expect(kinds[2]).toEqual(expect.arrayContaining(['credential', 'record']));
});

it('a file that nobody signed is none to this wallet, whatever it holds', async () => {
  const [unsigned, bundle] = await walletJudge([
    changed(award, { proof: null }),
    decoded(presentationOf([award, endorsement])),
  ]);
  expect([unsigned?.kinds, bundle?.kinds]).toEqual([[], []]);
});

it('a badge without what a badge must say is refused', async () => {
  const [nameless] = await walletJudge([
    changed(award, { credentialSubject: { type: ['AchievementSubject'], achievement: {} } }),
  ]);
  expect(nameless?.kinds).not.toContain('badge');
});
