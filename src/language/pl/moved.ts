/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer}: nowy adres',
  says: 'Odznaki wydawcy {issuer} mają nowy adres. Ta strona jest teraz tutaj: {address}.',
  stays: 'Odznaki przyznane pod poprzednim adresem pozostają ważne.',
} as const;
