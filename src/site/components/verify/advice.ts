/** What to ask for, and of whom, where a check does not settle it. */

import { peoplePage, verifyPage } from '../../../credential/addresses.ts';
import { fill } from '../../../language/text.ts';
import { issuerHost } from '../../../verification/issuer.ts';
import type { Report } from '../../../verification/report/report.ts';
import type { Standing } from '../../../verification/report/words.ts';
import { element } from './elements.ts';
import type { Place } from './place.ts';
import { checker } from './speech.ts';

/** What was found, and of what: the bytes of a file, or what was written where an address was asked for. */
interface Found {
  readonly report: Report;
  readonly place: Place;
  readonly brought: Uint8Array | string;
}

/** Nothing where the verdict says all. */
export function adviceOn(
  standing: Standing,
  { report: { issuer, checks, replacedBy }, place: { pages }, brought }: Found,
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
      ...(isUnread(checks) ? [commandFor(brought)] : []),
      ...people,
      ...present,
    ),
  ];
}

export const isUnread = (checks: Report['checks']): boolean =>
  checks.some(({ code }) => code.endsWith('-unreachable'));

/** What asks the hosts that let no page of another site read their files. */
export function commandFor(brought: Uint8Array | string): HTMLElement {
  const isAddress =
    typeof brought === 'string' && /^https?:/.test(brought) && URL.canParse(brought);
  const what = isAddress ? `'${new URL(brought).href.replaceAll("'", '%27')}'` : 'FILE';
  const command = element('code', { dir: 'ltr' }, `npm run verify -- ${what}`);
  const [before = '', after = ''] = checker.advice.command.split('{command}');
  return element('p', {}, before, command, after);
}

const linkTo = (address: string): HTMLElement =>
  element('p', {}, element('a', { href: address }, checker.advice.present));
