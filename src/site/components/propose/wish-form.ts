/** The fields of the page: what was filled in, and which of them a kind of wish has. */

import type { Visible, Wish } from './messages.ts';

const visibilities: readonly Visible[] = ['', 'listed', 'unlisted', 'file-only'];

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fields = (frame: HTMLElement): readonly Field[] => [
  ...frame.querySelectorAll<Field>('[name]'),
];

const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio';

/** What the fields say now; a file that was chosen is not read yet. */
export function wishIn(frame: HTMLElement): Wish {
  const text = (name: string): string =>
    fields(frame).find(
      (field) =>
        field.name === name &&
        (!isRadio(field) || field.checked) &&
        field.closest('[data-for-badges][hidden]') === null,
    )?.value ?? '';
  const visibility = visibilities.find((word) => word === text('visibility')) ?? '';
  switch (text('kind')) {
    case 'badge':
      return {
        kind: 'badge',
        name: text('name'),
        description: text('description'),
        criteria: text('criteria'),
        skills: text('skills'),
        picture: null,
      };
    case 'person':
      return {
        kind: 'person',
        name: text('name'),
        profile: text('profile'),
        visibility,
        language: text('language'),
      };
    default:
      return {
        kind: 'award',
        badge: text('badge') || askedBadge(frame),
        people: text('people'),
        visibility,
        date: text('date').trim(),
        evidence: text('evidence'),
        note: text('note'),
        exception: text('exception'),
        results: text('results'),
        credits: text('credits').trim(),
        language: text('language'),
      };
  }
}

/** A badge that was asked for and cannot be chosen: the check says so. */
const askedBadge = (frame: HTMLElement): string =>
  frame.querySelector<HTMLSelectElement>('[name=badge]')?.dataset['asked'] ?? '';

/** Shows the fields of this kind and of the badge that is chosen, and hides the others. */
export function showFieldsOf(kind: Wish['kind'] | 'endorsement', frame: HTMLElement): void {
  for (const part of frame.querySelectorAll<HTMLElement>('[data-for]'))
    part.hidden = !(part.dataset['for'] ?? '').split(' ').includes(kind);
  const badge = frame.querySelector<HTMLSelectElement>('[name=badge]')?.selectedOptions[0];
  for (const part of frame.querySelectorAll<HTMLElement>('[data-for-badges]'))
    part.hidden = badge?.dataset[part.dataset['forBadges'] ?? ''] === undefined;
  const results = frame.querySelector<HTMLTextAreaElement>('[name=results]');
  if (results !== null) results.placeholder = badge?.dataset['results'] ?? '';
}

/**
 * Fills in what the address says behind `#`, by the names of the fields: `badge`, `date`, `people`,
 * `note`, `kind`. True where it says something. What a choice does not offer is not chosen; where that
 * is a badge, none is, so that nobody proposes another one than the link or poster meant.
 */
export function fillFrom(hash: string, frame: HTMLElement): boolean {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  for (const field of fields(frame)) {
    const value = given.get(field.name);
    if (value === null) continue;
    if (isRadio(field)) field.checked = field.value === value || field.checked;
    else if (!(field instanceof HTMLSelectElement)) field.value = value.slice(0, 20_000);
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
    else if (field.name === 'badge') {
      field.selectedIndex = -1;
      field.dataset['asked'] = value.slice(0, 80);
    }
  }
  return given.size > 0;
}
