import { expect, it } from 'vitest';
import { knownIssuersDocument } from '../../credential/endorsing/known-issuers.ts';
import { sampleIssuer } from '../../testing/fixtures/sample-parts.ts';
import { badgeDocument, circumstancesOf, did, sign } from '../../testing/specimens/credential.ts';
import { verify } from '../verify.ts';
import { inEnglish } from './english.ts';
import { knownIssuersIn } from './known-issuers.ts';
import { tell } from './words.ts';

const club = {
  id: did,
  name: 'Club of\u202e old',
  url: 'https://club.example/',
  location: 'Riverside',
};

it('a list that a community publishes names the issuers that it knows', () => {
  const nameless = { ...club, id: 'did:web:b.example', url: null, location: null };
  const document = knownIssuersDocument({ ...sampleIssuer, knownIssuers: [club, nameless] });
  expect(document['registry']).toEqual({
    [did]: { name: club.name, url: club.url, location: 'Riverside' },
    'did:web:b.example': { name: club.name },
  });
  expect(knownIssuersIn(JSON.stringify(document)).map(({ id }) => id)).toEqual([
    did,
    'did:web:b.example',
  ]);
});

it.each(['', '[]', '{"registry":[]}', '{"registry":{"did:web:a.example":{"name":1},"b":null}}'])(
  'what is no such list names nobody: %s',
  (text) => expect(knownIssuersIn(text)).toEqual([]),
);

it('a badge of an issuer that is known is told apart from a stranger’s and from one’s own', async () => {
  const badge = JSON.stringify(await sign(badgeDocument()));
  const circumstances = { ...(await circumstancesOf()), known: [club] };
  const report = await verify(badge, { ...circumstances, trusted: [] });
  expect(report.issuer).toMatchObject({ trusted: false, knownAs: club.name });
  const told = tell(report, inEnglish);
  expect(told).toMatchObject({
    standing: 'known-issuer',
    headline: 'Valid badge of another issuer',
    sentence: expect.stringMatching(/knows the issuer as .*, and does not answer for it\./),
  });
  expect(told.sentence).not.toContain('\u202e');
  const later = { ...circumstances, trusted: [], now: new Date('2029-01-01T00:00:00Z') };
  expect(tell(await verify(badge, later), inEnglish)).toMatchObject({
    standing: 'expired',
    sentence: expect.stringContaining('This site knows the issuer as'),
  });
  expect((await verify(badge, circumstances)).issuer).not.toHaveProperty('knownAs');
});
