/** Asks another community for its badges, and plans the file by which the directory lists them. */

import { authored, type Authored } from '../authoring/authored.ts';
import { cleanText } from '../authoring/importing/clean-text.ts';
import { dateOf } from '../community/dates.ts';
import type { CommunityFile } from '../community/file.ts';
import { suggestSlug } from '../community/identifiers.ts';
import type { Community } from '../community/model.ts';
import { sharedCataloguePath } from '../credential/addresses.ts';
import { strictText } from '../proof/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';
import { strictObject } from '../proof/strict-json.ts';
import type { ReadAddress } from '../repository/network/source.ts';

/** As large as a catalogue of a hundred badges may be. */
const largest = 256 * 1024;
const mostBadges = 100;

/**
 * The file for the community at this address, new or in place of the former one; or why there is
 * none. Only what it publishes for directories is asked for; what of it is not on its own site, or
 * has no name, is left out.
 */
export async function directoryEntry(
  url: string,
  existing: readonly CommunityFile[],
  { read, now }: { readonly read: ReadAddress; readonly now: Date },
): Promise<Authored> {
  const shared = await sharedAt(url, read);
  return authored(existing, now, async (community) => {
    if (typeof shared === 'string') return { files: [], refusals: [shared] };
    const name = textIn(shared['name'], 300) ?? new URL(url).host;
    const badges = [shared['badges'] ?? []]
      .flat()
      .flatMap((badge) => badgeIn(badge, url))
      .slice(0, mostBadges);
    const { path, replace } = placeFor(url, community);
    const entry = { url, name, fetched: dateOf(now), badges };
    return {
      files: [{ path, text: `${JSON.stringify(entry, null, 2)}\n`, replace }],
      refusals: [],
    };
  });
}

async function sharedAt(url: string, read: ReadAddress): Promise<JsonObject | string> {
  const address = url + sharedCataloguePath;
  const answer = await read(address, largest);
  if (answer.outcome === 'unreachable')
    return answer.status === 404
      ? `${url} publishes nothing for directories: its maintainers say so by \`"directory": true\` in keys/issuer.json.`
      : `${address} cannot be read. ${answer.reason}`;
  const json = strictObject(strictText(answer.bytes) ?? '', { maxBytes: largest });
  if (json === null || json['directory'] !== true)
    return `${address} does not say that this community wants to be in directories.`;
  return json['url'] === url
    ? json
    : `${address} speaks of a site at another address: name that one.`;
}

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
