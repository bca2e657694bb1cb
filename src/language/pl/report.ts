/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Ważna odznaka',
    nonconforming: 'Prawdziwa, ale nie w pełni zgodna ze standardem',
    'known-issuer': 'Ważna odznaka innego wydawcy',
    'unknown-issuer': 'Podpis prawidłowy, wydawca nieznany temu serwisowi',
    expired: 'Wygasła odznaka',
    'not-yet-valid': 'Jeszcze nie obowiązuje',
    revoked: 'Unieważniona odznaka',
    replaced: 'Starsza kopia tej odznaki',
    invalid: 'Nieprawidłowa',
    undetermined: 'Nie udało się rozstrzygnąć',
    'no-badge': 'Nie znaleziono odznaki',
    preview: 'To podgląd, a nie wydana odznaka',
    'other-recipient': 'Odznaka kogoś innego',
  },
  confirmed: 'Potwierdzona przez swojego wydawcę, nieznanego temu serwisowi',
  undecidedPerson: 'Prawdziwa, ale nie udało się rozstrzygnąć, czyja',
  outcomes: {
    passed: 'W porządku',
    deviates: 'Nie w pełni zgodne',
    failed: 'Nie w porządku',
    unknown: 'Nie wiadomo',
    skipped: 'Nie sprawdzono',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Starsza kopia',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Plik',
    contexts: 'Słownictwo',
    schema: 'Kompletność',
    issuer: 'Wydawca',
    key: 'Klucz',
    proof: 'Podpis',
    dates: 'Daty',
    status: 'Unieważnienie',
    endorsement: 'Rekomendacja',
    recipient: 'Osoba',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'plik',
    contexts: 'słownictwo',
    schema: 'kompletność',
    issuer: 'wydawca',
    key: 'klucz',
    proof: 'podpis',
    dates: 'daty',
    status: 'unieważnienie',
    endorsement: 'rekomendacja',
    recipient: 'osoba',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Zakres', proof: 'Oryginał' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Od tego czasu nic nie zmieniono, a poświadczenie obowiązuje. {recipient}',
    known:
      '{award} Od tego czasu nic nie zmieniono, a poświadczenie obowiązuje. {known} {recipient}',
    stranger:
      '{award} Czy to ten wydawca, za którego go uważasz, możesz ocenić tylko ty: ten serwis go nie zna. {recipient}',
    nonconforming:
      '{award} Od tego czasu nic nie zmieniono, a poświadczenie obowiązuje; nie trzyma się jednak ściśle litery standardu. {found}',
    judged: '{award} {found}',
    invalid: 'Nie polegaj na tym. {found}',
    undetermined: 'To nie przemawia ani za odznaką, ani przeciw niej. {found}',
    'no-badge': '{found} Podaj obrazek odznaki, jej plik albo adres jej strony.',
  },
  award: {
    whole: 'Wydawca {issuer} przyznał odznakę „{badge}”. Otrzymuje ją: „{recipient}”.',
    unnamed: 'Wydawca {issuer} przyznał odznakę „{badge}”.',
    nameless: 'Wydawca {issuer} przyznał odznakę. Otrzymuje ją: „{recipient}”.',
    bare: 'Wydawca {issuer} przyznał odznakę.',
    somebody: 'bez nazwy',
    endorsement:
      'Wydawca {issuer} udzielił rekomendacji odznace, osobie lub organizacji; to samo w sobie nie jest odznaką.',
    record: {
      one: 'Wydawca {issuer} podpisał zapis z jednym poświadczeniem.',
      few: 'Wydawca {issuer} podpisał zapis z {count} poświadczeniami.',
      many: 'Wydawca {issuer} podpisał zapis z {count} poświadczeniami.',
      other: 'Wydawca {issuer} podpisał zapis z {count} poświadczenia.',
    },
    shown: 'Ktoś pokazuje poświadczenia, razem {count}; każde obejrzano.',
  },
  counted: '{headline}: {found}.',
  named: '„{badge}”',
  knownIssuer: 'Ten serwis zna wydawcę pod nazwą {name} i za niego nie odpowiada.',
  unknownIssuer: 'Ten serwis nie zna wydawcy.',
  suspended: 'Wydawca zawiesił to poświadczenie: na razie się nie liczy.',
  withdrawn: 'Wydawca unieważnił to poświadczenie: już się nie liczy.',
  noAnswer: 'Żadne sprawdzenie nie dało odpowiedzi.',
  notReached: 'Po tym nie sprawdzano już tych części: {checks}.',
  part: '{part}: {found}',
} as const;
