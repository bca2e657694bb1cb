/**
 * Handing over: the signed files of one recipient's awards, and the message that goes with them.
 * Writes nothing.
 */

import { posix } from 'node:path';
import type { Award, Community, Recipient } from '../../community/model.ts';
import { absolute, credentialPath, recipientPage, verifyPage } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { inARow } from '../../language/in-a-row.ts';
import { spokenTo } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { handedFiles, pictureOfVersion } from '../files/award-files.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { handedPage } from './from-disk/handed-page.ts';

export interface HandOver {
  /**
   * By name alone: `first-talk.json`, `first-talk.png`, `first-talk.svg`, `first-talk.pdf` for each
   * award that stands; and `index.html`, which shows them and opens from a disk.
   */
  readonly files: readonly FileToWrite[];
  /** What the recipient is told, in their language where the interface speaks it. */
  readonly message: string;
  /**
   * Slugs of the awards of which nothing is handed over, because they are not signed yet or were
   * withdrawn.
   */
  readonly unsigned: readonly string[];
  readonly withdrawn: readonly string[];
}

interface Handed {
  readonly award: Award;
  readonly issued: IssuedJson;
}

/**
 * What the recipient is handed. The same ledger gives the same files. `certificates`: PDFs of the
 * awards that could be printed, by the slug of the award.
 */
export function handOver(
  community: Community,
  ledger: Ledger,
  recipient: Recipient,
  certificates: ReadonlyMap<string, Uint8Array>,
): HandOver {
  const awards = community.awards.filter((award) => award.recipient === recipient.slug);
  const inForce = awards.filter(({ revoked }) => revoked === null);
  const handed = inForce.flatMap((award): Handed[] => {
    const issued = ledger.credentials.get(credentialPath(award.recipient, award.slug));
    return issued === undefined ? [] : [{ award, issued }];
  });
  const files = handed.flatMap(({ award, issued }) => {
    const certificate = certificates.get(award.slug);
    return [
      ...handedFiles(award, issued, ledger, addressesOf(community.issuer)),
      ...(certificate === undefined ? [] : [{ path: `${award.slug}.pdf`, bytes: certificate }]),
    ];
  });
  return {
    // What the recipient was handed before may be signed anew: after a key was stolen, the newest
    // is the one that counts.
    files: [...files, ...pageOf(recipient, handed, community, ledger, certificates)].map(
      ({ path, bytes }) => ({ path: posix.basename(path), bytes, replace: true }),
    ),
    message: messageTo(recipient, handed, community, certificates),
    unsigned: inForce
      .filter((award) => !handed.some((one) => one.award === award))
      .map(({ slug }) => slug),
    withdrawn: awards.filter(({ revoked }) => revoked !== null).map(({ slug }) => slug),
  };
}

/** The page to begin with, where anything is handed over. */
function pageOf(
  recipient: Recipient,
  handed: readonly Handed[],
  { issuer, badges }: Community,
  ledger: Ledger,
  certificates: ReadonlyMap<string, Uint8Array>,
): readonly PublishedFile[] {
  if (handed.length === 0) return [];
  const { words, day, tag, direction } = spokenTo(
    recipient.language,
    issuer.interfaceLanguage,
    issuer.badgeWord,
  );
  const awards = handed.map(({ award, issued }) => ({
    name: String(issued.json['name']),
    description: badges.find(({ slug }) => slug === award.badge)?.description ?? '',
    day: day(award.date),
    picture: pictureOfVersion(issued, ledger, addressesOf(issuer)).svg,
    files: fileNames(award, certificates),
  }));
  const title = fill(words.handOver.title, { recipient: recipient.name, issuer: issuer.name });
  const notes = notesTo(recipient, { issuer }, certificates);
  const html = handedPage(awards, { title, tag, direction, notes });
  return [{ path: 'index.html', bytes: new TextEncoder().encode(html) }];
}

const fileNames = (
  { slug }: Award,
  certificates: ReadonlyMap<string, Uint8Array>,
): readonly string[] =>
  ['png', 'svg', 'json', ...(certificates.has(slug) ? ['pdf'] : [])].map(
    (ending) => `${slug}.${ending}`,
  );

/** What the files are, where else the badges stand, and where they are checked. */
function notesTo(
  { slug, visibility, language: theirs }: Recipient,
  { issuer }: Pick<Community, 'issuer'>,
  certificates: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const language = spokenTo(theirs, issuer.interfaceLanguage, issuer.badgeWord);
  const words = language.words.handOver;
  return [
    inARow(
      certificates.size > 0 ? [words.files, words.certificate] : [words.files],
      language.formats,
    ),
    visibility === 'file-only'
      ? words.fileOnly
      : fill(words.page, { address: absolute(issuer.url, recipientPage(slug)) }),
    fill(words.check, { address: absolute(issuer.url, verifyPage) }),
  ];
}

function messageTo(
  recipient: Recipient,
  handed: readonly Handed[],
  { issuer }: Community,
  certificates: ReadonlyMap<string, Uint8Array>,
): string {
  const {
    words: { handOver: words },
    day,
    series,
  } = spokenTo(recipient.language, issuer.interfaceLanguage, issuer.badgeWord);
  const lines = handed.map(({ award, issued }) =>
    fill(words.award, {
      badge: String(issued.json['name']),
      day: day(award.date),
      files: series(fileNames(award, certificates)),
    }),
  );
  return [
    fill(words.received, { recipient: recipient.name, issuer: issuer.name }),
    lines.map((line) => `- ${line}`).join('\n'),
    ...notesTo(recipient, { issuer }, certificates),
  ].join('\n\n');
}
