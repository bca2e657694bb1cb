/** What people wrote becomes a checked community, or every problem of it at once. */

import { assemble } from './assemble.ts';
import { type DocumentReading, readDocument } from './document.ts';
import type { CommunityFile } from './file.ts';
import type { Community } from './model.ts';
import { byPlace, compareText, type Problem } from './problem.ts';
import { awardRules } from './rules/awards.ts';
import { completenessRules } from './rules/completeness.ts';
import { directoryRules } from './rules/record/directory.ts';
import { elsewhereRules } from './rules/record/elsewhere.ts';
import { selectionRules } from './rules/record/selections.ts';
import { endorsementRules } from './rules/endorsements.ts';
import { frameworkRules } from './rules/skills/frameworks.ts';
import { formerAddressRules } from './rules/former-addresses.ts';
import { holderKeyRules } from './rules/identity/holder-keys.ts';
import { knownIssuerRules } from './rules/identity/known-issuers.ts';
import { languageRules } from './rules/languages.ts';
import { knownLanguageRules } from './rules/translating/known-languages.ts';
import { keyRules } from './rules/keys.ts';
import { lookAlikeRules } from './rules/look-alikes.ts';
import { originalRules } from './rules/kept-originals.ts';
import { nameRules } from './rules/names.ts';
import { pathwayRules } from './rules/pathways.ts';
import { pictureRules } from './rules/pictures.ts';
import { policyRules } from './rules/policy.ts';
import { privacyRules, withoutRepeatedAddresses } from './rules/privacy.ts';
import { proseRules } from './rules/prose.ts';
import type { Draft, Rule } from './rules/rule.ts';
import { tombstoneRules } from './rules/tombstones.ts';
import { requirementRules } from './rules/requirements.ts';
import { resultRules } from './rules/skills/results.ts';
import { retiredRules } from './rules/retired.ts';
import { issuerTranslationRules } from './rules/translating/issuer.ts';
import { translationRules } from './rules/translating/translations.ts';
import { treeRules } from './rules/tree.ts';
import { visibilityRules } from './rules/visibility.ts';
import { type Entry, entryOf } from './tree.ts';

/**
 * Every rule about the community as a whole; what is wrong inside one file is found when it is
 * read.
 */
const rules: readonly Rule[] = [
  ...treeRules,
  ...nameRules,
  ...lookAlikeRules,
  ...translationRules,
  ...issuerTranslationRules,
  ...completenessRules,
  ...awardRules,
  ...tombstoneRules,
  ...retiredRules,
  ...requirementRules,
  ...resultRules,
  ...frameworkRules,
  ...pathwayRules,
  ...formerAddressRules,
  ...knownIssuerRules,
  ...holderKeyRules,
  ...languageRules,
  ...knownLanguageRules,
  ...keyRules,
  ...proseRules,
  ...privacyRules,
  ...visibilityRules,
  ...pictureRules,
  ...originalRules,
  ...elsewhereRules,
  ...directoryRules,
  ...selectionRules,
  ...endorsementRules,
  ...policyRules,
];

interface Circumstances {
  readonly now: Date;
  readonly read?: (entry: Entry) => DocumentReading;
  readonly despite?: (problem: Problem) => boolean;
}

/**
 * Checks every file below badges/, recipients/ and keys/. Problems are sorted by place; the
 * community is null when there are any. Never throws, whatever the files hold. Of machine-written
 * files only the names are judged here. `read`: another reader that gives what `readDocument`
 * gives. `despite`: problems of values that fit their schemas, which keep nobody from the community;
 * what they are about is missing in it.
 */
export function checkCommunity(
  files: readonly CommunityFile[],
  { now, read = readDocument, despite = () => false }: Circumstances,
): { community: Community | null; problems: Problem[] } {
  const entries = files.map(entryOf).sort((a, b) => compareText(a.path, b.path));
  const readings = entries.map((entry) => ({ path: entry.path, ...read(entry) }));
  const draft: Draft = {
    now,
    entries,
    documents: readings.flatMap(({ document }) => document ?? []),
    texts: new Map(
      readings.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const])),
    ),
  };
  const problems = withoutRepeatedAddresses([
    ...readings.flatMap((reading) => reading.problems),
    ...rules.flatMap((rule) => rule(draft)),
  ]).sort(byPlace);
  return {
    community: problems.every(despite) ? assemble(draft.documents, entries) : null,
    problems,
  };
}
