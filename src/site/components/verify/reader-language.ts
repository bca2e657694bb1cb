/**
 * The reader's own language: verdicts are said in it though the site has no pages in it. Its words
 * are read when somebody chooses it, and never else.
 */

import { directionOf } from '../../../language/direction.ts';
import { meantBy, spokenLanguages } from '../../../language/tags.ts';
import type { Checker } from './checker.ts';
import { download } from './download.ts';
import { button, byId, element } from './elements.ts';
import { speakIn, speech } from './speech.ts';

const largestTexts = 1024 * 1024;
/** What the page says by itself. */
const ownSpeech = speech;

/**
 * Puts the choice into `place`, in which the answer is then told in another language; where the reader's
 * browser asks for another one than the page's, a button for that beside it.
 */
export function offerLanguages(place: HTMLElement, checker: Pick<Checker, 'sayAgain'>): void {
  const own = meantBy(document.documentElement.lang)?.language.tag;
  const choice = element(
    'select',
    { 'aria-label': place.textContent.trim() },
    ...spokenLanguages.map(({ tag, name }) =>
      element('option', { value: tag === own ? '' : tag, lang: tag }, name),
    ),
  );
  choice.value = '';
  choice.addEventListener('change', () => void speak(choice, checker));
  place.append(element('p', {}, ...offersOf(choice, own, checker), choice));
}

/** A button for the first language that the reader's browser asks for, where it is another one. */
function offersOf(
  choice: HTMLSelectElement,
  own: string | undefined,
  checker: Pick<Checker, 'sayAgain'>,
): readonly HTMLElement[] {
  const wanted = navigator.languages.flatMap((tag) => meantBy(tag)?.language.tag ?? [])[0];
  return spokenLanguages
    .filter(({ tag }) => tag === wanted && tag !== own)
    .map(({ tag, name }) => {
      const offered = button(name, () => {
        choice.value = tag;
        choice.focus();
        offered.remove();
        void speak(choice, checker);
      });
      offered.lang = tag;
      return offered;
    });
}

/** The page's own language has no value. Where the words cannot be read, all stays as it is. */
async function speak(choice: HTMLSelectElement, checker: Pick<Checker, 'sayAgain'>): Promise<void> {
  const tag = choice.value;
  const read = tag === '' ? null : await download(wordsIn(tag), largestTexts);
  if (choice.value !== tag || (read !== null && read.outcome !== 'fetched')) return;
  speakIn(read === null ? ownSpeech : JSON.parse(new TextDecoder().decode(read.bytes)));
  for (const id of ['verdict', 'details']) {
    const part = byId(id, HTMLElement);
    part.removeAttribute('lang');
    part.removeAttribute('dir');
    if (tag !== '') [part.lang, part.dir] = [tag, directionOf(tag)];
  }
  await checker.sayAgain();
}

/** Beside the words that the page reads without being asked. */
function wordsIn(tag: string): string {
  const { words = '' } = byId('checker', HTMLElement).dataset;
  const path = words.replace(/\/words(?:\/[^/]*)?\.json$/, `/words/${tag.toLowerCase()}.json`);
  return new URL(path, location.href).href;
}
