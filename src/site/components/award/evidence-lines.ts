/** Evidence in words: what it is, where, and of which day. Nothing is asked of the host. */

import { codeHostOf } from '../../../community/hosts/code-hosts.ts';
import type { Language } from '../../../language/languages.ts';
import { fill } from '../../../language/text.ts';
import type { SiteAward } from '../../model/site.ts';

type Evidence = SiteAward['evidence'][number];

interface Line extends Pick<Evidence, 'url' | 'name' | 'description'> {
  readonly facts: readonly string[];
}

/** Where changes, questions and commits stand on the hosts of code. */
const onCodeHosts =
  /^\/([^/]+\/[^/]+(?:\/[^/]+)*?)\/(?:-\/)?(pulls?|merge_requests|issues|commit)\/(\d+|[0-9a-f]{7,40})\/?$/;

/** As a list of links shows it. */
export const evidenceLines = (evidence: readonly Evidence[], language: Language): readonly Line[] =>
  evidence.map(({ url, name, description, kind, date }) => {
    const { words } = language;
    const change = changeAt(url, language);
    return {
      url,
      name: name ?? change?.name ?? null,
      description,
      facts: [
        ...(kind !== null ? [words.award.evidence.kinds[kind]] : change ? [change.kind] : []),
        ...(date === null ? [] : [language.day(date)]),
      ],
    };
  });

/** What an address on a host of code is of; null for any other. */
function changeAt(
  url: string,
  { words }: Language,
): { readonly name: string; readonly kind: string } | null {
  if (codeHostOf(url) === 'other') return null;
  const { hostname, pathname } = new URL(url);
  const [, project = '', word = '', number = ''] = onCodeHosts.exec(pathname) ?? [];
  if (number === '') return null;
  const { change, question, commit } = words.award.evidence;
  const kind = word === 'issues' ? question : word === 'commit' ? commit : change;
  const mark = word === 'commit' ? `@${number.slice(0, 7)}` : `#${number}`;
  return { name: `${project}${mark}`, kind: fill(kind, { host: hostname }) };
}
