/**
 * Rules about the languages that badges and people name: what is signed as `jp` says a language that
 * nobody speaks, for good.
 */

import { type Document, fittingPart, problemAt } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import { languageFault } from '../../translations/tags.ts';
import { documentsOf, type Draft, type Rule, wholeFile } from '../rule.ts';

/**
 * What is frozen keeps its language, and so does what its file says of it; a badge that nobody has
 * yet gets one that exists. An issuer's is asked of its badges where one of them was frozen in it.
 */
const badges: Rule = (draft) => {
  const [issuer] = documentsOf(draft, 'issuer');
  const all = documentsOf(draft, 'badge');
  const frozen = frozenVersions(draft);
  const open = all.filter((badge) => !frozen.has(`${badge.folder}/v${versionIn(badge)}`));
  const common = issuer === undefined ? null : faultAt(issuer, 'issuer');
  const inherits = (badge: Document): boolean => badge.data['language'] === undefined;
  const isKept = all.some((badge) => inherits(badge) && !open.includes(badge));
  return [
    ...(issuer === undefined || common === null || isKept ? [] : [common]),
    ...open.flatMap((badge) => {
      if (!inherits(badge)) return faultAt(badge, 'badge') ?? [];
      return common === null || !isKept ? [] : [inherited(badge, common)];
    }),
  ];
};

/** A person's language is in no signed file, so it can be mended at any time. */
const people: Rule = (draft) =>
  documentsOf(draft, 'profile').flatMap((profile) => faultAt(profile, 'profile') ?? []);

const frozenVersions = ({ entries }: Draft): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ kind, folder, name }) => (kind === 'frozen' ? [`${folder}/${name}`] : [])),
  );

const versionIn = (badge: Document): number => fittingPart(badge, 'badge', 'version') ?? 1;

function faultAt(document: Document, kind: 'issuer' | 'badge' | 'profile'): Problem | null {
  const tag = fittingPart(document, kind, 'language');
  const fault = typeof tag === 'string' ? languageFault(tag) : null;
  return fault === null
    ? null
    : problemAt(document, ['language'], {
        rule: 'language-unknown',
        message: fault.why,
        remedy: `Write ${fault.instead}.`,
      });
}

const inherited = ({ path }: Document, { message, remedy }: Problem): Problem =>
  wholeFile(
    'language-unknown',
    path,
    `The language of keys/issuer.json would be signed with this badge. ${message}`,
    `Give the badge a \`language\` of its own. ${remedy}`,
  );

export const knownLanguageRules: readonly Rule[] = [badges, people];
