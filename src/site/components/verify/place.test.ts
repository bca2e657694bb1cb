import { describe, expect, it } from 'vitest';
import { mayAsk, placeOf } from './place.ts';

const facts = { did: 'did:web:club.example:b', name: 'The Club', site: 'https://club.example/b/' };
const home = placeOf(facts, 'https://club.example/b/verify/');
const laptop = placeOf(facts, 'http://127.0.0.1:4321/b/verify/');
const nobody = new Set<string>();

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

it('a page in another language of the site reads its documents where all languages do', () => {
  const german = placeOf({ ...facts, root: '../..' }, 'https://club.example/b/de/verify/');
  expect(german.site.servedFrom).toBe('https://club.example/b/');
  expect([home.pages, german.pages]).toEqual([
    'https://club.example/b/',
    'https://club.example/b/de/',
  ]);
});
