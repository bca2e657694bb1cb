import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCommunity } from '../../community/check.ts';
import type { CommunityFile } from '../../community/file.ts';
import {
  type Import,
  type ImportOptions,
  importAllContributors,
  type PlannedFile,
} from './all-contributors.ts';
import { readContributorsFile } from './contributors-file.ts';
import { certificateWish } from '../../community/certificate/certificate.ts';
import { planImport } from './import-plan.ts';

const options: ImportOptions = {
  path: '.all-contributorsrc',
  name: 'Testing Library',
  url: 'https://badges.testing.example/',
  date: '2026-03-01',
  now: new Date('2026-11-20T12:00:00Z'),
  skipBad: false,
  skipBots: false,
  same: new Map(),
  another: new Set(),
};
const later: ImportOptions = { ...options, name: null, url: null, date: '2026-04-01' };
const at = '@';

const asFiles = (files: readonly PlannedFile[]): CommunityFile[] =>
  files.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) }));
const project = { projectOwner: 'guild', projectName: 'tool' };
const rc = (contributors: readonly unknown[], more: object = project): string =>
  JSON.stringify({ ...more, contributors }, null, 2);
const textAt = ({ files }: Import, path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;
const rules = ({ problems }: Import): string[] => problems.map(({ rule }) => rule);

/** Imports into an empty folder, and holds what every import promises. */
function imported(text: string, more: Partial<ImportOptions> = {}): Import {
  const outcome = importAllContributors(text, null, { ...options, ...more });
  expect(outcome.problems).toEqual([]);
  expect(checkCommunity(asFiles(outcome.files), options).problems).toEqual([]);
  for (const { text: written } of outcome.files)
    expect(written).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]/);
  return outcome;
}

const realFile = new URL(
  '../../../../shared/real/react-testing-library.all-contributorsrc',
  import.meta.url,
);
const missing = !existsSync(realFile);

describe.skipIf(missing)(
  `the real file of react-testing-library${missing ? ' (skipped: ../shared/real is not here)' : ''}`,
  () => {
    const text = missing ? '' : readFileSync(realFile, 'utf8');

    it('becomes a community of 15 badges, 144 recipients and 221 awards without a problem', () => {
      const { files, summary } = imported(text);
      expect(summary).toEqual({
        people: 144,
        contributions: 221,
        kinds: 15,
        added: { badges: 15, recipients: 144, awards: 221 },
        date: '2026-03-01',
        kept: { badges: 0, recipients: 0, awards: 0 },
        notes: [
          expect.stringMatching(
            /^39 × website is not https, so it is left out: "audiolion", .* and 19 more\.$/,
          ),
        ],
      });
      expect(files).toHaveLength(1 + 15 + 144 + 221);
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
      expect(files[0]).toEqual({
        path: 'keys/issuer.json',
        text: '{\n  "name": "Testing Library",\n  "url": "https://badges.testing.example/",\n  "language": "en"\n}\n',
      });
    });

    it('links to each person and to their work, and keeps their names', () => {
      const outcome = imported(text);
      expect(textAt(outcome, 'recipients/miklet/profile.md')).toBe(
        '---\nname: Paweł Mikołajczyk\nvisibility: listed\nprofile: https://github.com/Miklet\n---\n',
      );
      expect(textAt(outcome, 'recipients/kentcdodds/profile.md')).toContain(
        '  - name: kentcdodds.com\n    url: https://kentcdodds.com/\n',
      );
      const award = textAt(outcome, 'recipients/kentcdodds/doc.md');
      expect(award).toContain('badge: doc\ndate: 2026-03-01\n');
      expect(award).toContain(
        'url: https://github.com/testing-library/react-testing-library/commits?author=kentcdodds\n',
      );
    });

    it('imported again, adds nothing', () => {
      const existing = asFiles(imported(text).files);
      const again = importAllContributors(text, existing, later);
      expect(again).toMatchObject({
        files: [],
        problems: [],
        summary: { kept: { badges: 15, recipients: 144, awards: 221 } },
      });
    });

    it('grown, adds only what is new, and comes to the same as if it had been whole from the start', () => {
      const { contributors, ...settings } = JSON.parse(text) as {
        contributors: { contributions: string[] }[];
      };
      const few = contributors
        .slice(40, 90)
        .map((person) => ({ ...person, contributions: person.contributions.slice(0, 1) }));
      const first = imported(rc(few, settings));
      const second = importAllContributors(text, asFiles(first.files), {
        ...options,
        name: null,
        url: null,
      });
      expect(second.problems).toEqual([]);
      const before = new Set(first.files.map(({ path }) => path));
      expect(second.files.filter(({ path }) => before.has(path))).toEqual([]);
      const byPath = (files: readonly PlannedFile[]): string[] =>
        files.map((file) => JSON.stringify(file)).sort();
      expect(byPath([...first.files, ...second.files])).toEqual(byPath(imported(text).files));
    });
  },
);

describe('people', () => {
  const hostile = [
    'Robert"); DROP TABLE',
    "O'Hara: {x: [1]}",
    '---\nbadge: code\n---',
    '<script>alert(1)</script>',
    '# not a comment',
    '!!js/function x',
    '&anchor *alias',
    'yes',
    '123',
    'null',
    '2026-01-01',
    '[link](javascript:alert(1))',
    '\u202eevil\u2066',
    'zero\u200bwidth',
    '👩‍🔬 Loren ☺️',
    'نورة',
    '見本 はるか',
    'Zoe\u0308',
    '- x',
    '? y',
    '%TAG',
    '`code`',
    'a: b',
    'back\\slash',
    '\ud83d\ude00',
    '  ',
    '\u0000',
    'x'.repeat(5000),
    `ada${at}sample.example`,
    `Ada <ada${at}sample.example>`,
    '>-',
    '~',
    '\ufeffAda',
    "it''s",
    '@handle',
  ];

  it('with hostile names and websites become files that mean what they say', () => {
    const people = hostile.map((name, number) => ({
      login: `p${number}`,
      name,
      profile: name,
      contributions: ['code', 'bug'],
    }));
    const outcome = imported(rc(people));
    const { community } = checkCommunity(asFiles(outcome.files), options);
    const nameOf = (slug: string): string | undefined =>
      community?.recipients.find((recipient) => recipient.slug === slug)?.name;
    expect(nameOf('p2')).toBe('--- badge: code ---');
    expect(nameOf('p3')).toBe('<script>alert(1)</script>');
    expect(nameOf('p8')).toBe('123');
    expect(nameOf('p12')).toBe('evil');
    expect(nameOf('p17')).toBe('Zoë');
    expect(nameOf(`p${hostile.indexOf('  ')}`)).toBe(`p${hostile.indexOf('  ')}`);
    expect(nameOf(`p${hostile.indexOf(`ada${at}sample.example`)}`)).toMatch(/^p\d+$/);
    expect(community?.recipients.every(({ links }) => links.length === 0)).toBe(true);
    expect(outcome.summary?.notes).toContainEqual(
      expect.stringMatching(
        /^2 × name holds an e-mail address, so the login stands in its place: "/,
      ),
    );
  });

  it('with any names, websites and kinds at all become files without a problem', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    const kind = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
    const people = fc.array(
      fc.record({ name: text, profile: text.map((one) => one.replace('http:', 'https:')), kind }),
      { minLength: 30, maxLength: 60 },
    );
    fc.assert(
      fc.property(people, (list) => {
        const entries = list.map((one, number) => ({
          login: `p${number}`,
          name: one.name,
          profile: one.profile,
          contributions: [`k${one.kind}`],
        }));
        expect(
          importAllContributors(rc(entries), null, options).problems.filter(
            ({ rule }) => rule !== 'import-kind',
          ),
        ).toEqual([]);
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it.each([
    ['https://ada.example/?mail=ada%40sample.example', []],
    [`https://ada:pass${at}ada.example/`, []],
    [`mailto:ada${at}sample.example`, []],
    ['http://ada.example/', []],
    ['https://github.com/ada', []],
    [
      'https://www.ada.example/#"\'>',
      [{ name: 'ada.example', url: "https://www.ada.example/#%22'%3E" }],
    ],
  ])('with the website %s have the links %j', (profile, links) => {
    const outcome = imported(rc([{ login: 'Ada', name: 'Ada', profile, contributions: ['code'] }]));
    expect(checkCommunity(asFiles(outcome.files), options).community?.recipients[0]?.links).toEqual(
      links,
    );
  });

  it('get folders that are slugs, apart from each other and from reserved names', () => {
    const logins = [
      'a_b',
      'a.b',
      'a-b',
      'index',
      'verify',
      'con',
      '_',
      'A--C',
      'renovate[bot]',
      'x'.repeat(90),
    ];
    const outcome = imported(rc(logins.map((login) => ({ login, contributions: ['code'] }))));
    const slugs = outcome.files.flatMap(
      ({ path }) => /^recipients\/([^/]+)\/profile\.md$/.exec(path)?.[1] ?? [],
    );
    expect(new Set(slugs).size).toBe(logins.length);
    expect(slugs.slice(0, 3)).toEqual([
      'a-b',
      expect.stringMatching(/^a-b-[0-9a-f]{8}$/),
      expect.stringMatching(/^a-b-[0-9a-f]{8}$/),
    ]);
    expect(textAt(outcome, 'recipients/renovate-bot/profile.md')).toContain(
      'profile: https://github.com/apps/renovate\n',
    );
  });

  it('keep the folder they have, and do not get somebody else’s', () => {
    const ours = {
      path: 'recipients/ada-of-old/profile.md',
      text: '---\nname: Ada\nprofile: https://github.com/ADA\n---\n',
    };
    const other = { path: 'recipients/bob/profile.md', text: '---\nname: Another Bob\n---\n' };
    const ground = [
      ...imported(rc([{ login: 'zoe', contributions: ['code'] }])).files,
      ours,
      other,
    ];
    const { files, problems } = importAllContributors(
      rc([
        { login: 'ada', contributions: ['code'] },
        { login: 'bob', contributions: ['code'] },
      ]),
      asFiles(ground),
      later,
    );
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^recipients\/bob-[0-9a-f]{8}\/profile\.md$/),
      'recipients/ada-of-old/code.md',
      expect.stringMatching(/^recipients\/bob-[0-9a-f]{8}\/code\.md$/),
    ]);
  });

  it('who have an award of the badge under another name get no second one', () => {
    const first = imported(rc([{ login: 'ada', contributions: ['code', 'doc'] }]));
    const renamed = first.files.map((file) =>
      file.path === 'recipients/ada/code.md'
        ? { ...file, path: 'recipients/ada/first-code.md' }
        : file,
    );
    expect(
      importAllContributors(
        rc([{ login: 'ada', contributions: ['code', 'doc'] }]),
        asFiles(renamed),
        later,
      ).files,
    ).toEqual([]);
  });

  it('may be ten thousand', () => {
    const people = Array.from({ length: 10_000 }, (_, number) => ({
      login: `p${number}`,
      name: `P ${number}`,
      contributions: ['code', 'doc'],
    }));
    const { file } = readContributorsFile(rc(people), 'x');
    const community = {
      issuer: {
        name: 'x',
        url: 'https://x.example/',
        description: null,
        email: null,
        language: 'en',
        interfaceLanguage: 'en',
        badgeWord: 'badge' as const,
        textFirst: false,
        languages: [],
        alsoBelow: null,
        image: null,
        typeface: null,
        formerUrls: [],
        repository: null,
        host: 'other' as const,
        certificate: certificateWish({}),
        translations: [],
        linkedin: null,
        knownIssuers: [],
        license: null,
        studio: false,
        sealing: null,
        publishing: { lean: false, codesInPages: null, frames: false, directory: false },
        policy: { awarders: [], maintainers: [] },
      },
      keys: [],
      badges: [],
      recipients: [],
      awards: [],
      tombstones: [],
      logo: null,
      frameworks: [],
      pathways: [],
      originals: [],
      elsewhere: [],
      selections: [],
      leftSelections: [],
      directory: [],
      endorsements: [],
    };
    expect(file && planImport(file, community, '2026-03-01', options).summary.added).toEqual({
      badges: 2,
      recipients: 10_000,
      awards: 20_000,
    });
  });

  it('may all be wrong, and each is named', () => {
    const { problems } = importAllContributors(
      rc(Array.from({ length: 10_000 }, () => ({ login: null, contributions: ['code'] }))),
      null,
      options,
    );
    expect(problems).toHaveLength(10_000);
    expect(problems[9_999]).toMatchObject({
      rule: 'import-login',
      line: 6 + 9_999 * 6,
      column: 16,
    });
  });
});

describe('evidence', () => {
  const evidenceOf = (kind: unknown, settings: object): string | undefined => {
    const outcome = imported(rc([{ login: 'Ada', contributions: [kind] }], settings));
    const { community } = checkCommunity(asFiles(outcome.files), options);
    return community?.awards[0]?.evidence[0]?.url;
  };
  const gitlab = {
    ...project,
    projectOwner: 'guild/sub',
    repoType: 'gitlab',
    repoHost: 'https://git.example/',
  };

  it.each([
    ['code', 'https://github.com/guild/tool/commits?author=Ada'],
    ['infra', 'https://github.com/guild/tool/commits?author=Ada'],
    ['bug', 'https://github.com/guild/tool/issues?q=author%3AAda'],
    ['question', 'https://github.com/guild/tool/issues?q=commenter%3AAda'],
    ['review', 'https://github.com/guild/tool/pulls?q=is%3Apr+reviewed-by%3AAda'],
    ['financial', undefined],
    ['unheardOf', undefined],
    [{ type: 'talk', url: 'https://talks.example/1' }, 'https://talks.example/1'],
    [{ type: 'talk', url: 'javascript:alert(1)' }, undefined],
  ])('on GitHub, for %j: %s', (kind, url) => {
    expect(evidenceOf(kind, project)).toBe(url);
  });

  it.each([
    ['code', undefined],
    ['bug', 'https://git.example/guild/sub/tool/issues?author_username=Ada'],
    [
      'review',
      'https://git.example/guild/sub/tool/merge_requests?scope=all&state=all&approver_usernames%5B%5D=Ada',
    ],
  ])('on GitLab, for %j: %s', (kind, url) => {
    expect(evidenceOf(kind, gitlab)).toBe(url);
  });

  it('is absent where the file does not name the repository', () => {
    expect(evidenceOf('code', {})).toBe(undefined);
  });

  it.each([
    [
      '<%= options.repoHost || "https://github.com" %>/<%= options.projectOwner %>/<%= options.projectName %>/wiki?by=<%= contributor.login %>',
      'https://github.com/guild/tool/wiki?by=Ada',
    ],
    ['https://x.example/<%= process.env.SECRET %>', undefined],
    ['<% require("fs") %>', undefined],
    ['javascript:alert(1)', undefined],
  ])(
    'of a custom kind comes from its template, which is filled in and never run: %s',
    (link, url) => {
      expect(
        evidenceOf('brew', {
          ...project,
          types: { brew: { symbol: '🍺', description: 'Brewing', link } },
        }),
      ).toBe(url);
    },
  );
});

describe('badges', () => {
  it('of custom and unknown kinds are made, one for each', () => {
    const outcome = imported(
      rc([{ login: 'ada', contributions: ['brew', 'c++', '翻訳', 'index', '"); x: [', '---'] }], {
        types: { brew: { symbol: '🍺', description: 'Brewing: beer & "tea"' } },
      }),
    );
    expect(outcome.summary?.added).toEqual({ badges: 6, recipients: 1, awards: 6 });
    expect(
      checkCommunity(asFiles(outcome.files), options).community?.badges.find(
        ({ slug }) => slug === 'brew',
      )?.name,
    ).toBe('Brewing: beer & "tea"');
  });

  it('say that they are English where the issuer is not', () => {
    const issuer = {
      path: 'keys/issuer.json',
      text: '{ "name": "Gilde", "url": "https://gilde.example/", "language": "de" }\n',
    };
    const outcome = importAllContributors(
      rc([{ login: 'ada', contributions: ['code'] }]),
      asFiles([issuer]),
      later,
    );
    expect(textAt(outcome, 'badges/code/badge.md')).toContain('language: en\n');
  });
});

describe('nothing is planned', () => {
  const one = rc([{ login: 'ada', contributions: ['code'] }]);

  it.each([
    ['without a name', { name: null }],
    ['with a name of nothing', { name: ' \u200b' }],
    ['without an address', { url: null }],
    ['with http', { url: 'http://badges.example/' }],
    ['with no address at all', { url: 'badges' }],
    ['with a query', { url: 'https://a.example/?x' }],
    ['with a day that does not exist', { date: '2026-02-30' }],
    ['with a date in words', { date: 'today' }],
    ['with tomorrow', { date: '2026-11-21' }],
  ])('%s', (_, wrong) => {
    const outcome = importAllContributors(one, null, { ...options, ...wrong });
    expect([rules(outcome), outcome.files, outcome.summary]).toEqual([['import-option'], [], null]);
  });

  it('where a badge is younger than the date', () => {
    const outcome = importAllContributors(one, asFiles(imported(one).files), {
      ...later,
      date: '2026-02-28',
    });
    expect([rules(outcome), outcome.files]).toEqual([['import-option'], []]);
  });

  it('where the community itself has problems, and it says which', () => {
    const broken = [
      ...imported(one).files,
      { path: 'badges/odd/badge.md', text: 'no front matter' },
    ];
    const outcome = importAllContributors(one, asFiles(broken), later);
    expect(outcome.files).toEqual([]);
    expect(outcome.problems[0]?.path).toBe('badges/odd/badge.md');
  });

  it('where one of many people is wrong', () => {
    const outcome = importAllContributors(
      rc([
        { login: 'ada', contributions: ['code'] },
        { login: null, contributions: ['code'] },
      ]),
      null,
      options,
    );
    expect([rules(outcome), outcome.files]).toEqual([['import-login'], []]);
  });
});

it('takes today where no date is given', () => {
  expect(
    textAt(
      imported(rc([{ login: 'ada', contributions: ['code'] }]), { date: null }),
      'recipients/ada/code.md',
    ),
  ).toContain('date: 2026-11-20\n');
});

it('puts a slash at the end of the issuer’s address', () => {
  expect(textAt(imported(rc([]), { url: 'https://a.example/b' }), 'keys/issuer.json')).toContain(
    '"https://a.example/b/"',
  );
});
