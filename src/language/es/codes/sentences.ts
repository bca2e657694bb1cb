/** Sentences that more than one code says. */

export const unknownSignature = 'Está firmada de una forma que no se verifica aquí.';
export const unknownHolder = 'Su titular se nombra de una forma que no se verifica aquí.';
export const saysWithdrawn = 'Dice de sí misma que se retiró.';
export const wholeAssertion = 'Tiene todo lo que debe tener una aserción.';
export const unreadList = 'No se pudo leer la lista de insignias retiradas.';
export const noList = 'En su dirección no hay ninguna lista de insignias retiradas.';
export const assertionId = 'La aserción necesita un "id" que sea una dirección.';
