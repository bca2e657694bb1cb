/** The page on which an award, a badge or a person is written without git. */

export const propose = {
  title: 'Proposer une attribution',
  description:
    'Écrire une attribution, un badge ou une personne pour {issuer}, sur une page qui vérifie pendant la saisie.',
  lead: 'Remplissez ce que vous savez. La page le vérifie pendant la saisie, selon les règles de la communauté, et vous conduit là où cela se propose. Rien ne quitte votre navigateur avant.',
  kind: {
    label: 'Que proposez-vous ?',
    award: 'Une attribution, pour une ou plusieurs personnes',
    badge: 'Un nouveau badge',
    person: 'Une nouvelle personne',
  },
  heads: {
    badge: 'Proposer un badge',
    person: 'Proposer une personne',
    endorsement: 'Signer un endossement',
  },
  badge: 'Badge',
  people: 'Qui ? Un nom par ligne',
  peopleHelp:
    'Les noms tels qu’ils doivent apparaître. Si la personne est déjà ici, cherchez son nom ci-dessous ou collez l’adresse de sa page.',
  search: 'Chercher quelqu’un qui est déjà ici',
  add: 'Ajouter {recipient}',
  visibility: 'Où montrer les nouvelles personnes',
  visible: {
    '': 'Non demandé : dans aucune liste',
    listed: 'Tout le monde peut les trouver',
    unlisted: 'Seulement avec l’adresse',
    'file-only': 'Pas de page, elles reçoivent le fichier',
  },
  date: 'Jour où il a été obtenu',
  dateHelp: 'Par exemple 2026-05-01 ; vide, c’est aujourd’hui.',
  note: 'Pourquoi, en une phrase ou deux',
  noteHelp: 'Public, en Markdown. Pas d’adresses de courriel.',
  evidence: 'Liens qui le montrent, un par ligne',
  exception: 'Exception : pourquoi le décerner alors que quelque chose manque',
  exceptionHelp:
    'Ce badge en demande d’autres avant lui. Champ vide : ils doivent être là. Ce que quelqu’un a reçu sans figurer dans une liste, cette page ne le voit pas.',
  results: 'Ce qui a été atteint, un résultat par ligne',
  resultsHelp:
    'Ce badge décrit des résultats. Écrivez chacun précédé de son nom ; laissez de côté ce qui n’est ni connu ni exigé.',
  creditsHelp: 'Combien ont été obtenus, comme 2.5 ; vide, tous.',
  language: 'Langue des nouvelles personnes',
  languageUnsaid: 'Non précisée',
  name: 'Nom',
  descriptionOf: 'Ce qu’il dit de la personne qui l’a',
  criteria: 'Comment l’obtenir',
  skills: 'Compétences, une par ligne',
  picture: 'Image, si vous en avez une',
  pictureHelp:
    'SVG ou PNG, 512 Ko au plus, carrée ; vous pouvez la déposer ici. Sans image, il en est dessiné une.',
  profile: 'Profil public, une adresse https',
  preview: {
    title: 'À quoi cela ressemblera',
    whose: 'La page de',
    to: 'décerné à',
    dated: 'le {day}',
    notYet:
      'Ce n’est pas encore une attribution. Une fois approuvée et signée, sa page dira ici qu’elle est valide.',
  },
  result: {
    title: 'Qu’en faire',
    waiting: 'Remplissez les champs ; ce qui manque encore s’affiche ici.',
    thinking: 'Vérification…',
    nobody: 'Personne n’est encore nommé.',
    wrong: {
      one: '{count} chose manque ou est fausse :',
      many: '{count} choses manquent ou sont fausses :',
      other: '{count} choses manquent ou sont fausses :',
    },
    right:
      'Aucune erreur, pour autant que cette page puisse en juger. La vérification de la proposition voit le reste.',
    broken:
      'Ce navigateur ne peut pas faire la vérification ici. Utilisez les formulaires, ou demandez à l’équipe de ce site.',
    form: 'L’envoyer par formulaire',
    formHelp:
      'Une personne le lit et en fait une proposition. C’est le chemin qui convient au plus grand nombre.',
    formEmpty:
      'C’est trop long pour être rempli d’avance : copiez les textes ci-dessous dans le formulaire.',
    files: 'Ou proposer les fichiers vous-même',
    fileHelp:
      'Si vous connaissez les lieux : chaque lien ouvre un nouveau fichier qui contient son texte ; à la fin, choisissez de le proposer.',
    several:
      'Chacun de ces liens ouvre une proposition à part : pour {count} fichiers, un formulaire est plus simple. Ou téléchargez-les tous ensemble, décompressez-les et déposez le dossier en une fois, en une seule proposition.',
    all: 'Télécharger tous les fichiers (ZIP)',
    chooseAgain:
      'Un lien ne peut pas faire ces choix dans le formulaire ; refaites-les là-bas : {choices}',
    open: 'Nouveau fichier sur {host}',
    openEmpty: 'Nouveau fichier sur {host} : copiez-y le texte',
    copy: 'Copier le texte',
    copied: 'Copié',
    download: 'Télécharger le fichier',
    takePicture: 'Télécharger l’image, prête pour le badge',
    pictureHelp:
      'Un lien ne peut pas porter d’image. Déposez ce fichier dans le formulaire, à « Image » ; ou placez-le sous le nom {file} à côté de badge.md, sur la branche de votre proposition (là : Add file, Upload files).',
    nowhere:
      'Ce site ne dit pas où il est conservé. Copiez ou téléchargez les fichiers, et envoyez-les à l’équipe qui s’en occupe.',
  },
  /** Where somebody signs their word about what is published here, with a key of their own. */
  endorse: {
    kind: 'Un endossement : votre mot, signé par vous',
    address: 'Qu’endossez-vous ?',
    addressHelp:
      'Sur ce site : la page d’une attribution ou son fichier signé, une version d’un badge (v1.json), ou le did:web de l’émetteur. Ce qui est ailleurs s’endosse là-bas.',
    paste: 'Ou collez le texte de ce fichier',
    made: 'Gardez ce fichier et ne le montrez à personne.',
    name: 'Votre nom, tel qu’il figurera à côté de votre mot',
    comment: 'Qu’en savez-vous ?',
    commentHelp: 'Public, en Markdown, 1 000 caractères au plus. Pas d’adresse e-mail.',
    until: 'Le dernier jour où il vaut',
    untilHelp: 'Rien ne peut le retirer avant.',
    said: {
      known: 'Le profil de {recipient} mentionne cette clé, et les pages le diront.',
      unknown:
        'Aucun profil des listes de ce site n’a cette clé. Tant que le vôtre ne l’a pas, ce qu’elle signe est refusé ici : proposez d’abord ces lignes pour votre profil.',
      own: 'Cette clé est celle de la personne qui a le badge : un endossement est le mot de quelqu’un d’autre.',
      incomplete: 'Il faut ce que vous endossez, une clé, votre nom et votre mot.',
      notHere: 'Rien de ce qui peut être endossé ici n’a cette adresse.',
      invalid:
        'Ce qui se trouve à cette adresse ne se vérifie pas comme valide, et ne peut donc pas être endossé.',
      long: 'Votre mot est trop long : 1 000 caractères au plus sont affichés.',
      mail: 'Il contient une adresse e-mail ; retirez-la.',
      day: 'Le dernier jour doit être à venir, par exemple {day}.',
      signed: 'Signé. Rien n’a été envoyé.',
    },
    next: 'Proposez-le comme ce nouveau fichier, octet pour octet : son nom vient de ses octets. Dès qu’une personne qui peut attribuer est d’accord, il figure à côté de ce qu’il endosse.',
    without:
      'Pour endosser quelque chose, signez avec {command}, avec la clé de votre communauté ou la vôtre.',
  },
  without: {
    lead: 'Cette page a besoin d’un script pour vérifier ce que vous écrivez. Sans lui :',
    forms: 'utilisez un formulaire de la communauté :',
    files: 'ou écrivez le fichier à la main, comme le dit {help}.',
    help: 'l’aide pour décerner des badges',
  },
} as const;

/** The page on which an address is sealed for the message about an award. */
export const seal = {
  title: 'Sceller une adresse',
  lead: 'Pour qui veut recevoir par courriel le message sur une attribution et n’a pas de compte sur l’hébergeur : l’adresse est scellée ici de sorte que seul l’émetteur, {issuer}, puisse l’ouvrir. Cela se fait dans ce navigateur, et rien n’est envoyé nulle part.',
  award: 'Quelle attribution ?',
  awardHelp:
    'L’adresse de sa page, ou son fichier tel que la proposition le montre, par exemple recipients/ada-sample/first-talk.md.',
  to: 'Adresse de courriel',
  seal: 'Sceller',
  wrongAward: 'Cela ne désigne aucune attribution de ce site.',
  wrongTo: 'Ce n’est pas une seule adresse de courriel simple.',
  broken: 'Ce navigateur ne peut pas la sceller. Demandez aux personnes derrière ce site.',
  ready:
    'Copiez ce texte et collez-le en commentaire sous la proposition de l’attribution, sans rien d’autre. Il est valable jusqu’au {day}.',
  after:
    'Une fois l’attribution publiée, le message est envoyé, et le commentaire est supprimé avec l’adresse. Les courriels par lesquels l’hébergeur a signalé le commentaire à d’autres contiennent encore le texte scellé ; seul l’émetteur, {issuer}, peut l’ouvrir.',
  without:
    'Cette page scelle avec un script, dans le navigateur. Sans script, demandez à qui a proposé l’attribution de transmettre le message.',
} as const;
