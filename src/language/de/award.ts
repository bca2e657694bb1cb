/** The page of an award, its state, and what its card and its feed entries say. */

export const award = {
  states: {
    valid: 'Gültig',
    expiring: 'Läuft bald ab',
    expired: 'Abgelaufen',
    revoked: 'Widerrufen',
    'awaiting-signature': 'Wartet auf Signatur',
    preview: 'Vorschau',
  },
  /**
   * Sentences that stay true for ever: they name the day on which they speak, or a day in the past.
   */
  sentences: {
    valid: 'Stand {day}: Dieses Badge ist gültig.',
    validOnce: 'Dieses Badge war gültig, als es signiert wurde.',
    expiring: 'Es ist bis zum {day} gültig. Frag nach, ob es erneuert werden kann.',
    expired: 'Es war bis zum {day} gültig.',
    over: 'Es ist nicht mehr gültig.',
    revoked: 'Der Aussteller hat es am {day} widerrufen.',
    withdrawn: 'Der Aussteller hat es widerrufen.',
    awaiting: 'Die Verleihung ist noch nicht signiert. Bis dahin zählt sie nicht.',
    preview:
      'Mit einem Wegwerfschlüssel signiert, um zu zeigen, wie die Verleihung aussehen wird. Das beweist nichts.',
    /** Said by the page's script, of this very moment. */
    validNow: 'Eben nachgesehen: Der Aussteller hat es nicht widerrufen.',
  },
  title: '{badge}, verliehen an {recipient}',
  description: '{issuer} hat das Badge „{badge}“ am {day} an {recipient} verliehen. {description}',
  /** Before the title of what is not in force, wherever a link to it unfolds. */
  led: '{state}: {title}',
  ledDescription: '{state}. {sentence} {description}',
  picture: 'Das Badge „{badge}“',
  to: 'verliehen an',
  by: 'von {issuer}',
  awardedOn: 'Verliehen am {day}',
  until: 'Gültig bis {day}',
  never: 'Läuft nicht ab',
  reason: 'Angegebener Grund: {reason}',
  check: 'Dieses Badge prüfen',
  awaitsCorrection:
    'Eine Korrektur dieser Verleihung ist beschlossen und wird demnächst signiert; in den Dateien unten steht noch, was zuvor signiert wurde.',
  signedAs: 'In der signierten Datei steht der Name „{name}“.',
  /** Of an award whose badge requires others. */
  rests: {
    withdrawn: 'Eine der Verleihungen, auf denen diese beruht, wurde seither widerrufen.',
    exception:
      'Nicht alles, was das Badge voraussetzt, war vorhanden. Trotzdem verliehen: {reason}',
  },
  evidence: {
    kinds: {
      article: 'Artikel',
      code: 'Code',
      document: 'Dokument',
      event: 'Veranstaltung',
      picture: 'Bild',
      slides: 'Folien',
      sound: 'Ton',
      video: 'Video',
    },
    /** Of an address on a host of code. */
    change: 'Änderungsvorschlag auf {host}',
    question: 'Issue auf {host}',
    commit: 'Commit auf {host}',
  },
  renewed: 'Erneuert: {newer}.',
  newer: 'die Verleihung vom {day}',
  sections: {
    meaning: 'Was es bedeutet',
    criteria: 'Kriterien',
    why: 'Warum es verliehen wurde',
    evidence: 'Belege',
    rests: 'Worauf es beruht',
    skills: 'Fähigkeiten',
    facts: 'Einzelheiten, Schlüssel und Dateien für Maschinen',
    others: 'Weitere Badges von {recipient}',
    earn: 'Selbst erwerben',
    retired: 'Das Badge ist beendet',
  },
  /** What a check needs, for eyes and tools. */
  checks: {
    lead: 'Die Prüfung auf dieser Seite läuft in deinem eigenen Browser: ob das Badge unversehrt ist, wer es signiert hat, ob es gilt. Auch andere können es prüfen:',
    reads: 'Die Dokumente dahinter:',
    credential: 'Der signierte Nachweis',
    identifier: 'Kennung und Schlüssel des Ausstellers',
    status: 'Die Liste der widerrufenen Badges',
    older: 'Dasselbe in Open Badges 2.0',
    others: 'Wege, ein Badge zu prüfen',
    elsewhere: 'VerifierPlus',
    elsewhereUse:
      'ein unabhängiges Prüfprogramm, das den Nachweis über seinen eigenen Server liest',
  },
  /** For the person who was awarded, at the end of the page. */
  own: {
    way: 'Ist es deins? Teilen, herunterladen oder drucken',
    title: 'Für {recipient}',
    lead: 'Ist das deins? Zeig es, bewahr es auf oder lass es korrigieren.',
    quietLead: 'Ist das deins? Bewahr die Datei auf oder lass sie korrigieren.',
    share: 'Teilen',
    download: 'Herunterladen',
    print: 'Drucken',
    printing:
      'Gedruckt ist diese Seite eine Urkunde auf einem Blatt, mit einem Code, der hierher zurückführt. Im Druckfenster lässt sie sich auch als PDF speichern.',
    printNow: 'Urkunde drucken',
    correct: 'Korrigieren oder verbergen',
    write: 'Schreib an {email}.',
    propose: 'Änderungen werden im {repository} vorgeschlagen.',
    repository: 'Repository der Gemeinschaft',
  },
  /** Instead of all that, where awards are published with few files. */
  lean: {
    way: 'Ist es deins? Bewahr es auf oder lass es korrigieren',
    left: 'Diese Website hält Verleihungen klein: Zu dieser gibt es kein Bild mit dem Badge darin, keine Karte für Links und keine Urkunde. Der signierte Nachweis sagt alles.',
    download: 'Signierten Nachweis herunterladen, JSON',
  },
  allOf: 'Alles, was {recipient} erhalten hat',
  earn: {
    criteria: 'Lies nach, {criteria}.',
    criteriaLink: 'was das Badge heute verlangt',
    criteriaThenLink: 'was das Badge zuletzt verlangt hat',
    holders: 'Wer es sonst noch hat',
    changed: 'Diese Verleihung trägt Version {version} des Badges; heute ist es Version {today}.',
    whatChanged: 'Was sich geändert hat',
    propose: 'Verleihungen werden im {repository} vorgeschlagen.',
    repository: 'Repository der Gemeinschaft',
  },
  /** Beside a recipient in the list on a badge's page, where the badge has several versions. */
  versioned: 'Version {version}',
  facts: {
    date: 'Verliehen',
    until: 'Gültig bis',
    never: 'Es läuft nicht ab',
    corrected: 'Korrigiert und neu signiert',
    revoked: 'Widerrufen',
    version: 'Wie es verliehen wurde',
    definition: 'Version {version}, JSON',
    issuer: 'Aussteller',
    key: 'Signiert mit',
    keyName: 'Schlüssel {key}',
    throwAway: 'einem Wegwerfschlüssel',
    unsigned: 'noch nichts',
    status: 'Widerruf',
    entry: 'Eintrag {index} der {list}',
    list: 'Statusliste',
  },
  downloads: {
    preview: '{file} (Vorschau)',
    png: {
      name: 'Bild, PNG',
      use: 'Für Profile, Mails und Folien. Der Nachweis steckt in der Datei.',
    },
    svg: { name: 'Bild, SVG', use: 'Dasselbe, scharf in jeder Größe.' },
    json: {
      name: 'Nachweis, JSON',
      use: 'Für Wallets und andere Prüfprogramme: das signierte Dokument selbst.',
    },
    older: {
      name: 'Open Badges 2.0, JSON',
      use: 'Für Werkzeuge, die nur den älteren Standard lesen. Es ist nicht signiert: Sie suchen es unter dieser Adresse.',
    },
  },
  address: { code: 'QR-Code mit der Adresse dieser Seite', check: 'Prüfbar unter {address}' },
  /** An award in a list, after the recipient's name. */
  listed: 'für {badge}',
  /** On the card that a link to an award unfolds into, and for those who do not see it. */
  card: {
    to: 'verliehen an',
    by: 'von {issuer}',
    check: 'Prüfbar unter {site}',
    ofAward: 'Das Badge „{badge}“, verliehen an {recipient} von {issuer}',
    ofBadge: 'Das Badge „{badge}“ von {issuer}',
    ofRecord: 'Die Badges, die {recipient} von {issuer} erhalten hat',
    ofIssuer: 'Die Badges von {issuer}',
    /** Below the community's name. */
    ofSite: 'Badges, die sich prüfen lassen',
    badges: { one: '{count} Badge', other: '{count} Badges' },
    /** Below a recipient's name: `3 badges from the issuer`. */
    fromIssuer: '{badges} von {issuer}',
  },
  feeds: {
    ofSite: '{issuer}: Verleihungen',
    ofBadge: '{badge} von {issuer}: Verleihungen',
    ofAward: '{badge}, verliehen an {recipient}',
    until: 'Gültig bis {day}.',
  },
  /** The days on which badges lapse, for calendars. */
  calendar: {
    ofSite: '{issuer}: Badges, die ablaufen',
    ofRecipient: '{recipient}: Badges von {issuer}, die ablaufen',
    lastDay: 'Letzter Tag von „{badge}“, {recipient}',
  },
} as const;
