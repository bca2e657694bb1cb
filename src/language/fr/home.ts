/** The first page. */

export const home = {
  description:
    'Les badges décernés par {issuer} : ce qu’ils signifient, qui les a reçus et comment les vérifier.',
  entrances: 'Ce qui vous amène',
  earned: {
    title: 'J’ai obtenu un badge',
    text: 'Cherchez votre nom, ou ouvrez le lien que vous avez reçu : votre page réunit chaque badge, son image et sa preuve.',
  },
  checking: {
    title: 'Je veux vérifier un badge',
    text: 'Apportez une image, un fichier ou une adresse. Votre navigateur fait la vérification ; rien n’est envoyé nulle part.',
  },
  joining: {
    title: 'Je veux en obtenir un',
    text: 'Regardez ce que nous reconnaissons : chaque badge dit comment l’obtenir, et à qui demander.',
  },
  /** For those who learn: the entrance to badges and pathways. */
  next: 'Et ensuite ?',
  /** For those who look for people who can do something: the entrance to skills. */
  asking: {
    title: 'Qui sait… ?',
    text: 'Choisissez une compétence : vous verrez qui l’a montrée ici, et par quoi.',
  },
  badges: 'Ce que nous reconnaissons',
  noBadges: 'Pas encore de badge.',
  awards: 'Attributions récentes',
  recipients: 'Récipiendaires',
  nobody: 'La liste est encore vide.',
} as const;
