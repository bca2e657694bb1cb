/**
 * Shows a report: the headline and the sentence first, in a live region; then the badge, what to
 * ask for, checks and documents.
 */

import type { Report } from '../../../verification/report/report.ts';
import {
  tell,
  toldChecks,
  type Standing,
  type ToldCheck,
  type Tongue,
} from '../../../verification/report/words.ts';
import { byId, element } from './elements.ts';
import type { Place } from './place.ts';
import { badgeShown } from './shown.ts';
import { checker } from './speech.ts';

const ownTitle = document.title;

/**
 * Says where things stand, in the live region and in the title of the tab; clears whatever was
 * shown below it. Who worked there with the keyboard is taken along.
 */
export function say(
  standing: Standing | 'working' | 'record',
  headline: string,
  sentence: string,
): void {
  const spoken = byId('verdict', HTMLElement);
  const details = byId('details', HTMLElement);
  const wasThere = details.contains(document.activeElement);
  spoken.dataset['standing'] = standing;
  spoken.replaceChildren(element('h2', {}, headline), element('p', {}, sentence));
  details.replaceChildren();
  document.title = standing === 'working' ? ownTitle : `${headline} · ${ownTitle}`;
  if (wasThere) spoken.focus({ preventScroll: true });
  spoken.scrollIntoView({ block: 'nearest' });
}

/** A report, and what is shown with it. */
interface Result {
  readonly report: Report;
  readonly spoken: Tongue;
  /** Addresses of the documents that were read. */
  readonly documents: readonly string[];
  /** `open`: a host could be asked that was not. `unread`: and so nothing was read yet. */
  readonly asking: 'done' | 'open' | 'unread';
  /** Stand before the checks. */
  readonly questions: readonly Node[];
  readonly place: Place;
  /** Whether nothing newer was asked for since. */
  readonly isCurrent: () => boolean;
  /** The bytes of a file, or what was written into the field for an address. */
  readonly brought: Uint8Array | string;
}

/**
 * Shows a report with the badge that it is about and the documents behind it. What few badges need
 * is loaded first; nothing is shown where another result was asked for meanwhile.
 */
export async function showReport(result: Result): Promise<void> {
  const { report, spoken, documents, asking, questions, place } = result;
  const { standing, headline, sentence } = tell(report, spoken);
  const { made, others } = toldChecks(report, spoken);
  const advising = asking !== 'done' || standing === 'valid' ? null : await import('./advice.ts');
  const advice = advising?.adviceOn(standing, result) ?? [];
  const conforming = report.conformance?.deviations.length ? await import('./conforming.ts') : null;
  const deviations = conforming?.deviationsOf(report, spoken) ?? [];
  if (!result.isCurrent()) return;
  if (asking === 'unread') say('working', checker.step, sentence);
  else say(standing, headline, sentence);
  const badge = place.isBeside ? [] : badgeShown(report, place, result.brought);
  byId('details', HTMLElement).append(
    ...badge,
    ...questions,
    ...advice,
    ...deviations,
    element('h3', {}, checker.checks),
    element('ul', { role: 'list', class: 'checks' }, ...made.map(checkItem)),
    ...(others === null ? [] : [element('p', { class: 'soft' }, others)]),
    ...(documents.length === 0
      ? []
      : [element('h3', {}, checker.documents), documentList(documents)]),
  );
  bringIntoView(badge.at(0));
}

/** On a small screen the verdict goes to the top, so that the badge stands below it in view. */
function bringIntoView(badge: HTMLElement | undefined): void {
  const { bottom = 0 } = badge?.getBoundingClientRect() ?? {};
  if (bottom > innerHeight) byId('verdict', HTMLElement).scrollIntoView({ block: 'start' });
}

export function checkItem({ outcome, label, subject, found, exactly }: ToldCheck): HTMLElement {
  return element(
    'li',
    { 'data-outcome': outcome },
    element('strong', {}, subject),
    element('span', { class: 'outcome' }, label),
    element('p', {}, found),
    ...(exactly === null ? [] : [element('p', { class: 'soft' }, exactly)]),
  );
}

function documentList(documents: readonly string[]): HTMLElement {
  const items = [...new Set(documents)].map((address) =>
    element('li', {}, element('a', { href: address, rel: 'noopener noreferrer' }, address)),
  );
  return element('ul', { role: 'list', class: 'documents' }, ...items);
}
