/** What holds of a community whenever everything that waited was signed, whatever happened before. */

import { extractCredential } from '../../baking/extract.ts';
import {
  assertionPath,
  awardPage,
  bakedPng,
  bakedSvg,
  credentialPath,
  recipientPage,
} from '../../credential/addresses.ts';
import { placeText } from '../../credential/ledger/register.ts';
import { feedFiles } from '../../publication/files/feeds.ts';
import { publishedPart } from '../../publication/files/published-part.ts';
import { withdrawnPlaces } from '../../publication/issuing/status-lists.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { keptPages, presentOne } from '../../site/model/tombstones.ts';
import { everyoneWithPage, type Site, type SiteAward } from '../../site/model/site.ts';
import type { LivingCommunity, Sound } from './living-community.ts';
import type { Memory } from './memory.ts';

interface Looked {
  readonly life: LivingCommunity;
  readonly sound: Sound;
  readonly site: Site;
  /** What programs find at each path. */
  readonly published: ReadonlyMap<string, Uint8Array>;
  readonly memory: Memory;
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const isSame = (one: string, other: string): boolean =>
  JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));

/** Every violation, in a sentence that says what was found where. */
export async function violations(
  life: LivingCommunity,
  memory: Memory,
  outdated: ReadonlySet<string>,
): Promise<readonly string[]> {
  const sound = await life.read();
  memory.remember(sound);
  const site = assembleSite(sound.community, sound.ledger, new Set());
  const looked = { life, sound, site, memory, published: await life.published(sound) };
  return [
    ...(await formsAgree(looked)),
    ...(await olderCopies(looked)),
    ...(await placesStay(looked)),
    ...wordsAreGone(looked, outdated),
    ...addressesAnswer(looked),
    ...olderAssertions(looked),
    ...hiddenAreHidden(looked),
  ];
}

/** Page, file, pictures and older form of each award say the same of it. */
async function formsAgree({ life, sound, site, published }: Looked): Promise<string[]> {
  const found: string[] = [];
  for (const award of everyoneWithPage(site).awards) {
    const path = credentialPath(award.recipient, award.slug);
    const own = published.get(path);
    if (award.awaitsCorrection) found.push(`${path} waits for a correction still.`);
    if (own === undefined) continue;
    const report = await life.verify(own, sound, published);
    if (report.verdict !== (award.state === 'expiring' ? 'valid' : award.state))
      found.push(`${path} is ${report.verdict}, and its page says ${award.state}.`);
    const shown = everyoneWithPage(site).recipients.find(({ slug }) => slug === award.recipient);
    if (report.recipient !== (award.signedAs ?? shown?.name))
      found.push(
        `${path} names ${report.recipient ?? 'nobody'}, and its page ${shown?.name ?? ''}.`,
      );
    for (const picture of [
      bakedPng(award.recipient, award.slug),
      bakedSvg(award.recipient, award.slug),
    ])
      if (
        !isSame(
          (await extractCredential(published.get(picture) ?? new Uint8Array())).text,
          text(own),
        )
      )
        found.push(`${picture} holds another credential than ${path}.`);
    found.push(...olderForm(award, text(published.get(path.replace('.json', '.ob2.json')))));
  }
  return found;
}

function olderForm(award: SiteAward, assertion: string): string[] {
  const { revoked = false, issuedOn } = JSON.parse(assertion) as {
    revoked?: boolean;
    issuedOn?: string;
  };
  if (revoked !== (award.state === 'revoked')) return [`${award.id}: Open Badges 2.0 disagrees.`];
  return revoked || issuedOn === `${award.date}T00:00:00Z`
    ? []
    : [`${award.id}: Open Badges 2.0 has another day.`];
}

/** Each older copy is revoked, and leads to the present one exactly where there is one; also where
 * that is handed over alone, it is said to be replaced. */
async function olderCopies({ life, sound, published, memory }: Looked): Promise<string[]> {
  const found: string[] = [];
  for (const { path, bytes } of memory.signed.values()) {
    const at = published.get(path);
    const standing = sound.ledger.credentials.get(path)?.bytes;
    if (standing !== undefined && Buffer.compare(standing, bytes) === 0) continue;
    const report = await life.verify(bytes, sound, published);
    if (report.verdict !== 'revoked') found.push(`An older copy of ${path} is ${report.verdict}.`);
    const present = at === undefined ? null : await life.verify(at, sound, published);
    // What was signed anew at another address of the site is another issuer’s to strangers.
    const isThere =
      present !== null && present.verdict !== 'revoked' && present.issuer?.id === report.issuer?.id;
    if (isThere !== (report.replacedBy !== undefined))
      found.push(
        `An older copy of ${path} ${isThere ? 'leads nowhere' : 'leads to what is gone'}.`,
      );
    const isHeld = isHeldAt(path, sound);
    if (at === undefined && isHeld !== report.checks.some(({ code }) => code === 'replaced'))
      found.push(`An older copy of ${path} is ${isHeld ? 'blamed' : 'said to be replaced'}.`);
  }
  return found;
}

/** Whether an award in force has its credential there, or where that address leads. */
function isHeldAt(path: string, { community, ledger }: Sound): boolean {
  const left = community.tombstones.find(
    ({ recipient, award }) => award !== null && credentialPath(recipient, award) === path,
  );
  const end = left === undefined ? null : presentOne(left, community);
  return community.awards.some(({ recipient, slug, revoked }) => {
    const own = credentialPath(recipient, slug);
    const isIt = own === path || (end?.recipient === recipient && end.award === slug);
    return isIt && revoked === null && ledger.credentials.has(own);
  });
}

/** No place is used twice; what was replaced or forgotten stays withdrawn. */
async function placesStay({ sound, memory }: Looked): Promise<string[]> {
  const { ledger } = sound;
  const places = (ledger.register?.entries ?? []).flatMap(({ place }) =>
    place === null ? [] : [placeText(place)],
  );
  const twice = places.filter((place, at) => places.indexOf(place) < at);
  const withdrawn = await withdrawnPlaces(ledger);
  const set = new Set(
    [...withdrawn].flatMap(([list, indices]) =>
      [...indices].map((index) => placeText({ list, index })),
    ),
  );
  const missing = [...memory.signed.values()].filter(({ place }) => !places.includes(place));
  return [
    ...twice.map((place) => `The place ${place} is used twice.`),
    ...missing.map(({ path }) => `A signature of ${path} has no line.`),
    ...[...memory.lost].filter((place) => !set.has(place)).map((place) => `${place} counts again.`),
  ];
}

/** No file of people, nothing published and no feed says what was corrected or forgotten. */
function wordsAreGone({ life, site, published }: Looked, outdated: ReadonlySet<string>): string[] {
  const feeds = [...feedFiles(site)].map(({ path, bytes }) => [path, bytes] as const);
  const all = [...life.files, ...published, ...feeds].filter(
    ([path]) => !/\.(?:png|svg)$/.test(path),
  );
  const model = JSON.stringify(site);
  return [...outdated].flatMap((word) => [
    ...all
      .filter(([, bytes]) => text(bytes).includes(word))
      .map(([path]) => `${path} says "${word}".`),
    ...(model.includes(word) ? [`The pages say "${word}".`] : []),
  ]);
}

/** Every address that was ever published answers, but where its owner wanted nothing left. */
function addressesAnswer({ sound, site, memory }: Looked): string[] {
  const { recipients, awards } = everyoneWithPage(site);
  const answering = new Set([
    ...recipients.map(({ slug }) => recipientPage(slug)),
    ...awards.map(({ recipient, slug }) => awardPage(recipient, slug)),
    ...site.tombstones.map(({ path }) => path),
    ...keptPages(sound.community, sound.ledger).map(({ path }) => path),
  ]);
  return [...memory.addresses]
    .filter((path) => !answering.has(path) && !memory.swept.has(path))
    .map((path) => `${path} answers no more.`);
}

/** At an address that leads on, Open Badges 2.0 names the assertion that stands there in force. */
function olderAssertions({ sound, published }: Looked): string[] {
  // An address of somebody without a page is named nowhere.
  const { community } = publishedPart(sound.community, sound.ledger);
  const { tombstones, awards } = community;
  return tombstones.flatMap((tombstone) => {
    const { recipient, award, page } = tombstone;
    const older = award === null ? undefined : published.get(assertionPath(recipient, award));
    if (!page || older === undefined) return [];
    const end = presentOne(tombstone, community);
    const isInForce = awards.some(
      (one) => one.recipient === end?.recipient && one.slug === end.award && one.revoked === null,
    );
    const said = text(older);
    const isLed =
      end !== null && said.includes(`/recipients/${end.recipient}/${end.award ?? ''}.ob2.json`);
    return isLed === isInForce && said.includes('"revoked":')
      ? []
      : [
          `${recipient}/${award ?? ''}: Open Badges 2.0 ${isLed ? 'leads to what is gone' : 'leads nowhere'}.`,
        ];
  });
}

function hiddenAreHidden({ site }: Looked): string[] {
  const listed = [
    ...site.awards.map(({ id, hidden }) => ({ id, hidden })),
    ...everyoneWithPage(site).recipients.flatMap(({ awards }) =>
      awards.map((id) => ({
        id,
        hidden: everyoneWithPage(site).awards.find((one) => one.id === id)?.hidden ?? true,
      })),
    ),
  ];
  return listed.filter(({ hidden }) => hidden).map(({ id }) => `${id} is hidden, and listed.`);
}
