/** An authored JSON file: read strictly, with the place of every value. */

import { JsonError, type JsonPlace, parseJsonWithPlaces } from '../../proof/strict-json.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { Fault } from '../fault.ts';
import type { FrontMatter } from './front-matter.ts';
import { jsonSlip } from './json-slip.ts';
import type { DataTree } from './yaml.ts';

const maxDepth = 8;

/**
 * Reads a JSON object; what RFC 8259 leaves open (repeated keys, half characters, huge numbers) is
 * a fault.
 */
export function parseJsonFile(text: string): FrontMatter | Fault[] {
  try {
    const { value: data, place } = parseJsonWithPlaces(text, { maxDepth });
    if (!isJsonObject(data))
      return [{ ...broken, offset: 0, message: 'The file must hold one JSON object, in braces.' }];
    return { data, body: '', bodyOffset: text.length, offsetOf: offsetsIn(place) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const slip = error.code === 'syntax' ? jsonSlip(text, error.offset) : null;
    if (slip !== null) return [{ rule: 'json-syntax', ...slip }];
    return [
      {
        ...broken,
        offset: error.offset,
        message: `The JSON cannot be read here: ${error.message}`,
      },
    ];
  }
}

function offsetsIn(root: JsonPlace): DataTree['offsetOf'] {
  return (path, part) => {
    let place: JsonPlace | undefined = root;
    let { offset } = root;
    path.forEach((step, at) => {
      const entry = typeof step === 'string' ? place?.keys.get(step) : undefined;
      place = typeof step === 'string' ? entry : place?.items[step];
      const isKey = part === 'key' && at === path.length - 1;
      offset = (isKey ? entry?.keyOffset : place?.offset) ?? offset;
    });
    return offset;
  };
}

const broken = {
  rule: 'json-syntax',
  remedy:
    'Write one object in braces, each key once and in double ' +
    'quotes, with commas between the keys and none after the last.',
};
