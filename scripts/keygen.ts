/** `npm run keygen`: makes a key; the public half goes into `keys/`, the secret is shown once. */

import { makeKey } from '../src/publication/make-key.ts';
import { command, UsageError } from './command.ts';

const help = `
Usage: npm run keygen -- [--root DIR] [--id NAME] [--json]

Makes an Ed25519 key. Writes keys/NAME.json (public) and shows the secret seed once; it is written nowhere.
  --root DIR   the community's folder (default: this one)
  --id NAME    name of the key (default: this year and a letter, such as 2026-a)
  --json       print {"id", "publicKeyMultibase", "seed"} for scripts
`;

await command(help, { id: { type: 'string' }, json: { type: 'boolean' } }, async ({ values, root }) => {
  const made = await makeKey(root, typeof values['id'] === 'string' ? values['id'] : null, new Date());
  if ('usage' in made) throw new UsageError(made.usage);
  if ('refused' in made) {
    console.error(made.refused);
    return 1;
  }
  if (values['json'] === true) console.log(JSON.stringify(made));
  else {
    console.log(`Wrote keys/${made.id}.json (public).\n\nThe secret seed, shown this once:\n\n  ${made.seed}\n`);
    console.log('Keep it in a password manager, and give it to `npm run issue` in BADGE_ISSUER_KEY. Whoever has it can issue your badges.');
  }
  return 0;
});
