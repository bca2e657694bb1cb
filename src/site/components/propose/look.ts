/**
 * Shows the page and the card as they will look. It comes when a proposal is right, and draws a new
 * badge when the browser has time.
 */

import { colourCards } from '../studio/card-colours.ts';
import type { Drawn, Look, PlannedPicture, ShownName, ShownResult, ToDraw } from './messages.ts';
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
  if (look.person !== null) return;
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

function write(page: DocumentFragment, look: Look): void {
  const { badge, meaning, language, award, person, html } = look;
  const each = (name: string) => page.querySelectorAll<HTMLElement>(`[data-says=${name}]`);
  const kind = person !== null ? 'person' : award !== null ? 'award' : 'badge';
  for (const part of page.querySelectorAll<HTMLElement>('[data-of]'))
    if (!(part.dataset['of'] ?? '').split(' ').includes(kind)) part.remove();
  name(each('name'), badge);
  for (const element of each('meaning')) {
    element.textContent = meaning;
    if (language !== null) element.lang = language;
  }
  // Rendered and sanitised by the code that renders it for pages.
  for (const prose of each('html')) prose.innerHTML = html ?? '';
  if (html === null) page.querySelector('[data-part=why]')?.remove();
  if (award !== null) writeAward(page, award, each);
  if (person === null) return;
  for (const part of page.querySelectorAll<HTMLElement>('[data-where]'))
    part.hidden = part.dataset['where'] !== person.where;
  const list = person.profile === null ? [] : [linked(person.profile)];
  for (const links of each('profile')) links.replaceChildren(...list);
}

type Each = (name: string) => NodeListOf<HTMLElement>;

function writeAward(page: DocumentFragment, award: NonNullable<Look['award']>, each: Each): void {
  const { recipients, day, until, evidence, exception } = award;
  const [first] = recipients;
  if (first !== undefined) name(each('recipient'), first);
  for (const element of each('day')) element.textContent = day;
  dated(each('awarded'), day);
  if (until !== null) dated(each('until'), until);
  for (const list of each('evidence')) list.replaceChildren(...evidence.map(linked));
  for (const list of each('results')) list.replaceChildren(...factsOf(award, list.dataset));
  for (const text of each('exception'))
    text.textContent = filled(text.dataset['text'] ?? '', 'reason', exception ?? '');
  const parts = {
    evidence: evidence.length > 0,
    results: award.results.length > 0 || award.credits !== null,
    exception: exception !== null,
    whose: recipients.length > 1,
  };
  for (const [part, isThere] of Object.entries(parts))
    if (!isThere) page.querySelector(`[data-part=${part}]`)?.remove();
  const choice = page.querySelector<HTMLSelectElement>('[data-part=whose] select');
  choice?.replaceChildren(
    ...recipients.map(({ text }, at) => made('option', { value: String(at) }, text)),
  );
  choice?.addEventListener('change', () => {
    const chosen = recipients[Number(choice.value)];
    if (chosen !== undefined)
      name(shown?.querySelectorAll<HTMLElement>('[data-says=recipient]') ?? [], chosen);
  });
}

/** What was reached, as `Results.astro` has it; the words are those of the list's own attributes. */
function factsOf({ results, credits }: NonNullable<Look['award']>, words: DOMStringMap) {
  const statuses = JSON.parse(words['statuses'] ?? '{}') as Readonly<Record<string, string>>;
  const inWords = (value: string, kind: ShownResult['kind']): string =>
    kind === 'share'
      ? filled(words['percent'] ?? '', 'value', value)
      : kind === 'status'
        ? (statuses[value] ?? value)
        : value;
  const fact = (
    name: string,
    reached: string,
    more: readonly (HTMLElement | string)[] = [],
  ): HTMLElement =>
    made(
      'div',
      {},
      made('dt', {}, made('bdi', {}, name)),
      made('dd', {}, made('bdi', {}, reached), ...more),
    );
  const number = new Intl.NumberFormat(document.documentElement.lang);
  return [
    ...results.map(({ name: of, reached, kind, required }) => {
      const least = filled(words['required'] ?? '', 'value', inWords(required ?? '', kind));
      const more = required === null ? [] : [' ', made('span', { class: 'soft' }, least)];
      return fact(of, inWords(reached, kind), more);
    }),
    ...(credits === null
      ? []
      : [
          fact(
            words['credits'] ?? '',
            filled(
              filled(words['some'] ?? '', 'earned', number.format(credits.earned)),
              'all',
              number.format(credits.all),
            ),
          ),
        ]),
  ];
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
