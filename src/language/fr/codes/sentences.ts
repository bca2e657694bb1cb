/** Sentences that more than one code says. */

export const unknownSignature = 'Il est signé d’une façon qui n’est pas vérifiée ici.';
export const unknownHolder =
  'La personne titulaire est désignée d’une façon qui n’est pas vérifiée ici.';
export const saysWithdrawn = 'Il dit de lui-même qu’il a été révoqué.';
export const wholeAssertion = 'Elle a tout ce qu’une assertion doit avoir.';
export const unreadList = 'La liste des badges révoqués n’a pas pu être lue.';
export const noList = 'Il n’y a pas de liste de badges révoqués à l’adresse prévue.';
export const assertionId = 'L’assertion a besoin d’un "id" qui soit une adresse.';
