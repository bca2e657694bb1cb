/**
 * The page `/verify/`: takes a badge by drop, choice, paste or address, and hands it to the
 * checker.
 */

import { Checker } from './checker.ts';
import { byId } from './elements.ts';
import { placeOf } from './place.ts';

function start(): void {
  const frame = byId('checker', HTMLElement);
  const checker = new Checker(placeOf(frame.dataset, new URL('.', location.href).href));
  frame.hidden = false;
  takeFiles(frame, checker);
  takeText(checker);
  takeAddress(checker);
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

function takeAddress(checker: Checker): void {
  const field = byId('badge-address', HTMLInputElement);
  const take = (): void => void checker.checkWritten(field.value);
  byId('address-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    take();
  });
  const named = new URLSearchParams(location.search).get('credential');
  if (named === null) return;
  field.value = named;
  take();
}

start();
