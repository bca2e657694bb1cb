import { describe, expect, it } from 'vitest';
import { credentialsV2 } from '../contexts/contexts.ts';
import { boundIn, holderKeyFile, holderKeyIn, holderKeyOf } from './holder.ts';

const seed = Uint8Array.from({ length: 32 }, (_, at) => at);
const key = await holderKeyOf(seed);
const file = JSON.stringify(holderKeyFile(key));
const other = await holderKeyOf(seed.toReversed());

describe('the file of a key', () => {
  it('is read again, and names the DID that a profile takes', async () => {
    expect(await holderKeyIn(file)).toEqual(key);
    expect(key.did).toMatch(/^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
    expect(file).toContain('"secretKeyMultibase":"z3u2');
  });

  it.each([
    ['no JSON', 'x'],
    ['no secret', JSON.stringify({ ...holderKeyFile(key), secretKeyMultibase: undefined })],
    ['a public half as secret', file.replace(/z3u2\w+/, key.did.slice(8))],
    ['a cut secret', file.replace(/(z3u2\w+)\w/, '$1')],
    ['halves of two keys', file.replace(`"${key.did.slice(8)}"`, `"${other.did.slice(8)}"`)],
  ])('is none that holds %s', async (_, text) => expect(await holderKeyIn(text)).toBeNull());
});

it('what names another, nobody, or is in words that are not known is not bound', () => {
  const credential = (id: string | undefined, contexts: unknown = [credentialsV2]) => ({
    '@context': contexts,
    credentialSubject: { id },
  });
  const inside = [
    credential(key.did),
    credential(other.did),
    credential(undefined),
    credential(key.did, [credentialsV2, 'https://x.example/']),
    { id: 'data:application/vc+jwt,x', type: 'EnvelopedVerifiableCredential' },
  ];
  const record = JSON.stringify({ verifiableCredential: inside });
  expect(boundIn(record, key.did)).toEqual({ bound: [credential(key.did)], others: 4 });
  expect(boundIn('{}', key.did)).toBeNull();
  expect(boundIn('x', key.did)).toBeNull();
});
