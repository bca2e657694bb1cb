/**
 * The configuration of a content management system, for communities that like one: badges and
 * people, by the schemas of `npm run check`, saved as pull requests.
 */

import type { Issuer } from '../../community/model.ts';
import { badgeSchema } from '../../community/schemas/badge.ts';
import { profileSchema } from '../../community/schemas/profile.ts';
import { formatFrontMatter } from '../../community/text/front-matter.ts';
import { fieldsOf } from './cms-fields.ts';

/** What the configuration is made of besides the schemas. */
export interface CmsWish {
  readonly repository: Issuer['repository'];
  readonly host: Issuer['host'];
  readonly url: Issuer['url'];
  /** The id under which GitLab, Forgejo or Gitea know the program; null where none is needed. */
  readonly appId: string | null;
}

/** The text of `config.yml`, or a sentence that says why there is none. */
export function cmsConfig(wish: CmsWish): { readonly text: string } | { readonly refusal: string } {
  const backend = backendOf(wish);
  if (typeof backend === 'string') return { refusal: backend };
  const config = {
    backend,
    // Whatever is saved becomes a pull request, and is reviewed like any other.
    publish_mode: 'editorial_workflow',
    site_url: wish.url,
    media_folder: 'public',
    public_folder: '/',
    slug: { encoding: 'ascii', clean_accents: true },
    // Sveltia: a field that was left empty is no key. Decap writes none that was never touched.
    output: { omit_empty_optional_fields: true },
    collections,
  };
  const yaml = formatFrontMatter(config, '')
    .replace(/^---\n/, '')
    .replace(/---\n$/, '');
  return {
    text: `# Written by \`npm run cms\` from the schemas of \`npm run check\`: run it again after an upgrade.\n${yaml}`,
  };
}

const shared = {
  extension: 'md',
  format: 'yaml-frontmatter',
  create: true,
  // A deleted file would take an address along that was signed.
  delete: false,
  identifier_field: 'name',
  slug: '{{name}}',
};

const collections = [
  {
    ...{ name: 'badges', label: 'Badges', label_singular: 'Badge', ...shared },
    ...{ folder: 'badges', path: '{{slug}}/badge' },
    description:
      'What is worth recognising. A picture goes beside the file, as image.svg or image.png.',
    fields: fieldsOf(badgeSchema, { hint: 'How the badge is earned.' }),
  },
  {
    ...{ name: 'recipients', label: 'People', label_singular: 'Person', ...shared },
    ...{ folder: 'recipients', path: '{{slug}}/profile' },
    description: 'Who receives badges. Awards are written on the page for proposals, or by a form.',
    fields: fieldsOf(profileSchema, { hint: 'About the person, in their own words.' }),
  },
];

const branch = 'main';

/** How the program reaches the repository; a sentence where it cannot. */
function backendOf({
  repository,
  host,
  appId,
}: CmsWish): Readonly<Record<string, unknown>> | string {
  if (repository === null)
    return 'keys/issuer.json names no `repository`: the program must know where it saves.';
  const { origin, hostname, pathname } = new URL(repository);
  const repo = pathname.replace(/^\/|(?:\.git)?\/*$/g, '');
  if (host === 'github')
    return {
      ...{ name: 'github', repo, branch, open_authoring: true },
      ...(hostname !== 'github.com' && { base_url: origin, api_root: `${origin}/api/v3` }),
    };
  if (host === 'other')
    return `${hostname} is no host that the program is known to work with: GitHub, GitLab, Forgejo.`;
  if (appId === null)
    return (
      `${hostname} lets a program in that it knows: make an OAuth application there ` +
      '(no secret, the address of the page as where it leads back), and give its id by --app-id.'
    );
  return host === 'gitlab'
    ? {
        ...{ name: 'gitlab', repo, branch, auth_type: 'pkce', app_id: appId },
        ...(hostname !== 'gitlab.com' && { base_url: origin, api_root: `${origin}/api/v4` }),
      }
    : {
        ...{ name: 'forgejo', repo, branch, open_authoring: true, app_id: appId },
        ...{ base_url: origin, api_root: `${origin}/api/v1` },
      };
}
