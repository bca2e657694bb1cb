import { describe, expect, it } from 'vitest';
import { isName, meantBy, withScheme } from './written-address.ts';

describe('an address without its scheme', () => {
  it.each([
    ['club.example', 'https://club.example/'],
    ['badges.club.example/recipients/ada/x', 'https://badges.club.example/recipients/ada/x'],
    [' club.example:8443/a?b#c ', 'https://club.example:8443/a?b#c'],
    ['//club.example/a', 'https://club.example/a'],
    ['www.bücher.example/a', 'https://www.xn--bcher-kva.example/a'],
    ['club.xn--p1ai/a', 'https://club.xn--p1ai/a'],
  ])('is found in %j', (text, address) => expect(withScheme(text)).toBe(address));

  it.each([
    '',
    'Jonas Weber',
    'Dr. Weber',
    'ada@club.example',
    'badge.json',
    'card.png',
    'recipients/ada/x.json',
    '../club.example/x',
    '10.0.0.1/x',
    'https://club.example/',
    'javascript:alert(1)',
    'v1.2',
    'club.example:99999999/',
  ])('is not found in %j', (text) => expect(withScheme(text)).toBeNull());
});

describe('a name', () => {
  it.each(['Jonas Weber', 'Ada', 'Dr. Weber', 'ada@club.example', 'Мила'])('is %j', (text) =>
    expect(isName(text)).toBe(true),
  );
  it.each(['', 'badge.json', 'a/b', 'club.example', 'https://club.example/', 'javascript:x'])(
    'is not %j',
    (text) => expect(isName(text)).toBe(false),
  );
});

describe('the address that a visitor means', () => {
  const laptop = { url: 'https://club.example/b/', servedFrom: 'http://127.0.0.1:4321/b/' };
  const published = 'https://club.example/b/recipients/ada/first-talk';
  it.each([
    ['a path of the site', 'recipients/ada/first-talk.json', `${published}.json`],
    ['a path of the host', '/b/recipients/ada/first-talk.json', `${published}.json`],
    ['the published address', ` ${published}/ `, `${published}/`],
    ['the served address', 'http://127.0.0.1:4321/b/recipients/ada/first-talk/', `${published}/`],
    ['one without scheme', 'club.example/b/recipients/ada/first-talk', published],
    ['one over http', 'http://club.example/b/recipients/ada/first-talk', published],
    ['an address elsewhere', 'https://other.example/x.json', 'https://other.example/x.json'],
    ['one elsewhere without scheme', 'other.example:8443/x', 'https://other.example:8443/x'],
    [
      'another site of the same host',
      'https://club.example/c/x.json',
      'https://club.example/c/x.json',
    ],
  ])('is found for %s', (_, text, address) =>
    expect(meantBy(text, laptop)).toEqual({ kind: 'address', address }),
  );

  it.each([
    ['name', ''],
    ['name', '   '],
    ['name', 'javascript:alert(1)'],
    ['name', 'data:text/plain,x'],
    ['name', 'file:///etc/passwd'],
    ['name', 'blob:https://club.example/1'],
    ['name', 'https://['],
    ['name', 'Jonas Weber'],
    ['name', 'ada@club.example'],
    ['text', ' {"@context":[]}'],
    ['text', 'eyJhbGciOiJub25lIn0.eyJ2YyI6e319.'],
  ])('is %s for %j', (kind, text) => expect(meantBy(text, laptop)).toEqual({ kind }));
});
