/**
 * The page `/verify/`: takes a badge by drop, choice, paste or address, and hands it to the
 * checker. On the page of an award, which brings the frame in, it is about that award alone.
 */

import { Checker } from './checker.ts';
import { byId } from './elements.ts';
import { placeOf } from './place.ts';

function start(): void {
  const frame = byId('checker', HTMLElement);
  const address = new URL(frame.dataset['address'] ?? location.href);
  const checker = new Checker(placeOf(frame.dataset, new URL('.', address).href));
  const named = address.searchParams.get('credential');
  offerOthers(checker);
  frame.hidden = false;
  if (frame.dataset['address'] === undefined) {
    takeFiles(frame, checker);
    takeText(checker);
    takeAddress(checker, named ?? '');
  }
  if (named !== null) void checker.checkWritten(named);
}

function takeFiles(frame: HTMLElement, checker: Checker): void {
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file !== undefined) void checker.checkFile(file);
  };
  for (const id of ['badge-file', 'badge-camera']) {
    const chooser = byId(id, HTMLInputElement);
    chooser.addEventListener('change', () => {
      take(chooser.files);
      chooser.value = ''; // so that the same file can be chosen again
    });
  }
  for (const kind of ['dragover', 'dragleave', 'drop'] as const) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      frame.toggleAttribute('data-over', kind === 'dragover');
      if (kind === 'drop') take(event.dataTransfer?.files);
    });
  }
}

function takeText(checker: Checker): void {
  const text = byId('badge-text', HTMLTextAreaElement);
  byId('text-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void checker.checkFile(new Blob([text.value]));
  });
}

function takeAddress(checker: Checker, named: string): void {
  const field = byId('badge-address', HTMLInputElement);
  field.value = named;
  byId('address-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void checker.checkWritten(field.value);
  });
}

/**
 * Other languages of the answer, of which nothing is read before somebody opens the choice; it opens
 * by itself where the reader's browser asks for another language than the page's.
 */
function offerOthers(checker: Checker): void {
  const others = byId('others', HTMLDetailsElement);
  const open = async (): Promise<void> => {
    const languages = await import('./reader-language.ts');
    languages.offerLanguages(others, checker);
  };
  others.addEventListener('toggle', () => void open(), { once: true });
  others.open = !navigator.language.startsWith(document.documentElement.lang.slice(0, 2));
}

start();
