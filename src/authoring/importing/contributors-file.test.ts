import { describe, expect, it } from 'vitest';
import { readContributorsFile } from './contributors-file.ts';

const person = '{ "login": "ada", "contributions": ["code"] }';
const at = '@';

function rulesOf(text: string): string[] {
  const { file, problems: ofFile, bad } = readContributorsFile(text, 'x.json');
  expect(file === null).toBe(ofFile.length > 0);
  const problems = [...ofFile, ...bad];
  for (const { message, remedy, line, column } of problems) {
    expect(message.length * remedy.length * line * column).toBeGreaterThan(0);
    expect(message + remedy).not.toMatch(/\p{Cc}/u);
  }
  return problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('a file that cannot be understood', () => {
  it.each([
    ['nothing', '', ['import-json 1:1']],
    ['no JSON', '# People', ['import-json 1:1']],
    ['an unfinished file', '{ "contributors": [', ['import-json 1:20']],
    ['a byte order mark', `\ufeff{}`, ['import-json 1:1']],
    ['a key twice', '{ "contributors": [],\n  "contributors": [] }', ['import-json 2:3']],
    ['a list', '[]', ['import-shape 1:1']],
    ['no people', '{}', ['import-shape 1:1']],
    ['people as an object', '{ "contributors": {} }', ['import-shape 1:19']],
    ['a person as text', '{ "contributors": ["ada"] }', ['import-shape 1:20']],
    ['a person as null', '{ "contributors": [null] }', ['import-shape 1:20']],
    [
      'neither login nor name',
      '{ "contributors": [{ "name": " ", "contributions": ["code"] }] }',
      ['import-login 1:20'],
    ],
    [
      'a null login',
      '{ "contributors": [{ "login": null, "contributions": ["code"] }] }',
      ['import-login 1:31'],
    ],
    [
      'an empty login',
      '{ "contributors": [{ "login": "", "contributions": [] }] }',
      ['import-login 1:31'],
    ],
    [
      'a number as login',
      '{ "contributors": [{ "login": 1.5, "contributions": [] }] }',
      ['import-login 1:31'],
    ],
    [
      'a name that is no text',
      '{ "contributors": [{ "login": "ada", "name": 7, "contributions": [] }] }',
      ['import-shape 1:46'],
    ],
    ['no contributions', '{ "contributors": [{ "login": "ada" }] }', ['import-shape 1:20']],
    [
      'contributions as a number',
      '{ "contributors": [{ "login": "ada", "contributions": 7 }] }',
      ['import-shape 1:55'],
    ],
    [
      'a contribution as number',
      '{ "contributors": [{ "login": "ada", "contributions": [1, "", null] }] }',
      ['import-kind 1:56', 'import-kind 1:59', 'import-kind 1:63'],
    ],
    [
      'two of one name without an account',
      '{ "contributors": [{ "name": "Ada", "contributions": ["code"] },\n  { "name": "ada", "contributions": [] }] }',
      ['import-duplicate 2:3'],
    ],
    [
      'a person twice',
      `{ "contributors": [${person},\n  { "login": "ADA", "contributions": ["doc"] }] }`,
      ['import-duplicate 2:14'],
    ],
    [
      'an unknown host',
      `{ "repoType": "bitbucket", "contributors": [${person}] }`,
      ['import-host 1:15'],
    ],
    [
      'a host without https',
      `{ "repoHost": "http://git.example", "contributors": [${person}] }`,
      ['import-host 1:15'],
    ],
    [
      'a host with a password',
      `{ "repoHost": "https://a:b${at}git.example", "contributors": [${person}] }`,
      ['import-host 1:15'],
    ],
    [
      'a project with a path',
      `{ "projectOwner": "../..", "projectName": "x", "contributors": [${person}] }`,
      ['import-shape 1:19'],
    ],
    ['types as a list', `{ "types": [], "contributors": [${person}] }`, ['import-shape 1:12']],
    [
      'a type as text',
      `{ "types": { "x": "y" }, "contributors": [${person}] }`,
      ['import-shape 1:19'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  it.each([
    `ada${at}sample.example`,
    'ada lovelace',
    'a"b',
    'a\\nb',
    '---',
    '../x',
    'a/b',
    '@ada',
    '<b>',
    '\u202ea',
    'x'.repeat(200),
  ])('a login that no account has: %j', (login) => {
    expect(rulesOf(JSON.stringify({ contributors: [{ login, contributions: ['code'] }] }))).toEqual(
      ['import-login 1:27'],
    );
  });

  it('names every mistake at once', () => {
    const rules = rulesOf(
      `{ "repoType": 1, "contributors": [null, {}, { "login": "a", "contributions": [1] }] }`,
    );
    expect(rules.map((rule) => rule.split(' ')[0])).toEqual([
      'import-host',
      'import-shape',
      'import-login',
      'import-shape',
      'import-kind',
    ]);
  });

  it('larger than 16 MB', () => {
    expect(rulesOf(`{ "contributors": [] }${' '.repeat(16 * 1024 * 1024)}`)).toEqual([
      'import-size 1:1',
    ]);
  });

  it('nested without end', () => {
    expect(rulesOf('['.repeat(100_000))).toEqual(['import-json 1:33']);
  });
});

describe('a file that can', () => {
  it('needs nothing but people', () => {
    expect(readContributorsFile(`{ "contributors": [${person}] }`, 'x').file).toMatchObject({
      host: { kind: 'github', address: 'https://github.com' },
      project: null,
      described: new Map(),
      people: [
        {
          login: 'ada',
          name: null,
          website: null,
          contributions: [{ keyword: 'code', urls: [], isRepeated: false }],
        },
      ],
    });
  });

  it('may link to the work itself, use former keywords, and name apps', () => {
    const text =
      '{ "contributors": [{ "login": "dependabot[bot]", "contributions": [{ "type": "talk", "url": "https://a.example" }, "examples"] }] }';
    expect(readContributorsFile(text, 'x').file?.people[0]?.contributions).toEqual([
      { keyword: 'talk', urls: ['https://a.example'], isRepeated: false },
      { keyword: 'example', urls: [], isRepeated: false },
    ]);
  });
});
