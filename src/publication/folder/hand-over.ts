/**
 * Handing over: the signed files of one recipient's awards, and the message that goes with them.
 * Writes nothing.
 */

import { posix } from 'node:path';
import type { Award, Community, Recipient } from '../../community/model.ts';
import { absolute, credentialPath, recipientPage, verifyPage } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { languageOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { handedFiles } from '../files/award-files.ts';

export interface HandOver {
  /**
   * By name alone: `first-talk.json`, `first-talk.png`, `first-talk.svg`, `first-talk.pdf` for each
   * award that stands.
   */
  readonly files: readonly FileToWrite[];
  /** What the recipient is told. */
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
    files: files.map(({ path, bytes }) => ({
      path: posix.basename(path),
      bytes,
      replace: true,
    })),
    message: messageTo(recipient, handed, community, certificates),
    unsigned: inForce
      .filter((award) => !handed.some((one) => one.award === award))
      .map(({ slug }) => slug),
    withdrawn: awards.filter(({ revoked }) => revoked !== null).map(({ slug }) => slug),
  };
}

function messageTo(
  { slug, name, visibility }: Recipient,
  handed: readonly Handed[],
  { issuer }: Community,
  certificates: ReadonlyMap<string, Uint8Array>,
): string {
  const {
    words: { handOver: words },
    day,
  } = languageOf(issuer.interfaceLanguage);
  const lines = handed.map(({ award, issued }) =>
    fill(words.award, {
      badge: String(issued.json['name']),
      day: day(award.date),
      files: ['png', 'svg', 'json', ...(certificates.has(award.slug) ? ['pdf'] : [])]
        .map((ending) => `${award.slug}.${ending}`)
        .join(', '),
    }),
  );
  return [
    fill(words.received, { recipient: name, issuer: issuer.name }),
    lines.map((line) => `- ${line}`).join('\n'),
    certificates.size > 0 ? `${words.files} ${words.certificate}` : words.files,
    visibility === 'file-only'
      ? words.fileOnly
      : fill(words.page, { address: absolute(issuer.url, recipientPage(slug)) }),
    fill(words.check, { address: absolute(issuer.url, verifyPage) }),
  ].join('\n\n');
}
