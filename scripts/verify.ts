/** `npm run verify`: checks badges as any stranger can, in words or as JSON. */

import { printable } from '../src/verification/report/printable.ts';
import { inEnglish, worded } from '../src/verification/report/english.ts';
import { formatReport } from '../src/verification/report/several.ts';
import { command, UsageError } from './shell/command.ts';
import { parseDateTime } from '../src/verification/shape/date-time.ts';
import { inOrder } from './verify/in-order.ts';
import { inputsOf } from './verify/inputs.ts';
import { judgeWith, type Judged } from './verify/judge-input.ts';
import { inputsAtOnce } from '../src/repository/network/limits.ts';
import { ownCommunity } from './verify/own-community.ts';

const help = `
Usage: npm run verify -- FILE|FOLDER|URL|- ... [--json] [--identity VALUE] [--at DATE] [--mirror DIR] [--root DIR]

Verifies badges: Open Badges 3.0, 2.0 and 1 as JSON files, as tokens (JWT, JWS), or baked into PNG and SVG pictures. An address
may be that of the page of an award, too, also without "https://"; the page of a recipient stands for all badges on it. A saved
page, a PDF, or a photo or screenshot of a QR code leads to the badge that it names. A folder stands for all badges in it and
below; other files in it are counted. "-" reads standard input.
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

// Where a reader closes the pipe early (`| head`), nothing more need be judged.
process.stdout.on('error', () => process.exit());

await command(help, options, async ({ values, positionals, root }) => {
  if (positionals.length === 0) throw new UsageError('Name at least one file or address to verify');
  const { json, identity = null, at, mirror } = values;
  if (identity !== null && identity.trim() === '') throw new UsageError('--identity needs a value');
  const now = momentOf(at, new Date());
  const own = await ownCommunity(root, now);
  if (own.notice !== null) console.error(own.notice);

  const judge = judgeWith({ now, identity, own, mirror, stdin: process.stdin });
  const inputs = await inputsOf(positionals);
  const results: Judged[] = [];
  for await (const { result } of inOrder(inputs, inputsAtOnce, judge)) {
    for (const judged of result) {
      if (json === true || !judged.isBeside)
        console.log(told(judged, json === true, inputs.length > 1));
      results.push(judged);
    }
  }
  const beside = results.filter(({ isBeside }) => isBeside).map(({ name }) => name);
  if (beside.length > 0 && json !== true) console.log(besideSentence(beside));
  return exitCodeOf(results);
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

function told({ name, report, from }: Judged, asJson: boolean, isOneOfSeveral: boolean): string {
  if (asJson) return JSON.stringify({ input: name, ...(from && { from }), ...worded(report) });
  const title = isOneOfSeveral || from !== undefined ? `${printable(name, 400)}\n` : '';
  return `${title}${formatReport(report, inEnglish)}\n`;
}

/** How many files of folders hold no badge, and which, as far as they fit. */
function besideSentence(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => printable(name, 200));
  const rest = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const count = names.length === 1 ? '1 file holds' : `${names.length} files hold`;
  return `${count} no badge: ${shown.join(', ')}${rest}.`;
}

/**
 * 0 where everything is valid, 1 where anything is not, 2 where something could not be decided or
 * was no badge. Files that lie beside badges in a folder count only where there is no badge at all.
 */
function exitCodeOf(results: readonly Judged[]): 0 | 1 | 2 {
  const badges = results.filter(({ isBeside }) => !isBeside);
  const codes = (badges.length > 0 ? badges : results).map(({ report: { verdict } }) =>
    verdict === 'valid' ? 0 : ['undetermined', 'no-badge'].includes(verdict) ? 2 : 1,
  );
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}
