/** `npm run import -- badges PATH`: badges of other issuers become badges of this community. */

import { readFile } from 'node:fs/promises';
import { readPeopleList } from '../../src/authoring/importing/badges/people-list.ts';
import { parseBadgeIs } from '../../src/authoring/importing/csv/badge-of.ts';
import { gather } from '../../src/intake/gathering/gather.ts';
import {
  type BadgesImport,
  type BadgesOptions,
  importBadges,
} from '../../src/intake/import-badges.ts';
import { asking } from '../../src/intake/asking.ts';
import { readTree } from '../../src/repository/tree.ts';
import { type FileToWrite, writeFiles } from '../../src/repository/write.ts';
import { type CommandArguments, tellProblems, UsageError } from '../shell/command.ts';
import { writeAuthored, nextSteps } from '../shell/authoring.ts';
import { tell } from './badge-verdicts.ts';

/** Runs the import; returns the exit code. */
export async function importFromBadges(
  path: string,
  { values, root }: CommandArguments,
): Promise<number> {
  const is = (name: string): boolean => values[name] === true;
  const options = await optionsOf(values);
  const given = await gather(path);
  if (given === null) throw new UsageError(`${JSON.stringify(path)} is not there`);
  const outcome = await importBadges(given, await readTree(root), options);
  if (outcome.problems.length > 0) return tellProblems(outcome.problems);
  const dry = is('dry-run');
  const code = tell(outcome, { dry, json: is('json'), skipBad: is('skip-bad') });
  if (outcome.files.length === 0) return code;
  if (is('json')) {
    if (!dry) await writeFiles(root, written(outcome));
    return code;
  }
  return Math.max(code, await writeAuthored(outcome, root, { dry, next: nextSteps }));
}

async function optionsOf(values: CommandArguments['values']): Promise<BadgesOptions> {
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const is = (name: string): boolean => values[name] === true;
  if (is('offline') && value('mirror') !== null)
    throw new UsageError('--offline does not go with --mirror');
  const as = value('as') ?? 'definitions';
  if (as !== 'definitions' && as !== 'awards' && as !== 'elsewhere')
    throw new UsageError('--as wants one of: definitions, awards, elsewhere');
  const badgeIs = value('badge-is') === null ? new Map() : parseBadgeIs(value('badge-is') ?? '');
  if (typeof badgeIs === 'string') throw new UsageError(badgeIs);
  const { fetchJson, fetchFile } = asking({ mirror: value('mirror'), isOffline: is('offline') });
  const from = values['from'];
  return {
    inquiry: { now: new Date(), identity: null, trusted: [], fetchJson, fetchFile },
    fetchFile,
    as,
    recipient: value('recipient'),
    slug: value('slug'),
    called: value('called'),
    badgeIs,
    from: Array.isArray(from) ? from.map(String) : [],
    people: await peopleIn(value('people')),
    namesTell: is('names-tell'),
    unverified: is('unverified'),
    expired: is('expired'),
    again: is('again'),
    skipBad: is('skip-bad'),
  };
}

async function peopleIn(file: string | null): Promise<BadgesOptions['people']> {
  if (file === null) return [];
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(`The list ${JSON.stringify(file)} cannot be read`);
  const people = readPeopleList(bytes);
  if (typeof people === 'string') throw new UsageError(people.replace(/\.$/, ''));
  return people;
}

const written = ({ files, pictures = [] }: BadgesImport): readonly FileToWrite[] => [
  ...files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  ...pictures,
];
