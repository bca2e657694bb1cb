/** `npm run import`: turns what another tool recorded into badges, recipients and awards. */

import { command, type CommandArguments, UsageError } from './shell/command.ts';
import { importFromContributors } from './import/contributors.ts';
import { importFromCsv } from './import/csv.ts';

const help = `
Usage: npm run import -- csv FILE|- [--badge BADGE] [--date DATE] [--map PAIRS] [--create-badges] [--skip-bad] [--dry-run] …
       npm run import -- all-contributors FILE [--name NAME --url URL] [--date DATE] [--skip-bad] [--dry-run]

csv: one award for each row of a list, and a recipient for each new person. FILE is a spreadsheet's export (CSV, tabs or
semicolons; UTF-8, UTF-16 or an older encoding), the JSON of a badge service's interface, or a hyphen for a list that is pasted.
Exports of Eventbrite, Meetup, Luma, pretix, Moodle, Canvas, Badgr, Credly, Accredible, Fedora and Google Forms are known by
their headings; others go by headings such as Name, Email, GitHub, Profile, Recipient, Badge, Date, Expires, Evidence, Note,
Visibility, in many languages. Nothing is guessed: what may be read in two ways is asked, with the option that answers it.
Each row gets a verdict; all rows are written, or none.
  --badge BADGE    the badge of rows that name none: its folder or its name
  --badge-is PAIRS which badge the list means by a word of its own: --badge-is "Course A=soldering"
  --create-badges  make the badges that rows name and that are not there
  --map PAIRS      which column holds what: --map "name=Full name,date=Day"; first and last make a name together
  --columns WORDS  what stands in the columns of a list without headings: --columns name,email,- (a hyphen: not to be read)
  --ignore COLUMN  a column that is not to be read, once for each
  --accounts URL   where the accounts of a column Username have their page: --accounts https://github.com
  --date-order dmy|mdy|ymd
                   how days such as 05/04/2026 are meant
  --encoding NAME  of a file in an older encoding, such as windows-1252
  --names-tell     nobody in the list or here shares a name with anybody, so a name alone says who it is
  --shared-addresses
                   another name at the same e-mail address is another person, as with children and their parents
  --placeholder NAME
                   what all those are called of whom the list has an address and no name; wants --email-consent
  --again          whoever has the badge earned it again on the day of --date
  --visibility WORD
                   where new recipients are shown whose rows do not say: listed (only where everybody in the file agreed to be
                   in lists and search), unlisted or file-only (their folders get names that nobody can guess). Without it they
                   are in no list until they say so
  --email-consent  everybody in the file wants to be recognised by their e-mail address: a salted hash of it is written for
                   new recipients. Without it, only where a column Consent says yes. The address is written nowhere

all-contributors: one badge for each kind of contribution in an .all-contributorsrc, one recipient for each person and one
award for each contribution.
  --same PAIRS     accounts that were renamed: --same "new-name=folder"
  --another NAMES  accounts that are other people than those of the same name here
  --skip-bots      leave programs such as dependabot out; otherwise they are marked as what they are

Both:
  --skip-bad       write the good rows or entries, although there are bad ones
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
  'skip-bad': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Options that only one of the formats knows. */
const own: Readonly<Record<string, readonly string[]>> = {
  csv: [
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
  'all-contributors': ['same', 'another', 'skip-bots'],
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
