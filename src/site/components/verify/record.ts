/** Shows several badges that one page lists: each with its verdict, and the way to its checks. */

import { formOf } from '../../../language/plural.ts';
import { fill } from '../../../language/text.ts';
import type { Report } from '../../../verification/report/report.ts';
import { tell, type Tongue } from '../../../verification/report/words.ts';
import { byId, element } from './elements.ts';
import { say } from './result.ts';
import type { Outcome } from './session.ts';
import { checker, speech } from './speech.ts';

/** How a badge is checked, whether that is still wanted, and the question for hosts to ask. */
interface Means {
  readonly verify: (item: string) => Promise<Outcome>;
  readonly isCurrent: () => boolean;
  readonly ask: (hosts: readonly string[]) => HTMLElement;
}

/** Checks one badge after the other, each in a worker of its own, and shows all of them. */
export async function checkEach(
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
  const count = reports.length;
  say(
    'record',
    fill(formOf(checker.record, count, speech.language), { count }),
    checker.recordSays,
  );
  byId('details', HTMLElement).append(
    ...(unasked.size > 0 ? [ask([...unasked])] : []),
    element(
      'ul',
      { role: 'list', class: 'record' },
      ...reports.map(([address, report]) => badgeItem(address, report, spoken)),
    ),
  );
}

/** `report`: null where its check was stopped. */
function badgeItem(address: string, report: Report | null, spoken: Tongue): HTMLElement {
  const { standing, headline, sentence } =
    report === null
      ? { standing: 'undetermined', headline: checker.undecided, sentence: checker.stopped }
      : tell(report, spoken);
  return element(
    'li',
    { 'data-standing': standing },
    element('strong', {}, headline),
    element('p', {}, sentence),
    element('a', { href: `?credential=${encodeURIComponent(address)}` }, checker.single),
  );
}
