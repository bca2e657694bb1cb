/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Ceci ne peut pas encore être fusionné',
    waiting: 'Ceci est en ordre, et attend un accord',
    allowed: 'Ceci peut être fusionné',
  },
  sections: {
    standing: 'Où cela en est',
    questions: 'À demander avant de donner votre accord',
    look: 'À regarder avant d’approuver',
    agreement: 'Qui doit donner son accord',
    next: 'Ce qui vient ensuite',
    files: 'Fichiers',
  },
  problems: { one: '{count} problème', many: '{count} problèmes', other: '{count} problèmes' },
  awards: {
    one: 'La fusion publie {count} attribution',
    many: 'La fusion publie {count} attributions',
    other: 'La fusion publie {count} attributions',
  },
  award: '{badge} à {recipient}, {date}',
  page: 'page : {address}',
  noPage: 'pas de page : la personne ne veut que le fichier',
  look: 'Chaque attribution et chaque badge tient pendant une semaine dans un fichier qui s’ouvre depuis le disque, avec sa page, son image et sa carte : téléchargez `preview` au bas de [cette exécution]({address}), décompressez-le et ouvrez `open-from-disk/`.',
  newBadge: '{badge} est nouveau : sa page et son image y sont dans {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'attribution',
    revocation: 'révocation',
    reinstatement: 'rétablissement',
    correction: 'correction d’une attribution, qui est signée de nouveau',
    identity: 'nom ou adresse d’une personne dans une attribution, qui est signée de nouveau',
    'giving-up': 'adresse abandonnée (sur la parole de la personne, ou de la maintenance)',
    hiding:
      'présence d’une attribution dans les listes (la personne qui l’a reçue le dit, ou la maintenance)',
    voices: 'ce que d’autres ont dit d’une attribution, montré sur sa page',
    confirmation:
      'confirmation d’une attribution par des personnes au courant des faits, jamais par celle qui la reçoit',
    quotation: 'paroles sous le nom d’un compte (il les approuve lui-même)',
    withdrawal: 'retrait d’une attribution qui n’est pas encore signée',
    badge: 'badge ou parcours',
    'new-badge': 'nouveau badge (deux de ces personnes sont d’accord, ou une de la maintenance)',
    profile: 'profil',
    original: 'badge d’un autre émetteur, gardé tel qu’il est arrivé, ou montré',
    selection: 'sélection de badges (la personne qui les a reçus le dit, ou la maintenance)',
    endorsement: 'endossement par quelqu’un d’autre, publié tel qu’il est arrivé',
    account: 'compte d’une personne (elle le confirme elle-même, ou la maintenance)',
    public: 'fichier publié',
    key: 'clé sans déclaration de la clé précédente (il faut deux personnes de la maintenance)',
    address: 'déménagement du site (deux personnes de la maintenance sont d’accord, ou la seule)',
    maintainers: 'moteur, clés, règles ou un fichier qui n’est à personne (il faut la maintenance)',
  },
  matter: '{subject} : {paths}',
  /** A list that is cut off. */
  andMore: {
    one: '{list} et {count} de plus',
    many: '{list} et {count} de plus',
    other: '{list} et {count} de plus',
  },
  more: { one: 'et {count} de plus', many: 'et {count} de plus', other: 'et {count} de plus' },
  agreed: 'Accord donné : {names}.',
  missing: {
    one: 'Il manque {count} accord ; qui peut le donner : {names}.',
    many: 'Il manque {count} accords ; qui peut les donner : {names}.',
    other: 'Il manque {count} accords ; qui peut les donner : {names}.',
  },
  enough: 'Aucun autre accord n’est nécessaire.',
  nobody: 'personne pour l’instant',
  another:
    'Personne ne décerne en solitaire : il faut l’accord de quelqu’un d’autre que la personne qui propose.',
  pushed:
    'Le commit le plus récent a été poussé par {names} : la personne qui propose donne son accord en fusionnant, ou quelqu’un d’autre en approuvant.',
  anyAwarder:
    'La forge demande ici une relecture à toute personne qui peut décerner, et ne peut pas savoir de qui est le profil.',
  stale: 'Approbation d’un état antérieur seulement : {names}.',
  nominated: 'Proposé par {author}.',
  nominatedFor:
    'Proposé par {asked}, par un formulaire ou un commentaire ; {author} en a fait ceci.',
  openToday: 'Ouvert depuis le {date} (aujourd’hui).',
  open: {
    one: 'Ouvert depuis le {date} ({count} jour).',
    many: 'Ouvert depuis le {date} ({count} jours).',
    other: 'Ouvert depuis le {date} ({count} jours).',
  },
  /** Where those who may agree do not answer. */
  stepIn:
    'Si aucune des personnes qui peuvent donner leur accord n’a répondu d’ici le {date}, la maintenance peut intervenir : {names}. Son approbation compte ici.',
  stepInByNaming:
    'Si aucune des personnes qui peuvent donner leur accord n’a répondu d’ici le {date}, la maintenance peut intervenir : {names}. Elle nomme d’autres `awarders` dans `badge.md` ou `keys/issuer.json`, dans une pull request à part.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes) : c’est cet accord qui compte. L’étiquette `approved` sur un formulaire n’a fait que produire ceci à partir du formulaire.',
    merge:
      '**Merge**, par un commit de fusion ou par squash : cela amène les fichiers sur main, et ne vaut pas accord en soi. « Enable auto-merge », si le dépôt le permet, en fait une seule étape avec l’approbation.',
    environment:
      'L’environnement `issuer` interroge les personnes chargées de la relecture, s’il en nomme, avant que la clé serve. Cela permet à une tâche de s’exécuter ; ce sont les approbations qui décident si une attribution est signée.',
  },
  changed: 'changé : {path}',
  deleted: 'supprimé : {path}',
  added: {
    one: '{count} fichier est nouveau.',
    many: '{count} fichiers sont nouveaux.',
    other: '{count} fichiers sont nouveaux.',
  },
  unchanged: 'Rien ne change.',
  cut: 'Le reste est laissé de côté ici.',
} as const;
