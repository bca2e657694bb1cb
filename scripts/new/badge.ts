/** `npm run new -- badge`: a new badge, from options, or from answers at a terminal. */

import { type BadgeWish, givenTexts, newBadge } from '../../src/authoring/badge.ts';
import { suggestSlug } from '../../src/community/identifiers.ts';
import { readTree } from '../../src/repository/tree.ts';
import { nextSteps, writeAuthored } from '../shell/authoring.ts';
import { type CommandArguments, UsageError } from '../shell/command.ts';
import { pictureFrom, pictureRefusal } from '../shell/picture-file.ts';
import { askText, type Terminal, wanted } from '../shell/prompts.ts';
import { askMore, type More } from './more.ts';
import { canAsk } from '../shell/asking.ts';
import { artworkFrom, drawnAs } from './artwork.ts';
import { symbolFrom } from './symbol.ts';

/** What a badge cannot do without: asked for at a terminal, wanted as options elsewhere. */
const questions = {
  name: {
    message: 'What is the badge called?',
    example: 'First Talk',
    refusal: wanted('A badge needs a name.'),
  },
  description: {
    message: 'What does it say about whoever has it?',
    example: 'Gave a first talk at one of our evenings.',
    refusal: wanted('Say it in one or two sentences.'),
  },
  criteria: {
    message: 'How is it earned? More can be written into the file afterwards.',
    example: 'Give a talk of at least ten minutes.',
    refusal: wanted('Say how it is earned.'),
  },
} as const;

type Told = Readonly<Record<'slug' | keyof typeof questions, string>>;

const textsFrom = (value: (name: string) => string | null, { expires, hours }: More) => ({
  ...Object.fromEntries(givenTexts((key) => value(key) ?? undefined)),
  ...(expires !== null && { expires }),
  ...(hours !== null && { hours }),
});

/** Writes the badge; returns the exit code. `slug`: the folder that was named, or null. */
export async function newBadgeFrom(
  slug: string | null,
  { values, root }: CommandArguments,
): Promise<number> {
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const given = {
    slug,
    name: value('name'),
    description: value('description'),
    criteria: value('criteria'),
  };
  const missing = (['name', 'description', 'criteria'] as const).find(
    (name) => given[name] === null,
  );
  if (missing !== undefined && !canAsk()) throw new UsageError(`--${missing} is missing`);
  const symbol = await symbolFrom(value('symbol'));
  const told = await askBadge(given);
  const known: More = {
    image: value('image'),
    expires: value('expires'),
    hours: value('hours'),
    skills: Array.isArray(values['skill']) ? values['skill'] : [],
  };
  const more = missing === undefined ? known : await askMore(known, pictureRefusal);
  const file = more.image;
  const taken = file === null ? null : await pictureFrom(file);
  if (taken !== null && 'refusals' in taken) {
    for (const refusal of taken.refusals) console.error(refusal);
    console.error('\nNothing was written.');
    return 1;
  }
  const files = await readTree(root);
  const wish: BadgeWish = {
    ...told,
    created: value('created'),
    texts: textsFrom(value, more),
    skills: more.skills,
    artwork: await drawnAs(files, told.slug, { ...artworkFrom(value), symbol }),
    logo: values['logo'] === true,
    picture: taken,
    symbol: symbol.file,
  };
  for (const note of taken?.notes ?? []) console.log(`Note: ${note}`);
  return writeAuthored(await newBadge(files, wish, new Date()), root, {
    dry: values['dry-run'] === true,
    next: nextOf(taken !== null),
  });
}

function nextOf(hasPicture: boolean): string {
  const drawn = hasPicture
    ? ''
    : 'A picture is drawn for it; an image.svg or image.png beside the file takes its place.\n';
  return (
    `${drawn}\`npm run forms\` adds it to the issue ` +
    `forms, where your host has them.\n${nextSteps}`
  );
}

/** Asks for what was not given; the folder too, since it becomes an address that never changes. */
export async function askBadge(
  given: Readonly<Record<keyof Told, string | null>>,
  terminal?: Terminal,
): Promise<Told> {
  const ask = async (name: keyof typeof questions): Promise<string> =>
    given[name] ?? askText(questions[name].message, questions[name], terminal);
  const name = await ask('name');
  const slug =
    given.slug ??
    (await askText(
      'The name of its folder, and of its address for ever?',
      { initial: suggestSlug(name) ?? '', refusal: wanted('A badge needs a folder.') },
      terminal,
    ));
  return { name, slug, description: await ask('description'), criteria: await ask('criteria') };
}
