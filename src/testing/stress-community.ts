/**
 * A community that stretches the pages: the longest and the shortest names, many scripts, very many
 * awards. Never published.
 */

import type { Award, Badge, Community, Recipient } from '../community/model.ts';
import { emptyLedger } from '../credential/ledger.ts';
import { assembleSite } from '../publication/assemble.ts';
import type { Site, SiteAward } from '../publication/site.ts';
import { sampleAward, sampleBadge, sampleIssuer, sampleRecipient } from './sample-parts.ts';

const forty = Array.from(
  { length: 40 },
  (_, at) => ['kept', 'repaired', 'explained', 'lent', 'returned'][at % 5],
).join(' ');

const names: Readonly<Record<string, string>> = {
  forty,
  x: 'X',
  arabic: 'دليل المبتدئين إلى إصلاح الأشياء',
  japanese: '初めての修理を最後までやり遂げた人のためのバッジ',
  emoji: '🌱🔧',
  unbroken: 'Donaudampfschifffahrtsgesellschaftskapitänsprüfung',
};
const people: Readonly<Record<string, string>> = {
  o: 'O',
  arabic: 'ليلى الأندلسي',
  japanese: '山田 はるか',
  emoji: '✨👩🏽‍🚀',
  long: 'Maria Immaculata Concepción Wilhelmina Featherstonehaugh-Cholmondeley of the Seven Hills',
  unbroken: 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  many: 'Ada Sample',
};

/** The slug of the badge that everybody has, and of the recipient who has everything. */
export const popular = 'popular';
export const collector = 'many';

/**
 * The site of the community, each award valid; `holders` recipients have the popular badge, the
 * collector has `awards` awards.
 */
export function stressSite(holders: number, awards: number): Site {
  const strange = Object.entries(names).map(([slug, name]) => badgeOf(slug, name));
  const ordinary = Array.from({ length: 30 }, (_, at) =>
    badgeOf(`evening-${at + 1}`, `Repair evening ${at + 1}: bicycles and lamps`),
  );
  const badges = [...strange, ...ordinary, badgeOf(popular, 'First Fix')];
  const kept = strange.map(({ slug }) => slug);
  const named = Object.entries(people).map(([slug, name]) => recipientOf(slug, name));
  const crowd = Array.from({ length: holders }, (_, at) =>
    recipientOf(`holder-${at + 1}`, `Holder ${at + 1}`),
  );
  const community: Community = {
    issuer: sampleIssuer,
    keys: [],
    badges,
    recipients: [...named, ...crowd],
    awards: [
      ...named.flatMap(({ slug }, at) => kept.map((badge) => awardOf(slug, badge, badge, at))),
      ...crowd.map(({ slug }, at) => awardOf(slug, popular, popular, at)),
      ...Array.from({ length: awards - kept.length }, (_, at) =>
        awardOf(collector, `award-${at}`, ordinary[at % ordinary.length]!.slug, at),
      ),
    ],
  };
  const site = assembleSite(community, emptyLedger, new Set());
  return { ...site, awards: site.awards.map(valid) };
}

/** Signed, as the pages see it; the files behind it are not theirs. */
const valid = (award: SiteAward): SiteAward => ({
  ...award,
  state: 'valid',
  key: 'preview',
  statusList: 'keys/status.json',
  statusIndex: 1,
});

function badgeOf(slug: string, name: string): Badge {
  return {
    ...sampleBadge,
    slug,
    name,
    skills: slug in names ? [...sampleBadge.skills, name.slice(0, 100).trim()] : sampleBadge.skills,
    language: slug === 'arabic' ? 'ar' : 'en',
  };
}

function recipientOf(slug: string, name: string): Recipient {
  return {
    ...sampleRecipient,
    slug,
    name,
    visibility: 'listed',
    about: slug === 'long' ? 'Mends things.' : '',
  };
}

function awardOf(recipient: string, slug: string, badge: string, at: number): Award {
  const date = `${2014 + (at % 12)}-0${1 + (at % 9)}-01`;
  return {
    ...sampleAward,
    slug,
    recipient,
    badge,
    date,
    path: `recipients/${recipient}/${slug}.md`,
  };
}
