/** `npm start`: checks, issues, builds, serves, and prints the address. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath, studioPage } from '../src/credential/addresses.ts';
import { readyToPublish } from '../src/publication/issuing/issuing-run.ts';
import { previewAwards } from '../src/publication/issuing/preview.ts';
import { type PagesAhead, withPagesAhead } from '../src/publication/rendering/pages-ahead.ts';
import { publish } from '../src/publication/folder/publish.ts';
import { serve } from '../src/publication/folder/serve.ts';
import { takeSeed } from '../src/repository/secret-key.ts';
import { isVouchedFor } from './shell/vouching.ts';
import {
  command,
  type CommandArguments,
  tellGaps,
  tellProblems,
  UsageError,
  type ValuesOf,
} from './shell/command.ts';
import { sizeOf } from './shell/counting.ts';

const help = `
Usage: npm start -- [--root DIR] [--port N]

Checks the community, builds it into a scratch folder, serves it on this machine and prints the address. What is unsigned
is issued where BADGE_ISSUER_KEY is set; else it is shown as a preview, signed by a throw-away key that is written nowhere.
  --root DIR   the community's folder (default: this one)
  --port N     the port to serve on (default: 4321)
`;

const options = { port: { type: 'string', default: '4321' } } as const;

type Asked = CommandArguments<ValuesOf<typeof options>>;

await command(help, options, (asked) => withPagesAhead((ahead) => start(asked, ahead)));

async function start({ values, root }: Asked, ahead: PagesAhead): Promise<number> {
  const port = Number(values['port']);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port wants a number from 0 to 65535');
  const seed = await takeSeed(process.env, root);
  const now = new Date();
  const inspection = await readyToPublish(root, seed, now, {
    // Nothing of others runs beside a key.
    onRead: ({ issuer }) => seed === null && ahead.begin({ ...issuer, studio: true }, null),
    onSound: (sound) => console.log(`Checked ${sizeOf(sound)}`),
    vouches: (read) => isVouchedFor(root, read, false),
  });
  const { community, ledger, publicFiles, gaps } = inspection;
  if (community === null) return tellProblems(inspection.problems) || 1;
  const shown =
    seed === null || gaps.length > 0
      ? await previewAwards(community, ledger, now)
      : { ledger, previews: new Set<string>() };
  const out = join(tmpdir(), `plainbadge-start-${process.pid}`, 'site');
  await publish({ community, ...shown, publicFiles, studio: true, ahead }, out);
  const { url } = await serve(out, { base: basePath(community.issuer.url), port });
  if (shown.previews.size > 0)
    console.log(`Not signed yet, so shown as previews: ${shown.previews.size}.`);
  tellGaps([...gaps, ...inspection.aside]);
  console.log(
    `\n  ${url}\n  ${url}${studioPage}   try out pictures for badges\n\nStop with Ctrl+C.`,
  );
  return 0;
}
