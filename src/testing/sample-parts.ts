/**
 * One award in full, as the model holds it, with every optional part present or every one absent.
 */

import type { Award, Badge, Community, Issuer, Recipient } from '../community/model.ts';
import { achievementOf } from '../credential/achievement.ts';
import { didOf } from '../credential/addresses.ts';
import type { CredentialParts } from '../credential/open-badge.ts';

export const sampleIssuer: Issuer = {
  name: 'Sample Guild',
  url: 'https://guild.example/badges/',
  description: 'People who mend things.',
  email: 'hello@guild.example',
  language: 'en',
  image: 'guild.svg',
  repository: null,
  policy: { awarders: [], maintainers: [] },
};

export const sampleBadge: Badge = {
  slug: 'first-talk',
  name: 'First talk',
  description: 'Gave a first talk to the guild.',
  criteria: 'Give a talk.\n\n* Ten minutes\n* Questions {answered}\n',
  created: '2024-01-01',
  version: 1,
  expires: 'P2Y',
  type: 'Badge',
  skills: ['public speaking', '話す'],
  alignments: [
    {
      name: 'Speaking',
      url: 'https://framework.example/speaking',
      framework: 'Sample framework',
      code: 'S1',
      description: 'To speak.',
    },
  ],
  effort: { hours: 12.5, credits: 3, level: 'Beginner' },
  language: 'en',
  artwork: { shape: 'circle', colour: 'teal', symbol: 'speech' },
  picture: null,
  policy: { awarders: [], reviews: 1, selfAward: false },
};

export const sampleRecipient: Recipient = {
  slug: 'ada',
  name: 'Ada Sample (نموذج)',
  kind: 'person',
  visibility: 'listed',
  profile: 'https://people.example/ada',
  email: { hash: `sha256$${'ab'.repeat(32)}`, salt: '0123456789abcdef0123456789abcdef' },
  account: null,
  links: [{ name: 'Home', url: 'https://ada.example/' }],
  about: '',
};

export const sampleAward: Award = {
  slug: 'first-talk',
  recipient: 'ada',
  badge: 'first-talk',
  date: '2025-03-01',
  expires: null,
  evidence: [
    { url: 'https://talks.example/1', name: 'Slides', description: 'What was shown.' },
    { url: 'https://talks.example/2', name: null, description: null },
  ],
  revoked: null,
  narrative: 'She spoke well.\n',
  path: 'recipients/ada/first-talk.md',
};

/** A community of that one award. */
export const sampleCommunity: Community = {
  issuer: sampleIssuer,
  keys: [],
  badges: [sampleBadge],
  recipients: [sampleRecipient],
  awards: [sampleAward],
};

/** Every optional part present. */
export const fullParts: CredentialParts = {
  issuer: sampleIssuer,
  badge: sampleBadge,
  recipient: sampleRecipient,
  award: sampleAward,
  achievement: achievementOf(sampleBadge, sampleIssuer),
  pictureDigest: `sha256-${'A'.repeat(43)}=`,
  status: { list: 'keys/status.json', index: 94_567 },
  issuerId: didOf(sampleIssuer.url),
};

const bareIssuer: Issuer = { ...sampleIssuer, description: null, email: null, image: null };
const bareBadge: Badge = {
  ...sampleBadge,
  expires: null,
  skills: [],
  alignments: [],
  effort: { hours: null, credits: null, level: null },
};

/** Every optional part absent. */
export const bareParts: CredentialParts = {
  ...fullParts,
  issuer: bareIssuer,
  badge: bareBadge,
  recipient: { ...sampleRecipient, profile: null, email: null, links: [] },
  award: { ...sampleAward, evidence: [], narrative: '' },
  achievement: achievementOf(bareBadge, bareIssuer),
  status: null,
};
