/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'Co mówią inni',
  lead: 'Nic z tego nie wpływa na ważność odznaki: odpowiada za nią tylko wydawca.',
  issuer: {
    by: 'W imieniu {host}',
    named: 'Podaje nazwę {name}.',
    grade: 'Nikt tutaj nie ręczy za ten podpis: przy sprawdzaniu twoja przeglądarka pyta {host}.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Nikt tego nie podpisał: liczy się, dopóki {host} to publikuje, pod {place}.',
    place: 'tym adresem',
  },
  person: {
    by: '{name}',
    grade: 'Podpisano kluczem, który jest w profilu tej osoby.',
  },
  words: {
    by: '{who}',
    grade: 'Bez podpisu. Skąd te słowa: {place}.',
    confirmed: 'Bez podpisu. Skąd te słowa: {place}, gdzie zatwierdza je konto {account}.',
    place: 'przejrzana propozycja',
  },
  check: 'Sprawdź podpis',
  checkOf: 'Sprawdź podpis: {who}',
  file: 'podpisany plik',
  together: 'Odznaka i to, co podpisali o niej inni, w jednym pliku',
  from: 'Od {day}.',
  until: 'Od {day} do {until}.',
  ended: 'Zakończyło się {until}.',
  bound: 'Wskazuje dokładnie ten plik, który jest tu opublikowany.',
  unbound: 'Wskazuje adres, ale nie konkretny plik.',
  before: 'Wskazuje plik sprzed poprawki.',
  version: 'Wersja {version}.',
} as const;
