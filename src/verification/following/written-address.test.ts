import { describe, expect, it } from 'vitest';
import { isName, withScheme } from './written-address.ts';

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
