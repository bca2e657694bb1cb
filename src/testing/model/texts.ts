/** The files of the model's community, as texts, and what such a text says. */

import { site } from './keys.ts';
import { riverside } from '../fixtures/tiny-community.ts';

export const isAwardPath = (path: string): boolean =>
  /^recipients\/[^/]+\/[^/.]+\.md$/.test(path) && !path.endsWith('/profile.md');
export const credentialOf = (path: string): string => path.replace(/(?:\.gone)?\.md$/, '.json');
export const tombstoneOf = (path: string): string => path.replace(/(?<!\.gone)\.\w+$/, '.gone.md');

export interface Policy {
  readonly awarders: readonly string[];
  readonly maintainers: readonly string[];
}

export function policyIn(issuer: string | null): Policy {
  return issuer === null ? { awarders: [], maintainers: [] } : (JSON.parse(issuer) as Policy);
}

export function issuerText(awarders: readonly string[], maintainers: readonly string[]): string {
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

export function pictureText(radius: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 999 999"><circle cx="9" cy="9" r="${radius}"/></svg>\n`;
}

interface AwardFacts {
  readonly note: number;
  readonly revoked: boolean;
  /** How often it was corrected. */
  readonly days?: number;
}

export function awardText(badge: string, { note, revoked, days = 0 }: AwardFacts): string {
  const again = days === 0 ? '' : `corrected: [${Array(days).fill('2026-06-02').join(', ')}]\n`;
  const word = revoked ? 'revoked:\n  date: 2026-06-01\n  reason: Awarded by mistake.\n' : '';
  return `---\nbadge: ${badge}\ndate: 2026-05-01\n${again}${word}---\nNote ${note}.\n`;
}

export const awardFacts = (award: string): Required<AwardFacts> => ({
  note: Number(/Note (\d+)/.exec(award)?.[1]),
  revoked: isRevoked(award),
  days: /^corrected: (.*)$/m.exec(award)?.[1]?.split(',').length ?? 0,
});
export const isRevoked = (award: string | null): boolean => award?.includes('\nrevoked:') ?? false;
export const badgeIn = (award: string): string => /^badge: (.*)$/m.exec(award)?.[1] ?? '';

export function profilePath(recipient: string): string {
  return `recipients/${recipient}/profile.md`;
}

interface ProfileFacts {
  readonly words: number;
  /** Which of their names they have. */
  readonly name: number;
  readonly account: boolean;
}

export function profileText(slug: string, { words, name, account }: ProfileFacts): string {
  const line = account ? `account: ${slug}\n` : '';
  return `---\nname: ${slug.toUpperCase()} Sample ${name}\nvisibility: listed\n${line}---\nSample ${words}.\n`;
}

/** The name as it is shown and signed. */
export const nameIn = (profile: string): string => /^name: (.*)$/m.exec(profile)?.[1] ?? '';

export const profileFacts = (profile: string | null): ProfileFacts => ({
  words: Number(/^Sample (\d+)\.$/m.exec(profile ?? '')?.[1]),
  name: Number(/ (\d+)$/.exec(nameIn(profile ?? ''))?.[1]),
  account: hasAccount(profile),
});

/** What stays of an address that was given up. */
export const tombstoneText = '---\ndate: 2026-06-03\n---\n';

export const hasAccount = (profile: string | null): boolean =>
  profile?.includes('\naccount: ') ?? false;
