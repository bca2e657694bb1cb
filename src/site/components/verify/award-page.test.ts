import { expect, it } from 'vitest';
import { awardPageOf } from './award-page.ts';

const site = {
  url: 'https://badges.example/',
  servedFrom: 'http://localhost:4321/',
};
const id = 'https://badges.example/recipients/ada/first-talk.json';
const page = 'http://localhost:4321/recipients/ada/first-talk/';

/** Where the page is, of a badge with this evidence that came in this way. */
const found = (
  evidence: readonly string[],
  brought: Uint8Array | string,
  isTrusted = true,
  pages = site.servedFrom,
) => {
  const issuer = { id: 'did:web:badges.example', name: 'Guild', trusted: isTrusted };
  return awardPageOf(
    { issuer, shown: { id, results: [], image: null, language: null, evidence, day: null } },
    { site, pages },
    brought,
  );
};

it('an award that names its Open Badges 2.0 form was signed for publication, however it came', () => {
  const named = [id.replace('.json', '.ob2.json')];
  expect(found(named, new Uint8Array())).toBe(page);
  expect(found(named, 'https://elsewhere.example/a.png')).toBe(page);
  expect(found(named, new Uint8Array(), false)).toBeNull();
});

it('a lean award is published where it was read at its own address or its page', () => {
  for (const brought of [
    id,
    `${id} `,
    'http://localhost:4321/recipients/ada/first-talk.json',
    page,
  ])
    expect(found([], brought)).toBe(page);
});

it('of what was handed to a person alone no page is told', () => {
  expect(found([], new Uint8Array())).toBeNull();
  expect(found([], 'https://badges.example/recipients/ada/other.json')).toBeNull();
  expect(found([], 'https://elsewhere.example/first-talk.json')).toBeNull();
});

it('the page is in the language of the checker, whatever language the page had that was brought', () => {
  const german = 'http://localhost:4321/de/';
  const brought = 'https://badges.example/de/recipients/ada/first-talk/';
  expect(found([], brought)).toBe(page);
  expect(found([], brought, true, german)).toBe(`${german}recipients/ada/first-talk/`);
});
