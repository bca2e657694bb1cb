/** `npm run new`: a new recipient, as a file of a few lines. */

import { randomBytes } from 'node:crypto';
import { newRecipient } from '../src/authoring/recipient.ts';
import { drawName } from '../src/community/drawn-names.ts';
import type { Visibility } from '../src/community/model.ts';
import { readTree } from '../src/repository/tree.ts';
import { freshSalt, nextSteps, readAddress, writeAuthored } from './authoring.ts';
import { command, UsageError } from './command.ts';

const help = `
Usage: npm run new -- recipient [SLUG] --name NAME [--visibility WORD] [--profile URL] [--email -] [--root DIR]
       npm run --silent new -- folder-name

Writes recipients/SLUG/profile.md: what the recipient wants to be public, and nothing else. The second form prints a name
for a folder that nobody can guess, and writes nothing.
  --root DIR         the community's folder (default: this one)
  --name NAME        the name to show; a nickname will do
  --visibility WORD  listed: in lists, feeds and search; unlisted: on a page that only those find who have its address;
                     file-only: on no page, the signed file goes to the person. For the last two a folder is drawn that
                     nobody can guess, so leave SLUG out. Without a word the page is in no list
  --profile URL      a public profile that the recipient controls
  --email ADDRESS    only if the recipient wants it: writes a salted hash, by which they can show that a badge is theirs;
                     the address itself is written nowhere, but whoever guesses it can confirm the guess. "-" asks for the
                     address, or reads it from standard input: arguments can be seen by other users of the machine
`;

const options = {
  name: { type: 'string' }, visibility: { type: 'string' }, profile: { type: 'string' }, email: { type: 'string' }, 'dry-run': { type: 'boolean' },
} as const;

const freshName = (): string => drawName((count) => new Uint8Array(randomBytes(count)));

await command(help, options, async ({ values, positionals, root }) => {
  const [kind, slug = null, ...rest] = positionals;
  if (kind === 'folder-name' && slug === null) {
    console.log(freshName());
    return 0;
  }
  const visibility = visibilityOf(values['visibility']);
  const isDrawn = visibility === 'unlisted' || visibility === 'file-only';
  if (kind !== 'recipient' || (slug === null && !isDrawn) || rest.length > 0) throw new UsageError('Say whom to add: recipient, and one name for the folder');
  if (slug !== null && isDrawn) throw new UsageError(`The folder of a recipient who is ${visibility} gets a drawn name: leave yours out`);
  const { name, profile = null, email } = values as { name?: string; profile?: string; email?: string };
  if (name === undefined) throw new UsageError('--name wants the name to show');
  const wish = { slug, name, visibility, profile, email: await readAddress(email) };
  const drawnName = freshName();
  const where = isDrawn ? `Drawn for this recipient: ${drawnName}` : whereShown(name, visibility);
  const planned = await newRecipient(await readTree(root), wish, { now: new Date(), salt: freshSalt(), drawnName });
  return writeAuthored(planned, root, { dry: values['dry-run'] === true, next: `${where}\n${nextSteps}` });
});

function visibilityOf(word: unknown): Visibility | null {
  if (word === undefined) return null;
  if (word === 'listed' || word === 'unlisted' || word === 'file-only') return word;
  throw new UsageError('--visibility wants one of: listed, unlisted, file-only');
}

function whereShown(name: string, visibility: Visibility | null): string {
  return visibility === null ? `${name.trim()} is in no list until they say so: then write \`visibility: listed\`.` : `${name.trim()} is listed.`;
}
