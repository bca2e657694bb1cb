/** Looks for somebody among those who are listed, by parts of the name. */

import type { StandingRecipient } from '../../model/standing.ts';
import { filled, made } from './said.ts';

/** Names that are shown at once. */
const most = 8;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name or folder holds every word that was typed, the first of them. */
function foundAmong(
  people: readonly StandingRecipient[],
  typed: string,
): readonly StandingRecipient[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found: StandingRecipient[] = [];
  for (const one of people) {
    const text = `${plain(one.name)} ${one.slug}`;
    if (words.every((word) => text.includes(word)) && found.push(one) === most) break;
  }
  return found;
}

/** Shows a button for each who is found; `take` gets the folder of the one that is pressed. */
export function findPeople(
  field: HTMLInputElement,
  list: HTMLElement,
  add: string,
  people: () => Promise<readonly StandingRecipient[]>,
  take: (slug: string) => void,
): void {
  field.addEventListener('input', (event) => {
    event.stopPropagation();
    void people().then((all) => {
      list.replaceChildren(
        ...foundAmong(all, field.value).map(({ slug, name }) => {
          const text = `${filled(add, 'recipient', name)} (${slug})`;
          const button = made(
            'button',
            { type: 'button', class: 'copy-button', dir: 'auto' },
            text,
          );
          button.addEventListener('click', () => take(slug));
          return made('li', {}, button);
        }),
      );
    });
  });
}
