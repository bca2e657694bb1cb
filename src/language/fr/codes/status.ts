/** What is said of revocation. `{fault}` is what was said of the list when it was checked. */

import { noList, saysWithdrawn, unreadList } from './sentences.ts';

export const status = {
  'not-revoked': {
    says: 'L’émetteur ne l’a pas révoqué.',
    details: {
      source: 'L’émetteur ne l’a pas révoqué (source : {source}).',
      unsigned: 'L’émetteur ne l’a pas révoqué (source : {source}, qui n’est pas signée).',
      informative: 'Son statut de type "{purpose}" ne peut pas le révoquer, et n’a pas été lu.',
      hosted: 'L’émetteur ne l’a pas révoqué : son adresse répond toujours.',
    },
  },
  'status-message': {
    says: 'L’émetteur en dit autre chose encore.',
    details: {
      text: 'Son émetteur en dit : « {message} » (source : {source}).',
      number:
        'Son émetteur lui a donné le statut {value}, sans texte pour l’expliquer (source : {source}).',
    },
  },
  revoked: {
    says: 'L’émetteur l’a révoqué.',
    details: {
      source: 'L’émetteur l’a révoqué (source : {source}).',
      reason: 'L’émetteur l’a révoqué et donne un motif : « {reason} » (source : {source}).',
      unsigned:
        'L’émetteur l’a révoqué et donne un motif : « {reason} » (source : {source}, qui n’est pas signée).',
      gone: 'Le serveur de l’assertion répond qu’elle n’existe plus (410).',
      itself: saysWithdrawn,
    },
  },
  suspended: {
    says: 'L’émetteur l’a suspendu.',
    details: { source: 'L’émetteur l’a suspendu (source : {source}).' },
  },
  replaced: {
    says: 'L’émetteur l’a remplacé par un badge corrigé.',
    details: {
      day: 'L’émetteur l’a remplacé : la copie actuelle a été signée le {day}, et son adresse est {address}.',
      address: 'L’émetteur l’a remplacé : l’adresse de la copie actuelle est {address}.',
      handed:
        'L’émetteur l’a remplacé : la copie actuelle a été signée le {day}. La personne à qui il a été décerné la possède.',
    },
  },
  'status-not-shown':
    'Impossible de savoir si son émetteur l’a révoqué : la personne titulaire, qui a choisi ce qu’elle montre, ne montre aucun moyen de le faire.',
  'no-status': 'L’émetteur n’a gardé aucun moyen de le révoquer.',
  'unsupported-status': {
    says: 'Son statut est tenu d’une façon qui n’est pas vérifiée ici.',
    details: {
      number: 'Il a plus d’entrées de statut qu’il n’en est vérifié ici.',
      type: 'Son statut est tenu sous la forme {type}, qui n’est pas vérifiée ici.',
      purpose: 'Son statut est de type "{purpose}", qui n’est pas vérifié ici.',
      bits: 'La liste de statuts tient plus d’un bit par entrée.',
      size: 'La liste de statuts ne tient pas autant de bits par entrée que le dit l’attestation.',
      largest: 'Son statut a plus de bits qu’il n’en est lu ici.',
      texts: 'Son émetteur en dit peut-être autre chose, mais n’en donne pas les textes.',
    },
  },
  'status-unreachable': {
    says: unreadList,
    details: {
      address: 'La liste de statuts n’a pas pu être lue à l’adresse {address} : {reason}',
      revocation: 'La liste de révocation n’a pas pu être lue à l’adresse {address} : {reason}',
    },
  },
  'malformed-status-list': {
    says: noList,
    details: {
      entry: 'Son entrée de statut est incomplète.',
      document: 'Ce document ne contient pas de liste de statuts ({source}) : {reason}',
      type: 'Le document à l’adresse de la liste de statuts n’en est pas une.',
      packed: 'La liste de statuts ne peut pas être décompressée.',
      'revocation-document':
        'Ce document ne contient pas de liste de révocation ({source}) : {reason}',
      'revocation-type': 'Le document à l’adresse de la liste de révocation n’en est pas une.',
    },
  },
  'foreign-status-list': {
    says: 'La liste des badges révoqués n’est pas celle de ce badge et de son émetteur.',
    details: {
      id: 'La liste de statuts est une autre que celle que nomme l’attestation.',
      signer:
        'La liste de statuts est signée par {signer}, non par l’émetteur (source : {source}). Elle ne dit pas que le badge est révoqué, ce que seul son émetteur pourrait dire à coup sûr.',
      by: 'La liste de statuts est signée par {signer}, non par l’émetteur ; le badge lui-même nomme cette liste.',
      'revocation-id': 'La liste de révocation est une autre que celle que nomme l’attestation.',
      'revocation-issuer': 'La liste de révocation est d’un autre émetteur.',
    },
  },
  'forged-status-list': {
    says: 'La liste des badges révoqués n’est pas signée par l’émetteur.',
    details: {
      fault: 'La liste de statuts n’est pas signée par l’émetteur. {fault}',
      proof: 'La preuve cryptographique de la liste de statuts est mal formée.',
    },
  },
  'unverified-status-list': {
    says: 'La signature de la liste des badges révoqués n’a pas pu être vérifiée.',
    details: {
      contexts: 'La liste de statuts ne peut pas être vérifiée ici. {fault}',
      fault: 'La signature de la liste de statuts n’a pas pu être vérifiée. {fault}',
    },
  },
  'status-list-too-short':
    'La liste de statuts est trop courte pour protéger la vie privée de quiconque.',
  'status-list-out-of-date': 'La liste de statuts n’est pas valide en ce moment.',
  'other-status-purpose': 'La liste de statuts a un autre but que celui que dit l’attestation.',
  'status-index-out-of-range': 'La liste de statuts n’a pas d’entrée de ce numéro.',
  'revocation-list-unreachable': {
    says: unreadList,
    details: {
      address:
        'La liste des assertions révoquées n’a pas pu être lue à l’adresse {address} : {reason}',
      unnamed:
        'La liste des assertions révoquées {address} n’est pas désignée par une adresse web.',
    },
  },
  'malformed-revocation-list': {
    says: noList,
    details: {
      document: 'Ce document ne contient pas de liste d’assertions révoquées ({source}) : {reason}',
      unnamed:
        'Cette liste désigne ce qui est révoqué par un numéro ("uid") que ce badge n’a pas : {source}.',
      foreign:
        'Ce document n’est pas une liste d’assertions que cet émetteur a révoquées : {source}.',
    },
  },
} as const;
