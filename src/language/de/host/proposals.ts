/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: '{badge} an {recipient} verleihen',
    one: '{badge} verleihen',
    several: { one: '{badge} {count}-mal verleihen', other: '{badge} {count}-mal verleihen' },
    badge: '{badge} definieren',
    someBadge: 'Ein Badge definieren',
    due: 'Verleihen, was fällig ist ({count})',
    forms: 'Formulare neu schreiben',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Das Review macht hier wie immer, wer dieses Badge verleihen darf: Approve ist das Wort, das zählt, und startet die Prüfung. Mit „Enable auto-merge“ geschieht der Merge danach von selbst.',
  reviewed: 'Was ein Merge veröffentlichen würde, und Dateien zum Ansehen: {address}',
  seal: 'Soll jemand die Nachricht darüber per Mail bekommen? Versiegle die Adresse auf {page} und füg den Text hier unten als Kommentar ein.',
  ofForm:
    '{closing}: ein Formular von {author}, zugestimmt hat {approver}; daraus hat das Label dies gemacht.',
  ofComment:
    'Angefragt von {author} in einem Kommentar zu {below}; die eigene Zustimmung zählt als die der Person, die vorschlägt.',
  newProfile:
    'Ein neues Profil führt niemanden auf, bis darin `visibility` steht: Frag die Person.',
  ofClaims:
    'Meldungen von {event}, {date}, angefragt von {author} in einem Kommentar zu {below}; die eigene Zustimmung zählt als die der Person, die vorschlägt.',
  claimsAsk:
    'Eine Meldung beweist nur, dass jemand das Plakat gesehen hat. **War jede dieser Personen dabei?** Um jemanden auszulassen, lösch in den Änderungen die Dateien dieser Person.',
  claimed: '{recipient}, gemeldet in #{number} von {author}',
  onList: '{recipient}, auf der Liste in #{number} von {author}',
  forms:
    'Die Badges haben sich geändert, und diese Formulare bieten noch an, was vorher war: {files}. Den Merge macht jemand aus der Betreuung.',
  moreFiles: {
    one: 'Und {count} weitere Datei, in den Änderungen.',
    other: 'Und {count} weitere Dateien, in den Änderungen.',
  },
  due: {
    lead: 'Alles ist da, was diese Badges voraussetzen. Nichts wird signiert, bevor Menschen zustimmen. Wer das eigene nicht will, sagt es im Profil, `declined: [BADGE]`; nimm die Datei dann aus diesem Branch.',
    line: '{date}: {badge}, {recipient}, für {parts}',
    more: {
      one: 'Und {count} weitere: siehe die Dateien.',
      other: 'Und {count} weitere: siehe die Dateien.',
    },
    quiet: {
      one: '{count} von Personen oder Verleihungen, die in keiner Liste stehen: siehe die Dateien.',
      other:
        '{count} von Personen oder Verleihungen, die in keiner Liste stehen: siehe die Dateien.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} schlägt dieselbe Veranstaltung schon vor. Frag noch einmal, wenn das gemergt ist.',
  taken:
    'Es gibt schon einen Branch {branch}, und er enthält etwas anderes, als hier angefragt wird. Er blieb, wie er ist, und nichts wurde vorgeschlagen. Wer mergen darf, sieht hinein, löscht den Branch und fragt dies noch einmal an.',
  takenOpen:
    'Es gibt schon einen Branch {branch}, und er enthält etwas anderes, als hier angefragt wird; {pull} schlägt ihn vor. Er blieb, wie er ist, und nichts wurde vorgeschlagen. Wer mergen darf, sieht hinein, löscht den Branch und fragt dies noch einmal an.',
} as const;
