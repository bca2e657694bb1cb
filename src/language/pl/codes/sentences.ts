/** Sentences that more than one code says. */

export const unknownSignature = 'Podpisano w sposób, którego się tu nie sprawdza.';
export const unknownHolder = 'To, do kogo należy, wskazano w sposób, którego się tu nie sprawdza.';
export const saysWithdrawn = 'Samo mówi o sobie, że zostało unieważnione.';
export const wholeAssertion = 'Ma wszystko, co musi mieć asercja.';
export const unreadList = 'Nie udało się odczytać listy unieważnionych odznak.';
export const noList = 'Pod podanym adresem nie ma listy unieważnionych odznak.';
export const assertionId = 'Asercja musi mieć "id", które jest adresem.';
