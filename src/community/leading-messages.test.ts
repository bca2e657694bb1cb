import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import { checkCommunity } from './check.ts';
import { schemas } from './document.ts';
import { keyElsewhere } from './schemas/keys-elsewhere.ts';
import { entryOf } from './tree.ts';

const award = 'recipients/ada/first-talk.md';
const badge = 'badges/repairer/badge.md';
const said = (changes: Record<string, string | null>): string[] =>
  checkCommunity(tinyCommunity(changes), { now: tinyNow }).problems.map(
    ({ path, line, message, remedy }) => `${path}:${line} ${message} ${remedy}`,
  );

describe('what people write by hand', () => {
  it.each([
    ['01.05.2026', '`2026-05-01`'],
    ['2026-5-1', '`2026-05-01`'],
    ['1 May 2026', '`2026-05-01`'],
    ['3/1/2026', '`2026-01-03` or `2026-03-01`'],
    ['2026-02-30', 'in the calendar'],
  ])('a day written as %s leads to %s', (written, wanted) => {
    const changes = { [award]: tinyText(award).replace('2026-05-01', written) };
    expect(said(changes)).toEqual([expect.stringContaining(wanted)]);
  });

  it.each([
    ['a colon that is missing', 'badge first-talk', /no `: `|missing here: the `: `/],
    ['a space that is missing', 'badge:first-talk', /no `: `|missing here: the `: `/],
  ])('%s is called that', (_, line, words) => {
    const [first] = said({ [award]: tinyText(award).replace('badge: first-talk', line) });
    expect(first).toMatch(words);
    expect(first).toMatch(/^recipients\/ada\/first-talk\.md:[23] /);
  });

  it.each(['name Ada', 'name:Ada', 'name Ada\nvisibility listed', 'name:Ada\nkind:person'])(
    'no colon anywhere in %j is the same mistake',
    (keys) => {
      const text = `---\n${keys}\n---\n`;
      expect(said({ 'recipients/ada/profile.md': text })).toEqual([
        expect.stringMatching(/^recipients\/ada\/profile\.md:2 .*no `: `/),
      ]);
    },
  );

  it('another word for badges than the three is refused with them, and the nearest', () => {
    const issuer = 'keys/issuer.json';
    const words = '"words": "certifcate", "url"';
    const [first] = said({ [issuer]: tinyText(issuer).replace('"url"', words) });
    expect(first).toMatch(/^keys\/issuer\.json:\d+ .*`badge`, `certificate` or `recognition`/);
    expect(first).toContain('Did you mean `certificate`?');
  });

  it('a byte order mark and the line ends of Windows change nothing', () => {
    const plain = checkCommunity(tinyCommunity(), { now: tinyNow });
    const text = `\uFEFF${tinyText(award).replaceAll('\n', '\r\n')}`;
    const windows = checkCommunity(tinyCommunity({ [award]: text }), { now: tinyNow });
    expect(windows.problems).toEqual([]);
    expect(windows.community?.awards).toEqual(plain.community?.awards);
  });
});

describe('text that is not on one line is shown as it is, and proposed on one', () => {
  const description = 'description: Repaired something that somebody needed.';
  it.each([
    ['description: >\n  Cooks well.', '"Cooks well.\\n"', 'description: Cooks well.'],
    ['description: |\n  Cooks\n  well.', '"Cooks\\nwell.\\n"', 'description: Cooks well.'],
    ['description: "Cooks well. "', '"Cooks well. "', 'description: Cooks well.'],
    ['description: " Cooks:\\twell"', '" Cooks:\\twell"', 'description: "Cooks: well"'],
  ])('%s', (line, is, wanted) => {
    const [only, ...others] = said({ [badge]: tinyText(badge).replace(description, line) });
    expect(others).toEqual([]);
    expect(only).toContain(`but is \`${is}\``);
    expect(only).toContain(`Write \`${wanted}\``);
    expect(only).not.toContain('·');
  });

  it('in a list and in JSON, too', () => {
    expect(said({ [badge]: tinyText(badge).replace('- Soldering', '- "Soldering "') })).toEqual([
      expect.stringContaining('Write `Soldering`.'),
    ]);
    const issuer = 'keys/issuer.json';
    const name = '"Riverside\\nMakers"';
    expect(said({ [issuer]: tinyText(issuer).replace('"Riverside Makers"', name) })).toEqual([
      expect.stringContaining('Write `"name": "Riverside Makers"`.'),
    ]);
  });
});

describe('a key of other tools says what takes its place', () => {
  const profile = 'recipients/ada/profile.md';
  it.each([
    [badge, 'image: cook.png', 'image.svg or image.png'],
    [badge, 'Criteria: Cook.', 'below the second `---`'],
    [award, 'issuedOn: 2026-05-01', 'Write `date`'],
    [award, 'reason: She cooked.', 'below the second `---`'],
    [profile, 'avatar: ada.png', 'no picture'],
    [profile, 'github: ada', '`account`'],
  ])('%s %s', (path, line, wanted) => {
    const text = tinyText(path).replace('---\n', `---\n${line}\n`);
    expect(said({ [path]: text })).toEqual([expect.stringContaining(wanted)]);
  });

  it('and never names a key that is not one', () => {
    for (const { title, properties } of Object.values(schemas))
      for (const key of ['logo', 'title', 'url', 'image', 'reason', 'bio', 'private', 'lang']) {
        const named = /Write `([a-z]+)/i.exec(keyElsewhere(title, key) ?? '')?.[1];
        if (named !== undefined) expect(Object.keys(properties)).toContain(named);
        if (Object.hasOwn(properties, key)) expect(keyElsewhere(title, key)).toBeNull();
      }
  });
});

describe('an award of a badge that is not there', () => {
  const unknown = (name: string): string => tinyText(award).replace('first-talk', name);
  const frozen = '{"id": "https://badges.riverside.example/badges/first-talk/v1.json"}';
  const talk = tinyText('badges/first-talk/badge.md');
  const moved = { 'badges/first-talk/badge.md': null, 'badges/opening-talk/badge.md': talk };

  it.each([
    ['whose folder has nearly this name', { [award]: unknown('frist-talk') }, 'mean `first-talk`?'],
    ['which is its shown name', { [award]: unknown('FIRST Talk') }, 'mean `first-talk`?'],
    ['whose folder was renamed before signing', moved, 'mean `opening-talk`?'],
    [
      'whose folder was renamed after signing',
      { ...moved, 'badges/opening-talk/v1.json': frozen },
      '`git mv badges/opening-talk badges/first-talk`',
    ],
  ])('%s', (_, changes, wanted) => {
    const about = said(changes).filter((sentence) => sentence.includes('There is no badge'));
    expect(about.length).toBeGreaterThan(0);
    for (const sentence of about) expect(sentence).toContain(wanted);
  });

  it('that is signed leads to history, and not to another badge', () => {
    const changes = {
      'badges/first-talk/badge.md': null,
      'recipients/ada/first-talk.json': '{}',
    };
    expect(said(changes)[0]).toContain('restore badges/first-talk from git history');
  });
});

describe('a file under another case of letters is one problem, with the way to rename it', () => {
  it.each([
    ['recipients/ada/profile.md', 'recipients/ada/Profile.md'],
    ['recipients/ada/profile.md', 'recipients/ada/PROFILE.MD'],
    ['badges/first-talk/badge.md', 'badges/first-talk/Badge.md'],
    ['keys/issuer.json', 'keys/Issuer.json'],
  ])('%s as %s', (path, written) => {
    const sentences = said({ [path]: null, [written]: tinyText(path) });
    expect(sentences[0]).toContain(`git mv ${written} ${path}`);
    expect(
      sentences.filter((sentence) => /no recipient|missing|has no file/.test(sentence)),
    ).toEqual([]);
    expect(said({ [written]: tinyText(path) })).toEqual([
      expect.stringContaining('keep one of the two'),
    ]);
  });
});

it.each([
  ['keys/issuer-de.json', 'keys/issuer.de.json'],
  ['keys/issuer_pt-br.json', 'keys/issuer.pt-BR.json'],
  ['badges/repairer/badge-de.md', 'badges/repairer/badge.de.md'],
])('a translation %s is led to its name, a key of the name is a key', (written, path) => {
  const text = path.endsWith('.md') ? tinyText('badges/repairer/badge.md') : '{"description": "x"}';
  expect(said({ [written]: text })).toEqual([expect.stringContaining(`git mv ${written} ${path}`)]);
  const key = { path: written, content: new TextEncoder().encode('{"publicKeyMultibase": "z6"}') };
  expect(entryOf(key).kind === 'key').toBe(written === 'keys/issuer-de.json');
});

it.each(['image.jpg', 'Photo.JPEG', 'image.webp', 'badge.psd'])(
  'a picture %s that is too large to be opened is called by its kind',
  (name) => {
    const path = `badges/repairer/${name}`;
    const files = [...tinyCommunity(), { path, content: { refused: 'too-large' } as const }];
    const { problems } = checkCommunity(files, { now: tinyNow });
    expect(problems).toMatchObject([
      { path, message: expect.stringContaining('is image.svg or image.png') },
    ]);
  },
);

describe('an e-mail address in a file', () => {
  const profile = 'recipients/ada/profile.md';
  it.each([
    ['as a value of its own', profile, 'name: Ada', 'email: eva@mail.example\nname: Ada', 'ada'],
    ['in place of an account', profile, 'name: Ada', 'account: eva@mail.example\nname: Ada', 'ada'],
    ['as evidence', award, 'https://talks.example/engines', 'mailto:eva@mail.example', 'ada'],
    ['as the name of a badge', award, 'badge: first-talk', 'badge: eva@mail.example', 'ada'],
    ['in a badge', badge, 'P2Y', 'eva@mail.example', 'RECIPIENT'],
  ])('%s is one problem, which leads to the salted hash', (_, path, from, to, recipient) => {
    const sentences = said({ [path]: tinyText(path).replace(from, to) });
    const about = sentences.filter((sentence) => sentence.includes('e-mail address'));
    expect(about).toEqual([
      expect.stringContaining(`npm run award -- BADGE ${recipient} --email -`),
    ]);
    expect(sentences.join('\n')).not.toContain('eva@mail');
  });
});

describe('what a badge corresponds to', () => {
  const withTarget = (url: string): string[] =>
    said({ [badge]: tinyText(badge).replace('https://skills.example/repair', url) });
  it.each([
    'http://data.europa.eu/esco/skill/00735755-adc6-4ea0-b034-b8caff339c9f',
    'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66',
    'did:web:skills.example',
    'https://skills.example/löten',
    'http://data.europa.eu/snb/é',
    'urn:skill:löten',
  ])('may be identified by %s', (url) => {
    expect(withTarget(url)).toEqual([]);
  });
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:x',
    'file:///etc/passwd',
    'repair',
    'http://a:b@c.example/',
    'urn:',
    'http://x y.example/',
  ])('and not by %s', (url) => {
    expect(withTarget(JSON.stringify(url)).join('\n')).toMatch(
      url.includes('@') ? /user name or password/ : /must be the identifier of the entry/,
    );
  });
});
