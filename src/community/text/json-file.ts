/** An authored JSON file: read strictly, with the place of every value. */

import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { Fault } from '../fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { jsonOffsets } from './yaml.ts';

const maxDepth = 8;

/**
 * Reads a JSON object; what RFC 8259 leaves open (repeated keys, half characters, huge numbers) is
 * a fault.
 */
export function parseJsonFile(text: string): FrontMatter | Fault[] {
  try {
    const data = parseStrictJson(text, { maxDepth });
    if (!isJsonObject(data))
      return [{ ...broken, offset: 0, message: 'The file must hold one JSON object, in braces.' }];
    return { data, body: '', bodyOffset: text.length, offsetOf: jsonOffsets(text) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return [
      {
        ...broken,
        offset: error.offset,
        message: `The JSON cannot be read here: ${error.message}`,
      },
    ];
  }
}

const broken = {
  rule: 'json-syntax',
  remedy:
    'Write one object in braces, each key once and in double quotes, with commas between the keys and none after the last.',
};
