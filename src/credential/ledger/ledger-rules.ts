/** Rules that hold between the ledger and what people wrote: an issued file is history. */

import type { Award, Badge, Community, Issuer, Result } from '../../community/model.ts';
import { byPlace, type Problem } from '../../community/problem.ts';
import { type JsonObject, sameJson } from '../../proof/json.ts';
import {
  absolute,
  achievementPath,
  credentialPath,
  issuerPath,
  languageOfAchievement,
  ownAchievementPath,
} from '../addresses.ts';
import { addressesOf, siteOf, versionPlace } from '../moving/own-addresses.ts';
import { addressProblems, formerAddressesSigned } from '../moving/address-rules.ts';
import { awaitsCorrection, correctionsIn, isOfDay } from './corrections.ts';
import { endorsementsFit } from '../endorsing/rules.ts';
import { languageProblems } from '../languages/signed-languages.ts';
import { objectAt, textAt } from './issued-members.ts';
import { damaged, type Ledger } from './ledger.ts';
import { tooLargeToSign } from './signable-size.ts';
import { type VersionChange, versionChanges } from './version-changes.ts';
import { evidenceOf, givenEvidence, partsIn } from '../open-badge.ts';
import { isPartEvidence } from '../stacking/part-evidence.ts';
import { resultsFit } from '../results/result-rules.ts';
import { reachedBySigned } from '../results/results.ts';
import { stackProblems } from '../stacking/stack-rules.ts';
import { validUntilOf } from '../validity.ts';

type Rule = (community: Community, ledger: Ledger) => Problem[];

/** Every rule, one per way of disagreeing. */
const rules: readonly Rule[] = [
  formerAddressesSigned,
  awardsStay,
  namedVersionsAreFrozen,
  languageProblems,
  badgeVersionsStay,
  versionsAreWhole,
  statusIndicesAreUnique,
  resultsFit,
  tooLargeToSign,
  endorsementsFit,
  stackProblems,
];

/**
 * All disagreements between the ledger and the community, sorted. Where the address of the site is
 * another than the ledger's, that is the one to tell: all others would follow from it.
 */
export function ledgerProblems(community: Community, ledger: Ledger): Problem[] {
  const moved = addressProblems(community, ledger);
  return moved.length > 0 ? moved : rules.flatMap((rule) => rule(community, ledger)).sort(byPlace);
}

/**
 * An issued award says what it said when it was signed, but for a correction that is to be signed.
 */
function awardsStay(community: Community, ledger: Ledger): Problem[] {
  return community.awards.flatMap((award) => {
    const issued = ledger.credentials.get(credentialPath(award.recipient, award.slug));
    if (issued === undefined) return [];
    const changed = changedFacts(award, community.issuer, issued.json);
    return changed.length === 0
      ? []
      : [
          {
            rule: 'issued-award-changed',
            path: award.path,
            line: 1,
            column: 1,
            message:
              'This award was issued already, ' +
              `and its ${changed.join(' and ')} no longer matches ${issued.path}.`,
            remedy:
              'Restore what was issued. To correct it: ' +
              `\`npm run correct -- ${award.recipient}/${award.slug}\`, which has it signed again.`,
          },
        ];
  });
}

function changedFacts(award: Award, issuer: Issuer, credential: JsonObject): string[] {
  const subject = objectAt(credential, 'credentialSubject');
  const reached = reachedBySigned(credential);
  const achievementId = textAt(objectAt(subject, 'achievement'), 'id');
  const [addresses, versions] = [addressesOf(issuer), `badges/${award.badge}/v`];
  const always: [string, boolean][] = [
    [
      'address',
      siteOf(credential, credentialPath(award.recipient, award.slug), addresses) !== null,
    ],
    ['`badge`', addresses.some((site) => achievementId.startsWith(absolute(site, versions)))],
    [
      '`version`',
      award.version === null ||
        ownAchievementPath(achievementId).endsWith(
          `/${achievementPath(award.badge, award.version)}`,
        ),
    ],
    ['`language`', languageOfAchievement(achievementId) === award.language],
  ];
  const facts: [string, boolean][] = [
    ...always,
    ['`date`', isOfDay(award, credential)],
    ['`corrected`', award.corrected.length === correctionsIn(credential)],
    [
      '`expires`',
      award.expires === null || credential['validUntil'] === validUntilOf(award.expires),
    ],
    ['`evidence`', sameJson(evidenceIn(credential), award.evidence.map(evidenceOf))],
    ['`because`', partsIn(credential).every((id) => restsOn(award, id))],
    ['`results`', sameJson(reached.results.map(asJson), award.results.map(asJson))],
    ['`credits`', reached.credits === award.credits],
    ['text', (subject['narrative'] ?? '') === award.narrative],
  ];
  // What a correction changes is signed with it.
  const held = awaitsCorrection(award, credential) ? always : facts;
  return held.filter(([, same]) => !same).map(([name]) => name);
}

const asJson = (result: Result): JsonObject => ({ ...result });

/** What people wrote of the evidence, without the awards that it rests on. */
const evidenceIn = (credential: JsonObject): JsonObject[] =>
  givenEvidence(credential).filter((one) => !isPartEvidence(one));

/** Whether an award says that it rests on what is signed at an address, of whichever site. */
const restsOn = ({ recipient, because }: Award, id: string): boolean =>
  because.some((slug) => id.endsWith(`/${credentialPath(recipient, slug)}`));

/** What was earned as an earlier version of a badge says what that said, so it must be there. */
function namedVersionsAreFrozen({ awards, badges }: Community, ledger: Ledger): Problem[] {
  const present = new Map(badges.map(({ slug, version }) => [slug, version]));
  return awards.flatMap(({ recipient, slug, badge, version, path }) =>
    version === null ||
    version === present.get(badge) ||
    ledger.credentials.has(credentialPath(recipient, slug)) ||
    ledger.achievements.has(achievementPath(badge, version))
      ? []
      : [
          {
            rule: 'award-version-unknown',
            path,
            line: 1,
            column: 1,
            message:
              `\`version: ${version}\` names a version of "${badge}" that was ` +
              `never awarded; the present one is ${present.get(badge) ?? 1}.`,
            remedy:
              'Leave `version` out: an award is of the present ' +
              'version. Only one that was awarded before can be named.',
          },
        ],
  );
}

/** A used badge version is frozen. */
function badgeVersionsStay({ badges, issuer }: Community, ledger: Ledger): Problem[] {
  return badges.flatMap((badge) => {
    const changes = versionChanges(badge, issuer, ledger) ?? [];
    return changes.length === 0 ? [] : [versionChanged(badge, issuer, changes)];
  });
}

function versionChanged(badge: Badge, issuer: Issuer, changes: readonly VersionChange[]): Problem {
  const words = changes.map(({ part }) => part).join(' and ');
  return {
    rule: 'badge-version-changed',
    path: `badges/${badge.slug}/badge.md`,
    line: 1,
    column: 1,
    message:
      `Version ${badge.version} of this badge was awarded already, ` +
      `and its ${words} no longer matches ${achievementPath(badge.slug, badge.version)}.`,
    remedy:
      languageOfIssuer(badge, issuer, changes) ??
      `Restore it, or set \`version: ${badge.version + 1}\` ` +
        'so that new awards carry the new meaning: ' +
        `\`npm run new -- version ${badge.slug}\` does it, and shows what changed.`,
  };
}

/**
 * What helps where a badge came to another language because the issuer's was changed; null where
 * more than that differs.
 */
function languageOfIssuer(
  { language, version }: Badge,
  issuer: Issuer,
  changes: readonly VersionChange[],
): string | null {
  const [change] = changes;
  const isIssuers =
    changes.length === 1 && change?.part === '`language`' && language === issuer.language;
  return isIssuers && typeof change.before === 'string'
    ? `Write \`language: ${change.before}\` into this badge, or ` +
        `set \`language\` in ${issuerPath} back: what is signed ` +
        `keeps its language. \`"interface": "${language}"\` ` +
        `in ${issuerPath} is for the pages alone. ` +
        `If the texts are another language's now, set \`version: ${version + 1}\`.`
    : null;
}

/**
 * Every frozen version has its Achievement and both pictures; every credential has its frozen
 * version.
 */
function versionsAreWhole(community: Community, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const path of ledger.achievements.keys()) {
    const own = ownAchievementPath(path);
    for (const picture of [own.replace(/json$/, 'png'), own.replace(/json$/, 'svg')]) {
      if (!ledger.pictures.has(picture)) problems.push(missing(picture, path));
    }
  }
  for (const { path, json } of ledger.credentials.values()) {
    const frozen = versionPlace(json, addressesOf(community.issuer))?.path ?? null;
    if (frozen !== null && !ledger.achievements.has(frozen)) problems.push(missing(frozen, path));
  }
  return problems;
}

function missing(path: string, neededBy: string): Problem {
  return {
    rule: 'issued-file-missing',
    path,
    line: 1,
    column: 1,
    message: `This issued file is missing, but ${neededBy} needs it.`,
    remedy: 'Restore it from git history.',
  };
}

/** Two credentials that share a bit would be revoked together. */
function statusIndicesAreUnique(_: Community, ledger: Ledger): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, json } of ledger.credentials.values()) {
    const entry = textAt(objectAt(json, 'credentialStatus'), 'id');
    const first = seen.get(entry);
    if (entry !== '' && first !== undefined)
      problems.push(damaged(path, `it shares its status entry with ${first}.`));
    seen.set(entry, path);
  }
  return problems;
}
