/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'Ce qu’en disent les autres',
  lead: 'Rien de tout cela ne change la validité du badge : son émetteur en répond seul.',
  issuer: {
    by: 'Au nom de {host}',
    named: 'Se présente sous le nom {name}.',
    grade:
      'Personne ici ne se porte garant de la signature : votre navigateur interroge {host} quand vous la vérifiez.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Personne ne l’a signé : il compte tant que {host} le publie, à {place}.',
    place: 'cette adresse',
  },
  person: {
    by: '{name}',
    grade: 'Signé avec une clé qui figure au profil de cette personne.',
  },
  words: {
    by: '{who}',
    grade: 'Non signé. Dit dans {place}.',
    confirmed: 'Non signé. Dit dans {place}, avec l’accord qu’y a donné le compte {account}.',
    place: 'une proposition relue',
  },
  check: 'Vérifier la signature',
  checkOf: 'Vérifier la signature : {who}',
  file: 'fichier signé',
  together: 'Le badge et ce que d’autres en ont signé, en un seul fichier',
  from: 'À partir du {day}.',
  until: 'Du {day} au {until}.',
  ended: 'A pris fin le {until}.',
  bound: 'Vise exactement le fichier publié ici.',
  unbound: 'Vise l’adresse, et aucun fichier en particulier.',
  before: 'Vise le fichier tel qu’il était avant une correction.',
  version: 'Version {version}.',
} as const;
