/**
 * Awards of badges that require others: what is required was there on the day of the award, or the
 * award says why it is given all the same. What is signed was judged when it was signed.
 */

import type { Award, Badge, Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import {
  exceptionSaysNothing,
  requiredMissing,
  restsOnNothing,
} from '../../community/rules/waiting.ts';
import { didYouMean } from '../../community/schemas/nearest.ts';
import { isReason, reasonWanted } from '../../community/stacking/exception.ts';
import { type Fulfilment, fulfilmentOf, isMet } from '../../community/stacking/fulfilment.ts';
import { credentialPath } from '../addresses.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { inWords } from './fulfilment-words.ts';
import { type Holding, holdingsOf } from './holdings.ts';

type Words = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** The problems of unsigned awards whose badge requires something, or that say it does. */
export function stackProblems(community: Community, ledger: Ledger): Problem[] {
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  const waiting = community.awards.filter(
    ({ recipient, slug, badge, because, exception, revoked }) =>
      revoked === null &&
      ((badges.get(badge)?.requires.length ?? 0) > 0 || because.length > 0 || exception !== null) &&
      !ledger.credentials.has(credentialPath(recipient, slug)),
  );
  if (waiting.length === 0) return [];
  const holdings = holdingsOf(community, ledger);
  return waiting.flatMap((award) => {
    const badge = badges.get(award.badge);
    const others = (holdings.get(award.recipient) ?? []).filter(({ slug }) => slug !== award.slug);
    return badge === undefined
      ? []
      : judged(award, badge, others).map((words) => ({
          ...{ path: award.path, line: 1, column: 1 },
          ...words,
        }));
  });
}

function judged(award: Award, badge: Badge, others: readonly Holding[]): readonly Words[] {
  if (badge.requires.length === 0) return [nothingIsRequired(award, badge)];
  const strangers = award.because.flatMap((slug) => whyNot(slug, award, others));
  if (strangers.length > 0) return strangers;
  // What an earlier version required is not kept.
  const isOfNow = award.version === null || award.version === badge.version;
  if (award.exception !== null) return isReason(award.exception) ? [] : [noReason(award.exception)];
  if (!isOfNow) return [];
  const named =
    award.because.length === 0 ? others : others.filter(({ slug }) => award.because.includes(slug));
  const missing = missingFrom(badge, named, award);
  return missing.length === 0 ? [] : [lacking(award, badge, missing)];
}

/** What is not there on the day of the award; of another issuer's badges people judge. */
function missingFrom(
  { requires }: Pick<Badge, 'requires'>,
  parts: readonly Holding[],
  { date }: Pick<Award, 'date'>,
): readonly Fulfilment[] {
  return fulfilmentOf(requires, parts, date).filter(
    (one) => one.requirement.kind !== 'elsewhere' && !isMet(one),
  );
}

const noReason = (said: string): Words => ({
  rule: exceptionSaysNothing,
  message: `\`exception\` says \`${said.slice(0, 80)}\`, which is no reason.`,
  remedy: reasonWanted,
});

function nothingIsRequired({ because }: Award, { slug }: Badge): Words {
  const key = because.length > 0 ? 'because' : 'exception';
  return {
    rule: 'nothing-required',
    message: `\`${key}\` speaks of what the badge requires, but \`${slug}\` requires nothing.`,
    remedy: `Leave \`${key}\` out, or write \`requires\` into badges/${slug}/badge.md.`,
  };
}

/** Why an award that is named in `because` cannot count, or nothing. */
function whyNot(slug: string, award: Award, others: readonly Holding[]): readonly Words[] {
  const rule = restsOnNothing;
  const found = others.find((one) => one.slug === slug);
  if (found === undefined) {
    const known = others.map((one) => one.slug);
    return [
      {
        rule,
        message:
          `\`because\` names \`${slug.slice(0, 64)}\`, which is no other award of ` +
          `\`${award.recipient}\` that counts.`,
        remedy:
          'Name files of the same folder without `.md`, of awards that were not revoked.' +
          didYouMean(slug, known),
      },
    ];
  }
  return found.date <= award.date
    ? []
    : [
        {
          rule,
          message: `\`because\` names \`${slug}\`, which was awarded later, on ${found.date}.`,
          remedy: `Write a \`date\` from ${found.date} on, or take it out of \`because\`.`,
        },
      ];
}

function lacking(award: Award, badge: Badge, missing: readonly Fulfilment[]): Words {
  const where = award.because.length > 0 ? ' among the awards in `because`' : '';
  return {
    rule: requiredMissing,
    message:
      `\`${award.recipient}\` lacks what \`${badge.slug}\` requires on ${award.date}${where}: ` +
      `${missing.map(inWords).join('; ')}.`,
    remedy:
      'Award first what is missing, or write the day on which all was there. To award it all ' +
      'the same, say why in one public sentence: `exception: …`.',
  };
}
