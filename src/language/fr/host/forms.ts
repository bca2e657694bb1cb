/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Proposer quelqu’un',
    description: 'Quelqu’un a fait quelque chose qui mérite un badge.',
    title: 'Proposition : {badge}',
  },
  apply: {
    name: 'Demander un badge',
    description: 'Vous avez fait ce que demande un badge, et pouvez le montrer.',
    title: 'Demande : {badge}',
  },
  claim: {
    name: 'Demander le badge d’un événement',
    description: 'Vous y étiez, et son affiche vous amène ici.',
    title: 'J’y étais : {badge}',
  },
  list: {
    name: 'Proposer plusieurs personnes',
    description:
      'Un cours, une soirée, une équipe : un badge pour toutes les personnes d’une liste.',
    title: 'Liste : {badge}',
  },
  badge: {
    name: 'Suggérer un badge',
    description:
      'Quelque chose mérite d’être reconnu ici, et il n’y a pas encore de badge pour cela.',
    title: 'Un nouveau badge : {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Corriger, masquer ou retirer',
    description:
      'Écrivez à {email} si personne d’autre ne doit le lire : ce formulaire est public.',
    bare: 'Écrivez à la personne qui vous a décerné le badge si personne d’autre ne doit le lire : ce formulaire est public.',
    title: 'Correction : {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Regarder les badges',
    about: 'Ce que signifie chaque badge, et comment l’obtenir.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Remplissez ce qui suit seulement si vous le savez : cela peut rester vide.',
  labels: {
    badge: 'Badge',
    nameOfPerson: 'Nom de la personne',
    ownName: 'Votre nom',
    folder: 'Dossier ou adresse de sa page',
    ownFolder: 'Dossier ou adresse de votre page',
    newPage: 'Sa page, si elle est nouvelle ici',
    ownPage: 'Votre page',
    newPages: 'Pages des nouvelles personnes',
    language: 'Langue de la personne',
    profile: 'Profil public',
    date: 'Date',
    eventDay: 'Jour de l’événement',
    event: 'Événement',
    why: 'Pourquoi',
    results: 'Ce qui a été atteint',
    evidence: 'Preuves',
    exception: 'Exception',
    consent: 'Comment l’accord a été donné',
    promise: 'Avant l’envoi',
    people: 'Personnes, une par ligne',
    badgeName: 'Nom du badge',
    badgeSays: 'Ce qu’il dit',
    criteria: 'Comment l’obtenir',
    skills: 'Compétences',
    picture: 'Image',
    wish: 'Ce qui doit se passer',
    page: 'Adresse de la page',
    words: 'Ce qu’il faut changer',
  },
  help: {
    badge: 'Un de ceux-ci : {badges}',
    badgeMore: 'Un de ceux-ci : {badges}, ou un autre de {page}',
    name: 'Tel qu’il doit apparaître ; un surnom convient. {most} caractères au plus.',
    folder:
      'Si la personne a une page ici : son adresse, ou la dernière partie de celle-ci, comme ada-sample. Laissez vide pour une nouvelle personne, et si la page n’est dans aucune liste.',
    visibility: 'Qui peut la trouver ? Sans réponse, elle n’est dans aucune liste.',
    language:
      'La langue que lit une nouvelle personne : le message sur le badge est dans cette langue. Celle d’une personne déjà présente ne change pas.',
    credits:
      'Pour les badges qui valent des crédits : combien ont été obtenus, si ce n’est pas la totalité, comme 2.5.',
    profile: 'Une adresse https sous laquelle la personne est connue. Pas d’adresse de courriel.',
    date: 'Le jour où il a été obtenu, par exemple 2026-05-01. Vide, c’est le jour de l’approbation.',
    eventDay: 'Par exemple 2026-05-01, tel que le code l’a rempli.',
    event:
      'Le nom de l’événement, comme le dit son affiche. C’est la raison que nomme l’attribution.',
    why: 'Ce que la personne a fait, en Markdown, {most} caractères au plus. Aucune ligne ne doit commencer par trois croisillons et une espace.',
    whyEach:
      'Ce que la personne a fait, en Markdown, {most} caractères au plus. Aucune ligne ne doit commencer par trois croisillons et une espace. Cela vaut pour chaque personne.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Pour les badges qui décrivent des résultats, un par ligne, comme {example}. {results}. C’est public.',
    resultsOf: '{badge} : {results}',
    evidence: 'Des adresses https publiques qui le montrent, une par ligne.',
    exception:
      'Seulement si le badge en demande d’autres avant lui, et qu’ils manquent : pourquoi le décerner malgré tout, en une phrase. La question est posée à qui donne son accord, et la page de l’attribution le dit.',
    consent:
      'Quand et comment, par exemple « dit le 2026-05-01 à la soirée ». Cela reste dans ce ticket, et n’est sur aucune page du site.',
    promise: 'Tout ce qui est ici est public aussitôt.',
    people:
      'Les noms tels qu’ils doivent apparaître, ou l’adresse de leur page ici ; {most} au plus. Rien d’autre sur la ligne.',
    badgeName: 'Court ; {most} caractères au plus.',
    badgeSays: 'De la personne qui l’a, en une ou deux phrases.',
    criteria: 'En Markdown. Aucune ligne ne doit commencer par `### `.',
    skills: 'Ce qu’il représente, une compétence par ligne.',
    picture: 'Déposez-en une ici si vous en avez une ; sinon, il en est dessiné une.',
    wish: 'Un badge signé se corrige en étant signé de nouveau ; son adresse reste.',
    page: 'Copiez-la depuis le navigateur. L’adresse d’une page qui n’est dans aucune liste n’a pas sa place ici : écrivez plutôt à {email}.',
    pageBare:
      'Copiez-la depuis le navigateur. L’adresse d’une page qui n’est dans aucune liste n’a pas sa place ici : écrivez plutôt à la personne qui vous a décerné le badge.',
    words: 'Ne dites rien ici qui doive rester privé : écrivez plutôt à {email}.',
    wordsBare:
      'Ne dites rien ici qui doive rester privé : écrivez plutôt à la personne qui vous a décerné le badge.',
  },
  visible: {
    listed: 'Tout le monde : la montrer dans les listes',
    unlisted: 'Seulement avec l’adresse',
    fileOnly: 'Personne : il n’y a pas de page, le fichier est remis à la personne',
  },
  wishes: {
    correct: 'Corriger quelque chose',
    hide: 'Masquer ma page dans les listes',
    remove: 'Retirer ma page',
    withdraw: 'Révoquer un badge',
  },
  /** What has to be ticked. */
  promises: {
    agree: 'Je suis cette personne et j’accepte que le badge soit publié comme je l’ai choisi ici.',
    nominate:
      'J’ai demandé à la personne, et elle est d’accord. Il n’y a dans ce formulaire ni adresse de courriel, ni rien que la personne ne voudrait pas voir public.',
    apply:
      'Il n’y a dans ce formulaire ni adresse de courriel, ni rien que la personne ne voudrait pas voir public.',
    claim:
      'J’y étais. Il n’y a dans ce formulaire ni adresse de courriel, ni rien que la personne ne voudrait pas voir public.',
    list: 'J’ai demandé à chaque personne de la liste, et toutes sont d’accord. Il n’y a dans ce formulaire ni adresse de courriel, ni rien que la personne ne voudrait pas voir public.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'Ce ticket est trop long pour un formulaire.',
    headings:
      'Les titres de ce ticket ne sont pas ceux d’un formulaire : chacun doit y figurer une fois, dans son ordre, et rien avant le premier. Si une réponse a une ligne qui commence par `### `, écrivez cette ligne sans les signes.',
    email:
      'Il y a une adresse de courriel dans ce ticket, et les tickets sont publics. Veuillez l’enlever en modifiant le ticket, puis supprimer l’historique de cette modification. Si la personne veut que le badge soit lié à son adresse, la maintenance le fait en privé, avec `npm run award -- … --email -` : seul un hachage salé est gardé.',
    promise: '« {label} » doit être coché, et ses mots doivent être ceux du formulaire.',
    empty: '« {label} » demande une réponse.',
    most: '« {label} » peut avoir {most} caractères au plus.',
    line: '« {label} » tient en une seule ligne.',
    choice:
      '« {label} » doit être un des choix du formulaire. Le formulaire est peut-être plus ancien que les badges : remplissez-le alors de nouveau.',
    several: '« {label} » est le nom de plusieurs personnes : écrivez {folders}.',
    badge: '« {label} » doit être un des badges que nomme le formulaire, et qui ont pu changer.',
    badgeNear:
      '« {label} » doit être un des badges que nomme le formulaire, et qui ont pu changer. Vouliez-vous dire {folder} ?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Rien n’a encore été fait de ce formulaire :',
  again: 'Modifiez le ticket ; puis quelqu’un enlève l’étiquette et la remet.',
  byHand:
    'C’est une personne qui fait cela, pas un script : `npm run correct` corrige ce qui a été signé, `visibility` dans le profil masque une page ou l’enlève, `npm run forget` retire tout, et `npm run revoke` révoque un badge.',
} as const;
