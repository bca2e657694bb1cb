import { expect, it } from 'vitest';
import { mailFile } from './mail-file.ts';

const decoded = (words: string): string =>
  words
    .split(/\r\n /)
    .map((word) => Buffer.from(/^=\?utf-8\?B\?(.*)\?=$/.exec(word)![1]!, 'base64').toString())
    .join('');

it.each([
  ['Badge “First Talk”', 'Hello\n\nhttps://a.example/\n'],
  ['見本'.repeat(40), 'x'.repeat(500)],
  ['Bcc\r\nBcc: evil@mail.example', 'a\r\nb'],
])('%s is a draft in ASCII, without a recipient', (subject, text) => {
  const file = mailFile(subject, text);
  const [head = '', body = ''] = file.split('\r\n\r\n');
  expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(file.split('\r\n').every((line) => line.length <= 88)).toBe(true);
  expect(decoded(/^Subject: ([^]*?)\r\nX-Unsent/.exec(head)![1]!)).toBe(
    subject.replace(/\s+/g, ' '),
  );
  expect(head).not.toMatch(/^(?:To|Cc|Bcc):/m);
  expect(Buffer.from(body, 'base64').toString()).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
});
