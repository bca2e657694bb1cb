/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Badge che {recipient} ha ricevuto da {issuer}',
  received: '{recipient}, hai ricevuto da {issuer}:',
  award: '{badge}, {day}: {files}',
  files:
    'Ogni file contiene il badge firmato per intero. Il PNG è quello da mostrare; il JSON è per le app wallet.',
  certificate: 'Il PDF è l’attestato, da stampare e conservare; il badge firmato è allegato.',
  fileOnly:
    'Come volevi, non sono in nessuna pagina e a nessun indirizzo: questi file sono tutto ciò che c’è. Conservane una copia.',
  page: 'Sono anche nella tua pagina: {address}',
  check:
    'Chi riceve un file da te può verificarlo qui, nel proprio browser, che non lo invia da nessuna parte: {address}',
} as const;
