/**
 * Two communities of which each endorses the award, the badge and the issuer of the other: what
 * both publish is accepted by the outside judges and by each other, and no circle confuses anybody.
 */

import { beforeAll, expect, it } from 'vitest';
import { type Endorsement, isRead, readEndorsement } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { didOf } from '../../credential/addresses.ts';
import { endorsedPresentations } from '../../credential/endorsing/endorsed-presentation.ts';
import { endorsementsFit } from '../../credential/endorsing/rules.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../../proof/json.ts';
import { communityAsAuthor, endorse } from '../../publication/endorsing/endorse.ts';
import { endorsementProblems } from '../../publication/endorsing/judging.ts';
import { ownIssuers } from '../../publication/inspecting/own-documents.ts';
import { documentsFrom } from '../../repository/network/source.ts';
import { signerOf } from '../../repository/secret-key.ts';
import { verify } from '../../verification/verify.ts';
import {
  credentialOf,
  emptyLedger,
  issueWith,
  keyOf,
  seedOf,
  signingCommunity,
  signingNow,
} from '../fixtures/signing-community.ts';
import { dccJudge, judge } from './judge.ts';
import { type Played, playedWeb } from './played-web.ts';

const { files: web, read, publish } = playedWeb();
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Author extends Played {
  readonly key: number;
}

/** Signed, and published. */
async function published(community: Community, key: number): Promise<Author> {
  const { ledger } = await issueWith(community, emptyLedger, key);
  publish({ community, ledger });
  return { community, ledger, key };
}

/** The award, the badge and the issuer of one, endorsed by the other, and kept beside them. */
async function endorsedBy(author: Author, { community }: Played): Promise<readonly Endorsement[]> {
  const { url } = community.issuer;
  const targets = [`${url}${credentialOf('r1')}`, `${url}badges/first-talk/v1.json`, didOf(url)];
  return Promise.all(
    targets.map(async (address, at) => {
      const written = await endorse(
        { address, comment: 'We saw it done.', until: '2028-06-15' },
        {
          ...{ read, now: signingNow },
          author: communityAsAuthor(
            author.community,
            author.ledger,
            await signerOf(author.community, seedOf(author.key), signingNow),
          ),
          id: `urn:uuid:1b671a64-40d5-491e-99b${author.key}-00000000000${at}`,
        },
      );
      if ('refusal' in written || written.path === null) throw new Error(JSON.stringify(written));
      const one = readEndorsement(written.bytes);
      if (!isRead(one)) throw new Error(one.message);
      const about = (['award', 'badge', 'issuer'] as const)[at]!;
      const folder = ['r1', 'first-talk', null][at]!;
      return { ...one, about, folder, path: written.path, bytes: written.bytes };
    }),
  );
}

let both: readonly (Author & { readonly texts: readonly string[] })[];

beforeAll(async () => {
  const signing = await signingCommunity(2);
  const issuer = { ...signing.issuer, name: 'Other Club', url: 'https://other.example/' };
  const guild = await published(signing, 1);
  const club = await published(
    { ...signing, issuer: { ...issuer, formerUrls: [] }, keys: [await keyOf(2, 'active')] },
    2,
  );
  both = await Promise.all(
    [[guild, club] as const, [club, guild] as const].map(async ([of, by]) => {
      const endorsements = await endorsedBy(by, of);
      const community = { ...of.community, endorsements };
      const bundles = endorsedPresentations(community, of.ledger);
      expect(bundles.map(({ path }) => path)).toEqual(['recipients/r1/first-talk/endorsed.json']);
      const texts = [...endorsements, ...bundles].map(({ bytes }) => decoded(bytes));
      return { ...of, community, texts };
    }),
  );
});

it('each finds nothing wrong with what the other signed, offline and online', async () => {
  for (const { community, ledger } of both) {
    expect(endorsementsFit(community, ledger)).toEqual([]);
    expect(await endorsementProblems(community, signingNow, documentsFrom(read))).toEqual([]);
  }
});

it('each verifies all files of both, and trusts its own alone', async () => {
  for (const reader of both)
    for (const { texts } of both)
      for (const text of texts) {
        const report = await verify(text, {
          ...{ now: signingNow, trusted: ownIssuers(reader.community) },
          fetchJson: documentsFrom(read),
        });
        expect(report.verdict).toBe('valid');
        const changed = await verify(text.replace('We saw it done.', 'We saw it all.'), {
          ...{ now: signingNow, trusted: ownIssuers(reader.community) },
          fetchJson: documentsFrom(read),
        });
        expect(changed.verdict).toBe('invalid');
      }
});

it('the outside judges verify all files of both, but for a letter', async () => {
  const documents: Record<string, JsonObject> = {};
  for (const [address, bytes] of web) {
    const json = parsedJson(decoded(bytes));
    if (isJsonObject(json)) documents[address] = json;
  }
  const at = '2026-07-01T00:00:00Z';
  const files = both.flatMap(({ texts }) => texts);
  const texts = [...files, ...files.map((text) => text.replace('We saw it done.', 'We saw all.'))];
  const isRight = texts.map((_, number) => number < files.length);
  const isBundle = (text: string): boolean => text.includes('"VerifiablePresentation"');
  const job = { documents, openBadgesContext: '2024-03', schemaPath: null, at } as const;
  const credentials = texts.map((text) => (isBundle(text) ? { text, challenge: null } : { text }));
  expect((await judge({ ...job, credentials })).map(({ verified }) => verified)).toEqual(isRight);
  const single = texts.flatMap((text, number) => (isBundle(text) ? [] : [{ text, number }]));
  const { verdicts } = await dccJudge({
    ...{ documents, site: null, at },
    credentials: single.map(({ text }) => ({ text })),
  });
  expect(verdicts.map(({ signature }) => signature)).toEqual(
    single.map(({ number }) => isRight[number]),
  );
});
