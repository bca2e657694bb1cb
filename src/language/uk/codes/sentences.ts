/** Sentences that more than one code says. */

export const unknownSignature = 'Підписано способом, якого тут не перевіряють.';
export const unknownHolder = 'Того, хто це має, названо способом, якого тут не перевіряють.';
export const saysWithdrawn = 'За її власними словами, її відкликано.';
export const wholeAssertion = 'Тут є все, що мусить мати твердження.';
export const unreadList = 'Список відкликаних відзнак не вдалося прочитати.';
export const noList = 'За його адресою немає списку відкликаних відзнак.';
export const assertionId = 'Твердженню потрібен "id", який є адресою.';
