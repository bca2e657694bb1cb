/** `npm run cms`: the configuration of a content management system, out of the schemas. */

import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cmsConfig } from '../../src/hosting/cms/cms-config.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { command, tellProblems } from '../shell/command.ts';

const path = 'cms/config.yml';

const help = `
Usage: npm run cms -- [--app-id ID] [--check] [--root DIR]

Writes ${path} for Sveltia CMS or Decap CMS, programs by which people edit badges and profiles in a browser and without git.
What they save becomes a pull request. The fields are the keys that \`npm run check\` knows. Nothing of it is needed, and no
page of the site links to it: HOSTING.md says how it is put to use.
  --app-id ID  the id under which GitLab or Forgejo knows the program; remembered in the file
  --check      writes nothing, and says whether the file is what the schemas say now
  --root DIR   the community's folder (default: this one)
`;

const options = { 'app-id': { type: 'string' }, check: { type: 'boolean' } } as const;

await command(help, options, async ({ values, root }) => {
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const { repository, host, url } = community.issuer;
  const present = await readFile(join(root, path), 'utf8').catch(() => null);
  const remembered = /^ {2}app_id: ["']?([\w-]+)["']?$/m.exec(present ?? '')?.[1] ?? null;
  const made = cmsConfig({ repository, host, url, appId: values['app-id'] ?? remembered });
  if ('refusal' in made) {
    console.error(made.refusal);
    return 1;
  }
  if (values.check === true) {
    if (present === made.text) return 0;
    console.error(
      present === null
        ? `There is no ${path}: \`npm run cms\` writes it.`
        : `${path} is not what the schemas say now: run \`npm run cms\`.`,
    );
    return 1;
  }
  const bytes = new TextEncoder().encode(made.text);
  await writeFiles(root, [{ path, bytes, replace: true }]);
  console.log(`wrote ${relative(process.cwd(), join(root, path))}`);
  return 0;
});
