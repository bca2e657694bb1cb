/**
 * On the catalogue: shows the badges whose words contain all that is typed, whatever the accents
 * and capitals.
 */

import { inNumber } from '../../../language/plural.ts';
import { containsAll } from '../../view/search-words.ts';

const search = document.getElementById('search');
const field = search?.querySelector('input');
const status = search?.querySelector('[role=status]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-badge]')];
/** The words of how badges are earned, by slug; read once, when somebody begins to type. */
let index: Promise<Record<string, string>> | undefined;

async function read(address: string): Promise<Record<string, string>> {
  try {
    return (await (await fetch(address)).json()) as Record<string, string>;
  } catch {
    // Without it, the words on the page are searched.
    return {};
  }
}

async function filter({ dataset }: HTMLElement, typed: string): Promise<void> {
  index ??= read(dataset['index'] ?? '');
  const words = await index;
  if (typed !== field?.value) return;
  for (const entry of entries)
    entry.hidden = !containsAll(words[entry.dataset['badge'] ?? ''] ?? entry.innerText, typed);
  const found = entries.filter(({ hidden }) => !hidden).length;
  const sentence = () =>
    found === 0
      ? (dataset['none'] ?? '')
      : inNumber(JSON.parse(dataset['found'] ?? ''), found, document.documentElement.lang);
  if (status) status.textContent = typed.trim() === '' ? '' : sentence();
}

if (search && field) {
  search.hidden = false;
  field.addEventListener('input', () => void filter(search, field.value));
}
