/** `npm run new`: a new badge or recipient, as a file of a few lines. */

import { optionalTexts } from '../src/authoring/badge.ts';
import { command, type CommandArguments, UsageError } from './shell/command.ts';
import { newBadgeFrom } from './new/badge.ts';
import { freshName, newRecipientFrom } from './new/recipient.ts';
import { newSetFrom } from './new/set.ts';
import { listSymbols, newSymbolFrom } from './new/symbol.ts';
import { newVersionFrom } from './new/version.ts';

const textOptions = Object.entries(optionalTexts)
  .map(([name, { example, says }]) => `  ${`--${name} ${example}`.padEnd(18)} ${says}`)
  .join('\n');

const help = `
Usage: npm run new -- badge [SLUG] | version [BADGE] | recipient [SLUG] [options] [--dry-run] [--root DIR]
       npm run new -- badge [SLUG] --name NAME --description TEXT --criteria TEXT [options]
       npm run new -- recipient [SLUG] --name NAME [--language TAG] [--visibility WORD] [--profile URL] [--email -]
       npm run new -- symbol BADGE --symbol NAME|FILE
       npm run new -- set [NAME]
       npm run --silent new -- folder-name | symbols [WORD]

Writes badges/SLUG/badge.md or recipients/SLUG/profile.md, and never over a file. On a terminal, what is missing is asked
for. With "version" it raises the version of a badge that was awarded and whose words or picture you changed since, and shows
what changed: awards from then on carry the new meaning. "symbol" gives a badge that is there the symbol of its drawing.
"set" writes five or six badges to begin with, for a kind of community; without a name, it lists the sets. The last form
prints a name for a folder that nobody can guess, or the names of symbols, and writes nothing.
  --root DIR         the community's folder (default: this one)
  --name NAME        the name to show; for a person, a nickname will do
  --dry-run          say what would be written, and write nothing
For a badge:
  --description TEXT what it says about whoever has it     --criteria TEXT   how it is earned, in Markdown
  --created DATE     its first day (default: today, UTC)   --skill SKILL     what it shows; may be given several times
${textOptions}
  --shape, --colour WORD   how its picture is drawn (default: chosen for it)
  --symbol NAME|FILE       a word of ours; a name of 1,400 in an open set, Phosphor Icons (MIT licence): it is written beside the
                           badge as symbol.svg, and stays as it is; or an SVG file of your own, in one colour
  --style, --metal WORD, --marks N, --year N   the same; /help/awarders/ of the site shows every word
  --family NAME            draws it like the badges of that family, with a symbol that no badge has yet
  --logo                   with your logo on it: badges/logo.svg or badges/logo.png
  --image FILE       its picture instead: SVG or PNG as it is; JPEG, WebP, AVIF and GIF are made into PNG, 512 pixels
For a recipient:
  --visibility WORD  listed: in lists, feeds and search; unlisted: on a page that only those find who have its address;
                     file-only: on no page, the signed file goes to the person. For the last two a folder is drawn that
                     nobody can guess, so leave SLUG out. Without a word the page is in no list
  --language TAG     the person's language, such as ja or de: their card, certificate and message are in it where the
                     interface speaks it, and letters that languages share are drawn as it writes them
  --profile URL      a public profile that the recipient controls
  --email ADDRESS    only if the recipient wants it: writes a salted hash, by which they can show that a badge is theirs;
                     the address itself is written nowhere, but whoever guesses it can confirm the guess. "-" asks for the
                     address, or reads it from standard input: arguments can be seen by other users of the machine
`;

const textNames = Object.keys(optionalTexts);
const texts = Object.fromEntries(textNames.map((name) => [name, { type: 'string' } as const]));

const text = { type: 'string' } as const;

const ofBadge = {
  description: text,
  criteria: text,
  created: text,
  ...texts,
  skill: { type: 'string', multiple: true },
  shape: text,
  style: text,
  metal: text,
  year: text,
  marks: text,
  colour: text,
  symbol: text,
  family: text,
  logo: { type: 'boolean' },
  image: text,
} as const;
const ofRecipient = { language: text, visibility: text, profile: text, email: text } as const;
const options = {
  ...ofBadge,
  ...ofRecipient,
  name: text,
  'dry-run': { type: 'boolean' },
} as const;

/** Options that only one kind has. */
const own = {
  badge: Object.keys(ofBadge).filter((name) => name !== 'language'),
  recipient: ['visibility', 'profile', 'email'],
};

await command(help, options, async (args: CommandArguments) => {
  const {
    values,
    positionals: [kind, slug = null, ...rest],
  } = args;
  if (kind === 'folder-name' && slug === null) {
    console.log(freshName());
    return 0;
  }
  if (kind === 'set' && rest.length === 0) return newSetFrom(slug, args);
  if (kind === 'symbols' && rest.length === 0) return listSymbols(slug);
  if (
    (kind !== 'badge' && kind !== 'recipient' && kind !== 'version' && kind !== 'symbol') ||
    rest.length > 0
  )
    throw new UsageError(
      'Say what to add: badge, set, version, symbol or recipient, and at most one name for the folder',
    );
  const foreign = [
    ...(kind === 'badge' ? [] : own.badge.filter((name) => kind !== 'symbol' || name !== 'symbol')),
    ...(kind === 'recipient' ? [] : own.recipient),
    ...(kind === 'version' || kind === 'symbol' ? ['name', 'language'] : []),
  ].find((name) => values[name] !== undefined);
  if (foreign !== undefined) throw new UsageError(`--${foreign} does not go with ${kind}`);
  if (kind === 'version') return newVersionFrom(slug, args);
  if (kind === 'symbol') return newSymbolFrom(slug, args);
  return kind === 'badge' ? newBadgeFrom(slug, args) : newRecipientFrom(slug, args);
});
