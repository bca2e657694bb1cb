/** The contact sheet: the draft once with each of our shapes, colours and symbols, to press. */

import { smallDrawingOf } from '../../../artwork/medal/drawing.ts';
import { draftFrom, type OpenChoice } from './draft.ts';
import { browserMeans } from './means.ts';

const place = document.querySelector<HTMLDetailsElement>('[data-part=pictures]');
const choices = [...(place?.querySelectorAll<HTMLInputElement>('[data-choice]') ?? [])];
const kindOf = ({ dataset }: HTMLElement): string => dataset['choice'] ?? '';

/** What is shown, so that nothing is drawn twice. */
let drawn = '';

/** Marks what a draft says, and draws the sheet for it where that is open. */
export async function showSheet(state: URLSearchParams, open: OpenChoice | null): Promise<void> {
  for (const choice of choices) {
    const isOpen = kindOf(choice) === 'symbol' && open !== null;
    choice.checked = !isOpen && state.get(kindOf(choice)) === choice.value;
  }
  if (place?.open !== true || drawn === `${state}`) return;
  drawn = `${state}`;
  for (const choice of choices) {
    const changed = new URLSearchParams(state);
    changed.set(kindOf(choice), choice.value);
    const draft = draftFrom(changed.toString(), kindOf(choice) === 'symbol' ? null : open);
    const svg = await smallDrawingOf(draft, browserMeans.digest);
    if (drawn !== `${state}`) return;
    choice.parentElement?.querySelector('img')?.setAttribute('src', addressOf(svg));
  }
}

/** A drawing as the address of a picture. */
export const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** Tells what somebody presses, as a word of the draft, and when they open the sheet. */
export function listen(
  pressed: (choice: Readonly<Record<string, string>>) => void,
  opened: () => void,
): void {
  place?.addEventListener('toggle', opened);
  for (const choice of choices)
    choice.addEventListener('change', () => pressed({ [kindOf(choice)]: choice.value }));
}
