/** Asks the former addresses of a site for what badges from there are judged by for ever. */

import type { Community } from '../../src/community/model.ts';
import {
  absolute,
  credentialPath,
  awardPage,
  didDocumentPath,
  isStatusListPath,
} from '../../src/credential/addresses.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
import { filesSignedAt } from '../../src/credential/moving/address-rules.ts';
import { type Expected, probe } from '../../src/hosting/probe.ts';
import { publishedPart } from '../../src/publication/files/published-part.ts';
import { didDocumentBytes } from '../../src/publication/inspecting/own-documents.ts';
import { bad, type Finding, good, open } from '../../src/setup/doctor/finding.ts';
import type { Look } from '../../src/repository/network/look.ts';

/** One finding for each thing that is wrong at a former address, or one that all is well there. */
export async function formerHostFindings(
  all: Community,
  whole: Ledger,
  look: Look,
): Promise<readonly Finding[]> {
  const { community, ledger } = publishedPart(all, whole);
  const { formerUrls } = community.issuer;
  const each = formerUrls.map((site) => findingsAt(site, community, ledger, look));
  return (await Promise.all(each)).flat();
}

async function findingsAt(
  site: string,
  community: Community,
  ledger: Ledger,
  look: Look,
): Promise<readonly Finding[]> {
  const led = new Set<string>();
  const noted: Look = async (address) => {
    const looked = await look(address);
    const { origin } = new URL(looked?.address ?? address);
    if (origin !== new URL(site).origin) led.add(origin);
    return looked;
  };
  const visit = { look: noted, sleep: async () => undefined, waits: [] };
  const faults = await probe(site, filesOf(site, community, ledger), visit);
  const pages = await pageFaults(site, community, ledger, look);
  if (faults.length + pages.length > 0)
    return [...faults, ...pages].map((fault) =>
      bad(
        'former-address',
        fault,
        '`npm run move` writes former-site/ anew: put it there again. ' +
          '“Moving to another address” in HOSTING.md says how.',
      ),
    );
  return led.size === 0
    ? [good('former-address', `${site} goes on answering for what was signed there.`)]
    : [
        open(
          'former-address',
          `${site} leads whoever checks a badge from there on to ${[...led].join(' and ')}. ` +
            'Some checkers refuse that, and say “could not be decided”.',
          'Nothing to do where the host cannot do otherwise. ' +
            'Files of former-site/, served there, satisfy everybody.',
        ),
      ];
}

/** What is asked there byte for byte: keys, status lists, and one credential. */
function filesOf(site: string, community: Community, ledger: Ledger): readonly Expected[] {
  const signed = filesSignedAt(site, ledger);
  const lists = signed.filter(({ path }) => isStatusListPath(path));
  const [credential] = signed.filter(({ path }) => !isStatusListPath(path));
  return [
    { path: didDocumentPath(site), bytes: didDocumentBytes(community, site) },
    ...lists,
    ...(credential === undefined ? [] : [credential]),
  ].map(({ path, bytes }) => ({ path, bytes, type: 'json' }));
}

/** A page that people shared: there, or leading on, it names where it is today. */
async function pageFaults(
  site: string,
  community: Community,
  ledger: Ledger,
  look: Look,
): Promise<readonly string[]> {
  const signed = new Set(filesSignedAt(site, ledger).map(({ path }) => path));
  const award = community.awards.find(({ recipient, slug }) =>
    signed.has(credentialPath(recipient, slug)),
  );
  if (award === undefined) return [];
  const page = awardPage(award.recipient, award.slug);
  const looked = await look(absolute(site, page));
  const text = looked?.status === 200 ? new TextDecoder().decode(looked.bytes) : '';
  return text.includes(absolute(community.issuer.url, page))
    ? []
    : [`${absolute(site, page)} does not lead to its page of today.`];
}
