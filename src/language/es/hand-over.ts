/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Insignias que {recipient} ha recibido de {issuer}',
  received: '{recipient}, has recibido de {issuer}:',
  award: '{badge}, {day}: {files}',
  files:
    'Cada archivo contiene la insignia firmada completa. El PNG es para mostrarla; el JSON, para las aplicaciones de billetera.',
  certificate:
    'El PDF es el certificado, para imprimir y guardar; la insignia firmada va adjunta en él.',
  fileOnly:
    'Como pediste, no están en ninguna página ni en ninguna dirección: estos archivos son todo lo que hay. Guarda una copia.',
  page: 'También están en tu página: {address}',
  check:
    'Quien reciba de ti un archivo puede verificarlo aquí, en su propio navegador, que no lo envía a ninguna parte: {address}',
} as const;
