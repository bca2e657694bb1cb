/**
 * Awards on paper, as one PDF for the archive: certificates, stickers or cards for the pocket, with
 * the signed credentials attached. The same ledger gives the same bytes on every day of a state.
 */

import { type CertificateFacts, drawCertificate } from '../../artwork/paper/certificate.ts';
import { Pdf } from '../../artwork/paper/pdf.ts';
import { cardsOnSheet, drawPocketCards, drawStickers } from '../../artwork/paper/small-forms.ts';
import type { Community } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { proofOf } from '../../credential/ledger/signatures.ts';
import { type Language, spokenBy, spokenTo } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import type { PublicFile } from '../../repository/public-folder.ts';
import { assembleSite } from '../../site/model/assemble.ts';
import { everyoneWithPage, isInForce, type Site, type SiteAward } from '../../site/model/site.ts';
import { pictureOfVersion } from '../files/award-files.ts';
import { lookOf, publishedBytes } from '../inspecting/public-pictures.ts';
import { themeColours } from '../inspecting/theme-colours.ts';
import { ownTypeface } from '../inspecting/typeface.ts';
import { certificateFacts, type PaperAward, type PaperMeans } from './facts.ts';

export const paperForms = ['certificate', 'stickers', 'pocket'] as const;
export type PaperForm = (typeof paperForms)[number];

interface Holdings {
  readonly community: Community;
  readonly ledger: Ledger;
  /** The community's `public/`, as read. */
  readonly publicFiles: readonly PublicFile[];
  readonly now: Date;
}

/** An award that can be put on paper, with the credential that is attached. */
interface Printable extends PaperAward {
  readonly issued: IssuedJson;
}

/** Awards on paper can be found, and made into a PDF. */
export interface Paper {
  /** Every signed award, by recipient and slug. */
  readonly printable: readonly Printable[];
  make(awards: readonly Printable[], form: PaperForm): Promise<Uint8Array>;
}

/** The engraving of pages without a theme, as `print.css` has it. */
const engravingOfOurs = '#9fbcc0';

/** Prepares to print; nothing is drawn before it is asked for. */
export async function paperOf({ community, ledger, publicFiles, now }: Holdings): Promise<Paper> {
  const look = lookOf(publicFiles, community.issuer.image);
  const fileOnly = new Set(
    community.recipients
      .filter(({ visibility }) => visibility === 'file-only')
      .map(({ slug }) => slug),
  );
  // On paper for themselves, who has no page is like who is in no list.
  const recipients = community.recipients.map((recipient) => ({
    ...recipient,
    visibility: fileOnly.has(recipient.slug) ? ('unlisted' as const) : recipient.visibility,
  }));
  const site = assembleSite({ ...community, recipients }, ledger, new Set(), look);
  const means: PaperMeans = {
    site,
    typeface: await ownTypeface(community.issuer, publicFiles),
    engraving: themeColours(publicFiles).engraving ?? engravingOfOurs,
    picture: (name) => pictureNamed(name, publicFiles),
    flat: new Map(),
  };
  return {
    printable: printableIn(site, ledger, fileOnly, now),
    make: (awards, form) => make(awards, form, means),
  };
}

function pictureNamed(name: string, files: readonly PublicFile[]) {
  const file = files.find(({ path }) => path === name);
  if (file === undefined) throw new Error(`public/${name} was to be printed unchecked: missing.`);
  const bytes = publishedBytes(file);
  return /\.svg$/i.test(name)
    ? ({ kind: 'svg', svg: new TextDecoder().decode(bytes) } as const)
    : ({ kind: 'png', bytes } as const);
}

function printableIn(
  site: Site,
  ledger: Ledger,
  fileOnly: ReadonlySet<string>,
  now: Date,
): readonly Printable[] {
  const everyone = everyoneWithPage(site);
  const badges = new Map(site.badges.map((badge) => [badge.slug, badge]));
  const recipients = new Map(everyone.recipients.map((recipient) => [recipient.slug, recipient]));
  const sites = addressesOf(site.issuer);
  return everyone.awards.flatMap((award): Printable[] => {
    const issued = ledger.credentials.get(credentialPath(award.recipient, award.slug));
    const badge = badges.get(award.badge);
    const recipient = recipients.get(award.recipient);
    if (issued === undefined || badge === undefined || recipient === undefined) return [];
    return [
      {
        ...{ issued, badge, recipient, hasPage: !fileOnly.has(award.recipient) },
        award: asOf(award, now),
        picture: () => {
          const { svg } = pictureOfVersion(issued, ledger, sites);
          return { kind: 'svg', svg: new TextDecoder().decode(svg) };
        },
      },
    ];
  });
}

/** What lapsed since the last signature is not celebrated either. */
const asOf = (award: SiteAward, now: Date): SiteAward =>
  isInForce(award) && award.validUntil !== null && Date.parse(award.validUntil) < now.getTime()
    ? { ...award, state: 'expired' }
    : award;

async function make(
  awards: readonly Printable[],
  form: PaperForm,
  means: PaperMeans,
): Promise<Uint8Array> {
  const { issuer } = means.site;
  const [first, ...others] = awards;
  if (first === undefined) throw new Error('Nothing was to be printed.');
  const languageOfPaper = ({ recipient, award }: Printable): Language =>
    spokenTo(recipient.language, award.achievement.language, issuer.badgeWord);
  const own = languageOfPaper(first);
  const isOne = others.every((one) => languageOfPaper(one).tag === own.tag);
  const { words, tag } = isOne ? own : spokenBy(issuer);
  const pdf = new Pdf({
    title:
      awards.length === 1
        ? fill(words.award.title, {
            badge: first.award.achievement.name,
            recipient: first.recipient.name,
          })
        : fill(words.certificate.several, { issuer: issuer.name }),
    author: issuer.name,
    language: tag,
    created: new Date(Math.max(...awards.map(({ issued }) => momentOf(issued).getTime()))),
  });
  const facts: CertificateFacts[] = [];
  for (const award of awards)
    facts.push(await certificateFacts(award, means, form === 'certificate' ? 'panel' : 'paper'));
  await draw(pdf, facts, form);
  if (form === 'certificate')
    for (const { issued, award } of awards)
      pdf.attach({
        name: `${award.recipient}-${award.slug}.json`,
        description: words.award.checks.credential,
        type: 'application/vc+json',
        bytes: issued.bytes,
        created: momentOf(issued),
      });
  return pdf.end();
}

async function draw(pdf: Pdf, facts: readonly CertificateFacts[], form: PaperForm): Promise<void> {
  if (form === 'certificate') for (const one of facts) await drawCertificate(pdf, one);
  else if (form === 'stickers') for (const one of facts) drawStickers(pdf, one);
  else {
    const paper = facts[0]?.look.paper ?? 'A4';
    const most = cardsOnSheet(paper);
    for (let from = 0; from < facts.length; from += most)
      await drawPocketCards(pdf, facts.slice(from, from + most), paper);
  }
}

/** When it was signed. */
function momentOf({ path, json }: IssuedJson): Date {
  const created = proofOf(json)?.created;
  if (created === undefined) throw new Error(`${path} says not when it was signed.`);
  return new Date(created);
}
