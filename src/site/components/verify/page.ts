/**
 * The page `/verify/`: takes a badge by drop, choice, paste or address, and hands it to the
 * checker.
 */

import { Checker } from './checker.ts';
import { byId } from './elements.ts';
import { meantBy, placeOf, type Place } from './place.ts';
import { say, sayName } from './result.ts';
import { speech } from './speech.ts';

function start(): void {
  const frame = byId('checker', HTMLElement);
  const place = placeOf(frame.dataset, new URL('.', location.href).href);
  const checker = new Checker(place);
  frame.hidden = false;
  takeFiles(frame, checker);
  takeText(checker);
  takeAddress(checker, place);
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

function takeAddress(checker: Checker, place: Place): void {
  const field = byId('badge-address', HTMLInputElement);
  const take = (): void => {
    const meant = meantBy(field.value, place);
    switch (meant.kind) {
      case 'address':
        return void checker.checkAddress(meant.address);
      case 'text':
        return void checker.checkFile(new Blob([field.value]));
      case 'name':
        return sayName(place);
      case 'nothing':
        return say('no-badge', speech.words.headlines['no-badge'], speech.checker.noAddress);
    }
  };
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
