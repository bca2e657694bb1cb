/** Sentences that more than one code says. */

export const unknownSignature = 'It is signed in a way that is not checked here.';
export const unknownHolder = 'The holder is named in a way that is not checked here.';
export const saysWithdrawn = 'It says of itself that it was withdrawn.';
export const wholeAssertion = 'It has everything that an assertion must have.';
export const unreadList = 'The list of withdrawn badges could not be read.';
export const noList = 'There is no list of withdrawn badges at its address.';
export const assertionId = 'The assertion needs an "id" that is an address.';
