/** `npm run directory`: asks other communities for their badges, for the directory page. */

import { isSiteAddress } from '../../src/community/schemas/addresses-and-types.ts';
import { withoutAddresses } from '../../src/authoring/email.ts';
import { directoryEntry } from '../../src/intake/directory-entry.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { networkReader } from '../../src/repository/network/fetch.ts';
import { mirrorReader } from '../../src/repository/network/mirror.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run directory -- [URL…] [--mirror DIR] [--dry-run] [--root DIR]

Asks other communities for the badges that they publish for directories (\`"directory": true\` in their keys/issuer.json), and writes
keys/directory/<name>.json for each: the build fetches nothing, and the page search/communities/ lists and searches them. Delete a file, and
that community is listed no more. One that is listed and gives no sound answer stops nobody: it is kept as it was, with the day since when
(\`unanswered\`), and the page says so; one whose site answers, and publishes nothing for directories any more, loses its file.
  URL           the address of a community's site, with a slash at the end; without one, those that are listed are asked again
  --mirror DIR  reads every https document from DIR/<host>/<path> instead of the network
  --dry-run     say what would be written, and write nothing
  --root DIR    the community's folder (default: this one)
`;

const options = { mirror: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const odd = positionals.find((url) => !isSiteAddress(url));
  if (odd !== undefined)
    throw new UsageError(
      `${JSON.stringify(odd)} is no address of a site such as https://other.example/`,
    );
  const now = new Date();
  const { community, problems } = await inspect(root, now);
  if (community === null) return tellProblems(problems);
  const urls = positionals.length > 0 ? positionals : community.directory.map(({ url }) => url);
  if (urls.length === 0) throw new UsageError('Name the address of a community’s site');
  const read = values.mirror === undefined ? networkReader() : mirrorReader(values.mirror);
  let worst = 0;
  for (const url of urls) {
    const outcome = await directoryEntry(url, await readTree(root), { read, now });
    const dry = values['dry-run'] === true;
    for (const remark of outcome.remarks) console.log(withoutAddresses(remark));
    worst = Math.max(worst, await writeAuthored(outcome, root, { dry, next: nextSteps }));
  }
  return worst;
});
