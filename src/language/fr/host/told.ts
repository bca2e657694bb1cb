/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: '{count} attribution de cette pull request est signée et publiée.',
    many: '{count} attributions de cette pull request sont signées et publiées.',
    other: '{count} attributions de cette pull request sont signées et publiées.',
  },
  fileOnly:
    'Un badge {badge} a été signé pour quelqu’un qui n’a pas de page ici. La maintenance lance {command} et lui remet les fichiers.',
  quiet:
    'Un badge {badge} a été signé pour quelqu’un qui n’est dans aucune liste ; son adresse n’est donc pas répétée ici. La maintenance lance {command} et lui remet le message.',
  /** The last three places are links. */
  award: '{badge} pour {recipient} : {page}, {picture}, {credential}. Ces adresses restent.',
  page: 'page',
  picture: 'image',
  credential: 'attestation',
  paste: 'Un message pour la personne, prêt à coller :',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} vous a décerné le badge « {badge} ».',
    page: 'Votre page, faite pour durer :',
    picture: 'L’image du badge :',
    signedPicture:
      'Votre image, qui contient le badge signé (envoyez le fichier lui-même, pas une capture d’écran) :',
    linkedIn: 'L’ajouter à votre profil LinkedIn :',
    check: 'Tout le monde peut le vérifier sur cette page, ou avec son adresse ici :',
    checkPicture: 'Tout le monde peut le vérifier sur cette page, ou avec l’image ici :',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Badges qui expirent bientôt',
    none: 'Plus rien n’expire bientôt.',
    lead: 'Demandez aux personnes si leur badge peut être renouvelé : {command}. Cette liste est tenue à jour, et se ferme d’elle-même.',
    /** `{page}` is a link. */
    line: '{date} : {badge}, {recipient} ({page})',
    more: {
      one: 'Et {count} de plus : {command} les énumère tous.',
      many: 'Et {count} de plus : {command} les énumère tous.',
      other: 'Et {count} de plus : {command} les énumère tous.',
    },
    quiet: {
      one: '{count} de plus, dont rien n’est dit ici car la personne n’est dans aucune liste : {command} sur votre machine.',
      many: '{count} de plus, dont rien n’est dit ici car les personnes ne sont dans aucune liste : {command} sur votre machine.',
      other:
        '{count} de plus, dont rien n’est dit ici car les personnes ne sont dans aucune liste : {command} sur votre machine.',
    },
  },
} as const;
