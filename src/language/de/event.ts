/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: 'Warst du dabei? Hol dir dein Badge',
  how: 'Richte dein Handy auf den Code, schreib deinen Namen und schick ihn ab. Du brauchst ein Konto dort, wo die Gemeinschaft ihre Dateien aufbewahrt; ohne Konto schreib deinen Namen auf die Liste an der Tür.',
  until: 'Bis {day}.',
  list: {
    title: 'Liste an der Tür',
    lead: 'Für alle ohne Konto dort, wo die Gemeinschaft ihre Dateien aufbewahrt. Schreib deinen Namen so, wie er öffentlich erscheinen soll; ein Spitzname genügt. Wer ihn hier einträgt, ist einverstanden, dass „{badge}“ an diesen Namen verliehen wird.',
    name: 'Name, wie er erscheinen soll',
    listed: 'In Listen? ja / nein',
  },
  code: 'QR-Code, der eine Meldung für „{badge}“ öffnet',
  honest:
    'Der Code sagt nur, dass jemand dieses Plakat gesehen hat. Ob das Badge verliehen wird, entscheidet {issuer} Name für Name.',
} as const;
