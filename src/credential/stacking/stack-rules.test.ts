import { describe, expect, it } from 'vitest';
import type { Award, Badge, Community } from '../../community/model.ts';
import {
  emptyLedger,
  issueWith,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { objectsAt } from '../ledger/issued-members.ts';
import { ledgerProblems } from '../ledger/ledger-rules.ts';

/** One person with awards of the badges `first-talk` and `host`, and the stack `speaker`. */
async function community(
  stack: Partial<Award>,
  { requires = [one('first-talk'), one('host')], ...more }: Partial<Badge> = {},
  others: Readonly<Record<string, Partial<Award>>> = { host: {} },
): Promise<Community> {
  const plain = await signingCommunity(1);
  const [badge, award] = [plain.badges[0]!, plain.awards[0]!];
  const awardOf = (slug: string, changes: Partial<Award>): Award => ({
    ...{ ...award, slug, badge: slug, date: '2025-04-01', path: `recipients/r1/${slug}.md` },
    ...{ evidence: [], ...changes },
  });
  return {
    ...plain,
    badges: [
      badge,
      { ...badge, slug: 'host', name: 'Host' },
      { ...badge, slug: 'speaker', name: 'Speaker', requires, ...more },
    ],
    awards: [
      award,
      ...Object.entries(others).map(([slug, changes]) => awardOf(slug, changes)),
      awardOf('speaker', { date: '2025-05-01', ...stack }),
    ],
  };
}

const one = (badge: string): Badge['requires'][number] => ({
  ...{ kind: 'badge', badge, times: 1, valid: true },
});
const problemsOf = (given: Community): string[] =>
  ledgerProblems(given, emptyLedger).map(({ rule, path, message }) => `${rule} ${path} ${message}`);

describe('an award of a badge that requires others', () => {
  it('is in order where all is there, in the same proposal, too', async () => {
    expect(problemsOf(await community({}))).toEqual([]);
    expect(problemsOf(await community({ because: ['first-talk', 'host'] }))).toEqual([]);
  });

  it.each([
    ['where something is missing', {}, { host: { revoked: { date: '2025-04-02', reason: '.' } } }],
    ['where something came later', { date: '2025-03-15' }, { host: {} }],
    ['where something had expired', {}, { host: { expires: '2025-04-30' } }],
    ['where something is not among what it says it rests on', { because: ['first-talk'] }, {}],
  ])('is a problem %s', async (_, stack, others) => {
    expect(problemsOf(await community(stack, {}, { host: {}, ...others }))).toEqual([
      expect.stringMatching(/^required-badge-missing recipients\/r1\/speaker\.md .*`host`\.$/),
    ]);
  });

  it('is in order where it says why it is given all the same', async () => {
    expect(problemsOf(await community({ exception: 'Taught for years.' }, {}, {}))).toEqual([]);
  });

  it.each<readonly [string, Partial<Award>, Partial<Badge>]>([
    ['because-does-not-count', { because: ['first-talkk'] }, {}],
    ['because-does-not-count', { because: ['speaker'] }, {}],
    ['because-does-not-count', { because: ['host'], date: '2025-03-20' }, {}],
    ...['yes', 'true', '-', 'x', 'Ja, ja', '是'].map(
      (exception) => ['exception-says-nothing', { exception }, {}] as const,
    ),
    ['nothing-required', { because: ['first-talk'] }, { requires: [] }],
    ['nothing-required', { exception: 'Why not.' }, { requires: [] }],
  ])('is a problem, %s, for %j', async (rule, stack, badge) => {
    expect(problemsOf(await community(stack, badge))).toEqual([
      expect.stringContaining(`${rule} recipients/r1/speaker.md`),
    ]);
  });

  it('is not judged anew once it is signed, whatever becomes of what it rests on', async () => {
    const before = await community({ because: ['first-talk', 'host'] });
    const { ledger } = await issueWith(before, emptyLedger, 1);
    const after = {
      ...before,
      badges: before.badges.map((badge) => ({ ...badge, requires: [one('other')] })),
      awards: before.awards.map((award) =>
        award.slug === 'host'
          ? { ...award, revoked: { date: '2026-06-01', reason: 'By mistake.' } }
          : award,
      ),
    };
    expect(ledgerProblems(after, ledger)).toEqual([]);
  });
});

describe('what is signed of what an award rests on', () => {
  const partsIn = async (given: Community): Promise<unknown> => {
    const { ledger } = await issueWith(given, emptyLedger, 1);
    const json = ledger.credentials.get('recipients/r1/speaker.json')!.json;
    expect(ledgerProblems(given, ledger)).toEqual([]);
    return objectsAt(json, 'evidence').filter(({ genre }) => genre !== undefined);
  };
  it('is each award by the id of its credential, and it verifies', async () => {
    const given = await community({ because: ['first-talk', 'host'] });
    const { url } = given.issuer;
    const part = (slug: string, name: string): object => ({
      ...{ id: `${url}recipients/r1/${slug}.json`, type: ['Evidence'], name },
      genre: 'required badge',
    });
    expect(await partsIn(given)).toEqual([
      part('first-talk', given.badges[0]!.name),
      part('host', 'Host'),
    ]);
  });
  it('is not what its recipient wants in no list', async () => {
    const given = await community(
      { because: ['first-talk', 'host'] },
      {},
      { host: { hidden: true } },
    );
    expect(await partsIn(given)).toHaveLength(1);
  });
  it('stays: another list of them no longer matches', async () => {
    const given = await community({ because: ['first-talk', 'host'] });
    const { ledger } = await issueWith(given, emptyLedger, 1);
    const awards = given.awards.map((award) => ({ ...award, because: [] }));
    expect(ledgerProblems({ ...given, awards }, ledger).map(({ message }) => message)).toEqual([
      expect.stringContaining('`because`'),
    ]);
  });
});
