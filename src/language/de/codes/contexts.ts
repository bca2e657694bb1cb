/** What is said of the vocabulary of a document. */

export const contexts = {
  'pinned-contexts':
    'Seine Wörter sind die von Open Badges 3.0, wie dieses Prüfprogramm sie aufbewahrt.',
  'no-context': {
    says: 'Die Datei nennt keinen Kontext, ist also kein Nachweis.',
    details: {
      assertion: 'Die Datei nennt keinen Kontext, ist also keine Assertion.',
      credential: 'Keiner ihrer Kontexte ist der von überprüfbaren Nachweisen.',
    },
  },
  'context-order':
    'Der erste seiner Kontexte muss der von überprüfbaren Nachweisen sein, ist es aber nicht.',
  'no-badge-context':
    'Es ist ein Nachweis, aber nicht in den Wörtern von Open Badges 3.0 geschrieben.',
  'nested-context': 'Ein Teil davon bringt eigene Wörter mit, die hier nicht geprüft werden.',
  'null-value': {
    says: 'Ein Feld ist null und sagt damit nichts; es wurde gelesen, als wäre es nicht da.',
    details: {
      place: '"{place}" ist null und sagt damit nichts; es wurde gelesen, als wäre es nicht da.',
    },
  },
  'nameless-id': 'Ein Teil davon trägt nur ein Etikett als Namen, was hier nicht geprüft wird.',
  'open-badges-2': 'Seine Wörter sind die von Open Badges 2.0.',
  'open-badges-1': 'Seine Wörter sind die von Open Badges 1, der Form aus der Zeit vor 2018.',
  'unknown-context': {
    says: 'Es ist in Wörtern geschrieben, die dieses Prüfprogramm nicht aufbewahrt.',
    details: {
      context:
        'Es ist in Wörtern geschrieben, die dieses Prüfprogramm nicht aufbewahrt ({context}).',
      unreachable:
        'Es ist in Wörtern geschrieben, die dieses Prüfprogramm nicht aufbewahrt ({context}) und die sich nicht lesen ließen: {reason}',
      version: 'Es nennt keine Version von Open Badges, die es gibt.',
    },
  },
  'extension-context': {
    says: 'Es fügt den Wörtern von Open Badges 3.0 eigene hinzu und lässt jene unverändert.',
    details: {
      fetched:
        'Es fügt den Wörtern von Open Badges 3.0 solche von {host} hinzu und lässt jene unverändert (Quelle: {context}, SHA-256 {digest}).',
      inline:
        'Es bringt eigene Wörter mit, die zu denen von Open Badges 3.0 hinzukommen und jene unverändert lassen.',
    },
  },
  'refused-context': {
    says: 'Es bringt Wörter mit, die denen von Open Badges 3.0 eine andere Bedeutung geben könnten; das wird hier nicht geprüft.',
    details: {
      word: 'Mitgebrachte Wörter (Quelle: {source}) könnten denen von Open Badges 3.0 eine andere Bedeutung geben ("{word}"); das wird hier nicht geprüft.',
      order:
        'Es bringt vor den Wörtern von Open Badges 3.0 andere mit, die deren Bedeutung festlegen könnten; das wird hier nicht geprüft.',
      shortened:
        'Es bringt ein Wort mit ("{word}"), das Adressen darin eine andere Bedeutung gibt; das wird hier nicht geprüft.',
      number: 'Es bringt Wörter von mehr als {most} Stellen mit, mehr, als hier geprüft werden.',
      document: '{source} enthält keine Wörter, die sich hier lesen ließen.',
    },
  },
  'json-ld-keyword': {
    says: 'Es verwendet ein Wort, das Dinge sagen kann, die niemand beim Lesen sieht.',
    details: {
      word: 'Es verwendet "{word}", das Dinge sagen kann, die niemand beim Lesen sieht.',
    },
  },
  'undefined-key': {
    says: 'Es verwendet ein Wort, das Open Badges 3.0 nicht hat.',
    details: { word: '"{word}" ist kein Wort von Open Badges 3.0.' },
  },
} as const;
