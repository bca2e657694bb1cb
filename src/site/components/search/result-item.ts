/** One finding as an entry of the list. Texts enter as text, never as markup. */

import { initialsOf } from '../../view/initials.ts';
import type { Entry } from '../../view/search/entry.ts';

/** The entry as an `li`; `words` name the kinds. */
export function resultItem(entry: Entry, words: Readonly<Record<string, string>>): HTMLLIElement {
  const item = document.createElement('li');
  const body = document.createElement('div');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = entry.at;
  link.append(inLanguage('bdi', entry.name, entry.lang));
  title.append(link);
  body.append(title);
  if (entry.text) {
    const text = inLanguage('p', entry.text, entry.lang);
    text.dir = 'auto';
    body.append(text);
  }
  const facts = inLanguage('p', `${words[entry.kind] ?? ''} · ${entry.count}`, undefined);
  facts.className = 'soft';
  body.append(facts);
  item.append(pictureOf(entry), body);
  return item;
}

function pictureOf({ kind, picture, name, lang }: Entry): HTMLElement {
  if (picture !== undefined) {
    const image = document.createElement('img');
    Object.assign(image, { src: picture, alt: '', width: 56, height: 56, loading: 'lazy' });
    return image;
  }
  const face = inLanguage('span', kind === 'person' ? initialsOf(name) : '#', lang);
  face.className = kind === 'person' ? 'face' : 'face face-skill';
  face.ariaHidden = 'true';
  return face;
}

function inLanguage(tag: 'bdi' | 'p' | 'span', text: string, lang: string | undefined) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (lang !== undefined) element.lang = lang;
  return element;
}
