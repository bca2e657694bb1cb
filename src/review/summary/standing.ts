/** What a proposal's summary says besides its judgement: whose it is, and how long it has waited. */

import { type CodeHost, keptAt } from '../../community/hosts/code-hosts.ts';
import type { Commit } from '../../community/commit.ts';
import { addDuration, dateOf, isCalendarDate } from '../../community/dates.ts';
import { type Document, textAt } from '../../community/document.ts';
import type { CalendarDate } from '../../community/model.ts';
import type { Facts } from '../facts.ts';
import { documentAt, type Policy } from '../policy.ts';

/** Decides nothing: it is told to whoever looks at the proposal. */
export interface Standing {
  /** Who opened it; null where nothing is proposed yet. */
  readonly author: string | null;
  /** Who sent the form or comment of which a machine made it. */
  readonly asked: string | null;
  readonly opened: CalendarDate | null;
  /** Whole days since then. */
  readonly days: number;
  /** From this day on a maintainer may step in for those who do not answer. */
  readonly stepIn: CalendarDate | null;
  readonly maintainers: readonly string[];
  /** The language of the community's interface as main has it, which the summary is written in. */
  readonly language: string;
  /** Address of the site as main has it, never as the proposal would; null where it names none. */
  readonly site: string | null;
  /** Address of the repository as main has it. */
  readonly repository: string | null;
  readonly host: CodeHost;
  /** The newest commit that is proposed, where the host tells. */
  readonly head: string | null;
  /** The newest version of each badge whose picture is frozen on main, by folder. */
  readonly pictures: ReadonlyMap<string, number>;
}

/** How long those who may agree have before a maintainer steps in: ISO 8601. */
const patience = 'P14D';
const dayLength = 86_400_000;

/** What stands of a proposal, as main and the host's facts say it. */
export function standingOf(
  base: Pick<Commit, 'files' | 'entries'>,
  facts: Facts | null,
  { maintainers }: Pick<Policy, 'maintainers'>,
  now: Date,
): Standing {
  const issuer = documentAt(base.files, 'keys/issuer.json');
  const opened = facts?.opened !== undefined && isCalendarDate(facts.opened) ? facts.opened : null;
  const since = opened === null ? 0 : Date.parse(dateOf(now)) - Date.parse(opened);
  return {
    author: facts?.author ?? null,
    asked: facts?.asked ?? null,
    opened,
    days: Math.max(0, Math.floor(since / dayLength)),
    stepIn: opened === null ? null : addDuration(opened, patience),
    maintainers,
    language: textIn(issuer, 'interface') ?? textIn(issuer, 'language') ?? 'en',
    site: textIn(issuer, 'url'),
    ...keptAt(textIn(issuer, 'repository'), textIn(issuer, 'host')),
    head: facts?.head ?? null,
    pictures: frozenPictures(base),
  };
}

const textIn = (issuer: Document | null, key: string): string | null =>
  issuer === null ? null : textAt(issuer, key);

function frozenPictures({ entries }: Pick<Commit, 'entries'>): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  for (const { path } of entries) {
    const [, badge, version] = /^badges\/([a-z\d-]+)\/v(\d{1,6})\.png$/.exec(path) ?? [];
    if (badge !== undefined)
      versions.set(badge, Math.max(Number(version), versions.get(badge) ?? 0));
  }
  return versions;
}
