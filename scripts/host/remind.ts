/** `npm run remind`: keeps one issue of what lapses soon. */

import { isDuration } from '../../src/community/dates.ts';
import { soon } from '../../src/credential/ledger/award-state.ts';
import { remind } from '../../src/hosting/lapsing.ts';
import { spokenBy } from '../../src/language/languages.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { dueOf, overviewOf } from '../../src/publication/overview/overview.ts';
import { hasSampleKey } from '../../src/setup/leftovers.ts';
import { aDuration } from '../overview/lines.ts';
import { readFolder, sampleFolder } from '../setup/folder.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { counted } from '../shell/counting.ts';
import { issuesOf } from './host.ts';

const help = `
Usage: npm run remind -- [--within DURATION] [--root DIR]

Writes one issue on the host that names the awards which lapse soon, keeps it up to date, and closes it once nothing does.
Of people who are in no list only the number is said. Needs GITHUB_REPOSITORY and a GITHUB_TOKEN that may write issues.
  --root DIR         the community's folder (default: this one)
  --within DURATION  how far to look ahead (default: ${soon})
`;

const done = {
  wrote: 'written',
  rewrote: 'brought up to date',
  closed: 'closed',
  nothing: 'as it was',
};

await command(
  help,
  { within: { type: 'string', default: soon } },
  async ({ values: { within }, positionals, root }) => {
    if (positionals.length > 0)
      throw new UsageError('It takes options only, such as --within P90D');
    if (!isDuration(within)) throw new UsageError(aDuration);
    const now = new Date();
    const { community, ledger, problems } = await inspect(root, now);
    if (community === null || problems.length > 0) return tellProblems(problems);
    if (hasSampleKey(community.keys, await readFolder(sampleFolder))) {
      console.log('This is the sample, which reminds nobody.');
      return 0;
    }
    const lapsing = dueOf(overviewOf(community, ledger, now, within)).map(
      ({ name, title, until, visibility, address }) => ({
        ...{ name, badge: title, until: until ?? '' },
        address: visibility === 'listed' ? address : null,
      }),
    );
    const language = spokenBy(community.issuer);
    const { number, did } = await remind(issuesOf(process.env), lapsing, language);
    const due = counted(lapsing.length, 'award lapses', 'awards lapse');
    console.log(
      number === null ? 'Nothing lapses soon.' : `${due} soon; issue ${number}: ${done[did]}.`,
    );
    return 0;
  },
);
