/**
 * CODEOWNERS: whose review the host asks for, generated from the policy. The last line that fits a
 * path decides.
 */

import { type Commit, ownersPath } from '../community/commit.ts';
import type { Problem } from '../community/problem.ts';
import { authorisationFor, everyAwarder, type Policy, policyOf, together } from './policy.ts';

const heading = `# Written by \`npm run owners\` from keys/issuer.json and the badges; do not edit it.
# The last line that fits a path decides. The review says exactly who may agree to what; this asks them.
`;

/**
 * The whole file for a policy; null where it names no maintainer, so that nobody would own the
 * engine.
 */
export function ownersFile(policy: Policy): string | null {
  const maintainers = together(policy.maintainers);
  if (maintainers.length === 0) return null;
  const own = [...policy.badges]
    .filter(([, badge]) => (badge?.awarders.length ?? 0) > 0)
    .map(([slug]) => slug)
    .sort();
  const lines: readonly (readonly [pattern: string, owners: readonly string[]])[] = [
    ['*', maintainers],
    ['/badges/', together(authorisationFor(policy, '').who, maintainers)],
    ['/recipients/', everyAwarder(policy)],
    ...own.map(
      (slug) =>
        [`/badges/${slug}/`, together(authorisationFor(policy, slug).who, maintainers)] as const,
    ),
    // What is signed or frozen comes last, so that no badge's own line takes it.
    ['/badges/*/v*.json', maintainers],
    ['/badges/*/v*.png', maintainers],
    ['/badges/*/v*.svg', maintainers],
    ['/recipients/*/*.json', maintainers],
    ['/keys/', maintainers],
    ['/.github/', maintainers],
  ];
  return `${heading}\n${lines.map(([pattern, owners]) => `${pattern} ${owners.map((name) => `@${name}`).join(' ')}`).join('\n')}\n`;
}

/**
 * Every way in which the file of a commit is not what its policy says, or could be misread by a
 * host.
 */
export function ownersProblems(commit: Pick<Commit, 'files' | 'owners'>): Problem[] {
  const wanted = ownersFile(policyOf(commit));
  if (wanted === null)
    return commit.owners === null
      ? []
      : [
          problem(
            'owners-without-maintainers',
            1,
            'There are owners, but `maintainers` in keys/issuer.json names nobody.',
            'Name the maintainers there, then run `npm run owners`.',
          ),
        ];
  if (commit.owners === null)
    return [
      problem(
        'owners-missing',
        1,
        'This file is missing, so the host asks nobody for a review.',
        'Run `npm run owners`, and commit what it wrote.',
      ),
    ];
  const faults = lintOwners(commit.owners);
  if (faults.length > 0 || commit.owners === wanted) return faults;
  return [
    problem(
      'owners-stale',
      firstDifference(commit.owners, wanted),
      'This file is not what the policy in keys/issuer.json and the badges says.',
      'Run `npm run owners`, and commit what it wrote.',
    ),
  ];
}

const mostBytes = 3 * 1024 * 1024;

/**
 * Lines that a host would skip, refuse, or take otherwise than they look: one such line can disable
 * the whole file.
 */
export function lintOwners(text: string): Problem[] {
  const large =
    new TextEncoder().encode(text).length >= mostBytes
      ? [
          problem(
            'owners-line',
            1,
            'The file has 3 MB or more, and hosts ignore such a file.',
            'Name fewer badges with awarders of their own.',
          ),
        ]
      : [];
  return [
    ...large,
    ...text
      .split('\n')
      .flatMap((line, at) =>
        lineFault(line, at, text).map((fault) =>
          problem(
            'owners-line',
            at + 1,
            fault,
            'Run `npm run owners`, which writes every line anew.',
          ),
        ),
      ),
  ];
}

const owner = /^@[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)?$/;

function lineFault(line: string, at: number, text: string): string[] {
  if (line === '' || line.startsWith('#')) return [];
  const [pattern = '', ...owners] = line.split(' ');
  const first = text.split('\n').findIndex((one) => one !== '' && !one.startsWith('#'));
  if (/[\t\r\u00a0]/.test(line) || owners.includes(''))
    return ['The line holds a TAB or a second space.'];
  if (/[!\\[\]#]/.test(pattern) || owners.some((name) => name.startsWith('#')))
    return ['Hosts do not understand `!`, `[`, `\\` or a comment behind a line here.'];
  if (pattern === '*' || pattern === '**' || pattern === '/**')
    return at === first
      ? ownersFault(owners)
      : ['A line for every path takes all that stands above it; it must be the first.'];
  if (!pattern.startsWith('/'))
    return ['The pattern does not begin with `/`, so it fits folders anywhere.'];
  return ownersFault(owners);
}

function ownersFault(owners: readonly string[]): string[] {
  if (owners.length === 0) return ['The line names nobody, so it takes the owners away.'];
  const strange = owners.find((name) => !owner.test(name));
  return strange === undefined
    ? []
    : [`\`${strange.slice(0, 60)}\` is not \`@\` and the name of an account.`];
}

function firstDifference(one: string, other: string): number {
  const [ours, theirs] = [one.split('\n'), other.split('\n')];
  return ours.findIndex((line, at) => line !== theirs[at]) + 1 || ours.length;
}

function problem(rule: string, line: number, message: string, remedy: string): Problem {
  return { rule, path: ownersPath, line, column: 1, message, remedy };
}
