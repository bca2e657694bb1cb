/** The verdict: a headline and a sentence, in a live region. It says, too, that there is none yet. */

import type { Standing } from '../../../verification/report/words.ts';
import { byId, element } from './elements.ts';

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
