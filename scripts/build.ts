/** `npm run build`: checks, issues when a key is at hand, and publishes, whole or not at all. */

import { join, resolve } from 'node:path';
import type { Community } from '../src/community/model.ts';
import type { Problem } from '../src/community/problem.ts';
import type { Ledger } from '../src/credential/ledger/ledger.ts';
import { readyToPublish } from '../src/publication/issuing/issuing-run.ts';
import { type PagesAhead, withPagesAhead } from '../src/publication/rendering/pages-ahead.ts';
import { mergeShards } from '../src/publication/folder/merge-shards.ts';
import { publish } from '../src/publication/folder/publish.ts';
import type { PagesMade } from '../src/publication/rendering/remembered-pages.ts';
import { noOutput, usualOutput } from '../src/publication/remembering/former-output.ts';
import { usualPageMemory } from '../src/publication/remembering/page-memory.ts';
import { publishedPart } from '../src/publication/files/published-part.ts';
import { disputedFiles } from '../src/publication/authorising/authorise.ts';
import { takeSeed } from '../src/repository/secret-key.ts';
import {
  command,
  type CommandArguments,
  tellGaps,
  tellProblems,
  type ValuesOf,
} from './shell/command.ts';
import { factsToSign } from './host/facts-to-sign.ts';
import { type Built, builtAsJson, tellBuilt } from './publishing/built.ts';
import { outputFolder } from './publishing/output-folder.ts';
import { partAsked, partsIn, tellFaults } from './shell/parts.ts';
import { watch } from './shell/progress.ts';
import { tellWeight } from './shell/site-weight.ts';
import { isVouchedFor } from './shell/vouching.ts';

const help = `
Usage: npm run build -- [--root DIR] [--out DIR] [--ask-host] [--vouch] [--json]
       npm run build -- --shard 3/8 --out DIR
       npm run build -- --merge DIR [--out DIR]

Checks the community, issues what is unsigned where BADGE_ISSUER_KEY is set, and publishes the site into a folder that is
replaced whole or left as it was. Needs no key.
  --root DIR   the community's folder (default: this one)
  --out DIR    where the site goes (default: dist in the community's folder); never into a folder with other files
  --ask-host   refuses keys, policy and files of public/ that nobody who may has agreed to, as the host reports it
               (GITHUB_REPOSITORY, GITHUB_TOKEN, and the whole history); frozen files that somebody changed, and an
               older status list too
  --branch NAME  the branch that holds the community (default: main)
  --json       says what came of it as one JSON: counts, stages with their seconds, and what the site weighs
  --shard N/M  makes one of several parts, for machines that build at the same time; it never signs
  --merge DIR  puts the parts in the folders of DIR together: the same bytes as one machine makes
  --vouch      where it signs: vouches for every commit since the last signature, as \`npm run issue\` says
`;

const options = {
  out: { type: 'string' },
  'ask-host': { type: 'boolean' },
  branch: { type: 'string', default: 'main' },
  vouch: { type: 'boolean' },
  json: { type: 'boolean' },
  shard: { type: 'string' },
  merge: { type: 'string' },
} as const;

type Asked = CommandArguments<ValuesOf<typeof options>>;

await command(help, options, (asked) => withPagesAhead((ahead) => build(asked, ahead)));

async function build({ values, root }: Asked, ahead: PagesAhead): Promise<number> {
  const { merge } = values;
  const { shard, isPart } = partAsked(values.shard, merge, values.out);
  const out = outputFolder(values.out === undefined ? join(root, 'dist') : resolve(values.out));
  // Each part must rest on the same signatures.
  const seed = isPart ? null : await takeSeed(process.env, root);
  const now = new Date();
  const pages = isPart ? null : usualPageMemory(root, now);
  // Nothing of others runs beside a key, and parts that are there already need nothing rendered.
  const isAhead = seed === null && merge === undefined;
  if (isAhead) ahead.expect(pages);
  const former = isPart ? noOutput : usualOutput(root, out, now);
  const inspection = await readyToPublish(root, seed, now, {
    onRead: ({ issuer }) => isAhead && ahead.begin(issuer, pages),
    agrees: async (read) => values['ask-host'] !== true || isAgreedTo(root, read, values.branch),
    vouches: (read) => isVouchedFor(root, read, values.vouch === true),
  });
  const { community, ledger, publicFiles } = inspection;
  if (community === null) return tellProblems(inspection.problems) || 1;
  const progress = watch(values.json === true);
  const read = { community, ledger, previews: new Set<string>(), publicFiles };
  const publication = { ...read, progress, pages, ahead, former };
  let made: PagesMade | null = null;
  if (merge === undefined) made = await publish(publication, out, shard);
  else if (tellFaults(await mergeShards(publication, partsIn(resolve(merge)), out))) return 1;
  const stages = progress.end();
  if (shard !== null) {
    console.log(`Made part ${shard.number}/${shard.of} in ${out}: \`--merge\` puts all together.`);
    return 0;
  }
  const built = { ...publishedPart(community, ledger), out, stages, made };
  if (values.json === true) console.log(JSON.stringify(await builtAsJson(built)));
  else await tell(built, [...inspection.gaps, ...inspection.aside]);
  return 0;
}

async function tell(built: Built, gaps: readonly Problem[]): Promise<void> {
  tellBuilt(built);
  tellGaps(gaps);
  const { awards, issuer } = built.community;
  await tellWeight(built.out, awards.length, issuer.languages);
}

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
