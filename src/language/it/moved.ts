/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: 'Nuovo indirizzo: {issuer}',
  says: 'I badge di {issuer} hanno cambiato indirizzo. Ora questa pagina si trova qui: {address}.',
  stays: 'I badge assegnati sotto il vecchio indirizzo restano validi.',
} as const;
