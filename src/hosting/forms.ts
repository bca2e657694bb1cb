/**
 * The issue forms: what people without git are asked, made of the community's badges and the limits
 * of its files.
 */

import { formatFrontMatter } from '../community/text/front-matter.ts';
import type { Badge, Community } from '../community/model.ts';
import { limits } from '../community/schemas/schema.ts';

export interface FormField {
  readonly id: string;
  /** Heading of the answer, too: no two fields of a form share one. */
  readonly label: string;
  readonly description: string;
  readonly kind: 'line' | 'text' | 'choice' | 'promise';
  readonly isRequired: boolean;
  /** Most characters of an answer. */
  readonly most: number;
  /** What can be chosen or promised, and what each means in our files. */
  readonly options: readonly { readonly words: string; readonly value: string }[];
}

export interface IssueForm {
  /** Name of its file, without `.yml`. */
  readonly id: 'nominate' | 'apply' | 'correct';
  readonly name: string;
  readonly description: string;
  readonly fields: readonly FormField[];
}

const field = (
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
const promise = (words: string): FormField =>
  field('promise', 'Before you send it', 'Everything here is public at once.', {
    kind: 'promise',
    isRequired: true,
    options: [{ words, value: 'yes' }],
  });

const folder = field(
  'folder',
  'Folder',
  'The last part of the address of the person’s page, if they have one here, such as ada-sample. ' +
    'Leave it empty for somebody new.',
  { most: 64 },
);
const profile = field(
  'profile',
  'Public profile',
  'An https address by which the person is known. No e-mail address.',
  { most: limits.address },
);
const date = field(
  'date',
  'Date',
  'The day on which it was earned, such as 2026-05-01. Left empty, it is the day of the approval.',
  { most: 10 },
);
const why = field(
  'why',
  'Why',
  `What the person did, in Markdown, at most ${limits.markdown} characters. ` +
    'No line may begin with three number signs and a space.',
  { kind: 'text', most: limits.markdown },
);
const evidence = field(
  'evidence',
  'Evidence',
  'Public https addresses that show it, one on each line.',
  { kind: 'text', most: limits.markdown },
);
const noAddresses =
  'There is no e-mail address in this form, ' +
  'and nothing that the person would not want to be public.';

const correct: IssueForm = {
  id: 'correct',
  name: 'Correct, hide or remove',
  description: 'Something here is wrong, or should not be here.',
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
    field('page', 'Address of the page', 'Copy it from the browser.', {
      isRequired: true,
      most: limits.address,
    }),
    field(
      'words',
      'What to change',
      'Say nothing here that should stay private: write to the community instead.',
      { kind: 'text', isRequired: true, most: limits.markdown },
    ),
  ],
};

/** The three forms. A community without badges can only be asked for corrections. */
export function issueForms({ badges }: Community): readonly IssueForm[] {
  // Of what ends on a day to come nobody knows when somebody fills in the form.
  const awarded = badges.filter(({ retired }) => retired === null);
  if (awarded.length === 0) return [correct];
  const badge = badgeChoice(awarded);
  return [nomination(badge), application(badge), correct];
}

function badgeChoice(badges: readonly Badge[]): FormField {
  return field('badge', 'Badge', 'Which badge?', {
    kind: 'choice',
    isRequired: true,
    most: limits.name + 80,
    options: badges.map(({ slug, name }) => ({ words: `${name} (${slug})`, value: slug })),
  });
}

function nameAsked(label: string): FormField {
  return field(
    'name',
    label,
    `As it is to be shown; a nickname will do. At most ${limits.name} characters.`,
    { isRequired: true },
  );
}

function nomination(badge: FormField): IssueForm {
  return {
    id: 'nominate',
    name: 'Nominate someone',
    description: 'Somebody did something that deserves a badge.',
    fields: [
      badge,
      nameAsked('Name of the person'),
      folder,
      profile,
      date,
      { ...why, isRequired: true },
      evidence,
      promise(`I asked the person, and they agree. ${noAddresses}`),
    ],
  };
}

function application(badge: FormField): IssueForm {
  return {
    id: 'apply',
    name: 'Apply for a badge',
    description: 'You did what a badge asks for, and can show it.',
    fields: [
      badge,
      nameAsked('Your name'),
      folder,
      field('visibility', 'Your page', 'Who may find it?', {
        kind: 'choice',
        isRequired: true,
        options: [
          { words: 'Everybody: show me in the lists', value: 'listed' },
          { words: 'Only who has the address', value: 'unlisted' },
          { words: 'Nobody: there is no page, I get the file', value: 'file-only' },
        ],
      }),
      profile,
      date,
      why,
      { ...evidence, isRequired: true },
      promise(noAddresses),
    ],
  };
}

/** A form's file, as the host reads it (GitHub's "syntax for issue forms"). */
export function formFile({ name, description, fields }: IssueForm): string {
  const body = fields.map(({ id, label, description: help, kind, isRequired, options }) => ({
    type: { line: 'input', text: 'textarea', choice: 'dropdown', promise: 'checkboxes' }[kind],
    id,
    attributes: {
      label,
      description: help,
      ...(kind === 'choice' && { options: options.map(({ words }) => words) }),
      ...(kind === 'promise' && {
        options: options.map(({ words }) => ({ label: words, required: true })),
      }),
    },
    ...(kind !== 'promise' && isRequired && { validations: { required: true } }),
  }));
  return (
    '# Written by `npm run forms`: change the badges, and run it again.\n' +
    asYaml({ name, description, body })
  );
}

/** What the page for new issues shows besides. */
function chooserFile({ issuer }: Community): string {
  const contact = {
    name: 'Look at the badges',
    url: `${issuer.url}badges/`,
    about: 'What each badge means, and how it is earned.',
  };
  const page = { blank_issues_enabled: true, contact_links: [contact] };
  return `# Written by \`npm run forms\`.\n${asYaml(page)}`;
}

/** Front matter without the dashes around it. */
function asYaml(data: Readonly<Record<string, unknown>>): string {
  return formatFrontMatter(data, '')
    .replace(/^---\n/, '')
    .replace(/---\n$/, '');
}

/** All files of the forms, by path. */
export function formFiles(community: Community): Readonly<Record<string, string>> {
  const forms = issueForms(community).map(
    (form) => [`.github/ISSUE_TEMPLATE/${form.id}.yml`, formFile(form)] as const,
  );
  return Object.fromEntries([
    ...forms,
    ['.github/ISSUE_TEMPLATE/config.yml', chooserFile(community)],
  ]);
}
