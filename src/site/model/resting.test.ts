import { describe, expect, it } from 'vitest';
import type { Award, Community, Recipient } from '../../community/model.ts';
import type { Requirement } from '../../community/stacking/requirement.ts';
import {
  emptyLedger,
  issueWith,
  signingCommunity,
} from '../../testing/fixtures/signing-community.ts';
import { assembleSite } from './assemble.ts';
import { progressOf } from './progress.ts';
import { everyoneWithPage, type Site } from './site.ts';

const one = (badge: string): Requirement => ({ kind: 'badge', badge, times: 1, valid: true });

/** Three people, of each kind of visibility, each with two parts, one of them hidden, and a stack. */
async function community(): Promise<Community> {
  const plain = await signingCommunity(3);
  const shown: Readonly<Record<string, Recipient['visibility']>> = {
    ...{ r1: 'listed', r2: 'unlisted', r3: 'file-only' },
  };
  const [badge] = plain.badges;
  const awardOf = (award: Award, slug: string, more: Partial<Award>): Award => ({
    ...{ ...award, slug, badge: slug, path: `recipients/${award.recipient}/${slug}.md` },
    ...more,
  });
  return {
    ...plain,
    recipients: plain.recipients.map((one) => ({ ...one, visibility: shown[one.slug]! })),
    badges: [
      badge!,
      { ...badge!, slug: 'secret', name: 'Secret' },
      { ...badge!, slug: 'stack', name: 'Stack', requires: [one('first-talk'), one('secret')] },
    ],
    pathways: [
      {
        ...{ slug: 'way', name: 'Way', description: 'A way.', language: 'en', about: '' },
        badges: ['first-talk', 'secret', 'stack'],
        translations: [],
      },
    ],
    awards: plain.awards.flatMap((award) => [
      award,
      awardOf(award, 'secret', { hidden: true }),
      awardOf(award, 'stack', { because: ['first-talk', 'secret'], date: '2025-06-01' }),
    ]),
  };
}

async function signedSite(): Promise<Site> {
  const given = await community();
  const { ledger } = await issueWith(given, emptyLedger, 1);
  for (const [path, { text }] of ledger.credentials)
    if (path.endsWith('/stack.json')) {
      expect(text).not.toContain('secret');
      expect(text.includes('required badge')).toBe(!path.includes('/r3/'));
    }
  return assembleSite(given, ledger, new Set());
}

describe('what an award rests on, and how far somebody is', () => {
  it('tells nobody of what is hidden, nor of who is file-only', async () => {
    const site = await signedSite();
    const { awards, recipients } = everyoneWithPage(site);
    expect(awards.filter(({ badge }) => badge === 'stack').map(({ because }) => because)).toEqual([
      ['r1/first-talk'],
      ['r2/first-talk'],
    ]);
    expect(JSON.stringify(site)).not.toContain('r3');
    for (const { awards: ids } of recipients) {
      const own = awards.filter(({ id }) => ids.includes(id));
      expect(progressOf(own, site).pathways).toMatchObject([{ have: 2, need: 3 }]);
    }
  });

  it('names nobody on a pathway, and counts nobody', async () => {
    const { pathways } = await signedSite();
    expect(Object.keys(pathways[0]!).sort()).toEqual(
      ['aboutHtml', 'badges', 'description', 'language', 'name', 'slug', 'translations'].sort(),
    );
  });
});
