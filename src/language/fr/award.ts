/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Valide',
    expiring: 'Expire bientôt',
    expired: 'Expiré',
    revoked: 'Révoqué',
    'awaiting-signature': 'En attente de signature',
    preview: 'Aperçu',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'Au {day}, ce badge est valide.',
    validOnce: 'Ce badge était valide lorsqu’il a été signé.',
    expiring: 'Il est valide jusqu’au {day}. Demandez s’il peut être renouvelé.',
    expired: 'Il était valide jusqu’au {day}.',
    over: 'Il n’est plus valide.',
    revoked: 'L’émetteur l’a révoqué le {day}.',
    withdrawn: 'L’émetteur l’a révoqué.',
    awaiting: 'L’attribution n’est pas encore signée. D’ici là, elle ne compte pour rien.',
    preview:
      'Signé avec une clé jetable, pour montrer à quoi l’attribution ressemblera. Il ne prouve rien.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Vérifié à l’instant : l’émetteur ne l’a pas révoqué.',
  },
  title: '{badge}, décerné à {recipient}',
  description: '{issuer} a décerné le badge « {badge} » à {recipient} le {day}. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state} : {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'Le badge « {badge} »',
  to: 'décerné à',
  by: 'par {issuer}',
  awardedOn: 'Décerné le {day}',
  until: 'Valide jusqu’au {day}',
  never: 'N’expire pas',
  reason: 'Motif indiqué : {reason}',
  check: 'Vérifier ce badge',
  awaitsCorrection:
    'Une correction de cette attribution a été acceptée et va être signée ; les fichiers ci-dessous disent encore ce qui a été signé avant.',
  signedAs: 'Dans le fichier signé, le nom est « {name} ».',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'L’une des attributions sur lesquelles celle-ci repose a été révoquée depuis.',
    exception: 'Il manquait une partie de ce que demande le badge. Décerné malgré tout : {reason}',
  },
  evidence: {
    kinds: {
      article: 'Article',
      code: 'Code',
      document: 'Document',
      event: 'Événement',
      picture: 'Image',
      slides: 'Diapositives',
      sound: 'Son',
      video: 'Vidéo',
    },
    /** Of an address on a host of code. */
    change: 'Modification proposée sur {host}',
    question: 'Ticket sur {host}',
    commit: 'Commit sur {host}',
  },
  renewed: 'Renouvelé : voir {newer}.',
  newer: 'l’attribution du {day}',
  sections: {
    meaning: 'Ce qu’il signifie',
    criteria: 'Critères d’obtention',
    why: 'Pourquoi il a été décerné',
    evidence: 'Preuves',
    rests: 'Ce sur quoi il repose',
    skills: 'Compétences',
    facts: 'Détails, clés et fichiers pour les machines',
    others: 'Autres badges reçus par {recipient}',
    earn: 'L’obtenir vous aussi',
    retired: 'Ce badge n’est plus décerné',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'La vérification de cette page se fait dans votre propre navigateur : le badge est-il intact, qui l’a signé, est-il en vigueur ? D’autres outils peuvent le vérifier aussi :',
    reads: 'Les documents sur lesquels s’appuie la vérification :',
    credential: 'L’attestation signée',
    identifier: 'L’identifiant et les clés de l’émetteur',
    status: 'La liste des badges révoqués',
    older: 'Le même au format Open Badges 2.0',
    others: 'Comment vérifier un badge',
    elsewhere: 'VerifierPlus',
    elsewhereUse:
      'un vérificateur indépendant, qui lit l’attestation en passant par son propre serveur',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'C’est le vôtre ? Partagez-le, téléchargez-le ou imprimez-le',
    title: 'Pour {recipient}',
    lead: 'C’est le vôtre ? Montrez-le, gardez-le ou faites-le corriger.',
    quietLead: 'C’est le vôtre ? Gardez le fichier ou faites-le corriger.',
    share: 'Partager',
    download: 'Télécharger',
    print: 'Imprimer',
    printing:
      'Imprimée, cette page devient un certificat d’une seule feuille, avec un code qui ramène ici. La fenêtre d’impression permet aussi de l’enregistrer en PDF.',
    printNow: 'Imprimer le certificat',
    correct: 'Corriger ou masquer',
    write: 'Écrivez à {email}.',
    propose: 'Les modifications se proposent dans {repository}.',
    repository: 'le dépôt de la communauté',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'C’est le vôtre ? Gardez-le ou faites-le corriger',
    left: 'Ce site publie peu de fichiers par attribution : il n’y a pour celle-ci ni image contenant le badge, ni carte pour les liens, ni certificat. L’attestation signée dit tout.',
    download: 'Télécharger l’attestation signée, JSON',
  },
  allOf: 'Tout ce qui a été décerné à {recipient}',
  earn: {
    criteria: 'Lisez {criteria}.',
    criteriaLink: 'ce que le badge demande aujourd’hui',
    criteriaThenLink: 'ce que le badge demandait à la fin',
    holders: 'Qui d’autre l’a reçu',
    changed:
      'Cette attribution porte la version {version} du badge ; il en est aujourd’hui à la version {today}.',
    whatChanged: 'Ce qui a changé',
    propose: 'Les attributions se proposent dans {repository}.',
    repository: 'le dépôt de la communauté',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'version {version}',
  facts: {
    date: 'Décerné le',
    until: 'Fin de validité',
    never: 'Il n’expire pas',
    corrected: 'Corrigé et signé de nouveau',
    revoked: 'Révoqué',
    version: 'Tel qu’il a été décerné',
    definition: 'version {version}, JSON',
    issuer: 'Émetteur',
    key: 'Signé avec',
    keyName: 'clé {key}',
    throwAway: 'une clé jetable',
    unsigned: 'rien pour l’instant',
    status: 'Révocation',
    entry: 'entrée {index} de la {list}',
    list: 'liste de statuts',
  },
  downloads: {
    preview: '{file} (aperçu)',
    png: {
      name: 'Image, PNG',
      use: 'Pour les profils, les courriels et les diapositives. L’attestation est dans le fichier.',
    },
    svg: { name: 'Image, SVG', use: 'La même, nette à toutes les tailles.' },
    json: {
      name: 'Attestation, JSON',
      use: 'Pour les portefeuilles et les autres vérificateurs : le document signé lui-même.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Pour les outils qui ne lisent que l’ancien standard. Ce fichier n’est pas signé : ils le cherchent à cette adresse.',
    },
  },
  address: { code: 'Code QR de l’adresse de cette page', check: 'À vérifier sur {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'pour {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'décerné à',
    by: 'par {issuer}',
    check: 'À vérifier sur {site}',
    ofAward: 'Le badge « {badge} », décerné à {recipient} par {issuer}',
    ofBadge: 'Le badge « {badge} », décerné par {issuer}',
    ofRecord: 'Les badges que {issuer} a décernés à {recipient}',
    ofIssuer: 'Les badges décernés par {issuer}',
    /** Below the community's name. */
    ofSite: 'Des badges vérifiables',
    badges: { one: '{count} badge', many: '{count} badges', other: '{count} badges' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} par {issuer}',
  },
  feeds: {
    ofSite: '{issuer} : attributions',
    ofBadge: '{badge} par {issuer} : attributions',
    ofAward: '{badge}, décerné à {recipient}',
    until: 'Valide jusqu’au {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer} : badges qui expirent',
    ofRecipient: '{recipient} : badges décernés par {issuer} qui expirent',
    lastDay: 'Dernier jour de « {badge} », {recipient}',
  },
} as const;
