/** `npm run verify`: checks credentials as any stranger can, in words or as JSON. */

import { formatReport } from '../src/verification/words.ts';
import { unreadableInput, verifyFile, type Inquiry } from '../src/verification/verify-file.ts';
import type { Report } from '../src/verification/report.ts';
import { command, UsageError } from './command.ts';
import { exitCodeOf, momentOf } from './verify/arguments.ts';
import { networkReader } from './verify/fetch.ts';
import { readInput } from './verify/input.ts';
import { mirrorReader } from './verify/mirror.ts';
import { ownCommunity } from './verify/own-community.ts';
import { documentsFrom } from './verify/source.ts';

const help = `
Usage: npm run verify -- FILE|URL|- ... [--json] [--identity VALUE] [--at DATE] [--mirror DIR] [--root DIR]

Verifies Open Badges 3.0 credentials: JSON files, or PNG and SVG pictures with one baked in; "-" reads standard input.
  --json            one JSON report per line, in the order of the inputs
  --identity VALUE  also asks whether it was awarded to this e-mail address, name, profile address or DID
  --at DATE         judges as of a day (2026-11-22) or a moment (2026-11-22T10:00:00Z)
  --mirror DIR      reads every https document from DIR/<host>/<path> instead of the network
  --root DIR        the community whose issuer is trusted (default: this one); its documents are read from its folder
Exit code: 0 valid, 1 not valid, 2 could not be decided; of several inputs the worst, 1 before 2 before 0.
`;

const options = {
  json: { type: 'boolean' }, identity: { type: 'string' }, at: { type: 'string' }, mirror: { type: 'string' },
} as const;

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', () => process.exit());

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length === 0) throw new UsageError('Name at least one file or address to verify');
  const { json, identity = null, at, mirror } = values as { json?: boolean; identity?: string; at?: string; mirror?: string };
  if (identity !== null && identity.trim() === '') throw new UsageError('--identity needs a value');
  const now = momentOf(at, new Date());
  const read = mirror === undefined ? networkReader() : mirrorReader(mirror);
  const own = await ownCommunity(root, now);
  if (own.notice !== null) console.error(own.notice);
  const documents = documentsFrom(read);
  const inquiry: Inquiry = { now, identity, trusted: own.trusted, fetchJson: mirror === undefined ? own.before(documents) : documents };
  const reports: Report[] = [];
  for (const input of positionals) {
    const file = await readInput(input, read, process.stdin);
    const report = file.outcome === 'read' ? (await verifyFile(file.bytes, inquiry)).report : unreadableInput(file.reason);
    const title = positionals.length > 1 ? `${input}\n` : '';
    console.log(json === true ? JSON.stringify(report) : `${title}${formatReport(report)}\n`);
    reports.push(report);
  }
  return exitCodeOf(reports);
});
