/**
 * A message as a file that a mail program opens as a draft (RFC 5322, MIME). It has no recipient: the
 * address is written in the mail program, and enters no file of the community.
 */

/** Most bytes of UTF-8 in one encoded word, so that it stays within 75 characters (RFC 2047, 2). */
const longestWord = 45;

/** The file's text, with the line ends of mail; all of it is ASCII. */
export function mailFile(subject: string, text: string): string {
  const body = base64(text.replace(/\r\n?|\n/g, '\r\n')).replace(/.{76}/g, '$&\r\n');
  return [
    `Subject: ${encodedWords(subject.replace(/\s+/g, ' ').trim()).join('\r\n ')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\r\n');
}

/** Encoded words (RFC 2047) of whole characters; nothing in them can begin another header. */
function encodedWords(text: string): readonly string[] {
  const words: string[] = [''];
  for (const character of text) {
    const longer = `${words.at(-1) ?? ''}${character}`;
    if (new TextEncoder().encode(longer).length > longestWord) words.push(character);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${base64(word)}?=`);
}

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
