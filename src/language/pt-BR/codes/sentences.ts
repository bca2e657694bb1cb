/** Sentences that more than one code says. */

export const unknownSignature = 'Está assinado de um modo que não se verifica aqui.';
export const unknownHolder = 'Quem o detém aparece de um modo que não se verifica aqui.';
export const saysWithdrawn = 'Diz de si mesmo que foi revogado.';
export const wholeAssertion = 'Tem tudo o que uma asserção deve ter.';
export const unreadList = 'A lista de emblemas revogados não pôde ser lida.';
export const noList = 'Não há nenhuma lista de emblemas revogados no endereço dela.';
export const assertionId = 'A asserção precisa de um "id" que seja um endereço.';
