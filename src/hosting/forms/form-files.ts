/**
 * The forms as files that the host reads: GitHub's "syntax for issue forms", which Forgejo and Gitea
 * read as well; and GitLab's description templates.
 */

import { formatFrontMatter } from '../../community/text/front-matter.ts';
import type { Community } from '../../community/model.ts';
import { type Language, spokenBy } from '../../language/languages.ts';
import { type IssueForm, issueForms } from './forms.ts';

/** A form's file. */
export function formFile(
  { name, description, title, label, fields }: IssueForm,
  language: Language,
): string {
  const types = {
    line: 'input',
    named: 'input',
    text: 'textarea',
    choice: 'dropdown',
    promise: 'checkboxes',
  };
  const asked = fields.map(
    ({ id, label: heading, description: help, kind, isRequired, options }) => ({
      type: types[kind],
      id,
      attributes: {
        label: heading,
        description: help,
        ...(kind === 'choice' && { options: options.map(({ words }) => words) }),
        ...(kind === 'promise' && {
          options: options.map(({ words }) => ({ label: words, required: true })),
        }),
      },
      ...(kind !== 'promise' && isRequired && { validations: { required: true } }),
    }),
  );
  const body = withDivider<object>(asked, fields, {
    type: 'markdown',
    attributes: { value: `---\n${language.words.host.forms.optional}` },
  });
  return (
    '# Written by `npm run forms`: change the badges, and run it again.\n' +
    asYaml({ name, description, title, labels: [label], body })
  );
}

/** The fields as they are written, with a word between those that must be filled in and the others. */
function withDivider<Written>(
  written: readonly Written[],
  fields: IssueForm['fields'],
  divider: Written,
): readonly Written[] {
  const required = fields.filter(({ isRequired }) => isRequired).length;
  return required === 0 || required === fields.length
    ? written
    : [...written.slice(0, required), divider, ...written.slice(required)];
}

/** How a text begins that was made of a template: other texts hold no comments of ours. */
export const templateMark = '<!-- `npm run forms` -->';

/** What a template says of a question, which the text that is made of it holds as well. */
export const templateHelp = (description: string): string =>
  `<!-- ${description.replaceAll('--', '‑‑').replaceAll('>', '›')} -->`;

/** A form where the host knows text alone: headings with room below, and what to tick. */
export function templateFile({ label, fields }: IssueForm, language: Language): string {
  const sections = fields.map(({ label: heading, description, kind, options }) => {
    const help = templateHelp(description);
    const ticks = kind === 'choice' || kind === 'promise' ? options : [];
    return [`### ${heading}`, help, ...ticks.map(({ words }) => `- [ ] ${words}`)].join('\n');
  });
  const divided = withDivider(sections, fields, `<!-- ${language.words.host.forms.optional} -->`);
  return `${templateMark}\n\n${divided.join('\n\n')}\n\n/label ~${label}\n`;
}

/** What the page for new issues shows besides. */
function chooserFile({ issuer }: Community): string {
  const { name, about } = spokenBy(issuer).words.host.forms.look;
  const contact = { name, url: `${issuer.url}badges/`, about };
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
  const isOnGitLab = community.issuer.host === 'gitlab';
  const language = spokenBy(community.issuer);
  const forms = issueForms(community).flatMap((form) => [
    [`.github/ISSUE_TEMPLATE/${form.id}.yml`, formFile(form, language)] as const,
    ...(isOnGitLab
      ? [[`.gitlab/issue_templates/${form.id}.md`, templateFile(form, language)] as const]
      : []),
  ]);
  return Object.fromEntries([
    ...forms,
    ['.github/ISSUE_TEMPLATE/config.yml', chooserFile(community)],
  ]);
}
