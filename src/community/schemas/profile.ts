/** `recipients/<slug>/profile.md`: who receives badges. */

import { badgeName } from './badge-names.ts';
import { draft, limits, type FileSchema, type KeysSchema } from './schema.ts';

const email = {
  type: 'object',
  additionalProperties: false,
  required: ['hash', 'salt'],
  description:
    'A salted hash of the recipient’s e-mail address, made outside the repository and ' +
    'only if the recipient wants it. Anybody who guesses the address can confirm it.',
  examples: [{ hash: `sha256$${'0a'.repeat(32)}`, salt: '4f'.repeat(16) }],
  properties: {
    hash: {
      type: 'string',
      format: 'hashed-email',
      examples: [`sha256$${'0a'.repeat(32)}`],
      description: 'SHA-256 of the address followed by the salt.',
    },
    salt: {
      type: 'string',
      format: 'salt',
      examples: ['4f'.repeat(16)],
      description: 'Random hex digits that were hashed with the address.',
    },
  },
} as const satisfies KeysSchema;

const link = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'url'],
  description: 'A link with its words.',
  examples: [{ name: 'Home page', url: 'https://ada.example/' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Home page'],
      description: 'The words of the link.',
    },
    url: {
      type: 'string',
      format: 'https-address',
      maxLength: limits.address,
      examples: ['https://ada.example/'],
      description: 'Where it leads.',
    },
  },
} as const satisfies KeysSchema;

const declined = {
  type: 'object',
  alone: 'badge',
  additionalProperties: false,
  required: ['badge'],
  description: 'One badge that is not to be proposed: its folder alone, or with the reason.',
  examples: [{ badge: 'first-talk', reason: 'Does not want it.' }],
  properties: {
    badge: badgeName('The badge: the name of its folder in badges/.'),
    reason: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Does not want it.'],
      description: 'Why, in a sentence that may be public. No page shows it.',
    },
  },
} as const satisfies KeysSchema;

export const profileSchema = {
  $schema: draft,
  title: 'Recipient',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  description: 'A person or group that receives badges: only what they want to be public.',
  examples: [{ name: 'Ada Lovelace', profile: 'https://code.example/ada' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Ada Lovelace', 'ada'],
      description: 'The name to show; a nickname will do.',
    },
    language: {
      type: 'string',
      format: 'language-tag',
      examples: ['ja', 'zh-TW'],
      description:
        'The language of this person, as a language tag. Their card, their certificate and the ' +
        'message to them are in it, where the interface speaks it. Pages tell browsers and screen ' +
        'readers that their name and words are in it, and letters that languages share are drawn ' +
        'as it writes them.',
    },
    visibility: {
      type: 'string',
      enum: ['listed', 'unlisted', 'file-only'],
      examples: ['listed', 'unlisted'],
      description:
        'Where the recipient wants to be shown, by their own word: ' +
        '`listed` in lists, feeds and search; `unlisted` on pages that ' +
        'only those find who have the address; `file-only` on no page at ' +
        'all. Without it a page stands at its address and is in no list.',
    },
    kind: {
      type: 'string',
      enum: ['person', 'group'],
      default: 'person',
      examples: ['group'],
      description: 'Whether the recipient is one person or several.',
    },
    profile: {
      type: 'string',
      format: 'https-address',
      maxLength: limits.address,
      examples: ['https://code.example/ada'],
      description:
        'The address of a public profile that the recipient ' +
        'controls; it tells them apart from others of the same name.',
    },
    email,
    account: {
      type: 'string',
      format: 'account-name',
      maxLength: limits.account,
      examples: ['ada'],
      description:
        'The recipient’s account on the repository’s host: nobody can award a ' +
        'badge to themselves unnoticed, and the recipient can change this file.',
    },
    links: {
      type: 'array',
      maxItems: 20,
      items: link,
      examples: [[{ name: 'Home page', url: 'https://ada.example/' }]],
      description: 'Links that the recipient wants on the page.',
    },
    keys: {
      type: 'array',
      maxItems: 5,
      items: {
        type: 'string',
        format: 'key-did',
        examples: ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'],
        description: 'The did:key of an Ed25519 key.',
      },
      examples: [['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK']],
      description:
        'Keys of the recipient’s own: an endorsement that one of ' +
        'them signed is shown as this person’s word.',
    },
    did: {
      type: 'string',
      format: 'holder-did',
      examples: ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'],
      description:
        'A DID of the recipient’s own, where they want awards to be bound to it: those signed ' +
        'from then on name it, so that whoever has its key can prove they are meant.',
    },
    declined: {
      type: 'array',
      maxItems: 200,
      items: declined,
      examples: [[{ badge: 'first-talk', reason: 'Does not want it.' }]],
      description:
        'Badges that `npm run stack` is not to propose for this recipient, ' +
        'though what they require is there.',
    },
  },
} as const satisfies FileSchema;
