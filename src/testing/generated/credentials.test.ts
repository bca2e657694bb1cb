/** Credentials over everything that Plainbadge emits, before three verifiers that share no code. */

import { beforeAll, describe, expect, it } from 'vitest';
import { pictureOf } from '../../artwork/picture.ts';
import { bakePng, extractPng } from '../../baking/png.ts';
import { bakeSvg, extractSvg } from '../../baking/svg.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Report } from '../../verification/report/report.ts';
import { wantedTexts } from './communities.ts';
import { generatedCredentials, type GeneratedSet } from './credentials.ts';
import { isFullRun, reportsOf, verdictsOfDcc, verdictsOfVc, withoutShared } from './run.ts';
import { type DccVerdict, type Verdict, walletJudge } from '../oracle/judge.ts';
import { bracedIn, firstTextOf, itxtOf } from '../oracle/plain-extraction.ts';
import { sampleBadge } from '../fixtures/sample-parts.ts';

const count = isFullRun ? 1_000 : 150;
const skipped = withoutShared
  ? ' (one generation and no schema: ../shared/contexts is missing)'
  : '';

const generations = withoutShared ? (['2024-03'] as const) : (['2024-03', '2026-06'] as const);

let set: GeneratedSet;
let texts: readonly string[];
let reports: readonly Report[];
let vc: readonly (readonly Verdict[])[];
let dcc: readonly DccVerdict[];

beforeAll(async () => {
  set = await generatedCredentials(count);
  texts = set.credentials.map(({ text }) => text);
  [vc, dcc, reports] = await Promise.all([
    Promise.all(generations.map((generation) => verdictsOfVc(texts, set.documents, generation))),
    verdictsOfDcc(texts, set.documents),
    reportsOf(texts, set.documents),
  ]);
}, 600_000);

/** The numbers of the credentials of which something is not as it should be. */
const numbersOf = <Answer>(
  answers: readonly Answer[],
  isRight: (answer: Answer, number: number) => boolean,
): number[] => answers.flatMap((answer, number) => (isRight(answer, number) ? [] : [number]));

const expected = (number: number): string | undefined => set.credentials[number]?.expected;

describe('the generated credentials', () => {
  it('are the same at every run', async () => {
    expect((await generatedCredentials(26)).credentials).toEqual(set.credentials.slice(0, 26));
  });

  // Its reader knows each status of the standard but this one, and takes such a badge for a credential.
  it('are badges to the readers of a wallet, but where a result is provisional', async () => {
    const taken = await walletJudge(texts);
    const provisional = (number: number) => /"status":\s*"Provisional"/.test(texts[number] ?? '');
    expect(
      numbersOf(taken, ({ kinds }, number) =>
        kinds.includes(provisional(number) ? 'credential' : 'badge'),
      ),
    ).toEqual([]);
    expect(taken.filter(({ kinds }) => kinds.includes('badge')).length).toBeGreaterThan(
      count * 0.9,
    );
  });

  it('hold each optional part, and lack it elsewhere', () => {
    const parts = [
      'validUntil',
      'issuer/description',
      'issuer/email',
      'credentialSubject/narrative',
      'credentialSubject/achievement/tag',
      'credentialSubject/achievement/alignment',
      'credentialSubject/achievement/alignment/0/targetCode',
      'credentialSubject/achievement/alignment/0/targetType',
      'credentialSubject/id',
      'credentialSubject/result',
      'credentialSubject/identifier/1',
      'credentialSubject/identifier/2',
      'evidence/1',
      'evidence/0/description',
    ];
    const having = (part: string): number =>
      set.credentials.filter(({ credential }) => memberAt(credential, part) !== undefined).length;
    expect(
      parts.filter((part) => having(part) < count / 20 || having(part) > (count * 19) / 20),
    ).toEqual([]);
  });

  it('hold results on each kind of scale, reached and only described', () => {
    const words = ['allowedValue', 'valueMin', 'requiredLevel', 'rubricCriterionLevel', 'points'];
    const having = (word: string): number =>
      texts.filter((text) => text.includes(JSON.stringify(word))).length;
    expect([...words, 'achievedLevel', 'status'].filter((word) => having(word) < 5)).toEqual([]);
  });

  it('hold text of every kind, each state, both keys, and lists and texts at their limits', () => {
    const all = texts.join('\n');
    expect(wantedTexts.filter((text) => !all.includes(JSON.stringify(text).slice(1, -1)))).toEqual(
      [],
    );
    expect(new Set(set.credentials.map((one) => one.expected))).toEqual(
      new Set(['valid', 'expired', 'revoked']),
    );
    expect(
      ['#2024-old"', '#2026-a"', 'keys/status-2.json'].filter((part) => !all.includes(part)),
    ).toEqual([]);
    const names = set.credentials.map(({ credential }) => [...String(credential['name'])].length);
    const longest = (part: string): number =>
      Math.max(...set.credentials.map(({ credential }) => listAt(credential, part)));
    expect([
      Math.max(...names),
      longest('evidence') >= 50,
      longest('credentialSubject/achievement/tag'),
    ]).toEqual([300, true, 50]);
  });

  it('are each what they should be to us', () => {
    expect(numbersOf(reports, ({ verdict }, number) => verdict === expected(number))).toEqual([]);
  });

  it(`are accepted by @digitalbazaar/vc in safe mode with both generations of the context, and by the strict schema${skipped}`, () => {
    for (const verdicts of vc) {
      expect(numbersOf(verdicts, isRightToVc)).toEqual([]);
      expect(verdicts.flatMap(({ schemaErrors }) => schemaErrors)).toEqual([]);
    }
  });

  it('are accepted by verifier-core, and by the schema that it takes for them', () => {
    expect(numbersOf(dcc, isRightToDcc)).toEqual([]);
    expect(dcc.flatMap(({ schemaErrors }) => schemaErrors ?? [])).toEqual([]);
  });
});

describe('a share of them, baked', () => {
  it('comes out of the PNG and the SVG whole, by our reader and by three careless ones, and says the same', async () => {
    const { png, svg } = await pictureOf(sampleBadge);
    const faults: string[] = [];
    const baked: string[] = [];
    for (let at = 0; at < count; at += 7) {
      const text = texts[at]!;
      const [picture, drawing] = [bakePng(png, text), bakeSvg(svg, text)];
      const itxt = itxtOf(picture, 'openbadgecredential');
      const read = [
        extractPng(picture),
        extractSvg(drawing),
        itxt,
        firstTextOf(drawing),
        bracedIn(itxt ?? ''),
      ];
      const whole = JSON.stringify(JSON.parse(text));
      if (!read.every((one) => one !== null && JSON.stringify(JSON.parse(one)) === whole))
        faults.push(String(at));
      baked.push(itxt ?? '');
    }
    expect(faults).toEqual([]);
    expect(
      numbersOf(
        await reportsOf(baked, set.documents),
        ({ verdict }, number) => verdict === expected(number * 7),
      ),
    ).toEqual([]);
  }, 300_000);
});

/** It says of a revoked one only that the bit is set, and refuses an expired one. */
function isRightToVc({ verified, status, error }: Verdict, number: number): boolean {
  if (expected(number) === 'revoked') return status === true || isOver(error);
  return expected(number) === 'expired' ? !verified && isOver(error) : verified && status === false;
}

const isOver = (error: string | null): boolean => error?.includes('validUntil') === true;

function isRightToDcc({ signature, expired, revoked }: DccVerdict, number: number): boolean {
  if (expected(number) === 'revoked') return signature && revoked === true;
  return signature && revoked === false && expired === (expected(number) === 'expired');
}

function memberAt(value: JsonValue | undefined, path: string): JsonValue | undefined {
  return path
    .split('/')
    .reduce<JsonValue | undefined>(
      (inside, name) =>
        typeof inside === 'object' && inside !== null ? (inside as JsonObject)[name] : undefined,
      value,
    );
}

function listAt(value: JsonValue, path: string): number {
  const list = memberAt(value, path);
  return Array.isArray(list) ? list.length : 0;
}
