/** What is said otherwise in German where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'Stand {day}: Dieses Zertifikat ist gültig.',
      validOnce: 'Dieses Zertifikat war gültig, als es signiert wurde.',
    },
    description:
      '{issuer} hat das Zertifikat „{badge}“ am {day} an {recipient} verliehen. {description}',
    picture: 'Das Zertifikat „{badge}“',
    check: 'Dieses Zertifikat prüfen',
    rests: {
      exception:
        'Nicht alles, was das Zertifikat voraussetzt, war vorhanden. Trotzdem verliehen: {reason}',
    },
    sections: {
      others: 'Weitere Zertifikate von {recipient}',
      retired: 'Das Zertifikat ist beendet',
    },
    checks: {
      lead: 'Die Prüfung auf dieser Seite läuft in deinem eigenen Browser: ob das Zertifikat unversehrt ist, wer es signiert hat, ob es gilt. Auch andere können es prüfen:',
      status: 'Die Liste der widerrufenen Zertifikate',
    },
    lean: {
      left: 'Diese Website hält Verleihungen klein: Zu dieser gibt es kein Bild mit dem Zertifikat darin, keine Karte für Links und keine Urkunde. Der signierte Nachweis sagt alles.',
    },
    earn: {
      criteriaLink: 'was das Zertifikat heute verlangt',
      criteriaThenLink: 'was das Zertifikat zuletzt verlangt hat',
      changed:
        'Diese Verleihung trägt Version {version} des Zertifikats; heute ist es Version {today}.',
    },
    card: {
      ofAward: 'Das Zertifikat „{badge}“, verliehen an {recipient} von {issuer}',
      ofBadge: 'Das Zertifikat „{badge}“ von {issuer}',
      ofRecord: 'Die Zertifikate, die {recipient} von {issuer} erhalten hat',
      ofIssuer: 'Die Zertifikate von {issuer}',
      ofSite: 'Zertifikate, die sich prüfen lassen',
      badges: { one: '{count} Zertifikat', other: '{count} Zertifikate' },
    },
    calendar: {
      ofSite: '{issuer}: Zertifikate, die ablaufen',
      ofRecipient: '{recipient}: Zertifikate von {issuer}, die ablaufen',
    },
  },
  badge: {
    kind: 'Zertifikat',
    kindOf: 'Zertifikat · {type}',
    picture: 'Das Zertifikat „{badge}“',
    sections: { files: 'Das Zertifikat als Datei' },
    files: { version: 'Version {version}. Das Zertifikat gibt es seit dem {day}.' },
  },
  catalogue: {
    badges: 'Alle Zertifikate',
    skillsLead: 'Wofür die Zertifikate stehen und wer es gezeigt hat.',
    peopleLead:
      'Alle, die hier ein Zertifikat erhalten haben und aufgeführt sein wollen, nach Namen.',
    noBadges: 'Noch keine Zertifikate.',
    noSkills: 'Noch nennt kein Zertifikat eine Fähigkeit.',
    badgeCount: { one: '{count} Zertifikat', other: '{count} Zertifikate' },
    skillBadges: 'Zertifikate, die dafür stehen',
    skillDescription:
      'Welche Zertifikate von {issuer} für „{skill}“ stehen und wer sie erhalten hat.',
  },
  certificate: {
    kinds: { Badge: 'Urkunde' },
    earned: 'hat das Zertifikat erworben:',
    was: 'erhielt das Zertifikat',
  },
  doors: {
    apply: { name: 'Für ein Zertifikat bewerben' },
    badge: { name: 'Ein Zertifikat vorschlagen', title: 'Ein neues Zertifikat' },
    some: 'ein Zertifikat',
    lost: {
      title: 'Suchst du dein eigenes Zertifikat?',
      write:
        'Verloren? Schreib an {email}, mit deinem Namen und wofür das Zertifikat war: Wer sich dort kümmert, schickt dir den Link noch einmal.',
      ask: 'Verloren? Frag {about}, mit deinem Namen und wofür das Zertifikat war: Wer sich dort kümmert, schickt dir den Link noch einmal.',
    },
  },
  event: {
    poster: 'Warst du dabei? Hol dir dein Zertifikat',
    honest:
      'Der Code sagt nur, dass jemand dieses Plakat gesehen hat. Ob das Zertifikat verliehen wird, entscheidet {issuer} Name für Name.',
  },
  frame: {
    check: 'Zertifikat prüfen',
    footer: { by: 'Zertifikate von {issuer}, im offenen Format {format}.', badges: 'Zertifikate' },
    missing: {
      home: 'Alle Zertifikate und Ausgezeichneten',
      search: 'Nach einem Zertifikat oder Namen suchen',
      check: 'Ein Zertifikat anhand seiner Datei prüfen',
    },
  },
  handOver: {
    title: 'Zertifikate, die {recipient} von {issuer} erhalten hat',
    files:
      'Jede der Dateien enthält das ganze signierte Zertifikat. Die PNG-Datei ist zum Zeigen da, die JSON-Datei für Wallet-Apps.',
    certificate:
      'Die PDF-Datei ist die Urkunde, zum Drucken und Aufbewahren; das signierte Zertifikat ist ihr angehängt.',
  },
  home: {
    description:
      'Zertifikate von {issuer}: was sie bedeuten, wer sie erhalten hat und wie man sie prüft.',
    earned: {
      title: 'Ich habe ein Zertifikat',
      text: 'Such deinen Namen oder öffne den Link, den du bekommen hast: Auf deiner Seite steht jedes Zertifikat, mit Bild und Beweis.',
    },
    checking: { title: 'Ich will ein Zertifikat prüfen' },
    joining: {
      text: 'Sieh nach, was wir anerkennen: Bei jedem Zertifikat steht, wie man es erwirbt und wen man fragt.',
    },
    noBadges: 'Noch keine Zertifikate.',
  },
  host: {
    forms: {
      nominate: { description: 'Jemand hat etwas getan, das ein Zertifikat verdient.' },
      apply: {
        name: 'Für ein Zertifikat bewerben',
        description: 'Du hast getan, was ein Zertifikat verlangt, und kannst es zeigen.',
      },
      claim: { name: 'Zertifikat einer Veranstaltung abholen' },
      list: {
        description: 'Ein Kurs, ein Abend, ein Team: ein Zertifikat für alle auf einer Liste.',
      },
      badge: {
        name: 'Ein Zertifikat vorschlagen',
        description: 'Etwas verdient hier Anerkennung, und es gibt noch kein Zertifikat dafür.',
        title: 'Ein neues Zertifikat: {badge}',
      },
      correct: {
        bare: 'Schreib an die, die dir das Zertifikat verliehen haben, wenn es sonst niemand lesen soll: Dieses Formular ist öffentlich.',
      },
      look: {
        name: 'Die Zertifikate ansehen',
        about: 'Was jedes Zertifikat bedeutet und wie man es erwirbt.',
      },
      labels: { badge: 'Zertifikat', badgeName: 'Name des Zertifikats' },
      wishes: { withdraw: 'Ein Zertifikat widerrufen' },
    },
    told: {
      message: {
        awarded: '{issuer} hat dir das Zertifikat „{badge}“ verliehen.',
        picture: 'Das Bild des Zertifikats:',
        signedPicture:
          'Dein Bild, mit dem signierten Zertifikat darin (schick die Datei selbst, kein Bildschirmfoto):',
      },
      lapsing: { title: 'Zertifikate, die bald ablaufen' },
    },
  },
  numbers: {
    badges: 'Verliehene Zertifikate',
    byBadge: 'Nach Zertifikat',
    badge: 'Zertifikat',
    again:
      'Erneuert ist ein Zertifikat, wenn es an eine Person verliehen wird, die es schon vorher hatte.',
  },
  propose: {
    description:
      'Beschreib eine Verleihung, ein Zertifikat oder eine Person für {issuer} auf einer Seite, die beim Tippen prüft.',
    kind: { badge: 'Ein neues Zertifikat' },
    heads: { badge: 'Ein Zertifikat vorschlagen' },
    badge: 'Zertifikat',
    exceptionHelp:
      'Dieses Zertifikat setzt andere voraus. Bleibt das Feld leer, müssen sie da sein. Was jemand in keiner Liste hat, sieht diese Seite nicht.',
    resultsHelp:
      'Dieses Zertifikat beschreibt Ergebnisse. Schreib jedes mit seinem Namen davor oder lass weg, was nicht bekannt ist.',
  },
  recipient: {
    description: 'Zertifikate, die {recipient} von {issuer} erhalten hat.',
    byBadge: 'Nach Zertifikat',
    none: 'Noch keine Zertifikate.',
    calendar: 'Die Tage, an denen diese Zertifikate ablaufen, für einen Kalender',
    together: 'Diese Zertifikate in einer Datei, für eine Wallet',
    selection: {
      description: 'Zertifikate, die {recipient} zum Zeigen ausgewählt hat.',
      lead: 'Eine Auswahl von Zertifikaten in eigener Reihenfolge, für alle, die diese Adresse haben. Sie steht in keiner Liste.',
    },
  },
  search: {
    lead: 'Zertifikate, Fähigkeiten und alle, die ein Zertifikat erhalten haben und aufgeführt sein wollen.',
    label: 'Zertifikate, Fähigkeiten und Personen suchen',
    kinds: { badge: 'Zertifikat' },
  },
  share: {
    sentence: '{recipient} hat das Zertifikat „{badge}“ von {issuer} erhalten.',
    page: {
      ofRecipient: '{recipient}: Zertifikate von {issuer}.',
      ofIssuer: 'Zertifikate von {issuer}.',
    },
  },
} satisfies Called;
