import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalStatements } from './rdfc10.ts';

const suite = new URL('../../../../shared/vectors/rdfc10/', import.meta.url);
const withoutSuite = !existsSync(suite);
const skipped = withoutSuite ? ' (skipped: ../shared/vectors is missing)' : '';

function file(name: string): string {
  return readFileSync(new URL(name, suite), 'utf8');
}

interface Row {
  readonly test: string;
  readonly hash: 'sha256' | 'sha384';
  readonly kind: string;
  readonly labelled: boolean;
}

/** The last three columns are taken from the end: earlier ones hold commas inside quotes. */
function rows(): readonly Row[] {
  const lines = file('manifest.csv').trim().split('\r\n').slice(1);
  return lines.map((line) => {
    const columns = line.split(',');
    const [hash, kind, labelled] = columns.slice(-3);
    return {
      test: columns[0] ?? '',
      kind: kind ?? '',
      labelled: labelled === 'TRUE',
      hash: hash === 'SHA384' ? 'sha384' : 'sha256',
    };
  });
}

describe.skipIf(withoutSuite)(`the RDFC-1.0 suite of the W3C${skipped}`, () => {
  const all = withoutSuite ? [] : rows();
  const evaluated = all.filter(({ kind }) => kind === 'TRUE');
  const labelled = evaluated.filter((row) => row.labelled);
  const refused = all.filter(({ kind }) => kind === 'RDFC10NegativeEvalTest');

  it('has the rows it should have', () => {
    expect([all.length, evaluated.length, labelled.length, refused.length]).toEqual([
      65, 64, 21, 1,
    ]);
  });

  it.each(evaluated)('$test gives the published form', async ({ test, hash }) => {
    const form = await canonicalStatements(file(`cases/${test}-in.nq`), { maxWorkFactor: 3, hash });
    expect(form).toBe(file(`cases/${test}-rdfc10.nq`));
  });

  it.each(labelled)('$test gives the published labels', async ({ test, hash }) => {
    const labels = new Map<string, string>();
    await canonicalStatements(file(`cases/${test}-in.nq`), { maxWorkFactor: 3, hash, labels });
    expect(Object.fromEntries(labels)).toEqual(JSON.parse(file(`cases/${test}-rdfc10map.json`)));
  });

  it.each(refused)('$test, a poison graph, is refused', async ({ test }) => {
    await expect(
      canonicalStatements(file(`cases/${test}-in.nq`), { maxWorkFactor: 3 }),
    ).rejects.toThrow();
    await expect(
      canonicalStatements(file(`cases/${test}-in.nq`), { maxWorkFactor: 1 }),
    ).rejects.toThrow();
  });
});
