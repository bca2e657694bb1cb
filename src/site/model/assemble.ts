/**
 * Joins the community and its ledger into what the pages show. Pure: the same tree gives the same
 * site.
 */

import { certificateOf } from '../../community/certificate/certificate.ts';
import { withDashes } from '../../community/text/dashes.ts';
import { renderMarkdown } from '../../community/text/markdown/markdown.ts';
import type {
  Award,
  Badge,
  Community,
  Issuer,
  Recipient,
  Visibility,
} from '../../community/model.ts';
import { compareText } from '../../community/problem.ts';
import { achievementPath, basePath, credentialPath } from '../../credential/addresses.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { awaitsCorrection, correctionsIn } from '../../credential/ledger/corrections.ts';
import { endOfValidity, signedEnd, stateAt } from '../../credential/ledger/award-state.ts';
import { signedAchievement } from '../../credential/ledger/signed-achievement.ts';
import { statusPlaceOf } from '../../credential/issuing.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { hasSmallPicture } from '../../credential/ledger/version-changes.ts';
import { signedName } from '../../credential/ledger/signed-identity.ts';
import { reachedBySigned } from '../../credential/results/results.ts';
import { versionsOf } from './badge-versions.ts';
import { endorsingKeys, siteEndorsements } from './endorsements.ts';
import { siteElsewhere, siteSelections } from './record/record.ts';
import { sitePathway } from './texts/pathways.ts';
import { siteTombstones } from './tombstones.ts';
import { shownKeys } from './keys-shown.ts';
import { isLean } from '../../credential/ledger/award-forms.ts';
import { newestSignature, signingKey } from '../../credential/ledger/signatures.ts';
import type {
  Site,
  SiteAchievement,
  SiteAward,
  SiteBadge,
  SiteLook,
  SitePeople,
  SiteRecipient,
} from './site.ts';
import { inDashes, setEvidence, setRevocation } from './texts/running-text.ts';
import { siteIssuer, siteTranslation } from './texts/translated-texts.ts';

/** Paths of the credentials that a throw-away key signed; they show as previews. */
export type Previews = ReadonlySet<string>;

const noLook: SiteLook = { logo: null, favicon: null };

/**
 * The site of a checked community, or of its published part: who is file-only is left out either
 * way.
 */
export function assembleSite(
  community: Community,
  ledger: Ledger,
  previews: Previews,
  look: SiteLook = noLook,
  html: (markdown: string) => string = renderMarkdown,
): Site {
  const asOf = newestSignature(ledger, previews);
  const joins = joinsOf(community, html);
  const awards = community.awards.map((award) =>
    siteAward(award, community.issuer, joins, ledger, previews, asOf),
  );
  const listed = peopleOf('listed', community, awards, joins);
  const ofBadge = Map.groupBy(listed.awards, ({ badge }) => badge);
  return {
    issuer: siteIssuer(community.issuer),
    base: basePath(community.issuer.url),
    preview: previews.size > 0,
    frames: community.issuer.publishing.frames,
    asOf,
    look,
    keys: shownKeys(community.keys),
    hasStatusList: ledger.statusLists.size > 0,
    badges: community.badges.map((badge) =>
      siteBadge(badge, community, ledger, ofBadge.get(badge.slug) ?? [], joins),
    ),
    frameworks: community.frameworks,
    pathways: community.pathways.map(sitePathway),
    ...listed,
    unlisted: withHidden(peopleOf('unlisted', community, awards, joins), listed, awards),
    tombstones: siteTombstones(community),
    directory: community.directory,
    selections: siteSelections(community),
    endorsements: siteEndorsements(community, ledger, asOf),
    endorsingKeys: endorsingKeys(community),
  };
}

/** What awards refer to by slug, and the texts that many of them have alike. */
interface Joins {
  readonly badges: ReadonlyMap<string, Badge>;
  readonly recipients: ReadonlyMap<string, Recipient>;
  /** By `<recipient>/<slug>`. */
  readonly awards: ReadonlyMap<string, Award>;
  /** Safe HTML of a Markdown text, which is made once. */
  readonly html: (markdown: string) => string;
}

function joinsOf({ badges, recipients, awards }: Community, make: Joins['html']): Joins {
  const made = new Map<string, string>();
  return {
    badges: new Map(badges.map((badge) => [badge.slug, badge])),
    recipients: new Map(recipients.map((recipient) => [recipient.slug, recipient])),
    awards: new Map(awards.map((award) => [`${award.recipient}/${award.slug}`, award])),
    html: (markdown) => {
      const html = made.get(markdown) ?? make(markdown);
      made.set(markdown, html);
      return html;
    },
  };
}

/** The recipients who are shown in this way, and their awards. */
function peopleOf(
  visibility: Visibility,
  community: Community,
  awards: readonly SiteAward[],
  joins: Joins,
): SitePeople {
  const recipients = community.recipients.filter(
    (recipient) => recipient.visibility === visibility,
  );
  const slugs = new Set(recipients.map(({ slug }) => slug));
  const shown = awards.filter(({ recipient, hidden }) => slugs.has(recipient) && !hidden);
  const byRecipient = Map.groupBy(shown, ({ recipient }) => recipient);
  return {
    recipients: recipients.map((recipient) =>
      siteRecipient(recipient, byRecipient.get(recipient.slug) ?? [], community, joins),
    ),
    awards: shown,
  };
}

/** Who is in no list, and every award of theirs or of others that is in none and has a page. */
function withHidden(
  unlisted: SitePeople,
  listed: SitePeople,
  awards: readonly SiteAward[],
): SitePeople {
  const slugs = new Set([...unlisted.recipients, ...listed.recipients].map(({ slug }) => slug));
  const hidden = awards.filter((award) => award.hidden && slugs.has(award.recipient));
  return { ...unlisted, awards: [...unlisted.awards, ...hidden] };
}

/** `own`: the listed awards of the badge. */
function siteBadge(
  badge: Badge,
  { issuer }: Community,
  ledger: Ledger,
  own: readonly SiteAward[],
  { html }: Joins,
): SiteBadge {
  const { artwork: _, logo: __, picture: ___, policy, criteria, translations, ...shown } = badge;
  return {
    ...shown,
    ...{ description: withDashes(badge.description), confirmations: policy.confirmations },
    small: hasSmallPicture(badge, ledger),
    certificate: certificateOf(issuer.certificate, badge.certificate),
    criteriaHtml: html(criteria),
    translations: translations.map((one) => siteTranslation(one, badge)),
    frozen: ledger.achievements.has(achievementPath(badge.slug, badge.version)),
    versions: versionsOf(badge, issuer, ledger, own),
    awards: idsNewestFirst(own),
  };
}

/**
 * `awards`: those shown of this recipient. The hash of an e-mail address is in the credential where
 * it belongs, and on no page.
 */
function siteRecipient(
  { slug, name, language, kind, profile, links, about }: Recipient,
  awards: readonly SiteAward[],
  community: Community,
  { html }: Joins,
): SiteRecipient {
  return {
    ...{ slug, name, language, kind, profile, links },
    aboutHtml: html(about),
    awards: idsNewestFirst(awards),
    elsewhere: siteElsewhere(slug, community),
  };
}

function idsNewestFirst(awards: readonly SiteAward[]): string[] {
  return [...awards]
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

function siteAward(
  award: Award,
  issuer: Issuer,
  joins: Joins,
  ledger: Ledger,
  previews: Previews,
  asOf: string | null,
): SiteAward {
  const badge = joins.badges.get(award.badge);
  if (badge === undefined)
    throw new Error(`A checked award refers to the badge "${award.badge}", which is not there.`);
  const path = credentialPath(award.recipient, award.slug);
  const issued = ledger.credentials.get(path);
  const status = issued === undefined ? null : statusPlaceOf(issued.json, addressesOf(issuer));
  const end = endOfValidity(award, badge, issued);
  return {
    id: `${award.recipient}/${award.slug}`,
    slug: award.slug,
    recipient: award.recipient,
    badge: award.badge,
    date: award.date,
    achievement: achievementFor(issued, award, badge, issuer, joins),
    expires: end === null ? null : end.slice(0, 10),
    validUntil: issued === undefined ? end : signedEnd(issued),
    state: award.revoked === null && previews.has(path) ? 'preview' : stateAt(award, issued, asOf),
    revoked: setRevocation(award.revoked),
    hidden: award.hidden,
    evidence: setEvidence(award.evidence),
    ...reachedBy(award, issued),
    ...restingOn(award, joins),
    exception: inDashes(award.exception),
    narrativeHtml: joins.html(award.narrative),
    ...correctionOf(award, joins, issued),
    ...{ statusList: status?.list ?? null, statusIndex: status?.index ?? null },
    lean: isLean(issued, issuer),
    key: issued === undefined ? null : signingKey(issued.json),
  };
}

/** What the award reached: as signed, or as written where it is not signed yet. */
const reachedBy = (
  award: Award,
  issued: IssuedJson | undefined,
): Pick<SiteAward, 'results' | 'credits'> => {
  const { results, credits } = issued === undefined ? award : reachedBySigned(issued.json);
  return { results, credits };
};

/** What the award rests on, without what its recipient wants in no list. */
function restingOn(
  { recipient, because }: Award,
  { awards }: Joins,
): Pick<SiteAward, 'because' | 'restsOnWithdrawn'> {
  const parts = because
    .flatMap((slug) => awards.get(`${recipient}/${slug}`) ?? [])
    .filter(({ hidden }) => !hidden);
  return {
    because: parts.map(({ slug }) => `${recipient}/${slug}`),
    restsOnWithdrawn: parts.some(({ revoked }) => revoked !== null),
  };
}

function correctionOf(
  award: Award,
  { recipients }: Joins,
  issued: IssuedJson | undefined,
): Pick<SiteAward, 'corrected' | 'awaitsCorrection' | 'signedAs'> {
  if (issued === undefined) return { corrected: null, awaitsCorrection: false, signedAs: null };
  const signed = signedName(issued.json);
  const shown = recipients.get(award.recipient)?.name;
  return {
    corrected: award.corrected[correctionsIn(issued.json) - 1] ?? null,
    awaitsCorrection: awaitsCorrection(award, issued.json),
    signedAs: signed === shown ? null : signed,
  };
}

/** What an award says of its badge, its criteria as HTML. */
function achievementFor(
  issued: IssuedJson | undefined,
  { language }: Award,
  badge: Badge,
  issuer: Issuer,
  { html }: Joins,
): SiteAchievement {
  const { criteria, description, ...rest } = signedAchievement(issued, badge, issuer, language);
  return { ...rest, description: withDashes(description), criteriaHtml: html(criteria) };
}
