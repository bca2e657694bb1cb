import { expect, it } from 'vitest';
import { withEnding } from './keys-file.ts';

const lines =
  '{\n  "id": "2026-a",\n  "publicKeyMultibase": "z6Mk",\n  "state": "active",\n  "created": "2026-01-05"\n}\n';
const compromised = { state: 'compromised', compromisedFrom: '2026-05-01' } as const;

it('retiring a key changes the line of its state, and no other byte', () => {
  expect(withEnding(lines, { state: 'retired' })).toBe(lines.replace('active', 'retired'));
});

it('a compromise adds one line below the state', () => {
  const expected = lines.replace(
    '"active",\n',
    '"compromised",\n  "compromisedFrom": "2026-05-01",\n',
  );
  expect(withEnding(lines, compromised)).toBe(expected);
});

it('another day replaces the day, so that telling it twice changes nothing', () => {
  const once = withEnding(lines, { ...compromised, compromisedFrom: '2026-06-01' }) ?? '';
  expect(withEnding(once, compromised)).toBe(withEnding(lines, compromised));
});

it('keeps the hand of whoever wrote the file on one line, or with the state at its end', () => {
  expect(withEnding('{"id":"a","state":"active"}', compromised)).toBe(
    '{"id":"a","state":"compromised", "compromisedFrom":"2026-05-01"}',
  );
  expect(withEnding('{\n    "id": "a",\n    "state" : "retired"\n}\n', compromised)).toBe(
    '{\n    "id": "a",\n    "state" : "compromised",\n    "compromisedFrom" : "2026-05-01"\n}\n',
  );
});

it.each([
  ['no JSON', '{"state": "active"'],
  ['no state', '{"id": "a"}'],
  ['a state that nobody knows', '{"state": "lost"}'],
  ['two states', '{"state": "active", "x": {"state": "active"}}'],
  ['a state behind an escape', '{"st\\u0061te": "active", "x": "\\"state\\": \\"active\\""}'],
])('touches no file with %s', (_, text) => {
  expect(withEnding(text, { state: 'retired' })).toBeNull();
});
