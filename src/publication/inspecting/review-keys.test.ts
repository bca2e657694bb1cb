/** How a new key gets past the review, and what nobody may do to an old one. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeyOrigin, PublicKey } from '../../community/model.ts';
import { keyDocument } from '../../credential/key-document.ts';
import { signedStatement } from '../../credential/key-statement.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { readCommunity } from '../../repository/read.ts';
import { writeFiles } from '../../repository/write.ts';
import type { Facts } from '../../review/facts.ts';
import type { Review } from '../../review/review.ts';
import { summaryOf } from '../../review/summary/summary.ts';
import {
  type Changes,
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { keyOf, seedOf } from '../../testing/fixtures/signing-community.ts';
import { tinyNow } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { issuingRun } from '../issuing/issuing-run.ts';
import { reviewCommits } from './review-commits.ts';

const url = 'https://badges.riverside.example/';
const date = '2026-06-01';
const none = Object.fromEntries(
  ['ada/repairer', 'grace/first-talk'].map((award) => [`recipients/${award}.md`, null]),
);
const issuer = (maintainers: readonly string[]): string =>
  `${JSON.stringify({ name: 'Riverside Makers', url, awarders: ['ada'], maintainers })}\n`;

/** Key 1 in use, which signed one award; with two maintainers, with one, and with keys from before the chain. */
let community: GitCommunity;
let bases: Readonly<Record<'two' | 'one' | 'older', string>>;
let [first, second, third]: PublicKey[] = [];
beforeAll(async () => {
  [first, second, third] = await Promise.all([1, 2, 3].map((number) => keyOf(number, 'active')));
  const root = { ...first!, origin: { kind: 'root' } as const };
  community = gitCommunity(
    tinyFiles({ ...none, ...fileOf(root), 'keys/issuer.json': issuer(['mia', 'max']) }),
  );
  const { community: made, ledger } = await readCommunity(community.root, { now: tinyNow });
  if (made === null) throw new Error('The community has problems.');
  const run = await issuingRun(made, ledger, seedOf(1), tinyNow);
  await writeFiles(community.root, run.files);
  const two = community.commit({});
  const one = community.commit({ 'keys/issuer.json': issuer(['mia']) });
  community.branch('older', two);
  bases = { two, one, older: community.commit(fileOf(first!)) };
});
afterAll(removeFolders);

const fileOf = (key: PublicKey): Record<string, string> => ({
  [`keys/${key.id}.json`]: new TextDecoder().decode(issuedBytes(keyDocument(key))),
});
const retired = (): Changes => fileOf({ ...first!, state: 'retired', origin: { kind: 'root' } });
/** Key 2 after key 1, with the origin that is given. */
const entering = (origin: KeyOrigin | null): Changes => ({
  ...retired(),
  ...fileOf({ ...second!, origin }),
});
const said = (kind: 'next' | 'earlier', by = first!, seed = 1): Promise<KeyOrigin> =>
  signedStatement(url, { kind, key: second!, by, date }, seedOf(seed));

async function review(
  changes: Changes,
  facts: Partial<Facts> = {},
  approvals: readonly string[] = [],
  base: keyof typeof bases = 'two',
): Promise<Review> {
  community.branch('proposal', bases[base]);
  const head = community.commit(changes);
  const agreed = approvals.map((account) => ({ account, commit: head }));
  return reviewCommits(community.root, {
    base: bases[base],
    head,
    facts: factsOf(bases[base], head, { approvals: agreed, ...facts }),
    now: tinyNow,
  });
}
const rulesOf = ({ problems }: Review): string[] => problems.map(({ rule }) => rule);

it('a key that the active one confirms needs a maintainer, as any key does', async () => {
  const changes = entering(await said('next'));
  expect(await review(changes, { author: 'mia' })).toMatchObject({ state: 'allowed' });
  expect(rulesOf(await review(changes, { author: 'eve' }))).toEqual([
    'touches-keys',
    'touches-keys',
  ]);
});

describe('a key without a statement', () => {
  const lost = (): Changes => entering({ kind: 'agreement', date });

  it('waits for two maintainers, of whom the author may be one', async () => {
    const waiting = await review(lost(), { author: 'mia' });
    expect([waiting.state, waiting.problems]).toEqual(['waiting', []]);
    expect(waiting.matters).toContainEqual(
      expect.objectContaining({ what: 'key', missing: 1, agreed: ['mia'], may: ['max'] }),
    );
    expect(summaryOf(waiting)).toContain('needs two maintainers');
    expect((await review(lost(), { author: 'mia' }, ['max'])).state).toBe('allowed');
    expect((await review(lost(), { author: 'eve' }, ['mia', 'max'])).state).toBe('allowed');
    expect((await review(lost(), { author: 'eve' }, ['mia', 'ada'])).state).toBe('waiting');
  });

  it('is refused where one maintainer is named, with what to do; naming the second in the same proposal does not help', async () => {
    const changes = { ...lost(), 'keys/issuer.json': issuer(['mia', 'eve']) };
    for (const proposed of [lost(), changes]) {
      const refused = await review(proposed, { author: 'mia' }, ['eve'], 'one');
      expect(rulesOf(refused)).toContain('second-maintainer-missing');
      expect(refused.problems[0]?.remedy).not.toBe('');
    }
  });

  it('and without a word about it is refused, whoever agrees', async () => {
    const everybody = ['mia', 'max'];
    const found = await review(entering(null), { author: 'mia' }, everybody);
    expect(rulesOf(found)).toContain('key-without-origin');
    const older = await review(
      { ...fileOf({ ...first!, state: 'retired' }), ...fileOf(second!) },
      { author: 'mia' },
      everybody,
      'older',
    );
    expect(rulesOf(older)).toContain('key-without-origin');
  });
});

describe('refused, whoever agrees:', () => {
  it.each<[string, () => Promise<Changes>, string]>([
    [
      'a retired key of the attacker’s',
      async () => fileOf({ ...third!, state: 'retired' }),
      'key-without-origin',
    ],
    [
      'the same as one that was agreed to',
      async () => fileOf({ ...third!, state: 'retired', origin: { kind: 'agreement', date } }),
      'key-signed-nothing',
    ],
    [
      'a forged statement',
      async () => entering(await said('next', { ...third!, id: first!.id }, 3)),
      'key-statement-forged',
    ],
    [
      'a new key as one that was there before',
      async () => ({ ...fileOf({ ...second!, state: 'retired', origin: await said('earlier') }) }),
      'new-key-as-earlier',
    ],
    ['a second root', async () => entering({ kind: 'root' }), 'second-root-key'],
    [
      'another root in the place of the first',
      async () => ({
        [`keys/${first!.id}.json`]: null,
        ...fileOf({ ...second!, origin: { kind: 'root' } }),
      }),
      'second-root-key',
    ],
    [
      'another public key under the same name',
      async () =>
        fileOf({
          ...first!,
          publicKeyMultibase: third!.publicKeyMultibase,
          origin: { kind: 'root' },
        }),
      'key-changed',
    ],
    ['an origin taken away', async () => fileOf(first!), 'key-origin-changed'],
    [
      'a statement of a key that is not the active one',
      async () => {
        const origin = { kind: 'next', key: '2026-c', date, signature: 'z3' } as const;
        return { ...entering(origin), ...fileOf({ ...third!, state: 'retired' }) };
      },
      'key-after-another',
    ],
  ])('%s', async (_, changes, rule) => {
    const found = await review(await changes(), { author: 'mia' }, ['mia', 'max']);
    expect(found.state).toBe('refused');
    expect(rulesOf(found)).toContain(rule);
    for (const { remedy } of found.problems) expect(remedy).not.toBe('');
  });

  it('a compromised key that comes back', async () => {
    const stolen = { ...first!, state: 'compromised', compromisedFrom: date } as const;
    community.branch('stolen', bases.two);
    const base = community.commit({
      ...fileOf({ ...stolen, origin: { kind: 'root' } }),
      ...fileOf({ ...second!, origin: { kind: 'agreement', date } }),
    });
    const head = community.commit(retired());
    const facts = factsOf(base, head, { author: 'mia' });
    const found = await reviewCommits(community.root, { base, head, facts, now: tinyNow });
    expect(rulesOf(found)).toContain('compromised-key-back');
  });
});

it('keys from before the chain get one by the active key, with one maintainer', async () => {
  const changes = fileOf({ ...first!, origin: { kind: 'root' } });
  expect((await review(changes, { author: 'mia' }, [], 'older')).state).toBe('allowed');
});
