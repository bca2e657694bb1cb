import { describe, expect, it } from 'vitest';
import { codeHostOf, formAddress, keptAt, longestAddress, newFilePage } from './code-hosts.ts';

const text = '---\nbadge: first-talk\n---\n\nبيٹھک & “sæt” + 100 % #1\n';
const path = 'recipients/ada/first-talk.md';
const hosts = [
  ['https://github.com/club/badges', 'github', '/new/main?', true],
  ['https://club.ghe.com/club/badges/', 'github', '/new/main?', true],
  ['https://gitlab.com/group/sub/badges.git', 'gitlab', '/-/new/main?', false],
  ['https://gitlab.club.example/g/badges', 'gitlab', '/-/new/main?', false],
  ['https://codeberg.org/club/badges', 'forgejo', '/_new/main/recipients/ada?', true],
  ['https://gitea.com/club/badges', 'forgejo', '/_new/main/recipients/ada?', true],
] as const;

describe.each(hosts)('%s', (repository, host, page, isFilled) => {
  const root = repository.replace(/(?:\.git|\/)$/, '');

  it(`is ${host}, and its page for a new file has path and text as they were`, () => {
    expect(codeHostOf(repository)).toBe(host);
    const found = newFilePage(keptAt(repository), path, text)!;
    expect([found.address.startsWith(root + page), found.isFilled]).toEqual([true, isFilled]);
    const query = new URL(found.address).searchParams;
    expect(query.get('value')).toBe(isFilled ? text : null);
    expect(query.get('file_name') ?? query.get('filename')).toBe(
      host === 'forgejo' ? 'first-talk.md' : path,
    );
  });

  it('gets no text that would make the address too long', () => {
    const found = newFilePage(keptAt(repository), path, '語'.repeat(700))!;
    expect([found.isFilled, found.address.length < longestAddress]).toEqual([false, true]);
  });
});

const opening = {
  form: 'nominate',
  title: 'Nominate',
  answers: { badge: 'First & Talk (first-talk)' },
} as const;

it.each([
  ['https://github.com/c/b', 'issues/new', 'badge', 'nominate.yml'],
  ['https://codeberg.org/c/b', 'issues/new', 'field:badge', '.github/ISSUE_TEMPLATE/nominate.yml'],
  ['https://gitlab.com/c/b', '-/issues/new', 'issue[description]', 'nominate'],
  ['https://code.example/c/b', 'issues/new', 'badge', 'nominate.yml', 'github'],
  ['https://code.example/c/b', '-/issues/new', 'issue[description]', 'nominate', 'gitlab'],
  [
    'https://code.example/c/b',
    'issues/new',
    'field:badge',
    '.github/ISSUE_TEMPLATE/nominate.yml',
    'forgejo',
  ],
  [
    'https://code.example/c/b',
    'issues/new',
    'field:badge',
    '.github/ISSUE_TEMPLATE/nominate.yml',
    'gitea',
  ],
])('%s opens a form with the badge in it', (repository, page, field, template, said?: string) => {
  const found = new URL(formAddress(keptAt(repository, said), opening)!);
  expect(`${found.origin}${found.pathname}`).toBe(`${repository}/${page}`);
  const inText = field.includes('description') ? '**badge:** ' : '';
  expect(found.searchParams.get(field)).toBe(inText + opening.answers.badge);
  const query = found.searchParams;
  expect(query.get('template') ?? query.get('issuable_template')).toBe(template);
  expect(found.searchParams.get('title') ?? found.searchParams.get('issue[title]')).toBe(
    opening.title,
  );
});

it('leaves out answers that are too long', () => {
  const found = formAddress(keptAt('https://github.com/c/b'), {
    ...opening,
    answers: { why: 'x'.repeat(longestAddress) },
  })!;
  expect(found).toBe('https://github.com/c/b/issues/new?template=nominate.yml&title=Nominate');
});

it('knows no page of a host that it does not know', () => {
  const repository = 'https://code.example/c/b';
  expect([
    formAddress(keptAt(repository), opening),
    newFilePage(keptAt(repository), path, text),
  ]).toEqual([null, null]);
});
