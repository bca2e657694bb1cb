/**
 * Shows the page and the card as they will look. It comes when a proposal is right, and draws a new
 * badge when the browser has time.
 */

import { colourCards } from '../studio/card-colours.ts';
import type { Drawn, Look, PlannedPicture, ShownName, ToDraw } from './messages.ts';
import { inAddress } from './picture-out.ts';
import { filled, made } from './said.ts';

const place = document.getElementById('look');
const template = place?.querySelector('template') ?? null;
const shown = place?.querySelector(':scope > div') ?? null;

/** The style sheet of what is shown here, once. */
function dress(): void {
  const href = place?.dataset['sheet'] ?? '';
  if (document.querySelector(`link[href="${href}"]`) === null)
    document.head.append(made('link', { rel: 'stylesheet', href }));
}

let latest = 0;

/** Shows it, or nothing where there is nothing to show. `pictures`: where published ones lie. */
export function showLook(
  look: Look | null,
  picture: PlannedPicture | undefined,
  pictures: string,
): void {
  const turn = (latest += 1);
  if (place === null || template === null || shown === null) return;
  place.hidden = look === null;
  if (look === null) return shown.replaceChildren();
  dress();
  const page = document.importNode(template.content, true);
  write(page, look);
  colourCards(page);
  shown.replaceChildren(page);
  if (look.award !== null) draw(`${pictures}${look.slug}.svg`);
  else if (picture !== undefined) draw(inAddress(picture));
  else {
    const wanted: ToDraw = { id: turn, folder: look.slug, name: look.badge.text };
    (drawing ??= beginDrawing()).postMessage(wanted);
  }
}

/** Puts the picture into the page and the card. */
function draw(src: string): void {
  for (const stage of shown?.querySelectorAll('.stage-picture, .studio-card-stage') ?? [])
    stage.replaceChildren(made('img', { src, alt: '', width: '240', height: '240' }));
}

let drawing: Worker | null = null;

function beginDrawing(): Worker {
  const worker = new Worker(new URL('./drawing.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data: { id, source } }: MessageEvent<Drawn>) => {
    if (id === latest) draw(source);
  });
  return worker;
}

function write(page: DocumentFragment, { badge, meaning, language, award, html }: Look): void {
  const each = (name: string) => page.querySelectorAll<HTMLElement>(`[data-says=${name}]`);
  const say = (name: string, text: string): void => {
    for (const element of each(name)) element.textContent = text;
  };
  for (const part of page.querySelectorAll<HTMLElement>('[data-of]'))
    if ((part.dataset['of'] === 'award') !== (award !== null)) part.remove();
  name(each('name'), badge);
  say('meaning', meaning);
  if (language !== null) for (const element of each('meaning')) element.lang = language;
  // Rendered and sanitised by the code that renders it for pages.
  for (const prose of each('html')) prose.innerHTML = html ?? '';
  if (award === null) return;
  const { recipient, day, until, evidence } = award;
  name(each('recipient'), recipient);
  say('day', day);
  dated(each('awarded'), day);
  if (until !== null) dated(each('until'), until);
  for (const list of each('evidence')) list.replaceChildren(...evidence.map(linked));
  if (html === null) page.querySelector('[data-part=why]')?.remove();
  if (evidence.length === 0) page.querySelector('[data-part=evidence]')?.remove();
}

const linked = (url: string): HTMLLIElement =>
  made('li', {}, made('a', { href: url, rel: 'nofollow ugc noopener' }, made('bdi', {}, url)));

function dated(places: Iterable<HTMLElement>, day: string): void {
  for (const place of places) place.textContent = filled(place.dataset['text'] ?? '', 'day', day);
}

/** A name, set as small as it needs, in letters that the titles have. */
function name(places: Iterable<HTMLElement>, { text, length, face }: ShownName): void {
  for (const element of places) {
    element.textContent = text;
    if (face !== undefined) element.dataset['face'] = face;
    element.closest<HTMLElement>('[data-length]')?.setAttribute('data-length', length);
  }
}
