import { expect, it } from 'vitest';
import { emptyLedger } from '../../../credential/ledger/ledger.ts';
import {
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
} from '../../../testing/fixtures/sample-parts.ts';
import { assembleSite } from '../assemble.ts';

it('sets dashes wherever a page shows running text, and leaves names and addresses alone', () => {
  const typed = 'mended - by hand';
  const [evidence, revoked] = [
    { url: 'https://a.example/ - x', name: typed, description: typed, kind: null, date: null },
    { date: sampleAward.date, reason: typed },
  ];
  const site = assembleSite(
    {
      ...sampleCommunity,
      issuer: { ...sampleIssuer, name: 'A - B', description: typed },
      pathways: [
        {
          ...{ slug: 'way', name: 'A - B', description: typed, about: typed, language: 'en' },
          translations: [],
          badges: [sampleBadge.slug],
        },
      ],
      awards: [{ ...sampleAward, evidence: [evidence], revoked, exception: typed }],
    },
    emptyLedger,
    new Set(),
  );
  const set = 'mended – by hand';
  const [award] = site.awards;
  expect([
    site.issuer.description,
    site.pathways[0]?.description,
    award?.evidence[0]?.name,
    award?.evidence[0]?.description,
    award?.revoked?.reason,
    award?.exception,
  ]).toEqual(Array(6).fill(set));
  expect([site.issuer.name, site.pathways[0]?.name]).toEqual(['A - B', 'A - B']);
  expect(award?.evidence[0]?.url).toBe(evidence.url);
});
