/** Credentials for the tests of this folder: one plain, and a generator of awkward ones. */

import fc from 'fast-check';

/** JSON that baking has no reason to change. */
export const plainJson = '{"name":"Erste Hilfe · 応急手当 🩹","n":[1,2.5,null,true],"o":{"p":"\\"q\\""}}';

const awkward = fc.constantFrom('{', '}', ']]>', ']]', '>', '\\', '"', '<![CDATA[', '<', '&', '🎉', '\ud800', '\udc00', '\uffff', '\u2028', '\r', '\n');
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join('')),
);

/** JSON text of objects with any keys and texts, with and without blanks between the tokens. */
export const credentials = fc
  .tuple(
    fc.dictionary(texts, fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }).map((value) => value), { maxKeys: 4 }),
    fc.array(texts, { maxLength: 4 }),
    fc.constantFrom(undefined, 2, '\t'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([rest, list, indent, lineEnd]) =>
    JSON.stringify({ ...rest, list }, null, indent).replaceAll('\n', lineEnd));
