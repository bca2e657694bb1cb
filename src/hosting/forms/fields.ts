/** The fields of the issue forms: what is asked, in which words, and how long an answer may be. */

import type { Badge } from '../../community/model.ts';
import { limits } from '../../community/schemas/schema.ts';
import { asCode } from '../escaping.ts';

export interface FormField {
  readonly id: string;
  /** Heading of the answer, too: no two fields of a form share one. */
  readonly label: string;
  readonly description: string;
  /**
   * `named`: a line in which one of the options is written, by its words or its value. Hosts let a
   * link fill in a line, and no choice.
   */
  readonly kind: 'line' | 'text' | 'choice' | 'named' | 'promise';
  readonly isRequired: boolean;
  /** Most characters of an answer. */
  readonly most: number;
  /** What can be chosen, named or promised, and what each means in our files. */
  readonly options: readonly { readonly words: string; readonly value: string }[];
}

export const field = (
  id: string,
  label: string,
  description: string,
  changes: Partial<FormField> = {},
): FormField => ({
  id,
  label,
  description,
  kind: 'line',
  isRequired: false,
  most: limits.name,
  options: [],
  ...changes,
});

export const promise = (words: string): FormField =>
  field('promise', 'Before you send it', 'Everything here is public at once.', {
    kind: 'promise',
    isRequired: true,
    options: [{ words, value: 'yes' }],
  });

export const folder = field(
  'folder',
  'Folder or address of their page',
  'If the person has a page here: its address, or the last part of it, such as ada-sample. ' +
    'Leave it empty for somebody new, and where the page is in no list.',
  { most: limits.address },
);

export const visibility = (label: string, isRequired: boolean): FormField =>
  field('visibility', label, 'Who may find it? Without an answer it is in no list.', {
    kind: 'choice',
    isRequired,
    options: [
      { words: 'Everybody: show it in the lists', value: 'listed' },
      { words: 'Only who has the address', value: 'unlisted' },
      { words: 'Nobody: there is no page, the person gets the file', value: 'file-only' },
    ],
  });

export const consent = field(
  'consent',
  'How they agreed',
  'When and how, such as “said so on 2026-05-01 at the evening”. It stays in this issue, and on no ' +
    'page of the site.',
  { isRequired: true, most: limits.description },
);

export const profile = field(
  'profile',
  'Public profile',
  'An https address by which the person is known. No e-mail address.',
  { most: limits.address },
);

export const date = field(
  'date',
  'Date',
  'The day on which it was earned, such as 2026-05-01. Left empty, it is the day of the approval.',
  { most: 10 },
);

export const event = field(
  'event',
  'Event',
  'What the event is called, as its poster says. It is the reason that the award names.',
  { isRequired: true, most: limits.description },
);

export const why = field(
  'why',
  'Why',
  `What the person did, in Markdown, at most ${limits.markdown} characters. ` +
    'No line may begin with three number signs and a space.',
  { kind: 'text', most: limits.markdown },
);

export const evidence = field(
  'evidence',
  'Evidence',
  'Public https addresses that show it, one on each line.',
  { kind: 'text', most: limits.markdown },
);

export const exception = field(
  'exception',
  'Exception',
  'Only where the badge asks for others first, and they are missing: why it is given all the same, ' +
    'in one sentence. Whoever agrees is asked about it, and the page of the award says it.',
  { most: limits.description },
);

/** Names that a description shows; the others stand on the site. */
const mostNamed = 40;

/** Which badge: one of these, by its name or its folder. `page`: where all of them stand. */
export function badgeField(badges: readonly Badge[], page: string): FormField {
  const options = badges.map(({ slug, name }) => ({ words: `${name} (${slug})`, value: slug }));
  const named = options.slice(0, mostNamed).map(({ words }) => asCode(words));
  const rest = options.length > mostNamed ? `, or another of ${page}` : '';
  return field('badge', 'Badge', `One of these: ${named.join(', ')}${rest}`, {
    kind: 'named',
    isRequired: true,
    most: limits.name + 80,
    options,
  });
}

export const nameAsked = (label: string): FormField =>
  field(
    'name',
    label,
    `As it is to be shown; a nickname will do. At most ${limits.name} characters.`,
    { isRequired: true },
  );

/** What was reached: asked only where some badge describes results. */
export function resultsField(badges: readonly Pick<Badge, 'name' | 'results'>[]): FormField[] {
  const some = badges.filter(({ results }) => results.length > 0);
  const [first] = some.flatMap(({ results }) => results);
  if (first === undefined) return [];
  const names = some.map(
    ({ name, results }) => `${asCode(name)}: ${results.map((one) => asCode(one.name)).join(', ')}`,
  );
  return [
    field(
      'results',
      'What was reached',
      `For badges that describe results, one on each line, such as ${asCode(`${first.name}: …`)}. ` +
        `${names.slice(0, 10).join('; ')}. It is public.`,
      { kind: 'text', most: limits.markdown },
    ),
  ];
}
