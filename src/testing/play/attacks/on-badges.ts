/** Attacks on the badges and the people that an award is about. */

import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';

const badgePath = 'badges/first-talk/badge.md';
const lacksAnybody =
  'Pull request N was merged before somebody who may agreed: 1 more of ada, bob, mia';

const onBadges: readonly Attack[] = [
  {
    name: 'badge: another name in a new version',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [badgePath]: text(badgePath).replace('name: First Talk', 'name: Chief Surgeon\nversion: 2'),
      }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`It rests on ${badgePath}. ${lacksAnybody}`],
  },
  {
    name: 'badge: another name in the version that was awarded',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [badgePath]: text(badgePath).replace('name: First Talk', 'name: Chief Surgeon'),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['Version 1 of this badge was awarded already'],
  },
  {
    name: 'badge: another picture in a new version',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [badgePath]: text(badgePath).replace('name:', 'version: 2\nname:'),
        'badges/first-talk/image.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="5" height="5" fill="#c00"/></svg>\n',
      }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`It rests on badges/first-talk/`, lacksAnybody],
  },
  {
    name: 'badge: another picture in the version that was awarded',
    merge: ({ merged }) =>
      void merged('eve', [], {
        'badges/first-talk/image.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="5" height="5" fill="#c00"/></svg>\n',
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['its picture no longer matches badges/first-talk/v1.json'],
  },
  ...(['awarders: [eve]', 'reviews: 1', 'selfAward: true'] as const).map((line): Attack => ({
    name: `badge: its rules say ${line}`,
    merge: ({ merged, text }) =>
      void merged('ada', ['eve'], {
        [badgePath]: text(badgePath).replace('name:', `${line}\nname:`),
      }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`not agreed to: ${badgePath}`, 'Pull request N was merged before a maintainer agreed'],
  })),
  {
    name: 'badge: a new one with awarders of its own, and an award of it',
    merge: ({ merged, text }) => {
      merged('eve', ['eva'], {
        'badges/director/badge.md': text(badgePath).replace(
          'First Talk',
          'Director\nawarders: [eve, eva]',
        ),
      });
      merged('eve', ['eva'], { 'recipients/grace/director.md': awardText('director') });
    },
    signs: 'beside',
    exits: [3, 0],
    says: ['not signed: recipients/grace/director.md'],
  },
  {
    name: 'badge: rules by which eve awards, taken back once she has',
    merge: ({ merged, text }) => {
      const path = 'badges/repairer/badge.md';
      merged('eve', [], { [path]: text(path).replace('name:', 'awarders: [eve, eva]\nname:') });
      merged('eve', ['eva'], { 'recipients/grace/repairer.md': awardText('repairer') });
      merged('eve', [], { [path]: text(path) });
    },
    signs: 'beside',
    exits: [3, 0],
    says: ['not signed: recipients/grace/repairer.md'],
    always: true,
  },
  {
    name: 'badge: deleted',
    merge: ({ merged }) => void merged('eve', [], { [badgePath]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['first-talk'],
  },
];

const profilePath = 'recipients/grace/profile.md';
const lacksOwner = 'Pull request N was merged before somebody who may agreed: 1 more of grace, mia';
const profile = (front: string): string => `---\n${front}\n---\n`;

const onProfiles: readonly Attack[] = [
  {
    name: 'profile: another name',
    merge: ({ merged }) =>
      void merged('eve', [], { [profilePath]: profile('name: Eve Evil\naccount: grace') }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`It rests on ${profilePath}. ${lacksOwner}`],
  },
  {
    name: 'profile: another name, by one awarder who is its code owner',
    merge: ({ merged }) =>
      void merged('ada', ['bob'], { [profilePath]: profile('name: Eve Evil\naccount: grace') }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`It rests on ${profilePath}. ${lacksOwner}`],
  },
  {
    name: 'profile: another account',
    merge: ({ merged }) =>
      void merged('eve', ['eve'], { [profilePath]: profile('name: Grace\naccount: eve') }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`It rests on ${profilePath}`],
  },
  {
    name: 'profile: an address of eve’s',
    merge: ({ merged }) =>
      void merged('eve', [], {
        [profilePath]: profile('name: Grace\naccount: grace\nprofile: https://code.example/eve'),
      }),
    signs: 'nothing',
    exits: [3, 0],
    says: [`It rests on ${profilePath}. ${lacksOwner}`],
  },
  {
    name: 'profile: deleted',
    merge: ({ merged }) => void merged('eve', [], { [profilePath]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['grace'],
  },
  {
    name: 'profile: ada says her account is another, awards herself with a stranger, and takes it back',
    merge: ({ merged, text }) => {
      const path = 'recipients/ada/profile.md';
      merged('ada', [], { [path]: text(path).replace('account: ada', 'account: octocat') });
      merged('ada', ['octocat'], { 'recipients/ada/again.md': awardText('repairer') });
      merged('ada', [], { [path]: text(path) });
    },
    signs: 'beside',
    exits: [3, 0],
    says: ['not signed: recipients/ada/again.md'],
  },
  {
    name: 'profile: a new person with somebody’s account, awarded by ada alone',
    merge: ({ merged }) =>
      void merged('ada', [], {
        'recipients/zoe/profile.md': profile('name: Ada\naccount: octocat'),
        'recipients/zoe/first-talk.md': awardText(),
      }),
    signs: 'beside',
    exits: [3, 0],
    says: ['not signed: recipients/zoe/first-talk.md'],
  },
];

export const attacksOnBadges: readonly Attack[] = [...onBadges, ...onProfiles];
