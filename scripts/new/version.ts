/** `npm run new -- version`: the next version of a badge, and what it changes. */

import { nextVersion } from '../../src/authoring/version.ts';
import { isJsonObject, type JsonValue } from '../../src/proof/json.ts';
import { readTree } from '../../src/repository/tree.ts';
import { printable } from '../../src/review/summary/summary.ts';
import { nextSteps, soundCommunity, writeAuthored } from '../shell/authoring.ts';
import { badgeChoices } from '../shell/choices.ts';
import { canAsk } from '../shell/asking.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';
import { askOne } from '../shell/prompts.ts';

/** Writes the version; returns the exit code. `slug`: the badge that was named, or null. */
export async function newVersionFrom(
  slug: string | null,
  { values, root }: CommandArguments,
): Promise<number> {
  if (slug === null && !canAsk())
    throw new UsageError('Name the badge: npm run new -- version SLUG');
  const [files, now] = [await readTree(root), new Date()];
  const community = slug === null ? soundCommunity(files, now) : null;
  if (slug === null && community === null) return 1;
  const named =
    slug ?? (community === null ? '' : await askOne('Of which badge?', badgeChoices(community)));
  const { version, changes, ...plan } = await nextVersion(files, named, now);
  for (const { part, before, now: says } of changes)
    console.log(
      before === null && says === null ? `${part}: another one` : told(part, before, says),
    );
  return writeAuthored(plan, root, {
    dry: values['dry-run'] === true,
    next: `Awards from now on carry version ${version}; those before keep theirs.\n${nextSteps}`,
  });
}

const told = (part: string, before: JsonValue, now: JsonValue): string =>
  `${part}\n  - ${inWords(before)}\n  + ${inWords(now)}`;

/** A value on one line; of a criterion, its text alone. */
function inWords(value: JsonValue): string {
  const text =
    isJsonObject(value) && typeof value['narrative'] === 'string' ? value['narrative'] : value;
  return printable(
    typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : JSON.stringify(text),
  );
}
