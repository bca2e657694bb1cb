/**
 * The samples for other hosts in HOSTING.md are sound, call what exists, and keep as little beside
 * the secret as ours.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { moduleOf } from '../fixtures/commands.ts';
import { engine } from './sources.ts';

const hosting = readFileSync(new URL('HOSTING.md', engine), 'utf8');
const scripts = (
  JSON.parse(readFileSync(new URL('package.json', engine), 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;
const [before = '', after = ''] = hosting.split('\n## GitLab and Forgejo\n');
const samplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
const samples = samplesIn(after);
const tree = (text: string): unknown => {
  const document = parseDocument(text, { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  return document.toJS() as unknown;
};
/** Every text below a key `script` or `run`: what the host hands to a shell. */
function linesOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linesOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'script' || key === 'run' ? [value].flat().map(String) : linesOf(value),
  );
}

it('finds the samples it is about', () => {
  expect(samples).toHaveLength(3);
  expect(samplesIn(before)).toHaveLength(2);
});

it('the matrix of parts builds each of them once, puts them together, and holds no secret', () => {
  const [text = ''] = samplesIn(before);
  const { permissions, jobs } = tree(text) as {
    permissions: unknown;
    jobs: { part: { strategy: { matrix: { number: number[] } } }; whole: { needs: string } };
  };
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.part.strategy.matrix.number).toEqual(Array.from({ length: 8 }, (_, at) => at + 1));
  expect(jobs.whole.needs).toBe('part');
  expect(linesOf(jobs)).toEqual([
    'npm ci --ignore-scripts',
    'npm run build -- --shard ${{ matrix.number }}/8 --out part',
    'npm ci --ignore-scripts',
    'npm run build -- --merge parts --out site',
  ]);
  expect(text).not.toContain('secrets');
});

describe.each([
  ['GitLab', 0],
  ['Forgejo', 1],
] as const)('the sample for %s', (_, at) => {
  const lines = linesOf(tree(samples[at] ?? ''));

  it('calls commands that exist, with options that they know', () => {
    const calls = lines.flatMap((line) => [...line.matchAll(/npm run ([\w-]+)(.*)/g)]);
    expect(calls.length).toBeGreaterThan(0);
    for (const [, name = '', rest = ''] of calls) {
      expect(scripts[name], name).toBeDefined();
      const help = readFileSync(new URL(moduleOf(name), engine), 'utf8');
      expect(
        [...rest.matchAll(/--[a-z-]+/g)]
          .map(([option]) => option)
          .filter((option) => !help.includes(option) && option !== '--root'),
      ).toEqual([]);
    }
  });

  it('signs beside what signing needs, and what the host says was agreed to', () => {
    const job = at === 0 ? linesOf((tree(samples[0] ?? '') as { sign: unknown }).sign) : lines;
    const installs = job.filter((line) =>
      /\bnpm (?!run )|signing-packages|node_modules/.test(line),
    );
    expect(installs).toEqual([
      'node scripts/signing-packages.mjs .plainbadge/signing',
      'npm ci --ignore-scripts --prefix .plainbadge/signing',
      'ln -s .plainbadge/signing/node_modules node_modules',
    ]);
    expect(job.at(-1)).toBe('npm run push-ledger -- --root .plainbadge/community --ask-host');
    expect(
      lines.filter(
        (line) =>
          line.includes('${{') || /\bnpm ci(?!(?: --omit=dev)? --ignore-scripts)/.test(line),
      ),
    ).toEqual([]);
  });
});

it('no manual job of GitLab keeps the site from being published', () => {
  const { sign, deploy } = tree(samples[0] ?? '') as {
    sign: { rules: { when?: string; allow_failure?: boolean }[] };
    deploy: { pages: { publish: string }; script: string[] };
  };
  expect(
    sign.rules.filter((rule) => rule.when === 'manual' && rule.allow_failure !== true),
  ).toEqual([]);
  expect(
    deploy.script
      .filter((line) => line.includes('--'))
      .slice(1)
      .every((line) => line.includes(deploy.pages.publish)),
  ).toBe(true);
});
