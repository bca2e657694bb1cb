/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'Nicht geprüft, ob es an die Person verliehen wurde, die es zeigt.',
  'recipient-matches': {
    says: 'Es wurde an die Person verliehen, nach der gefragt wurde.',
    details: {
      case: 'Es wurde an die E-Mail-Adresse verliehen, nach der gefragt wurde. Groß- und Kleinschreibung weichen ab; für fast alle Hosts ist beides dasselbe Postfach.',
      address:
        'Es wurde an das Profil {signed} verliehen; {asked} ist eine andere Schreibweise davon.',
    },
  },
  'recipient-name-written-differently': {
    says: 'Es wurde auf denselben Namen verliehen, anders geschrieben.',
    details: {
      both: 'Es wurde an „{signed}“ verliehen; das ist derselbe Name wie „{asked}“, anders geschrieben.',
    },
  },
  'recipient-differs': {
    says: 'Es wurde an eine andere Person verliehen als die, nach der gefragt wurde.',
    details: {
      name: 'Es wurde an „{signed}“ verliehen, nicht an „{asked}“.',
      mailbox:
        'Es wurde an eine andere E-Mail-Adresse verliehen als die, nach der gefragt wurde; eine Person kann mehrere haben.',
      address: 'Es wurde an das Profil {signed} verliehen, nicht an {asked}.',
      did: 'Es wurde an eine andere DID verliehen als die, nach der gefragt wurde.',
    },
  },
  'recipient-undecidable': {
    says: 'Es nennt die Person auf eine Art, die sich hier nicht vergleichen lässt.',
    details: {
      nobody: 'Es sagt nicht, wem es verliehen wurde.',
      'by-name':
        'Es nennt die Person nur mit Namen; über das Gefragte sagt das nichts. Gib den Namen ein, um ihn zu vergleichen.',
      'by-mailbox':
        'Es nennt die Person nur mit E-Mail-Adresse; über das Gefragte sagt das nichts. Gib die E-Mail-Adresse ein, um sie zu vergleichen.',
      'by-address':
        'Es nennt die Person nur mit einer Webadresse; über das Gefragte sagt das nichts. Gib die Adresse ein, um sie zu vergleichen.',
      'by-did':
        'Es nennt die Person nur mit einer DID; über das Gefragte sagt das nichts. Wer sie hat, kann das mit einer Wallet zeigen.',
      'by-number':
        'Es nennt die Person nur mit „{type}“; über das Gefragte sagt das nichts. Der Aussteller weiß, zu wem das gehört.',
      'by-several':
        'Es nennt die Person auf andere Arten als die, nach der gefragt wurde. Gib einen Namen, eine E-Mail-Adresse oder eine Profiladresse ein.',
      hash: 'Es nennt die Person mit einem Fingerabdruck von einer Art, die hier nicht berechnet wird.',
      spelling:
        'Es nennt die Person mit einem Fingerabdruck, den die gefragte Schreibweise nicht ergibt; eine andere Schreibweise könnte es.',
      accents:
        'Es wurde an „{signed}“ verliehen. „{asked}“ hat andere Akzente; das kann ein anderer Name sein.',
      order:
        'Es wurde an „{signed}“ verliehen. „{asked}“ hat dieselben Wörter in anderer Reihenfolge; das kann ein anderer Name sein.',
      part: 'Es wurde an „{signed}“ verliehen; das stimmt mit „{asked}“ nur zum Teil überein.',
      script:
        'Es wurde an „{signed}“ verliehen, in einer anderen Schrift als „{asked}“. Ob beides ein Name ist, wird hier nicht beurteilt.',
      case: 'Es wurde an das Profil {signed} verliehen. {asked} weicht in Groß- und Kleinschreibung ab, die manche Hosts unterscheiden.',
      tag: 'Die E-Mail-Adresse, an die es verliehen wurde, weicht von der gefragten nur in einem Zusatz nach „+“ oder in Punkten ab. Manche Hosts stellen beides in dasselbe Postfach zu, andere nicht.',
    },
  },
} as const;
