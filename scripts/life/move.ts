/**
 * `npm run move`: takes the whole site to another address; what was signed keeps the former one.
 */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moveSite } from '../../src/authoring/life/site-move.ts';
import type { AuthoredFile } from '../../src/authoring/authored.ts';
import { issuerPath } from '../../src/credential/addresses.ts';
import { gitIn } from '../../src/repository/git.ts';
import { readTree } from '../../src/repository/tree.ts';
import { addressWarnings } from '../../src/setup/address.ts';
import { moveSteps } from '../../src/setup/move-steps.ts';
import { writeAuthored } from '../shell/authoring.ts';
import { command, UsageError } from '../shell/command.ts';
import { formerFolder, writeFormer } from './former-folder.ts';

const help = `
Usage: npm run move -- URL [--dry-run] [--root DIR]
       npm run move [-- --root DIR]

Takes the site to another address. keys/issuer.json gets the new \`url\`, and \`formerUrls\` remembers the one that it had: badges that
were signed there keep it and stay valid, and new ones are signed under the new address. It says what to click, and writes to
former-site/ (which git is told to ignore) what the former host is to serve from then on: keys, status lists, signed files, and
pages that lead on. Without URL it writes that folder anew, as after a revocation. Also for a \`url\` that was changed by hand.
  --root DIR  the community's folder (default: this one)
  --dry-run   say what would be written, and write nothing
`;

await command(help, { 'dry-run': { type: 'boolean' } }, async ({ values, positionals, root }) => {
  const [url, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError('Name one address, such as https://badges.yourclub.org/');
  if (url === undefined) return writeFormer(root);
  const changed = await otherChanges(root);
  if (changed.length > 0) {
    console.error(
      'These files are not committed, and a move is to be looked at by ' +
        `itself: ${changed.slice(0, 5).join(', ')}. Commit them first.`,
    );
    return 1;
  }
  const planned = moveSite(await readTree(root), url, new Date());
  const { from, to, notes, formers, repository, host } = planned;
  const hosts = from === null || to === null ? [] : await hostFiles(root, from, to);
  const dry = values['dry-run'] === true;
  const all = { ...planned, files: [...planned.files, ...hosts] };
  const code = await writeAuthored(all, root, { dry, next: '' });
  if (code !== 0 || from === null || to === null) return code;
  if (notes.length > 0) console.log(`The new address is ${to}  (${notes.join(' ')})`);
  for (const warning of addressWarnings(to)) console.log(`Note: ${warning}`);
  if (dry) return 0;
  const unsigned = formers.some(({ site }) => site === from) ? null : from;
  const wrote = await writeFormer(root, unsigned);
  if (wrote !== 0) return wrote;
  if (unsigned !== null) console.log(leftBehind(unsigned));
  if (formers.length === 0) return 0;
  const move = { from, to, repository, host, formers, folder: formerFolder };
  moveSteps(move).forEach((step, at) => console.log(`\n${at + 1}. ${step}`));
  return 0;
});

/** Of an address that `formerUrls` does not remember, since nothing asks it for keys. */
function leftBehind(site: string): string {
  return (
    `\nNothing was signed at ${site}, so no badge needs it, and no file remembers it. If the site was ` +
    'published there,\nkeep what was written for that host and put it there: then pages that people ' +
    'shared lead on. It is not written\nagain by a later `npm run move`.'
  );
}

/** Uncommitted files but the issuer's own, which may have been changed by hand. */
async function otherChanges(root: string): Promise<readonly string[]> {
  const { code, stdout } = await gitIn(root, process.env)('status', '--porcelain', '-z');
  if (code !== 0) return [];
  return stdout
    .split('\0')
    .flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]))
    .filter((path) => !path.endsWith(issuerPath));
}

/** The files by which hosts learn of a domain, where they named the former one. */
async function hostFiles(root: string, from: string, to: string): Promise<AuthoredFile[]> {
  const [before, after] = [new URL(from).host, new URL(to).host];
  const found: AuthoredFile[] = [];
  for (const path of ['public/CNAME', 'public/.domains']) {
    if (before === after || !existsSync(join(root, path))) continue;
    const lines = (await readFile(join(root, path), 'utf8')).split('\n');
    if (!lines.includes(before)) continue;
    const text = lines.map((line) => (line === before ? after : line)).join('\n');
    found.push({ path, text, replace: true });
  }
  return found;
}
