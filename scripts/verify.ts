/** `npm run verify`: checks badges as any stranger can, in words or as JSON. */

import { printable } from '../src/verification/report/printable.ts';
import { inEnglish, worded } from '../src/verification/report/english.ts';
import { formatReport } from '../src/verification/report/words.ts';
import { unreadableInput, verifyFile, type Inquiry } from '../src/verification/verify-file.ts';
import type { Report } from '../src/verification/report/report.ts';
import { command, UsageError } from './shell/command.ts';
import { parseDateTime } from '../src/verification/shape/date-time.ts';
import { networkReader } from '../src/repository/network/fetch.ts';
import { inOrder } from './verify/in-order.ts';
import { inputsOf, readInput, type Input } from './verify/inputs.ts';
import { inputsAtOnce } from '../src/repository/network/limits.ts';
import { mirrorReader } from '../src/repository/network/mirror.ts';
import { ownCommunity } from './verify/own-community.ts';
import { documentsFrom } from '../src/repository/network/source.ts';

const help = `
Usage: npm run verify -- FILE|FOLDER|URL|- ... [--json] [--identity VALUE] [--at DATE] [--mirror DIR] [--root DIR]

Verifies badges: Open Badges 3.0 and 2.0 as JSON files, as tokens (JWT, JWS), or baked into PNG and SVG pictures. A folder
stands for all such files in it and below; "-" reads standard input.
  --json            one JSON report per line, in the order of the inputs, each with the name of its input
  --identity VALUE  also asks whether it was awarded to this e-mail address, name, profile address or DID
  --at DATE         judges as of a day (2026-11-22) or a moment (2026-11-22T10:00:00Z)
  --mirror DIR      reads every https document from DIR/<host>/<path> instead of the network
  --root DIR        the community whose issuer is trusted (default: this one); its documents are read from its folder
Exit code: 0 valid, 1 not valid or not by the letter, 2 could not be decided or no badge; of several inputs the worst, 1 before 2 before 0.
`;

const options = {
  json: { type: 'boolean' },
  identity: { type: 'string' },
  at: { type: 'string' },
  mirror: { type: 'string' },
} as const;

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', () => process.exit());

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length === 0) throw new UsageError('Name at least one file or address to verify');
  const { json, identity = null, at, mirror } = values;
  if (identity !== null && identity.trim() === '') throw new UsageError('--identity needs a value');
  const now = momentOf(at, new Date());
  const own = await ownCommunity(root, now);
  if (own.notice !== null) console.error(own.notice);

  const judge = async ({ name, refusal }: Input): Promise<Report> => {
    if (refusal !== null) return unreadableInput(refusal);
    const read = mirror === undefined ? networkReader() : mirrorReader(mirror);
    const file = await readInput(name, read, process.stdin);
    const documents = documentsFrom(read);
    const inquiry: Inquiry = {
      now,
      identity,
      trusted: own.trusted,
      fetchJson: mirror === undefined ? own.before(documents) : documents,
    };
    return file.outcome === 'read'
      ? (await verifyFile(file.bytes, inquiry)).report
      : unreadableInput(file.reason);
  };

  const inputs = await inputsOf(positionals);
  const reports: Report[] = [];
  for await (const { item, result } of inOrder(inputs, inputsAtOnce, judge)) {
    const title = inputs.length > 1 ? `${printable(item.name, 400)}\n` : '';
    console.log(
      json === true
        ? JSON.stringify({ input: item.name, ...worded(result) })
        : `${title}${formatReport(result, inEnglish)}\n`,
    );
    reports.push(result);
  }
  return exitCodeOf(reports);
});

// What is still under way (a name that nobody resolves) is not waited for.
process.stdout.write('', () => process.exit());

/**
 * The moment to judge at: `now` where nothing was said, noon (UTC) of a day, or a moment with a
 * zone.
 */
function momentOf(at: string | undefined, now: Date): Date {
  if (at === undefined) return now;
  const moment = parseDateTime(at) ?? parseDateTime(`${at}T12:00:00Z`);
  if (moment === null)
    throw new UsageError(
      `--at ${JSON.stringify(at)} is no day (2026-11-22) and no moment (2026-11-22T10:00:00Z)`,
    );
  return new Date(moment);
}

/**
 * 0 where everything is valid, 1 where anything is not, 2 where something could not be decided or
 * was no badge.
 */
function exitCodeOf(reports: readonly Report[]): 0 | 1 | 2 {
  const codes = reports.map(({ verdict }) =>
    verdict === 'valid' ? 0 : ['undetermined', 'no-badge'].includes(verdict) ? 2 : 1,
  );
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}
