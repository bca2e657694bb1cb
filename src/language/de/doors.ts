/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Mitmachen',
  lead: 'Du brauchst nur einen Browser und ein Konto dort, wo die Gemeinschaft ihre Dateien aufbewahrt. Was du schickst, wird gelesen, bevor etwas veröffentlicht wird.',
  contact: {
    write:
      'Hast du getan, was hier verlangt wird, oder kennst du jemanden, auf den das zutrifft? Schreib an {email}.',
    ask: 'Hast du getan, was hier verlangt wird, oder kennst du jemanden, auf den das zutrifft? Frag {about}.',
  },
  apply: {
    name: 'Für ein Badge bewerben',
    ofBadge: 'Dafür bewerben',
    title: 'Bewerbung: {badge}',
  },
  nominate: {
    name: 'Jemanden nominieren',
    ofBadge: 'Jemanden dafür nominieren',
    title: 'Nominierung: {badge}',
  },
  claim: { title: 'Meldung: {badge}' },
  list: {
    name: 'Mehrere auf einmal nominieren',
    ofBadge: 'Mehrere auf einmal',
    title: 'Liste: {badge}',
  },
  badge: { name: 'Ein Badge vorschlagen', title: 'Ein neues Badge' },
  build: {
    name: 'Auf einer Seite schreiben, die beim Tippen prüft',
    ofBadge: 'Die Verleihung auf einer Seite schreiben, die beim Tippen prüft',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'ein Badge',
  lost: {
    title: 'Suchst du dein eigenes Badge?',
    lead: 'Eine Seite, die in keiner Liste steht, findet auch keine Suche: Wer ihren Link hat, findet sie, sonst niemand. Der Link stand in der Nachricht an dich; ein alter kann am Zeilenende abgeschnitten sein.',
    write:
      'Verloren? Schreib an {email}, mit deinem Namen und wofür das Badge war: Wer sich dort kümmert, schickt dir den Link noch einmal.',
    ask: 'Verloren? Frag {about}, mit deinem Namen und wofür das Badge war: Wer sich dort kümmert, schickt dir den Link noch einmal.',
    quiet: 'Frag nicht öffentlich: Wer dort deinen Link liest, findet auch deine Seite.',
  },
  mine: {
    title: 'Bist du das?',
    listed:
      'Ein Name ist falsch geschrieben oder hat sich geändert, ein Tag oder ein Grund stimmt nicht? Sag Bescheid; die Verleihung wird neu signiert, und ihre Adresse bleibt. Sie lässt sich auch aus allen Listen nehmen oder ganz aufgeben.',
    quiet:
      'Ein Name, ein Tag oder ein Grund stimmt nicht, oder du willst nicht mehr auf dieser Website stehen? Sag es vertraulich: Wer diese Adresse öffentlich liest, findet deine Seite.',
    write: 'Vertraulich: {email}.',
    form: 'Öffentlich: {form}.',
    formName: 'ein Formular, das diese Seite nennt',
    ask: 'Frag, wer dir die Adresse gegeben hat, oder {about}.',
    about: 'die Menschen hinter dieser Website',
    privacy: 'Was sich ändern lässt, und was niemand zurückholen kann',
    issue: 'Korrigieren, verbergen oder entfernen',
  },
} as const;
