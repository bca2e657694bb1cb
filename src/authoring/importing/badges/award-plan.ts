/** Awards of people who move house: proposed anew, with the original beside them. */

import type { CalendarDate, Community, Slug } from '../../../community/model.ts';
import { dateOf, isCalendarDate } from '../../../community/dates.ts';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import type { AuthoredFile, AuthoredPicture } from '../../authored.ts';
import { awardPath, awardText, freeSlug } from '../../award-file.ts';
import { cleanText, quoted } from '../clean-text.ts';
import { evidenceFor, keepingOf, noteFor } from './award-words.ts';
import {
  type DefinitionOptions,
  type DefinitionPlan,
  planDefinitions,
} from './definition-plan.ts';
import { type Holder, holdersOf, type HolderOptions } from './holders.ts';
import type { Original, OriginalAward } from './original.ts';
import { type FileVerdict, shownIssuer } from './verdict.ts';

export interface AwardOptions extends DefinitionOptions, HolderOptions {
  /** Hosts and DIDs of the issuers who move house: `--from`. */
  readonly from: readonly string[];
  /** True where an original counts although its issuer could not be asked: `--unverified`. */
  readonly unverified: boolean;
  /** True where an award that is over is taken, too: `--expired`. */
  readonly expired: boolean;
  /** True where somebody who has the badge earned it again: `--again`. */
  readonly again: boolean;
}

/** An original that may become an award. */
interface Mover {
  readonly original: Original;
  readonly award: OriginalAward;
  readonly day: CalendarDate;
  readonly holder: Holder;
}

type Outcome = Pick<FileVerdict, 'verdict' | 'reasons'>;

/** Plans the awards, the badges that are new, and the recipients who are. */
export async function planAwards(
  originals: readonly Original[],
  community: Community,
  options: AwardOptions,
): Promise<DefinitionPlan> {
  const whose = holdersOf(community, options);
  const judged = originals.map((original) => ({ original, mover: moverOf(original, whose, options) }));
  const movers = judged.flatMap(({ mover }) => ('holder' in mover ? [mover] : []));
  const badges = await planDefinitions(
    movers.map(({ original }) => original),
    community,
    options,
  );
  const said = new Map(badges.verdicts.map((verdict) => [verdict.file, verdict]));
  const planned = new Map<string, Planned>();
  const verdicts = judged.map(({ original, mover }) => {
    const badge = said.get(original.file);
    if (!('holder' in mover)) return verdictOn(original, mover);
    if (badge === undefined || !isPlaced(badge)) return badge ?? verdictOn(original, leftOut([]));
    return placed(mover, badge, community, planned, options);
  });
  const files = [...planned.values()];
  const newcomers = new Map(
    files.filter(({ holder }) => holder.isNew).map(({ holder }) => [holder.slug, holder]),
  );
  return {
    files: [...badges.files, ...[...newcomers.values()].map(profileFile), ...files.map(({ file }) => file)],
    pictures: [...badges.pictures, ...files.flatMap(({ original }) => original ?? [])],
    verdicts,
  };
}

const leftOut = (reasons: readonly string[]): Outcome => ({ verdict: 'left-out', reasons });
const question = (...reasons: readonly string[]): Outcome => ({ verdict: 'question', reasons });

function verdictOn({ file, issuer, achievement }: Original, outcome: Outcome): FileVerdict {
  const { name } = achievement;
  return {
    file,
    issuer: shownIssuer(issuer),
    badge: typeof name === 'string' ? cleanText(name).slice(0, 300) : null,
    path: null,
    notes: [],
    ...outcome,
  };
}

const isPlaced = ({ verdict }: FileVerdict): boolean =>
  verdict === 'created' || verdict === 'exists' || verdict === 'duplicate';

/** Whether an original may become an award at all, by what was found out about it. */
function moverOf(
  original: Original,
  whose: ReturnType<typeof holdersOf>,
  options: AwardOptions,
): Mover | Outcome {
  const { award } = original;
  if (award === null)
    return leftOut(['It is a badge that nobody was awarded: take it with --as definitions.']);
  const objection = objectionTo(original, award, options);
  if (objection !== null) return objection;
  const { day } = award;
  if (day === null || !isCalendarDate(day) || day > dateOf(options.now))
    return question('It names no day on which it was earned, up to today: award it by hand.');
  const holder = whose(award);
  return typeof holder === 'string' ? question(holder) : { original, award, day, holder };
}

/** By the verdict of the verifier, and by who issued it. */
function objectionTo(
  { standing, reasons, issuer }: Original,
  { until }: OriginalAward,
  { from, unverified, expired }: AwardOptions,
): Outcome | null {
  if (standing === 'revoked')
    return leftOut(['Its issuer withdrew it, so it becomes no award here.', ...reasons]);
  if (standing === 'not-yet-valid') return leftOut(['It does not count yet.', ...reasons]);
  if (!isFrom(issuer.id, from))
    return question(
      (`It was issued by ${quoted(issuer.id ?? 'nobody')}: where that is the issuer who ` + `moves house, say --from ${cleanText(hostOf(issuer.id) ?? issuer.id ?? 'HOST')}. ` + 'Awards of others are not made ours.'),
    );
  if (standing === 'undetermined' && !unverified)
    return question(
      ...reasons,
      'Where you know that it is genuine, take it on your word with --unverified.',
    );
  return standing === 'expired' && !expired
    ? question(
        (`It counted until ${until ?? 'a day that is over'}. ` + 'Take it with --expired, and it is over here, too.'),
      )
    : null;
}

/** By the DID or the address itself, or by the host of either. */
function isFrom(id: string | null, from: readonly string[]): boolean {
  return id !== null && from.some((one) => one === id || one.toLowerCase() === hostOf(id));
}

function hostOf(id: string | null): string | null {
  const [, web] = /^did:web:([^:#]+)/.exec(id ?? '') ?? [];
  if (web !== undefined) return decodeURIComponent(web.replace(/%(?!3A)/gi, '%25')).toLowerCase();
  return id !== null && /^https?:/i.test(id) && URL.canParse(id) ? new URL(id).host : null;
}

/** An award on its way to its file. */
interface Planned {
  readonly holder: Holder;
  readonly badge: Slug;
  readonly slug: Slug;
  readonly file: AuthoredFile;
  readonly original: AuthoredPicture | null;
}

/** The verdict on a mover whose badge has a folder; what is new is added to `planned`. */
function placed(
  mover: Mover,
  badgeVerdict: FileVerdict,
  community: Community,
  planned: Map<string, Planned>,
  options: AwardOptions,
): FileVerdict {
  const badge = badgeVerdict.path?.split('/')[1] ?? '';
  const { holder, day } = mover;
  const about = { ...badgeVerdict, recipient: holder.slug };
  const key = [holder.slug, badge, day].join(' ');
  const twin = planned.get(key);
  if (twin !== undefined) return { ...about, verdict: 'duplicate', path: twin.file.path };
  const standing = standingHere(mover, badge, community, options);
  if (standing !== null) return { ...about, ...standing };
  const { award, notes } = plannedAward(mover, badge, community, [...planned.values()], options);
  planned.set(key, award);
  return {
    ...about,
    verdict: 'created',
    path: award.file.path,
    notes: [...about.notes, ...notes],
  };
}

/** Where the person has the badge already, or where it is too young for the award. */
function standingHere(
  { holder, day }: Mover,
  badge: Slug,
  { badges, awards }: Community,
  { again }: AwardOptions,
): (Outcome & Partial<FileVerdict>) | null {
  const here = awards.filter((one) => one.recipient === holder.slug && one.badge === badge);
  const same = here.find(({ date }) => date === day);
  if (same !== undefined) return { verdict: 'exists', reasons: [], path: same.path, notes: [] };
  const [other] = here;
  if (other !== undefined && !again)
    return question(
      (`\`${holder.slug}\` has this badge, of ${other.date}: ` + `${other.path}. Where it was earned twice, say --again.`),
    );
  const created = badges.find(({ slug }) => slug === badge)?.created ?? day;
  return created > day
    ? question(
        (`It is of ${day}, and the badge \`${badge}\` was created on ${created}: ` + `write the earlier day as \`created\` in badges/${badge}/badge.md.`),
      )
    : null;
}

function plannedAward(
  { original, award, day, holder }: Mover,
  badge: Slug,
  { awards, issuer, recipients }: Community,
  planned: readonly Planned[],
  { now }: AwardOptions,
): { readonly award: Planned; readonly notes: readonly string[] } {
  const keeping = keepingOf(award, holder.slug);
  const isShown = recipients.find(({ slug }) => slug === holder.slug)?.visibility !== 'file-only';
  const { note, isChanged } = noteFor(original, award, day, keeping, now);
  const taken = planned.map((one) => ({ recipient: one.holder.slug, slug: one.slug }));
  const slug = freeSlug(holder.slug, badge, { awards: [...awards, ...taken] });
  const text = awardText({
    badge,
    date: day,
    expires: award.until,
    evidence: evidenceFor(award, keeping, issuer.url, isShown),
    note,
  });
  const file = { path: awardPath(holder.slug, slug), text, replace: false };
  const kept = keeping.refusal === null ? { path: keeping.path, bytes: keeping.bytes } : null;
  return {
    award: { holder, badge, slug, file, original: kept },
    notes: [
      ...(keeping.refusal === null ? [] : [keeping.refusal]),
      ...(isChanged ? ['Why it was awarded was written anew in Markdown: read it.'] : []),
    ],
  };
}

/** Nobody is in a list by an import: a profile that does not say lists nobody. */
function profileFile({ slug, name }: Holder): AuthoredFile {
  return {
    path: `recipients/${slug}/profile.md`,
    text: formatFrontMatter({ name }, ''),
    replace: false,
  };
}
