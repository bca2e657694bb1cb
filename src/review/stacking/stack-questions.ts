/** What those who agree to an award should ask where its badge requires others. */

import { type Document, textAt } from '../../community/document.ts';
import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';

/** A question about a place, as in `questions.ts`. */
type Question = Omit<Problem, 'path' | 'line' | 'column'> & { readonly offset: number };

/**
 * Why an exception is made, and which badges of other issuers somebody has to have looked at.
 * `before`: the award as it stood; null where it is new.
 */
export function stackQuestions(
  award: Document,
  before: Document | null,
  community: Community | null,
): readonly Question[] {
  const reason = textAt(award, 'exception');
  const isNew = before === null || textAt(before, 'exception') !== reason;
  return [
    ...(reason === null || !isNew ? [] : [exceptionMade(award, reason)]),
    ...(before === null ? elsewhere(award, community) : []),
  ];
}

function exceptionMade(award: Document, reason: string): Question {
  return {
    rule: 'award-by-exception',
    offset: award.offsetOf(['exception'], 'value'),
    message: `This award is given though something that its badge requires is missing: \`${reason}\``,
    remedy: 'Ask whether that is reason enough; the page of the award will say it.',
  };
}

function elsewhere(award: Document, community: Community | null): readonly Question[] {
  const slug = textAt(award, 'badge');
  const badge = community?.badges.find((one) => one.slug === slug);
  return (badge?.requires ?? []).flatMap((requirement) =>
    requirement.kind === 'elsewhere'
      ? [
          {
            rule: 'required-elsewhere',
            offset: award.offsetOf(['badge'], 'value'),
            message: `This badge also requires one of another issuer: \`${requirement.url}\`.`,
            remedy: 'Ask whether the recipient has it; no program looked.',
          },
        ]
      : [],
  );
}
