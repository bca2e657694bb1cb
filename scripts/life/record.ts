/** `npm run record`: signs what this community awarded to somebody as one record. */

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { unknownName } from '../../src/authoring/authored.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { clrRecord } from '../../src/publication/recording/clr.ts';
import { KeyRefused, noKey, signerOf, takeSeed } from '../../src/repository/secret-key.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { handOverFolder, writeHanded } from './handed.ts';
import { lastDay } from './last-day.ts';

const help = `
Usage: npm run record -- RECIPIENT --clr [--until DATE] [--root DIR]

Signs, with this issuer's key, one Comprehensive Learner Record (CLR 2.0) of the badges that this community awarded to a recipient, that stand
and are not hidden: for registrars and tools that ask for one. It says what this community awarded, as of today, and nothing of badges by
others; each badge in it keeps its own signature and status. Nothing can take it back before its end, so it has one. Without a key, and always
up to date, there is the file RECIPIENT.record.json on the site. The file goes to hand-over/, which git is told to ignore.
  --clr         the form of the record; there is no other
  --until DATE  its last day, YYYY-MM-DD (default: in a year)
  --root DIR    the community's folder (default: this one)
`;

const options = { clr: { type: 'boolean' }, until: { type: 'string' } } as const;

await command(help, options, async ({ values, positionals, root }) => {
  const [slug, ...rest] = positionals;
  if (slug === undefined || rest.length > 0)
    throw new UsageError('Name one recipient, by their folder');
  if (values.clr !== true) throw new UsageError('Say the form of the record: --clr');
  const now = new Date();
  const until = lastDay(values.until, now, 1);
  const seed = await takeSeed(process.env, root);
  const { community, ledger, problems } = await inspect(root, now);
  if (community === null || problems.length > 0) return tellProblems(problems);
  const recipient = community.recipients.find((one) => one.slug === slug);
  if (recipient === undefined) {
    console.error(unknownName('recipient', slug, community.recipients));
    return 1;
  }
  if (seed === null) throw new KeyRefused(noKey(community));
  const signer = await signerOf(community, seed, now);
  const id = `urn:uuid:${randomUUID()}`;
  const written = await clrRecord(recipient, until, { community, ledger, signer, id });
  if ('refusal' in written) {
    console.error(written.refusal);
    return 1;
  }
  const path = `${slug}.clr.json`;
  await writeHanded(root, [{ path, bytes: written.bytes, replace: true }]);
  console.log(join(handOverFolder(root), path));
  for (const { slug: award } of written.leftOut)
    console.error(`Not in it, since it is hidden or does not stand: ${slug}/${award}.`);
  console.log(`\n${written.count} badges, signed until ${until}.`);
  return 0;
});
