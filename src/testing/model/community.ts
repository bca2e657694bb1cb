/**
 * What contributors of the model do: each merge changes a few files of a small community, as a
 * pull request may.
 */

import { keyText, ownKeys, site } from './keys.ts';
import { riverside } from '../fixtures/tiny-community.ts';

/** The model's clock begins here, and moves a second with each issuing. */
export const modelBegin = Date.parse('2026-06-15T12:00:00Z');

/** A file becomes this, or goes. */
export type ModelChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** What those who write a proposal see of the main branch. */
export interface View {
  /** The text of a file; null where there is none. */
  readonly text: (path: string) => string | null;
  readonly bytes: (path: string) => Uint8Array | null;
  readonly paths: readonly string[];
  /** Whether a path was ever signed or frozen, be it gone by now. */
  readonly wasIssued: (path: string) => boolean;
  /** A number that no proposal had before. */
  readonly serial: number;
}

export const honestKinds = [
  ...['award', 'withdraw', 'revoke', 'reinstate', 'reword', 'picture', 'profile', 'account'],
  ...['awarder', 'maintainer', 'reviews', 'rotate', 'lost-key', 'engine', 'notes'],
] as const;

/** One pull request: what kind, and about whom. */
export interface Proposal {
  readonly kind: string;
  /** 0, 1 or 2. */
  readonly recipient: number;
  /** 0 or 1. */
  readonly badge: number;
}

const recipients = ['ada', 'grace', 'mary'] as const;
export const badges = ['first-talk', 'repairer'] as const;
const issuerPath = 'keys/issuer.json';

/** The first commit: issuer, key, badges and recipients, no award. */
export const founding: ModelChanges = {
  [issuerPath]: issuerText(['ada', 'bob'], ['mia', 'max']),
  'keys/2026-a.json': keyText('2026-a', 'root', 'active'),
  'src/engine.ts': '// Version 0\n',
  'NOTES.md': 'Notes 0\n',
  ...Object.fromEntries(
    badges.map((slug) => [`badges/${slug}/badge.md`, badgeText(slug, { version: 1, words: 1 })]),
  ),
  ...Object.fromEntries(
    recipients.map((slug) => [profilePath(slug), profileText(slug, 1, slug === 'ada')]),
  ),
};

type Proposing = (view: View, recipient: string, badge: string) => ModelChanges;

const proposing: Readonly<Record<string, Proposing>> = {
  award: (view, recipient, badge) => {
    const stem = freshStem(view, recipient, badge);
    if (stem === null) return {};
    const revoked = isRevoked(view.text(`${stem}.md`));
    return { [`${stem}.md`]: awardText(badge, view.serial, revoked) };
  },
  withdraw: (view, recipient, badge) => {
    const stem = freshStem(view, recipient, badge);
    return stem === null || view.text(`${stem}.md`) === null ? {} : { [`${stem}.md`]: null };
  },
  revoke: (view, recipient, badge) => said(view, recipient, badge, true),
  reinstate: (view, recipient, badge) => said(view, recipient, badge, false),
  reword: (view, _, badge) => reworded(view, badge),
  picture: (view, _, badge) => ({
    ...reworded(view, badge),
    [`badges/${badge}/image.svg`]: pictureText(view.serial),
  }),
  profile: (view, recipient) => {
    const path = profilePath(recipient);
    return { [path]: profileText(recipient, view.serial, hasAccount(view.text(path))) };
  },
  account: (view, recipient) => {
    const path = profilePath(recipient);
    return { [path]: profileText(recipient, view.serial, !hasAccount(view.text(path))) };
  },
  awarder: (view) => toggled(view, 'awarders'),
  maintainer: (view) => toggled(view, 'maintainers'),
  reviews: (view, _, badge) => {
    const path = `badges/${badge}/badge.md`;
    const facts = badgeFacts(view.text(path) ?? '');
    return { [path]: badgeText(badge, { ...facts, reviews: facts.reviews === 2 ? 1 : 2 }) };
  },
  rotate: (view) => nextKey(view, 'next'),
  'lost-key': (view) => (hasSigned(view, activeKey(view)) ? nextKey(view, 'agreement') : {}),
  engine: (view) => ({ 'src/engine.ts': `// Version ${view.serial}\n` }),
  notes: (view) => ({ 'NOTES.md': `Notes ${view.serial}\n` }),
};

/** What a proposal changes on this main branch; nothing where it makes no sense there. */
export function changesOf({ kind, recipient, badge }: Proposal, view: View): ModelChanges {
  const [who, what] = [recipients[recipient % 3] ?? 'ada', badges[badge % 2] ?? 'repairer'];
  return proposing[kind]?.(view, who, what) ?? {};
}

/** Where an award of this badge can be written that is not signed: not where one was once. */
function freshStem(view: View, recipient: string, badge: string): string | null {
  const stems = [badge, `${badge}-again`].map((slug) => `recipients/${recipient}/${slug}`);
  const stem =
    stems.find((one) => view.text(`${one}.json`) !== null) ??
    stems.find((one) => !view.wasIssued(`${one}.json`));
  return stem === undefined || view.text(`${stem}.json`) !== null ? null : stem;
}

/** The newest word about an award, signed or not: about this one, or another; best a signed one. */
function said(view: View, recipient: string, badge: string, revoked: boolean): ModelChanges {
  const preferred = [`${badge}-again`, badge].map((slug) => `recipients/${recipient}/${slug}.md`);
  const isAward = /^recipients\/.*(?<!\/profile)\.md$/;
  const all = [...preferred, ...view.paths.filter((one) => isAward.test(one))];
  const isIssued = (one: string): boolean => view.text(one.replace(/md$/, 'json')) !== null;
  const path = [...all.filter(isIssued), ...all].find((one) => {
    const text = view.text(one);
    return text !== null && isRevoked(text) !== revoked;
  });
  const text = path === undefined ? null : view.text(path);
  return path === undefined || text === null
    ? {}
    : { [path]: awardText(badgeIn(text), noteIn(text), revoked) };
}

/** A used version is raised, another one is worded anew under its number. */
function reworded(view: View, badge: string): ModelChanges {
  const path = `badges/${badge}/badge.md`;
  const facts = badgeFacts(view.text(path) ?? '');
  const isUsed = view.wasIssued(`badges/${badge}/v${facts.version}.json`);
  const version = isUsed ? facts.version + 1 : facts.version;
  return { [path]: badgeText(badge, { ...facts, version, words: view.serial }) };
}

/** Eve gets a say, or loses it. */
function toggled(view: View, list: 'awarders' | 'maintainers'): ModelChanges {
  const policy = policyIn(view.text(issuerPath));
  const names = policy[list];
  const next = names.includes('eve') ? names.filter((name) => name !== 'eve') : [...names, 'eve'];
  const { awarders, maintainers }: Policy =
    list === 'awarders' ? { ...policy, awarders: next } : { ...policy, maintainers: next };
  return { [issuerPath]: issuerText(awarders, maintainers) };
}

function nextKey(view: View, entered: 'next' | 'agreement'): ModelChanges {
  const active = activeKey(view);
  const next = ownKeys[ownKeys.findIndex((id) => id === active) + 1];
  if (active === null || next === undefined || view.text(`keys/${next}.json`) !== null) return {};
  return {
    [`keys/${active}.json`]: withState(view.text(`keys/${active}.json`) ?? '', 'retired'),
    [`keys/${next}.json`]: keyText(next, entered, 'active'),
  };
}

/** The key that signs, by the files of a main branch. */
export function activeKey({ text }: Pick<View, 'text'>): string | null {
  return ownKeys.find((id) => text(`keys/${id}.json`)?.includes('"active"') === true) ?? null;
}

export const withState = (text: string, state: string): string =>
  text.replace(/"state": "\w+"/, `"state": "${state}"`);

/** Whether some award that stands bears a signature of this key. */
export function hasSigned({ paths, text }: View, key: string | null): boolean {
  return paths.some(
    (path) =>
      /^recipients\/.*\.json$/.test(path) && text(path)?.includes(`#${key ?? '?'}"`) === true,
  );
}

export interface Policy {
  readonly awarders: readonly string[];
  readonly maintainers: readonly string[];
}

export function policyIn(issuer: string | null): Policy {
  return issuer === null ? { awarders: [], maintainers: [] } : (JSON.parse(issuer) as Policy);
}

function issuerText(awarders: readonly string[], maintainers: readonly string[]): string {
  return `${JSON.stringify({ ...riverside, url: site, awarders, maintainers }, null, 2)}\n`;
}

export interface BadgeFacts {
  readonly version: number;
  readonly words: number;
  /** How many must agree. */
  readonly reviews?: number;
}

export function badgeFacts(text: string): BadgeFacts & { readonly reviews: number } {
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 1);
  return {
    version: number(/^version: (\d+)$/m),
    words: number(/Wording (\d+)/),
    reviews: number(/^reviews: (\d+)$/m),
  };
}

export function badgeText(slug: string, { version, words, reviews = 1 }: BadgeFacts): string {
  const many = reviews === 2 ? 'reviews: 2\n' : '';
  return `---\nname: Sample ${slug}\ndescription: Wording ${words} of what was done.\ncreated: 2026-01-10\nversion: ${version}\n${many}---\nDo it well.\n`;
}

function pictureText(radius: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 999 999"><circle cx="9" cy="9" r="${radius}"/></svg>\n`;
}

export function awardText(badge: string, note: number, isRevokedNow: boolean): string {
  const word = isRevokedNow ? 'revoked:\n  date: 2026-06-01\n  reason: Awarded by mistake.\n' : '';
  return `---\nbadge: ${badge}\ndate: 2026-05-01\n${word}---\nNote ${note}.\n`;
}

export const isRevoked = (award: string | null): boolean => award?.includes('\nrevoked:') ?? false;
export const noteIn = (award: string): number => Number(/Note (\d+)/.exec(award)?.[1]);
export const badgeIn = (award: string): string => /^badge: (.*)$/m.exec(award)?.[1] ?? '';

export function profilePath(recipient: string): string {
  return `recipients/${recipient}/profile.md`;
}

function profileText(slug: string, words: number, isAccount: boolean): string {
  const account = isAccount ? `account: ${slug}\n` : '';
  return `---\nname: ${slug.toUpperCase()} Sample\nvisibility: listed\n${account}---\nSample ${words}.\n`;
}

export const hasAccount = (profile: string | null): boolean =>
  profile?.includes('\naccount: ') ?? false;
