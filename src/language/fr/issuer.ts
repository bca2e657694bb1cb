/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Émetteur',
  title: 'À propos de l’émetteur',
  description:
    'Qui est {issuer}, comment les attributions sont décidées, et comment les reconnaître.',
  who: {
    title: 'Qui',
    name: 'Nom',
    address: 'Adresse',
    former: 'Ancienne adresse',
    identifier: 'Identifiant',
    contact: 'Contact',
    fingerprint: 'Clé en service',
    keys: 'Clés',
    keyHistory: 'toutes les clés et ce qu’elles sont devenues',
  },
  how: {
    title: 'Comment les attributions sont décidées',
    sentences: {
      proposal:
        'Quelqu’un propose une attribution : à qui, quel badge et pourquoi, avec des preuves quand il y en a. La proposition est un texte que des membres de la communauté peuvent lire et discuter avant qu’il ne compte.',
      review:
        'Quelqu’un d’autre la relit au regard des critères du badge. Une fois acceptée, elle rejoint les archives de la communauté et elle est signée, une seule fois. Personne ne peut ensuite la changer sans que cela se voie.',
      reasons:
        'Les raisons figurent sur la page de chaque attribution. À qui les lit de juger ce qu’elles valent : la signature prouve qui l’a dit, pas que c’est juste.',
    },
    more: 'Comment proposer une attribution',
  },
  lasting: {
    title: 'Ce qui dure',
    sentences: {
      meaning:
        'Un badge garde le sens qu’il avait le jour où il a été décerné : ses mots sont dans l’attribution signée, et un sens qui change devient une nouvelle version.',
      addresses:
        'Les adresses restent. Ce site est fait de simples fichiers, sans serveur ni compte derrière eux : avec une copie, tout le monde peut le reconstruire et vérifier chaque attribution.',
    },
  },
  known: {
    title: 'Émetteurs que nous connaissons',
    lead: 'La page qui vérifie les badges le signale pour ceux de ces émetteurs. Nous ne répondons pas d’eux.',
    file: 'La liste en fichier, que d’autres vérificateurs chargent',
  },
  files: {
    title: 'Pour les machines',
    identifier: 'Document d’identifiant',
    issuer: 'Fichier de l’émetteur',
    status: 'Liste de statuts',
    privacy: 'Vie privée',
  },
} as const;

export const keys = {
  kind: 'Émetteur',
  title: 'Clés de cet émetteur',
  description:
    'Les clés avec lesquelles {issuer} signe ses badges, et ce que sont devenues les précédentes.',
  lead: 'Un badge est signé avec une clé que l’émetteur est seul à posséder. Voici la moitié publique de chacune : qui vérifie un badge la trouve sous l’identifiant {identifier}.',
  former:
    'Le site a déménagé. Les badges signés auparavant nomment un identifiant plus ancien, avec les mêmes clés : {identifiers}.',
  none: { title: 'Aucune pour l’instant', text: 'Rien n’est encore signé.' },
  titles: {
    active: 'En service : clé {key}',
    retired: 'Hors service : clé {key}',
    compromised: 'Compromise : clé {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Elle signe les nouvelles attributions, depuis le {day}.',
    retired: 'Elle ne signe plus rien. Ce qu’elle a signé reste valide.',
    compromised:
      'Depuis le {day}, quelqu’un d’autre a pu en connaître le secret. Rien de ce qu’elle a signé ne compte plus, peu importe qui a signé et quel jour est indiqué.',
    signedAgain:
      'Les attributions qu’elle avait signées ont été signées de nouveau avec une autre clé : même attribution, même jour, même adresse. Un fichier de badge d’avant échoue à la vérification ; prenez donc le nouveau sur la page de l’attribution.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'C’est la racine : la chaîne des clés de cet émetteur commence par elle, et c’est donc son empreinte qu’il faut comparer.',
    formerRoot:
      'La chaîne des clés de cet émetteur commençait par elle. Depuis qu’elle est compromise, plus rien ne repose sur elle.',
    next: 'Confirmée par la clé {key} le {day} : la clé précédente a signé une déclaration disant que celle-ci lui succède.',
    earlier:
      'Confirmée plus tard, par la clé {key} le {day} : ce n’est pas la clé précédente, mais une clé suivante qui a signé une déclaration disant que celle-ci est à l’émetteur.',
    agreement:
      'Elle est entrée sans déclaration de la clé précédente, par l’accord de deux personnes chargées de la maintenance, le {day} ; cet accord est consigné par la forge, non par une signature.',
    unknown:
      'Elle date d’avant que les clés se confirment entre elles : seul l’historique du dépôt dit comment elle est arrivée ici.',
  },
  made: 'Créée',
  compromised: 'Compromise',
  since: 'depuis le {day}',
  fingerprint: 'Empreinte',
  rootFingerprint: 'Empreinte de la racine',
  publicKey: 'Clé publique',
  file: 'clé {key}, JSON',
  compare: {
    title: 'Comment comparer',
    text: 'Avec une ancienne impression, ou en connaissant l’émetteur en personne, on peut comparer l’empreinte : c’est le début (16 octets) du condensat SHA-256 des 32 octets de la clé publique.',
  },
} as const;
