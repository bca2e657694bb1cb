import { describe, expect, it } from 'vitest';
import { tinyCommunity, tinyText } from '../testing/fixtures/tiny-community.ts';
import { lintOwners, ownersFile, ownersProblems } from './owners.ts';
import { policyOf } from './policy.ts';

const issuer = JSON.stringify({
  name: 'Makers',
  url: 'https://badges.riverside.example/',
  awarders: ['ada'],
  maintainers: ['mia', 'Ada'],
});
const files = tinyCommunity({
  'keys/issuer.json': issuer,
  'badges/first-talk/badge.md': tinyText('badges/first-talk/badge.md').replace(
    'created',
    'awarders:\n  - grace\ncreated',
  ),
});
const file = ownersFile(policyOf({ files }))!;

/** The owners of a path, as a host finds them: the last line that fits. */
function ownersOf(path: string): string | undefined {
  const rules = file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/ (.*)/s));
  return rules.findLast(([pattern = '']) => fits(pattern, path))?.[1];
}

function fits(pattern: string, path: string): boolean {
  if (pattern === '*') return true;
  const body = pattern
    .slice(1)
    .split('*')
    .map((part) => part.replace(/[.]/g, '\\.'))
    .join('[^/]*');
  return new RegExp(`^${body}${pattern.endsWith('/') ? '' : '$'}`).test(path);
}

describe('CODEOWNERS', () => {
  it.each([
    ['package.json', '@Ada @mia'],
    ['src/x.ts', '@Ada @mia'],
    ['.github/workflows/issue.yml', '@Ada @mia'],
    ['.github/CODEOWNERS', '@Ada @mia'],
    ['keys/issuer.json', '@Ada @mia'],
    ['public/CNAME', '@Ada @mia'],
    ['badges/first-talk/badge.md', '@Ada @grace @mia'],
    ['badges/repairer/badge.md', '@Ada @mia'],
    ['badges/new/badge.md', '@Ada @mia'],
    ['recipients/eve/first-talk.md', '@ada @grace @mia'],
    ['recipients/eve/first-talk.json', '@Ada @mia'],
    ['badges/first-talk/v1.json', '@Ada @mia'],
    ['badges/first-talk/v1.png', '@Ada @mia'],
  ])('gives %s to %s', (path, owners) => {
    expect(ownersOf(path)?.toLowerCase()).toBe(owners.toLowerCase());
  });

  it('has no line that a host would skip, and is in order as written', () => {
    expect(lintOwners(file)).toEqual([]);
    expect(ownersProblems({ files, owners: file })).toEqual([]);
  });

  it('is missing, stale at its first other line, or without a policy', () => {
    expect(ownersProblems({ files, owners: null })[0]?.rule).toBe('owners-missing');
    expect(
      ownersProblems({ files, owners: file.replace('/keys/ @Ada @mia', '/keys/ @eve') })[0],
    ).toMatchObject({
      rule: 'owners-stale',
      line: file.split('\n').findIndex((line) => line.startsWith('/keys/')) + 1,
    });
    expect(ownersProblems({ files: tinyCommunity(), owners: file })[0]?.rule).toBe(
      'owners-without-maintainers',
    );
    expect(ownersProblems({ files: tinyCommunity(), owners: null })).toEqual([]);
  });

  it.each([
    '/src/',
    '/src/ ada',
    '/src/ @ada # note',
    '/src/  @ada',
    '/src/\t@ada',
    '!/src/ @ada',
    '/[ab]/ @ada',
    '\\#x @ada',
    'src/ @ada',
    '/src/ @ada@people',
    '* @eve',
    '/src/ @-ada',
  ])('the line %j is named', (line) => {
    expect(
      lintOwners(`* @mia\n${line}\n`).map((problem) => `${problem.rule} ${problem.line}`),
    ).toEqual(['owners-line 2']);
  });
});
