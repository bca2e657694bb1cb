/** From flags and answers to a plan, or to the sentences that say why there is none. */

import { formats } from '../../src/community/schemas/formats.ts';
import { withoutInterface } from '../../src/setup/interface-language.ts';
import type { PresentFile } from '../../src/setup/leftovers.ts';
import { type Choice, isOwn, type Planned, planSetup } from '../../src/setup/plan.ts';
import { type Upkeep, upkeepOf } from '../../src/setup/upkeep.ts';
import { readAnswers, type Wish } from '../../src/setup/wish.ts';
import { askWhether } from '../shell/prompts.ts';
import { readChosenPicture, readFolder, sampleFolder } from './folder.ts';
import { askAll, type Asked } from './questions.ts';
import { refuseKeyFile } from '../shell/secret-file.ts';

/** What the flags said. */
export interface Flags extends Asked {
  readonly changed: Choice['changed'];
}

type Decided =
  | {
      readonly planned: Extract<Planned, { outcome: 'plan' | 'done' }>;
      readonly keyFile: string | null;
      readonly upkeep: Upkeep;
      readonly set: string | null;
      readonly notes: readonly string[];
      /** The command that gives the same answers again. */
      readonly again: string;
    }
  | { readonly refusals: readonly string[] };

/**
 * Reads the folder, asks for what is missing where somebody can be asked, and plans. Changes
 * nothing.
 */
export async function decide(
  root: string,
  flags: Flags,
  asks: boolean,
  remember: (again: string) => void = () => undefined,
): Promise<Decided> {
  const [files, sample] = await Promise.all([readFolder(root), readFolder(sampleFolder)]);
  const asked =
    asks && !isOwn(files, sample)
      ? await askAll(flags, root, (soFar) => remember(commandOf(soFar, flags.changed)))
      : flags;
  if (asked.keyFile !== null) await refuseKeyFile(asked.keyFile, root);
  const { wish, notes, refusals: unread } = readAnswers(asked);
  const strangers = asked.maintainers.filter((name) => !formats['account-name'].test(name));
  const upkeep = upkeepOf(asked.upkeep, asked.maintainers);
  const refusals = [
    ...unread,
    ...('refused' in upkeep ? [upkeep.refused] : []),
    ...strangers.map((name) => `"${name}" is not the name of an account.`),
  ];
  const image = asked.image === null ? null : await readChosenPicture(asked.image, root);
  if (image !== null && 'refused' in image) return { refusals: [...refusals, image.refused] };
  if (refusals.length > 0 || 'refused' in upkeep) return { refusals };
  const choice: Choice = { wish, image, maintainers: asked.maintainers, changed: flags.changed };
  const { planned, changed } = await settled(files, sample, choice, asks);
  if (planned.outcome === 'refused') return { refusals: [planned.reason] };
  if (planned.outcome === 'changed')
    return {
      refusals: [`${changedSentence(planned.paths)}\nSay --remove-changed or --keep-changed.`],
    };
  // Whoever was asked for it heard of it at once.
  const isHeard = asked !== flags && flags.language === null && flags.interface === null;
  const unspoken = isHeard ? null : withoutInterface(languagesOf(wish));
  return {
    planned,
    keyFile: asked.keyFile,
    set: asked.set,
    ...upkeep,
    again: `${commandOf(asked, changed)} --yes`,
    notes: [...notes, ...(image?.notes ?? []), ...(unspoken === null ? [] : [unspoken])],
  };
}

function languagesOf({
  language = 'en',
  interface: interfaceLanguage = language,
}: Wish): Parameters<typeof withoutInterface>[0] {
  return { language, interfaceLanguage };
}

/** The answers as flags, for a shell; what is missing in them is asked for again. */
export function commandOf(asked: Asked, changed: Choice['changed']): string {
  const { maintainers, upkeep, keyFile, ...answers } = asked;
  const flags = [
    ...Object.entries({ ...answers, maintainers: upkeep, 'key-file': keyFile }),
    ...maintainers.map((name) => ['maintainer', name] as const),
  ].flatMap(([flag, value]) =>
    typeof value === 'string' && value !== ''
      ? [`--${flag} '${value.replaceAll("'", `'\\''`)}'`]
      : [],
  );
  const choice = changed === null ? [] : [`--${changed}-changed`];
  return ['npm run setup --', ...flags, ...choice].join(' ');
}

/** The plan; what somebody wrote over the sample is theirs, so they are asked. */
async function settled(
  files: readonly PresentFile[],
  sample: readonly PresentFile[],
  choice: Choice,
  asks: boolean,
): Promise<{ planned: Planned; changed: Choice['changed'] }> {
  const planned = planSetup(files, sample, choice);
  if (planned.outcome !== 'changed' || !asks) return { planned, changed: choice.changed };
  console.error(`\n${changedSentence(planned.paths)}\n`);
  const changed = (await askWhether('Remove these files too?')) ? 'remove' : 'keep';
  return { planned: planSetup(files, sample, { ...choice, changed }), changed };
}

function changedSentence(paths: readonly string[]): string {
  return (
    'These files of the sample were changed, so they may be ' +
    `yours:\n${paths.map((path) => `  ${path}`).join('\n')}`
  );
}
