/** An award names a badge of this community; where it does not, which one is meant. */

import { strictText } from '../../proof/bytes.ts';
import { type Document, problemAt, textAt } from '../document.ts';
import { folded } from '../identifiers.ts';
import { nearest } from '../schemas/nearest.ts';
import { documentsOf, type Draft, foldersWith, type Rule } from './rule.ts';

/** An award names a badge of this community. */
export const badgeExists: Rule = (draft) => {
  const badges = foldersWith(draft, 'badge');
  return documentsOf(draft, 'award').flatMap((award) => {
    const badge = textAt(award, 'badge');
    return badge === null || badges.has(badge)
      ? []
      : [
          problemAt(award, ['badge'], {
            rule: 'award-badge-unknown',
            message: `There is no badge \`${badge.slice(0, 80)}\`.`,
            remedy: remedyFor(badge, award, badges, draft),
          }),
        ];
  });
};

/** A signed address never changes; what is not signed may be written anew. */
function remedyFor(
  badge: string,
  award: Document,
  badges: ReadonlySet<string>,
  draft: Draft,
): string {
  const moved = movedTo(badge, draft);
  if (moved !== null)
    return (
      `The folder badges/${moved} is this badge under another name, but its address ` +
      `was signed. Give it back its name: \`git mv badges/${moved} badges/${badge}\`.`
    );
  const signed = award.path.replace(/md$/, 'json');
  if (draft.entries.some(({ path }) => path === signed))
    return (
      'This award is signed, so its badge keeps its name: ' +
      `restore badges/${badge.slice(0, 80)} from git history.`
    );
  const meant = namedSo(badge, draft) ?? nearest(badge, badges) ?? onlyUnawarded(badges, draft);
  return (
    'Write the name of a folder in ' +
    `badges/.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`
  );
}

/** The folder whose frozen version was signed under this name, or null. */
function movedTo(badge: string, { entries }: Draft): string | null {
  const found = entries.find(
    ({ kind, path, folder, content }) =>
      kind === 'frozen' &&
      path.endsWith('.json') &&
      folder !== badge &&
      content instanceof Uint8Array &&
      strictText(content)?.includes(`/badges/${badge}/${path.split('/').at(-1)}"`) === true,
  );
  return found?.folder ?? null;
}

/** The one badge that has this shown name. */
function namedSo(badge: string, draft: Draft): string | null {
  const [found, ...others] = documentsOf(draft, 'badge').filter(
    (one) => folded(textAt(one, 'name') ?? '') === folded(badge),
  );
  return found === undefined || others.length > 0 ? null : found.folder;
}

/** The one badge that no award names: probably the one whose folder was renamed. */
function onlyUnawarded(badges: ReadonlySet<string>, draft: Draft): string | null {
  const awarded = new Set(documentsOf(draft, 'award').map((award) => textAt(award, 'badge')));
  const [found, ...others] = [...badges].filter((badge) => !awarded.has(badge));
  return found === undefined || others.length > 0 ? null : found;
}
