/**
 * The issue forms: what people without git are asked, made of the community's badges and the limits
 * of its files.
 */

import { longestList } from '../../authoring/proposed-awards.ts';
import type { FormName } from '../../community/hosts/code-hosts.ts';
import type { Community } from '../../community/model.ts';
import { limits } from '../../community/schemas/schema.ts';
import { absolute, badgesPage } from '../../credential/addresses.ts';
import {
  badgeField,
  consent,
  date,
  event,
  evidence,
  exception,
  field,
  folder,
  type FormField,
  nameAsked,
  profile,
  promise,
  resultsField,
  visibility,
  why,
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

const noAddresses =
  'There is no e-mail address in this form, ' +
  'and nothing that the person would not want to be public.';

/**
 * The forms, in the order in which hosts show them. Without a badge that can be awarded there is
 * nothing to nominate anybody for.
 */
export function issueForms({ badges, issuer }: Community): readonly IssueForm[] {
  // Of what ends on a day to come nobody knows when somebody fills in the form.
  const awarded = badges.filter(({ retired }) => retired === null);
  const always = [suggestion, correction(issuer.email)];
  if (awarded.length === 0) return always;
  const badge = badgeField(awarded, absolute(issuer.url, badgesPage));
  const more = awarded.some(({ requires }) => requires.length > 0) ? [exception] : [];
  const reached = resultsField(awarded);
  return [
    nomination(badge, reached, more),
    application(badge, reached),
    claim(badge),
    list(badge, more),
    ...always,
  ];
}

/** A form as it is where no badge asks for another first: issues may be older than the first that does. */
export const beforeRequirements = (form: IssueForm): IssueForm => ({
  ...form,
  fields: form.fields.filter((one) => one !== exception),
});

function nomination(
  badge: FormField,
  reached: readonly FormField[],
  more: readonly FormField[],
): IssueForm {
  return {
    id: 'nominate',
    name: 'Nominate someone',
    description: 'Somebody did something that deserves a badge.',
    title: 'Nomination: ',
    label: 'nomination',
    fields: [
      badge,
      nameAsked('Name of the person'),
      folder,
      visibility('Their page, where they are new', false),
      profile,
      date,
      { ...why, isRequired: true },
      ...reached,
      evidence,
      ...more,
      consent,
      promise(`I asked the person, and they agree. ${noAddresses}`),
    ],
  };
}

function application(badge: FormField, reached: readonly FormField[]): IssueForm {
  return {
    id: 'apply',
    name: 'Apply for a badge',
    description: 'You did what a badge asks for, and can show it.',
    title: 'Application: ',
    label: 'application',
    fields: [
      badge,
      nameAsked('Your name'),
      { ...folder, label: 'Folder or address of your page' },
      visibility('Your page', true),
      profile,
      date,
      why,
      ...reached,
      { ...evidence, isRequired: true },
      promise(noAddresses),
    ],
  };
}

/** What the code on an event's poster opens: all claims of one event are approved at once. */
function claim(badge: FormField): IssueForm {
  return {
    id: 'claim',
    name: 'Claim the badge of an event',
    description: 'You were there, and its poster brought you here.',
    title: 'Claim: ',
    label: 'claim',
    fields: [
      badge,
      event,
      {
        ...date,
        label: 'Day of the event',
        description: 'Such as 2026-05-01, as the code filled it in.',
        isRequired: true,
      },
      nameAsked('Your name'),
      { ...folder, label: 'Folder or address of your page' },
      visibility('Your page', true),
      profile,
      promise(`I was there. ${noAddresses}`),
    ],
  };
}

function list(badge: FormField, more: readonly FormField[]): IssueForm {
  return {
    id: 'list',
    name: 'Nominate several at once',
    description: 'A course, an evening, a team: one badge for everybody on a list.',
    title: 'List: ',
    label: 'nomination',
    fields: [
      badge,
      field(
        'people',
        'People, one on each line',
        `Names as they are to be shown, or the address of their page here; at most ${longestList}. ` +
          'Nothing else on the line.',
        { kind: 'text', isRequired: true, most: limits.markdown },
      ),
      visibility('Pages of those who are new', false),
      date,
      { ...why, description: `${why.description} It is said of each of them.` },
      evidence,
      ...more,
      consent,
      promise(`I asked every person on the list, and they agree. ${noAddresses}`),
    ],
  };
}

const suggestion: IssueForm = {
  id: 'badge',
  name: 'Suggest a badge',
  description: 'Something deserves to be recognised here, and there is no badge for it yet.',
  title: 'A new badge: ',
  label: 'badge',
  fields: [
    field('name', 'Name of the badge', `Short; at most ${limits.name} characters.`, {
      isRequired: true,
    }),
    field('description', 'What it says', 'About whoever has it, in one or two sentences.', {
      isRequired: true,
      most: limits.description,
    }),
    field('criteria', 'How it is earned', 'In Markdown. No line may begin with `### `.', {
      kind: 'text',
      isRequired: true,
      most: limits.markdown,
    }),
    field('skills', 'Skills', 'What it stands for, one on each line.', {
      kind: 'text',
      most: limits.description,
    }),
    field('picture', 'Picture', 'Drop one here if you have one; else one is drawn.', {
      kind: 'text',
      most: limits.description,
    }),
  ],
};

/** The private way stands first: a form is public, and a page in no list is not named there. */
function correction(email: string | null): IssueForm {
  const privately = email === null ? 'whoever awarded you' : email;
  return {
    id: 'correct',
    name: 'Correct, hide or remove',
    description: `Write to ${privately} if nobody else is to read it: this form is public.`,
    title: 'Correction: ',
    label: 'correction',
    fields: [
      field(
        'wish',
        'What should happen',
        'A signed badge is corrected by signing it again; its address stays.',
        {
          kind: 'choice',
          isRequired: true,
          options: [
            'Correct something',
            'Hide my page from lists',
            'Remove my page',
            'Withdraw a badge',
          ].map((words) => ({ words, value: words })),
        },
      ),
      field(
        'page',
        'Address of the page',
        'Copy it from the browser. The address of a page that is in no list does not belong here: ' +
          `write to ${privately} instead.`,
        { isRequired: true, most: limits.address },
      ),
      field(
        'words',
        'What to change',
        `Say nothing here that should stay private: write to ${privately} instead.`,
        { kind: 'text', isRequired: true, most: limits.markdown },
      ),
    ],
  };
}
