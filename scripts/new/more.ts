/** What a new badge may have besides: asked at a terminal, where an empty answer leaves it out. */

import { isDuration } from '../../src/community/dates.ts';
import { askText, type Terminal } from '../shell/prompts.ts';

export interface More {
  /** The file of a picture; null: one is drawn. */
  readonly image: string | null;
  /** How long an award lasts (ISO 8601); null: for ever. */
  readonly expires: string | null;
  /** How many hours it takes, in quarters. */
  readonly hours: string | null;
  readonly skills: readonly string[];
}

const refusals = {
  expires: (answer: string) =>
    isDuration(answer) ? null : 'Write P2Y for two years, P18M for 18 months, P90D for 90 days.',
  hours: (answer: string) =>
    /^\d{1,5}(?:\.(?:25|5|50|75|0|00))?$/.test(answer)
      ? null
      : 'Write a number, such as 12 or 1.5.',
} as const;

/** Asks for what was not given. `unfit`: why a file cannot be the picture, or null. */
export async function askMore(
  given: More,
  unfit: (file: string) => Promise<string | null>,
  terminal?: Terminal,
): Promise<More> {
  const ask = async (key: keyof typeof refusals, message: string): Promise<string | null> =>
    given[key] ??
    filled(
      await askText(
        message,
        { refusal: (text) => (text.trim() === '' ? null : refusals[key](text.trim())) },
        terminal,
      ),
    );
  const skills = 'What does it show? Skills, with commas (Enter: none)';
  return {
    expires: await ask('expires', 'How long does it last, such as P2Y? (Enter: for ever)'),
    hours: await ask('hours', 'How many hours does it take? (Enter: not said)'),
    skills:
      given.skills.length > 0
        ? given.skills
        : (await askText(skills, {}, terminal))
            .split(/[,，、]/)
            .flatMap((one) => filled(one) ?? []),
    image: given.image ?? (await askPicture(unfit, terminal)),
  };
}

async function askPicture(
  unfit: (file: string) => Promise<string | null>,
  terminal: Terminal | undefined,
): Promise<string | null> {
  for (;;) {
    const file = filled(
      await askText(
        'A picture of your own: SVG, PNG, JPEG, WebP, AVIF or GIF? (Enter: one is drawn)',
        { example: '../first-talk.svg' },
        terminal,
      ),
    );
    const refused = file === null ? null : await unfit(file);
    if (refused === null) return file;
    (terminal?.output ?? process.stderr).write(`  ${refused}\n`);
  }
}

const filled = (answer: string): string | null => (answer.trim() === '' ? null : answer.trim());
