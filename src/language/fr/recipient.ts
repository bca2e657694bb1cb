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
  paper: 'Chaque ligne peut être vérifiée : scannez le code, ou allez sur {address}',
} as const;
