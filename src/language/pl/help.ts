/** The help pages' titles and leads; their text stands beside this file, in `help/`. */

export const help = {
  kind: 'Pomoc',
  more: 'Więcej pomocy',
  pages: {
    badge: {
      title: 'Czym jest odznaka?',
      lead: 'Odznaka to tutaj mały podpisany dokument. Każdy może ją sprawdzić, na dowolnym komputerze, bez pytania nas.',
    },
    check: {
      title: 'Jak sprawdzić odznakę',
      lead: 'Za pomocą linku, obrazka, pliku lub wydruku. Trwa to minutę i nikt się o tym nie dowie.',
    },
    share: {
      title: 'Jak pokazać odznakę',
      lead: 'Na LinkedIn, we wpisie, pod e-mailami, w portfelu, na papierze. Wszystko zaczyna się na stronie przyznania.',
    },
    employers: {
      title: 'Dla pracodawców',
      lead: 'Ktoś pokazuje ci odznakę stąd. Na czym możesz polegać, na czym nie i ile trwa sprawdzenie.',
    },
    awarders: {
      title: 'Dla przyznających',
      lead: 'Odznaka i przyznanie to dwa krótkie pliki tekstowe. Propozycja jest nominacją, a jej przegląd uznaniem.',
    },
    maintainers: {
      title: 'Dla zespołu',
      lead: 'Konfiguracja, przeglądy, klucze, życzenia ludzi i co zrobić, gdy coś się nie uda.',
    },
    privacy: {
      title: 'Prywatność',
      lead: 'Co jest tu publiczne, co pozostaje prywatne i czego nikt nie cofnie. Prostymi słowami.',
    },
  },
} as const;
