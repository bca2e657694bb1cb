/**
 * Shows what comes of a wish: what is wrong with it, or how it will look and what can be done with
 * it. It comes with the first answer of the worker.
 */

import type { Kept } from '../../../community/hosts/code-hosts.ts';
import { showLook } from './look.ts';
import type { Found, Planned, Refusal, Wish } from './messages.ts';
import { inAddress } from './picture-out.ts';
import { filled, made, type Said } from './said.ts';
import { waysOut } from './ways-out.ts';

/** Where it is shown, and in which words. */
export interface Place {
  readonly status: HTMLElement;
  readonly outcome: HTMLElement;
  /** The fields, of whose choices some are made again in a form. */
  readonly fields: HTMLElement;
  readonly kept: Kept;
  /** Where published pictures lie. */
  readonly pictures: string;
  readonly said: Said;
}

/** Replaces what was shown before. */
export function show(
  wish: Wish,
  planned: Planned,
  refused: readonly Refusal[],
  people: readonly Found[],
  { status, outcome, fields, kept, pictures, said }: Place,
): void {
  const refusals = planned.isForNobody
    ? [made('li', {}, said.nobody)]
    : refused.map(({ text, isEnglish }) =>
        made('li', isEnglish ? { lang: 'en', dir: 'ltr' } : {}, text),
      );
  const count = refusals.length;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  status.textContent =
    count === 0
      ? said.right
      : filled(said.wrong[form] ?? said.wrong['other'] ?? '', 'count', String(count));
  const chosen = fields.querySelector<HTMLSelectElement>('#wish-badge')?.selectedOptions[0];
  const badge = chosen?.text ?? '';
  outcome.replaceChildren(
    ...(count === 0
      ? [
          preview(wish, badge, planned, people, pictures, said),
          ...waysOut(wish, badge, planned, kept, said, choicesIn(fields)),
        ]
      : [made('ul', { class: 'refusals' }, ...refusals)]),
  );
  showLook(count === 0 ? (planned.look ?? null) : null, planned.picture, pictures);
}

/** What was chosen besides the badge, with what it is a choice of; nothing that was left open. */
function choicesIn(fields: HTMLElement): readonly string[] {
  const choices = fields.querySelectorAll<HTMLSelectElement>('select:not([name=badge])');
  return [...choices].flatMap(({ value, labels, selectedOptions }) =>
    value === '' ? [] : [`${labels[0]?.textContent ?? ''}: ${selectedOptions[0]?.text ?? ''}`],
  );
}

/** What it is in a few words: picture, badge, people, day. */
function preview(
  wish: Wish,
  badge: string,
  { picture: chosen, look }: Planned,
  people: readonly Found[],
  pictures: string,
  said: Said,
): HTMLElement {
  const source =
    wish.kind === 'award'
      ? `${pictures}${wish.badge}.svg`
      : chosen === undefined
        ? null
        : inAddress(chosen);
  const picture =
    source === null ? [] : [made('img', { src: source, alt: '', width: '96', height: '96' })];
  const name = wish.kind === 'award' ? badge : wish.name;
  const lines =
    wish.kind === 'award'
      ? [
          made('span', { class: 'soft' }, said.to),
          ...wish.people
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => made('bdi', {}, nameOf(line.trim(), people))),
          ...(wish.date === '' ? [] : [made('span', {}, filled(said.dated, 'day', wish.date))]),
        ]
      : [made('span', { dir: 'auto' }, wish.kind === 'badge' ? wish.description : wish.profile)];
  const more = look ? [made('a', { href: '#look' }, said.title)] : [];
  const text = made('figcaption', {}, made('strong', { dir: 'auto' }, name), ...lines, ...more);
  return made('figure', { class: 'proposal-preview' }, ...picture, text);
}

/** Who is here by the name that pages show, where the folder was written. */
const nameOf = (line: string, people: readonly Found[]): string =>
  people.find(({ slug }) => slug === line)?.name ?? line;
