/** The search: finds while somebody types, and keeps what they asked for in the address. */

import { inNumber } from '../../../language/plural.ts';
import type { Filters, SearchIndex } from '../../view/search/entry.ts';
import { finder } from './finder.ts';
import { peopleFiles } from './people-files.ts';
import { resultItem } from './result-item.ts';
import './slash-key.ts';

/** How many are shown at first, and with each press for more. */
const step = 30;

function start(box: HTMLElement, field: HTMLInputElement): void {
  const part = <T extends Element>(name: string) =>
    document.querySelector<T>(`[data-part=${name}]`);
  const [status, list, more] = [part('status'), part('results'), part<HTMLElement>('more')];
  const browse = part<HTMLElement>('browse');
  const words: Record<string, string> = JSON.parse(box.dataset['words'] ?? '{}');
  const chosen = [...box.querySelectorAll<HTMLSelectElement>('select')];
  const found = finder();
  let shown = step;
  let index: Promise<(typed: string) => Promise<void>> | undefined;

  const filters = (): Filters => ({ skill: '', type: '', level: '', ...valuesOf(chosen) });

  async function update(): Promise<void> {
    const typed = field.value;
    const asked = typed.trim() !== '' || chosen.some(({ value }) => value !== '');
    keepInAddress(typed, chosen);
    try {
      index ??= readIndex(box, found.add);
      await (
        await index
      )(typed);
    } catch {
      index = undefined;
      if (status) status.textContent = words['unread'] ?? '';
      return;
    }
    if (typed !== field.value) return;
    const { entries, exact } = found.find(typed, filters());
    const few = asked ? entries.slice(0, shown) : [];
    list?.replaceChildren(...few.map((entry) => resultItem(entry, words)));
    if (more) more.hidden = !asked || entries.length <= shown;
    if (browse) browse.hidden = few.length > 0;
    if (status) status.textContent = asked ? sentence(entries.length, exact) : '';
  }

  function sentence(count: number, exact: boolean): string {
    if (count === 0) return words['none'] ?? '';
    if (!exact) return words['near'] ?? '';
    return inNumber(JSON.parse(box.dataset['found'] ?? ''), count, document.documentElement.lang);
  }

  listen(field, chosen, more, (further) => {
    shown = further ? shown + step : step;
    void update();
  });
  fillFromAddress(field, chosen);
  box.hidden = false;
  if (field.value !== '' || chosen.some(({ value }) => value !== '')) void update();
}

/** `update` is told whether more of the same is wanted. */
function listen(
  field: HTMLInputElement,
  chosen: readonly HTMLSelectElement[],
  more: HTMLElement | null,
  update: (more: boolean) => void,
): void {
  field.addEventListener('input', () => update(false));
  for (const select of chosen) select.addEventListener('change', () => update(false));
  more?.addEventListener('click', () => update(true));
}

/** Reads the index, and answers with a function that reads who else is needed for some words. */
async function readIndex(
  { dataset }: HTMLElement,
  add: (entries: SearchIndex['entries']) => void,
): Promise<(typed: string) => Promise<void>> {
  const response = await fetch(dataset['index'] ?? '');
  const { entries, people }: SearchIndex = await response.json();
  add(entries);
  return peopleFiles(people, add);
}

const valuesOf = (chosen: readonly HTMLSelectElement[]): Partial<Filters> =>
  Object.fromEntries(chosen.map(({ name, value }) => [name, value]));

function keepInAddress(typed: string, chosen: readonly HTMLSelectElement[]): void {
  const asked = new URLSearchParams();
  if (typed.trim() !== '') asked.set('q', typed);
  for (const { name, value } of chosen) if (value !== '') asked.set(name, value);
  const here = new URL(location.href);
  here.search = String(asked);
  history.replaceState(null, '', here);
}

function fillFromAddress(field: HTMLInputElement, chosen: readonly HTMLSelectElement[]): void {
  const asked = new URLSearchParams(location.search);
  // Whoever types before the script has come keeps what they typed.
  field.value = asked.get('q') ?? field.value;
  for (const select of chosen) {
    const value = asked.get(select.name) ?? select.value;
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
}

const box = document.getElementById('finder');
const field = box?.querySelector('input');
if (box && field) start(box, field);
