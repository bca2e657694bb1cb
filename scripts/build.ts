/** `npm run build`: checks, issues when a key is at hand, and publishes, whole or not at all. */

import { join, resolve } from 'node:path';
import { readyToPublish } from '../src/publication/issuing/issuing-run.ts';
import { publish } from '../src/publication/folder/publish.ts';
import { publishedPart } from '../src/publication/files/published-part.ts';
import { takeSeed } from '../src/repository/secret-key.ts';
import { command, tellGaps, tellProblems } from './shell/command.ts';
import { counted } from './shell/counting.ts';

const help = `
Usage: npm run build -- [--root DIR] [--out DIR]

Checks the community, issues what is unsigned where BADGE_ISSUER_KEY is set, and publishes the site into a folder that is
replaced whole or left as it was. Needs no key.
  --root DIR   the community's folder (default: this one)
  --out DIR    where the site goes (default: dist in the community's folder)
`;

await command(help, { out: { type: 'string' } }, async ({ values, root }) => {
  const seed = await takeSeed(process.env, root);
  const { community, ledger, publicFiles, problems, gaps } = await readyToPublish(
    root,
    seed,
    new Date(),
  );
  if (community === null) return tellProblems(problems);
  const out = typeof values['out'] === 'string' ? resolve(values['out']) : join(root, 'dist');
  await publish({ community, ledger, previews: new Set(), publicFiles }, out);
  const { community: shown, ledger: signed } = publishedPart(community, ledger);
  console.log(
    `Published ${counted(shown.badges.length, 'badge')} and ${counted(shown.awards.length, 'award')} into ${out}.`,
  );
  const waiting = shown.awards.length - signed.credentials.size;
  if (waiting > 0)
    console.log(
      `${counted(waiting, 'award waits', 'awards wait')} for a signature, and the pages say so: \`npm run issue\` signs.`,
    );
  tellGaps(gaps);
  return 0;
});
