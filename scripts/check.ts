/** `npm run check`: every problem of the community, sorted, with its place and its remedy. */

import { twinNotes } from '../src/artwork/family.ts';
import { chainHint } from '../src/community/key-chain.ts';
import { letterNotes } from '../src/community/letters/notes.ts';
import type { Community } from '../src/community/model.ts';
import { pictureNotes } from '../src/community/pictures/notes.ts';
import { translationNotes } from '../src/community/translations/notes.ts';
import { byPlace } from '../src/community/problem.ts';
import { formatGithub, formatProblem, problemsAsJson } from '../src/community/report.ts';
import { givenUpAddresses } from '../src/credential/ledger/given-up-addresses.ts';
import { frozenTranslationNotes } from '../src/credential/languages/signed-languages.ts';
import { forgottenPartNotes } from '../src/credential/stacking/forgotten-parts.ts';
import { otherNameNotes, waitingNotes } from '../src/credential/ledger/signed-identity.ts';
import { endorsementProblems } from '../src/publication/endorsing/judging.ts';
import { notYetTold } from '../src/publication/inspecting/guards.ts';
import { inspect, type Inspection } from '../src/publication/inspecting/inspect.ts';
import { ownTypeface } from '../src/publication/inspecting/typeface.ts';
import { networkReader } from '../src/repository/network/fetch.ts';
import { mirrorReader } from '../src/repository/network/mirror.ts';
import { documentsFrom } from '../src/repository/network/source.ts';
import { withoutInterface } from '../src/setup/interface-language.ts';
import { hasSampleKey } from '../src/setup/leftovers.ts';
import { readFolder, sampleFolder } from './setup/folder.ts';
import { templatesIn } from './host/templates.ts';
import { command, tellGaps } from './shell/command.ts';
import { counted, sizeOf } from './shell/counting.ts';

const help = `
Usage: npm run check -- [--root DIR] [--online] [--mirror DIR] [--json | --github]

Reads the whole community and prints every problem with file:line:column, what is wrong, and what to write instead.
  --root DIR   the community's folder (default: this one)
  --online     also asks the sites of those who endorse something here whether they signed that; who cannot be reached is no problem
  --mirror DIR the same, but reads every https document from DIR/<host>/<path> instead of the network
  --json       the problems as one JSON document
  --github     the problems as annotations of a GitHub workflow
Exit code: 0 without problems, 1 with any.
`;

await command(
  help,
  {
    ...{ json: { type: 'boolean' }, github: { type: 'boolean' } },
    ...{ online: { type: 'boolean' }, mirror: { type: 'string' } },
  },
  async ({ values, root }) => {
    const now = new Date();
    const inspection = await inspect(root, now);
    const { community, ledger, gaps, aside } = inspection;
    const found =
      community !== null && (values['online'] === true || values['mirror'] !== undefined)
        ? await withEndorsersAsked(inspection, community, now, values['mirror'])
        : inspection;
    const messages = templatesIn(root);
    const problems = [...found.problems, ...messages.problems].sort(byPlace);
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
        ...(community === null ? [] : forgottenPartNotes(community, ledger)),
        ...(hint === null ? [] : [hint]),
        ...(unspoken === null ? [] : [unspoken]),
        ...pictureNotes(community?.badges ?? []),
        ...(community === null ? [] : translationNotes(community)),
        ...(community === null ? [] : frozenTranslationNotes(community, ledger)),
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

/** What nobody can tell without the endorsers: whether it was they who signed. */
async function withEndorsersAsked(
  inspection: Inspection,
  community: Community,
  now: Date,
  mirror: string | undefined,
): Promise<Inspection> {
  const read = mirror === undefined ? networkReader() : mirrorReader(mirror);
  const found = await endorsementProblems(community, now, documentsFrom(read));
  const fresh = notYetTold(inspection.problems, found);
  return { ...inspection, problems: [...inspection.problems, ...fresh].sort(byPlace) };
}

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
