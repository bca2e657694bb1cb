/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'Jesteś z nami? Odbierz odznakę',
  how: 'Skieruj telefon na kod, wpisz swoje imię i wyślij. Potrzebne jest konto tam, gdzie społeczność trzyma swoje pliki; bez konta wpisz się na listę przy drzwiach.',
  until: 'Do {day}.',
  list: {
    title: 'Lista przy drzwiach',
    lead: 'Dla osób, które nie mają konta tam, gdzie społeczność trzyma swoje pliki. Wpisz imię tak, jak ma być widoczne publicznie; może to być pseudonim. Wpis oznacza zgodę na to, że odznaka „{badge}” zostanie mu przyznana.',
    name: 'Imię, tak jak ma być widoczne',
    listed: 'Na listach? tak / nie',
  },
  code: 'Kod QR, który otwiera odbiór odznaki „{badge}”',
  honest:
    'Kod mówi tylko, że ktoś widział ten plakat. O przyznaniu każdej osobie z imienia decyduje wydawca: {issuer}.',
} as const;
