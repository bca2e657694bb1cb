/** `keys/issuer.json`: who signs. */

import { longestSealingKey } from '../../proof/sealing/sealing-key.ts';
import { namedHosts } from '../hosts/code-hosts.ts';
import { badgeWords } from '../../language/badges/badge-words.ts';
import { accountIds, accounts } from './accounts.ts';
import { certificate, signatories, sponsors } from './certificate.ts';
import { draft, limits, type FileSchema, type ListSchema } from './schema.ts';

const knownExample = {
  id: 'did:web:other.example',
  name: 'Other Club',
  url: 'https://other.example/',
};

const knownIssuers = {
  type: 'array',
  maxItems: 1_000,
  examples: [[knownExample]],
  description:
    'Issuers that you know. The page that checks badges says so of theirs, and other verifiers ' +
    'may load the list, `keys/known-issuers.json` on your site.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name'],
    examples: [knownExample],
    description: 'One issuer.',
    properties: {
      id: {
        type: 'string',
        format: 'issuer-did',
        maxLength: limits.address,
        examples: ['did:web:other.example'],
        description: 'What their badges name as issuer.',
      },
      name: {
        type: 'string',
        format: 'plain-text',
        maxLength: limits.name,
        examples: ['Other Club'],
        description: 'The name by which you know them.',
      },
      url: {
        type: 'string',
        format: 'https-address',
        maxLength: limits.address,
        examples: ['https://other.example/'],
        description: 'Their page.',
      },
      location: {
        type: 'string',
        format: 'plain-text',
        maxLength: limits.name,
        examples: ['Riverside'],
        description: 'Where they are.',
      },
    },
  },
} as const satisfies ListSchema;

export const issuerSchema = {
  $schema: draft,
  title: 'Issuer',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'url'],
  description: 'The community that signs the badges, and the address of its site.',
  examples: [{ name: 'Riverside Makers', url: 'https://badges.riverside.example/' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Riverside Makers'],
      description: 'The name of your community, as it appears on every badge.',
    },
    url: {
      type: 'string',
      format: 'site-address',
      maxLength: 300,
      examples: ['https://badges.riverside.example/'],
      description:
        'The address of the published site, with a slash at the end. Every ' +
        'badge carries it for ever, so choose one that you will keep.',
    },
    formerUrls: {
      type: 'array',
      maxItems: 20,
      examples: [['https://riverside.example/badges/']],
      description:
        'The addresses that the site had before, the oldest first. Badges ' +
        'that were signed there keep them. `npm run move` writes it.',
      items: {
        type: 'string',
        format: 'site-address',
        maxLength: 300,
        examples: ['https://riverside.example/badges/'],
        description: 'A former address, with a slash at the end, exactly as `url` had it.',
      },
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['A workshop where neighbours repair and build together.'],
      description: 'One or two sentences about your community.',
    },
    email: {
      type: 'string',
      format: 'email-address',
      maxLength: 254,
      examples: ['badges@riverside.example'],
      description:
        'A public contact address of the community. It is ' +
        'the only e-mail address that any file may hold.',
    },
    language: {
      type: 'string',
      format: 'language-tag',
      default: 'en',
      examples: ['en', 'de', 'pt-BR'],
      description:
        'The language that your badges are written in, as a language ' +
        'tag. It is in every signed badge; awarded ones keep theirs.',
    },
    interface: {
      type: 'string',
      format: 'language-tag',
      examples: ['en'],
      description:
        'The language of the words around your badges, on pages, cards and feeds, where it ' +
        'is not that of your badges. It is in no signed badge, so it may change at any time.',
    },
    languages: {
      type: 'array',
      maxItems: 20,
      examples: [['de', 'ar']],
      description:
        'Further languages that the pages are in, each below an address of its own such as /de/. ' +
        'A language stays once its pages were published, for no address may die: also where ' +
        '`interface` becomes it, and the plain addresses have the same pages.',
      items: {
        type: 'string',
        format: 'language-tag',
        examples: ['de'],
        description: 'A language of the interface.',
      },
    },
    words: {
      type: 'string',
      enum: badgeWords,
      default: 'badge',
      examples: ['certificate'],
      description:
        'What your pages, cards, certificates, messages and forms call a badge, in each language. ' +
        'It is in no signed badge, so it may change at any time.',
    },
    image: {
      type: 'string',
      format: 'picture-name',
      maxLength: 100,
      examples: ['logo.svg'],
      description:
        'The name of your community’s picture, an SVG or PNG file that ' +
        'lies in public/. Every badge links to it, so it stays there.',
    },
    typeface: {
      type: 'string',
      format: 'typeface-name',
      maxLength: 100,
      examples: ['names.woff2'],
      description:
        'The name of a typeface of your own, a WOFF2, TrueType or OpenType ' +
        'file that lies in public/. Cards set names in it that have letters ' +
        'which no typeface here has. Its licence must let you publish it.',
    },
    repository: {
      type: 'string',
      format: 'https-address',
      maxLength: 300,
      examples: ['https://code.example/riverside/badges'],
      description:
        'The address of this repository on its host: where ' +
        'badges are proposed, and where their history is kept.',
    },
    host: {
      type: 'string',
      enum: namedHosts,
      examples: ['forgejo'],
      description:
        'What runs at that address, where its name does not tell: pages link to the forms of that ' +
        'host, and `npm run forms` writes them for it.',
    },
    look: {
      type: 'string',
      enum: ['pictures', 'text-first'],
      default: 'pictures',
      examples: ['text-first'],
      description:
        'What your pages and cards lead with. With `text-first`, lists are words without pictures, ' +
        'and a badge’s own page, its awards and the cards of their links show it small, behind ' +
        'the words.',
    },
    certificate,
    signatories,
    sponsors,
    knownIssuers,
    linkedin: {
      type: 'string',
      format: 'linkedin-number',
      maxLength: 15,
      examples: ['12345678'],
      description:
        'The number of your organisation’s page on LinkedIn. A badge that is ' +
        'added to a profile there then shows your logo, and leads to your page.',
    },
    license: {
      type: 'string',
      format: 'https-address',
      maxLength: limits.address,
      examples: ['https://creativecommons.org/licenses/by/4.0/'],
      description:
        'The address of the licence under which others may use the pictures of your badges. ' +
        'Pages name it, to people and to search engines.',
    },
    studio: {
      type: 'boolean',
      default: false,
      examples: [true, false],
      description:
        'Whether the site has a page on which everybody may try out pictures for new badges; ' +
        '`npm start` always shows it.',
    },
    publish: {
      type: 'string',
      enum: ['whole', 'lean'],
      default: 'whole',
      examples: ['lean'],
      description:
        'How much stands beside each award. With `lean`, awards that are signed from then on have ' +
        'a short page and the signed credential, and no pictures with the badge inside, no card ' +
        'and no Open Badges 2.0: two files instead of six, for many thousands of awards. What was ' +
        'signed before keeps everything that it had.',
    },
    frames: {
      type: 'boolean',
      default: false,
      examples: [true],
      description:
        'Whether each award has a small page that other sites may show in a frame, and that ' +
        'WordPress and others find from its address: two files more for each. Once awards have ' +
        'one, it stays.',
    },
    directory: {
      type: 'boolean',
      default: false,
      examples: [true],
      description:
        'Whether the community wants to be in directories of others: its name and its badges, and ' +
        'nobody who has them, are published in one file for those who ask (`npm run directory`).',
    },
    sealing: {
      type: 'string',
      format: 'sealing-key',
      maxLength: longestSealingKey,
      examples: ['age1ermr3facrtyqxz64pdyfly9erzx2k607fdth3yfvrt8glv8tjp0sewuqy6'],
      description:
        'The public key for which people without an account seal an e-mail address, so that the ' +
        'message about their award reaches them. `npm run keygen -- --sealing` writes it, HOSTING.md ' +
        'says where its secret goes. With it, the site has the page `seal/`.',
    },
    codesInPages: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-11-30'],
      description:
        'Awards that are signed from this day on have their QR codes in their page alone, which ' +
        'saves two files each. Those signed before keep theirs, since no address that was ' +
        'published may die: so name no day before tomorrow. `npm run setup` writes it.',
    },
    awarders: accounts(
      'Accounts on the repository’s host whose word counts ' +
        'for every badge that names no awarders of its own.',
    ),
    maintainers: accounts(
      'Accounts on the repository’s host that own the engine, ' +
        'the keys, and the rules of who may award what.',
    ),
    accountIds,
  },
} as const satisfies FileSchema;
