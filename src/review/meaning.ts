/** What a version of a badge means: once it was awarded, it stays. */

import type { Document } from '../community/document.ts';
import type { Problem } from '../community/problem.ts';
import { kindOf } from '../community/tree.ts';
import { type Sides, sameData } from './boundaries.ts';
import type { Change } from './changes.ts';
import { documentAt, holds, policyKeys } from './policy.ts';

/** Keys of a badge that are no part of what an award of it means. */
const free: readonly string[] = [
  ...policyKeys,
  'certificate',
  'signatories',
  'sponsors',
  'version',
  'created',
  'retired',
  'stacking',
];

/**
 * A version that was awarded means what it meant; the picture and the time it lasts are part of
 * that. At most one problem, for a change below the badge's folder.
 */
export function meaningProblems({ path }: Change, slug: string, { base, head }: Sides): Problem[] {
  // Another language says the same, and what was signed in it is frozen.
  if (kindOf(path) === 'translation') return [];
  const file = `badges/${slug}/badge.md`;
  const [before, after] = [documentAt(base.files, file), documentAt(head.files, file)];
  if (before === null || after === null) return [];
  const version = after.data['version'] ?? 1;
  const isUsed = holds(base, `badges/${slug}/v${String(version)}.json`);
  if (!isUsed || version !== (before.data['version'] ?? 1)) return [];
  const isSame =
    path === file &&
    sameData(meaning(before), meaning(after)) &&
    before.body.trim() === after.body.trim();
  return isSame
    ? []
    : [
        {
          rule: 'badge-version-changed',
          path,
          line: 1,
          column: 1,
          message:
            `Version ${String(version)} of this badge was awarded already, ` +
            'so its meaning and its picture stay.',
          remedy:
            `Restore it, or set \`version: ${Number(version) + 1}\` in ${file}, ` +
            'so that new awards carry the new meaning.',
        },
      ];
}

function meaning({ data }: Document): object {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !free.includes(key)));
}
