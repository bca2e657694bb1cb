/** A guard reaches both doors to publication: the check of a folder and the review of a proposal. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../community/problem.ts';
import { digestName } from '../../community/rules/kept-originals.ts';
import {
  type Changes,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { type guards, publicationProblems } from './guards.ts';
import { inspect } from './inspect.ts';
import { reviewCommits } from './review-commits.ts';

const riverside = JSON.parse(tinyText('keys/issuer.json')) as object;
const withImage = `${JSON.stringify({ ...riverside, image: 'missing.png' })}\n`;

const unsigned = JSON.stringify({
  type: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: 'did:web:other.example',
  validFrom: '2026-05-01T00:00:00Z',
  credentialSubject: { id: 'did:web:badges.riverside.example' },
});
const unsignedPath = `keys/endorsements/${digestName(new TextEncoder().encode(unsigned))}.json`;

/** What each guard alone would stop; the type asks for an example of every new one. */
const examples: Readonly<Record<keyof typeof guards, { changes: Changes; found: string }>> = {
  theme: { changes: { 'public/page.html': '<p>' }, found: 'public-file public/page.html' },
  issuerPicture: {
    changes: { 'keys/issuer.json': withImage },
    found: 'issuer-picture-missing keys/issuer.json',
  },
  certificatePictures: {
    changes: {
      'keys/issuer.json': `${JSON.stringify({ ...riverside, signatories: [{ name: 'Ina', image: 'ina.svg' }] })}\n`,
    },
    found: 'certificate-picture-missing keys/issuer.json',
  },
  typeface: {
    changes: {
      'keys/issuer.json': `${JSON.stringify({ ...riverside, typeface: 'names.woff2' })}\n`,
      'public/names.woff2': 'wOF2 it is not',
    },
    found: 'typeface-unreadable public/names.woff2',
  },
  badgePictures: {
    changes: {
      'badges/first-talk/image.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    },
    found: 'blank-picture badges/first-talk/image.svg',
  },
  keyChain: {
    changes: {
      'keys/2020-x.json': tinyText('keys/2026-a.json')
        .replace('2026-a', '2020-x')
        .replace('active', 'retired'),
    },
    found: 'key-signed-nothing keys/2020-x.json',
  },
  signatures: {
    changes: { 'keys/2026-a.json': tinyText('keys/2026-a.json') },
    found: 'issued-file-damaged recipients/ada/first-talk.json',
  },
  endorsements: {
    changes: { [unsignedPath]: unsigned },
    found: `endorsement-invalid ${unsignedPath}`,
  },
  registerHistory: {
    changes: { 'keys/register.txt': null },
    found: 'register-shortened keys/register.txt',
  },
  register: {
    changes: { 'badges/first-talk/v1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    found: 'issued-file-changed badges/first-talk/v1.svg',
  },
};

let community: GitCommunity;
let base: string;
beforeAll(async () => {
  community = gitCommunity(tinyFiles());
  base = await issueTiny(community);
});
afterAll(removeFolders);

const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, path }) => `${rule} ${path}`);

describe.each(Object.entries(examples))('the guard %s', (_, { changes, found }) => {
  it('is heard in a folder and in a proposal alike', async () => {
    community.branch('proposal', base);
    const head = community.commit(changes);
    const folder = await inspect(community.root, tinyNow);
    const { problems } = await reviewCommits(community.root, {
      base,
      head,
      facts: null,
      now: tinyNow,
    });
    expect(told(folder.problems)).toContain(found);
    expect(told(problems)).toContain(found);
    for (const problem of folder.problems) expect(problems).toContainEqual(problem);
  });
});

it('what was told before is not told again, and a folder in order has nothing against it', async () => {
  community.branch('proposal', base);
  const inOrder = await inspect(community.root, tinyNow);
  expect(inOrder.problems).toEqual([]);
  community.commit(examples.signatures.changes);
  const damaged = await inspect(community.root, tinyNow);
  const candidate = { ...damaged, now: tinyNow, history: { root: community.root } };
  expect(await publicationProblems(candidate, damaged.problems)).toEqual([]);
});
