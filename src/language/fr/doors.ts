/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Participer',
  lead: 'Il vous suffit d’un navigateur et d’un compte là où la communauté garde ses fichiers. Quelqu’un lit ce que vous envoyez avant toute publication.',
  contact: {
    write:
      'Vous avez fait ce qui est demandé ici, ou vous connaissez quelqu’un qui l’a fait ? Écrivez à {email}.',
    ask: 'Vous avez fait ce qui est demandé ici, ou vous connaissez quelqu’un qui l’a fait ? Demandez à {about}.',
  },
  apply: { name: 'Demander un badge', ofBadge: 'Le demander', title: 'Demande : {badge}' },
  nominate: {
    name: 'Proposer quelqu’un',
    ofBadge: 'Proposer quelqu’un pour ce badge',
    title: 'Proposition : {badge}',
  },
  claim: { title: 'J’y étais : {badge}' },
  list: {
    name: 'Proposer plusieurs personnes',
    ofBadge: 'Plusieurs à la fois',
    title: 'Liste : {badge}',
  },
  badge: { name: 'Suggérer un badge', title: 'Un nouveau badge' },
  build: {
    name: 'L’écrire sur une page qui vérifie pendant la saisie',
    ofBadge: 'Écrire l’attribution sur une page qui vérifie pendant la saisie',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'un badge',
  lost: {
    title: 'Vous cherchez votre propre badge ?',
    lead: 'Une page qui n’est dans aucune liste n’est pas non plus dans la recherche : on la trouve avec son lien, et pas autrement. Le lien était dans le message que vous avez reçu ; dans un ancien message, il a pu être coupé en fin de ligne.',
    write:
      'Lien perdu ? Écrivez à {email}, avec votre nom et ce que le badge récompensait : la personne qui s’en occupe vous renverra le lien.',
    ask: 'Lien perdu ? Demandez à {about}, avec votre nom et ce que le badge récompensait : la personne qui s’en occupe vous renverra le lien.',
    quiet: 'Ne demandez pas en public : qui y lit votre lien trouve aussi votre page.',
  },
  mine: {
    title: 'C’est vous ?',
    listed:
      'Un nom est mal écrit ou a changé, une date ou un motif est faux ? Dites-le ; l’attribution sera signée de nouveau, et son adresse reste. Elle peut aussi être retirée de toutes les listes, ou abandonnée tout à fait.',
    quiet:
      'Un nom, une date ou un motif est faux, ou vous ne voulez plus figurer sur le site ? Dites-le en privé : qui lit cette adresse en public trouve votre page.',
    write: 'En privé : {email}.',
    form: 'En public : {form}.',
    formName: 'un formulaire qui nomme cette page',
    ask: 'Demandez à la personne qui vous a donné l’adresse, ou à {about}.',
    about: 'l’équipe de ce site',
    privacy: 'Ce qui peut être changé, et ce sur quoi personne ne peut revenir',
    issue: 'Corriger, masquer ou retirer',
  },
} as const;
