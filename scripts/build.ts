/** `npm run build`: checks, issues when a key is at hand, and publishes, whole or not at all. */

import { join, resolve } from 'node:path';
import type { Community } from '../src/community/model.ts';
import type { Ledger } from '../src/credential/ledger/ledger.ts';
import { readyToPublish } from '../src/publication/issuing/issuing-run.ts';
import { publish } from '../src/publication/folder/publish.ts';
import { publishedPart } from '../src/publication/files/published-part.ts';
import { disputedFiles } from '../src/publication/authorising/authorise.ts';
import { takeSeed } from '../src/repository/secret-key.ts';
import { command, tellGaps, tellProblems } from './shell/command.ts';
import { factsToSign } from './host/facts-to-sign.ts';
import { counted } from './shell/counting.ts';
import { tellWeight } from './shell/site-weight.ts';
import { isVouchedFor } from './shell/vouching.ts';

const help = `
Usage: npm run build -- [--root DIR] [--out DIR] [--ask-host] [--vouch]

Checks the community, issues what is unsigned where BADGE_ISSUER_KEY is set, and publishes the site into a folder that is
replaced whole or left as it was. Needs no key.
  --root DIR   the community's folder (default: this one)
  --out DIR    where the site goes (default: dist in the community's folder)
  --ask-host   refuses keys, policy and files of public/ that nobody who may has agreed to, as the host reports it
               (GITHUB_REPOSITORY, GITHUB_TOKEN, and the whole history); frozen files that somebody changed, and an
               older status list too
  --branch NAME  the branch that holds the community (default: main)
  --vouch      where it signs: vouches for every commit since the last signature, as \`npm run issue\` says
`;

const options = {
  out: { type: 'string' },
  'ask-host': { type: 'boolean' },
  branch: { type: 'string', default: 'main' },
  vouch: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const seed = await takeSeed(process.env, root);
  const { community, ledger, publicFiles, problems, gaps, aside } = await readyToPublish(
    root,
    seed,
    new Date(),
    {
      agrees: async (read) => values['ask-host'] !== true || isAgreedTo(root, read, values.branch),
      vouches: (read) => isVouchedFor(root, read, values.vouch === true),
    },
  );
  if (community === null) return tellProblems(problems) || 1;
  const out = typeof values['out'] === 'string' ? resolve(values['out']) : join(root, 'dist');
  await publish({ community, ledger, previews: new Set(), publicFiles }, out);
  const { community: shown, ledger: signed } = publishedPart(community, ledger);
  console.log(
    `Published ${counted(shown.badges.length, 'badge')} and ` +
      `${counted(shown.awards.length, 'award')} into ${out}.`,
  );
  const waiting = shown.awards.length - signed.credentials.size;
  if (waiting > 0)
    console.log(
      `${counted(waiting, 'award waits', 'awards wait')} for a ` +
        `signature, and the pages say so: \`npm run issue\` signs.`,
    );
  tellGaps([...gaps, ...aside]);
  await tellWeight(out, shown.awards.length);
  return 0;
});

/**
 * Whether somebody who may has agreed to keys, policy and `public/`, as the host reports; says
 * where not.
 */
async function isAgreedTo(
  root: string,
  read: { readonly community: Community; readonly ledger: Ledger },
  branch: string,
): Promise<boolean> {
  const { open, facts } = await factsToSign(root, read, branch);
  const disputed = await disputedFiles(open, facts);
  for (const { path, reason } of disputed) console.error(`not agreed to: ${path}\n    → ${reason}`);
  if (disputed.length > 0)
    console.error('\nNothing was published: nobody who may has agreed to what is named above.');
  return disputed.length === 0;
}
