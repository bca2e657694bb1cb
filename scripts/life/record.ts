/** `npm run record`: signs what this community awarded to somebody as one record. */

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { unknownName } from '../../src/authoring/authored.ts';
import { isCalendarDate } from '../../src/community/dates.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { clrRecord } from '../../src/publication/recording/clr.ts';
import { KeyRefused, noKey, signerOf, takeSeed } from '../../src/repository/secret-key.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';

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
  const until = values.until ?? inAYear(now);
  if (!isCalendarDate(until))
    throw new UsageError(`--until ${JSON.stringify(until)} is no day such as 2028-05-01`);
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
  const home = join(root, 'hand-over');
  await writeFiles(home, [
    { path: '.gitignore', bytes: new TextEncoder().encode('*\n'), replace: true },
    { path: `${slug}.clr.json`, bytes: written.bytes, replace: true },
  ]);
  console.log(join(home, `${slug}.clr.json`));
  for (const { slug: award } of written.leftOut)
    console.error(`Not in it, since it is hidden or does not stand: ${slug}/${award}.`);
  console.log(`\n${written.count} badges, signed until ${until}.`);
  return 0;
});

/** The same day a year on; the last of February where that year has no 29th. */
function inAYear(now: Date): string {
  const [year = '', month = '', day = ''] = now.toISOString().slice(0, 10).split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
