/**
 * A whole `Site` that stretches the pages: every state, many scripts, very long and very short
 * texts.
 */

import type {
  AwardState,
  Site,
  SiteAward,
  SiteBadge,
  SitePeople,
  SiteRecipient,
} from '../publication/site.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

const everyBlock = [
  '<p>Give a talk at one of our monthly meetings. It may be <strong>short</strong>, it may be <em>rough</em>, it must be <a href="https://example.org/yours" rel="nofollow ugc noopener">your own</a>.</p>',
  '<h3>What counts</h3>',
  '<ul><li>Ten minutes or more, in front of people.</li><li>Slides are welcome, not required; <code>--help</code> output is.</li></ul>',
  '<ol><li>Propose it.</li><li>Rehearse it.</li></ol>',
  '<blockquote><p>A talk is a letter read aloud.</p></blockquote>',
  '<pre><code>npm run award -- ada first-talk --evidence https://example.org/a-rather-long-address/which-must-scroll</code></pre>',
  '<table><thead><tr><th>Length</th><th class="align-right">Counts</th></tr></thead><tbody><tr><td>5 minutes</td><td class="align-right">half</td></tr></tbody></table>',
].join('\n');

const longName =
  'The badge for people who, over many years and in many rooms, have quietly repaired, labelled, catalogued, ' +
  'explained and lent out the tools, books, cables, projectors and ladders that everybody else borrowed, forgot, broke ' +
  'and returned late';

interface BadgeSpecimen extends Partial<SiteBadge> {
  slug: string;
  name: string;
}

const badgeSpecimens: readonly BadgeSpecimen[] = [
  {
    slug: 'first-talk',
    name: 'First talk',
    criteriaHtml: everyBlock,
    skills: ['Public speaking', 'Explaining'],
    effort: { hours: 12.5, credits: 1, level: 'For beginners' },
    description: 'Stood up in front of everybody and told them something they did not know.',
    alignments: [
      {
        name: 'Presentation skills',
        url: 'https://example.org/esco/presentation',
        framework: 'ESCO',
        code: 'S1.4.1',
        description: 'Speaking in front of a group.',
      },
      {
        name: 'Public speaking',
        url: 'https://example.org/speaking',
        framework: null,
        code: null,
        description: null,
      },
    ],
  },
  { slug: 'keeper-of-things', name: longName, expires: 'P2Y', skills: ['Maintenance'] },
  { slug: 'x', name: 'X', expires: 'P18M', type: 'Certificate' },
  {
    slug: 'donaudampfschifffahrt',
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsprüfung',
    skills: ['Rindfleischetikettierungsüberwachung'],
  },
  {
    slug: 'naprawa',
    name: 'Złota rączka: naprawiła coś, co wszyscy już wyrzucili',
    language: 'pl',
    skills: ['Naprawa'],
  },
  {
    slug: 'dalil',
    name: 'دليل المبتدئين',
    language: 'ar',
    description: 'كتب دليلاً يفهمه من لم يسبق له استخدام الأداة.',
  },
  { slug: 'mentor', name: 'Mentor', expires: 'P1Y', version: 3, skills: ['Listening', 'Teaching'] },
  { slug: 'garden', name: 'Garden 🌱 keeper', description: 'Watered what others planted.' },
];

const recipientSpecimens: readonly (Partial<SiteRecipient> & { slug: string; name: string })[] = [
  {
    slug: 'ada',
    name: 'Ada Lovelace',
    profile: 'https://example.org/people/ada',
    links: [
      { name: 'Notes', url: 'https://example.org/notes' },
      { name: 'Mastodon', url: 'https://social.example/@ada' },
    ],
    aboutHtml: paragraphs(
      'Writes programs for machines that do not exist yet, and explains them to people who do.',
    ),
  },
  { slug: 'wojciech', name: 'Wojciech Święcicki-Źdźbłowski' },
  { slug: 'layla', name: 'ليلى الأندلسي', profile: 'https://example.org/layla' },
  {
    slug: 'haruka',
    name: '山田 はるか',
    links: [{ name: 'ブログ', url: 'https://example.org/haruka' }],
  },
  { slug: 'meera', name: 'मीरा शर्मा' },
  { slug: 'sparkle', name: '✨ Sparkle 👩🏽‍🚀 ✨' },
  { slug: 'o', name: 'O' },
  {
    slug: 'long',
    name: 'Maria Immaculata Concepción Wilhelmina Featherstonehaugh-Cholmondeley of the Seven Hills and Two Rivers',
  },
  {
    slug: 'unbroken',
    name: 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  },
  { slug: 'group', name: 'The Tuesday Repair Group', kind: 'group' },
];

/** Whoever is in no list still has pages, and those stretch like any other. */
const unlistedSlug = '7h2k9q-vx4t3m-0c8r5e-w1nb6z';
const unlistedSpecimens: typeof recipientSpecimens = [
  {
    slug: unlistedSlug,
    name: 'Somebody Quiet',
    aboutHtml: paragraphs('Would rather repair than be found.'),
  },
];

interface AwardSpecimen {
  recipient: string;
  badge: string;
  date: string;
  state: AwardState;
  more?: Partial<SiteAward>;
}

const why = paragraphs(
  'Her talk “What the engine cannot do” made the room laugh twice and think for a week.',
  'It was also the first time that somebody drew a loop on our whiteboard <em>and left it there</em>.',
);
const fullAward: Partial<SiteAward> = {
  narrativeHtml: why,
  evidence: [
    {
      url: 'https://example.org/talks/what-the-engine-cannot-do',
      name: 'Recording of the talk',
      description: 'Twenty minutes, with questions.',
    },
    {
      url: 'https://example.org/a/very/long/address/that/has/no/name/and/never/ends/but/must/not/break/the/page?with=parameters',
      name: null,
      description: null,
    },
  ],
};
const until = (date: string): Partial<SiteAward> => ({
  expires: date,
  validUntil: `${date}T23:59:59Z`,
});
const withdrawn = {
  revoked: { date: '2026-05-02', reason: 'Issued twice by mistake; the other one stands.' },
};

const awardSpecimens: readonly AwardSpecimen[] = [
  { recipient: 'ada', badge: 'first-talk', date: '2026-11-14', state: 'valid', more: fullAward },
  {
    recipient: 'ada',
    badge: 'mentor',
    date: '2026-10-03',
    state: 'valid',
    more: until('2027-10-03'),
  },
  { recipient: 'ada', badge: 'x', date: '2024-02-29', state: 'expired', more: until('2025-08-29') },
  { recipient: 'ada', badge: 'garden', date: '2026-04-30', state: 'revoked', more: withdrawn },
  {
    recipient: 'ada',
    badge: 'naprawa',
    date: '2026-11-20',
    state: 'awaiting-signature',
    more: { narrativeHtml: why },
  },
  { recipient: 'ada', badge: 'dalil', date: '2026-11-19', state: 'preview' },
  { recipient: 'wojciech', badge: 'naprawa', date: '2026-09-01', state: 'valid' },
  {
    recipient: 'wojciech',
    badge: 'keeper-of-things',
    date: '2026-08-15',
    state: 'valid',
    more: until('2028-08-15'),
  },
  {
    recipient: 'layla',
    badge: 'dalil',
    date: '2026-07-07',
    state: 'valid',
    more: { narrativeHtml: paragraphs('كتبت الدليل كله في أسبوع واحد.') },
  },
  { recipient: 'layla', badge: 'first-talk', date: '2026-07-08', state: 'valid' },
  { recipient: 'haruka', badge: 'garden', date: '2026-06-01', state: 'valid' },
  {
    recipient: 'haruka',
    badge: 'mentor',
    date: '2024-06-01',
    state: 'expired',
    more: until('2025-06-01'),
  },
  { recipient: 'meera', badge: 'first-talk', date: '2026-05-05', state: 'valid' },
  { recipient: 'meera', badge: 'donaudampfschifffahrt', date: '2026-05-06', state: 'valid' },
  { recipient: 'sparkle', badge: 'garden', date: '2026-03-03', state: 'valid' },
  { recipient: 'o', badge: 'x', date: '2026-11-01', state: 'valid', more: until('2028-05-01') },
  {
    recipient: 'long',
    badge: 'keeper-of-things',
    date: '2026-02-02',
    state: 'valid',
    more: until('2028-02-02'),
  },
  { recipient: 'unbroken', badge: 'donaudampfschifffahrt', date: '2026-01-01', state: 'valid' },
  {
    recipient: 'group',
    badge: 'keeper-of-things',
    date: '2023-12-24',
    state: 'expired',
    more: until('2025-12-24'),
  },
  {
    recipient: 'group',
    badge: 'first-talk',
    date: '2025-03-01',
    state: 'revoked',
    more: withdrawn,
  },
  {
    recipient: 'group',
    badge: 'mentor',
    date: '2026-03-01',
    state: 'revoked',
    more: { ...withdrawn, statusList: null, statusIndex: null, key: null },
  },
  {
    recipient: 'group',
    badge: 'x',
    date: '2026-03-02',
    state: 'revoked',
    more: { ...withdrawn, statusList: null, statusIndex: null, key: 'preview' },
  },
];

const unlistedAwards: readonly AwardSpecimen[] = [
  {
    recipient: unlistedSlug,
    badge: 'first-talk',
    date: '2026-11-15',
    state: 'valid',
    more: fullAward,
  },
  {
    recipient: unlistedSlug,
    badge: 'x',
    date: '2024-03-01',
    state: 'expired',
    more: until('2025-09-01'),
  },
];

const newestFirst = (one: SiteAward, other: SiteAward) => (one.date < other.date ? 1 : -1);

function badgeFrom(specimen: BadgeSpecimen, awards: readonly SiteAward[]): SiteBadge {
  return {
    description: 'Kept something going that everybody leans on and few people notice.',
    criteriaHtml: paragraphs('Do it three times, and let somebody see you do it.'),
    created: '2023-01-01',
    version: 1,
    expires: null,
    type: 'Badge',
    skills: [],
    alignments: [],
    effort: { hours: null, credits: null, level: null },
    language: 'en',
    frozen: true,
    ...specimen,
    versions: versionsFrom(specimen, awards),
    awards: awards.filter(({ badge }) => badge === specimen.slug).map(({ id }) => id),
  };
}

/** A badge of version 3 has a past. */
function versionsFrom(
  { slug, version = 1 }: BadgeSpecimen,
  awards: readonly SiteAward[],
): SiteBadge['versions'] {
  const firstAwarded =
    awards.filter((award) => award.badge === slug && award.key !== null).at(-1)?.date ?? null;
  if (version === 1) return [{ version, frozen: firstAwarded !== null, firstAwarded, changes: [] }];
  const text = [
    { kind: 'same', text: 'Do it' },
    { kind: 'gone', text: 'twice,' },
    { kind: 'new', text: 'three times,' },
    { kind: 'same', text: 'and let somebody …' },
  ] as const;
  return [
    { version: 1, frozen: false, firstAwarded: null, changes: [] },
    { version: 2, frozen: false, firstAwarded: null, changes: [{ part: 'criteria', text }] },
    {
      version,
      frozen: true,
      firstAwarded,
      changes: [
        {
          part: 'skills',
          text: [
            { kind: 'same', text: 'Listening,' },
            { kind: 'new', text: 'Teaching' },
          ],
        },
        { part: 'picture', text: [] },
      ],
    },
  ];
}

function awardFrom(
  { recipient, badge, date, state, more }: AwardSpecimen,
  index: number,
  url: string,
): SiteAward {
  const signed = state !== 'awaiting-signature';
  const { name, description, criteriaHtml, version, skills, effort } = badgeFrom(
    badgeSpecimens.find(({ slug }) => slug === badge)!,
    [],
  );
  return {
    id: `${recipient}/${badge}`,
    slug: badge,
    recipient,
    badge,
    date,
    state,
    expires: null,
    validUntil: null,
    revoked: null,
    achievement: {
      id: `${url}badges/${badge}/v${version}.json`,
      name,
      description,
      criteriaHtml,
      version,
      skills,
      effort,
    },
    evidence: [],
    narrativeHtml: '',
    statusList: signed && state !== 'preview' ? 'keys/status.json' : null,
    statusIndex: signed && state !== 'preview' ? 4711 + index * 97 : null,
    key: state === 'preview' ? 'preview' : signed ? '2026-a' : null,
    ...more,
  };
}

function peopleFrom(
  specimens: typeof recipientSpecimens,
  given: readonly AwardSpecimen[],
  url: string,
): SitePeople {
  const awards = given
    .map((specimen, index) => awardFrom(specimen, index, url))
    .toSorted(newestFirst);
  const recipients = specimens.map((specimen): SiteRecipient => ({
    kind: 'person',
    profile: null,
    links: [],
    aboutHtml: '',
    ...specimen,
    awards: awards.filter(({ recipient }) => recipient === specimen.slug).map(({ id }) => id),
  }));
  return { recipients, awards };
}

/** The specimen community as published at `url` (https, with a trailing slash). */
export function sampleSite(url: string): Site {
  const listed = peopleFrom(recipientSpecimens, awardSpecimens, url);
  return {
    issuer: {
      name: 'The Harbour Lane Tinkerers',
      url,
      did: 'did:web:badges.example',
      language: 'en',
      email: 'hello@badges.example',
      image: 'logo.svg',
      repository: null,
      description:
        'A club of people who repair, build and explain things, every Tuesday evening in the old ferry hall.',
    },
    base: new URL(url).pathname,
    preview: true,
    asOf: '2026-11-21T09:30:00Z',
    look: { logo: 'logo.svg', favicon: 'favicon.svg' },
    keys: [
      {
        id: '2024-a',
        publicKeyMultibase: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
        state: 'compromised',
        created: '2024-01-01',
        compromisedFrom: '2024-11-05',
        fingerprint: '0718 293a 4b5c 6d7e 8f90 a1b2 c3d4 e5f6',
      },
      {
        id: '2025-a',
        publicKeyMultibase: 'z6MkiBY2EE92Dq493T6egVsBvpxRPnAvy965FXtdWkZPFhsQ',
        state: 'retired',
        created: '2024-11-07',
        compromisedFrom: null,
        fingerprint: 'f809 1a2b 3c4d 5e6f 7081 92a3 b4c5 d6e7',
      },
      {
        id: '2026-a',
        publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
        state: 'active',
        created: '2026-01-01',
        compromisedFrom: null,
        fingerprint: '1a2b 3c4d 5e6f 7081 92a3 b4c5 d6e7 f809',
      },
    ],
    hasStatusList: true,
    badges: badgeSpecimens.map((specimen) => badgeFrom(specimen, listed.awards)),
    ...listed,
    unlisted: peopleFrom(unlistedSpecimens, unlistedAwards, url),
  };
}
