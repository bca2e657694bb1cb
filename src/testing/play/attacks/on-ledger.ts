/** Attacks on what was signed, frozen and revoked before. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';
import { type Ground, revokedBefore, signedBefore } from './ground.ts';

const list = 'keys/status.json';
const award = `${signedBefore}.md`;
const credential = `${signedBefore}.json`;
const version = 'badges/first-talk/v1';
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="5" height="5" fill="#c00"/></svg>\n';

/** A file as it was before anything was revoked. */
const earlier = ({ host, beforeRevocation }: Ground, path: string): string =>
  `${host.bare.git('show', `${beforeRevocation}:${path}`)}\n`;

/** The bytes of a file of `main`, which need not be a text. */
const bytesOf = ({ host }: Ground, path: string): Uint8Array => {
  const clone = host.clone('bytes');
  return readFileSync(join(clone.root, path));
};

const onLists: readonly Attack[] = [
  {
    name: 'status list: an older one, under which nothing is revoked',
    merge: (ground) => void ground.merged('eve', [], { [list]: earlier(ground, list) }),
    signs: 'nothing',
    exits: [1, 1],
    says: [list, 'has another digest'],
  },
  {
    name: 'status list: an older one, and the revocation taken out of the award',
    merge: (ground) =>
      void ground.merged('eve', [], {
        [list]: earlier(ground, list),
        [`${revokedBefore}.md`]: earlier(ground, `${revokedBefore}.md`),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: [list, 'has another digest'],
    always: true,
  },
  {
    name: 'status list: a changed one',
    merge: ({ merged, text }) =>
      void merged('eve', [], { [list]: text(list).replace(/("encodedList": ?"u.{6})./, '$1_') }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['The status list is not signed by the issuer'],
  },
  {
    name: 'status list: deleted',
    merge: ({ merged }) => void merged('eve', [], { [list]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: [list],
  },
  {
    name: 'status list: a second one, which is a copy of the first',
    merge: ({ merged, text }) => void merged('eve', [], { 'keys/status-2.json': text(list) }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['keys/status-2.json'],
  },
];

const onCredentials: readonly Attack[] = [
  {
    name: 'credential: deleted, so that it is signed again',
    merge: ({ merged }) => void merged('eve', [], { [credential]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: [credential, 'is gone: line'],
  },
  {
    name: 'credential: deleted with its award, and the award proposed again',
    merge: ({ merged }) => {
      merged('eve', [], { [credential]: null, [award]: null });
      merged('bob', ['mia'], { [award]: awardText() });
    },
    signs: 'nothing',
    exits: [1, 1],
    says: [credential, 'is gone: line'],
  },
  {
    name: 'credential: another name in it',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [credential]: text(credential).replace('Ada Lovelace', 'Eve Evil'),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: [credential],
  },
  {
    name: 'credential: that of one award copied to another',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        'recipients/grace/copied.md': awardText(),
        'recipients/grace/copied.json': text(credential),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['recipients/grace/copied'],
  },
  {
    name: 'credential: that of one award copied to another, and all of it agreed to',
    merge: ({ merged, text }) =>
      void merged('bob', ['mia'], {
        'recipients/grace/copied.md': awardText(),
        'recipients/grace/copied.json': text(credential),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['recipients/grace/copied'],
  },
  {
    name: 'credential: that of one award copied to the agreed one beside it',
    merge: ({ merged, text }) =>
      void merged('eve', [], { 'recipients/grace/first-talk.json': text(credential) }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['recipients/grace/first-talk.json'],
  },
];

const onFrozen: readonly Attack[] = [
  {
    name: 'frozen version: other words',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [`${version}.json`]: text(`${version}.json`).replace('First Talk', 'Chief Surgeon'),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: [`no longer matches ${version}.json`],
  },
  {
    name: 'frozen version: another address it is related to',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [`${version}.json`]: text(`${version}.json`).replace(
          /("related": \[\s*\{[^}]*"id": ?")[^"]+/,
          '$1https://eve.example/surgeon',
        ),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: [`${version}.json`, 'has another digest'],
  },
  {
    name: 'frozen version: another picture',
    merge: (ground) =>
      void ground.merged('eve', [], {
        [`${version}.png`]: bytesOf(ground, 'badges/repairer/v2.png'),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: [`${version}.png`, 'has another digest'],
  },
  {
    name: 'frozen version: another drawing',
    merge: ({ merged }) => void merged('eve', [], { [`${version}.svg`]: square }),
    signs: 'nothing',
    exits: [1, 1],
    says: [`${version}.svg`, 'has another digest'],
  },
  {
    name: 'frozen version: deleted',
    merge: ({ merged }) => void merged('eve', [], { [`${version}.json`]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: [`${version}.json`],
  },
  {
    name: 'frozen version: brought before anybody has the badge, with a picture of eve’s',
    merge: (ground) => {
      const { merged, text } = ground;
      merged('bob', ['mia'], {
        'badges/nurse/badge.md': text('badges/first-talk/badge.md').replace('First Talk', 'Nurse'),
      });
      merged('eve', [], {
        'badges/nurse/v1.json': text(`${version}.json`)
          .replaceAll('badges/first-talk/', 'badges/nurse/')
          .replaceAll('First Talk', 'Nurse'),
        'badges/nurse/v1.png': bytesOf(ground, 'badges/repairer/v2.png'),
        'badges/nurse/v1.svg': square,
      });
      merged('bob', ['mia'], { 'recipients/grace/nurse.md': awardText('nurse') });
    },
    signs: 'nothing',
    exits: [1, 0],
    says: ['badges/nurse/v1', 'with the first award that carries it, and none does'],
    always: true,
  },
];

const onAwards: readonly Attack[] = [
  {
    name: 'signed award: another text',
    merge: ({ merged }) =>
      void merged('eve', [], { [award]: awardText('first-talk', 'Saved all.') }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['This award was issued already'],
  },
  {
    name: 'signed award: deleted',
    merge: ({ merged }) => void merged('eve', [], { [award]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: [signedBefore],
  },
  {
    name: 'signed award: revoked by eve',
    merge: ({ merged, text }) =>
      void merged('eve', [], {
        [award]: text(award).replace(
          /---\n(?=Well)/,
          'revoked:\n  date: 2026-06-03\n  reason: Envy.\n---\n',
        ),
      }),
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${award}`, 'Pull request N was merged before enough awarders agreed'],
  },
  {
    name: 'revoked award: reinstated by its recipient alone',
    merge: (ground) =>
      void ground.merged('ada', ['ada'], {
        [`${revokedBefore}.md`]: earlier(ground, `${revokedBefore}.md`),
      }),
    signs: 'beside',
    exits: [3, 0],
    says: [`not signed: ${revokedBefore}.md`],
  },
  {
    name: 'revoked award: all of it deleted, and awarded again',
    merge: (ground) => {
      const { merged } = ground;
      merged('eve', [], { [`${revokedBefore}.md`]: null, [`${revokedBefore}.json`]: null });
      merged('bob', ['mia'], { [`${revokedBefore}.md`]: earlier(ground, `${revokedBefore}.md`) });
    },
    signs: 'nothing',
    exits: [1, 1],
    says: [`${revokedBefore}.md`, 'No address is signed a second time'],
  },
  {
    name: 'recipient: the folder of ada with all she has becomes eve’s',
    merge: ({ inClone }) =>
      inClone((clone) => {
        clone.git('mv', 'recipients/ada', 'recipients/eve');
        clone.commit({});
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['recipients/eve/first-talk.json'],
  },
];

export const attacksOnLedger: readonly Attack[] = [
  ...onLists,
  ...onCredentials,
  ...onFrozen,
  ...onAwards,
];
