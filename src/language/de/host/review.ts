/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Das kann noch nicht gemergt werden',
    waiting: 'Das ist in Ordnung und wartet auf Zustimmung',
    allowed: 'Das darf gemergt werden',
  },
  sections: {
    standing: 'Wo es steht',
    questions: 'Was vor dem Zustimmen zu fragen ist',
    look: 'Vor der Zustimmung ansehen',
    agreement: 'Wer zustimmen muss',
    next: 'Was als Nächstes kommt',
    files: 'Dateien',
  },
  problems: { one: 'Ein Problem', other: '{count} Probleme' },
  awards: {
    one: 'Der Merge veröffentlicht eine Verleihung',
    other: 'Der Merge veröffentlicht {count} Verleihungen',
  },
  award: '{badge} an {recipient}, {date}',
  page: 'Seite: {address}',
  noPage: 'keine Seite: die Person will nur die Datei',
  look: 'Jede Verleihung und jedes Badge liegt eine Woche lang in einer Datei, die sich ohne Server öffnet, mit Seite, Bild und Karte: Lade `preview` am Fuß [dieses Laufs]({address}) herunter, entpacke es und öffne `open-from-disk/`.',
  newBadge: '{badge} ist neu: Seite und Bild stehen dort in {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'Verleihung',
    revocation: 'Widerruf',
    reinstatement: 'Rücknahme eines Widerrufs',
    correction: 'Korrektur einer Verleihung, die neu signiert wird',
    identity: 'Name oder Adresse einer Person in einer Verleihung, die neu signiert wird',
    'giving-up': 'Adresse, die aufgegeben wird (auf das Wort der Person selbst oder der Betreuung)',
    hiding:
      'ob eine Verleihung aufgeführt ist (das sagt die ausgezeichnete Person oder die Betreuung)',
    voices: 'was andere zu einer Verleihung gesagt haben, gezeigt auf ihrer Seite',
    confirmation:
      'Bestätigung einer Verleihung durch Personen, die davon wissen, nie durch die ausgezeichnete selbst',
    quotation: 'Worte unter dem Namen eines Kontos (es stimmt ihnen selbst zu)',
    withdrawal: 'Rückzug einer Verleihung, die noch nicht signiert ist',
    badge: 'Badge oder Lernpfad',
    'new-badge': 'neues Badge (zwei von diesen stimmen zu oder eine Person aus der Betreuung)',
    profile: 'Profil',
    original: 'Badge eines anderen Ausstellers, aufbewahrt, wie es kam, oder gezeigt',
    selection:
      'Auswahl von Badges (die ausgezeichnete Person sagt es, oder wer das Repository betreut)',
    endorsement: 'Befürwortung von jemand anderem, veröffentlicht, wie sie kam',
    account:
      'Konto einer ausgezeichneten Person (bestätigt von dem Konto selbst oder der Betreuung)',
    public: 'veröffentlichte Datei',
    key: 'Schlüssel ohne Erklärung des Schlüssels davor (braucht zwei Personen aus der Betreuung)',
    address: 'Umzug der Website (zwei Personen aus der Betreuung stimmen zu oder die einzige)',
    maintainers:
      'Programm, Schlüssel, Regeln oder eine Datei, die niemandem gehört (braucht die Betreuung)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: { one: '{list} und noch {count}', other: '{list} und noch {count}' },
  more: { one: 'und noch {count}', other: 'und noch {count}' },
  agreed: 'Zugestimmt: {names}.',
  missing: {
    one: 'Noch eine Person muss zustimmen; zustimmen dürfen: {names}.',
    other: 'Noch {count} Personen müssen zustimmen; zustimmen dürfen: {names}.',
  },
  enough: 'Sonst wird niemand gebraucht.',
  nobody: 'noch niemand',
  another: 'Niemand verleiht allein: Jemand anderes als die vorschlagende Person muss zustimmen.',
  pushed:
    'Der neueste Commit wurde gepusht von: {names}. Wer vorschlägt, stimmt ihm durch den Merge zu, oder jemand anderes durch Approve.',
  anyAwarder:
    'Der Host bittet hier alle, die verleihen dürfen, um ein Review und kann nicht wissen, wessen Profil es ist.',
  stale: 'Nur einem früheren Stand zugestimmt: {names}.',
  nominated: 'Nominiert von {author}.',
  nominatedFor:
    'Nominiert von {asked}, über ein Formular oder einen Kommentar; {author} hat dies daraus gemacht.',
  openToday: 'Offen seit {date} (heute).',
  open: { one: 'Offen seit {date} ({count} Tag).', other: 'Offen seit {date} ({count} Tage).' },
  /** Where those who may agree do not answer. */
  stepIn:
    'Wenn bis {date} niemand von denen geantwortet hat, die zustimmen dürfen, kann die Betreuung einspringen: {names}. Deren Zustimmung zählt hier.',
  stepInByNaming:
    'Wenn bis {date} niemand von denen geantwortet hat, die zustimmen dürfen, kann die Betreuung einspringen: {names}. Sie nennt weitere `awarders` in `badge.md` oder `keys/issuer.json`, in einem eigenen Pull Request.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): Das ist das Wort, das zählt. Das Label `approved` auf einem Formular hat nur bewirkt, dass dies daraus gemacht wurde.',
    merge:
      '**Merge**, mit einem Merge-Commit oder per Squash: Das bringt die Dateien nach main und ist kein eigenes Wort. „Enable auto-merge“, wo das Repository es erlaubt, macht es mit der Zustimmung zu einem Schritt.',
    environment:
      'Die Umgebung `issuer` fragt, bevor der Schlüssel benutzt wird, ihre Reviewer, wo sie welche nennt. Das lässt einen Job laufen; ob eine Verleihung signiert wird, entscheiden die Zustimmungen.',
  },
  changed: 'geändert: {path}',
  deleted: 'gelöscht: {path}',
  added: { one: 'Eine Datei ist neu.', other: '{count} Dateien sind neu.' },
  unchanged: 'Nichts ändert sich.',
  cut: 'Der Rest ist hier weggelassen.',
} as const;
