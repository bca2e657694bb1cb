/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Aller au contenu',
  site: 'Site',
  check: 'Vérifier un badge',
  search: 'Recherche',
  help: 'Aide',
  footer: {
    by: 'Badges décernés par {issuer}, au format ouvert {format}.',
    badges: 'Badges',
    skills: 'Compétences',
    people: 'Récipiendaires',
    numbers: 'Chiffres',
    check: 'Comment vérifier un badge',
    about: 'À propos de l’émetteur',
    keys: 'Clés',
    privacy: 'Vie privée',
  },
  preview: {
    label: 'À propos de cet aperçu',
    title: 'Aperçu.',
    text: 'Certains badges ici sont signés avec une clé jetable : ils ne prouvent rien.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'Cette adresse a été abandonnée',
    lead: 'Il y a eu quelque chose ici, et la personne à qui cette adresse appartenait l’a abandonnée. Elle ne mène nulle part.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'Ceci n’est plus publié',
    lead: 'La personne à qui cette adresse appartient n’y montre plus rien. Un badge qu’elle vous remet peut toujours être vérifié.',
  },
  moved: {
    title: 'Cette page a déménagé',
    lead: 'Ce qui se trouvait ici a désormais une autre adresse.',
    there: 'Y aller',
  },
  missing: {
    title: 'Rien ici',
    description: 'Il n’y a pas de page à cette adresse.',
    heading: 'Il n’y a rien à cette adresse',
    lead: 'Les badges gardent leurs adresses : une lettre de celle-ci est donc sans doute fausse ou absente, ou bien la personne à qui elle appartenait l’a abandonnée.',
    perhaps: 'Peut-être l’une de ces pages',
    home: 'Tous les badges et récipiendaires',
    search: 'Chercher un badge ou un nom',
    check: 'Vérifier un badge par son fichier',
  },
} as const;
