import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continues,
  readRegister,
  type Register,
  type RegisterEntry,
  registerText,
} from './register.ts';

const digest = (sign: string): string => `${sign.repeat(42)}A`;
const head = `plainbadge-register 1 https://badges.example/ ${'s'.repeat(21)}A`;
const award = `award 1/4711 ${digest('a')} ${digest('b')} 2026-06-15`;
const version = `version - ${digest('c')} ${digest('d')} 2026-06-15`;
const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const read = (content: string | Uint8Array) =>
  readRegister(typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** What is said of a text that is refused: line:column of each problem, with its message. */
const told = (content: string | Uint8Array): string[] => {
  const { register, problems } = read(content);
  expect(register).toBeNull();
  for (const problem of problems) {
    expect(problem).toMatchObject({ rule: 'register-malformed', path: 'keys/register.txt' });
    expect(problem.remedy).toContain('Restore');
  }
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
};

const entries: fc.Arbitrary<RegisterEntry[]> = fc.uniqueArray(
  fc
    .record({
      isAward: fc.boolean(),
      index: fc.integer({ min: 0, max: 131_071 }),
      list: fc.constantFrom('keys/status.json', 'keys/status-2.json', 'keys/status-999999.json'),
      sign: fc.constantFrom(...'abcdefghijklmnop'),
    })
    .map(({ isAward, index, list, sign }): RegisterEntry => ({
      kind: isAward ? 'award' : 'list',
      place: isAward ? { list, index } : null,
      address: digest(sign),
      bytes: digest(sign.toUpperCase()),
      day: '2026-06-15',
    })),
  { selector: ({ address }) => address },
);

describe('a register', () => {
  it('is the same after it was written and read, and says where it was cut short', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (some, isFinished) => {
        const register: Register = {
          site: 'https://badges.example/',
          salt: `${'s'.repeat(21)}A`,
          entries: some,
          isFinished,
        };
        const { register: again, problems } = read(registerText(register));
        expect([again, problems]).toEqual([register, []]);
      }),
    );
  });

  it('may be without a line, and may have the same address twice, at one place', () => {
    expect(read(text(head)).register?.entries).toEqual([]);
    const again = award.replace(digest('b'), digest('e'));
    expect(read(text(head, award, version, again)).register?.entries).toHaveLength(3);
  });

  it('continues another one that has fewer lines or as many, whichever was cut short', () => {
    const register = (...lines: readonly string[]): Register =>
      read(text(head, ...lines)).register ?? expect.fail();
    expect(continues(register(award), register(award, version))).toBe(true);
    expect(continues(register(award, 'unfinished'), register(award, version))).toBe(true);
    expect(continues(register(award), register(award))).toBe(true);
    expect(continues(register(award), register(version, award))).toBe(false);
    expect(continues(register(award, version), register(award))).toBe(false);
    expect(continues(register(award), null)).toBe(false);
  });
});

describe('what is no register', () => {
  it.each([
    ['nothing', ''],
    ['no line feed at its end', text(head, award).slice(0, -1)],
    ['a byte order mark', `\uFEFF${text(head)}`],
    ['carriage returns', text(`${head}\r`, `${award}\r`)],
    ['a later format', text(head.replace(' 1 ', ' 2 '))],
    ['a salt that is too short', text(head.slice(0, -1))],
    ['no address of a site', text(head.replace('https://badges.example/', 'x'))],
    ['no first line', text(award)],
  ])('%s', (_, content) => {
    expect(told(content)).toHaveLength(1);
  });

  it('bytes that are no UTF-8', () => {
    expect(told(Uint8Array.of(0xff, 0x0a))).toEqual(['1:1 The register is not UTF-8 text.']);
  });

  it.each([
    ['an empty line', '', '1 This line has 1 fields'],
    ['two spaces', award.replace(' ', '  '), '1 This line has 6 fields'],
    ['something behind', `${award} x`, '1 This line has 6 fields'],
    ['a tab', award.replace(' ', '\t'), '1 This line has 4 fields'],
    ['another kind', award.replace('award', 'key'), '1 The register knows no such kind.'],
    ['a kind in capitals', award.replace('award', 'Award'), '1 The register knows no such kind.'],
    ['an award without a place', award.replace('1/4711', '-'), '7 This is no place'],
    ['a list with a place', award.replace('award', 'list'), '6 Only an award has a place'],
    ['a list 0', award.replace('1/', '0/'), '7 This is no place'],
    ['a list beyond all', award.replace('1/', '1000000/'), '7 This is no place'],
    ['a place with a sign', award.replace('/4711', '/-1'), '7 This is no place'],
    ['a place with a zero in front', award.replace('/4711', '/04711'), '7 This is no place'],
    ['a place outside the list', award.replace('4711', '131072'), '7 A status list has the places'],
    ['a place beyond numbers', award.replace('4711', '9'.repeat(400)), '7 A status list has'],
    ['a short digest', award.replace('aaA', 'aA'), '14 The digest of the address'],
    ['a digest with bits left over', award.replace('bA', 'bB'), '58 The digest of the bytes'],
    ['a digest in other signs', award.replace('bb', '+/'), '58 The digest of the bytes'],
    ['a day that is none', award.replace('06-15', '02-30'), '102 There is no such day.'],
    ['a moment', award.replace('06-15', '06-15T12:00:00Z'), '102 There is no such day.'],
    ['two words on being cut short', 'unfinished', '1 This line has 1 fields'],
  ])('a line with %s', (_, line, words) => {
    expect(told(text(head, version, line, 'unfinished'))).toEqual([
      expect.stringContaining(`3:${words}`),
    ]);
  });

  it('every line that is wrong is told of at once', () => {
    expect(told(text(head, 'x', version, 'y'))).toHaveLength(2);
  });

  it.each([
    ['the same line twice', award, '3:1 Line 2 says the same.'],
    [
      'a version that is frozen twice',
      version.replace(digest('d'), digest('e')),
      '4:1 Line 3 is about the same file',
    ],
    [
      'a place that two awards have',
      award.replace(digest('a'), digest('e')),
      '4:7 The place 1/4711 was taken in line 2',
    ],
  ])('%s', (what, line, words) => {
    const lines = what.startsWith('the same') ? [award, line] : [award, version, line];
    expect(told(text(head, ...lines))).toEqual([expect.stringContaining(words)]);
  });

  it('no text makes the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        read(bytes);
        read(Buffer.concat([Buffer.from(`${head}\naward `), bytes]));
      }),
    );
  });
});
