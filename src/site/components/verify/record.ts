/** Shows several badges that one page lists: each with its verdict, and the way to its checks. */

import { formOf } from '../../../language/plural.ts';
import { fill } from '../../../language/text.ts';
import type { Report } from '../../../verification/report/report.ts';
import { tell, type Tongue } from '../../../verification/report/words.ts';
import { byId, element } from './elements.ts';
import { say } from './result.ts';
import { checker, speech } from './speech.ts';

/** The badges by their addresses, in order; null where a check was stopped. `extras` come first. */
export function showRecord(
  reports: readonly (readonly [address: string, report: Report | null])[],
  spoken: Tongue,
  extras: readonly Node[],
): void {
  const count = reports.length;
  say(
    'record',
    fill(formOf(checker.record, count, speech.language), { count }),
    checker.recordSays,
  );
  byId('details', HTMLElement).append(
    ...extras,
    element(
      'ul',
      { role: 'list', class: 'record' },
      ...reports.map(([address, report]) => badgeItem(address, report, spoken)),
    ),
  );
}

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
