/** The forms as files that the host reads (GitHub's "syntax for issue forms"; Forgejo, Gitea). */

import { formatFrontMatter } from '../../community/text/front-matter.ts';
import type { Community } from '../../community/model.ts';
import { spokenBy } from '../../language/languages.ts';
import { type IssueForm, issueForms } from './forms.ts';

/** A form's file. */
export function formFile({ name, description, title, label, fields }: IssueForm): string {
  const types = {
    line: 'input',
    named: 'input',
    text: 'textarea',
    choice: 'dropdown',
    promise: 'checkboxes',
  };
  const body = fields.map(
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
  return (
    '# Written by `npm run forms`: change the badges, and run it again.\n' +
    asYaml({ name, description, title, labels: [label], body })
  );
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
  const forms = issueForms(community).map(
    (form) => [`.github/ISSUE_TEMPLATE/${form.id}.yml`, formFile(form)] as const,
  );
  return Object.fromEntries([
    ...forms,
    ['.github/ISSUE_TEMPLATE/config.yml', chooserFile(community)],
  ]);
}
