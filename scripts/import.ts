/** `npm run import`: turns what another tool recorded into badges, recipients and awards. */

import { command, type CommandArguments, UsageError } from './shell/command.ts';
import { importFromBadges } from './import/badges.ts';
import { importFromContributors } from './import/contributors.ts';
import { importFromFramework } from './import/framework.ts';
import { importFromCsv } from './import/csv.ts';
import { help } from './import/help.ts';

const options = {
  name: { type: 'string' },
  url: { type: 'string' },
  date: { type: 'string' },
  badge: { type: 'string' },
  map: { type: 'string' },
  columns: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  accounts: { type: 'string' },
  encoding: { type: 'string' },
  'date-order': { type: 'string' },
  'badge-is': { type: 'string' },
  'create-badges': { type: 'boolean' },
  again: { type: 'boolean' },
  'names-tell': { type: 'boolean' },
  'shared-addresses': { type: 'boolean' },
  placeholder: { type: 'string' },
  visibility: { type: 'string' },
  'email-consent': { type: 'boolean' },
  same: { type: 'string' },
  another: { type: 'string' },
  'skip-bots': { type: 'boolean' },
  as: { type: 'string' },
  from: { type: 'string', multiple: true },
  people: { type: 'string' },
  unverified: { type: 'boolean' },
  expired: { type: 'boolean' },
  recipient: { type: 'string' },
  slug: { type: 'string' },
  called: { type: 'string' },
  search: { type: 'string' },
  source: { type: 'string' },
  language: { type: 'string' },
  mirror: { type: 'string' },
  offline: { type: 'boolean' },
  'skip-bad': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Every list is a new community's beginning, or has days of its own. */
const ofLists = ['name', 'url', 'date'];

/** The options of each format, beside those that all have. */
const own: Readonly<Record<string, readonly string[]>> = {
  csv: [
    ...ofLists,
    'badge',
    'map',
    'columns',
    'ignore',
    'accounts',
    'encoding',
    'date-order',
    'badge-is',
    'create-badges',
    'again',
    'names-tell',
    'shared-addresses',
    'placeholder',
    'visibility',
    'email-consent',
  ],
  'all-contributors': [...ofLists, 'same', 'another', 'skip-bots'],
  badges: [
    'as',
    'from',
    'people',
    'names-tell',
    'unverified',
    'expired',
    'again',
    'recipient',
    'slug',
    'called',
    'badge-is',
    'mirror',
    'offline',
  ],
  framework: ['called', 'slug', 'search', 'source', 'language'],
};

const all = ['root', 'help', 'skip-bad', 'dry-run', 'json'];

await command(help, options, async (args: CommandArguments) => {
  const { values, positionals } = args;
  const [format = '', file, ...rest] = positionals;
  if (!Object.hasOwn(own, format))
    throw new UsageError('Say what to import: csv, all-contributors, badges or framework');
  const shared = format === 'framework' ? ['root', 'help', 'dry-run'] : all;
  const allowed = [...shared, ...(own[format] ?? [])];
  const foreign = Object.keys(values).find(
    (name) => values[name] !== undefined && !allowed.includes(name),
  );
  if (foreign !== undefined) throw new UsageError(`--${foreign} does not go with ${format}`);
  if (format === 'framework' && file !== undefined) return importFromFramework(file, rest, args);
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file to import');
  if (format === 'badges') return importFromBadges(file, args);
  return format === 'csv' ? importFromCsv(file, args) : importFromContributors(file, args);
});
