/** Attacks on the register of everything that was ever signed. */

import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';
import { type Ground, revokedBefore } from './ground.ts';

const register = 'keys/register.txt';

/** The lines of the register where attacks begin. */
const linesOf = ({ text }: Ground): string[] => text(register).trimEnd().split('\n');
const written = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Eve merges a register of her own; nothing is signed or published then. */
const forged = (
  name: string,
  change: (lines: string[]) => readonly string[],
  ...says: readonly string[]
): Attack => ({
  name: `register: ${name}`,
  merge: (ground) =>
    void ground.merged('eve', [], { [register]: written(change(linesOf(ground))) }),
  signs: 'nothing',
  exits: [1, 1],
  says: [register, ...says],
});

const lastList = (lines: readonly string[]): string =>
  lines.findLast((line) => line.startsWith('list '))!;

const unsignedLine = 'tells of a status list that was not signed with it';
const shortened = 'lines were taken out or changed since';

export const attacksOnRegister: readonly Attack[] = [
  forged('the last line is taken out', (lines) => lines.slice(0, -1), shortened),
  forged(
    'two lines change places',
    (lines) => [...lines.slice(0, -2), ...swapped(lines)],
    shortened,
  ),
  forged(
    'a line has another day',
    (lines) => lines.with(-1, lines.at(-1)!.replace(/\S+$/, '2020-01-01')),
    shortened,
  ),
  forged(
    'another salt, under which no address is known',
    ([head = '', ...lines]) => [head.replace(/\S{4}(?=\S{18}$)/, 'AAAA'), ...lines],
    shortened,
  ),
  forged(
    'a line of eve’s about a file that never was',
    (lines) => [...lines, `list - ${'A'.repeat(43)} ${'A'.repeat(43)} 2026-06-01`],
    'is gone',
  ),
  forged(
    'a line about a status list comes a second time',
    (lines) => [...lines, lastList(lines)],
    unsignedLine,
  ),
  forged(
    'a digest of no status list, covered by the line before it',
    (lines) => [
      ...lines,
      lastList(lines).replace(/\S{43}(?= \S+$)/, 'A'.repeat(43)),
      lastList(lines),
    ],
    unsignedLine,
  ),
  forged(
    'the place of one award is given to another',
    (lines) => {
      const [one = '', other = ''] = lines.filter((line) => line.startsWith('award '));
      const [kind, , address, , day] = one.split(' ');
      return [...lines, [kind, other.split(' ')[1], address, 'A'.repeat(43), day].join(' ')];
    },
    'was taken in line',
  ),
  {
    name: 'register: left out of a line without a past, put in the place of main by force',
    merge: ({ host }) => {
      const clone = host.clone('orphan');
      clone.git('checkout', '--quiet', '--orphan', 'other');
      clone.commit({ [register]: null, [`${revokedBefore}.md`]: awardText('repairer') });
      clone.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
    },
    signs: 'nothing',
    exits: [1, 1],
    says: [register, 'with files that were signed before it, and there is no register'],
  },
  {
    name: 'register: taken away with all of a revoked award, which is then awarded again by agreement',
    merge: ({ merged }) => {
      merged('mia', ['bob'], {
        [register]: null,
        [`${revokedBefore}.md`]: null,
        [`${revokedBefore}.json`]: null,
      });
      merged('bob', ['mia'], { [`${revokedBefore}.md`]: awardText('repairer') });
    },
    signs: 'nothing',
    exits: [1, 1],
    says: [register, shortened],
  },
];

const swapped = (lines: readonly string[]): readonly string[] => lines.slice(-2).toReversed();
