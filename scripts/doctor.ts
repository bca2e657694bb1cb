/**
 * `npm run doctor`: what is missing between this folder and a badge that anybody can check, and how
 * to mend it.
 */

import { formatFinding } from '../src/setup/doctor/finding.ts';
import { issuerFindings } from '../src/setup/doctor/issuer.ts';
import { repositoryFindings } from '../src/setup/doctor/repository.ts';
import { upkeepFindings } from '../src/setup/doctor/upkeep.ts';
import { command, UsageError } from './shell/command.ts';
import { examine } from './doctor/examine.ts';
import { onlineFindings } from './doctor/online.ts';

const help = `
Usage: npm run doctor -- [--online] [--json] [--root DIR]

Looks at the community, its keys, git, the workflows and what should not be in the repository. Says of each whether it is
well (✓), wrong (✗), or worth a look (?), and what to do. Changes nothing; with BADGE_ISSUER_KEY set, also says whether that
is the right secret.
  --root DIR   the community's folder (default: this one)
  --online     also asks the live site whether it serves this community,
               and former addresses whether they go on answering
  --json       the findings as one JSON document
Exit code: 0 where nothing is wrong, 1 where anything is.
`;

await command(
  help,
  { online: { type: 'boolean' }, json: { type: 'boolean' } },
  async ({ values, positionals, root }) => {
    if (positionals.length > 0) throw new UsageError('It takes options only');
    const examined = await examine(root, new Date());
    const online = values['online'] === true ? await onlineFindings(examined) : [];
    const findings = [
      ...(await repositoryFindings(examined)),
      ...issuerFindings(examined),
      ...upkeepFindings(examined),
      ...online,
    ];
    const wrong = findings.filter(({ state }) => state === 'bad').length;
    if (values['json'] === true) console.log(JSON.stringify({ findings }, null, 2));
    else
      console.log(
        `${findings.map(formatFinding).join('\n')}\n\n${wrong === 0 ? 'Nothing is wrong.' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`}`,
      );
    return wrong === 0 ? 0 : 1;
  },
);
