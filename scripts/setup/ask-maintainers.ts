/** Questions about who looks after the community. */

import { formats } from '../../src/community/schemas/formats.ts';
import type { Upkeep } from '../../src/setup/upkeep.ts';
import { askText, askWhether } from '../shell/prompts.ts';

/** Accounts on the host; none where nobody was named. */
export async function askMaintainers(): Promise<readonly string[]> {
  const typed = await askText(
    'Accounts on that host that look after the engine and the keys, with commas (Enter: later)',
    {
      example: 'ada, grace',
      refusal: (answer) =>
        accountsIn(answer).find((name) => !formats['account-name'].test(name)) === undefined
          ? null
          : `Give names of accounts, without @.`,
    },
  );
  return accountsIn(typed);
}

/** Whoever names two accounts has said it. */
export async function askUpkeep(maintainers: readonly string[]): Promise<Upkeep> {
  if (maintainers.length > 1) return 'several';
  const question = 'Will several people look after it, who agree to what another proposes?';
  return (await askWhether(question, undefined, false)) ? 'several' : 'one';
}

function accountsIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
