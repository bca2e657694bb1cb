/**
 * What stands beside or inside the sentences of several codes: whole sentences, and names for what
 * fills a place.
 */

export const phrases = {
  'not-reached': 'Non examiné, car une vérification précédente n’a pas abouti.',
  /** `{sentence}`: what else a picture holds, said by whoever opened it. */
  beside: '{sentence}',
  'bring-assertion':
    'Apportez plutôt l’image ou l’assertion remise à la personne qui a reçu le badge.',
  'no-object': 'Ce n’est pas un objet JSON.',
  'no-assertion': 'Il ne nomme aucun badge.',
  failed: 'Cela a échoué.',
  /** How a badge was found. */
  'page-names': 'Il a été lu à l’adresse {address}, que la page {page} représente.',
  'page-is': 'La page enregistrée est {page}.',
  'picture-names': 'L’image ne contient pas de badge, mais nomme l’adresse {address}.',
  'code-names': 'L’image ne contient pas de badge, mais un code (QR) qui dit {text}.',
  'document-names': 'Le document renvoie à {address}.',
  /** Where something was read. */
  'in-place-of': '{answered} à la place de {asked}',
  'the-file': 'le fichier lui-même',
  'own-identifier': 'l’identifiant lui-même, qui est sa clé',
  'issuers-profile': 'le profil de l’émetteur',
  /** Who endorses, where nothing says it. */
  somebody: 'quelqu’un',
} as const;
