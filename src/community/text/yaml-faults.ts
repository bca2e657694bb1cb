/**
 * What to say about YAML that is broken or refused: sentences for people who never heard of YAML.
 */

import type { Fault } from '../fault.ts';

interface Sentences {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

const quoteIt = 'Put the value between double quotes.';

const sentences: Readonly<Record<string, Sentences>> = {
  anchor: {
    rule: 'yaml-anchor',
    message:
      'A value that starts with `&` or `*` is a YAML anchor or alias, and those are refused.',
    remedy:
      'Write the value out where it is needed; if it is plain text, put it between double quotes.',
  },
  tag: {
    rule: 'yaml-tag',
    message: 'A value that starts with `!` is a YAML tag, and those are refused.',
    remedy: 'Remove the tag; if it is plain text, put it between double quotes.',
  },
  merge: {
    rule: 'yaml-merge-key',
    message: 'The key `<<` merges other keys in, and that is refused.',
    remedy: 'Write the keys out where they are needed.',
  },
  RESOURCE_EXHAUSTION: {
    rule: 'yaml-too-complex',
    message: 'The front matter is nested too deeply or holds too many values.',
    remedy: 'Keep to the keys of the manual: they need three levels at most.',
  },
  DUPLICATE_KEY: {
    rule: 'yaml-duplicate-key',
    message: 'This key is written twice; only one of the two could count.',
    remedy: 'Keep one of them.',
  },
  BAD_SCALAR_START: {
    rule: 'yaml-syntax',
    message: 'A value cannot start with this character.',
    remedy: quoteIt,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    rule: 'yaml-syntax',
    message:
      'The front matter cannot be read here: a second `: ` ' +
      'stands in the same value, or a line is indented wrongly.',
    remedy:
      'Put a value that holds `: ` between double quotes; ' +
      'start each key at the beginning of its line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: 'yaml-syntax',
    message: 'A line here has no `: ` (a colon and a space) behind its key.',
    remedy: 'Write each line as `key: value`, with a space behind the colon.',
  },
  MISSING_CHAR: {
    rule: 'yaml-syntax',
    message:
      'Something is missing here: the `: ` (a colon and a space) ' +
      'behind a key, or a quotation mark at the end of a value.',
    remedy:
      'Write each line as `key: value`; what begins with a quotation mark also ends with one.',
  },
  TAB_AS_INDENT: {
    rule: 'tab',
    message: 'The line is indented with a TAB.',
    remedy: 'Use two spaces for each level.',
  },
  MULTIPLE_DOCS: {
    rule: 'yaml-syntax',
    message: 'The front matter holds a line `...`, which ends it early.',
    remedy: 'Remove that line.',
  },
};

/** The fault for a code of the `yaml` package, or for one of our own (`anchor`, `tag`, `merge`). */
export function yamlFault(code: string, offset: number, detail: string): Fault {
  const known = sentences[code];
  if (known) return { ...known, offset };
  return {
    rule: 'yaml-syntax',
    offset,
    message: `The front matter cannot be read here: ${detail}.`,
    remedy:
      'Write one `key: value` per line; put a value with special characters between double quotes.',
  };
}
