/** Attacks by what a path is: links, other repositories, letters, places that git itself obeys. */

import type { Changes } from '../../fixtures/git-community.ts';
import { awardText } from '../issuing.ts';
import type { Attack } from './attack.ts';

const issuerPath = 'keys/issuer.json';

/** Merged by eve; neither signed nor published. */
const stops = (name: string, changes: Changes, ...says: readonly string[]): Attack => ({
  name,
  merge: ({ merged }) => void merged('eve', [], changes),
  signs: 'nothing',
  exits: [1, 1],
  says,
});

/** Merged by eve; everything that rests on it waits. */
const waits = (name: string, path: string, change: string): Attack => ({
  name,
  merge: ({ merged }) => void merged('eve', [], { [path]: change }),
  signs: 'nothing',
  exits: [3, 0],
  says: [`not agreed to: ${path}`],
});

export const attacksOnPaths: readonly Attack[] = [
  {
    name: 'path: a page of eve’s in public/',
    merge: ({ merged }) => void merged('eve', ['ada'], { 'public/help.txt': 'Send eve money.' }),
    signs: 'nothing',
    exits: [3, 1],
    says: ['not agreed to: public/help.txt', 'was merged before a maintainer agreed'],
    always: true,
  },
  {
    name: 'path: a file of public/ that ada pushes past the host',
    merge: ({ pushedBy }) => void pushedBy('ada', { 'public/CNAME': 'eve.example\n' }),
    signs: 'nothing',
    exits: [3, 1],
    says: ['not agreed to: public/CNAME', 'was pushed by ada'],
  },
  stops(
    'path: the picture of a badge is a link to another one',
    { 'badges/first-talk/image.png': { link: '../repairer/v2.png' } },
    'badges/first-talk/image.png',
    'symbolic link',
  ),
  stops(
    'path: the award beside is a link to one that was agreed to',
    { 'recipients/grace/linked.md': { link: '../ada/first-talk.md' } },
    'recipients/grace/linked.md',
    'symbolic link',
  ),
  stops(
    'path: the folder of a person is a link to another one',
    { 'recipients/eve': { link: 'ada' } },
    'recipients/eve',
  ),
  stops(
    'path: the policy is a link to a file of eve’s',
    { [issuerPath]: { link: '../public/issuer.json' }, 'public/issuer.json': '{"name":"Eve"}' },
    issuerPath,
  ),
  stops(
    'path: the same folder in other letters',
    {
      'recipients/Grace/first-talk.md': awardText(),
      'recipients/Grace/profile.md': '---\nname: G\n---\n',
    },
    'recipients/Grace',
  ),
  stops(
    'path: a name that is longer than any file’s',
    { [`recipients/grace/${'a'.repeat(200)}.md`]: awardText() },
    'recipients/grace/aaa',
  ),
  stops(
    'path: attributes by which git would change awards at checkout',
    { 'recipients/.gitattributes': '*.md text eol=crlf ident\n' },
    '.gitattributes',
  ),
  stops(
    'path: a policy in the folder of a badge',
    { 'badges/first-talk/issuer.json': '{"maintainers":["eve"]}' },
    'badges/first-talk/issuer.json',
  ),
  stops(
    'path: an award that is a program',
    { 'recipients/grace/x.md': { program: awardText() } },
    'recipients/grace/x.md',
    'marked as a program',
    '--chmod=-x',
  ),
  stops(
    'path: a file of public/ that is a program',
    { 'public/help.txt': { program: 'Hello' } },
    'public/help.txt',
    'marked as a program',
  ),
  waits('path: keys in other letters', 'Keys/issuer.json', '{"maintainers":["eve"]}'),
  waits(
    'path: attributes by which git would merge what nobody looked at',
    '.gitattributes',
    'keys/* merge=union\n',
  ),
  waits('path: other repositories that a checkout would bring', '.gitmodules', '[submodule "x"]\n'),
  waits('path: what npm runs before anything else', '.npmrc', 'node-options=--import=./x.mjs\n'),
  waits('path: what node reads beside the engine', 'node_modules/x/package.json', '{}\n'),
  {
    name: 'path: the policy in another order, which says the same',
    merge: ({ merged, text }) => {
      const issuer = Object.entries(JSON.parse(text(issuerPath)) as object).reverse();
      merged('eve', [], { [issuerPath]: `${JSON.stringify(Object.fromEntries(issuer))}\n` });
    },
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
  },
  {
    name: 'path: a badge with its rules moved to another folder without them, and awarded there',
    merge: ({ merged, text }) => {
      const badge = text('badges/first-talk/badge.md').replace('First Talk', 'Director');
      merged('mia', ['bob'], {
        'badges/director/badge.md': badge.replace('name:', 'awarders: [mia]\nname:'),
      });
      merged('ada', ['bob'], {
        'badges/director/badge.md': null,
        'badges/director-2/badge.md': badge,
      });
      merged('ada', ['bob'], { 'recipients/grace/director.md': awardText('director-2') });
    },
    signs: 'beside',
    exits: [3, 0],
    says: ['not signed: recipients/grace/director.md', 'It rests on badges/director/badge.md'],
  },
  {
    name: 'path: a policy of eve’s with a date before the first signature',
    merge: ({ text, inClone }) =>
      inClone((clone) =>
        clone.commit(
          { [issuerPath]: text(issuerPath).replace('["mia"]', '["mia","eve"]') },
          { name: 'mia', date: '2019-01-01T00:00:00Z' },
        ),
      ),
    signs: 'nothing',
    exits: [3, 1],
    says: [`not agreed to: ${issuerPath}`],
  },
];
