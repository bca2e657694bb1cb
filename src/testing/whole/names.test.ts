/** People of fourteen scripts on the pages and cards of a built site: written out, in their language. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import { cardPath } from '../../credential/addresses.ts';
import { publish } from '../../publication/folder/publish.ts';
import { namesByScript } from '../fixtures/artwork/names-by-script.ts';
import { emptyLedger, issueWith, keyOf, signingNow } from '../fixtures/signing-community.ts';
import { tinyCommunity } from '../fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';

/** Of each script so many, from all over its list. */
const each = 18;
const people = namesByScript.flatMap(({ language, names }, script) =>
  Array.from({ length: each }, (_, at) => ({
    slug: `sample-${script}-${at}`,
    language,
    name: names[(at * 13) % names.length]!,
  })),
);
let dist: string;

beforeAll(async () => {
  const files = people.flatMap(({ slug, language, name }) => [
    [
      `recipients/${slug}/profile.md`,
      `---\nname: ${name}\nlanguage: ${language}\nvisibility: listed\n---\n`,
    ],
    [`recipients/${slug}/first-talk.md`, '---\nbadge: first-talk\ndate: 2026-05-01\n---\n'],
  ]);
  const added = Object.fromEntries(files) as Record<string, string>;
  const checked = checkCommunity(tinyCommunity(added), { now: signingNow });
  expect(checked.problems).toEqual([]);
  const community = { ...checked.community!, keys: [await keyOf(1, 'active')] };
  const { ledger } = await issueWith(community, emptyLedger, 1);
  dist = join(freshFolder('names'), 'dist');
  await publish({ community, ledger, previews: new Set(), publicFiles: [] }, dist);
}, 600_000);

afterAll(removeFolders);

const escaped = (text: string): string => text.replaceAll('&', '&#38;').replaceAll("'", '&#39;');
const page = (path: string): string =>
  readFileSync(join(dist, path, 'index.html'), 'utf8').replaceAll('&amp;', '&#38;');

it('each page of theirs names them, in their language', () => {
  const left = people.filter(({ slug, name, language }) =>
    [`recipients/${slug}`, `recipients/${slug}/first-talk`].some(
      (path) => !page(path).includes(escaped(name)) || !page(path).includes(`lang="${language}"`),
    ),
  );
  expect(left.map(({ name }) => name)).toEqual([]);
});

it('each card shows another name: where it is left off, cards are alike', () => {
  const cards = people.map(({ slug }) =>
    createHash('sha256')
      .update(readFileSync(join(dist, cardPath(slug, 'first-talk'))))
      .digest('hex'),
  );
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  expect(new Set(cards).size).toBe(people.length);
});
