/**
 * The issue forms: what people without git are asked, made of the community's badges and the limits
 * of its files.
 */

import { longestList } from '../../authoring/proposed-awards.ts';
import type { FormName } from '../../community/hosts/code-hosts.ts';
import type { Community } from '../../community/model.ts';
import { limits } from '../../community/schemas/schema.ts';
import { absolute, badgesPage } from '../../credential/addresses.ts';
import { badgeWords } from '../../language/badges/badge-words.ts';
import { type Language, languageOf, spokenBy } from '../../language/languages.ts';
import { meantBy, type SpokenLanguage, spokenLanguages } from '../../language/tags.ts';
import { fill } from '../../language/text.ts';
import {
  badgeField,
  creditsField,
  field,
  type FormField,
  resultsField,
  sharedFields,
} from './fields.ts';

export interface IssueForm {
  /** Name of its file, without `.yml`. */
  readonly id: FormName;
  readonly name: string;
  readonly description: string;
  /** How the title of the issue begins. */
  readonly title: string;
  /** By which issues of this form are told from others. */
  readonly label: string;
  readonly fields: readonly FormField[];
}

/**
 * Fields that a form has only where some badge asks for others, describes results or is worth
 * credits, and where the pages are in several languages.
 */
interface Additions {
  readonly badge: FormField;
  readonly reached: readonly FormField[];
  readonly credits: readonly FormField[];
  readonly spoken: readonly FormField[];
  readonly more: readonly FormField[];
}

/**
 * The forms in the language of the interface, or in another, in the order in which hosts show them.
 * Without a badge that can be awarded there is nothing to nominate anybody for.
 */
export function issueForms(
  { badges, issuer }: Community,
  language: Language = spokenBy(issuer),
): readonly IssueForm[] {
  // Of what ends on a day to come nobody knows when somebody fills in the form.
  const awarded = badges.filter(({ retired }) => retired === null);
  const always = [suggestion(language), correction(issuer.email, language)];
  if (awarded.length === 0) return always;
  const additions = {
    badge: badgeField(awarded, absolute(issuer.url, badgesPage), language),
    more: awarded.some(({ requires }) => requires.length > 0)
      ? [sharedFields(language).exception]
      : [],
    reached: resultsField(awarded, language),
    credits: creditsField(awarded, language),
    spoken: spokenField(issuer, language),
  };
  return [
    nomination(additions, language),
    application(additions, language),
    claim(additions, language),
    list(additions, language),
    ...always,
  ];
}

/** In which language somebody new reads: asked only where the pages are in several. */
function spokenField(
  { interfaceLanguage, languages }: Community['issuer'],
  language: Language,
): readonly FormField[] {
  const spoken = [interfaceLanguage, ...languages].flatMap((tag) => meantBy(tag)?.language ?? []);
  const each = new Map<string, SpokenLanguage>(spoken.map((one) => [one.tag, one]));
  return each.size < 2 ? [] : [sharedFields(language).language([...each.values()])];
}

/**
 * The forms in every language and for every word for badges, those of the interface first: a form
 * that was sent before the community changed either is understood all the same.
 */
export function formsInAll(community: Community): readonly IssueForm[] {
  const own = spokenBy(community.issuer);
  const others = spokenLanguages.flatMap(({ tag }) =>
    badgeWords.map((word) => languageOf(tag, word)),
  );
  const all = [own, ...others];
  // Tags that share their words have the same forms.
  const each = new Map(all.map((language) => [language.words, language])).values();
  return [...each].flatMap((language) => issueForms(community, language));
}

/** Fields that came to some form later than the form itself. */
const later = ['exception', 'results', 'credits', 'language'];

/**
 * A form as it was without any choice of the fields that came later: issues may be older than the
 * first badge that asks for others, describes results or is worth credits, than a further language,
 * and than the engine.
 */
export function olderForms(form: IssueForm): readonly IssueForm[] {
  const here = later.filter((id) => form.fields.some((field) => field.id === id));
  return Array.from({ length: 2 ** here.length - 1 }, (_, at) => {
    const lacking = here.filter((_id, bit) => (((at + 1) >> bit) & 1) === 1);
    return { ...form, fields: form.fields.filter(({ id }) => !lacking.includes(id)) };
  });
}

/**
 * A form with its fields, those first that must be filled in. What it is called, and how its issues
 * are, are the words before anything is chosen.
 */
const formOf = (
  id: FormName,
  label: string,
  { name, description, title }: Record<'name' | 'description' | 'title', string>,
  fields: readonly FormField[],
): IssueForm => ({
  ...{ id, name, description, label },
  title: fill<string>(title, { badge: '', page: '' }),
  fields: [
    ...fields.filter(({ isRequired }) => isRequired),
    ...fields.filter(({ isRequired }) => !isRequired),
  ],
});

function nomination(
  { badge, reached, credits, spoken, more }: Additions,
  language: Language,
): IssueForm {
  const { nominate, labels, promises } = language.words.host.forms;
  const shared = sharedFields(language);
  return formOf('nominate', 'nomination', nominate, [
    badge,
    shared.name(labels.nameOfPerson),
    shared.folder,
    shared.visibility(labels.newPage, false),
    shared.profile,
    ...spoken,
    shared.date,
    { ...shared.why, isRequired: true },
    ...reached,
    ...credits,
    shared.evidence,
    ...more,
    shared.consent,
    shared.promise(promises.nominate),
  ]);
}

function application({ badge, reached, spoken }: Additions, language: Language): IssueForm {
  const { apply, labels, promises } = language.words.host.forms;
  const shared = sharedFields(language);
  return formOf('apply', 'application', apply, [
    badge,
    shared.name(labels.ownName),
    { ...shared.folder, label: labels.ownFolder },
    shared.visibility(labels.ownPage, true),
    shared.profile,
    ...spoken,
    shared.date,
    shared.why,
    ...reached,
    { ...shared.evidence, isRequired: true },
    shared.promise(promises.apply, promises.agree),
  ]);
}

/** What the code on an event's poster opens: all claims of one event are approved at once. */
function claim({ badge, spoken }: Additions, language: Language): IssueForm {
  const { claim: said, labels, help, promises } = language.words.host.forms;
  const shared = sharedFields(language);
  return formOf('claim', 'claim', said, [
    badge,
    shared.event,
    { ...shared.date, label: labels.eventDay, description: help.eventDay, isRequired: true },
    shared.name(labels.ownName),
    { ...shared.folder, label: labels.ownFolder },
    shared.visibility(labels.ownPage, true),
    shared.profile,
    ...spoken,
    shared.promise(promises.claim, promises.agree),
  ]);
}

function list({ badge, reached, credits, spoken, more }: Additions, language: Language): IssueForm {
  const { list: said, labels, help, promises } = language.words.host.forms;
  const shared = sharedFields(language);
  const whyEach = fill(help.whyEach, { most: limits.markdown });
  return formOf('list', 'nomination', said, [
    badge,
    field('people', labels.people, fill(help.people, { most: longestList }), {
      kind: 'text',
      isRequired: true,
      most: limits.markdown,
    }),
    shared.visibility(labels.newPages, false),
    ...spoken,
    shared.date,
    { ...shared.why, description: whyEach },
    ...reached,
    ...credits,
    shared.evidence,
    ...more,
    shared.consent,
    shared.promise(promises.list),
  ]);
}

function suggestion({ words }: Language): IssueForm {
  const { badge, labels, help } = words.host.forms;
  const text = { kind: 'text', most: limits.description } as const;
  return formOf('badge', 'badge', badge, [
    field('name', labels.badgeName, fill(help.badgeName, { most: limits.name }), {
      isRequired: true,
    }),
    field('description', labels.badgeSays, help.badgeSays, {
      isRequired: true,
      most: limits.description,
    }),
    field('criteria', labels.criteria, help.criteria, {
      kind: 'text',
      isRequired: true,
      most: limits.markdown,
    }),
    field('skills', labels.skills, help.skills, text),
    field('picture', labels.picture, help.picture, text),
  ]);
}

/** The private way stands first: a form is public, and a page in no list is not named there. */
function correction(email: string | null, { words }: Language): IssueForm {
  const { correct, labels, help, wishes } = words.host.forms;
  const says =
    email === null
      ? { form: correct.bare, page: help.pageBare, words: help.wordsBare }
      : {
          form: fill(correct.description, { email }),
          page: fill(help.page, { email }),
          words: fill(help.words, { email }),
        };
  return formOf('correct', 'correction', { ...correct, description: says.form }, [
    field('wish', labels.wish, help.wish, {
      kind: 'choice',
      isRequired: true,
      options: [wishes.correct, wishes.hide, wishes.remove, wishes.withdraw].map((wish) => ({
        words: wish,
        value: wish,
      })),
    }),
    field('page', labels.page, says.page, { isRequired: true, most: limits.address }),
    field('words', labels.words, says.words, {
      kind: 'text',
      isRequired: true,
      most: limits.markdown,
    }),
  ]);
}
