/**
 * From documents without problems to the model: everything is sure, nothing is optional without
 * meaning.
 */

import type { Artwork } from './model.ts';
import type {
  Alignment,
  Award,
  Badge,
  BadgePolicy,
  Community,
  Effort,
  Evidence,
  HashedEmail,
  Issuer,
  KeyState,
  Link,
  Picture,
  PublicKey,
  Recipient,
  Revocation,
  Visibility,
} from './model.ts';
import type { Document } from './document.ts';
import { readPicture } from './pictures.ts';
import { compareText } from './problem.ts';
import type { Entry } from './tree.ts';

type Keys = Readonly<Record<string, unknown>>;

/**
 * Builds the community. Called only when no rule found a problem; the schemas vouch for the shapes.
 */
export function assemble(documents: readonly Document[], entries: readonly Entry[]): Community {
  const of = (kind: Document['kind']): Document[] =>
    documents.filter((document) => document.kind === kind);
  const [ofIssuer] = of('issuer');
  if (ofIssuer === undefined) throw new Error('Without an issuer there is no community.');
  const issuer = issuerOf(ofIssuer.data);
  const bySlug = (a: { slug: string }, b: { slug: string }): number => compareText(a.slug, b.slug);
  return {
    issuer,
    keys: of('key')
      .map(({ data }) => keyOf(data))
      .sort((a, b) => compareText(a.id, b.id)),
    badges: of('badge')
      .map((badge) => badgeOf(badge, issuer, pictureOf(badge.folder, entries)))
      .sort(bySlug),
    recipients: of('profile').map(recipientOf).sort(bySlug),
    awards: of('award')
      .map(awardOf)
      .sort((a, b) => compareText(a.recipient, b.recipient) || bySlug(a, b)),
  };
}

function issuerOf(data: Keys): Issuer {
  return {
    name: data['name'] as string,
    url: data['url'] as string,
    description: text(data['description']),
    email: text(data['email']),
    language: text(data['language']) ?? 'en',
    repository: text(data['repository']),
    image: text(data['image']),
    policy: {
      awarders: list<string>(data['awarders']),
      maintainers: list<string>(data['maintainers']),
    },
  };
}

function keyOf(data: Keys): PublicKey {
  return {
    id: data['id'] as string,
    publicKeyMultibase: data['publicKeyMultibase'] as string,
    state: data['state'] as KeyState,
    created: data['created'] as string,
    compromisedFrom: text(data['compromisedFrom']),
  };
}

function badgeOf({ folder, data, body }: Document, issuer: Issuer, picture: Picture | null): Badge {
  return {
    slug: folder,
    name: data['name'] as string,
    description: data['description'] as string,
    criteria: written(body),
    created: data['created'] as string,
    version: (data['version'] as number | undefined) ?? 1,
    expires: text(data['expires']),
    type: text(data['type']) ?? 'Badge',
    skills: list<string>(data['skills']),
    alignments: list<Keys>(data['alignments']).map(alignmentOf),
    effort: effortOf(data),
    language: text(data['language']) ?? issuer.language,
    artwork: artworkOf((data['artwork'] ?? {}) as Partial<Artwork>),
    picture,
    policy: badgePolicyOf(data),
  };
}

/** Whose word counts for a badge, from the keys of its file; they fit the schema. */
export function badgePolicyOf(data: Keys): BadgePolicy {
  return {
    awarders: list<string>(data['awarders']),
    reviews: (data['reviews'] as number | undefined) ?? 1,
    selfAward: data['selfAward'] === true,
  };
}

function alignmentOf(data: Keys): Alignment {
  return {
    name: data['name'] as string,
    url: data['url'] as string,
    framework: text(data['framework']),
    code: text(data['code']),
    description: text(data['description']),
  };
}

function effortOf(data: Keys): Effort {
  return {
    hours: number(data['hours']),
    credits: number(data['credits']),
    level: text(data['level']),
  };
}

function artworkOf({ shape = null, colour = null, symbol = null }: Partial<Artwork>): Artwork {
  return { shape, colour, symbol };
}

function pictureOf(badge: string, entries: readonly Entry[]): Picture | null {
  const entry = entries.find(({ kind, folder }) => kind === 'picture' && folder === badge);
  if (!entry || !(entry.content instanceof Uint8Array)) return null;
  const picture = readPicture(entry.path, entry.content);
  if ('rule' in picture) throw new Error(`A checked picture is broken: ${entry.path}.`);
  return picture;
}

function recipientOf({ folder, data, body }: Document): Recipient {
  const email = data['email'] as HashedEmail | undefined;
  return {
    slug: folder,
    name: data['name'] as string,
    kind: (data['kind'] as Recipient['kind'] | undefined) ?? 'person',
    visibility: (data['visibility'] as Visibility | undefined) ?? 'unlisted',
    profile: text(data['profile']),
    account: text(data['account']),
    email: email === undefined ? null : { hash: email.hash, salt: email.salt },
    links: list<Link>(data['links']).map(({ name, url }) => ({ name, url })),
    about: written(body),
  };
}

function awardOf({ folder, name, path, data, body }: Document): Award {
  const revoked = data['revoked'] as Revocation | undefined;
  return {
    slug: name,
    recipient: folder,
    badge: data['badge'] as string,
    date: data['date'] as string,
    expires: text(data['expires']),
    evidence: list<Keys>(data['evidence']).map(evidenceOf),
    revoked: revoked === undefined ? null : { date: revoked.date, reason: revoked.reason },
    narrative: written(body),
    path,
  };
}

function evidenceOf(data: Keys): Evidence {
  return {
    url: data['url'] as string,
    name: text(data['name']),
    description: text(data['description']),
  };
}

/** A body without the blank lines around it; an indented first line keeps its meaning. */
function written(body: string): string {
  return body.replace(/^(?: *\n)+/, '').trimEnd();
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}
