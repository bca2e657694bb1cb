import { describe, expect, it } from 'vitest';
import type { CommunityFile } from '../../community/file.ts';
import { type Import, importAllContributors, type ImportOptions } from './all-contributors.ts';

const options: ImportOptions = {
  path: '.all-contributorsrc',
  name: 'Guild',
  url: 'https://badges.guild.example/',
  date: '2026-03-01',
  now: new Date('2026-11-20T12:00:00Z'),
  skipBad: false,
  skipBots: false,
  same: new Map(),
  another: new Set(),
};
const filesOf = ({ files }: Import): CommunityFile[] =>
  files.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) }));

function read(
  contributors: readonly object[],
  changes: Partial<ImportOptions> = {},
  existing: readonly CommunityFile[] | null = null,
): Import {
  const file = { projectOwner: 'guild', projectName: 'tool', contributors };
  return importAllContributors(JSON.stringify(file, null, 2), existing, { ...options, ...changes });
}
const pathsOf = ({ files }: Import): string[] =>
  files.map(({ path }) => path).filter((path) => path.startsWith('recipients/'));
const textOf = ({ files }: Import, path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

const host = {
  name: 'Riverside Hosting',
  profile: 'https://riverside.example/',
  contributions: ['infra'],
};
const designer = {
  login: '',
  name: 'Zoë Quill',
  profile: 'http://quill.example',
  contributions: ['design'],
};

describe('entries that are written otherwise', () => {
  const ada = { login: 'ada', name: 'Ada Sample', contributions: ['code'] };
  it.each([
    ['kinds in one text', { contributions: 'code' }, ['code']],
    ['kinds with commas', { contributions: 'code, doc;bug' }, ['code', 'doc', 'bug']],
    [
      'kinds with links',
      { contributions: [{ type: 'code', url: 'https://x.example/1' }] },
      ['code'],
    ],
  ])('%s are read', (_, changes, kinds) => {
    const outcome = read([{ ...ada, ...changes }]);
    expect(outcome.problems).toEqual([]);
    expect(pathsOf(outcome).slice(1).sort()).toEqual(
      kinds.map((kind) => `recipients/ada/${kind}.md`).sort(),
    );
  });

  it('names are read as pages show them, and programs by the page of their app', () => {
    const outcome = read([
      { ...ada, name: 'Ren&eacute; &#79;st' },
      { login: 'c', name: 'Helper', profile: 'https://github.com/apps/h', contributions: ['code'] },
    ]);
    expect(textOf(outcome, 'recipients/ada/profile.md')).toContain('name: René Ost');
    expect(textOf(outcome, 'recipients/c/profile.md')).toContain('Helper (bot)');
  });

  it('somebody with nothing but a name that another bears is asked about', () => {
    const outcome = read([ada, { name: 'ada sample', contributions: ['doc'] }]);
    expect(outcome.problems).toMatchObject([
      { rule: 'import-duplicate', message: expect.stringContaining('bears the same name') },
    ]);
    const other = { name: 'Ada Sample', profile: 'https://ada.example', contributions: ['doc'] };
    expect(read([ada, other]).problems).toEqual([]);
  });

  it('a project that is called by its title is taken, and links to nothing', () => {
    const file = { projectOwner: 'The Guild', projectName: 'Nest Kit', contributors: [ada] };
    const { files, summary, problems } = importAllContributors(JSON.stringify(file), null, options);
    expect(problems).toEqual([]);
    expect(summary?.notes).toEqual([
      expect.stringMatching(/^The file calls the project "The Guild", which is no name/),
    ]);
    expect(files.map(({ text }) => text).join('')).not.toContain('evidence');
  });

  it('an account of digits alone may lack its quotation marks', () => {
    expect(pathsOf(read([{ ...ada, login: 12345 }]))).toContain('recipients/12345/profile.md');
  });

  it.each(['@ada', 'https://github.com/ada', 'https://code.example/ada/', ' ada'])(
    'the login %j leads to the account',
    (login) => {
      expect(read([{ ...ada, login }]).problems).toMatchObject([
        { rule: 'import-login', remedy: expect.stringContaining('Write "ada"') },
      ]);
    },
  );

  it('a kind that nobody knows is noted, with what it may be meant to be', () => {
    const contributions = ['code', 'docs', 'desing', 'sorcery'];
    const { notes = [] } = read([{ ...ada, contributions }]).summary ?? {};
    expect(notes).toEqual([
      expect.stringContaining(
        'kind "desing" is in neither the emoji key nor "types" (did you mean "design"?)',
      ),
      expect.stringContaining('kind "sorcery" is in neither the emoji key nor "types", so it is'),
    ]);
  });
});

describe('people without an account', () => {
  it('are kept by name, with their own page as their mark, and met again', () => {
    const outcome = read([host, designer]);
    expect(outcome.problems).toEqual([]);
    expect(pathsOf(outcome)).toEqual([
      'recipients/riverside-hosting/profile.md',
      'recipients/zoe-quill/profile.md',
      'recipients/riverside-hosting/infra.md',
      'recipients/zoe-quill/design.md',
    ]);
    expect(textOf(outcome, 'recipients/riverside-hosting/profile.md')).toBe(
      '---\nname: Riverside Hosting\nvisibility: listed\nprofile: https://riverside.example/\n---\n',
    );
    expect(textOf(outcome, 'recipients/zoe-quill/profile.md')).toBe(
      '---\nname: Zoë Quill\nvisibility: listed\n---\n',
    );
    const again = read([host, designer], {}, filesOf(outcome));
    expect([again.files, again.problems]).toEqual([[], []]);
  });

  it('without a name either are asked about, and left out where that is wanted', () => {
    const people = [{ profile: 'https://x.example/', contributions: ['doc'] }, host];
    expect(read(people).problems).toMatchObject([{ rule: 'import-login' }]);
    const skipped = read(people, { skipBad: true });
    expect([skipped.problems, skipped.skipped.length, skipped.summary?.added.recipients]).toEqual([
      [],
      1,
      1,
    ]);
  });
});

describe('an account that was renamed', () => {
  const before = {
    login: 'oldben',
    name: 'Ben Ray',
    profile: 'https://ben.example',
    contributions: ['doc'],
  };
  const after = { ...before, login: 'newben', contributions: ['doc', 'code'] };
  const there = filesOf(read([before]));

  it.each([
    ['by its name', after],
    ['by its page', { ...after, name: 'B. Ray' }],
  ])('is asked about %s, with both answers', (_, person) => {
    const { problems, files } = read([person], {}, there);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([
      {
        rule: 'import-person',
        line: 5,
        message: expect.stringContaining('may be `oldben`') as string,
        remedy: expect.stringMatching(/--same "newben=oldben".*--another "newben"/) as string,
      },
    ]);
  });

  it('is the person who is there, or somebody else, as it is said', () => {
    expect(pathsOf(read([after], { same: new Map([['newben', 'oldben']]) }, there))).toEqual([
      'recipients/oldben/code.md',
    ]);
    expect(pathsOf(read([after], { another: new Set(['newben']) }, there))).toEqual([
      'recipients/newben/profile.md',
      'recipients/newben/doc.md',
      'recipients/newben/code.md',
    ]);
    expect(read([after], { same: new Map([['newben', 'nobody']]) }, there).problems).toHaveLength(
      1,
    );
  });

  it('is not asked about where both are in the file', () => {
    expect(read([before, after], {}, there).problems).toEqual([]);
  });
});

describe('what is noted, with those of whom it is true', () => {
  const notesOf = (
    people: readonly object[],
    changes: Partial<ImportOptions> = {},
  ): readonly string[] => read(people, changes).summary?.notes ?? [];

  it('one kind twice counts once, and keeps both links', () => {
    const talk = (at: number): object => ({ type: 'talk', url: `https://talks.example/${at}` });
    const outcome = read([{ login: 'ada', contributions: [talk(1), 'doc', talk(2), 'docs'] }]);
    expect(outcome.summary?.notes).toEqual([
      '1 × one kind of contribution is listed twice and counts once: "ada".',
    ]);
    expect(textOf(outcome, 'recipients/ada/talk.md')).toMatch(
      /talks\.example\/1[^]*talks\.example\/2/,
    );
    expect(outcome.summary?.contributions).toBe(2);
  });

  it('programs are marked, or left out', () => {
    const people = [
      { login: 'dependabot[bot]', name: 'Dependabot', contributions: ['maintenance'] },
      { login: 'renovate-bot', name: null, contributions: ['maintenance'] },
      { login: 'abbott', name: 'Ann Abbott', contributions: ['code'] },
    ];
    const outcome = read(people);
    expect(notesOf(people)).toEqual([
      '2 × program, marked "(bot)": "dependabot[bot]", "renovate-bot".',
    ]);
    expect(
      outcome.files.flatMap(({ text }) => /^name: .*(?:bot).*\)$/m.exec(text)?.[0] ?? []),
    ).toEqual(['name: Dependabot (bot)', 'name: renovate-bot (bot)']);
    expect(read(people, { skipBots: true }).summary?.added.recipients).toBe(1);
  });

  it('websites without https and changed names are named', () => {
    const ada = {
      login: 'ada',
      name: 'Ada',
      profile: 'http://ada.example',
      contributions: ['code'],
    };
    expect(notesOf([ada])).toEqual(['1 × website is not https, so it is left out: "ada".']);
    const later = read([{ ...ada, name: 'Ada King' }], {}, filesOf(read([ada])));
    expect([later.files, later.summary?.notes]).toEqual([
      [],
      ['1 × name in the file is not the one here, which stays: "ada".'],
    ]);
  });
});

it('two accounts of one name and page are asked about, and one page is one person', () => {
  const twins = ['one', 'two'].map((login) => ({ ...host, login }));
  expect(read(twins).problems).toMatchObject([{ rule: 'import-person', line: 13 }]);
  expect(read(twins, { another: new Set(['two']) }).problems).toEqual([]);
  const again = { ...host, profile: 'https://riverside.example' };
  expect(read([host, again]).problems).toMatchObject([{ rule: 'import-duplicate' }]);
  expect(read([{ ...host, name: 'Ren\ufffd' }]).problems).toHaveLength(1);
});
