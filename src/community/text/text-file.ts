/**
 * From the bytes of a contributed text file to text, with everything that is wrong with the bytes.
 */

import { hiddenFaults } from '../characters.ts';
import type { Fault } from '../fault.ts';
import { problemOf } from '../fault.ts';
import type { Problem } from '../problem.ts';
import { strictText } from '../../proof/bytes.ts';

/**
 * A text that was decoded, made readable so that further checks can go on: places in it are those
 * of the file.
 */
interface TextFile {
  readonly text: string;
  /** Empty where the file is sound. */
  readonly problems: readonly Problem[];
}

/**
 * Decodes UTF-8. Text is null where the file is empty or not UTF-8, and then there is exactly one
 * problem.
 */
export function readText(
  path: string,
  bytes: Uint8Array,
): TextFile | { readonly text: null; readonly problems: readonly Problem[] } {
  if (bytes.length === 0) return { text: null, problems: [problemOf(empty, path, '')] };
  const text = strictText(bytes, 'kept');
  if (text === null) return { text: null, problems: [undecodable(path, bytes)] };
  const readable = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ');
  const problems = [
    ...byteFaults(path.endsWith('.md') ? withoutNotepad(text) : text),
    ...hiddenFaults(text.replace(/^\uFEFF/, ' ').replace(/[\r\t]/g, ' ')),
  ];
  return { text: readable, problems: problems.map((fault) => problemOf(fault, path, text)) };
}

/**
 * What editors of Windows put into a file that people write, and nothing that is signed depends on:
 * as many characters, so that places stay.
 */
function withoutNotepad(text: string): string {
  return text.replace(/^\uFEFF/, ' ').replace(/\r\n/g, ' \n');
}

const empty: Fault = {
  rule: 'empty-file',
  offset: 0,
  message: 'The file is empty.',
  remedy: 'Write its contents, or delete the file.',
};

/** Faults of the whole file: each is mentioned once, at its first place. */
function byteFaults(text: string): Fault[] {
  const faults: Fault[] = [];
  if (text.startsWith('\uFEFF')) {
    faults.push({
      rule: 'byte-order-mark',
      offset: 0,
      message: 'The file begins with a byte order mark (BOM), which nobody sees.',
      remedy: 'Save the file as "UTF-8" without BOM.',
    });
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    faults.push({
      rule: 'line-ends',
      offset: carriageReturn,
      message: 'Lines end the Windows way (CR LF) instead of with LF.',
      remedy: 'Set the line ends to "LF" in your editor and save the file again.',
    });
  }
  const merge = mergeFault(text);
  if (merge !== null) faults.push(merge);
  const tab = text.indexOf('\t');
  if (tab >= 0) {
    faults.push({
      rule: 'tab',
      offset: tab,
      message: 'Here stands a TAB.',
      remedy: 'Use spaces instead; two for each level.',
    });
  }
  return faults;
}

/** `<<<<<<<`, or what is left of it: nobody begins a line so, and a row of `=` is a heading's. */
const firstMark = /^(?:<{7}|\|{7} ).*$/m;
const lastMark = /^>{7} /m;

function mergeFault(text: string): Fault | null {
  const isEnded = lastMark.test(text);
  const mark = firstMark.exec(text) ?? (isEnded ? /^={7}$/m.exec(text) : null);
  if (mark === null) return null;
  const isWhole = mark[0].startsWith('<') && isEnded;
  return {
    rule: 'merge-conflict',
    offset: mark.index,
    ...(isWhole
      ? {
          message: 'A merge stopped here: both versions stand between `<<<<<<<` and `>>>>>>>`.',
          remedy:
            'Keep the lines that are right, and delete the others and the three lines of marks.',
        }
      : {
          message:
            'A mark that a merge left stands here (`<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`).',
          remedy: 'Delete each line of marks, and keep one version of what stands around them.',
        }),
  };
}

/** The first byte that is not UTF-8: where decoding and encoding again gives something else. */
function undecodable(path: string, bytes: Uint8Array): Problem {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(text);
  let at = 0;
  while (bytes[at] === again[at]) at++;
  const offset = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes.subarray(0, at))
    .replace(/\uFFFD$/, '').length;
  return problemOf(
    {
      rule: 'not-utf8',
      offset,
      message: 'The file is not UTF-8 text from here on.',
      remedy: 'Save the file with the encoding "UTF-8".',
    },
    path,
    text,
  );
}
