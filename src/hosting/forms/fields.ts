/** The fields of the issue forms: what is asked, in which words, and how long an answer may be. */

import type { Badge } from '../../community/model.ts';
import { saidIn } from '../../community/translations/in-language.ts';
import { limits } from '../../community/schemas/schema.ts';
import type { Language } from '../../language/languages.ts';
import type { SpokenLanguage } from '../../language/tags.ts';
import { fill } from '../../language/text.ts';
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
  readonly options: readonly {
    readonly words: string;
    readonly value: string;
    /** Other words by which somebody may name it, as pages in another language do. */
    readonly also?: readonly string[];
  }[];
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

/** Names that a description shows; the others stand on the site. */
const mostNamed = 40;

/** The fields that several forms have, in one language. */
export function sharedFields(language: Language) {
  const { labels, help, visible } = language.words.host.forms;
  return {
    promise: (...promised: readonly string[]): FormField =>
      field('promise', labels.promise, help.promise, {
        kind: 'promise',
        isRequired: true,
        options: promised.map((words) => ({ words, value: 'yes' })),
      }),
    folder: field('folder', labels.folder, help.folder, { most: limits.address }),
    visibility: (label: string, isRequired: boolean): FormField =>
      field('visibility', label, help.visibility, {
        kind: 'choice',
        isRequired,
        options: [
          { words: visible.listed, value: 'listed' },
          { words: visible.unlisted, value: 'unlisted' },
          { words: visible.fileOnly, value: 'file-only' },
        ],
      }),
    consent: field('consent', labels.consent, help.consent, {
      isRequired: true,
      most: limits.description,
    }),
    profile: field('profile', labels.profile, help.profile, { most: limits.address }),
    language: (languages: readonly SpokenLanguage[]): FormField =>
      field('language', labels.language, help.language, {
        kind: 'choice',
        options: languages.map(({ tag, name }) => ({ words: `${name} (${tag})`, value: tag })),
      }),
    date: field('date', labels.date, help.date, { most: 10 }),
    event: field('event', labels.event, help.event, {
      isRequired: true,
      most: limits.description,
    }),
    why: field('why', labels.why, fill(help.why, { most: limits.markdown }), {
      kind: 'text',
      most: limits.markdown,
    }),
    evidence: field('evidence', labels.evidence, help.evidence, {
      kind: 'text',
      most: limits.markdown,
    }),
    exception: field('exception', labels.exception, help.exception, { most: limits.description }),
    name: (label: string): FormField =>
      field('name', label, fill(help.name, { most: limits.name }), { isRequired: true }),
  };
}

/** Which badge: one of these, by its name or its folder. `page`: where all of them stand. */
export function badgeField(badges: readonly Badge[], page: string, language: Language): FormField {
  const { labels, help } = language.words.host.forms;
  const options = badges.map((badge) => {
    const inForm = (name: string): string => `${name} (${badge.slug})`;
    return {
      words: inForm(saidIn(badge, language.tag).name),
      value: badge.slug,
      also: [badge, ...badge.translations].map(({ name }) => inForm(name)),
    };
  });
  const named = language.series(options.slice(0, mostNamed).map(({ words }) => asCode(words)));
  const says =
    options.length > mostNamed
      ? fill(help.badgeMore, { badges: named, page })
      : fill(help.badge, { badges: named });
  return field('badge', labels.badge, says, {
    kind: 'named',
    isRequired: true,
    most: limits.name + 80,
    options,
  });
}

/** How many credits were earned: asked only where some badge is worth credits. */
export const creditsField = (
  badges: readonly Pick<Badge, 'effort'>[],
  { words: { badge, host } }: Language,
): readonly FormField[] =>
  badges.some(({ effort }) => effort.credits !== null)
    ? [field('credits', badge.effort.credits, host.forms.help.credits, { most: 8 })]
    : [];

/** What was reached: asked only where some badge describes results. */
export function resultsField(
  badges: readonly Badge[],
  { words, series, tag }: Language,
): FormField[] {
  const { labels, help } = words.host.forms;
  const some = badges.filter(({ results }) => results.length > 0);
  const [first] = some.flatMap(({ results }) => results);
  if (first === undefined) return [];
  const named = some.slice(0, 10).map((badge) =>
    fill(help.resultsOf, {
      badge: asCode(saidIn(badge, tag).name),
      results: series(badge.results.map((one) => asCode(one.name))),
    }),
  );
  const says = fill(help.results, {
    example: asCode(`${first.name}: …`),
    results: named.join(words.marks.groups),
  });
  return [field('results', labels.results, says, { kind: 'text', most: limits.markdown })];
}
