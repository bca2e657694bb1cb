import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../../../testing/fixtures/tiny-community.ts';
import { checkCommunity } from '../../check.ts';

const badge = 'badges/repairer/badge.md';
const issuer = 'keys/issuer.json';
const greek = tinyText(issuer).replace('"email"', '"language": "gr", "email"');
const badgeIn = (tag: string): string =>
  tinyText(badge).replace('name:', `language: ${tag}\nname:`);

const found = (changes: Readonly<Record<string, string>>): string[] =>
  checkCommunity(tinyCommunity(changes), { now: tinyNow }).problems.map(
    ({ rule, path, remedy }) => `${rule} ${path} ${remedy}`,
  );

describe('a language that a file names', () => {
  it.each([
    ['jp', '`ja`'],
    ['gr', '`el`'],
    ['zh', '`zh-Hant` (traditional) or `zh-Hans` (simplified)'],
  ])('is refused with the one that is meant: %s', (tag, meant) => {
    expect(found({ [badge]: badgeIn(tag) })).toEqual([`language-unknown ${badge} Write ${meant}.`]);
  });

  it.each(['ja', 'ksh', 'zh-Hans', 'zh-TW', 'zh-CN', 'es-419'])('is accepted: %s', (tag) => {
    expect(found({ [badge]: badgeIn(tag) })).toEqual([]);
  });

  it('stays as it is where a badge is frozen in it, until its next version', () => {
    const frozen = { 'badges/repairer/v2.json': '{}' };
    expect(found({ ...frozen, [badge]: badgeIn('jp') })).toEqual([]);
    const next = badgeIn('jp').replace('version: 2', 'version: 3');
    expect(found({ ...frozen, [badge]: next })).toEqual([
      `language-unknown ${badge} Write \`ja\`.`,
    ]);
  });

  it('of the issuer stays where a badge is frozen in it, and each new badge names its own', () => {
    expect(found({ [issuer]: greek })).toEqual([`language-unknown ${issuer} Write \`el\`.`]);
    const frozen = { [issuer]: greek, 'badges/repairer/v2.json': '{}' };
    expect(found(frozen)).toEqual([
      'language-unknown badges/first-talk/badge.md Give the badge a `language` of its own. Write `el`.',
    ]);
    expect(found({ ...frozen, 'badges/first-talk/v1.json': '{}' })).toEqual([]);
  });
});
