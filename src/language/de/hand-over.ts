/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Badges, die {recipient} von {issuer} erhalten hat',
  received: '{recipient}, du hast von {issuer} erhalten:',
  award: '{badge}, {day}: {files}',
  files:
    'Jede der Dateien enthält das ganze signierte Badge. Die PNG-Datei ist zum Zeigen da, die JSON-Datei für Wallet-Apps.',
  certificate:
    'Die PDF-Datei ist die Urkunde, zum Drucken und Aufbewahren; das signierte Badge ist ihr angehängt.',
  fileOnly:
    'Wie du es wolltest, stehen sie auf keiner Seite und unter keiner Adresse: Mehr als diese Dateien gibt es nicht. Bewahr eine Kopie davon auf.',
  page: 'Sie stehen auch auf deiner Seite: {address}',
  check:
    'Wer eine Datei von dir bekommt, kann sie hier im eigenen Browser prüfen, der sie nirgendwohin schickt: {address}',
} as const;
