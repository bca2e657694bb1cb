/**
 * Changed credentials before three verifiers that share no code: none is believed that says
 * something else than was signed.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../verification/report/report.ts';
import { generatedCredentials, type GeneratedSet } from './credentials.ts';
import { byChance, sameStatements, theyAccept, weAccept } from './differences.ts';
import { type Mutant, mutantKinds, mutantsOf } from './mutants.ts';
import { isFullRun, reportsOf, verdictsOfDcc, verdictsOfVc } from './run.ts';
import { statementsOf } from './statements.ts';
import type { DccVerdict, Verdict } from '../oracle/judge.ts';

const [credentials, count] = isFullRun ? [1_000, 10_000] : [150, 600];

interface Judged extends Mutant {
  readonly report: Report;
  readonly vc: Verdict;
  readonly dcc: DccVerdict;
}

let set: GeneratedSet;
let original: readonly Report[];
let judged: readonly Judged[];

beforeAll(async () => {
  set = await generatedCredentials(credentials);
  const mutants = mutantsOf(set, count);
  const texts = mutants.map(({ text }) => text);
  const [reports, vc, dcc, unchanged] = await Promise.all([
    reportsOf(texts, set.documents),
    verdictsOfVc(texts, set.documents, '2024-03'),
    verdictsOfDcc(texts, set.documents),
    reportsOf(
      set.credentials.map(({ text }) => text),
      set.documents,
    ),
  ]);
  original = unchanged;
  judged = mutants.map((mutant, at) => ({
    ...mutant,
    report: reports[at]!,
    vc: vc[at]!,
    dcc: dcc[at]!,
  }));
}, 900_000);

/** What it says counts: all is well, or it is past, or withdrawn, be it by the letter or not. */
const isAccepted = ({ report }: Judged): boolean =>
  !['invalid', 'undetermined', 'no-badge'].includes(report.verdict);

/** What is said of it, apart from how it is written. */
const meaningOf = ({ verdict, conformance: _, checks, ...rest }: Report): string =>
  JSON.stringify({
    ...rest,
    verdict: verdict === 'nonconforming' ? 'valid' : verdict,
    checks: checks.filter(({ check }) => check !== 'contexts' && check !== 'schema'),
  });

/** What is past its last day is not looked at any further there. */
const isUnseen = ({ vc }: Judged): boolean => vc.error?.includes('is after "validUntil"') === true;

/** Where the signature is good to one of them, and ours does not accept it. */
const isTheirs = (mutant: Judged): boolean =>
  !isAccepted(mutant) && (mutant.vc.verified || mutant.dcc.signature);
/** Where ours accepts it, and the signature is not good to one of them. */
const isOurs = (mutant: Judged): boolean =>
  isAccepted(mutant) && ((!mutant.vc.verified && !isUnseen(mutant)) || !mutant.dcc.signature);

const kindsOf = (mutants: readonly Judged[]): readonly string[] =>
  [...new Set(mutants.map(({ kind }) => kind))].sort();

/** Those of which a table has no row. */
const without = (table: object, isSo: (mutant: Judged) => boolean): readonly Judged[] =>
  judged.filter((mutant) => isSo(mutant) && !Object.hasOwn(table, mutant.kind));

/** What is needed to look at it again. */
const shown = (mutants: readonly Judged[]): readonly string[] =>
  mutants
    .slice(0, 5)
    .map(({ kind, of, report, text }) => `${kind}, of ${of}: ${report.verdict}: ${text}`);

describe('a changed credential', () => {
  it('is of each kind', () => {
    expect(judged.length).toBe(count);
    expect(kindsOf(judged)).toEqual(Object.keys(mutantKinds).sort());
  });

  it('is accepted only where it makes the statements that were signed', async () => {
    const originals = await Promise.all(set.credentials.map(({ text }) => statementsOf(text)));
    const forged: Judged[] = [];
    for (const mutant of judged.filter(isAccepted)) {
      const statements = await statementsOf(mutant.text);
      if (
        statements === null ||
        JSON.stringify(statements) !== JSON.stringify(originals[mutant.of])
      )
        forged.push(mutant);
    }
    expect(shown(forged)).toEqual([]);
  }, 300_000);

  it('is accepted only where ours shows the same of it, to the last word', () => {
    const others = judged.filter(
      (mutant) =>
        isAccepted(mutant) && meaningOf(mutant.report) !== meaningOf(original[mutant.of]!),
    );
    expect(shown(others)).toEqual([]);
  });

  it('is accepted only where it is of a kind that must be', () => {
    expect(shown(without(sameStatements, isAccepted))).toEqual([]);
  });

  it('never brings the verifier down', () => {
    expect(
      shown(
        judged.filter(({ report }) => report.checks.some(({ code }) => code === 'verifier-fault')),
      ),
    ).toEqual([]);
  });
});

describe('another verdict than those of @digitalbazaar/vc and verifier-core', () => {
  it('has its reason where they accept', () => {
    expect(shown(without(theyAccept, isTheirs))).toEqual([]);
  });

  it('has its reason where ours accepts', () => {
    expect(shown(without(weAccept, isOurs))).toEqual([]);
  });

  it.runIf(isFullRun)('has no reason for what never happens (in the full run)', () => {
    const vain = (table: object, isSo: (mutant: Judged) => boolean): readonly string[] => {
      const seen = kindsOf(judged.filter(isSo));
      return Object.keys(table).filter((kind) => !seen.includes(kind) && !byChance.includes(kind));
    };
    expect({
      sameStatements: vain(sameStatements, isAccepted),
      theyAccept: vain(theyAccept, isTheirs),
      weAccept: vain(weAccept, isOurs),
    }).toEqual({ sameStatements: [], theyAccept: [], weAccept: [] });
  });
});
