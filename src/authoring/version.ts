/** The next version of a badge that was awarded and is to mean something else from now on. */

import type { CommunityFile } from '../community/file.ts';
import { readLedger } from '../credential/ledger/ledger.ts';
import { type VersionChange, versionChanges } from '../credential/ledger/version-changes.ts';
import { authored, type Authored, unknownName } from './authored.ts';
import { withValue } from './front-matter-edit.ts';
import { textOf } from './standing-award.ts';

/** A plan, and what it is for. */
export interface NextVersion extends Authored {
  readonly version: number;
  readonly changes: readonly VersionChange[];
}

/**
 * Plans one line in `badges/<slug>/badge.md`: a `version` one higher than what was awarded. Refused
 * where nothing changed, and where the present version was never awarded: that one changes freely.
 */
export async function nextVersion(
  existing: readonly CommunityFile[],
  slug: string,
  now: Date,
): Promise<NextVersion> {
  const { ledger } = readLedger(existing);
  let found: Pick<NextVersion, 'version' | 'changes'> = { version: 0, changes: [] };
  const plan = await authored(existing, now, async ({ badges, issuer }) => {
    const badge = badges.find((one) => one.slug === slug);
    if (badge === undefined)
      return {
        files: [],
        refusals: [unknownName('badge', slug, badges)],
      };
    const changes = versionChanges(badge, issuer, ledger);
    if (changes === null || changes.length === 0)
      return { files: [], refusals: [changes === null ? free(slug, badge.version) : same(slug)] };
    found = { version: badge.version + 1, changes };
    const path = `badges/${slug}/badge.md`;
    return {
      files: [
        {
          path,
          text: withValue(textOf(path, existing), 'version', found.version),
          replace: true,
        },
      ],
      refusals: [],
    };
  });
  return { ...plan, ...found };
}

const free = (slug: string, version: number): string =>
  `Version ${version} of \`${slug}\` was never awarded, ` +
  'so it changes freely: no new version is needed.';
const same = (slug: string): string =>
  `\`${slug}\` says what it said when it was awarded. ` +
  `Change badges/${slug}/ first, then run this again.`;
