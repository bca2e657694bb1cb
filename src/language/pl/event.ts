/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'Jesteś z nami? Odbierz odznakę',
  how: 'Skieruj telefon na kod, wpisz swoje imię i wyślij. Potrzebne jest konto tam, gdzie społeczność trzyma swoje pliki; bez konta wpisz się na listę przy drzwiach.',
  until: 'Do {day}.',
  list: {
    title: 'Lista przy drzwiach',
    lead: 'Dla osób, które nie mają konta tam, gdzie społeczność trzyma swoje pliki. Wpisz imię tak, jak ma być widoczne publicznie; może to być pseudonim. Wpis oznacza zgodę na przyznanie odznaki „{badge}” osobie o tym imieniu.',
    name: 'Imię, tak jak ma być widoczne',
    listed: 'Na listach? tak / nie',
  },
  code: 'Kod QR, który otwiera odbiór odznaki „{badge}”',
  honest:
    'Kod mówi tylko, że ktoś widział ten plakat. Czy przyznać odznakę, decyduje wydawca, {issuer}, osobno dla każdego imienia.',
} as const;
