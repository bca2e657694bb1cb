/** Sentences that more than one code says. */

export const unknownSignature =
  'Het is ondertekend op een manier die hier niet wordt gecontroleerd.';
export const unknownHolder =
  'De houder is benoemd op een manier die hier niet wordt gecontroleerd.';
export const saysWithdrawn = 'Het zegt van zichzelf dat het is ingetrokken.';
export const wholeAssertion = 'Alles wat een assertion moet hebben, is er.';
export const unreadList = 'De lijst van ingetrokken badges kon niet worden gelezen.';
export const noList = 'Op het adres van de lijst van ingetrokken badges is zo’n lijst niet.';
export const assertionId = 'De assertion heeft een "id" nodig die een adres is.';
