/** Asks another community for its badges, and plans the file by which the directory lists them. */

import { authored, type Authored } from '../authoring/authored.ts';
import { cleanText } from '../authoring/importing/clean-text.ts';
import { dateOf } from '../community/dates.ts';
import type { CommunityFile } from '../community/file.ts';
import { suggestSlug } from '../community/identifiers.ts';
import type { Community } from '../community/model.ts';
import type { DirectoryEntry } from '../community/record/record.ts';
import { sharedCataloguePath } from '../credential/addresses.ts';
import { strictText } from '../proof/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import { strictObject } from '../proof/strict-json.ts';
import { largestDocument } from '../repository/network/limits.ts';
import type { ReadAddress } from '../repository/network/source.ts';

/** As large as a catalogue of a hundred badges may be. */
const largest = 256 * 1024;
const mostBadges = 100;

/** What becomes of a community in the directory, and what its maintainers should know of it. */
export interface DirectoryAnswer extends Authored {
  readonly remarks: readonly string[];
}

/**
 * The file for the community at this address, new or in place of the former one; or why there is
 * none. Only what it publishes for directories is asked for; what of it is not on its own site, or
 * has no name, is left out. One that is listed and gives no sound answer stops nobody: it stays as
 * it was, with the day since when; and goes where its site answers, and wants no listing any more.
 */
export async function directoryEntry(
  url: string,
  existing: readonly CommunityFile[],
  { read, now }: { readonly read: ReadAddress; readonly now: Date },
): Promise<DirectoryAnswer> {
  const shared = await sharedAt(url, read);
  const badges = shared.outcome === 'shared' ? badgesIn(shared.json, url) : [];
  const fresh = await authored(existing, now, async (community) => {
    if (shared.outcome !== 'shared') return { files: [], refusals: [shared.reason] };
    const name = textIn(shared.json['name'], 300) ?? new URL(url).host;
    const entry = { url, name, fetched: dateOf(now), badges: badges.slice(0, mostBadges) };
    const { path, replace } = placeFor(url, community);
    return { files: [{ path, text: asFile(entry), replace }], refusals: [] };
  });
  const reason = fresh.refusals[0] ?? fresh.problems[0]?.message;
  if (reason === undefined) {
    const left = badges.length - mostBadges;
    const more = `${url} has ${left} badges more than the ${mostBadges} that are listed.`;
    return { ...fresh, remarks: left > 0 ? [more] : [] };
  }
  const gone = shared.outcome === 'unwilling';
  return (await standing(url, existing, { now, reason, gone })) ?? { ...fresh, remarks: [] };
}

/** What becomes of a listed community that gives no answer; null where it is not listed. */
async function standing(
  url: string,
  existing: readonly CommunityFile[],
  { now, reason, gone }: { readonly now: Date; readonly reason: string; readonly gone: boolean },
): Promise<DirectoryAnswer | null> {
  let remark: string | null = null;
  const planned = await authored(existing, now, async ({ directory }) => {
    const known = directory.find((one) => one.url === url);
    if (known === undefined) return { files: [], refusals: [] };
    const path = `keys/directory/${known.slug}.json`;
    if (gone) {
      remark = `${reason} It is listed no more.`;
      return { files: [], removed: [path], refusals: [] };
    }
    const unanswered = known.unanswered ?? dateOf(now);
    remark =
      `${reason} It is listed as it was on ${known.fetched}, as one that does not answer since ` +
      `${unanswered}; delete ${path} where you do not expect it back.`;
    return {
      files: [{ path, text: asFile(asKept(known, unanswered)), replace: true }],
      refusals: [],
    };
  });
  return remark === null ? null : { ...planned, remarks: [remark] };
}

const asKept = ({ url, name, fetched, badges }: DirectoryEntry, unanswered: string): object => ({
  ...{ url, name, fetched, unanswered },
  badges: badges.map(({ description, ...badge }) => ({
    ...badge,
    ...(description !== null && { description }),
  })),
});

const asFile = (entry: object): string => `${JSON.stringify(entry, null, 2)}\n`;

type Shared =
  | { readonly outcome: 'shared'; readonly json: JsonObject }
  /** `unwilling`: the site is there, and publishes nothing for directories. */
  | { readonly outcome: 'silent' | 'unwilling'; readonly reason: string };

async function sharedAt(url: string, read: ReadAddress): Promise<Shared> {
  const address = url + sharedCataloguePath;
  const answer = await read(address, largest);
  if (answer.outcome === 'unreachable') {
    if (answer.status !== 404 && answer.status !== 410)
      return { outcome: 'silent', reason: `${address} cannot be read. ${answer.reason}` };
    const nothing = `${url} publishes nothing for directories`;
    return (await read(url, largestDocument)).outcome === 'read'
      ? {
          outcome: 'unwilling',
          reason: `${nothing}: its maintainers say so by \`"directory": true\` in keys/issuer.json.`,
        }
      : { outcome: 'silent', reason: `${nothing}, and its first page is not there either.` };
  }
  const json = strictObject(strictText(answer.bytes) ?? '', { maxBytes: largest });
  if (json === null || json['directory'] !== true)
    return {
      outcome: json?.['directory'] === false ? 'unwilling' : 'silent',
      reason: `${address} does not say that this community wants to be in directories.`,
    };
  return json['url'] === url
    ? { outcome: 'shared', json }
    : {
        outcome: 'silent',
        reason: `${address} speaks of a site at another address: name that one.`,
      };
}

const badgesIn = (shared: JsonObject, site: string): object[] =>
  [shared['badges'] ?? []].flat().flatMap((badge) => badgeIn(badge, site));

function badgeIn(value: JsonValue, site: string): object[] {
  if (!isJsonObject(value)) return [];
  const [name, url] = [textIn(value['name'], 300), value['url']];
  const description = textIn(value['description'], 1000);
  const isTheirs = typeof url === 'string' && url.startsWith(site) && URL.canParse(url);
  return name === null || !isTheirs
    ? []
    : [{ name, url, ...(description !== null && { description }) }];
}

function textIn(value: JsonValue | undefined, most: number): string | null {
  return typeof value === 'string' ? cleanText(value).slice(0, most).trim() || null : null;
}

/** The file that it has already, or one after its host. */
function placeFor(
  url: string,
  { directory }: Community,
): { readonly path: string; readonly replace: boolean } {
  const known = directory.find((one) => one.url === url);
  if (known !== undefined) return { path: `keys/directory/${known.slug}.json`, replace: true };
  const { host, pathname } = new URL(url);
  const stem =
    suggestSlug(`${host}${pathname}`.replace(/[^a-z0-9]+/gi, '-'))?.slice(0, 60) ?? 'site';
  const taken = new Set(directory.map(({ slug }) => slug));
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(slug)) return { path: `keys/directory/${slug}.json`, replace: false };
  }
}
