/** Shows who is found while somebody types, to be taken with a press. */

import type { Found } from './messages.ts';
import { filled, made } from './said.ts';

/** Shows a button for each who is found; `take` gets the folder of the one that is pressed. */
export function showFound(
  people: readonly Found[],
  list: HTMLElement,
  add: string,
  take: (slug: string) => void,
): void {
  list.replaceChildren(
    ...people.map(({ slug, name }) => {
      const text = `${filled(add, 'recipient', name)} (${slug})`;
      const button = made('button', { type: 'button', class: 'copy-button', dir: 'auto' }, text);
      button.addEventListener('click', () => take(slug));
      return made('li', {}, button);
    }),
  );
}
