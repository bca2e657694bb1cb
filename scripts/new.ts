/** `npm run new`: a new recipient, as a file of a few lines. */

import { newRecipient } from '../src/authoring/recipient.ts';
import { readTree } from '../src/repository/tree.ts';
import { freshSalt, nextSteps, readAddress, writeAuthored } from './authoring.ts';
import { command, UsageError } from './command.ts';

const help = `
Usage: npm run new -- recipient SLUG --name NAME [--profile URL] [--email -] [--root DIR]

Writes recipients/SLUG/profile.md: what the recipient wants to be public, and nothing else.
  --root DIR       the community's folder (default: this one)
  --name NAME      the name to show; a nickname will do
  --profile URL    a public profile that the recipient controls
  --email ADDRESS  only if the recipient wants it: writes a salted hash, by which they can show that a badge is theirs;
                   the address itself is written nowhere, but whoever guesses it can confirm the guess. "-" asks for the
                   address, or reads it from standard input: arguments can be seen by other users of the machine
`;

const options = { name: { type: 'string' }, profile: { type: 'string' }, email: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [kind, slug, ...rest] = positionals;
  if (kind !== 'recipient' || slug === undefined || rest.length > 0) throw new UsageError('Say whom to add: recipient, and one name for the folder');
  const { name, profile = null, email } = values as { name?: string; profile?: string; email?: string };
  if (name === undefined) throw new UsageError('--name wants the name to show');
  const wish = { slug, name, profile, email: await readAddress(email) };
  return writeAuthored(await newRecipient(await readTree(root), wish, { now: new Date(), salt: freshSalt() }), root, { dry: values['dry-run'] === true, next: nextSteps });
});
