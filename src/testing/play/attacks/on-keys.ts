/** Attacks on what every award rests on: policy, keys, the engine. */

import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';

const issuerPath = 'keys/issuer.json';
const evesKey = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

/** The policy with other members, merged as eve's. */
const policy =
  (members: object, author = 'eve', approvals: readonly string[] = []) =>
  ({ merged, text }: Ground): void => {
    const issuer = JSON.parse(text(issuerPath)) as object;
    merged(author, approvals, { [issuerPath]: `${JSON.stringify({ ...issuer, ...members })}\n` });
  };

/** A key of eve's beside the issuer's own. */
const secondKey =
  (members: object) =>
  ({ merged }: Ground): void =>
    void merged('eve', [], {
      'keys/2020-x.json': `${JSON.stringify({ id: '2020-x', publicKeyMultibase: evesKey, created: '2020-01-05', ...members })}\n`,
    });

const lacksMaintainer = 'Pull request N was merged before a maintainer agreed: 1 more of mia';
const disputesPolicy = [`not agreed to: ${issuerPath}`, lacksMaintainer];

const onPolicy: readonly Attack[] = [
  {
    name: 'policy: eve among the awarders',
    merge: policy({ awarders: ['ada', 'bob', 'eve'] }),
    signs: 'nothing',
    exits: [3, 1],
    says: disputesPolicy,
  },
  {
    name: 'policy: eve as maintainer',
    merge: policy({ maintainers: ['mia', 'eve'] }),
    signs: 'nothing',
    exits: [3, 1],
    says: disputesPolicy,
  },
  {
    name: 'policy: nobody named as maintainer',
    merge: policy({ maintainers: undefined }),
    signs: 'nothing',
    exits: [3, 1],
    says: disputesPolicy,
  },
  {
    name: 'policy: another repository, whose host knows eve',
    merge: policy({ repository: 'https://code.example/eve/badges' }),
    signs: 'nothing',
    exits: [3, 1],
    says: disputesPolicy,
  },
  {
    name: 'policy: another name of the issuer',
    merge: policy({ name: 'Eve University' }),
    signs: 'nothing',
    exits: [3, 1],
    says: disputesPolicy,
  },
  {
    name: 'policy: another address of the issuer',
    merge: policy({ url: 'https://eve.example/' }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['`url` says https://eve.example/, and 2 awards were signed at'],
  },
  {
    name: 'policy: changed by one awarder alone',
    merge: policy({ awarders: ['ada', 'bob', 'eve'] }, 'ada', ['ada']),
    signs: 'nothing',
    exits: [3, 1],
    says: disputesPolicy,
  },
  {
    name: 'policy: deleted',
    merge: ({ merged }) => void merged('eve', [], { [issuerPath]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: [issuerPath],
  },
];

const onKeys: readonly Attack[] = [
  {
    name: 'key: a second one, retired, by which eve signs at home',
    merge: secondKey({ state: 'retired' }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['keys/2020-x.json', 'No key before it confirms this key'],
    always: true,
  },
  {
    name: 'key: a second one, active',
    merge: secondKey({ state: 'active' }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['keys/2020-x.json'],
  },
  {
    name: 'key: a second one, said to be compromised later',
    merge: secondKey({ state: 'compromised', compromisedFrom: '2030-01-01' }),
    signs: 'nothing',
    exits: [1, 1],
    says: ['keys/2020-x.json'],
  },
  {
    name: 'key: a second one, said to be compromised',
    merge: secondKey({ state: 'compromised', compromisedFrom: '2026-01-01' }),
    signs: 'nothing',
    exits: [3, 1],
    says: ['not agreed to: keys/2020-x.json', 'and this one has none'],
  },
  {
    name: 'key: the issuer’s own is said to be retired',
    merge: ({ merged, key, text }) =>
      void merged('eve', [], { [key]: text(key).replace('"active"', '"retired"') }),
    signs: 'nothing',
    exits: [3, 1],
    says: ['not agreed to: keys/'],
  },
  {
    name: 'key: the issuer’s own is said to be compromised',
    merge: ({ merged, key, text }) =>
      void merged('eve', [], {
        [key]: text(key).replace('"active"', '"compromised", "compromisedFrom": "2026-01-06"'),
      }),
    signs: 'nothing',
    exits: [1, 1],
    says: [''],
  },
  {
    name: 'key: the issuer’s own is said to be older',
    merge: ({ merged, key, text }) =>
      void merged('eve', [], { [key]: text(key).replace(/"20\d\d-\d\d-\d\d"/, '"2019-01-01"') }),
    signs: 'nothing',
    exits: [3, 1],
    says: ['A key stays what it is'],
  },
  {
    name: 'key: eve’s in place of the issuer’s',
    merge: ({ merged, key, text }) =>
      void merged('eve', [], { [key]: text(key).replace(/z6Mk\w+/, evesKey) }),
    signs: 'nothing',
    exits: [1, 1],
    says: [''],
  },
  {
    name: 'key: the issuer’s own is deleted',
    merge: ({ merged, key }) => void merged('eve', [], { [key]: null }),
    signs: 'nothing',
    exits: [1, 1],
    says: [''],
  },
];

/** Files of the engine and of the host's settings: what a signature of any award rests on. */
const onEngine: readonly Attack[] = [
  ['the engine', 'src/proof/ed25519.ts'],
  ['the packages', 'package.json'],
  ['the lockfile', 'package-lock.json'],
  ['a workflow', '.github/workflows/issue.yml'],
  ['the code owners', '.github/CODEOWNERS'],
  ['settings of git', '.gitattributes'],
].map(([what = '', path = '']): Attack => ({
  name: `engine: ${what}`,
  merge: ({ merged }) => void merged('eve', ['bob'], { [path]: 'evil\n' }),
  signs: 'nothing',
  exits: [3, 0],
  says: [`not agreed to: ${path}`, lacksMaintainer],
}));

export const attacksOnKeys: readonly Attack[] = [...onPolicy, ...onKeys, ...onEngine];
