/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Aus diesem Kommentar wurde nichts gemacht:',
  again: 'Eine Bearbeitung wird nicht gelesen: Schreib einen neuen Kommentar.',
  proposed: '{pull} schlägt es vor. Das Review macht dort, wer verleihen darf.',
  email:
    'In diesem Kommentar steht eine E-Mail-Adresse, und Kommentare sind öffentlich. Bitte nimm sie heraus und lösch den Verlauf dieser Bearbeitung. Nenn die Person, der verliehen werden soll, mit ihrem Konto: @ada.',
  apart: '`/award` und `/claims` gehören in getrennte Kommentare.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'Du gehörst nicht zu denen, die {badges} per Kommentar verleihen dürfen. Vorschlagen dürfen es aber alle: Dafür ist {form} da.',
  form: 'dieses Formular',
  notYoursBare:
    'Du gehörst nicht zu denen, die {badges} per Kommentar verleihen dürfen. Vorschlagen dürfen es aber alle: Dafür ist das Formular für neue Issues da.',
  award: {
    many: 'Ein Kommentar darf um höchstens {most} Verleihungen bitten; dieser bittet um {count}.',
    wants: '`/award` braucht ein Badge und eine Person, wie in {example}.',
    name: '{word} ist hier niemandes Name: Schreib es wie in {example}.',
    nobody: 'Hinter {badge} steht keine Person: Schreib es wie in {example}.',
    days: 'Da stehen zwei Tage: {days}.',
    day: '{word} ist kein Tag: Schreib {days}.',
    dayBare: '{word} ist kein Tag: Schreib ihn wie 2026-05-01.',
    badges: 'Hier gibt es kein Badge {badges}.',
    severalFolders: '@{account} ist das Konto von {folders}: Nenn den Ordner.',
    noAccount: 'Es gibt kein Konto @{account}.',
    taken:
      'Es gibt eine Person mit dem Ordner {folder}, die nicht sagt, dass @{account} ihr Konto ist. Ist es dieselbe Person, schreib {folder} ohne das Zeichen @.',
    below:
      'Direkt unter der Begründung steht eine Liste, ein Zitat, Code oder eine Überschrift, und das kann hier keine Begründung enthalten: Schreib sie in einfachen Zeilen, oder lass darüber eine Zeile leer.',
  },
  claims: {
    one: 'Ein Kommentar nimmt die Meldungen einer Veranstaltung: Schreib für jede einen eigenen.',
    wants: '`/claims` braucht ein Badge und den Tag der Veranstaltung, wie in {example}.',
    day: '{word} ist kein Tag: Schreib ihn wie in {example}.',
    exception:
      'Ein Kommentar, der Meldungen nimmt, macht für niemanden eine Ausnahme: Schreib `/award … [exception: …]` für alle, denen ein Badge fehlt, in einen eigenen Kommentar.',
    none: 'Keine Meldung für {badge} am {date} kann genommen werden.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Ausgelassen und weiter offen:',
    events:
      'Die Meldungen nennen {count} Veranstaltungen an diesem Tag: {events}. Schreib, welche, wie in {example}.',
    later:
      'Auf einmal werden höchstens {most} genommen: Frag noch einmal, wenn diese gemergt sind.',
    unread: 'Sie lässt sich nicht lesen: {why}',
    program: 'Ein Programm hat sie geschrieben.',
    foreignList: 'Es ist die Liste von jemand anderem: Sie geht über ihr eigenes Label.',
    ownVoice:
      'Wer sie geschickt hat, darf Verleihungen dieses Badges zustimmen und würde der eigenen zustimmen: Sie geht über ihr eigenes Label.',
    twice: 'Sie nennt {name} zweimal.',
    again: 'Sie nennt {name}, wie schon #{issue}.',
  },
} as const;
