/** Where a proposal goes that was found right: to a form, to new files, or onto the clipboard. */

import {
  type FormOpening,
  formPage,
  type Kept,
  newFilePage,
} from '../../../community/hosts/code-hosts.ts';
import { archiveOf } from './archive.ts';
import type { Planned, Wish } from './messages.ts';
import { shownPicture } from './picture-out.ts';
import { filled, made, type Said } from './said.ts';

type File = Planned['files'][number];

/**
 * Everything that can be done with these files, as elements. `badge`: the name of the badge;
 * `choices`: what was chosen that no link can choose in a form.
 */
export function waysOut(
  wish: Wish,
  badge: string,
  { files, picture, look }: Planned,
  kept: Kept,
  said: Said,
  choices: readonly string[],
): readonly HTMLElement[] {
  const day = look?.award?.date ?? '';
  const opening = openingFor(wish, badge, day, said);
  const form = opening === null ? null : formPage(kept, opening);
  return [
    ...(form === null
      ? []
      : [
          made(
            'p',
            {},
            made('a', { class: 'button', href: form.address, rel: 'noopener' }, said.form),
          ),
          made('p', { class: 'soft' }, form.isFilled ? said.formHelp : said.formEmpty),
          ...(choices.length === 0
            ? []
            : [made('p', {}, filled(said.chooseAgain, 'choices', choices.join(' · ')))]),
        ]),
    ...(files.length === 0 ? [] : [made('h3', {}, said.files)]),
    ...(files.length === 0 && form !== null
      ? []
      : [made('p', { class: 'soft' }, kept.repository === null ? said.nowhere : said.fileHelp)]),
    ...(files.length > 1 ? together(files, picture, said) : []),
    ...files.map((file) => shownFile(file, kept, said)),
    ...(picture === undefined ? [] : [shownPicture(picture, said)]),
  ];
}

/** What is said of several files, and all of them as one. */
function together(
  files: Planned['files'],
  picture: Planned['picture'],
  said: Said,
): readonly HTMLElement[] {
  const encoder = new TextEncoder();
  const all = [
    ...files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    ...(picture === undefined
      ? []
      : [{ path: picture.path, bytes: new Uint8Array(picture.bytes) }]),
  ];
  const href = URL.createObjectURL(archiveOf(all));
  return [
    made('p', { class: 'soft' }, filled(said.several, 'count', String(all.length))),
    made('p', {}, made('a', { href, download: 'proposal.zip' }, said.all)),
  ];
}

/** The form that asks for the same; null where there is none for it. */
function openingFor(wish: Wish, badge: string, day: string, { titles }: Said): FormOpening | null {
  if (wish.kind === 'person') return null;
  if (wish.kind === 'badge') {
    const { name, description, criteria, skills } = wish;
    const answers = given({ name, description, criteria, skills });
    return { form: 'badge', title: `${titles.badge}: ${name}`, answers };
  }
  const { people, note, evidence, exception, results, credits, isClaim } = wish;
  const isList = people.trim().includes('\n');
  const form = isList ? 'list' : isClaim ? 'claim' : 'nominate';
  return {
    form,
    title: filled(titles[form], 'badge', badge),
    answers: given({
      badge: `${badge} (${wish.badge})`,
      ...(isList ? { people } : { name: people.trim() }),
      date: day,
      [form === 'claim' ? 'event' : 'why']: note,
      evidence,
      ...(form !== 'claim' && { exception }),
      ...(form !== 'claim' && { results, credits }),
    }),
  };
}

const given = (answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== ''));

/** A file to write, with its text and the ways to write it. */
export function shownFile({ path, text }: File, kept: Kept, said: Said): HTMLElement {
  const page = newFilePage(kept, path, text);
  const host = kept.repository === null ? '' : new URL(kept.repository).hostname;
  const open =
    page === null
      ? []
      : [
          made(
            'a',
            { href: page.address, rel: 'noopener' },
            filled(page.isFilled ? said.open : said.openEmpty, 'host', host),
          ),
        ];
  return made(
    'section',
    { class: 'proposed-file' },
    made('h4', {}, made('code', { dir: 'ltr' }, path)),
    made('pre', { tabindex: '0', dir: 'auto' }, text),
    made(
      'p',
      { class: 'inline-links' },
      ...open,
      copyButton(text, said),
      downloadLink(path, text, said),
    ),
  );
}

function copyButton(text: string, { copy, copied }: Said): HTMLElement {
  const button = made(
    'button',
    { type: 'button', class: 'copy-button', 'aria-live': 'polite' },
    copy,
  );
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => (button.textContent = copied));
  });
  return button;
}

function downloadLink(path: string, text: string, { download }: Said): HTMLElement {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const name = path.split('/').slice(1).join('-');
  return made('a', { href: address, download: name }, download);
}
