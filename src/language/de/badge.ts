/** The page of a badge. */

export const badge = {
  kind: 'Badge',
  kindOf: 'Badge · {type}',
  picture: 'Das Badge „{badge}“',
  sections: {
    criteria: 'Kriterien',
    skills: 'Fähigkeiten',
    alignments: 'In anderen Rahmenwerken',
    lasting: 'Wie lange es gilt',
    recipients: 'Ausgezeichnete',
    files: 'Das Badge als Datei',
    versions: 'Versionen',
  },
  ask: 'Hast du das alles geschafft? Sag Bescheid.',
  get: 'Wie bekomme ich es?',
  nobody: 'Noch ist hier niemand aufgeführt. Vielleicht bald du.',
  holders: {
    one: '{count} ausgezeichnete Person ist auf eigenen Wunsch aufgeführt.',
    other: '{count} Ausgezeichnete sind auf eigenen Wunsch aufgeführt.',
  },
  effort: {
    time: 'Zeit',
    hours: { one: '{count} Stunde', other: '{count} Stunden' },
    credits: 'Leistungspunkte',
    level: 'Stufe',
  },
  /** What somebody needs before they can earn it, a sentence each. */
  requires: {
    one: 'Du brauchst {badge}.',
    times: {
      one: 'Du brauchst {badge}, einmal.',
      other: 'Du brauchst {badge}, und zwar {count}-mal.',
    },
    any: 'Du brauchst eines davon: {badges}.',
    some: 'Du brauchst {count} davon: {badges}.',
    elsewhere: 'Du brauchst {badge} von einem anderen Aussteller. Wer verleiht, sieht es sich an.',
    lapsed: 'Auch was abgelaufen ist, zählt.',
  },
  /** Nobody can examine it, so others say that it is so. */
  confirmed: {
    one: '{count} Person, die davon weiß, bestätigt jede Verleihung, nie die ausgezeichnete Person selbst.',
    other:
      '{count} Personen, die davon wissen, bestätigen jede Verleihung, nie die ausgezeichnete Person selbst.',
  },
  versions: {
    name: 'Version {version}',
    since: 'Früheste aufgeführte Verleihung: {day}.',
    awarded: 'Verliehen.',
    never: 'Noch nicht verliehen.',
    file: 'Version {version}, JSON',
    same: 'Sie sagt dasselbe wie die Version davor.',
    gone: 'entfernt:',
    added: 'ergänzt:',
    repainted: 'Sie hat ein neues Bild.',
    lead: 'Eine Verleihung behält die Version, mit der sie vergeben wurde. Durchgestrichen ist, was wegfiel, unterstrichen, was dazukam.',
    parts: {
      name: 'Name',
      description: 'Beschreibung',
      criteria: 'Wie man es erwirbt',
      type: 'Art',
      skills: 'Fähigkeiten',
      alignments: 'Rahmenwerke',
      hours: 'Stunden',
      credits: 'Leistungs\u00adpunkte',
      creditUnit: 'Gezählt in',
      level: 'Stufe',
      results: 'Ergebnisse',
      language: 'Sprache',
      picture: 'Bild',
    },
  },
  /** The same badge in other languages. */
  translations: {
    also: 'Auch auf {language}',
    original: 'Das Original: {language}',
    unsigned: 'Eine Übersetzung, nicht signiert: Es gilt das Original.',
    outdated: 'Das Original hat sich seither geändert.',
  },
  retired: {
    kind: 'Beendet',
    past: 'Bis zum {day} verliehen und seither nicht mehr. Was verliehen wurde, bleibt.',
    coming: 'Es kann bis zum {day} erworben werden.',
    successor: 'An seiner Stelle: {badge}.',
  },
  never: 'Es läuft nicht ab.',
  lasting: 'Jede Verleihung gilt {duration}.',
  files: {
    version: 'Version {version}. Das Badge gibt es seit dem {day}.',
    unpublished: 'Die Definition wird mit der ersten Verleihung veröffentlicht.',
    definition: 'Definition, JSON',
    png: 'Bild, PNG',
    svg: 'Bild, SVG',
    all: '{definition}, {png}, {svg}.',
    pictures: '{png}, {svg}.',
    license: 'Andere dürfen die Bilder unter dieser Lizenz verwenden: {license}.',
  },
} as const;
