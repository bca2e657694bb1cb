/** On the page of a pathway: files of badges that a visitor brings; what judges them comes then. */

import type { PathwayHere, Standing } from './dropped.ts';

const frame = document.getElementById('own-progress');
const chooser = document.querySelector<HTMLInputElement>('#own-files');
const sum = document.getElementById('own-sum');
const list = document.getElementById('own-list');

interface Handed extends PathwayHere {
  /** With the places of values in them. */
  readonly said: Readonly<Record<Standing | 'working' | 'soFar' | 'next' | 'done' | 'gap', string>>;
}

/** A sentence with an element in its place. */
const withElement = (text: string, place: string, element: Node): (string | Node)[] => {
  const [before = '', after = ''] = text.split(place);
  return [before, element, after];
};

const isolated = (text: string): HTMLElement =>
  Object.assign(document.createElement('bdi'), { textContent: text });

/** Counts what was brought, so that a slow answer never replaces a newer one. */
let turn = 0;

async function show(files: readonly File[], handed: Handed, name: string): Promise<void> {
  if (sum === null || list === null) return;
  const { said } = handed;
  const mine = ++turn;
  list.replaceChildren();
  sum.textContent = said.working;
  const { judged } = await import('./judging.ts');
  const { dropped, progress } = await judged(files, handed);
  if (mine !== turn) return;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const counted = said.soFar
    .replace('{have}', numbers.format(progress.have))
    .replace('{need}', numbers.format(progress.need));
  sum.replaceChildren(...withElement(counted, '{pathway}', isolated(name)), said.gap);
  const { next } = progress;
  if (next !== null) {
    const link = Object.assign(document.createElement('a'), { href: next.page });
    link.append(isolated(next.name));
    sum.append(...withElement(said.next, '{badge}', link));
  } else if (progress.have >= progress.need) sum.append(said.done);
  list.append(
    ...dropped.map(({ standing, name: badge }) => {
      const item = document.createElement('li');
      item.append(isolated(badge ?? ''), document.createElement('br'), said[standing]);
      return item;
    }),
  );
}

if (frame !== null && chooser !== null) {
  const handed: Handed = JSON.parse(frame.dataset['handed'] ?? '{}');
  frame.hidden = false;
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])];
    show(files, handed, frame.dataset['name'] ?? '').catch(() => {
      if (sum !== null) sum.textContent = handed.said.undecided;
    });
  });
}
