/** What the options of `npm run import -- csv` ask for. */

import { isCalendarDate } from '../../src/community/dates.ts';
import { dateOrders, readingsOf } from '../../src/community/text/written-dates.ts';
import { publicAddress } from '../../src/authoring/importing/clean-text.ts';
import { parseBadgeIs } from '../../src/authoring/importing/csv/badge-of.ts';
import { parseMap } from '../../src/authoring/importing/csv/columns.ts';
import { encodings } from '../../src/authoring/importing/csv/encoding.ts';
import { parseColumns } from '../../src/authoring/importing/csv/headless.ts';
import type { CsvOptions } from '../../src/authoring/importing/csv/import.ts';
import { freshSalt } from '../shell/authoring.ts';
import { freshName, visibilityOf } from '../new/recipient.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';

/** `file`: the list, or `-` for standard input. Throws UsageError. */
export function optionsOf(file: string, values: CommandArguments['values']): CsvOptions {
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const is = (name: string): boolean => values[name] === true;
  const ignored = values['ignore'];
  return {
    salt: freshSalt,
    drawnName: freshName,
    visibility: visibilityOf(values['visibility']),
    path: file === '-' ? 'standard input' : file,
    name: value('name'),
    url: value('url'),
    map: parsedBy(parseMap, value('map')) ?? new Map(),
    columns: parsedBy(parseColumns, value('columns')),
    ignored: Array.isArray(ignored) ? ignored.map(String) : [],
    accounts: accountsOf(value('accounts')),
    encoding: oneOf('--encoding', value('encoding')?.toLowerCase() ?? null, Object.keys(encodings)),
    dateOrder: oneOf('--date-order', value('date-order'), dateOrders),
    badge: value('badge'),
    badgeIs: parsedBy(parseBadgeIs, value('badge-is')) ?? new Map(),
    createBadges: is('create-badges'),
    date: dayOf(value('date')),
    again: is('again'),
    namesTell: is('names-tell'),
    addressesShared: is('shared-addresses'),
    placeholder: value('placeholder'),
    emailConsent: is('email-consent'),
    skipBad: is('skip-bad'),
    now: new Date(),
  };
}

function parsedBy<Parsed>(
  parse: (text: string) => Parsed | string,
  text: string | null,
): Parsed | null {
  const parsed = text === null ? null : parse(text);
  if (typeof parsed === 'string') throw new UsageError(parsed);
  return parsed;
}

function oneOf<Word extends string>(
  option: string,
  value: string | null,
  words: readonly Word[],
): Word | null {
  const found = words.find((word) => word === value) ?? null;
  if (value !== null && found === null)
    throw new UsageError(`${option} wants one of ${words.join(', ')}`);
  return found;
}

function dayOf(date: string | null): string | null {
  if (date === null || isCalendarDate(date)) return date;
  const days = [...new Set(readingsOf(date).values())].join(' or ');
  throw new UsageError(
    `--date wants a day in the calendar, such as ${days === '' ? '2026-05-01' : days}`,
  );
}

function accountsOf(text: string | null): string | null {
  if (text === null) return null;
  const address = publicAddress(text);
  if ('refusal' in address || /[?#]/.test(address.href))
    throw new UsageError(
      '--accounts wants the https address before the name, such as https://github.com',
    );
  return address.href.replace(/\/+$/, '');
}
