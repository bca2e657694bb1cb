/**
 * What is said of the parts of a document: is everything there, and written as it must be. Words in
 * straight quotes are members of the document.
 */

import { assertionId, saysWithdrawn, wholeAssertion } from './sentences.ts';

export const schema = {
  'open-badge': 'Il a tout ce qu’une attestation Open Badges 3.0 doit avoir.',
  endorsement: 'Il a tout ce qu’un endossement Open Badges 3.0 doit avoir.',
  record: 'Il a tout ce qu’un relevé CLR 2.0 doit avoir.',
  'other-credential':
    'C’est une attestation vérifiable d’une autre sorte qu’un badge ; ce qu’elle affirme n’est pas jugé ici.',
  'wrong-id': {
    says: 'Son identifiant manque ou est mal écrit.',
    details: {
      credential: 'L’attestation a besoin d’un "id" qui soit une adresse.',
      presentation: 'L’"id" de la présentation doit être une adresse.',
      assertion: assertionId,
    },
  },
  'wrong-type': {
    says: 'Il n’est pas du type voulu.',
    details: { badge: 'Son "type" doit nommer VerifiableCredential et OpenBadgeCredential.' },
  },
  'wrong-issuer': {
    says: 'L’indication de son émetteur manque ou est mal écrite.',
    details: {
      profile: 'Le champ "issuer" doit être un objet avec un "id" et le type Profile.',
      holder: 'Le champ "holder" doit être une adresse, ou un objet qui en a une.',
    },
  },
  'wrong-date': {
    says: 'Une date manque ou est mal écrite.',
    details: {
      missing: 'Il lui faut "{member}", une date et une heure réelles avec un fuseau.',
      written: '"{member}" doit être une date et une heure réelles avec un fuseau.',
      order: 'Il finirait avant de commencer.',
    },
  },
  'wrong-subject': {
    says: 'Ce qu’il dit de la personne récipiendaire est incomplet ou mal écrit.',
    details: {
      number: 'Il lui faut un "credentialSubject", et pas plus d’un.',
      'badge-type': 'Le sujet doit être de type AchievementSubject.',
      'record-type': 'Le sujet doit être de type ClrSubject.',
      nobody: 'Le sujet doit avoir un "id" ou un "identifier", sinon il ne concerne personne.',
      identifier: 'Chaque "identifier" doit être un IdentityObject complet.',
      endorsed: 'Un endossement doit nommer par un "id" ce qu’il endosse.',
      association: 'Chaque "association" doit être un objet.',
    },
  },
  'wrong-achievement': {
    says: 'Ce qu’il dit de la réussite est incomplet ou mal écrit.',
    details: {
      missing: 'Le sujet doit avoir un "achievement".',
      type: 'La réussite a besoin d’un "id" et du type Achievement.',
      name: 'La réussite a besoin d’un "name" et d’une "description".',
      criteria: 'La réussite a besoin de "criteria" avec un "id" ou une "narrative".',
      each: 'Chaque "achievement" doit être un objet.',
    },
  },
  'wrong-status': {
    says: 'Son statut est mal écrit.',
    details: { each: 'Chaque "credentialStatus" doit être un objet avec un type.' },
  },
  'wrong-proof': {
    says: 'Sa preuve cryptographique est mal écrite.',
    details: { objects: 'Le champ "proof" doit être un objet ou une liste d’objets.' },
  },
  'wrong-member': {
    says: 'Une de ses parties est mal écrite.',
    details: {
      credential: 'Chaque "verifiableCredential" doit être une attestation.',
      'presentation-subject':
        'Une présentation ne décerne rien par elle-même, et ne doit pas avoir de "credentialSubject".',
      type: '"{member}" doit être de type {type}.',
      lacks: 'À "{member}", il manque {members}.',
      closed: '"{member}" a des champs qu’Open Badges 3.0 n’y permet pas.',
      text: '"{member}" doit être du texte.',
      texts: '"{member}" doit être une liste de textes.',
      jws: '"{member}" doit être une liste de JWS compacts.',
      number: '"{member}" doit être un nombre.',
      flag: '"{member}" doit être true ou false.',
      moment: '"{member}" doit être une date et une heure avec un fuseau.',
      day: '"{member}" doit être un jour.',
      language: '"{member}" doit être une étiquette de langue.',
      word: '"{member}" n’est pas un des mots qu’Open Badges 3.0 prévoit.',
      objects: '"{member}" doit être une liste d’objets ({type}).',
      object: '"{member}" doit être un seul objet ({type}).',
      names: '"name" et "description" doivent être du texte.',
      evidence: 'Chaque "evidence" doit être un objet.',
      'evidence-id': 'L’"id" d’une "evidence" doit être une adresse.',
      image: '"image" doit être un objet.',
      service:
        'Chaque "{member}" doit avoir un type et, s’il a un "id", celui-ci doit être une adresse.',
      resource:
        'Chaque "relatedResource" a besoin de son propre "id" et d’un condensat bien formé.',
      'assertion-id': assertionId,
      'assertion-type': 'Son "type" doit être Assertion.',
      'assertion-uid': 'L’assertion a besoin d’un "uid".',
      'assertion-issued-day': 'Il lui faut "issuedOn", une date ou les secondes depuis 1970.',
      'assertion-expires-day': '"expires" doit être une date ou les secondes depuis 1970.',
      'assertion-issued': 'Il lui faut "issuedOn", une date et une heure avec un fuseau.',
      'assertion-expires': '"expires" doit être une date et une heure avec un fuseau.',
      'assertion-badge': 'Il lui faut un "badge" avec une adresse.',
      'assertion-image': 'Le champ "image" doit être une adresse.',
      'assertion-evidence': 'Chaque "evidence" doit être une adresse ou un objet.',
    },
  },
  'reused-id': {
    says: 'Deux de ses parties partagent un identifiant, si bien que l’une peut passer pour l’autre.',
    details: {
      whole: 'Une de ses parties a l’id du tout.',
      parts: 'Deux de ses parties ont un même id et en disent des choses différentes.',
    },
  },
  presentation: {
    says: 'C’est une présentation d’attestations.',
    details: {
      counted: {
        one: 'C’est une présentation de {count} attestation.',
        many: 'C’est une présentation de {count} attestations.',
        other: 'C’est une présentation de {count} attestations.',
      },
    },
  },
  'complete-assertion': {
    says: wholeAssertion,
    details: {
      assertion: wholeAssertion,
      whole: 'L’assertion et sa classe de badge ont tout ce qu’elles doivent avoir.',
      withdrawn: saysWithdrawn,
    },
  },
  'wrong-verification': {
    says: 'Il ne dit pas correctement comment il doit être vérifié.',
    details: {
      missing:
        'Il ne dit pas comment il doit être vérifié : son champ "verification" doit être de type HostedBadge ou SignedBadge.',
      older:
        'Il ne dit pas comment il doit être vérifié : son champ "verify" doit être de type hosted ou signed.',
      hosted: 'C’est une assertion signée, qui se dit pourtant hébergée.',
    },
  },
  'wrong-recipient': {
    says: 'L’indication de la personne récipiendaire manque ou est mal écrite.',
    details: {
      missing: 'Il lui faut un "recipient".',
      members: 'Le champ "recipient" a besoin de "type", "identity" et "hashed".',
      hashed: 'Le champ "recipient" n’est pas écrit comme le dit son "hashed".',
      salt: 'Le "salt" du champ "recipient" doit être du texte.',
    },
  },
  'wrong-badge-class': {
    says: 'Sa classe de badge manque ou est mal écrite.',
    details: {
      address: 'La classe de badge {address} n’est pas désignée par une adresse web.',
      id: 'La classe de badge a besoin d’un "id" qui soit une adresse.',
      type: 'Le "type" de la classe de badge doit être BadgeClass.',
      name: 'La classe de badge a besoin d’un "name" et d’une "description".',
      image: 'La classe de badge a besoin d’une "image".',
      criteria: 'La classe de badge a besoin de "criteria".',
      issuer: 'La classe de badge a besoin d’un "issuer" avec une adresse.',
      alignment: 'Chaque "alignment" a besoin d’un "targetName" et d’une "targetUrl".',
    },
  },
  'badge-unreachable': {
    says: 'Sa classe de badge n’a pas pu être lue.',
    details: { address: 'La classe de badge n’a pas pu être lue à l’adresse {address} : {reason}' },
  },
  'malformed-badge-class': {
    says: 'Il n’y a pas de classe de badge à l’adresse qu’il nomme.',
    details: { document: 'Ce document ne contient pas de classe de badge ({source}) : {reason}' },
  },
  'other-badge-class': {
    says: 'À l’adresse de sa classe de badge se trouve un autre document.',
    details: { document: 'Ce document n’est pas celui que nomme l’assertion : {source}.' },
  },
} as const;
