import { describe, expect, it } from 'vitest';
import { meantBy, mayAsk, placeOf } from './place.ts';

const facts = { did: 'did:web:club.example:b', name: 'The Club', site: 'https://club.example/b/' };
const home = placeOf(facts, 'https://club.example/b/verify/');
const laptop = placeOf(facts, 'http://127.0.0.1:4321/b/verify/');
const nobody = new Set<string>();

describe('the address that a visitor means', () => {
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
    ['nothing', ''],
    ['nothing', '   '],
    ['nothing', 'javascript:alert(1)'],
    ['nothing', 'data:text/plain,x'],
    ['nothing', 'file:///etc/passwd'],
    ['nothing', 'blob:https://club.example/1'],
    ['nothing', 'https://['],
    ['name', 'Jonas Weber'],
    ['name', 'ada@club.example'],
    ['text', ' {"@context":[]}'],
    ['text', 'eyJhbGciOiJub25lIn0.eyJ2YyI6e319.'],
  ])('is %s for %j', (kind, text) => expect(meantBy(text, laptop)).toEqual({ kind }));
});

describe('what is asked without being told to', () => {
  it('is this site and its host', () => {
    expect(mayAsk('https://club.example/b/did.json', home, nobody)).toBe(true);
    expect(mayAsk('http://127.0.0.1:4321/b/did.json', laptop, nobody)).toBe(true);
  });

  it.each([
    'https://other.example/did.json',
    'https://club.example.evil.example/',
    '//other.example/x',
    'http://club.example/b/did.json',
    'rubbish',
  ])('is not %s', (address) => expect(mayAsk(address, home, nobody)).toBe(false));

  it('is more once the visitor named the host, and then over https only', () => {
    const allowed = new Set(['other.example']);
    expect(mayAsk('https://other.example/did.json', home, allowed)).toBe(true);
    expect(mayAsk('http://other.example/did.json', home, allowed)).toBe(false);
    expect(mayAsk('https://other.example:8443/did.json', home, allowed)).toBe(false);
    expect(mayAsk('https://sub.other.example/', home, allowed)).toBe(false);
  });
});
