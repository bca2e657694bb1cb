/** What is said of the key that signed, and of a hosted badge of the scope in its place. */

import { unknownHolder } from './sentences.ts';

export const key = {
  'key-listed': {
    says: 'La clé qui l’a signé figure parmi celles de l’émetteur.',
    details: {
      source: 'La clé qui l’a signé figure parmi celles de l’émetteur (source : {source}).',
      token: 'La clé qui l’a signé est celle de l’émetteur (source : {source}).',
      profile: 'La clé qui l’a signé est nommée dans le profil de l’émetteur.',
    },
  },
  'foreign-key': {
    says: 'La clé qui l’a signé n’est pas de l’émetteur.',
    details: {
      key: 'Il est signé avec {key}, qui n’est pas une clé de l’émetteur.',
      'no-address': 'L’émetteur n’a pas d’adresse web où demander ses clés.',
      controller: 'La clé qui l’a signé appartient à quelqu’un d’autre.',
      owner: 'La clé ne dit pas qu’elle est à l’émetteur.',
      holder: 'Le jeton dit deux choses sur la personne titulaire.',
    },
  },
  'key-unreachable': {
    says: 'Les clés de l’émetteur n’ont pas pu être lues.',
    details: {
      document: 'Les clés de l’émetteur n’ont pas pu être lues à l’adresse {address} : {reason}',
      key: 'La clé {key} n’a pas pu être lue : {reason}',
      address: 'La clé n’a pas pu être lue à l’adresse {address} : {reason}',
    },
  },
  'malformed-key-document': {
    says: 'Il n’y a pas de document de clés à l’adresse de l’émetteur.',
    details: {
      document: 'Ce n’est pas un document de clés ({source}) : {reason}',
      key: 'Ce document ne contient pas de clé ({source}) : {reason}',
      empty: 'Ce document n’énumère aucune clé : {source}.',
    },
  },
  'other-key-document': {
    says: 'À l’adresse de la clé se trouve le document de quelqu’un d’autre.',
    details: {
      document: 'Ce document de clés est celui de quelqu’un d’autre : {source}.',
      key: 'Ce n’est pas la clé {key} : {source}.',
      profile: 'Ce n’est pas la clé que nomme l’émetteur : {source}.',
    },
  },
  'key-not-listed': {
    says: 'La clé qui l’a signé ne figure pas parmi celles de l’émetteur.',
    details: {
      key: 'La clé {key} ne figure pas parmi celles de l’émetteur (source : {source}).',
      token: 'La clé qui l’a signé ne figure pas parmi celles de l’émetteur (source : {source}).',
      none: 'L’émetteur n’énumère aucune clé qui aurait pu le signer (source : {source}).',
      profile: 'Le profil de l’émetteur ne nomme pas la clé {key}.',
    },
  },
  'wrong-key': {
    says: 'La clé est défectueuse, ou n’est pas du type voulu.',
    details: {
      contradictory: 'L’entrée de l’émetteur pour {key} se contredit.',
      controller: 'La clé {key} est sous le contrôle de quelqu’un d’autre.',
      secret: 'La moitié secrète de la clé {key} est publique : n’importe qui a donc pu signer.',
      kind: 'La clé {key} n’est pas du type annoncé pour la preuve cryptographique.',
      entry: 'L’entrée de l’émetteur pour la clé est défectueuse.',
      profile: 'La clé de l’émetteur est défectueuse.',
    },
  },
  'key-not-for-assertions': {
    says: 'L’émetteur ne permet pas à cette clé de signer des attestations.',
    details: { key: 'L’émetteur ne permet pas à {key} de signer des attestations.' },
  },
  'key-revoked': {
    says: 'L’émetteur a révoqué la clé.',
    details: { key: 'L’émetteur a révoqué la clé {key}.' },
  },
  'key-expired': {
    says: 'La clé a dépassé son dernier jour.',
    details: { key: 'La clé {key} a dépassé son dernier jour.' },
  },
  'unsupported-key': {
    says: 'La clé est d’un type qui n’est pas vérifié ici.',
    details: {
      key: 'La clé {key} est d’un type qui n’est pas vérifié ici.',
      address: 'La clé {address} n’est pas désignée par une adresse web.',
      holder: unknownHolder,
    },
  },
  'weak-key': 'La clé est si faible que n’importe qui aurait pu signer.',
  'key-not-bound': {
    says: 'Rien ne dit que la clé du jeton est à l’émetteur.',
    details: {
      fault: 'Le jeton apporte sa propre clé, et rien ne dit qu’elle est à l’émetteur. {fault}',
    },
  },
  'key-kind-differs': {
    says: 'Le jeton et l’émetteur nomment des types de clé différents.',
    details: {
      kinds: 'Le jeton dit {algorithm}, mais la clé de l’émetteur est d’un autre type ({kind}).',
    },
  },
  'private-key': {
    says: 'La clé secrète est là où tout le monde la voit.',
    details: {
      issuer: 'L’émetteur montre la clé secrète à tout le monde.',
      token: 'Le jeton montre sa clé secrète à tout le monde.',
    },
  },
  'within-scope': {
    says: 'L’émetteur dit que les assertions à cette adresse sont les siennes.',
    details: {
      'same-host':
        'Il est hébergé au même endroit que son émetteur ({host}), qui s’en porte garant.',
    },
  },
  'other-host': {
    says: 'Il n’est pas hébergé au même endroit que son émetteur.',
    details: {
      hosts:
        'Il est hébergé sur {host}, mais son émetteur ou le type de badge l’est sur {other}. Open Badges 1 ne peut pas dire si ce serveur a le droit de parler pour l’émetteur : demandez donc à l’émetteur.',
    },
  },
  'out-of-scope':
    'Il n’est pas hébergé là où l’émetteur dit que sont ses assertions : n’importe qui a pu le mettre là.',
  'issuer-has-no-key':
    'Le profil de l’émetteur ne nomme aucune clé : personne n’a donc pu signer pour lui.',
} as const;
