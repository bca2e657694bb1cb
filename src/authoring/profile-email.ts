/** The hash of an address goes into a profile that stands already; everything else in the file stays. */

import { formatFrontMatter, parseFrontMatter } from '../community/front-matter.ts';
import type { HashedEmail } from '../community/model.ts';

/** The text of a checked `profile.md` without `email`, with it. */
export function withEmail(text: string, email: HashedEmail): string {
  const before = parseFrontMatter(text);
  if (Array.isArray(before)) throw new Error('A checked profile cannot be read.');
  const data = { ...before.data, email: { hash: email.hash, salt: email.salt } };
  const end = text.indexOf('\n---', 3) + 1;
  const lines = formatFrontMatter({ email: data.email }, '').split('\n').slice(1, -2);
  const extended = `${text.slice(0, end)}${lines.join('\n')}\n${text.slice(end)}`;
  const after = parseFrontMatter(extended);
  const isSame = !Array.isArray(after) && after.body === before.body && JSON.stringify(after.data) === JSON.stringify(data);
  // Keys in braces take no further line.
  return isSame ? extended : formatFrontMatter(data, before.body);
}
