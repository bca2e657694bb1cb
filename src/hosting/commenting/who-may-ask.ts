/** Whether whoever wrote a comment may ask for awards by it, and the way that is open to others. */

import { formAddress } from '../../community/hosts/code-hosts.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community } from '../../community/model.ts';
import { spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { knownAs } from '../../review/agreement.ts';
import { authorisationFor, isAmong, policyOf, sameAccount } from '../../review/policy.ts';
import { asCode } from '../escaping.ts';
import type { Host, WrittenComment } from '../host.ts';

/** The community as it stands: checked, and its files. */
export interface Standing {
  readonly community: Community;
  readonly files: readonly CommunityFile[];
}

/** Of these badges, those that the author of the comment may not award. */
export async function badgesNotTheirs(
  { author, authorId }: Pick<WrittenComment, 'author' | 'authorId'>,
  badges: readonly string[],
  { files }: Standing,
  host: Pick<Host, 'mayWrite'>,
): Promise<readonly string[]> {
  const policy = policyOf({ files });
  const known = knownAs(author, authorId ?? undefined, policy.ids);
  const others = badges.filter((badge) => !isAmong(known, authorisationFor(policy, badge).who));
  if (badges.length > 0 && others.length === 0) return [];
  return sameAccount(known, author) && (await host.mayWrite(author)) ? [] : others;
}

/** What somebody is told who may not award these: the form, which everybody may send. */
export function formInstead(badges: readonly string[], { issuer }: Community): string {
  const { words, series } = spokenBy(issuer);
  const { notYours, form, notYoursBare } = words.host.comments;
  const named = series(badges.map(asCode));
  const title = fill(words.host.forms.nominate.title, { badge: '' });
  const opening = { form: 'nominate', title, answers: {} } as const;
  const address = formAddress(issuer, opening);
  return address === null
    ? fill(notYoursBare, { badges: named })
    : fill(notYours, { badges: named, form: `[${form}](${address})` });
}
