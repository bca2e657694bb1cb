/** What is said otherwise in German where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'Stand {day}: Diese Anerkennung ist gültig.',
      validOnce: 'Diese Anerkennung war gültig, als sie signiert wurde.',
      expiring: 'Sie ist bis zum {day} gültig. Frag nach, ob sie erneuert werden kann.',
      expired: 'Sie war bis zum {day} gültig.',
      over: 'Sie ist nicht mehr gültig.',
      revoked: 'Der Aussteller hat sie am {day} widerrufen.',
      withdrawn: 'Der Aussteller hat sie widerrufen.',
      validNow: 'Eben nachgesehen: Der Aussteller hat sie nicht widerrufen.',
    },
    description:
      '{issuer} hat die Anerkennung „{badge}“ am {day} an {recipient} verliehen. {description}',
    picture: 'Die Anerkennung „{badge}“',
    check: 'Diese Anerkennung prüfen',
    rests: {
      exception:
        'Nicht alles, was die Anerkennung voraussetzt, war vorhanden. Trotzdem verliehen: {reason}',
    },
    sections: {
      meaning: 'Was sie bedeutet',
      why: 'Warum sie verliehen wurde',
      rests: 'Worauf sie beruht',
      others: 'Weitere Anerkennungen von {recipient}',
      retired: 'Die Anerkennung wird nicht mehr verliehen',
    },
    checks: {
      lead: 'Die Prüfung auf dieser Seite läuft in deinem eigenen Browser: ob die Anerkennung unversehrt ist, wer sie signiert hat, ob sie gilt. Auch andere können sie prüfen:',
      status: 'Die Liste der widerrufenen Anerkennungen',
    },
    own: {
      way: 'Ist es deine? Teilen, herunterladen oder drucken',
      lead: 'Ist das deine? Zeig sie, bewahr sie auf oder lass sie korrigieren.',
      quietLead: 'Ist das deine? Bewahr die Datei auf oder lass sie korrigieren.',
    },
    lean: {
      way: 'Ist es deine? Bewahr sie auf oder lass sie korrigieren',
      left: 'Diese Website hält Verleihungen klein: Zu dieser gibt es kein Bild mit der Anerkennung darin, keine Karte für Links und keine Urkunde. Der signierte Nachweis sagt alles.',
    },
    earn: {
      criteriaLink: 'was die Anerkennung heute verlangt',
      criteriaThenLink: 'was die Anerkennung zuletzt verlangt hat',
      holders: 'Wer sie sonst noch hat',
      changed:
        'Diese Verleihung trägt Version {version} der Anerkennung; heute ist es Version {today}.',
    },
    facts: { never: 'Sie läuft nicht ab' },
    card: {
      ofAward: 'Die Anerkennung „{badge}“, verliehen an {recipient} von {issuer}',
      ofBadge: 'Die Anerkennung „{badge}“ von {issuer}',
      ofRecord: 'Die Anerkennungen, die {recipient} von {issuer} erhalten hat',
      ofIssuer: 'Die Anerkennungen von {issuer}',
      ofSite: 'Anerkennungen, die sich prüfen lassen',
      badges: { one: '{count} Anerkennung', other: '{count} Anerkennungen' },
    },
    calendar: {
      ofSite: '{issuer}: Anerkennungen, die ablaufen',
      ofRecipient: '{recipient}: Anerkennungen von {issuer}, die ablaufen',
    },
  },
  badge: {
    kind: 'Anerkennung',
    kindOf: 'Anerkennung · {type}',
    picture: 'Die Anerkennung „{badge}“',
    sections: { files: 'Die Anerkennung als Datei' },
    files: { version: 'Version {version}. Die Anerkennung gibt es seit dem {day}.' },
  },
  catalogue: {
    badges: 'Alle Anerkennungen',
    skillsLead: 'Wofür die Anerkennungen stehen und wer es gezeigt hat.',
    peopleLead:
      'Alle, die hier eine Anerkennung erhalten haben und aufgeführt sein wollen, nach Namen.',
    noBadges: 'Noch keine Anerkennungen.',
    noSkills: 'Noch nennt keine Anerkennung eine Fähigkeit.',
    badgeCount: { one: '{count} Anerkennung', other: '{count} Anerkennungen' },
    skillBadges: 'Anerkennungen, die dafür stehen',
    skillDescription:
      'Welche Anerkennungen von {issuer} für „{skill}“ stehen und wer sie erhalten hat.',
  },
  certificate: { earned: 'hat die Anerkennung erworben:', was: 'erhielt die Anerkennung' },
  doors: {
    apply: { name: 'Für eine Anerkennung bewerben' },
    badge: { name: 'Eine Anerkennung vorschlagen', title: 'Eine neue Anerkennung' },
    some: 'eine Anerkennung',
    lost: {
      title: 'Suchst du deine eigene Anerkennung?',
      write:
        'Verloren? Schreib an {email}, mit deinem Namen und wofür die Anerkennung war: Wer sich dort kümmert, schickt dir den Link noch einmal.',
      ask: 'Verloren? Frag {about}, mit deinem Namen und wofür die Anerkennung war: Wer sich dort kümmert, schickt dir den Link noch einmal.',
    },
  },
  event: {
    poster: 'Warst du dabei? Hol dir deine Anerkennung',
    honest:
      'Der Code sagt nur, dass jemand dieses Plakat gesehen hat. Ob die Anerkennung verliehen wird, entscheidet {issuer} Name für Name.',
  },
  frame: {
    check: 'Anerkennung prüfen',
    footer: {
      by: 'Anerkennungen von {issuer}, im offenen Format {format}.',
      badges: 'Anerkennungen',
    },
    missing: {
      home: 'Alle Anerkennungen und Ausgezeichneten',
      search: 'Nach einer Anerkennung oder Namen suchen',
      check: 'Eine Anerkennung anhand ihrer Datei prüfen',
    },
  },
  handOver: {
    title: 'Anerkennungen, die {recipient} von {issuer} erhalten hat',
    files:
      'Jede der Dateien enthält die ganze signierte Anerkennung. Die PNG-Datei ist zum Zeigen da, die JSON-Datei für Wallet-Apps.',
    certificate:
      'Die PDF-Datei ist die Urkunde, zum Drucken und Aufbewahren; die signierte Anerkennung ist ihr angehängt.',
  },
  home: {
    description:
      'Anerkennungen von {issuer}: was sie bedeuten, wer sie erhalten hat und wie man sie prüft.',
    earned: {
      title: 'Ich habe eine Anerkennung',
      text: 'Such deinen Namen oder öffne den Link, den du bekommen hast: Auf deiner Seite steht jede Anerkennung, mit Bild und Beweis.',
    },
    checking: { title: 'Ich will eine Anerkennung prüfen' },
    joining: {
      title: 'Ich will eine erwerben',
      text: 'Sieh nach, was uns wichtig ist: Bei jeder Anerkennung steht, wie man sie erwirbt und wen man fragt.',
    },
    noBadges: 'Noch keine Anerkennungen.',
  },
  host: {
    forms: {
      nominate: { description: 'Jemand hat etwas getan, das eine Anerkennung verdient.' },
      apply: {
        name: 'Für eine Anerkennung bewerben',
        description: 'Du hast getan, was eine Anerkennung verlangt, und kannst es zeigen.',
      },
      claim: { name: 'Anerkennung einer Veranstaltung abholen' },
      list: {
        description: 'Ein Kurs, ein Abend, ein Team: eine Anerkennung für alle auf einer Liste.',
      },
      badge: {
        name: 'Eine Anerkennung vorschlagen',
        description: 'Etwas verdient hier, anerkannt zu werden, und es gibt noch nichts dafür.',
        title: 'Eine neue Anerkennung: {badge}',
      },
      correct: {
        bare: 'Schreib an die, die dir die Anerkennung verliehen haben, wenn es sonst niemand lesen soll: Dieses Formular ist öffentlich.',
      },
      look: {
        name: 'Die Anerkennungen ansehen',
        about: 'Was jede Anerkennung bedeutet und wie man sie erwirbt.',
      },
      labels: { badge: 'Anerkennung', badgeName: 'Name der Anerkennung' },
      wishes: { withdraw: 'Eine Anerkennung widerrufen' },
    },
    told: {
      message: {
        awarded: '{issuer} hat dir die Anerkennung „{badge}“ verliehen.',
        picture: 'Das Bild der Anerkennung:',
        signedPicture:
          'Dein Bild, mit der signierten Anerkennung darin (schick die Datei selbst, kein Bildschirmfoto):',
        check: 'Alle können sie auf dieser Seite prüfen oder mit ihrer Adresse hier:',
        checkPicture: 'Alle können sie auf dieser Seite prüfen oder mit dem Bild hier:',
      },
      lapsing: { title: 'Anerkennungen, die bald ablaufen' },
    },
  },
  numbers: {
    badges: 'Verliehene Anerkennungen',
    byBadge: 'Nach Anerkennung',
    badge: 'Anerkennung',
    again:
      'Erneuert ist eine Anerkennung, wenn sie an eine Person verliehen wird, die sie schon vorher hatte.',
  },
  pathway: {
    needed:
      'Durchgezogene Linie: Sie ist nötig. Gestrichelte Linie: Sie ist eine von mehreren, die genügen.',
    added: 'Kein Schritt dieses Lernpfads, aber ein Schritt darauf kann sie voraussetzen.',
  },
  propose: {
    description:
      'Beschreib eine Verleihung, eine Anerkennung oder eine Person für {issuer} auf einer Seite, die beim Tippen prüft.',
    kind: { badge: 'Eine neue Anerkennung' },
    heads: { badge: 'Eine Anerkennung vorschlagen' },
    badge: 'Anerkennung',
    exceptionHelp:
      'Diese Anerkennung setzt andere voraus. Bleibt das Feld leer, müssen sie da sein. Was jemand in keiner Liste hat, sieht diese Seite nicht.',
    resultsHelp:
      'Diese Anerkennung beschreibt Ergebnisse. Schreib jedes mit seinem Namen davor oder lass weg, was nicht bekannt ist.',
  },
  recipient: {
    description: 'Anerkennungen, die {recipient} von {issuer} erhalten hat.',
    byBadge: 'Nach Anerkennung',
    none: 'Noch keine Anerkennungen.',
    calendar: 'Die Tage, an denen diese Anerkennungen ablaufen, für einen Kalender',
    together: 'Diese Anerkennungen in einer Datei, für eine Wallet',
    selection: {
      description: 'Anerkennungen, die {recipient} zum Zeigen ausgewählt hat.',
      lead: 'Eine Auswahl von Anerkennungen in eigener Reihenfolge, für alle, die diese Adresse haben. Sie steht in keiner Liste.',
    },
  },
  search: {
    lead: 'Anerkennungen, Fähigkeiten und alle, die eine Anerkennung erhalten haben und aufgeführt sein wollen.',
    label: 'Anerkennungen, Fähigkeiten und Personen suchen',
    kinds: { badge: 'Anerkennung' },
  },
  share: {
    sentence: '{recipient} hat die Anerkennung „{badge}“ von {issuer} erhalten.',
    page: {
      ofRecipient: '{recipient}: Anerkennungen von {issuer}.',
      ofIssuer: 'Anerkennungen von {issuer}.',
    },
  },
} satisfies Called;
