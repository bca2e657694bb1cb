/**
 * The page that lies beside the files that a person is handed: it opens from a disk, shows what they
 * received, and asks nothing of any host.
 */

import { asMarkup } from '../../../community/text/markup.ts';
import type { Direction } from '../../../language/direction.ts';

interface HandedAward {
  readonly name: string;
  readonly description: string;
  /** When it was awarded, in words. */
  readonly day: string;
  /** The picture of the badge, an SVG. */
  readonly picture: Uint8Array;
  /** Names of the files beside the page. */
  readonly files: readonly string[];
}

interface HandedWords {
  readonly title: string;
  readonly tag: string;
  readonly direction: Direction;
  /** Paragraphs below the awards. */
  readonly notes: readonly string[];
}

/** The page, as one file of HTML: pictures and styles inside, no script. */
export function handedPage(
  awards: readonly HandedAward[],
  { title, tag, direction, notes }: HandedWords,
): string {
  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta http-equiv="Content-Security-Policy" ' +
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${asMarkup(title)}</title><style>${styles}</style></head><body><main>`,
    `<h1 dir="auto">${asMarkup(title)}</h1>`,
    ...awards.map(section),
    ...notes.map((note) => `<p dir="auto">${asMarkup(note)}</p>`),
    '</main></body></html>\n',
  ].join('\n');
}

function section({ name, description, day, picture, files }: HandedAward): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`;
  return [
    `<section><img src="${source}" alt="" width="160" height="160"><div>`,
    `<h2 dir="auto">${asMarkup(name)}</h2><p>${asMarkup(day)}</p>`,
    `<p dir="auto">${asMarkup(description)}</p>`,
    `<p>${files.map((file) => `<a href="${encodeURIComponent(file)}" dir="ltr">${asMarkup(file)}</a>`).join(' · ')}</p>`,
    '</div></section>',
  ].join('\n');
}

const styles =
  'body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}' +
  'main{max-width:44rem;margin:auto;padding:1.5rem;overflow-wrap:anywhere}' +
  'section{display:flex;flex-wrap:wrap;gap:1.5rem;padding:1.5rem 0;border-top:1px solid #ccc}' +
  'section div{flex:1 1 14rem}h1,h2{margin:0}a{color:#0b57a4}';
