/**
 * Writes what `npm ci` needs to install only what signing runs: `node scripts/signing-packages.mjs
 * FOLDER`. It runs before anything is installed, with whatever Node the machine has.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reduced } from '../src/hosting/signing-packages.mjs';

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error('Name a folder: node scripts/signing-packages.mjs FOLDER');
  process.exit(64);
}
const engine = fileURLToPath(new URL('..', import.meta.url));
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(engine, name), 'utf8'));
const { manifest, lock } = reduced(read('package.json'), read('package-lock.json'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(join(folder, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
copyFileSync(join(engine, '.npmrc'), join(folder, '.npmrc'));
console.log(
  `${Object.keys(lock.packages).length - 1} packages for signing, as locked, in ${folder}`,
);
