/** Whose a proposal is, since when it waits, and what each click on the host means, in Markdown. */

import { rawFile } from '../../community/hosts/raw-file.ts';
import { absolute, achievementIcon } from '../../credential/addresses.ts';
import type { Language } from '../../language/languages.ts';
import { fill, type Text } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { asWritten } from './markdown-text.ts';
import { isAmong } from '../policy.ts';
import type { RequiredApproval } from '../required-approvals.ts';
import type { Review } from '../review.ts';

/** Lines about who proposed it, how long it has waited, and who may step in when. */
export function waitingFacts(
  { state, standing, matters }: Review,
  { words, series, counted }: Language,
): readonly string[] {
  const { author, asked, opened, days, stepIn, maintainers } = standing;
  if (author === null) return [];
  const says = words.host.review;
  const by = { author: asWritten(author) };
  const isAsked = asked !== null && asked.toLowerCase() !== author.toLowerCase();
  const waiting = matters.filter(({ missing }) => missing > 0);
  const since = (date: string): string =>
    days === 0 ? fill(says.openToday, { date }) : counted(says.open, days, { date });
  const names = series(maintainers.slice(0, 20).map(asWritten));
  return [
    isAsked
      ? fill(says.nominatedFor, { asked: asWritten(asked), ...by })
      : fill(says.nominated, by),
    ...(opened === null ? [] : [since(opened)]),
    ...(state !== 'waiting' || stepIn === null || maintainers.length === 0
      ? []
      : [fill(wayToStepIn(waiting, maintainers, says), { date: stepIn, names })]),
  ];
}

/** A maintainer whose word counts agrees; else they name somebody else who may. */
function wayToStepIn(
  waiting: readonly RequiredApproval[],
  maintainers: readonly string[],
  { stepIn, stepInByNaming }: Words['host']['review'],
): Text<'date' | 'names'> {
  const isTheirs = waiting.every(({ may }) => may.some((account) => isAmong(account, maintainers)));
  return isTheirs ? stepIn : stepInByNaming;
}

/** What each yes means, where it is met; which of them can be one. */
export function nextSteps({ state, matters }: Review, { host }: Words): readonly string[] {
  if (state === 'refused' || matters.length === 0) return [];
  const { approve, merge, environment } = host.review.steps;
  return [...(state === 'waiting' ? [approve] : []), merge, environment];
}

/**
 * Where a preview lies that can be looked at, and what is new in it. `run`: the address of the job
 * that keeps it; null where nothing does.
 */
export function lookHints(
  { community, problems, changes, standing }: Review,
  run: string | null,
  { words }: Language,
): readonly string[] {
  if (run === null || community === null || problems.length > 0) return [];
  const { look, newBadge } = words.host.review;
  const hints = changes.flatMap(({ path, kind }) => {
    const [, slug] = /^badges\/([a-z\d-]+)\/badge\.md$/.exec(path) ?? [];
    if (slug === undefined || kind !== 'added') return [];
    const name = community.badges.find((badge) => badge.slug === slug)?.name ?? slug;
    const own = changes.find((one) =>
      [`badges/${slug}/image.svg`, `badges/${slug}/image.png`].includes(one.path),
    );
    const picture =
      own === undefined || standing.head === null
        ? null
        : rawFile(standing, standing.head, own.path);
    const said = fill(newBadge, { badge: asWritten(name), file: asWritten(`${slug}.html`) });
    return [picture === null ? said : `![](${picture}) ${said}`];
  });
  return [fill(look, { address: run }), ...hints];
}

/**
 * The picture of a badge as the site publishes it: of a frozen version, at the address that main
 * names, so that no proposal has a host fetch what it likes. Empty where there is none yet.
 */
export function pictureOf({ standing: { site, pictures } }: Review, badge: string): string {
  const version = pictures.get(badge);
  if (site === null || version === undefined || !/^https:\/\/[\w.:/~-]+$/.test(site)) return '';
  return `![](${absolute(site, achievementIcon(badge, version))}) `;
}
