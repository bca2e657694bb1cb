import { expect, it } from 'vitest';
import { awardBytes, issuedBytes } from './sign.ts';

it('writes a credential with each of its members on a line, and no other space', () => {
  const json = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    name: 'Line\nand “quote” "',
    credentialSubject: { achievement: { name: 'Sample', criteria: null } },
    proof: [{ proofValue: 'z1' }],
  };
  const text = new TextDecoder('utf-8', { fatal: true }).decode(awardBytes(json));
  expect(JSON.parse(text)).toEqual(json);
  expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(json));
  expect(text.split('\n')).toEqual([
    '{',
    '  "@context": ["https://www.w3.org/ns/credentials/v2"],',
    String.raw`  "name": "Line\nand “quote” \"",`,
    '  "credentialSubject": {"achievement":{"name":"Sample","criteria":null}},',
    '  "proof": [{"proofValue":"z1"}]',
    '}',
    '',
  ]);
  expect(awardBytes(json).length).toBeLessThan(issuedBytes(json).length);
});
