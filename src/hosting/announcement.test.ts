import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import type { Community } from '../community/model.ts';
import { tinyCommunity, tinyNow } from '../testing/fixtures/tiny-community.ts';
import {
  announcement,
  marker,
  message,
  publicity,
  toldAward,
  type ToldAward,
} from './announcement.ts';
import { wordsOf } from '../language/languages.ts';
import { asBlock, asCode } from './escaping.ts';

const ledger = 'e'.repeat(40);

function community(changes: Parameters<typeof tinyCommunity>[0] = {}): Community {
  const { community: checked, problems } = checkCommunity(tinyCommunity(changes), { now: tinyNow });
  if (checked === null) throw new Error(problems.map((problem) => problem.message).join());
  return checked;
}

/** An award of somebody who is to be seen so. */
function awardOf(visibility: string, one: Community = community()): ToldAward {
  const told = toldAward(one, 'ada', 'repairer');
  if (told === null) throw new Error('The tiny community has changed.');
  return { ...told, recipient: { ...told.recipient, ...{ visibility } } as ToldAward['recipient'] };
}

describe('the comment', () => {
  const text = announcement([awardOf('listed')], community(), ledger);

  it('carries the addresses that last, and a message to paste with the form of LinkedIn filled in', () => {
    expect(text.startsWith(marker(ledger))).toBe(true);
    for (const path of ['ada/repairer/', 'ada/repairer.png', 'ada/repairer.json'])
      expect(text).toContain(`(https://badges.riverside.example/recipients/${path})`);
    const address = new URL(/https:\/\/www\.linkedin\.com\S+/.exec(text)?.[0] ?? '');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      name: 'Repairer',
      organizationName: 'Riverside Makers',
      issueYear: '2026',
      issueMonth: '5',
      expirationYear: '2027',
      expirationMonth: '5',
      certUrl: 'https://badges.riverside.example/recipients/ada/repairer/',
    });
    expect(text).toContain('https://badges.riverside.example/verify/');
  });

  it.each([
    ['file-only', 'file', 'npm run hand-over -- ada'],
    ['unlisted', 'quiet', 'npm run tell -- --award ada/repairer'],
  ])(
    'says neither name nor address of somebody who is %s, but how a maintainer hands it over',
    (visibility, kind, words) => {
      const told = awardOf(visibility);
      const quiet = announcement([told], community(), ledger);
      expect(publicity(told)).toBe(kind);
      expect(quiet).toContain(words);
      expect(quiet).not.toMatch(/https:|Lovelace/);
    },
  );

  it('shows contributed words as they are, and nothing of them is read', () => {
    const name = '@everyone #1 </b>`` [x](https://evil.example) --> **bold**';
    const hostile = community({ 'recipients/ada/profile.md': `---\nname: '${name}'\n---\n` });
    expect(announcement([awardOf('listed', hostile)], hostile, ledger)).toContain(
      `\`\`\`${name}\`\`\``,
    );
  });
});

it('tells the person the page, the picture and how to check', () => {
  const told = awardOf('listed');
  const { subject, text } = message(told, community().issuer, []);
  expect([subject, text.split('\n\n').length]).toEqual([expect.stringContaining(', '), 5]);
});

describe('words as code', () => {
  it.each([
    ['plain', 'Ada', '`Ada`'],
    ['with a backtick', 'a`b', '``a`b``'],
    ['that begin with one', '`a', '`` `a ``'],
    ['of two lines', 'a\n# b', '`a # b`'],
    ['that are none', ' ', '``` ```'],
  ])('%s', (_, text, code) => {
    expect(asCode(text)).toBe(code);
  });

  it('cannot end the block they stand in', () => {
    expect(asBlock('a\n````\nb').split('\n')[0]).toBe('`````text');
  });
});

it('writes to a person in their own language, whatever the community speaks', () => {
  const profile = '---\nname: Ada Lovelace\nlanguage: de\n---\n';
  const here = community({ 'recipients/ada/profile.md': profile });
  const told = awardOf('unlisted', here);
  const { subject, text } = message(told, here.issuer, []);
  expect(subject).toContain('Repairer');
  expect(text).toContain(wordsOf('de').host.told.message.page);
  expect(text).not.toContain(wordsOf('en').host.told.message.page);
});

it('leads a person to the pages in their language, where the site has them', () => {
  const profile = '---\nname: Ada Lovelace\nlanguage: de\n---\n';
  const { issuer, ...here } = community({ 'recipients/ada/profile.md': profile });
  const told = awardOf('unlisted', { issuer, ...here });
  const linksFor = (languages: readonly string[]): readonly string[] =>
    [...message(told, { ...issuer, languages }, []).text.matchAll(/^\s*(https:\S+)$/gm)].map(
      ([, link = '']) => link.slice(issuer.url.length),
    );
  const plain = linksFor([]);
  const own = linksFor(['fr', 'de']);
  expect(plain).toContain('verify/');
  expect(own).toContain('de/verify/');
  expect(own.filter((link) => /^de\/recipients\/.*\/$/.test(link))).toHaveLength(1);
  expect(own.filter((link) => link.endsWith('.png'))).toEqual(
    plain.filter((link) => link.endsWith('.png')),
  );
});
