/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: '{recipient}: odznaki od wydawcy {issuer}',
  received: '{recipient}, oto twoje odznaki od wydawcy {issuer}:',
  award: '{badge}, {day}: {files}',
  files:
    'Każdy z plików zawiera całą podpisaną odznakę. PNG jest do pokazywania, JSON dla aplikacji portfeli.',
  certificate:
    'PDF to certyfikat do wydrukowania i zachowania; podpisana odznaka jest do niego dołączona.',
  fileOnly:
    'Zgodnie z twoim życzeniem nie ma ich na żadnej stronie ani pod żadnym adresem: te pliki to wszystko. Zachowaj ich kopię.',
  page: 'Są też na twojej stronie: {address}',
  check:
    'Każdy, kto dostanie od ciebie plik, może go sprawdzić tutaj, we własnej przeglądarce, która nigdzie go nie wysyła: {address}',
} as const;
