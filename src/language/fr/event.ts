/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'Vous y étiez ? Demandez votre badge',
  how: 'Visez le code avec votre téléphone, écrivez votre nom et envoyez. Il faut un compte là où la communauté garde ses fichiers ; sans compte, écrivez votre nom sur la liste à l’entrée.',
  until: 'Jusqu’au {day}.',
  list: {
    title: 'Liste à l’entrée',
    lead: 'Pour les personnes qui n’ont pas de compte là où la communauté garde ses fichiers. Écrivez votre nom tel qu’il doit apparaître en public ; un surnom convient. L’écrire ici, c’est accepter que « {badge} » soit décerné à ce nom.',
    name: 'Nom, tel qu’il doit apparaître',
    listed: 'Dans les listes ? oui / non',
  },
  code: 'Code QR qui ouvre une demande du badge « {badge} »',
  honest:
    'Le code dit seulement que quelqu’un a vu cette affiche. La décision de décerner le badge est prise nom par nom ; elle revient à {issuer}.',
} as const;
