/** `npm run endorse`: signs this community's word, or a person's, about what another published. */

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { networkReader } from '../../src/repository/network/fetch.ts';
import { mirrorReader } from '../../src/repository/network/mirror.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import {
  communityAsAuthor,
  endorse,
  type EndorsingAuthor,
  personAsAuthor,
  type WrittenEndorsement,
} from '../../src/publication/endorsing/endorse.ts';
import { holderKeyIn } from '../../src/proof/holder/holder.ts';
import {
  KeyRefused,
  noKey,
  signerOf,
  takeSeed,
  wholeSeconds,
} from '../../src/repository/secret-key.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { handOverFolder, writeHanded } from './handed.ts';
import { lastDay } from './last-day.ts';

const help = `
Usage: npm run endorse -- ADDRESS --comment TEXT [--until DATE] [--key FILE --name NAME] [--mirror DIR] [--root DIR]

Signs an endorsement with this issuer's key, or with yours (--key): of an award (the address of its .json file or page), of a version of a badge
(…/badges/NAME/v1.json) or of an issuer (did:web:…). What is endorsed is fetched and verified first, and the endorsement is bound to
its bytes. The file goes to hand-over/endorsements/, which git is told to ignore; where to send it is printed.
Nothing can take it back before its end, so it has one.
  --comment TEXT  what you know of it, in Markdown, at most 1000 characters
  --until DATE    its last day, YYYY-MM-DD (default: in two years)
  --key FILE      signs as a person: the file of a key made on /propose/ or /verify/present/, which the person's profile lists
  --name NAME     that person's name, as it stands beside their word
  --mirror DIR    reads every https document from DIR/<host>/<path> instead of the network
  --root DIR      the community's folder (default: this one)
`;

const options = {
  comment: { type: 'string' },
  until: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string' },
  mirror: { type: 'string' },
} as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [address, ...rest] = positionals;
  const { comment, mirror } = values;
  if (address === undefined || rest.length > 0)
    throw new UsageError('Name one address: what you endorse');
  if (comment === undefined) throw new UsageError('Say what you know of it: --comment TEXT');
  const now = new Date();
  const until = lastDay(values.until, now, 2);
  const author = await authorOf(values, root, now);
  if (author === null) return 1;
  const written = await endorse(
    { address, comment, until },
    {
      ...{ author, now },
      read: mirror === undefined ? networkReader() : mirrorReader(mirror),
      id: `urn:uuid:${randomUUID()}`,
    },
  );
  if ('refusal' in written) {
    console.error(written.refusal);
    return 1;
  }
  const path = `endorsements/${written.file}`;
  await writeHanded(root, [{ path, bytes: written.bytes }]);
  console.log(join(handOverFolder(root), path));
  console.log(`\n${whereTo(written)}`);
  return 0;
});

/** Who signs; null where the community has problems, which were told. */
async function authorOf(
  { key: file, name }: { readonly key?: string | undefined; readonly name?: string | undefined },
  root: string,
  now: Date,
): Promise<EndorsingAuthor | null> {
  if ((file === undefined) !== (name === undefined))
    throw new UsageError('A person signs with both: --key FILE and --name NAME');
  if (file !== undefined && name !== undefined) {
    const key = await holderKeyIn(await readFile(file, 'utf8'));
    if (key === null) throw new UsageError(`${file} holds no key that was made on /propose/`);
    return personAsAuthor(key, name, wholeSeconds(now));
  }
  const seed = await takeSeed(process.env, root);
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) {
    tellProblems(problems);
    return null;
  }
  if (seed === null) throw new KeyRefused(noKey(community));
  return communityAsAuthor(community, ledger, await signerOf(community, seed, now));
}

function whereTo({ path, target }: WrittenEndorsement): string {
  const name = `It endorses ${target.endorsed.name}.`;
  if (path === null)
    return `${name} Send the file to whoever issued that, byte for byte; how they show it is theirs.`;
  const repository = target.repository ?? 'their repository';
  return (
    `${name} Propose it to ${repository} as the new file\n  ${path}\n` +
    'byte for byte: its name is the SHA-256 of its bytes. Someone there who may award agrees to it.'
  );
}
