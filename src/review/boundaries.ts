/**
 * What a proposal of badges and awards may not touch: the engine, the keys, the policy, and what
 * was issued.
 */

import type { Commit } from '../community/commit.ts';
import type { Document } from '../community/document.ts';
import { isRefused } from '../community/file.ts';
import { problemOf } from '../community/fault.ts';
import type { Problem } from '../community/problem.ts';
import { readRegister, registerPath, registerProblem } from '../credential/ledger/register.ts';
import type { Change } from './changes.ts';
import { goesWithAddress, tombstoneOf } from './given-up.ts';
import { documentAt, policyKeys } from './policy.ts';

/** The two sides of a change: the main branch without it and with it. */
export interface Sides {
  readonly base: Commit;
  readonly head: Commit;
}

interface Words {
  readonly rule: string;
  readonly message: string;
}

const ofMaintainers: Partial<Record<Change['part'], Words>> = {
  engine: {
    rule: 'touches-engine',
    message:
      'This file is part of the engine, and no proposal of badges or awards changes the engine.',
  },
  workflow: {
    rule: 'touches-workflow',
    message:
      'This file is a workflow, which runs on the host, ' +
      'and no proposal of badges or awards changes one.',
  },
  keys: {
    rule: 'touches-keys',
    message:
      'This file says who signs and with which keys, ' +
      'and no proposal of badges or awards changes it.',
  },
  owners: {
    rule: 'touches-owners',
    message:
      'This file says whose review the host asks for, ' +
      'and no proposal of badges or awards changes it.',
  },
  ledger: {
    rule: 'touches-issued',
    message: 'This file is written when badges are signed, and by nothing else.',
  },
};

/** Every touch of what only maintainers may change; empty words for what is theirs to agree to. */
export function maintainerProblems(
  changes: readonly Change[],
  sides: Sides,
  maintainers: readonly string[],
): Problem[] {
  const remedy =
    'Take it out of this pull request, ' +
    `or have a maintainer propose or approve it${named(maintainers)}.`;
  return [
    ...changes.flatMap((change) => {
      const { path, part } = change;
      const words = goesWithAddress(change, sides) ? undefined : ofMaintainers[part];
      return words === undefined ? [] : [{ ...words, path, line: 1, column: 1, remedy }];
    }),
    ...changes.flatMap((change) => policyProblems(change, sides, remedy)),
  ];
}

function named(maintainers: readonly string[]): string {
  if (maintainers.length === 0) return '; `maintainers` in keys/issuer.json names none yet';
  return `: ${maintainers
    .slice(0, 10)
    .map((name) => `\`${name}\``)
    .join(', ')}`;
}

const issuerKeys = ['awarders', 'maintainers'] as const;

/** Keys that say who may do what: a badge that is new is not to bring its own awarders either. */
function policyProblems(
  { path, part, kind }: Change,
  { base, head }: Sides,
  remedy: string,
): Problem[] {
  const keys =
    path === 'keys/issuer.json'
      ? issuerKeys
      : part === 'badge' && path.endsWith('/badge.md')
        ? [...policyKeys, 'signatories' as const]
        : [];
  if (keys.length === 0) return [];
  const [before, after] = [documentAt(base.files, path), documentAt(head.files, path)];
  if (kind === 'deleted') return ruledBadgeDeleted(path, before, remedy);
  if (after === null) return [];
  return keys
    .filter((key) => !sameData(before?.data[key], after.data[key]))
    .map((key) =>
      problemOf(
        {
          rule: 'touches-policy',
          offset: after.offsetOf([key], 'key'),
          remedy,
          message:
            key === 'signatories'
              ? '`signatories` says in whose name certificates ' +
                'are printed, and only a maintainer decides that.'
              : `\`${key}\` says who may do what here, ` +
                'and no proposal of badges or awards changes that.',
        },
        path,
        after.text,
      ),
    );
}

/** Who deletes a badge that nobody has, and writes it again elsewhere, is rid of its rules. */
function ruledBadgeDeleted(path: string, before: Document | null, remedy: string): Problem[] {
  const gone = policyKeys.filter((key) => before?.data[key] !== undefined);
  return gone.length === 0
    ? []
    : [
        {
          rule: 'touches-policy',
          path,
          line: 1,
          column: 1,
          message:
            `With this badge, what it says of who may do what would go ` +
            `(${gone.map((key) => `\`${key}\``).join(', ')}).`,
          remedy,
        },
      ];
}

/**
 * What nobody may do, maintainers neither: signed and frozen files never go, and no register is cut
 * short. Whether a register lost a line is asked of the history, which knows what was signed.
 */
export function neverProblems(changes: readonly Change[], sides: Sides): Problem[] {
  const { base, head } = sides;
  const issued = new Set(base.entries.map(({ path }) => path));
  const left = new Set(head.entries.map(({ path }) => path));
  const deleted = changes
    .filter((change) => change.kind === 'deleted' && !goesWithAddress(change, sides))
    .map((change) => deletionProblem(change, issued, left))
    .filter((problem) => problem !== null);
  const isChanged = changes.some(({ path, kind }) => path === registerPath && kind !== 'deleted');
  return isChanged ? [...deleted, ...unfinishedRegister(head)] : deleted;
}

/** A register that cannot be read says so itself. */
function unfinishedRegister({ files }: Commit): Problem[] {
  const content = files.find(({ path }) => path === registerPath)?.content;
  if (content === undefined || isRefused(content)) return [];
  const { register } = readRegister(content);
  return register === null || register.isFinished
    ? []
    : [
        registerProblem(
          'register-unfinished',
          register.entries.length,
          'A signing run was cut short, and its register is no whole one.',
          'Run `npm run issue` on the branch, which completes it.',
        ),
      ];
}

function deletionProblem(
  { path, part }: Change,
  issued: ReadonlySet<string>,
  left: ReadonlySet<string>,
): Problem | null {
  if (part === 'ledger')
    return deletion(
      'issued-file-deleted',
      path,
      'This file was signed or frozen, and what was issued is never deleted.',
      'Restore it. An award that should no longer count is revoked: ' +
        '`revoked` in its file. Who wants to be forgotten: `npm run forget`.',
    );
  if (part === 'award' && issued.has(path.replace(/\.md$/, '.json')))
    return deletion(
      'issued-award-deleted',
      path,
      'This award was issued, and an issued award is never deleted.',
      'Restore it, and revoke it if it should no longer count: `revoked` ' +
        'with `date` and `reason`. Who wants to be forgotten: `npm run forget`.',
    );
  if (part === 'selection')
    return deletion(
      'selection-deleted',
      path,
      'Somebody may have the address of this selection, and an address is never just gone.',
      `Put ${tombstoneOf(path)} in its place, with the day as \`date\` in its front matter.`,
    );
  if (part === 'badge' && isUsedBadge(path, issued) && !left.has(path))
    return deletion(
      'used-badge-deleted',
      path,
      'This badge was awarded, and a badge that somebody has is never deleted.',
      'Restore it; nobody need award it any more.',
    );
  return null;
}

/** A badge of which a version was frozen, as happens with its first award. */
function isUsedBadge(path: string, issued: ReadonlySet<string>): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (
    path.endsWith('/badge.md') &&
    [...issued].some((one) => one.startsWith(`${folder}v`) && one.endsWith('.json'))
  );
}

function deletion(rule: string, path: string, message: string, remedy: string): Problem {
  return { rule, path, line: 1, column: 1, message, remedy };
}

/** Equal as data from front matter, in which the order of keys means nothing. */
export function sameData(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
