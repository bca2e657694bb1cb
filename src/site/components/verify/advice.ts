/** What to ask for, and of whom, where a check does not settle it. */

import { peoplePage, verifyPage } from '../../../credential/addresses.ts';
import { fill } from '../../../language/text.ts';
import { issuerHost } from '../../../verification/issuer.ts';
import type { Report } from '../../../verification/report/report.ts';
import type { Standing } from '../../../verification/report/words.ts';
import { element } from './elements.ts';
import type { Place } from './place.ts';
import { checker } from './speech.ts';

/** Nothing where the verdict says all. */
export function adviceOn(
  standing: Standing,
  { issuer, checks, replacedBy }: Report,
  { pages }: Place,
): readonly HTMLElement[] {
  const isPersonOpen = checks.some(({ code }) => code === 'recipient-undecidable');
  const words: Readonly<Record<string, string>> = checker.advice;
  const advice = words[standing === 'undetermined' && isPersonOpen ? 'person' : standing];
  if (advice === undefined) return [];
  const said = fill<string>(advice, { issuer: issuer === null ? '' : issuerHost(issuer.id) });
  const people =
    standing === 'no-badge'
      ? [element('p', {}, element('a', { href: pages + peoplePage }, checker.people))]
      : [];
  const present =
    replacedBy === undefined
      ? []
      : [linkTo(`${pages}${verifyPage}?credential=${encodeURIComponent(replacedBy)}`)];
  return [
    element(
      'div',
      { class: 'advice' },
      element('h3', {}, checker.advice.title),
      element('p', {}, said),
      ...people,
      ...present,
    ),
  ];
}

const linkTo = (address: string): HTMLElement =>
  element('p', {}, element('a', { href: address }, checker.advice.present));
