/**
 * The register, `keys/register.txt`: one line for each file that was ever signed or frozen, in the
 * order in which that happened. It is only ever appended to, by `npm run issue` and its like, so it
 * remembers what is gone: which address was signed, which place in a status list is taken.
 *
 * UTF-8, each line ended by `\n`, fields separated by one space, every field written in one way:
 *
 *     plainbadge-register 1 <site> <salt>
 *     <kind> <place> <address> <bytes> <day>
 *     unfinished
 *
 * - `site`: the address of the site when the register was begun; it stays when the site moves, for
 *   what is published later, too. `salt`: 16 bytes, drawn once.
 * - `kind`: `award` (a credential), `version` (the frozen Achievement of a badge version),
 *   `picture` (one of its two pictures), `list` (a status list, once for each time it was signed).
 * - `place`: of an award, the number of the status list and the place in it, `1/4711`; else `-`.
 * - `address`: SHA-256 of the salt, a space and the address at which the file is published.
 * - `bytes`: SHA-256 of the file. Both digests in base64url.
 * - `day`: when it was signed, in UTC; of a version and its pictures, when they were frozen.
 *
 * The last line says `unfinished` while a run is writing its files, and where it was cut short.
 *
 * Endorsements of what others published are in no line: they stand at no address of this site, take
 * no place in a list, and end by themselves.
 *
 * A line names nobody. Addresses hold names and can be guessed, so a digest alone would tell
 * whoever guesses; it is salted, and a line tells nothing without the first one, which is why a
 * public log takes the kind and the digest of the bytes (a signature makes them unguessable) and no
 * more. The salt is no secret from those who have the repository: they must be able to ask whether
 * an address was signed before, and for them the folders have the same names.
 */

import { isCalendarDate } from '../../community/dates.ts';
import type { CalendarDate } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { strictText } from '../../proof/bytes.ts';
import { isStatusListPath, numberedStatusList } from '../addresses.ts';
import { minimumEntries, type StatusPlace } from '../status-list.ts';

/** Where the register stands in the repository; it is not published. */
export const registerPath = 'keys/register.txt';
/** The rule of a register that cannot be read. */
export const malformedRegister = 'register-malformed';

const kinds = ['award', 'version', 'picture', 'list'] as const;

/** What a line is about. */
export type RegisteredKind = (typeof kinds)[number];

/** One line. */
export interface RegisterEntry {
  readonly kind: RegisteredKind;
  /** The place of an award's bit; null for every other kind. */
  readonly place: StatusPlace | null;
  /** Digest of the salted address, in base64url. */
  readonly address: string;
  /** Digest of the file, in base64url. */
  readonly bytes: string;
  readonly day: CalendarDate;
}

export interface Register {
  /** Address that the site had when the register was begun. */
  readonly site: string;
  readonly salt: string;
  /** In the order of the file: the first one stands in line 2. */
  readonly entries: readonly RegisterEntry[];
  /** False while a run is writing its files, and where it was cut short. */
  readonly isFinished: boolean;
}

const header = /^plainbadge-register 1 (\S+\/) ([A-Za-z0-9_-]{21}[AQgw])$/;
const digest = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
const placePattern = /^([1-9]\d*)\/(0|[1-9]\d*)$/;
const unfinished = 'unfinished';

/** The line of an entry by its number from 0, counted as editors do. */
export const registerLine = (entry: number): number => entry + 2;

/** A problem at the line of an entry, by its number from 0; -1 is the first line of the file. */
export function registerProblem(
  rule: string,
  entry: number,
  message: string,
  remedy: string,
): Problem {
  return { rule, path: registerPath, line: registerLine(entry), column: 1, message, remedy };
}

/** The text of a register. What `readRegister` makes of it is the same register. */
export function registerText({ site, salt, entries, isFinished }: Register): string {
  return [
    `plainbadge-register 1 ${site} ${salt}`,
    ...entries.map(entryText),
    ...(isFinished ? [] : [unfinished]),
    '',
  ].join('\n');
}

/**
 * True where a register is another one, with lines added at its end or none; null is no register.
 */
export function continues(before: Register, after: Register | null): boolean {
  const finished = (register: Register): string => registerText({ ...register, isFinished: true });
  return after !== null && finished(after).startsWith(finished(before));
}

function entryText({ kind, place, address, bytes, day }: RegisterEntry): string {
  return `${kind} ${place === null ? '-' : placeText(place)} ${address} ${bytes} ${day}`;
}

/** A place as the register writes it: `1/4711`. */
export function placeText({ list, index }: StatusPlace): string {
  return `${/\d+/.exec(list)?.[0] ?? 1}/${index}`;
}

/** What is wrong in one line, and where. */
interface LineFault {
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Reads the file strictly: what is written otherwise than `registerText` would is a problem with
 * its line and column. No register where there is any problem.
 */
export function readRegister(content: Uint8Array): {
  readonly register: Register | null;
  readonly problems: readonly Problem[];
} {
  const text = strictText(content, 'kept');
  if (text === null) return refused([at(1, fault(1, 'The register is not UTF-8 text.'))]);
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return refused([at(lines.length + 1, fault(1, 'The last line is not ended by a line feed.'))]);
  const [, site, salt] = header.exec(lines[0] ?? '') ?? [];
  if (site === undefined || salt === undefined) return refused([at(1, headerFault)]);
  const isFinished = lines.at(-1) !== unfinished;
  const entries: RegisterEntry[] = [];
  const problems: Problem[] = [];
  for (const [number, line] of lines.slice(1, isFinished ? undefined : -1).entries()) {
    const read = entryIn(line);
    if ('message' in read) problems.push(at(registerLine(number), read));
    else entries.push(read);
  }
  if (problems.length === 0) problems.push(...repetitions(entries));
  return problems.length > 0
    ? refused(problems)
    : { register: { site, salt, entries, isFinished }, problems };
}

function refused(problems: readonly Problem[]): { register: null; problems: readonly Problem[] } {
  return { register: null, problems };
}

function at(line: number, { column, message, remedy }: LineFault): Problem {
  return { rule: malformedRegister, path: registerPath, line, column, message, remedy };
}

const restore =
  'Restore the file from git history: `npm run issue` writes it and nobody else, ' +
  'and no line of it ever changes.';

const fault = (column: number, message: string, write?: string): LineFault => ({
  column,
  message,
  remedy: write === undefined ? restore : `${write} ${restore}`,
});

const headerFault = fault(
  1,
  'The register does not begin as one that this engine can read.',
  'The first line is `plainbadge-register 1`, the address of the site and 22 signs of salt.',
);

function entryIn(line: string): RegisterEntry | LineFault {
  const fields = line.split(' ');
  const [kind = '', place = '', address = '', bytes = '', day = ''] = fields;
  if (fields.length !== 5)
    return fault(
      1,
      `This line has ${fields.length} fields; a line of the register has five.`,
      'Write the kind, the place, two digests and the day, with one space between them.',
    );
  const known = kinds.find((one) => one === kind);
  if (known === undefined)
    return fault(1, 'The register knows no such kind.', `The kinds are ${kinds.join(', ')}.`);
  const column = (field: number): number => fields.slice(0, field).join(' ').length + 2;
  const found = placeIn(known, place, column(1));
  if (found !== null && 'message' in found) return found;
  for (const [field, text] of [address, bytes].entries())
    if (!digest.test(text))
      return fault(
        column(field + 2),
        `The digest of the ${field === 0 ? 'address' : 'bytes'} is none.`,
        'A digest is SHA-256 in base64url: 43 signs.',
      );
  if (!isCalendarDate(day))
    return fault(column(4), 'There is no such day.', 'Write the day as YYYY-MM-DD.');
  return { kind: known, place: found, address, bytes, day };
}

function placeIn(
  kind: RegisteredKind,
  text: string,
  column: number,
): StatusPlace | LineFault | null {
  if (kind !== 'award')
    return text === '-'
      ? null
      : fault(column, `Only an award has a place, and this is a ${kind}.`, 'Write `-`.');
  const [, number, place] = placePattern.exec(text) ?? [];
  const list = numberedStatusList(Number(number));
  if (number === undefined || !isStatusListPath(list))
    return fault(
      column,
      'This is no place in a status list.',
      'Write the number of the list and the place in it, such as `1/4711`.',
    );
  const index = Number(place);
  return index < minimumEntries
    ? { list, index }
    : fault(column, `A status list has the places 0 to ${minimumEntries - 1}, and not this one.`);
}

/**
 * No signature of an award has two lines, no place two awards, and what is frozen was frozen once.
 * A status list may come back to the very bytes that it had a moment ago.
 */
function repetitions(entries: readonly RegisterEntry[]): Problem[] {
  const problems: Problem[] = [];
  const [signatures, places] = [new Map<string, number>(), new Map<string, number>()];
  for (const [number, { kind, place, address, bytes }] of entries.entries()) {
    const isFrozen = kind === 'version' || kind === 'picture';
    const signature = `${kind} ${address}${isFrozen ? '' : ` ${bytes}`}`;
    const first = kind === 'list' ? undefined : signatures.get(signature);
    signatures.set(signature, number);
    if (first !== undefined)
      problems.push(at(registerLine(number), repeated(isFrozen, registerLine(first))));
    if (place === null) continue;
    const taken = places.get(placeText(place)) ?? number;
    places.set(placeText(place), taken);
    if (entries[taken]?.address !== address)
      problems.push(at(registerLine(number), takenTwice(place, registerLine(taken))));
  }
  return problems;
}

function repeated(isFrozen: boolean, line: number): LineFault {
  return fault(
    1,
    isFrozen
      ? `Line ${line} is about the same file, and what is frozen is never written again.`
      : `Line ${line} says the same.`,
  );
}

function takenTwice(place: StatusPlace, line: number): LineFault {
  return fault(
    'award '.length + 1,
    `The place ${placeText(place)} was taken in line ${line} by ` +
      'another award, so one could not be revoked without the other.',
    'Two people signed at once, and their registers were joined by hand: ' +
      'take your own signatures back (`git reset --hard origin/main`), and sign again.',
  );
}
