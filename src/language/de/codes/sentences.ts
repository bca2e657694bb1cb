/** Sentences that more than one code says. */

export const unknownSignature = 'Es ist auf eine Art signiert, die hier nicht geprüft wird.';
export const unknownHolder =
  'Wem es gehört, ist auf eine Art angegeben, die hier nicht geprüft wird.';
export const saysWithdrawn = 'Es sagt von sich selbst, dass es widerrufen wurde.';
export const wholeAssertion = 'Es hat alles, was eine Assertion haben muss.';
export const unreadList = 'Die Liste der widerrufenen Badges ließ sich nicht lesen.';
export const noList = 'Unter ihrer Adresse gibt es keine Liste der widerrufenen Badges.';
export const assertionId = 'Die Assertion braucht eine "id", die eine Adresse ist.';
