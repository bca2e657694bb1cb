/** The page that checks a badge: what stands on it, and what its script says. */

export const verify = {
  title: 'Vérifier un badge',
  description:
    'Vérifiez si un badge est authentique : par son image, son fichier ou son adresse. {issuer} n’en apprend rien.',
  lead: 'Apportez l’image ou le fichier d’un badge, le lien vers sa page, ou une photo du code de son impression. Votre propre navigateur le vérifie ; rien n’est envoyé nulle part.',
  file: 'Déposez un badge n’importe où sur cette page, ou choisissez-le',
  /** The same where fingers point, which drop nothing. */
  fileByTouch: 'Choisissez l’image ou le fichier d’un badge',
  camera: 'ou photographiez le code d’une impression',
  address: 'ou donnez son adresse',
  checkAddress: 'Vérifier l’adresse',
  paste: 'ou collez son texte',
  text: 'L’attestation, qui commence par une accolade, ou un jeton, qui commence par « ey »',
  checkText: 'Vérifier le texte',
  without: {
    lead: 'La vérification demande ici un script, que votre navigateur n’exécute pas. Autres moyens :',
    command:
      'Avec le code de ce site : {command}, suivi de l’image, du fichier ou de l’adresse du badge.',
    others:
      'Avec tout autre vérificateur d’Open Badges 3.0, et l’image ou le fichier {extension} de l’attribution.',
    eye: 'À l’œil : la page d’une attribution dit ici à qui et pourquoi. Son adresse doit commencer par {address}.',
  },
  answer: {
    title: 'Ce que signifie la réponse',
    signed:
      'Un badge est signé par son émetteur. Si quoi que ce soit y a été changé depuis, la signature ne correspond plus, et la réponse est « Non valide ».',
    trust:
      'Une signature correcte dit qui a émis un badge, pas si vous devez vous y fier. Cette page connaît un émetteur : {identifier}, c’est-à-dire {issuer}. Tout autre est désigné par son adresse.',
    hosts:
      'Les documents de ce site sont lus sans rien demander ; ceux d’un autre serveur, seulement une fois que vous avez pressé le bouton qui le nomme.',
  },
} as const;

/** What the script says. It is handed to the page as data, so that the script holds no language. */
export const checker = {
  working: 'Vérification…',
  checking: 'Votre navigateur vérifie le badge.',
  undecided: 'Impossible de trancher',
  people: 'Qui a des badges d’ici et a choisi de figurer dans les listes',
  step: 'Encore une étape',
  stopped: 'La vérification a duré trop longtemps, ou n’a pas pu commencer.',
  documentsFrom:
    'Pour trancher, votre navigateur doit lire des documents de {hosts}. Votre adresse internet sera alors connue de {hosts}.',
  ask: 'Interroger {hosts}',
  whose:
    'A-t-il été décerné à la personne qui le montre ? Saisissez son nom, son adresse de courriel ou l’adresse de son profil ; cela reste dans votre navigateur.',
  compare: 'Comparer',
  record: {
    one: '{count} badge a été trouvé et vérifié séparément',
    many: '{count} badges ont été trouvés, chacun vérifié séparément',
    other: '{count} badges ont été trouvés, chacun vérifié séparément',
  },
  recordSays: 'Ce que vous avez apporté énumère des badges ; chacun dit lui-même à qui il est.',
  single: 'Voir cette vérification',
  checks: 'Ce qui a été vérifié',
  documents: 'Documents lus',
  facts: {
    issuer: 'Émetteur',
    recipient: 'Décerné à',
    name: 'qui se nomme « {name} »',
    day: 'Décerné le',
  },
  picture: 'Le badge « {badge} »',
  unsignedPicture: 'L’image que vous avez apportée. Aucune signature ne la couvre.',
  back: 'Vers la page de cette attribution',
  deviations: {
    one: '{count} endroit qui n’est pas conforme à la lettre',
    many: '{count} endroits qui ne sont pas conformes à la lettre',
    other: '{count} endroits qui ne sont pas conformes à la lettre',
  },
  /** Whom to ask for what, by verdict. */
  advice: {
    title: 'Que demander',
    nonconforming:
      'S’il faut un badge conforme au standard, demandez à {issuer} de l’émettre de nouveau ; ce qui est à corriger est énuméré plus bas.',
    undetermined:
      'Réessayez plus tard, ou demandez à la personne le lien vers la page du badge. Si rien ne change, demandez à l’émetteur.',
    command:
      'Une commande sur votre ordinateur, là où se trouve ce programme, peut demander ce qu’aucune page ne peut : {command}',
    person:
      'Demandez sous quel nom, quelle adresse de courriel ou quel profil il a été décerné, et comparez.',
    replaced: 'Une correction ne joue contre personne.',
    present: 'Vérifier la copie actuelle',
    'no-badge':
      'Demandez à la personne le lien vers la page du badge, ou le fichier tel que l’émetteur le lui a donné. Une capture d’écran, ou une image passée par une messagerie, a perdu ce qui se vérifie.',
    'unknown-issuer':
      'Demandez qui se trouve derrière {issuer}, et allez-y voir vous-même : son propre site nomme-t-il ce badge, et le croiriez-vous sur parole ?',
    invalid:
      'Demandez à la personne le lien vers la page du badge, ou le fichier tel qu’elle l’a reçu, avant de penser du mal de quiconque : un fichier s’abîme facilement.',
    'other-recipient':
      'Demandez quel nom figure dans le badge ; on peut changer de nom, et avoir plusieurs adresses.',
  },
  refused: 'Le serveur a répondu avec le statut {status}.',
  late: 'Le serveur n’a pas répondu à temps.',
  unreachable:
    'Le serveur est injoignable, ou ne laisse pas les pages d’autres sites lire ses fichiers.',
  large: 'Le document dépasse {size} Mo.',
  unasked: 'Le document se trouve sur un autre serveur, qui n’est interrogé que si vous le dites.',
  noText: 'La réponse n’est pas du texte UTF-8.',
} as const;
