/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer} mudou de endereço',
  says: 'Os emblemas de {issuer} mudaram de endereço. Esta página agora está em {address}.',
  stays: 'Os emblemas concedidos no endereço anterior continuam válidos.',
} as const;
