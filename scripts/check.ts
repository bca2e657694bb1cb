/** `npm run check`: every problem of the community, sorted, with its place and its remedy. */

import { twinNotes } from '../src/artwork/family.ts';
import { chainHint } from '../src/community/key-chain.ts';
import { letterNotes } from '../src/community/letters/notes.ts';
import type { Community } from '../src/community/model.ts';
import { pictureNotes } from '../src/community/pictures/notes.ts';
import { formatGithub, formatProblem, problemsAsJson } from '../src/community/report.ts';
import { givenUpAddresses } from '../src/credential/ledger/given-up-addresses.ts';
import { otherNameNotes, waitingNotes } from '../src/credential/ledger/signed-identity.ts';
import { inspect, type Inspection } from '../src/publication/inspecting/inspect.ts';
import { ownTypeface } from '../src/publication/inspecting/typeface.ts';
import { withoutInterface } from '../src/setup/interface-language.ts';
import { hasSampleKey } from '../src/setup/leftovers.ts';
import { readFolder, sampleFolder } from './setup/folder.ts';
import { command, tellGaps } from './shell/command.ts';
import { counted, sizeOf } from './shell/counting.ts';

const help = `
Usage: npm run check -- [--root DIR] [--json | --github]

Reads the whole community and prints every problem with file:line:column, what is wrong, and what to write instead.
  --root DIR   the community's folder (default: this one)
  --json       the problems as one JSON document
  --github     the problems as annotations of a GitHub workflow
Exit code: 0 without problems, 1 with any.
`;

await command(
  help,
  { json: { type: 'boolean' }, github: { type: 'boolean' } },
  async ({ values, root }) => {
    const inspection = await inspect(root, new Date());
    const { problems, community, ledger, gaps, aside } = inspection;
    if (values['json'] === true) console.log(problemsAsJson(problems));
    else if (values['github'] === true)
      for (const problem of problems) console.log(formatGithub(problem));
    else if (problems.length > 0) console.error(problems.map(formatProblem).join('\n'));
    if (values['json'] !== true) {
      const unspoken = community === null ? null : withoutInterface(community.issuer);
      const hint = community === null ? null : await hintFor(community.keys);
      for (const sentence of [
        ...(community === null ? [] : givenUpAddresses(community, ledger)),
        ...(community === null ? [] : otherNameNotes(community, ledger)),
        ...(community === null ? [] : waitingNotes(community, ledger)),
        ...(hint === null ? [] : [hint]),
        ...(unspoken === null ? [] : [unspoken]),
        ...pictureNotes(community?.badges ?? []),
        ...(await twinNotes(community?.badges ?? [])),
        ...(await nameNotes(inspection)),
      ])
        console.log(`Note: ${sentence}`);
      tellGaps([...gaps, ...aside]);
      const size = community === null ? '' : ` ${sizeOf(community)}`;
      console.log(
        problems.length === 0 ? `No problems.${size}` : `${counted(problems.length, 'problem')}.`,
      );
    }
    return problems.length === 0 ? 0 : 1;
  },
);

/** Of a sound community: only then its own typeface can be read. */
async function nameNotes({ community, publicFiles, problems }: Inspection): Promise<string[]> {
  if (community === null || problems.length > 0) return [];
  const own = await ownTypeface(community.issuer, publicFiles);
  return letterNotes(community, own?.font ?? null);
}

/** Nothing for the sample: nobody has the secret with which its keys would get a chain. */
async function hintFor(keys: Community['keys']): Promise<string | null> {
  const hint = chainHint(keys);
  return hint === null || hasSampleKey(keys, await readFolder(sampleFolder)) ? null : hint;
}
