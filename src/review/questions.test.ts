import { expect, it } from 'vitest';
import { readableHost } from '../community/look-alikes/hosts.ts';
import { commitOf, riverside, tinyNow } from '../testing/fixtures/tiny-community.ts';
import { reviewChange } from './review.ts';
import { reviewAsJson, summaryOf } from './summary/summary.ts';

function reviewOf(changes: Readonly<Record<string, string>>, before = {}) {
  return reviewChange({
    base: commitOf(before, 'a1'.repeat(20)),
    head: commitOf({ ...before, ...changes }, 'b2'.repeat(20)),
    facts: null,
    now: tinyNow,
  });
}

const asked = (...args: Parameters<typeof reviewOf>) =>
  reviewOf(...args).questions.map(({ rule, path, line, message }) => [
    rule,
    `${path}:${line}`,
    message,
  ]);

const person = (name: string): Record<string, string> => ({
  'recipients/new/profile.md': `---\nname: ${name}\n---\n`,
});
const talk = (url: string, text = ''): Record<string, string> => ({
  'recipients/grace/second.md': `---\nbadge: repairer\ndate: 2026-06-01\nevidence:\n  - url: ${url}\n---\n${text}\n`,
});

it('two people of one name are a question, and stop nothing', () => {
  const review = reviewOf(person('Ada Lovelace'));
  expect(review.problems).toEqual([]);
  expect(asked(person('Ada Lovelace'))).toEqual([
    [
      'name-looks-alike',
      'recipients/new/profile.md:2',
      '`Ada Lovelace` is the name of somebody who is here already, `Ada Lovelace` in recipients/ada/profile.md.',
    ],
  ]);
  expect(summaryOf(review)).toContain('### To ask before you agree');
  expect(JSON.parse(reviewAsJson(review)).questions).toHaveLength(1);
});

it('so are names that look alike, when they are new', () => {
  const twin = person('Ad\u0430  Lovelace');
  expect(asked(twin)[0]?.[2]).toContain('looks like the name of somebody');
  expect(asked({ 'recipients/new/second.md': '' }, twin)).toEqual([]);
  expect(asked(person('Ada Byron'))).toEqual([]);
});

it.each([
  ['https://xn--pple-43d.com/', '`xn--pple-43d.com` (`аpple.com`), which looks like `apple.com`'],
  ['https://xn--80ak6aa92e.com/', 'which looks like `apple.com`'],
  ['https://badges.r\u0456verside.example/', 'which looks like `badges.riverside.example`'],
  ['https://badges.rivers\u0131de-\u0434.example/', 'several scripts'],
  ['https://xn--r8jz45g.jp/', '`xn--r8jz45g.jp`, which is read as `例え.jp`'],
  ['https://badges.rlverside.example/', null],
  ['https://badges.riverside.examp1e.example/', null],
  ['https://例え.jp/', null],
  ['https://bücher.example/', null],
])('a link to %s: %s', (url, said) => {
  const inEvidence = asked(talk(url));
  const inText = asked(talk('https://talks.example/', `See [this](${url}).`));
  for (const found of [inEvidence, inText])
    if (said === null) expect(found).toEqual([]);
    else
      expect(found).toEqual([
        ['link-looks-alike', expect.anything(), expect.stringContaining(said)],
      ]);
});

it('a host that looks like the issuer’s own is named', () => {
  expect(asked(talk('https://badges.r1verside.example/'))).toEqual([]);
  expect(asked(talk('https://badges.riverslde.example/'))).toEqual([]);
  const site = { 'keys/issuer.json': '{"name":"Makers","url":"https://badges.mill.example/"}' };
  expect(asked(talk('https://badges.mi11.example/'), site)[0]?.[2]).toContain(
    'looks like `badges.mill.example`',
  );
});

it('hosts are read in their own letters; what stands for none stays', () => {
  expect(
    ['xn--r8jz45g.jp', 'xn--e1afmkfd.xn--p1ai', 'a.xn--bcher-kva.de', 'a.b'].map(readableHost),
  ).toEqual(['例え.jp', 'пример.рф', 'a.bücher.de', 'a.b']);
  for (const host of ['xn--a.com', 'xn--99999999999.com', 'xn--.com', 'xn--\u00e4.com'])
    expect(readableHost(host)).toBe(host);
});

it('an exception and a badge of another issuer are asked about; what is missing is refused', () => {
  const badge = {
    'keys/issuer.json': JSON.stringify(riverside),
    'badges/speaker/badge.md':
      '---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\nrequires:\n  - repairer\n' +
      '  - elsewhere: https://other.example/badges/first-aid/\n---\nSpeak.\n',
  };
  const award = (more = ''): Record<string, string> => ({
    'recipients/grace/speaker.md': `---\nbadge: speaker\ndate: 2026-06-01\n${more}---\n`,
  });
  const elsewhere = [
    'required-elsewhere',
    'recipients/grace/speaker.md:2',
    expect.stringContaining('https://other.example/badges/first-aid/'),
  ];
  const missing = reviewOf(award(), badge);
  expect(missing.state).toBe('refused');
  expect(missing.problems.map(({ rule }) => rule)).toEqual(['required-badge-missing']);
  const excepted = reviewOf(award('exception: Taught for years.\n'), badge);
  expect(excepted.problems).toEqual([]);
  expect(asked(award('exception: Taught for years.\n'), badge)).toEqual([
    elsewhere,
    [
      'award-by-exception',
      'recipients/grace/speaker.md:4',
      expect.stringContaining('`Taught for years.`'),
    ],
  ]);
  expect(summaryOf(excepted)).toContain('Taught for years.');
});
