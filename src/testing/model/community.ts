/**
 * What contributors of the model do: each merge changes a file or two of a small community, as a
 * checked pull request may.
 */

import { encodeMultikey } from '../../proof/multikey.ts';
import { publicKeyOf } from '../../proof/ed25519.ts';
import { tinyText } from '../fixtures/tiny-community.ts';

/** The seed of the model's issuer: a throw-away key. */
export const modelSeed = new Uint8Array(32).fill(9);

const modelKey = publicKeyOf(modelSeed).then(encodeMultikey);

/** The model's clock begins here, and moves a second with each issuing. */
export const modelBegin = Date.parse('2026-06-15T12:00:00Z');

/** A file becomes this text, or goes. */
export type ModelChanges = Readonly<Record<string, string | null>>;

export const mergeKinds = ['award', 'withdraw', 'revoke', 'reinstate', 'reword'] as const;

/** One pull request: what kind, and about whom. */
export interface Merge {
  readonly kind: (typeof mergeKinds)[number];
  /** 0, 1 or 2. */
  readonly recipient: number;
  /** 0 or 1. */
  readonly badge: number;
}

interface AuthoredAward {
  readonly note: number;
  readonly revoked: boolean;
}

const recipients = ['ada', 'grace', 'mary'] as const;
const badges = ['first-talk', 'repairer'] as const;

/**
 * What people wrote so far. Its answers are the changes that a reviewer would let through: issued
 * awards stay as they are.
 */
export class AuthoredPart {
  private readonly awards = new Map<string, AuthoredAward>();
  private readonly badges = new Map<string, { version: number; words: number }>(
    badges.map((slug) => [slug, { version: 1, words: 1 }]),
  );
  private words = 1;

  /** The first commit: issuer, key, badges and recipients, no award. */
  static async begin(): Promise<ModelChanges> {
    return {
      'keys/issuer.json': tinyText('keys/issuer.json'),
      'keys/2026-a.json': tinyText('keys/2026-a.json').replace(/z6Mk\w+/, await modelKey),
      ...Object.fromEntries(
        badges.map((slug) => [`badges/${slug}/badge.md`, badgeText(slug, 1, 1)]),
      ),
      ...Object.fromEntries(
        recipients.map((slug) => [
          `recipients/${slug}/profile.md`,
          `---\nname: ${slug.toUpperCase()} Sample\nvisibility: listed\n---\n`,
        ]),
      ),
    };
  }

  /**
   * What a merge changes on a main branch that holds these issued files; nothing where it makes no
   * sense there.
   */
  changes({ kind, recipient, badge }: Merge, isOnMain: (path: string) => boolean): ModelChanges {
    const slug = badges[badge % badges.length]!;
    if (kind === 'reword') return this.reword(slug, isOnMain);
    const stem = `recipients/${recipients[recipient % recipients.length]!}/${slug}`;
    const award = this.awards.get(stem);
    const isIssued = isOnMain(`${stem}.json`);
    if (kind === 'award' && !isIssued)
      return this.set(stem, slug, { note: ++this.words, revoked: award?.revoked ?? false });
    if (kind === 'withdraw' && award !== undefined && !isIssued) return this.set(stem, slug, null);
    if (kind === 'revoke' && award?.revoked === false)
      return this.set(stem, slug, { ...award, revoked: true });
    if (kind === 'reinstate' && award?.revoked === true)
      return this.set(stem, slug, { ...award, revoked: false });
    return {};
  }

  /** Paths of the awards that were merged and stand, without ending. */
  standing(): readonly string[] {
    return [...this.awards].filter(([, { revoked }]) => !revoked).map(([stem]) => stem);
  }

  /** A used version is raised, another one is worded anew under its number. */
  private reword(slug: string, isOnMain: (path: string) => boolean): ModelChanges {
    const { version } = this.badges.get(slug)!;
    const next = {
      version: isOnMain(`badges/${slug}/v${version}.json`) ? version + 1 : version,
      words: ++this.words,
    };
    this.badges.set(slug, next);
    return { [`badges/${slug}/badge.md`]: badgeText(slug, next.version, next.words) };
  }

  private set(stem: string, badge: string, award: AuthoredAward | null): ModelChanges {
    if (award === null) this.awards.delete(stem);
    else this.awards.set(stem, award);
    return { [`${stem}.md`]: award === null ? null : awardText(badge, award) };
  }
}

function badgeText(slug: string, version: number, words: number): string {
  return `---\nname: Sample ${slug}\ndescription: Wording ${words} of what was done.\ncreated: 2026-01-10\nversion: ${version}\n---\nDo it well.\n`;
}

function awardText(badge: string, { note, revoked }: AuthoredAward): string {
  const withdrawn = revoked ? 'revoked:\n  date: 2026-06-01\n  reason: Awarded by mistake.\n' : '';
  return `---\nbadge: ${badge}\ndate: 2026-05-01\n${withdrawn}---\nNote ${note}.\n`;
}
