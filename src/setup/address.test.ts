import { expect, it } from 'vitest';
import { addressWarnings, isOwnDomain } from './address.ts';
import { readAnswers, repositoryOf } from './wish.ts';

it('warns of addresses that belong to somebody else or to nobody, and of no others', () => {
  for (const address of [
    'https://club.github.io/badges/',
    'https://club.gitlab.io/',
    'https://club.codeberg.page/',
    'https://x.example/',
    'https://github.com/club/badges/',
    'https://badges.example.org/',
  ]) {
    expect(addressWarnings(address), address).toHaveLength(1);
  }
  expect(addressWarnings('https://notgithub.io.club.org/')).toEqual([]);
  expect([isOwnDomain('https://club.github.io/'), isOwnDomain('https://badges.club.org/')]).toEqual(
    [false, true],
  );
});

it('reads every answer, and says all that is wrong at once', () => {
  const none = {
    name: null,
    url: null,
    description: null,
    email: null,
    language: null,
    interface: null,
    repository: null,
    host: null,
    linkedin: null,
  };
  expect(readAnswers(none)).toEqual({ wish: {}, notes: [], refusals: [] });
  expect(
    readAnswers({
      ...none,
      name: ' The Club ',
      language: 'PT_br',
      interface: 'EN',
      linkedin: 'https://www.linkedin.com/company/12345678/admin/',
      repository: 'git@code.example:club/badges.git',
      host: 'Gitea',
    }).wish,
  ).toEqual({
    name: 'The Club',
    language: 'pt-BR',
    interface: 'en',
    linkedin: '12345678',
    repository: 'https://code.example/club/badges',
    host: 'gitea',
  });
  expect(
    readAnswers({
      name: ' ',
      url: 'no',
      description: 'two\nlines',
      email: 'nobody',
      language: 'english please',
      interface: 'Deutsch?',
      repository: 'badges',
      host: 'sourcehut',
      linkedin: 'our-club',
    }).refusals,
  ).toHaveLength(9);
});

it.each([
  'https://code.example/club/badges',
  'https://code.example/club/badges.git',
  'ssh://git@code.example:2222/club/badges.git',
  'http://code.example/club/badges/',
])('a remote is the page of its repository: %s', (remote) =>
  expect(repositoryOf(remote)).toBe('https://code.example/club/badges'),
);
