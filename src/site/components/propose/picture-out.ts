/** Where the picture of a proposed badge goes: into the form, or beside the file on the host. */

import type { PlannedPicture } from './messages.ts';
import { filled, made, type Said } from './said.ts';

const typeOf = (path: string): string => (path.endsWith('.svg') ? 'image/svg+xml' : 'image/png');

/** The picture inside an address, for an element that shows it and runs nothing. */
export function inAddress({ path, bytes }: PlannedPicture): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${typeOf(path)};base64,${btoa(text)}`;
}

/** The cleaned picture to download, what was left out of it, and where to put it. */
export function shownPicture(picture: PlannedPicture, said: Said): HTMLElement {
  const { path, bytes, notes } = picture;
  const file = new Blob([new Uint8Array(bytes)], { type: typeOf(path) });
  const name = path.split('/').at(-1) ?? path;
  const download = made('a', { href: URL.createObjectURL(file), download: name }, said.takePicture);
  return made(
    'section',
    { class: 'proposed-file' },
    made('h4', {}, made('code', { dir: 'ltr' }, path)),
    ...notes.map((note) => made('p', { class: 'soft', dir: 'auto' }, note)),
    made('p', {}, filled(said.pictureHelp, 'file', name)),
    made('p', { class: 'inline-links' }, download),
  );
}
