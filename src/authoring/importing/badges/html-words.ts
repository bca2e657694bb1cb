/** The words of a text with HTML in it, in Markdown: paragraphs, lists and links; nothing else. */

import { withoutReferences } from '../../../community/text/character-references.ts';
import { publicAddress } from '../clean-text.ts';

const tag = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi;
/** What browsers do not show. */
const unshown = /<(script|style|template|svg|head)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi;

/** What an element begins and ends with; others leave nothing. */
const breaks: Readonly<Record<string, string>> = {
  p: '\n\n',
  div: '\n\n',
  section: '\n\n',
  table: '\n\n',
  ul: '\n\n',
  ol: '\n\n',
  h1: '\n\n',
  h2: '\n\n',
  h3: '\n\n',
  h4: '\n\n',
  h5: '\n\n',
  h6: '\n\n',
  blockquote: '\n\n',
  br: '\n\n',
  tr: '\n\n',
  td: ' ',
  th: ' ',
};

/** Reads HTML loosely and never fails: what is no tag is words. */
export function wordsOfHtml(text: string): string {
  const shown = text.replace(unshown, ' ');
  let markdown = '';
  let end = 0;
  let link: string | null = null;
  for (const match of shown.matchAll(tag)) {
    markdown += words(shown.slice(end, match.index));
    end = match.index + match[0].length;
    const [, closing = '', name = '', attributes = ''] = match;
    const element = name.toLowerCase();
    if (element === 'li') markdown += closing === '' ? '\n- ' : '';
    else if (element === 'a') {
      if (link !== null) markdown += `](${link})`;
      link = closing === '' ? targetOf(attributes) : null;
      if (link !== null) markdown += '[';
    } else markdown += breaks[element] ?? '';
  }
  markdown += words(shown.slice(end));
  return (link === null ? markdown : `${markdown}](${link})`).replace(/^ +/gm, '');
}

/** The address of a link where readers may be led there. */
function targetOf(attributes: string): string | null {
  const [, double, single, bare] =
    /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? [];
  const address = publicAddress(withoutReferences(double ?? single ?? bare ?? ''));
  return 'href' in address ? address.href.replaceAll('(', '%28').replaceAll(')', '%29') : null;
}

const words = (text: string): string => escaped(withoutReferences(text).replace(/\s+/g, ' '));

/** Addresses that Markdown would make links of, and readers are not to be led to. */
const plainAddress = /(\b(?:http:\/\/|www\.)[^\s`]+)/i;

/** Words as Markdown that shows them, sign for sign. */
export function escaped(text: string): string {
  return text
    .split(plainAddress)
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : escapedSigns(part)))
    .join('');
}

function escapedSigns(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|#]/g, '\\$&')
    .replace(/&(?=#)/g, '\\&')
    .replace(/^( *)([-+=])/gm, '$1\\$2')
    .replace(/^( *\d{1,9})([.)])/gm, '$1\\$2');
}

/** The words alone, without any element. */
export function withoutTags(text: string): string {
  return text.replace(unshown, ' ').replace(tag, '');
}
