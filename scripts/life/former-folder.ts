/** The folder with what former hosts of a site are to serve. */

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formerHostFiles } from '../../src/publication/folder/former-site.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { type FileToWrite, writeFiles } from '../../src/repository/write.ts';
import { tellProblems } from '../shell/command.ts';
import { ignored } from './handed.ts';

/** Its name in the community's folder. */
export const formerFolder = 'former-site';

/**
 * Writes what every former host is to serve: below the name of each, as it is asked there. The
 * folder is made anew; the exit code. `unsigned`: an address at which nothing was signed, so that
 * no file remembers it, and pages may have been published.
 */
export async function writeFormer(root: string, unsigned: string | null = null): Promise<number> {
  const { community, ledger, publicFiles, problems } = await inspect(root, new Date());
  if (community === null || problems.length > 0) return tellProblems(problems);
  const former = [...community.issuer.formerUrls, ...(unsigned === null ? [] : [unsigned])];
  if (former.length === 0) {
    console.error('The site has no former address. Name the new one: `npm run move -- URL`.');
    return 1;
  }
  const out = join(root, formerFolder);
  if (!(await isOurs(out))) {
    console.error(
      `${formerFolder}/ holds files of yours. Move them elsewhere: the folder is written anew.`,
    );
    return 1;
  }
  await rm(out, { recursive: true, force: true });
  let files: FileToWrite[] = [{ path: '.gitignore', bytes: ignored }];
  const hosts = Map.groupBy(former, (site) => new URL(site).hostname);
  for (const [host, sites] of hosts)
    for await (const { path, bytes } of formerHostFiles(community, ledger, sites, publicFiles)) {
      files.push({ path: `${host}/${path}`, bytes, replace: true });
      if (files.length < 100) continue;
      await writeFiles(out, files);
      files = [];
    }
  await writeFiles(out, files);
  for (const site of former)
    console.log(`wrote ${formerFolder}/${new URL(site).hostname}/, for the host of ${site}`);
  return 0;
}

/** True where the folder is not there, or is one that this command wrote. */
async function isOurs(out: string): Promise<boolean> {
  if (!existsSync(out)) return true;
  const found = await readFile(join(out, '.gitignore')).catch(() => null);
  return found?.equals(ignored) === true;
}
