import { describe, expect, it } from 'vitest';
import {
  absolute,
  assertionPath,
  badgeClassPath,
  basePath,
  didDocumentAddress,
  didDocumentPath,
  didOf,
  namesOfSite,
  openBadges2Beside,
  pageIn,
  pathOnSite,
  plainPath,
} from './addresses.ts';
import { publishedPageAt } from './published-page.ts';

describe('did:web identifiers', () => {
  const sites = {
    'https://badges.example/': [
      'did:web:badges.example',
      'https://badges.example/.well-known/did.json',
    ],
    'https://guild.example/badges/': [
      'did:web:guild.example:badges',
      'https://guild.example/badges/did.json',
    ],
    'https://guild.example/a/b/': [
      'did:web:guild.example:a:b',
      'https://guild.example/a/b/did.json',
    ],
    'https://localhost:8443/': [
      'did:web:localhost%3A8443',
      'https://localhost:8443/.well-known/did.json',
    ],
  };
  it.each(Object.entries(sites))(
    '%s resolves to the document that the site publishes',
    (site, [did, document]) => {
      expect(didOf(site)).toBe(did);
      expect(didDocumentAddress(did!)).toBe(document);
      expect(absolute(site, didDocumentPath(site))).toBe(document);
    },
  );

  it.each([
    'did:web:',
    'did:key:z6Mk',
    'did:web:a.example:..',
    'did:web:a.example:%2e%2e',
    'did:web:user@a.example',
    'did:web:a.example/b',
    'did:web:a.example:',
    'did:web:a.example#k',
    'did:web:a.example?x',
    'did:web:a%2Fb',
    'https://a.example/',
    'did:web:a example',
  ])('%s is refused: it could resolve somewhere else', (did) => {
    expect(didDocumentAddress(did)).toBeNull();
  });
});

it('Open Badges 2.0 stands beside 3.0, as path and as address', () => {
  expect(assertionPath('ada', 'first-talk')).toBe('recipients/ada/first-talk.ob2.json');
  expect(badgeClassPath('first-talk', 2)).toBe('badges/first-talk/v2.ob2.json');
  expect(openBadges2Beside('https://a.example/x.json/badges/b/v1.json')).toBe(
    'https://a.example/x.json/badges/b/v1.ob2.json',
  );
});

it('a path is on the site only below its address', () => {
  expect(pathOnSite('https://a.example/b/', 'https://a.example/b/keys/status.json')).toBe(
    'keys/status.json',
  );
  expect(pathOnSite('https://a.example/b/', 'https://a.example/bx')).toBeNull();
  expect(basePath('https://a.example/b/')).toBe('/b/');
});

it('a page in a further language is told from every page at a plain address', () => {
  for (const path of ['', 'verify/', 'recipients/ada/talk/'])
    for (const tag of ['de', 'pt-BR', 'zh-Hant', 'zh-Hant-HK', 'es-419'])
      expect(plainPath(pageIn(tag, path))).toBe(path);
  for (const name of [...namesOfSite(), 'about', 'help', 'privacy'])
    expect(plainPath(`${name}/x/`)).toBe(`${name}/x/`);
  expect(publishedPageAt('pt-br/recipients/ada/talk')).toEqual({
    ...{ kind: 'award', recipient: 'ada', award: 'talk' },
  });
  expect(publishedPageAt('de/verify/')).toEqual({ kind: 'checker' });
});
