/**
 * From documents without problems to the model: everything is sure, nothing is optional without
 * meaning.
 */

import { keptAt } from './hosts/code-hosts.ts';
import { sameAmong } from '../language/tags.ts';
import { artworkOf, pictureOf, symbolOf } from './artwork/of-badge.ts';
import type { OwnSymbol } from './artwork/own-symbol.ts';
import { certificateWish } from './certificate/certificate.ts';
import { type Document, type DocumentKind, fittingData } from './document.ts';
import type {
  Award,
  Badge,
  BadgePolicy,
  Community,
  Evidence,
  Issuer,
  Picture,
  Recipient,
  Tombstone,
  Retirement,
} from './model.ts';
import { alignedIn, type Framework } from './frameworks/framework.ts';
import { frameworkOf } from './frameworks/written-framework.ts';
import { directoryEntryOf } from './record/written-directory.ts';
import { elsewhereOf } from './record/written-elsewhere.ts';
import { leftSelectionOf, leftSlug, selectionOf } from './record/written-selection.ts';
import { endorsementOf, originalOf } from './endorsements/kept.ts';
import { compareText } from './problem.ts';
import type { Entry } from './tree.ts';
import { asciiAddress } from './schemas/addresses-and-types.ts';
import { type AwardFile, awardSchema } from './schemas/award.ts';
import { type BadgeFile, type BadgePolicyFile, badgeSchema } from './schemas/badge.ts';
import { issuerSchema } from './schemas/issuer.ts';
import { pathwayOf } from './stacking/written-pathway.ts';
import { requirementOf } from './stacking/written-requirement.ts';
import { tombstoneSchema } from './schemas/tombstone.ts';
import { profileSchema } from './schemas/profile.ts';
import { alignmentsOf, effortOf, resultDescriptionOf, resultOf } from './results/written.ts';
import type { Translation } from './translations/translation.ts';
import { issuerTranslationOf, translationOf } from './translations/written-translation.ts';
import { keyOf } from './written-key.ts';
import { publishingOf } from './publishing/publishing.ts';

/** What a badge's file alone does not say. */
interface BadgeSurroundings {
  readonly slug: string;
  /** The text below the front matter. */
  readonly body: string;
  /** The issuer's language. */
  readonly language: string;
  readonly frameworks: readonly Framework[];
  /** Of this badge, in any order. */
  readonly translations: readonly Translation[];
  readonly picture: Picture | null;
  /** The symbol that stands beside it; null: `artwork` says it, or nobody does. */
  readonly symbol: OwnSymbol | null;
  /** The community's logo, whether this badge bears it or not. */
  readonly logo: Picture | null;
}

/** One entry of a list that may be missing. */
type Item<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

/**
 * Builds the community. Called only when no rule found a problem; the schemas vouch for the shapes.
 */
export function assemble(documents: readonly Document[], entries: readonly Entry[]): Community {
  const of = (kind: DocumentKind): Document[] =>
    documents.filter((document) => document.kind === kind);
  const [first] = of('issuer');
  if (first === undefined) throw new Error('A checked community has an issuer.');
  const bySlug = (a: { slug: string }, b: { slug: string }): number => compareText(a.slug, b.slug);
  const issuer = issuerOf(first, of('issuer-translation').map(issuerTranslationOf));
  const recipients = of('profile').map(recipientOf).sort(bySlug);
  const originals = entries.flatMap(originalOf);
  const frameworks = of('framework')
    .map((document) => frameworkOf(document.name, fittingData(document, 'framework')))
    .sort(bySlug);
  const translations = Map.groupBy(of('translation'), ({ folder }) => folder);
  return {
    issuer,
    keys: of('key')
      .map(keyOf)
      .sort((a, b) => compareText(a.id, b.id)),
    badges: of('badge')
      .map((badge) => badgeOf(badge, issuer, entries, { frameworks, translations }))
      .sort(bySlug),
    logo: pictureOf('', 'logo', entries),
    frameworks,
    pathways: of('pathway')
      .map((pathway) => pathwayOf(pathway, issuer.language, of('pathway-translation')))
      .sort(bySlug),
    recipients,
    awards: of('award')
      .map(awardOf)
      .sort((a, b) => compareText(a.recipient, b.recipient) || bySlug(a, b)),
    tombstones: of('tombstone')
      .filter((document) => leftSlug(document) === null)
      .map(tombstoneOf)
      .sort((a, b) => compareText(a.path, b.path)),
    originals,
    elsewhere: of('elsewhere')
      .map((document) => elsewhereOf(document, originals, recipients))
      .sort((a, b) => compareText(a.recipient, b.recipient) || bySlug(a, b)),
    selections: of('selection').map(selectionOf),
    leftSelections: of('tombstone').flatMap(leftSelectionOf),
    directory: of('directory').map(directoryEntryOf).sort(bySlug),
    endorsements: entries.flatMap(endorsementOf),
  };
}

function issuerOf(document: Document, translations: Issuer['translations']): Issuer {
  const { awarders = [], maintainers = [], ...data } = fittingData(document, 'issuer');
  const language = data.language ?? issuerSchema.properties.language.default;
  return {
    name: data.name,
    url: data.url,
    formerUrls: data.formerUrls ?? [],
    ...{ description: data.description ?? null, email: data.email ?? null, language },
    interfaceLanguage: data.interface ?? language,
    languages: data.languages ?? [],
    alsoBelow: sameAmong(data.languages, data.interface ?? language),
    ...keptAt(data.repository === undefined ? null : asciiAddress(data.repository), data.host),
    ...{ image: data.image ?? null, typeface: data.typeface ?? null },
    ...{ certificate: certificateWish(data), translations, linkedin: data.linkedin ?? null },
    knownIssuers: (data.knownIssuers ?? []).map(({ id, name, url, location = null }) => ({
      ...{ id, name, location },
      url: url === undefined ? null : asciiAddress(url),
    })),
    license: data.license === undefined ? null : asciiAddress(data.license),
    ...{ badgeWord: data.words ?? 'badge', textFirst: data.look === 'text-first' },
    studio: data.studio ?? false,
    sealing: data.sealing ?? null,
    publishing: publishingOf(data),
    policy: { awarders, maintainers },
  };
}

function badgeOf(
  document: Document,
  { language }: Issuer,
  entries: readonly Entry[],
  {
    frameworks,
    translations,
  }: {
    frameworks: readonly Framework[];
    translations: ReadonlyMap<string, readonly Document[]>;
  },
): Badge {
  const { folder: slug, body } = document;
  return badgeFrom(fittingData(document, 'badge'), {
    slug,
    body,
    language,
    frameworks,
    translations: (translations.get(slug) ?? []).map(translationOf),
    picture: pictureOf(slug, 'image', entries),
    symbol: symbolOf(slug, entries),
    logo: pictureOf('', 'logo', entries),
  });
}

/** A badge of the data in its file, and of what stands beside and below it. */
export function badgeFrom(
  data: BadgeFile,
  { slug, body, language, picture, symbol, logo, frameworks, translations }: BadgeSurroundings,
): Badge {
  const aligned = alignedIn(frameworks, data.language ?? language);
  return {
    slug,
    name: data.name,
    description: data.description,
    criteria: written(body),
    created: data.created,
    version: data.version ?? badgeSchema.properties.version.default,
    expires: data.expires ?? null,
    type: data.type ?? badgeSchema.properties.type.default,
    skills: data.skills ?? [],
    alignments: alignmentsOf(data, aligned),
    effort: effortOf(data),
    results: (data.results ?? []).map((one) => resultDescriptionOf(one, aligned)),
    language: data.language ?? language,
    artwork: artworkOf(data.artwork ?? {}, symbol),
    picture,
    logo: data.artwork?.logo === true ? logo : null,
    certificate: certificateWish(data),
    translations: [...translations].sort((a, b) => compareText(a.language, b.language)),
    policy: badgePolicyOf(data),
    retired: retirementOf(data.retired),
    requires: (data.requires ?? []).flatMap(requirementOf),
    stacking: data.stacking ?? badgeSchema.properties.stacking.default,
  };
}

function retirementOf(data: BadgeFile['retired']): Retirement | null {
  return data === undefined ? null : { date: data.date, successor: data.successor ?? null };
}

/** Whose word counts for a badge, from the keys of its file that say so; they fit the schema. */
export function badgePolicyOf({
  awarders = [],
  reviews,
  confirmations = badgeSchema.properties.confirmations.default,
  selfAward = badgeSchema.properties.selfAward.default,
}: BadgePolicyFile): BadgePolicy {
  return { awarders, reviews: reviews ?? null, confirmations, selfAward };
}

function recipientOf(document: Document): Recipient {
  const {
    name,
    email,
    links = [],
    keys = [],
    declined = [],
    ...data
  } = fittingData(document, 'profile');
  return {
    slug: document.folder,
    name,
    language: data.language ?? null,
    kind: data.kind ?? profileSchema.properties.kind.default,
    visibility: data.visibility ?? 'unlisted',
    profile: data.profile === undefined ? null : asciiAddress(data.profile),
    account: data.account ?? null,
    email: email === undefined ? null : { hash: email.hash, salt: email.salt },
    links: links.map(({ name: words, url }) => ({ name: words, url: asciiAddress(url) })),
    keys,
    did: data.did ?? null,
    declined: declined.map(({ badge }) => badge),
    about: written(document.body),
  };
}

function awardOf(document: Document): Award {
  const {
    badge,
    date,
    expires = null,
    language = null,
    version = null,
    evidence = [],
    results = [],
    credits = null,
    voices = [],
    because = [],
    exception = null,
    revoked,
    corrected = [],
    hidden,
  } = fittingData(document, 'award');
  return {
    slug: document.name,
    recipient: document.folder,
    badge,
    date,
    expires,
    language,
    version,
    evidence: evidence.map(evidenceOf),
    results: results.map(resultOf),
    credits,
    voices: voices.map(({ who, text, url, account = null }) => ({
      ...{ who, text, account },
      url: asciiAddress(url),
    })),
    because,
    exception,
    revoked: revoked === undefined ? null : { date: revoked.date, reason: revoked.reason },
    hidden: hidden ?? awardSchema.properties.hidden.default,
    corrected,
    narrative: written(document.body),
    path: document.path,
  };
}

function tombstoneOf(document: Document): Tombstone {
  const { date, to = null, page } = fittingData(document, 'tombstone');
  return {
    recipient: document.folder,
    award: document.name === 'profile' ? null : document.name,
    date,
    to,
    page: page ?? tombstoneSchema.properties.page.default,
    path: document.path,
  };
}

function evidenceOf(data: Item<AwardFile['evidence']>): Evidence {
  const { url, name = null, description = null, kind = null, date = null } = data;
  return { url: asciiAddress(url), name, description, kind, date };
}

/** A body without the blank lines around it; an indented first line keeps its meaning. */
function written(body: string): string {
  return body.replace(/^(?: *\n)+/, '').trimEnd();
}
