/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'Il n’y a pas de badge {badge}.',
  noRecipient: 'Il n’y a personne du nom de {recipient}.',
  meant: 'Vouliez-vous dire {name} ?',
  recipientThere: 'La personne {recipient} est déjà là : {path}.',
  badgeThere: 'Le badge {badge} est déjà là : {path}.',
  has: '{recipient} a déjà le badge {badge} : {path}.',
  twice: 'La personne {recipient} est nommée deux fois.',
  several:
    '{name} ressemble à plusieurs personnes. Écrivez chacune sur sa propre ligne, ou envoyez un formulaire pour chacune ; le nom d’une seule personne n’a pas de point-virgule et une virgule au plus.',
  sameFolder: 'Deux personnes auraient le dossier {folder}.',
  taken:
    'Il y a déjà quelqu’un qui a le dossier {folder}, et que {name} désigne peut-être. Écrivez ce dossier s’il s’agit de la même personne, sinon un autre nom.',
  longList: 'Une liste peut nommer {most} personnes ; celle-ci en nomme {count}.',
  retired:
    'Le badge {badge} n’est plus décerné : {day} était son dernier jour. Décernez un autre badge, ou écrivez le jour où il a été obtenu, si c’était le {day} ou avant.',
  lacks:
    'Il manque à {recipient}, le {date}, ce que demande {badge} : {missing}. Décernez-le d’abord, ou dites en une phrase publique pourquoi le badge est décerné quand même : {field}.',
  noReason:
    '{said} n’est pas une raison. Dites en une phrase qui peut être publique pourquoi le badge est décerné quand même : {field}.',
  noException:
    '{field} sert aux badges qui en demandent d’autres : {badge} n’en demande aucun. N’écrivez rien là.',
  noDay: '{field} {said} n’est pas un jour du calendrier : écrivez {day}.',
  future: '{field} {day} est dans l’avenir : nous sommes le {today} (UTC).',
  early:
    '{field} {day} est avant la création du badge {badge}, le {created}. Si on pouvait l’obtenir avant, écrivez ce jour comme {key} dans {path}.',
  noAddress: '{field} {said} n’est pas une adresse qui commence par https://.',
  ownFile:
    'Cette preuve est un fichier de ce site même, fait pour les machines. Mettez un lien vers une page qui montre ce qui a été fait, ou retirez cette preuve.',
} as const;

const results = {
  noResult:
    '{said} ne nomme aucun résultat du badge avec ce qui a été atteint : écrivez {line}. Le badge décrit {names}.',
  noResults:
    'Le badge {badge} ne décrit pas de résultats, on ne peut donc en nommer aucun : {said}.',
  resultTwice: 'Le résultat « {name} » est donné deux fois. Gardez celui qui compte.',
  outside:
    'La valeur de « {name} » est {value}, en dehors de {range}. Écrivez un nombre de {range}, ou changez l’étendue dans le badge.',
  noNumber:
    'La valeur de « {name} » doit être un nombre, mais c’est {value}. Écrivez seulement des chiffres, avec un point avant les décimales : {one} ou {other}, et sans {sign}.',
  noLevel: '« {name} » ne connaît pas le niveau {value}.',
  noValue: '« {name} » ne connaît pas la valeur {value}.',
  noStatus: '« {name} » ne connaît pas l’état {value}.',
  oneOf: 'Écrivez l’un de ceux-ci : {names}.',
  below:
    '{value} pour « {name} » est au-dessous de ce que demande le badge, {required}. Décernez-le quand {required} est atteint, ou corrigez ce qui a été atteint.',
  unsaid:
    '{badge} demande au moins {required} pour « {name} », et personne n’a dit ce qui a été atteint. Écrivez-le : {line}.',
  noCount: '{field} {said} n’est pas un nombre comme 2 ou 2.5.',
  credits: 'Le badge vaut {worth} crédits, et cette attribution en nomme {said}.',
  noCredits: 'Le badge ne vaut aucun crédit, on ne peut donc pas en obtenir.',
  allCredits:
    'Retirez {key} : une attribution vaut tous les crédits de son badge. On n’en nomme que moins.',
} as const;

const names = {
  nameOfBadge: 'Il manque le nom du badge.',
  nameToShow: 'Il manque le nom à montrer ; un pseudonyme suffit.',
  says: '{field} : il manque ce que le badge dit de qui l’a, en une ou deux phrases.',
  criteria: '{field} : il manque la façon d’obtenir le badge, en Markdown.',
  noCriteria:
    'Rien ne dit comment obtenir le badge. Écrivez-le sous la deuxième ligne {line}, en une phrase ou une liste.',
  noFolder:
    'Rien dans ce nom ne peut faire un dossier : donnez-en un, en lettres minuscules de a à z, chiffres et traits d’union isolés à l’intérieur, 64 caractères au plus.',
  wrongFolder:
    '{name} ne peut pas être le nom d’un dossier ici : prenez des lettres minuscules de a à z, des chiffres et des traits d’union isolés à l’intérieur, 64 caractères au plus.',
  meaning: 'Le nom {name} a ici un sens à lui. Choisissez-en un autre.',
  hasName: '{name} est déjà le nom d’un autre badge, {other} dans {path}.',
  looksLike: '{name} ressemble au nom d’un autre badge, {other} dans {path}.',
  oneWordMore:
    'Donnez à ce badge un nom que personne ne prendra pour l’autre, par exemple avec un mot de plus.',
} as const;

const texts = {
  long: '{field} peut avoir {most} caractères au plus, mais c’est {value}.',
  many: '{field} peut avoir {most} entrées au plus, mais en a {count}.',
  shorten: 'Raccourcissez.',
  least: '{field} doit être au moins {least}, mais c’est {value}.',
  most: '{field} doit être au plus {most}, mais c’est {value}.',
  another: 'Écrivez un autre nombre.',
  line: '{field} doit être un texte visible sur une seule ligne, sans espaces autour, mais c’est {value}.',
  ends: '({one} et {other} derrière une clé gardent la fin de la dernière ligne, et {other} celle de chaque ligne.)',
  write: 'Écrivez {line}.',
  tag: '{field} doit être le code d’une langue, comme en, de ou pt-BR, mais c’est {value}.',
  address:
    '{field} doit être une adresse qui commence par https:// et ne contient pas d’espace, mais c’est {value}.',
  form: 'Écrivez-le sous cette forme.',
  instance: 'Par exemple : {example}.',
  composed:
    'Une lettre est faite ici de plusieurs caractères : le texte n’est pas en forme Unicode NFC. Tapez la lettre de nouveau, ou collez-la d’ici : {letter}',
  hidden: 'Il y a ici {what}, {code}.',
  hiddenMore: 'Il y a ici {what}, {code}, et {count} autres plus loin.',
  deleteControl:
    'Supprimez-le ; il ne se voit pas, mais un éditeur qui montre les caractères de contrôle le trouve.',
  deleteDirection:
    'Supprimez-le ; les écritures de droite à gauche s’affichent correctement sans lui.',
  deleteInvisible: 'Supprimez-le, ou écrivez les mots de nouveau au lieu de les coller.',
  writeWhole: 'Écrivez le caractère entier, par exemple en le collant.',
} as const;

const markdown = {
  link: 'Un lien doit mener à une adresse qui commence par https://. Écrivez l’adresse entière, comme le navigateur la montre.',
  footnote:
    'Les notes de bas de page ne sont pas publiées. Mettez la note dans le texte, entre parenthèses.',
  html: 'Le HTML n’est pas publié. Écrivez en Markdown ; pour montrer un {sign} tel quel, écrivez {escaped} ou mettez les mots entre accents graves.',
  picture:
    'Les images dans les textes ne sont pas publiées : un autre site pourrait observer ceux qui lisent. Mettez plutôt un lien vers l’image : retirez le {sign}.',
  deep: 'Il y a ici trop de listes, de citations, de mises en valeur ou de crochets, ou trop imbriqués. Écrivez plus simplement, avec moins de niveaux.',
  characters:
    'Le texte a plus de {most} caractères. Raccourcissez-le, ou mettez un lien vers une page qui raconte le reste.',
  lines:
    'Le texte a plus de {most} lignes. Dites-le en moins de lignes, ou mettez un lien vers une page qui contient le tout.',
  cells:
    'Les tableaux ont plus de {most} cases. Montrez moins de lignes ou de colonnes, ou mettez un lien vers une page avec le tableau entier.',
  email:
    'Il y a ici une adresse e-mail, et ce qui entre dans git reste public pour toujours. Retirez-la.',
  hash: 'Si la personne veut montrer qu’un badge est à elle, {command} demande l’adresse et en écrit une empreinte salée.',
  password:
    'Il y a ici une adresse web avec un nom d’utilisateur ou un mot de passe, et ce qui entre dans git reste public pour toujours. Écrivez l’adresse sans ce qui est entre // et @. Si c’était un mot de passe, changez-le là où il sert.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Élément {number} de {list}',
    times: '{badge} {need} fois ({have} jusqu’ici)',
    some: '{need} parmi {badges} ({have} jusqu’ici)',
    like: 'plutôt comme {day}',
    either: '{one} ou {other}',
    range: '{least} à {most}',
    control: 'un caractère de contrôle',
    direction: 'un caractère qui change le sens de l’écriture',
    invisible: 'un caractère invisible',
    half: 'une moitié de caractère',
    date: '« Date » :',
    creditsField: '« Crédits » :',
    evidence: '« Preuves » :',
    exception: '« Exception »',
    inException: 'dans « Exception »',
    asReached: 'dans « Ce qui a été atteint »',
    behindPeople: 'derrière le badge et les personnes',
    badgeSays: '« Ce qu’il dit »',
    howEarned: '« Comment l’obtenir »',
    theDay: 'Le jour',
    theAddress: 'L’adresse',
    behind: 'Ce qui est derrière {key},',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} ne peut pas être l’image d’un badge telle quelle. Enregistrez-la en PNG, 512 pixels sur 512, et choisissez-la de nouveau.',
} as const;
