/** `npm run probe`: looks at what was published, in its folder and on the live site. */

import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { patientWaits } from '../../src/hosting/probe.ts';
import { lookThere } from '../../src/repository/network/look.ts';
import { inspectPublished, probeLive } from '../../src/publication/files/published.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';

const help = `
Usage: npm run probe -- [--folder DIR] [--offline] [--address URL] [--once] [--root DIR]

Verifies every credential in the built folder, in every form. Then looks at the live site: did.json, the status list, a
credential, its picture and its page must be there and be the bytes that were built, and the credential must verify with
what the site serves. Copies of a site may be minutes old, so it looks again for eleven minutes.
  --folder DIR   what \`npm run build\` wrote (default: dist in the community's folder)
  --offline      only looks at the folder
  --address URL  where the site can be looked at, if not at its own address
  --once         does not wait for older copies to go
  --root DIR     the community's folder (default: this one)
`;

const options = {
  folder: { type: 'string' },
  offline: { type: 'boolean' },
  address: { type: 'string' },
  once: { type: 'boolean' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { offline, address, once } = values;
  const folder = values.folder ?? join(root, 'dist');
  if (address !== undefined && !(URL.canParse(address) && address.endsWith('/')))
    throw new UsageError('--address wants an address with a slash at its end');
  const now = new Date();
  const { community, ledger, problems } = await readCommunity(root, { now });
  if (community === null) return tellProblems(problems);
  const built = resolve(folder);
  const { faults, verified } = await inspectPublished(built, community, ledger, now);
  if (faults.length > 0) return told(faults);
  console.log(`${folder}: ${verified} files verify.`);
  if (offline === true) return 0;
  const site = address ?? community.issuer.url;
  const live = await probeLive(
    built,
    community,
    ledger,
    site,
    {
      look: lookThere,
      sleep: (time) => sleep(time),
      waits: once === true ? [] : patientWaits,
      onWait,
    },
    now,
  );
  if (live.faults.length > 0) return told(live.faults);
  console.log(`${site}: ${live.looked} files are as built, and a credential verifies.`);
  return 0;
});

function told(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
  return 1;
}

function onWait(faults: readonly string[], time: number): void {
  console.log(
    `${faults.length} not as built yet, for instance: ` +
      `${faults[0]} Looking again in ${time / 1000} seconds.`,
  );
}
