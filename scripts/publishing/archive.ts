/** `npm run archive`: a copy of the built site that opens from a disk. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeArchive } from '../../src/publication/folder/from-disk/archive.ts';
import { readCommunity } from '../../src/repository/read.ts';
import { command, tellProblems, UsageError } from '../shell/command.ts';
import { isWithin } from './within.ts';

const help = `
Usage: npm run archive -- --out DIR [--folder DIR] [--root DIR]

Copies the site that \`npm run build\` made into a folder that opens from a disk, without a server and without a network: open
its index.html. Signed files keep their bytes. Search and the check of a badge need the site, or \`npm run verify\`.
  --out DIR     where the copy goes, outside the community's folder; replaced whole
  --folder DIR  the built site (default: dist in the community's folder)
  --root DIR    the community's folder (default: this one)
`;

const options = {
  folder: { type: 'string' },
  out: { type: 'string' },
} as const;

await command(help, options, async ({ values, root }) => {
  const from = resolve(values.folder ?? join(root, 'dist'));
  const out = resolve(values.out ?? '.');
  const others = [from, resolve(root)];
  if (values.out === undefined || others.some((one) => isWithin(out, one) || isWithin(one, out)))
    throw new UsageError('--out wants a folder outside the community’s and the built site');
  if (!existsSync(join(from, 'index.html')))
    throw new UsageError(`There is no built site in ${from}: \`npm run build\` makes it`);
  if (existsSync(out) && !existsSync(join(out, 'index.html')))
    throw new UsageError(`${out} is there and is no archive: name another folder with --out`);
  const { community, problems } = await readCommunity(root, { now: new Date() });
  if (community === null) return tellProblems(problems);
  const pages = await writeArchive(from, out, community.issuer.url);
  console.log(`${pages} pages: open ${join(out, 'index.html')}`);
  return 0;
});
