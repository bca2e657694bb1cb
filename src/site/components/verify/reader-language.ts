/**
 * The reader's own language: verdicts are said in it though the site has no pages in it. Its words
 * are read when somebody chooses it, and never else.
 */

import { directionOf } from '../../../language/direction.ts';
import { meantBy } from '../../../language/tags.ts';
import { download } from './download.ts';
import { byId, button } from './elements.ts';
import { speakIn } from './speech.ts';

const largestTexts = 1024 * 1024;

/**
 * Shows the choice below the verdict, which `sayAgain` then tells in another language; where the reader's browser asks for another language than the
 * page's, a button for that one beside it.
 */
export function offerLanguages(sayAgain: () => Promise<void>): void {
  const choice = byId('answer-language', HTMLSelectElement);
  const own = meantBy(document.documentElement.lang)?.language.tag;
  const wanted = navigator.languages.flatMap((tag) => meantBy(tag)?.language ?? []).at(0);
  choice.addEventListener('change', () => void speak(choice, sayAgain));
  if (wanted !== undefined && wanted.tag !== own) {
    const offered = button(wanted.name, () => {
      choice.value = wanted.tag;
      void speak(choice, sayAgain);
      choice.focus();
      offered.remove();
    });
    offered.lang = wanted.tag;
    choice.before(offered);
  }
  choice.parentElement?.removeAttribute('hidden');
}

/** The page's own language has no value. Where the words cannot be read, all stays as it is. */
async function speak(choice: HTMLSelectElement, sayAgain: () => Promise<void>): Promise<void> {
  const tag = choice.value;
  const read = tag === '' ? null : await download(addressOf(choice, tag), largestTexts);
  if (choice.value !== tag || (read !== null && read.outcome !== 'read')) return;
  speakIn(read === null ? null : JSON.parse(new TextDecoder().decode(read.bytes)));
  for (const id of ['verdict', 'details']) {
    const part = byId(id, HTMLElement);
    part.toggleAttribute('lang', tag !== '');
    part.toggleAttribute('dir', tag !== '');
    if (tag !== '') [part.lang, part.dir] = [tag, directionOf(tag)];
  }
  await sayAgain();
}

const addressOf = ({ dataset }: HTMLElement, tag: string): string =>
  new URL(`${dataset['words'] ?? ''}${tag.toLowerCase()}.json`, location.href).href;
