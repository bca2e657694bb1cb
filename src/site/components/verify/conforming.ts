/** Lists where a badge does not keep to the letter of its standard. */

import { inFull } from '../../../language/sayings.ts';
import { formOf } from '../../../language/plural.ts';
import { fill } from '../../../language/text.ts';
import { printable } from '../../../verification/report/printable.ts';
import type { Report } from '../../../verification/report/report.ts';
import type { Tongue } from '../../../verification/report/words.ts';
import { element } from './elements.ts';
import { checker, speech } from './speech.ts';

/** More than a screen holds are folded away. */
const mostInView = 5;
/** More would help nobody who looks at a page; the command tells all. */
const mostListed = 100;

/** Each place with its sentence; nothing where there is none. */
export function deviationsOf({ conformance }: Report, spoken: Tongue): readonly HTMLElement[] {
  const { deviations = [] } = conformance ?? {};
  const count = deviations.length;
  if (count === 0) return [];
  const items = deviations
    .slice(0, mostListed)
    .map(({ place, said }) =>
      element(
        'li',
        {},
        ...(place === '' ? [] : [element('code', { dir: 'ltr' }, printable(place))]),
        element('p', {}, inFull([said], spoken)),
      ),
    );
  const list = element('ul', { role: 'list', class: 'deviations' }, ...items);
  const title = fill(formOf(checker.deviations, count, speech.language), { count });
  return count <= mostInView
    ? [element('h3', {}, title), list]
    : [element('details', { class: 'folded' }, element('summary', {}, title), list)];
}
