/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Récipiendaire',
  profile: 'Profil',
  description: 'Les badges que {issuer} a décernés à {recipient}.',
  unlisted:
    'Cette page n’est dans aucune liste et demande aux moteurs de recherche de l’ignorer. Toute personne qui a son adresse peut la lire.',
  awaitsCorrection:
    'Des corrections ont été acceptées et vont être signées ; les fichiers disent encore ce qui a été signé avant.',
  signedAs:
    'Certains fichiers ont été signés pour un autre nom ; la page de chaque attribution le dit.',
  ways: 'Façons de lire ce relevé',
  byBadge: 'Par badge',
  byTime: 'Par date',
  bySkill: 'Par compétence',
  check: 'Vérifier',
  checkOf: 'Vérifier {badge}',
  none: 'Pas encore de badge.',
  earlier: {
    one: '{count} plus ancienne',
    many: '{count} plus anciennes',
    other: '{count} plus anciennes',
  },
  year: '{year} : {count}',
  calendar: 'Les jours où ces badges expirent, pour un agenda',
  together: 'Ces badges en un seul fichier, pour un portefeuille',
  resume: 'Les mêmes pour un CV (JSON Resume)',
  code: 'Code QR de l’adresse de cette page',
  elsewhere: {
    title: 'Venus d’ailleurs',
    lead: 'Des badges d’autres émetteurs, tels qu’ils sont arrivés. Personne ici n’en répond : quand vous en vérifiez un, votre navigateur interroge son émetteur. Si celui-ci ne laisse pas les pages d’autres sites l’interroger, {command} le fait, avec le fichier.',
    key: 'Au nom d’une clé dont on ne connaît pas le domaine',
    naming: {
      key: 'Il nomme une clé du profil de cette personne.',
      page: 'Il nomme la page publique du profil de cette personne.',
      hash: 'Il nomme le hachage d’une adresse de courriel que contient le profil de cette personne.',
      address:
        'Il désigne la personne titulaire par le hachage d’une adresse de courriel ; qui l’a apporté a fait la comparaison le {day}.',
    },
    file: 'le fichier tel qu’il est arrivé',
    olderForm:
      'Les badges venus d’ailleurs sous une forme plus ancienne ne sont pas dans le fichier pour le portefeuille ; chacun a le sien.',
  },
  selection: {
    description: 'Des badges que {recipient} a choisi de montrer.',
    lead: 'Un choix de badges, dans l’ordre choisi par leur titulaire, pour qui a cette adresse. Il n’est dans aucune liste.',
    all: 'Tout ce qui est sur la page de cette personne',
    said: {
      one: 'Ce que d’autres disent : {count}',
      many: 'Ce que d’autres disent : {count}',
      other: 'Ce que d’autres disent : {count}',
    },
  },
  paper: 'Chaque ligne peut être vérifiée : scannez le code, ou allez sur {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Montrer vos badges avec votre clé',
  description:
    'Signez avec une clé à vous, pour une seule occasion, ce que vous montrez des badges que {issuer} vous a décernés.',
  lead: 'Quelqu’un veut savoir qu’un badge est à vous et vous donne un mot de son choix. Ici, votre navigateur signe vos badges et ce mot avec votre clé. Rien n’est envoyé nulle part.',
  link: 'Les montrer avec une clé à vous',
  without: 'Cette page signe dans votre navigateur, ce qui demande JavaScript.',
  key: 'Votre clé',
  keyHelp:
    'Le fichier de votre clé. Il est lu ici et ne va nulle part ; qui l’a peut signer à votre place.',
  make: 'Créer une nouvelle clé',
  made: 'Gardez ce fichier et ne le montrez à personne. Demandez que {did} figure comme {field} dans votre profil : les badges signés ensuite la nomment.',
  record: 'Adresse de votre relevé',
  recordHelp: 'Sur ce site : elle finit par {ending}.',
  challenge: 'Le mot que l’on vous a donné',
  domain: 'De qui il vient : son domaine',
  sign: 'Signer',
  said: {
    working: 'Signature en cours…',
    noKey: 'Ce fichier ne contient aucune clé créée ici.',
    noRecord: 'Il n’y a pas de relevé à cette adresse.',
    incomplete: 'Les quatre champs sont nécessaires.',
    none: 'Aucun badge de ce relevé ne nomme cette clé : cela ne prouverait rien. Les badges signés une fois qu’elle figure comme « did » dans votre profil la nomment.',
    some: 'Badges inclus : {bound}. Non inclus, car ils ne nomment pas cette clé : {others}. Cela prouve qu’ils sont montrés à {domain} par qui possède cette clé, sans dire de qui il s’agit.',
  },
} as const;
