/** What an upgrade says: what it will do, what it did, and what is left to people. */

import type { Migrated, MigrationStep } from './migrations.ts';
import type { PlannedUpgrade } from './plan-upgrade.ts';

/** The plan in a few lines. */
export function tellPlan(plan: PlannedUpgrade, writes: Migrated['writes']): readonly string[] {
  const { changed, edited, restored } = plan;
  return [
    `${changed} files of the engine are new, changed or gone; everything else stays as it is.`,
    ...Object.keys(writes).map(
      (path) => `${path} was the engine's, unchanged: it is written anew, about your community.`,
    ),
    ...(edited.length === 0
      ? []
      : [
          'Files of the engine that somebody edited or added ' +
            'here, and that the new version takes the place of:',
          ...list(edited.map(({ path }) => path)),
        ]),
    ...(restored.length === 0
      ? []
      : ['Files of the engine that were deleted here, and that come back:', ...list(restored)]),
  ];
}

const mostNamed = 40;

function list(paths: readonly string[]): readonly string[] {
  const more = paths.length - mostNamed;
  return [
    ...paths.slice(0, mostNamed).map((path) => `  ${printable(path)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/**
 * The message of the upgrade's commit; it names edited files, which git keeps in the commit before.
 */
export function messageOf(version: string, { edited }: PlannedUpgrade): string {
  const named =
    edited.length === 0
      ? ''
      : `\nEdited files of the engine, as they were in the commit ` +
        `before:\n${list(edited.map(({ path }) => path)).join('\n')}\n`;
  return `Upgrade the engine to ${version}\n${named}`;
}

/** What to do now, in an order that works when it is followed literally. */
export function tellNextSteps(done: {
  readonly branch: string;
  readonly kept: string;
  readonly plan: PlannedUpgrade;
  readonly steps: readonly MigrationStep[];
}): readonly string[] {
  const { branch, kept, plan, steps } = done;
  const later = steps.filter(({ command }) => command.includes('BADGE_ISSUER_KEY'));
  const now = steps.filter((step) => !later.includes(step));
  return [
    ...(plan.edited.length === 0
      ? []
      : [
          '',
          `Edited files are kept in ${kept}/ on this machine, ` +
            `and in git: \`git show ${branch}~1:PATH\`.`,
        ]),
    '',
    `The branch ${branch} holds the upgrade in one commit. Now:`,
    '',
    `  git switch ${branch}`,
    '  npm ci',
    ...now.map(({ command, why }) => `  ${command.padEnd(20)}   # ${why}`),
    '  npm run check',
    ...(now.length === 0
      ? []
      : ['  git add -A && git commit -m "Bring up to date what is made from the community"']),
    `  git push -u origin ${branch}`,
    '',
    'Then open a pull request, which a maintainer proposes or ' +
      'approves; where you maintain alone and main takes pushes:',
    `  git switch main && git merge ${branch} && git push`,
    ...later.flatMap(({ command, why }) => ['', `Once it is merged: ${command}`, `  ${why}.`]),
  ];
}

function printable(path: string): string {
  return path.replace(/\p{C}/gu, '·');
}
