/** `npm run import`: turns what another tool recorded into badges, recipients and awards. */

import { command, type CommandArguments, UsageError } from './shell/command.ts';
import { importFromContributors } from './import/contributors.ts';
import { importFromCsv } from './import/csv.ts';

const help = `
Usage: npm run import -- csv FILE [--badge BADGE] [--date DATE] [--map PAIRS] [--visibility WORD]
       [--email-consent] [--skip-bad] [--dry-run]
       npm run import -- all-contributors FILE [--name NAME --url URL] [--date DATE] [--dry-run]

csv: one award for each row of a spreadsheet's export, and a recipient for each new person. Exports of Eventbrite, Meetup,
Luma, pretix, Moodle, Canvas, Credly and Google Forms are known by their headings; others go by headings such as Name,
Email, Profile, Recipient, Badge, Date, Expires, Evidence, Note, Visibility. Each row gets a verdict; all rows are written, or none.
  --badge BADGE    the badge of rows that name none: its folder or its name
  --map PAIRS      which column holds what: --map "name=Full name,date=Day"
  --visibility WORD
                   where new recipients are shown whose rows do not say: listed (only where everybody in the file agreed to be
                   in lists and search), unlisted or file-only (their folders get names that nobody can guess). Without it they
                   are in no list until they say so
  --email-consent  everybody in the file wants to be recognised by their e-mail address: a salted hash of it is written for
                   new recipients. Without it, only where a column Consent says yes. The address is written nowhere
  --skip-bad       write the good rows, although there are bad ones

all-contributors: one badge for each kind of contribution in an .all-contributorsrc, one recipient for each person and one
award for each contribution.
  --name NAME      the issuer's name, needed where there is no keys/issuer.json yet
  --url URL        the address of the site to be, needed with --name: https://badges.example.org/

What is there already stays as it is, so the same file can be imported again when it has grown, or after a break.
  --root DIR       the community's folder (default: this one)
  --date DATE      day of the awards that have none of their own, YYYY-MM-DD (default: today)
  --dry-run        say what would be written, and write nothing
  --json           the outcome as one JSON document
`;

const options = {
  name: { type: 'string' },
  url: { type: 'string' },
  date: { type: 'string' },
  badge: { type: 'string' },
  map: { type: 'string' },
  visibility: { type: 'string' },
  'email-consent': { type: 'boolean' },
  'skip-bad': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Options that only one of the formats knows. */
const own: Readonly<Record<string, readonly string[]>> = {
  csv: ['badge', 'map', 'visibility', 'email-consent', 'skip-bad'],
  'all-contributors': ['name', 'url'],
};

await command(help, options, async (args: CommandArguments) => {
  const { values, positionals } = args;
  const [format = '', file, ...rest] = positionals;
  if (!Object.hasOwn(own, format))
    throw new UsageError('Say which format to import: csv or all-contributors');
  const foreign = Object.entries(own)
    .flatMap(([other, names]) => (other === format ? [] : names))
    .find((name) => values[name] !== undefined);
  if (foreign !== undefined) throw new UsageError(`--${foreign} does not go with ${format}`);
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file to import');
  return format === 'csv' ? importFromCsv(file, args) : importFromContributors(file, args);
});
