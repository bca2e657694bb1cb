/** `npm run keygen`: makes a key; the public half goes into `keys/`, the secret is shown once. */

import { makeKey } from '../src/publication/issuing/make-key.ts';
import { command, UsageError } from './shell/command.ts';

const help = `
Usage: npm run keygen -- [--root DIR] [--id NAME] [--rotate] [--json]

Makes an Ed25519 key. Writes keys/NAME.json (public) and shows the secret seed once; it is written nowhere.
  --root DIR   the community's folder (default: this one)
  --id NAME    name of the key (default: this year and a letter, such as 2026-a)
  --rotate     also retires the active key: what it signed stays valid, the new key signs from now on
  --json       print {"id", "publicKeyMultibase", "seed"} for scripts, with --rotate also "retired"
`;

const options = {
  id: { type: 'string' },
  rotate: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length > 0)
    throw new UsageError('It takes options only; the name of a key follows --id');
  const id = typeof values['id'] === 'string' ? values['id'] : null;
  const made = await makeKey(root, id, new Date(), values['rotate'] === true);
  if ('usage' in made) throw new UsageError(made.usage);
  if ('refused' in made) {
    console.error(made.refused);
    return 1;
  }
  if (values['json'] === true) console.log(JSON.stringify(made));
  else {
    console.log(
      `Wrote keys/${made.id}.json (public).\n\nThe secret seed, shown this once:\n\n  ${made.seed}\n`,
    );
    console.log(
      'Keep it in a password manager, and give it to `npm run issue` in BADGE_ISSUER_KEY. Whoever has it can issue your badges.',
    );
    console.log(
      'Next: commit keys/, and where your host signs, put this secret in the place of the one before.',
    );
    if (made.retired)
      console.log(
        `The key ${made.retired} is retired: what it signed stays valid, and it signs nothing more.`,
      );
  }
  return 0;
});
