/** What setup says: what it will do, what it did, and what is left to people. */

import { formatProblem } from '../../src/community/report.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { addressWarnings } from '../../src/setup/address.ts';
import { everyDay, hostSteps } from '../../src/setup/host-steps.ts';
import { furtherLanguagesHint } from '../../src/setup/interface-language.ts';
import type { Plan } from '../../src/setup/plan.ts';
import type { Upkeep } from '../../src/setup/upkeep.ts';

/** The plan in a few lines. */
export function tellPlan({ remove, publish, key, issuer, url }: Plan): void {
  console.log(`Your site will be at ${url}`);
  for (const warning of addressWarnings(url)) console.log(`  ! ${warning}`);
  if (remove.length > 0)
    console.log(
      `removes the sample: ${remove.length} files below ` +
        `${[...new Set(remove.map((path) => `${path.split('/')[0]}/`))].sort().join(', ')}`,
    );
  for (const { path } of [...publish, ...(issuer === null ? [] : [issuer])])
    console.log(`writes ${path}`);
  if (key.make)
    console.log('makes your key: the public half goes into keys/, the secret to you alone');
  else if (key.id !== null) console.log(`keeps the key ${key.id}, which is there already`);
}

/** Every removal by name, for `--dry-run`. */
export function tellRemovals({ remove }: Plan): void {
  for (const path of remove) console.log(`would remove ${path}`);
}

/**
 * What was done, what `npm run check` says now, and the steps on the host. Returns the exit code.
 */
export async function tellDone(
  root: string,
  plan: Plan,
  { keyFile, upkeep }: { readonly keyFile: string | null; readonly upkeep: Upkeep },
): Promise<number> {
  console.log(`\n${aboutKey(plan, keyFile)}`);
  const { problems, community } = await inspect(root, new Date());
  if (problems.length > 0)
    console.error(`\nnpm run check finds:\n${problems.map(formatProblem).join('\n')}`);
  else console.log('\nnpm run check finds no problem.');
  tellHost({ ...plan, keyFile, upkeep }, community?.issuer.interfaceLanguage ?? '');
  return problems.length === 0 ? 0 : 1;
}

function aboutKey({ key }: Plan, keyFile: string | null): string {
  if (!key.make)
    return (
      `The key ${key.id} was made before. If you do not have its secret, ` +
      'make the next one now: npm run keygen -- --lost'
    );
  const secret =
    keyFile === null
      ? 'The secret was shown above'
      : `The secret of your key is in ${keyFile}, readable for you alone`;
  return `${secret}. Whoever has it can issue your badges; keep a copy in a password manager.`;
}

/** The steps on the code host, in their order. */
function tellHost(site: Parameters<typeof hostSteps>[0], language: string): void {
  console.log('\nIn this order, once:\n');
  for (const [at, step] of hostSteps(site).entries())
    console.log(`${at + 1}. ${step.replaceAll('\n', '\n   ')}`);
  console.log(
    `\n${everyDay(site)}\n\n\`npm run doctor\` says what is ` +
      `still missing; the manual goes on with your first badge. ${furtherLanguagesHint(language)}`,
  );
}
