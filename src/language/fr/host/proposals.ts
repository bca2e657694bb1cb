/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: 'Décerner {badge} à {recipient}',
    one: 'Décerner {badge}',
    several: {
      one: 'Décerner {badge} {count} fois',
      many: 'Décerner {badge} {count} fois',
      other: 'Décerner {badge} {count} fois',
    },
    badge: 'Définir {badge}',
    someBadge: 'Définir un badge',
    due: 'Décerner les badges mérités ({count})',
    forms: 'Réécrire les formulaires',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Une personne qui peut décerner ce badge le relit ici, comme toujours : c’est l’approbation qui compte, et elle lance la vérification. « Enable auto-merge » fusionne ensuite tout seul.',
  reviewed: 'Ce que la fusion publierait, et des fichiers pour le voir : {address}',
  seal: 'Quelqu’un doit-il recevoir le message par courriel ? Scellez l’adresse sur {page}, et collez le texte ci-dessous en commentaire.',
  ofForm:
    '{closing}, un formulaire envoyé par {author} et approuvé par {approver} : l’étiquette en a fait ceci.',
  ofComment:
    'Demandé par {author} dans un commentaire sur {below} ; son approbation y est celle de la personne qui propose.',
  newProfile:
    'Un nouveau profil ne met personne dans les listes tant qu’il ne dit pas `visibility` : demandez à la personne.',
  ofClaims:
    'Demandes pour {event}, {date}, réunies par {author} dans un commentaire sur {below} ; son approbation y est celle de la personne qui propose.',
  claimsAsk:
    'Une demande prouve seulement que quelqu’un a vu l’affiche. **Chacune de ces personnes était-elle là ?** Pour en laisser une de côté, supprimez ses fichiers dans les modifications.',
  claimed: '{recipient}, demande #{number} de {author}',
  onList: '{recipient}, sur la liste #{number} de {author}',
  forms:
    'Les badges ont changé, et ces formulaires proposent ce qu’ils étaient avant : {files}. La fusion revient à la maintenance.',
  moreFiles: {
    one: 'Et {count} autre fichier, dans les modifications.',
    many: 'Et {count} autres fichiers, dans les modifications.',
    other: 'Et {count} autres fichiers, dans les modifications.',
  },
  due: {
    lead: 'Tout ce que demandent ces badges est là. Rien n’est signé avant qu’un accord soit donné. Qui ne veut pas du sien le dit dans son profil, `declined: [BADGE]` ; retirez alors son fichier de cette branche.',
    line: '{date} : {badge}, {recipient}, pour {parts}',
    more: {
      one: 'Et {count} de plus : voir les fichiers.',
      many: 'Et {count} de plus : voir les fichiers.',
      other: 'Et {count} de plus : voir les fichiers.',
    },
    quiet: {
      one: '{count} concerne une personne ou une attribution absente des listes : voir les fichiers.',
      many: '{count} concernent des personnes ou des attributions absentes des listes : voir les fichiers.',
      other:
        '{count} concernent des personnes ou des attributions absentes des listes : voir les fichiers.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} propose déjà le même événement. Demandez de nouveau après sa fusion.',
  taken:
    'Il y a déjà une branche {branch}, et elle contient autre chose que ce qui est demandé ici. Elle a été laissée telle quelle, et rien n’a été proposé. Une personne qui peut fusionner l’examine, supprime la branche, et demande ceci de nouveau.',
  takenOpen:
    'Il y a déjà une branche {branch}, et elle contient autre chose que ce qui est demandé ici ; {pull} la propose. Elle a été laissée telle quelle, et rien n’a été proposé. Une personne qui peut fusionner l’examine, supprime la branche, et demande ceci de nouveau.',
} as const;
