/** The message that goes with the files that a recipient is handed. */

export const handOver = {
  title: 'Badges die {recipient} van {issuer} heeft gekregen',
  received: '{recipient}, dit heb je van {issuer} gekregen:',
  award: '{badge}, {day}: {files}',
  files:
    'In elk bestand zit de hele ondertekende badge. De PNG is om te laten zien; de JSON is voor wallet-apps.',
  certificate:
    'De PDF is het certificaat, om te printen en te bewaren; de ondertekende badge zit als bijlage erin.',
  fileOnly:
    'Zoals je wilde, staan ze op geen enkele pagina en op geen enkel adres: meer dan deze bestanden is er niet. Bewaar er een kopie van.',
  page: 'Ze staan ook op je pagina: {address}',
  check:
    'Wie een bestand van je krijgt, kan het hier controleren, in de eigen browser, die het nergens heen stuurt: {address}',
} as const;
