/** What is said of the file. `{reason}` is a sentence of whoever read it. */

import { unknownSignature } from './sentences.ts';

export const format = {
  'strict-json': {
    says: 'C’est du JSON bien formé, sans entrée double ni cachée.',
    details: { file: 'Le fichier est du JSON bien formé, sans entrée double ni cachée.' },
  },
  'malformed-json': {
    says: 'Le fichier n’est pas du JSON strict.',
    details: { reason: 'Le fichier n’est pas du JSON strict. {reason}' },
  },
  'duplicate-key': {
    says: 'Le fichier dit quelque chose deux fois.',
    details: {
      file: 'Le fichier dit quelque chose deux fois. {reason}',
      token: 'Le jeton dit quelque chose deux fois. {reason}',
    },
  },
  'not-an-object': 'Une attestation est un objet JSON ; ceci est du JSON d’une autre sorte.',
  'verifier-fault': 'Ce vérificateur a échoué sur le fichier ; cela ne dit rien du fichier.',
  'malformed-jws': {
    says: 'Le jeton (JWS) est mal formé.',
    details: {
      parts: 'Le jeton (JWS) est mal formé. Il n’a pas trois parties.',
      objects:
        'Le jeton (JWS) est mal formé. Son en-tête et son contenu doivent être des objets JSON.',
      base64url: 'Le jeton (JWS) est mal formé. Une de ses parties n’est pas en base64url.',
      'no-algorithm': 'Le jeton (JWS) est mal formé. Il ne nomme aucun algorithme.',
      reason: 'Le jeton (JWS) est mal formé. {reason}',
    },
  },
  'unsecured-jws': {
    says: 'Le jeton n’est pas signé.',
    details: { itself: 'Le jeton dit lui-même qu’il n’est pas signé ("alg": "none").' },
  },
  'shared-secret-jws':
    'Le jeton est signé avec un secret partagé : toute personne capable de le vérifier aurait pu le fabriquer.',
  'critical-header':
    'Le jeton demande à être compris au-delà de ce que sait ce vérificateur ("crit").',
  'wrong-claim': {
    says: 'Une revendication du jeton n’est pas du type voulu.',
    details: { vc: 'La revendication "vc" du jeton doit être un objet.' },
  },
  'badge-class-alone':
    'Ceci décrit un type de badge, mais ne dit pas qu’il ait été décerné à quelqu’un.',
  'issuer-alone':
    'Ceci décrit un émetteur, mais ne dit pas qu’un badge ait été décerné à quelqu’un.',
  'revocation-list-alone':
    'C’est une liste où un émetteur tient les badges qu’il a révoqués ; elle ne contient pas de badge.',
  'key-alone': 'C’est la clé d’un émetteur ; elle ne contient pas de badge.',
  'endorsement-alone': 'C’est un endossement au format Open Badges 2.0, pas un badge.',
  'too-large': {
    says: 'Il est plus gros que ce qui est vérifié ici.',
    details: {
      file: 'Le fichier est plus gros que ce qui est vérifié ici. {reason}',
      token: 'Le jeton est plus gros que ce qui est vérifié ici.',
      reason: '{reason}',
    },
  },
  'too-deep': {
    says: 'Il est imbriqué plus profondément que ce qui est vérifié ici.',
    details: {
      file: 'Le fichier est imbriqué plus profondément que ce qui est vérifié ici. {reason}',
    },
  },
  'too-complex': {
    says: 'Il contient plus que ce qui est vérifié ici.',
    details: {
      values: 'Il contient plus de {most} valeurs, plus qu’il n’en est vérifié ici.',
      credentials: 'Autres attestations, non examinées : {left}.',
    },
  },
  'unsupported-format': {
    says: 'Il est d’une sorte qui n’est pas vérifiée ici.',
    details: { token: 'Le jeton est d’un type qui n’est pas vérifié ici.' },
  },
  'sd-jwt':
    'C’est une attestation SD-JWT, dont la personne titulaire ne montre que ce qu’elle a choisi. Cette sorte n’est pas vérifiée ici ; le portefeuille qui la détient peut la montrer, ou l’on peut demander à son émetteur.',
  blockcerts:
    'C’est un certificat Blockcerts, ancré dans une blockchain. Cette sorte n’est pas vérifiée ici ; le vérificateur de blockcerts.org la vérifie.',
  'european-credential':
    'C’est une attestation numérique européenne, qui porte un cachet électronique. Cette sorte n’est pas vérifiée ici ; la visionneuse d’Europass (europass.europa.eu) la vérifie.',
  'mobile-document':
    'C’est un document mobile (mdoc), tel que le conservent les portefeuilles de cartes d’identité. Cette sorte n’est pas vérifiée ici ; le portefeuille qui le détient peut le montrer.',
  'bbs-signature':
    'Il est signé avec BBS, pour que la personne titulaire puisse en montrer des parties. Cette sorte de signature n’est pas vérifiée ici ; le portefeuille qui le détient peut le montrer, ou l’on peut demander à son émetteur.',
  'other-envelope':
    'C’est une enveloppe autour d’une attestation d’une sorte qui n’est pas vérifiée ici ; on peut demander à son émetteur.',
  'no-credential-inside': {
    says: 'Il n’y a pas de badge dans ce fichier.',
    details: {
      'status-list':
        'C’est une liste où un émetteur tient l’état des badges ; elle ne contient pas de badge.',
      'did-document':
        'C’est le document d’un émetteur avec ses clés ; il ne contient pas de badge.',
      json: 'C’est du JSON, mais pas un badge.',
      token: 'C’est un jeton signé, mais il ne contient pas de badge.',
      presentation: 'C’est une présentation, mais elle ne contient pas de badge.',
      text: 'C’est du texte, mais pas un badge.',
      cut: 'Cela commence comme un badge, mais c’est coupé ou abîmé, et donc illisible. {reason}',
      'broken-token':
        'Cela commence comme un jeton signé, mais c’est coupé ou abîmé, et donc illisible.',
      reason: '{reason}',
      page: 'La page {page} ne nomme aucun badge qui puisse être vérifié.',
      'badge-page':
        'La page {page} décrit un badge, mais ne dit pas qu’il ait été décerné à quelqu’un ; chaque attribution a sa propre page.',
      'other-page': 'La page {page} n’est pas celle d’une attribution.',
      'unsigned-page':
        'Aucun badge signé n’est publié à l’adresse {page} : l’adresse est peut-être fausse, l’attribution pas encore signée, ou retirée du site.',
      'empty-record': 'La page {page} ne montre aucun badge signé.',
      record: {
        one: 'Il montre {count} badge, qui a été vérifié séparément.',
        many: 'Il montre {count} badges, qui ont été vérifiés chacun séparément.',
        other: 'Il montre {count} badges, qui ont été vérifiés chacun séparément.',
      },
      'no-web-address':
        'Il mène à {address}, qui n’est pas une adresse du web (https) et n’a pas été ouverte.',
      code: 'Le code (QR) de l’image dit « {text} », ce qui ne mène à aucun badge.',
      'too-far': 'Il mène d’un endroit à l’autre, trop de fois.',
      name: '« {text} » n’est ni un fichier ni une adresse du web. Un nom seul ne peut pas être vérifié.',
    },
  },
  'two-credentials': {
    says: 'Le fichier contient plusieurs attestations là où une seule est attendue.',
    details: { reason: '{reason}' },
  },
  'broken-picture': { says: 'L’image est abîmée.', details: { reason: '{reason}' } },
  'unreadable-input': {
    says: 'Il n’a pas pu être lu.',
    details: {
      reason: '{reason}',
      address: 'L’adresse {address} n’a pas pu être lue : {reason}',
    },
  },
  'compact-jws': {
    says: 'C’est un jeton signé (JWS).',
    details: { algorithm: 'C’est un jeton (JWS), signé avec {algorithm}.' },
  },
  'unsupported-algorithm': {
    says: unknownSignature,
    details: {
      token: 'Le jeton est signé avec {algorithm}, qui n’est pas vérifié ici.',
      assertion: 'L’assertion est signée avec {algorithm}, qui n’est pas vérifié ici.',
    },
  },
  'claims-differ': {
    says: 'Le jeton dit deux choses sur un même point.',
    details: {
      id: 'Le jeton dit deux choses sur son id.',
      issuer: 'Le jeton dit deux choses sur son émetteur.',
      recipient: 'Le jeton dit deux choses sur la personne récipiendaire.',
      'first-day': 'Le jeton dit deux choses sur son premier jour.',
      'last-day': 'Le jeton dit deux choses sur son dernier jour.',
    },
  },
  'missing-claim': {
    says: 'Il manque au jeton une revendication qu’il doit avoir.',
    details: {
      claim: 'Le jeton doit avoir la revendication "{claim}" à côté de l’attestation.',
    },
  },
} as const;
