/** What is said of signatures, and of a hosted badge of its original in their place. */

import { unknownHolder, unknownSignature } from './sentences.ts';

export const proof = {
  'signature-correct': {
    says: 'La signature est correcte : rien n’a été changé depuis qu’elle a été faite.',
    details: {
      bounds:
        'La signature est correcte : rien n’a été changé depuis qu’elle a été faite. Elle a été faite pour {bounds} ; il n’a pas été vérifié si c’est le cas ici.',
    },
  },
  'signature-wrong':
    'La signature ne correspond pas : quelque chose a été changé, ou quelqu’un d’autre a signé.',
  'no-proof': 'Il n’est pas signé.',
  'malformed-proof': {
    says: 'Une preuve cryptographique est incomplète ou mal écrite.',
    details: {
      kind: 'Une preuve cryptographique ne dit pas de quel type elle est.',
      chain: 'Une preuve cryptographique porte sur une autre, qui n’est pas là.',
      token: 'Le champ "proof" du jeton doit être un objet ou une liste d’objets.',
    },
  },
  'unsupported-proof': {
    says: unknownSignature,
    details: {
      base: 'Il est sous la forme que son émetteur a faite pour la seule personne récipiendaire, qui choisit ce qu’elle en montre. Demandez-lui la forme destinée à être montrée.',
      suite: 'Il est signé avec {suite}, qui n’est pas vérifié ici.',
      member: 'Une preuve cryptographique est liée par "{member}", qui n’est pas vérifié ici.',
      chain: 'Une preuve cryptographique porte sur une autre, qui n’est pas vérifiée ici.',
      holder: unknownHolder,
    },
  },
  'wrong-purpose':
    'Une preuve cryptographique a été faite dans un autre but que d’affirmer quelque chose.',
  'too-many-proofs': {
    says: 'Il a plus de preuves cryptographiques qu’il n’en est vérifié ici.',
    details: {
      number: 'Il a {number} preuves cryptographiques, plus qu’il n’en est vérifié ici.',
    },
  },
  'too-complex': {
    says: 'Il est trop complexe pour être vérifié ici.',
    details: { reason: 'Il est trop complexe pour être vérifié ici. {reason}' },
  },
  'not-linked-data': {
    says: 'Il dit quelque chose que la signature ne peut pas couvrir.',
    details: {
      word: 'Il dit "{word}", qu’Open Badges 3.0 ne définit pas : la signature ne peut donc pas le couvrir.',
      something:
        'Il dit quelque chose qu’Open Badges 3.0 ne définit pas : la signature ne peut donc pas le couvrir.',
    },
  },
  'undefined-word': {
    says: 'La signature est correcte. Il utilise un mot qu’Open Badges 3.0 ne définit pas.',
    details: {
      word: 'La signature est correcte et couvre chaque mot. "{word}" n’est pas un mot qu’Open Badges 3.0 définit.',
    },
  },
  'proof-expired': {
    says: 'Une preuve cryptographique a dépassé son dernier jour.',
    details: { moment: 'Une preuve cryptographique n’était bonne que jusqu’à : {moment}.' },
  },
  'unsigned-presentation':
    'La présentation elle-même n’est pas signée : on ne sait pas qui la montre.',
  'not-signed':
    'Il dit qu’il est signé, mais la signature manque : ce n’est que le texte qui aurait été signé.',
  'hosted-as-shown': {
    says: 'Il est hébergé tel qu’il est montré.',
    details: { source: 'Il est hébergé tel qu’il est montré (source : {source}).' },
  },
  'hosted-newer': {
    says: 'Son émetteur en héberge une édition plus récente, qui seule compte.',
    details: {
      source:
        'Son émetteur en héberge une édition plus récente, qui seule compte (source : {source}).',
    },
  },
  'not-hosted': {
    says: 'Il dit qu’il est hébergé, mais ne nomme aucune adresse web.',
    details: {
      address: 'Il dit qu’il est hébergé, mais {address} n’est pas une adresse web.',
      nowhere:
        'Il ne dit pas où son émetteur l’héberge. Apportez son adresse, ou l’image qui l’accompagnait.',
      token: 'C’est un jeton signé, qui se dit pourtant hébergé. Apportez l’adresse du badge.',
    },
  },
  'hosted-differs': {
    says: 'Ce que son émetteur héberge diffère de ce qui est montré.',
    details: {
      assertion: 'Ce que dit {source} diffère de ce qui est montré, dans "{member}".',
      badge: 'Ce qui est montré du badge diffère de ce qu’en dit son émetteur, dans "{member}".',
    },
  },
  'hosted-unreachable': {
    says: 'Ce que son émetteur héberge n’a pas pu être lu.',
    details: {
      address: 'L’assertion n’a pas pu être lue à l’adresse {address} : {reason}',
      withdrawn:
        'C’est ce qui reste d’un badge révoqué, selon ses propres mots ; ce qu’en dit son émetteur n’a pas pu être lu à l’adresse {address} : {reason}',
    },
  },
  'malformed-hosted': {
    says: 'Il n’y a pas d’assertion à l’adresse où il est hébergé.',
    details: { document: 'Ce document ne contient pas d’assertion ({source}) : {reason}' },
  },
  'other-hosted': {
    says: 'À l’adresse où il est hébergé se trouve un autre document.',
    details: { document: 'Ce document n’est pas celui qui est montré : {source}.' },
  },
} as const;
