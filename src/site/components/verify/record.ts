/**
 * Shows several badges that one page lists, or one file holds: each with its verdict, and the way to
 * its checks.
 */

import { formOf } from '../../../language/plural.ts';
import { fill } from '../../../language/text.ts';
import type { Finding } from '../../../verification/verify-file.ts';
import { printable } from '../../../verification/report/printable.ts';
import type { Report } from '../../../verification/report/report.ts';
import { nameInside, ofWhole, tellWhole } from '../../../verification/report/several.ts';
import { tell, toldChecks, type Tongue } from '../../../verification/report/words.ts';
import { commandFor, isUnread } from './advice.ts';
import { byId, element } from './elements.ts';
import { checkItem, say } from './result.ts';
import type { Outcome } from './session.ts';
import { checker, speech } from './speech.ts';

/** How a badge is checked, whether that is still wanted, and the question for hosts to ask. */
interface Means {
  readonly verify: (item: string) => Promise<Outcome>;
  readonly isCurrent: () => boolean;
  readonly ask: (hosts: readonly string[]) => HTMLElement;
}

/** Shows what was found: addresses of badges, which are checked now, or the badges of one file. */
export async function showSeveral(
  { items, report }: Finding,
  unasked: readonly string[],
  spoken: Tongue,
  means: Means,
): Promise<void> {
  if (items !== undefined) await checkEach(items, spoken, means);
  else if (means.isCurrent())
    showInside(report, spoken, unasked.length > 0 ? [means.ask(unasked)] : []);
}

/** Checks one badge after the other, each in a worker of its own, and shows all of them. */
async function checkEach(
  items: readonly string[],
  spoken: Tongue,
  { verify, isCurrent, ask }: Means,
): Promise<void> {
  const unasked = new Set<string>();
  const reports: (readonly [address: string, report: Report | null])[] = [];
  for (const item of items) {
    const outcome = await verify(item);
    if (!isCurrent()) return;
    for (const host of outcome.unasked) unasked.add(host);
    reports.push([item, outcome.finding?.report ?? null]);
  }
  sayFound(reports.length, checker.recordSays);
  byId('details', HTMLElement).append(
    ...(unasked.size > 0 ? [ask([...unasked])] : []),
    element(
      'ul',
      { role: 'list', class: 'record' },
      ...reports.map(([address, report]) => badgeItem(address, report, spoken)),
    ),
  );
}

const sayFound = (count: number, sentence: string): void =>
  say('record', fill(formOf(checker.record, count, speech.language), { count }), sentence);

/** Shows what a presentation or a record holds, badge by badge, and what was checked of the whole. */
function showInside(report: Report, spoken: Tongue, questions: readonly Node[]): void {
  const { inside = [] } = report;
  const own = ofWhole(report);
  // What is wrong with the file itself is not for its badges to say.
  const { standing, headline, sentence } = tellWhole(report, spoken);
  if (own.checks.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown'))
    say(standing, headline, sentence);
  else sayFound(inside.length, sentence);
  byId('details', HTMLElement).append(
    ...questions,
    element(
      'ul',
      { role: 'list', class: 'record' },
      ...inside.map((one, at) => insideItem(one, nameInside(one, at, inside.length), spoken)),
    ),
    ...(questions.length === 0 && isUnread(report.checks)
      ? [element('div', { class: 'advice' }, commandFor(''))]
      : []),
    element('h3', {}, checker.checks),
    checkList(own, spoken),
  );
}

function insideItem(report: Report, name: string, spoken: Tongue): HTMLElement {
  const { standing, headline, sentence } = tell(report, spoken);
  return element(
    'li',
    { 'data-standing': standing },
    element('strong', {}, headline),
    element('p', {}, element('bdi', {}, name)),
    element('p', {}, sentence),
    element('details', {}, element('summary', {}, checker.checks), checkList(report, spoken)),
  );
}

const checkList = (report: Report, spoken: Tongue): HTMLElement =>
  element(
    'ul',
    { role: 'list', class: 'checks' },
    ...toldChecks(report, spoken).made.map(checkItem),
  );

/** `report`: null where its check was stopped. */
function badgeItem(address: string, report: Report | null, spoken: Tongue): HTMLElement {
  const { standing, headline, sentence } =
    report === null
      ? { standing: 'undetermined', headline: checker.undecided, sentence: checker.stopped }
      : tell(report, spoken);
  // Where no signature covers a name, the page's own word for it: its address.
  const name = printable(report?.achievement?.name ?? address);
  return element(
    'li',
    { 'data-standing': standing },
    element('strong', {}, headline),
    element('p', {}, element('bdi', {}, name)),
    element('p', {}, sentence),
    element('a', { href: `?credential=${encodeURIComponent(address)}` }, checker.single),
  );
}
