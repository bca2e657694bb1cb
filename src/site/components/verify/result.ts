/**
 * Shows a report: the headline and the sentence first, in a live region; then facts, checks and
 * documents.
 */

import { issuerHost } from '../../../verification/issuer.ts';
import { printable } from '../../../verification/report/printable.ts';
import type { Report } from '../../../verification/report/report.ts';
import {
  tell,
  toldChecks,
  type Standing,
  type ToldCheck,
  type Tongue,
} from '../../../verification/report/words.ts';
import { peoplePage } from '../../../credential/addresses.ts';
import { byId, element } from './elements.ts';
import { speech } from './speech.ts';

const { checker, words } = speech;

/** Says where things stand, in the live region; clears whatever was shown below it. */
export function say(
  standing: Standing | 'working' | 'record',
  headline: string,
  sentence: string,
): void {
  const spoken = byId('verdict', HTMLElement);
  spoken.dataset['standing'] = standing;
  spoken.replaceChildren(element('h2', {}, headline), element('p', {}, sentence));
  byId('details', HTMLElement).replaceChildren();
  spoken.scrollIntoView({ block: 'nearest' });
}

/**
 * Shows a report with the documents behind it; `extras` stand between the sentence and the checks.
 * `isStep`: nothing was read yet, because a host must be asked first.
 */
export function showReport(
  report: Report,
  spoken: Tongue,
  documents: readonly string[],
  isStep: boolean,
  extras: readonly Node[],
): void {
  const { standing, headline, sentence } = tell(report, spoken);
  const { made, others } = toldChecks(report, spoken);
  if (isStep) say('working', checker.step, sentence);
  else say(standing, headline, sentence);
  byId('details', HTMLElement).append(
    ...extras,
    ...(standing === 'no-badge'
      ? [element('a', { href: `../${peoplePage}` }, checker.people)]
      : []),
    ...factsOf(report),
    element('h3', {}, checker.checks),
    element('ul', { role: 'list', class: 'checks' }, ...made.map(checkItem)),
    ...(others === null ? [] : [element('p', { class: 'soft' }, others)]),
    ...(documents.length === 0
      ? []
      : [element('h3', {}, checker.documents), documentList(documents)]),
  );
}

function checkItem({ outcome, subject, found, exactly }: ToldCheck): HTMLElement {
  return element(
    'li',
    { 'data-outcome': outcome },
    element('strong', {}, subject),
    element('span', { class: 'outcome' }, words.outcomes[outcome]),
    element('p', {}, found),
    ...(exactly === null ? [] : [element('p', { class: 'soft' }, exactly)]),
  );
}

/** Only what the signature covers; the issuer's own name comes last. */
function factsOf({ issuer, achievement, recipient }: Report): readonly HTMLElement[] {
  if (issuer === null || achievement === null) return [];
  const facts: (readonly [string, string])[] = [
    [checker.facts.issuer, issuerHost(issuer.id)],
    [checker.facts.badge, printable(achievement.name)],
    ...(recipient === null ? [] : [[checker.facts.recipient, printable(recipient)] as const]),
    ...(issuer.name === null ? [] : [[checker.facts.name, printable(issuer.name)] as const]),
  ];
  const rows = facts.map(([name, value]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))),
  );
  return [element('dl', { class: 'facts' }, ...rows)];
}

function documentList(documents: readonly string[]): HTMLElement {
  const items = [...new Set(documents)].map((address) =>
    element('li', {}, element('a', { href: address, rel: 'noopener noreferrer' }, address)),
  );
  return element('ul', { role: 'list', class: 'documents' }, ...items);
}
