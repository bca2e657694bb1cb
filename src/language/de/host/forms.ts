/**
 * The issue forms of the code host, and what somebody hears whose answers cannot be read. What
 * stands between backticks is typed as it is.
 */

export const forms = {
  nominate: {
    name: 'Jemanden nominieren',
    description: 'Jemand hat etwas getan, das ein Badge verdient.',
    title: 'Nominierung: {badge}',
  },
  apply: {
    name: 'Für ein Badge bewerben',
    description: 'Du hast getan, was ein Badge verlangt, und kannst es zeigen.',
    title: 'Bewerbung: {badge}',
  },
  claim: {
    name: 'Badge einer Veranstaltung abholen',
    description: 'Du warst dabei, und das Plakat hat dich hierher geführt.',
    title: 'Meldung: {badge}',
  },
  list: {
    name: 'Mehrere auf einmal nominieren',
    description: 'Ein Kurs, ein Abend, ein Team: ein Badge für alle auf einer Liste.',
    title: 'Liste: {badge}',
  },
  badge: {
    name: 'Ein Badge vorschlagen',
    description: 'Etwas verdient hier Anerkennung, und es gibt noch kein Badge dafür.',
    title: 'Ein neues Badge: {badge}',
  },
  /** The private way stands first; `bare` where the community names no address. */
  correct: {
    name: 'Korrigieren, verbergen oder entfernen',
    description:
      'Schreib an {email}, wenn es sonst niemand lesen soll: Dieses Formular ist öffentlich.',
    bare: 'Schreib an die, die dir das Badge verliehen haben, wenn es sonst niemand lesen soll: Dieses Formular ist öffentlich.',
    title: 'Korrektur: {page}',
  },
  /** On the page on which a host offers the forms. */
  look: {
    name: 'Die Badges ansehen',
    about: 'Was jedes Badge bedeutet und wie man es erwirbt.',
  },
  /** Each is the heading of its answer, too: no two of a form are alike. */
  /** Above the fields that nobody has to fill in. */
  optional: 'Füll das Folgende nur aus, wo du es weißt: Es darf leer bleiben.',
  labels: {
    badge: 'Badge',
    nameOfPerson: 'Name der Person',
    ownName: 'Dein Name',
    folder: 'Ordner oder Adresse ihrer Seite',
    ownFolder: 'Ordner oder Adresse deiner Seite',
    newPage: 'Ihre Seite, wenn sie neu ist',
    ownPage: 'Deine Seite',
    newPages: 'Seiten derer, die neu sind',
    language: 'Sprache der Person',
    profile: 'Öffentliches Profil',
    date: 'Datum',
    eventDay: 'Tag der Veranstaltung',
    event: 'Veranstaltung',
    why: 'Warum',
    results: 'Was erreicht wurde',
    evidence: 'Belege',
    exception: 'Ausnahme',
    consent: 'Wie zugestimmt wurde',
    promise: 'Bevor du es sendest',
    people: 'Personen, eine je Zeile',
    badgeName: 'Name des Badges',
    badgeSays: 'Was es sagt',
    criteria: 'Wie man es erwirbt',
    skills: 'Fähigkeiten',
    picture: 'Bild',
    wish: 'Was geschehen soll',
    page: 'Adresse der Seite',
    words: 'Was zu ändern ist',
  },
  help: {
    badge: 'Eins von diesen: {badges}',
    badgeMore: 'Eins von diesen: {badges}, oder ein anderes von {page}',
    name: 'So, wie er erscheinen soll; ein Spitzname genügt. Höchstens {most} Zeichen.',
    folder:
      'Wenn die Person hier eine Seite hat: deren Adresse oder der letzte Teil davon, etwa ada-sample. Lass es leer, wenn die Person neu ist und wenn die Seite in keiner Liste steht.',
    visibility: 'Wer darf sie finden? Ohne Antwort steht sie in keiner Liste.',
    language:
      'Die Sprache, die jemand liest, der neu ist: Die Nachricht über das Badge kommt in ihr. Wer schon hier ist, behält die eigene.',
    credits:
      'Für Badges mit Leistungspunkten: wie viele erworben wurden, wenn es nicht alle waren, etwa 2.5.',
    profile: 'Eine https-Adresse, unter der die Person bekannt ist. Keine E-Mail-Adresse.',
    date: 'Der Tag, an dem es erworben wurde, etwa 2026-05-01. Bleibt das Feld leer, gilt der Tag der Zustimmung.',
    eventDay: 'Etwa 2026-05-01, wie der Code ihn eingetragen hat.',
    event:
      'Wie die Veranstaltung heißt, so wie auf dem Plakat. Das ist der Grund, den die Verleihung nennt.',
    why: 'Was die Person getan hat, in Markdown, höchstens {most} Zeichen. Keine Zeile darf mit drei Rautezeichen und einem Leerzeichen beginnen.',
    whyEach:
      'Was die Person getan hat, in Markdown, höchstens {most} Zeichen. Keine Zeile darf mit drei Rautezeichen und einem Leerzeichen beginnen. Es wird von jeder Person auf der Liste gesagt.',
    /** `{results}`: badges, each with what it describes. */
    results:
      'Für Badges, die Ergebnisse beschreiben, eins je Zeile, etwa {example}. {results}. Es ist öffentlich.',
    resultsOf: '{badge}: {results}',
    evidence: 'Öffentliche https-Adressen, die es zeigen, eine je Zeile.',
    exception:
      'Nur wenn das Badge andere voraussetzt und sie fehlen: warum es trotzdem verliehen wird, in einem Satz. Wer zustimmt, wird danach gefragt, und auf der Seite der Verleihung steht es.',
    consent:
      'Wann und wie, etwa „hat es am 2026-05-01 beim Abend gesagt“. Es bleibt in diesem Issue und steht auf keiner Seite der Website.',
    promise: 'Alles hier ist sofort öffentlich.',
    people:
      'Namen so, wie sie erscheinen sollen, oder die Adresse ihrer Seite hier; höchstens {most}. Sonst nichts in der Zeile.',
    badgeName: 'Kurz; höchstens {most} Zeichen.',
    badgeSays: 'Über die Person, die es hat, in ein, zwei Sätzen.',
    criteria: 'In Markdown. Keine Zeile darf mit `### ` beginnen.',
    skills: 'Wofür es steht, eine je Zeile.',
    picture: 'Zieh eins hierher, wenn du eins hast; sonst wird eins gezeichnet.',
    wish: 'Ein signiertes Badge wird korrigiert, indem es neu signiert wird; seine Adresse bleibt.',
    page: 'Kopier sie aus dem Browser. Die Adresse einer Seite, die in keiner Liste steht, gehört nicht hierher: Schreib stattdessen an {email}.',
    pageBare:
      'Kopier sie aus dem Browser. Die Adresse einer Seite, die in keiner Liste steht, gehört nicht hierher: Schreib stattdessen an die, die dir das Badge verliehen haben.',
    words: 'Sag hier nichts, was privat bleiben soll: Schreib stattdessen an {email}.',
    wordsBare:
      'Sag hier nichts, was privat bleiben soll: Schreib stattdessen an die, die dir das Badge verliehen haben.',
  },
  visible: {
    listed: 'Alle: in den Listen zeigen',
    unlisted: 'Nur wer die Adresse hat',
    fileOnly: 'Niemand: keine Seite, die Person bekommt die Datei',
  },
  wishes: {
    correct: 'Etwas korrigieren',
    hide: 'Meine Seite aus Listen nehmen',
    remove: 'Meine Seite entfernen',
    withdraw: 'Ein Badge widerrufen',
  },
  /** What has to be ticked. */
  promises: {
    agree:
      'Ich bin diese Person und bin einverstanden, dass das Badge so veröffentlicht wird, wie ich es hier gewählt habe.',
    nominate:
      'Ich habe die Person gefragt, und sie stimmt zu. In diesem Formular steht keine E-Mail-Adresse und nichts, was die Person nicht öffentlich haben will.',
    apply:
      'In diesem Formular steht keine E-Mail-Adresse und nichts, was die Person nicht öffentlich haben will.',
    claim:
      'Ich war dabei. In diesem Formular steht keine E-Mail-Adresse und nichts, was die Person nicht öffentlich haben will.',
    list: 'Ich habe alle Personen auf der Liste gefragt, und sie stimmen zu. In diesem Formular steht keine E-Mail-Adresse und nichts, was die Person nicht öffentlich haben will.',
  },
  /** Why nothing is made of a form; `{label}` is the heading of an answer. */
  refusals: {
    long: 'Dieses Issue ist zu lang für ein Formular.',
    headings:
      'Die Überschriften dieses Issues sind nicht die eines Formulars: Jede muss einmal dastehen, in ihrer Reihenfolge, und nichts vor der ersten. Wenn in einer Antwort eine Zeile mit `### ` beginnt, schreib diese Zeile bitte ohne die Zeichen.',
    email:
      'In diesem Issue steht eine E-Mail-Adresse, und Issues sind öffentlich. Bitte nimm sie heraus und lösch den Verlauf dieser Bearbeitung. Wenn die Person will, dass das Badge an ihre Adresse gebunden ist, macht das jemand aus der Betreuung vertraulich, mit `npm run award -- … --email -`: Aufbewahrt wird nur ein gesalzener Hashwert.',
    promise: '„{label}“ muss angekreuzt sein, mit den Worten des Formulars.',
    empty: '„{label}“ braucht eine Antwort.',
    most: '„{label}“ darf höchstens {most} Zeichen haben.',
    line: '„{label}“ ist eine einzige Zeile.',
    choice:
      '„{label}“ muss eine der Möglichkeiten des Formulars sein. Vielleicht ist das Formular älter als die Badges: Füll es dann noch einmal aus.',
    several: '„{label}“ ist der Name von mehreren: Schreib {folders}.',
    badge:
      '„{label}“ muss eins der Badges sein, die das Formular nennt; sie können sich geändert haben.',
    badgeNear:
      '„{label}“ muss eins der Badges sein, die das Formular nennt; sie können sich geändert haben. Meintest du {folder}?',
  },
  /** Around the refusals, in a comment on the form. */
  refused: 'Aus diesem Formular wurde noch nichts gemacht:',
  again: 'Bearbeite das Issue; danach nimmt jemand das Label ab und setzt es neu.',
  byHand:
    'Das macht ein Mensch, kein Skript: `npm run correct` korrigiert, was signiert wurde, `visibility` im Profil verbirgt eine Seite oder nimmt sie weg, `npm run forget` nimmt alles herunter, und `npm run revoke` widerruft ein Badge.',
} as const;
