/** The files of a proposal in the words of its pull request. */

import type { AuthoredFile } from '../../authoring/authored.ts';
import type { Community } from '../../community/model.ts';
import { absolute, sealPage } from '../../credential/addresses.ts';
import { fill } from '../../language/text.ts';
import type { Language } from '../../language/languages.ts';
import { asBlock, asCode } from '../escaping.ts';

/** Characters of files that are shown: hosts take texts of 65,536, and more stands around them. */
const mostShown = 40_000;

/**
 * How somebody is told by mail, where the community does that: with the page on which an address is
 * sealed, for the award in these files if it is one. A list of no or one paragraph.
 */
export function sealingSaid(
  files: readonly AuthoredFile[],
  { issuer }: Community,
  { words }: Language,
): readonly string[] {
  const awards = files.filter(({ path }) => /^recipients\/[^/]+\/(?!profile\.md$)/.test(path));
  if (issuer.sealing === null || awards.length === 0) return [];
  const [award] = awards;
  const which = awards.length === 1 ? `#${award?.path ?? ''}` : '';
  return [fill(words.host.proposals.seal, { page: `${absolute(issuer.url, sealPage)}${which}` })];
}

/** Each file with its path, as Markdown; those that no longer fit are counted. */
export function filesShown(files: readonly AuthoredFile[], { words, count }: Language): string {
  const shown: string[] = [];
  let length = 0;
  for (const { path, text } of files) {
    const one = `${asCode(path)}\n\n${asBlock(text.trimEnd())}`;
    length += one.length;
    if (length > mostShown) break;
    shown.push(one);
  }
  const more = files.length - shown.length;
  return [...shown, ...(more > 0 ? [count(words.host.proposals.moreFiles, more)] : [])].join(
    '\n\n',
  );
}
