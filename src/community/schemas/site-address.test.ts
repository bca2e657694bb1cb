import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../check.ts';
import { readSiteAddress } from './site-address.ts';

describe('an address becomes what credentials can carry for ever', () => {
  it.each([
    ['https://badges.club.org/', 'https://badges.club.org/', 0],
    ['badges.club.org', 'https://badges.club.org/', 1],
    ['  http://Badges.Club.ORG/a/b ', 'https://badges.club.org/a/b/', 1],
    ['https://club.org/index.html?lang=de#top', 'https://club.org/', 1],
    ['https://club.org:443/x', 'https://club.org/x/', 1],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/', 1],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/', 1],
    ['http://club.org/badges', 'https://club.org/badges/', 1],
  ])('%s', (typed, value, notes) => {
    const told = readSiteAddress(typed);
    expect(told).toMatchObject({ value });
    expect('notes' in told && told.notes.length).toBe(notes);
  });

  it.each([
    '',
    'localhost',
    'ftp://club.org/',
    'javascript:alert(1)',
    'https://me:secret@club.org/',
    'https://club.org/a b/',
    'https://192.0.2.1/',
    `https://club.org/${'x'.repeat(300)}`,
  ])('or is refused with a sentence: %j', (typed) => {
    expect(readSiteAddress(typed)).toHaveProperty('refused');
  });
});

it.each([
  ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
  ['https://Badges.Riverside.example/', 'https://badges.riverside.example/'],
  ['https://badges.riverside.example', 'https://badges.riverside.example/'],
  ['http://badges.riverside.example/', 'https://badges.riverside.example/'],
])('keys/issuer.json that says %s is told what to write', (typed, right) => {
  const file = 'keys/issuer.json';
  const text = tinyText(file).replace('https://badges.riverside.example/', typed);
  const { problems } = checkCommunity(tinyCommunity({ [file]: text }), { now: new Date() });
  expect(problems.map(({ rule, remedy }) => [rule, remedy])).toEqual([
    ['not-https', `Write \`"url": "${right}"\`.`],
  ]);
});

it.each(['https://me:secret@club.example/', 'https://me@club.example/'])(
  'an address with a password is called that, and not an e-mail address: %s',
  (typed) => {
    const file = 'keys/issuer.json';
    const text = tinyText(file).replace('https://badges.riverside.example/', typed);
    const { problems } = checkCommunity(tinyCommunity({ [file]: text }), { now: new Date() });
    expect(problems.map(({ rule }) => rule)).toEqual(['password-in-address']);
    expect(problems[0]?.message).not.toContain('secret');
  },
);
