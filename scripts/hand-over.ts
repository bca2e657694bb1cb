/** `npm run hand-over`: the signed files of one recipient's awards, for the person alone. */

import { join, resolve } from 'node:path';
import { UnknownLetters } from '../src/artwork/paper/setting.ts';
import { unknownName } from '../src/authoring/authored.ts';
import { handOver, type HandOver } from '../src/publication/folder/hand-over.ts';
import { paperOf } from '../src/publication/paper/paper.ts';
import { inspect } from '../src/publication/inspecting/inspect.ts';
import { writeFiles } from '../src/repository/write.ts';
import { handOverFolder, writeHanded } from './life/handed.ts';
import { command, tellProblems, UsageError } from './shell/command.ts';
import { isWithin } from './publishing/within.ts';

const help = `
Usage: npm run hand-over -- RECIPIENT [--out DIR] [--root DIR]

Writes the signed files (JSON, PNG, SVG) and the certificates (PDF) of a recipient's awards, and a page that shows them and opens from a
disk, into a folder that is neither published nor in git; prints a message to send along. For a recipient whose visibility is file-only there is no other way to their badges.
  --out DIR    where the files go (default: hand-over/RECIPIENT in the community's folder, which git is told to ignore);
               elsewhere in the community's folder nothing is written
  --root DIR   the community's folder (default: this one)
`;

await command(help, { out: { type: 'string' } }, async ({ values, positionals, root }) => {
  const [slug, ...rest] = positionals;
  if (slug === undefined || rest.length > 0)
    throw new UsageError('Name one recipient, by their folder');
  const home = handOverFolder(root);
  const out = typeof values['out'] === 'string' ? resolve(values['out']) : join(home, slug);
  if (isWithin(out, root) && !isWithin(out, home))
    throw new UsageError('--out wants a folder outside the community’s, or below hand-over/ in it');
  const { community, ledger, publicFiles, problems } = await inspect(root, new Date());
  if (community === null || problems.length > 0) return tellProblems(problems);
  const recipient = community.recipients.find((one) => one.slug === slug);
  if (recipient === undefined) {
    console.error(unknownName('recipient', slug, community.recipients));
    return 1;
  }
  const certificates = await certificatesFor(slug, { community, ledger, publicFiles });
  const handed = handOver(community, ledger, recipient, certificates);
  for (const sentence of leftOut(handed)) console.error(sentence);
  if (handed.files.length === 0) {
    console.error(`There is nothing to hand over to ${recipient.name}.`);
    return 1;
  }
  if (isWithin(out, home)) await writeHanded(root, []);
  await writeFiles(out, handed.files);
  for (const { path } of handed.files) console.log(`${join(out, path)}`);
  console.log(`\nA message to send along:\n\n${handed.message}`);
  return 0;
});

/**
 * By the slug of the award; an award whose letters cannot all be printed is told of, and left out.
 */
async function certificatesFor(
  recipient: string,
  holdings: Omit<Parameters<typeof paperOf>[0], 'now'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { printable, make } = await paperOf({ ...holdings, now: new Date() });
  const made = new Map<string, Uint8Array>();
  for (const one of printable.filter(({ award }) => award.recipient === recipient)) {
    if (one.award.revoked !== null) continue;
    try {
      made.set(one.award.slug, await make([one], 'certificate'));
    } catch (error) {
      if (!(error instanceof UnknownLetters)) throw error;
      console.error(`No certificate for ${one.award.slug}: ${error.message}`);
    }
  }
  return made;
}

function leftOut({ unsigned, withdrawn }: HandOver): readonly string[] {
  return [
    ...unsigned.map((slug) => `Not signed yet, so not handed over: ${slug}.`),
    ...withdrawn.map((slug) => `Withdrawn, so not handed over: ${slug}.`),
  ];
}
