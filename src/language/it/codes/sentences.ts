/** Sentences that more than one code says. */

export const unknownSignature = 'È firmato in un modo che qui non viene verificato.';
export const unknownHolder = 'Chi lo detiene è indicato in un modo che qui non viene verificato.';
export const saysWithdrawn = 'Dice di sé che è stato revocato.';
export const wholeAssertion = 'Ha tutto ciò che un’asserzione deve avere.';
export const unreadList = 'Non è stato possibile leggere l’elenco dei badge revocati.';
export const noList = 'Al suo indirizzo non c’è un elenco di badge revocati.';
export const assertionId = 'L’asserzione deve avere un "id" che sia un indirizzo.';
