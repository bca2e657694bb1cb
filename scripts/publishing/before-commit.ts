/** What must not be committed: git forgets nothing, and what is committed here is pushed next. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { printable } from '../../src/review/summary/summary.ts';
import { contactIn, secretsIn, withAddresses } from '../../src/setup/doctor/private-texts.ts';
import { textsOf } from '../doctor/examine.ts';
import { tellProblems } from '../shell/command.ts';

/**
 * Whether these uncommitted files, by their paths in `root`, may be committed; says what keeps them
 * from it. What is wrong with other files may be mended by what others pushed meanwhile, so it
 * waits for the check after fetching.
 */
export async function mayBeCommitted(root: string, paths: readonly string[]): Promise<boolean> {
  const own = new Set(paths);
  const { problems } = await inspect(root, new Date());
  const ofThese = problems.filter(({ path }) => own.has(path));
  const told = new Set(ofThese.map(({ path }) => path));
  const refusals = await privacyRefusals(root, paths, told);
  tellProblems(ofThese);
  for (const refusal of refusals) console.error(refusal);
  const isFine = ofThese.length === 0 && refusals.length === 0;
  if (!isFine) console.error('Nothing was committed, and nothing was pushed.');
  return isFine;
}

async function privacyRefusals(
  root: string,
  paths: readonly string[],
  told: ReadonlySet<string>,
): Promise<readonly string[]> {
  const texts = await textsOf(root, paths);
  const names = (await readdir(join(root, 'keys')).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `keys/${name}`);
  // Read as text: the community may have problems.
  const keyFiles = await textsOf(root, names);
  const keys = keyFiles.flatMap(({ path, text }) => {
    const [, publicKeyMultibase] = /"publicKeyMultibase"\s*:\s*"(\w+)"/.exec(text) ?? [];
    const id = path.slice('keys/'.length, -'.json'.length);
    return publicKeyMultibase === undefined ? [] : [{ id, publicKeyMultibase }];
  });
  const secrets = await secretsIn(texts, keys);
  const addressed = withAddresses(texts, contactIn(keyFiles)).filter((path) => !told.has(path));
  return [
    ...secrets.map(
      ({ path, id }) =>
        `${printable(path)} holds the secret of the key ${id}: whoever reads it can issue your ` +
        'badges. Move it out of this folder.',
    ),
    ...addressed.map(
      (path) =>
        `${printable(path)} holds an e-mail address, and git forgets nothing. Take it out; where ` +
        'its owner wants it public, commit that file yourself, and run this again.',
    ),
  ];
}
