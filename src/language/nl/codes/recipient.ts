/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked':
    'Niet gecontroleerd of het is toegekend aan de persoon die het laat zien.',
  'recipient-matches': {
    says: 'Het is toegekend aan de persoon naar wie is gevraagd.',
    details: {
      case: 'Het is toegekend aan het e-mailadres waarnaar is gevraagd. Hoofdletters en kleine letters verschillen, en bijna elke host ziet beide als één postvak.',
      address:
        'Het is toegekend aan wie het profiel {signed} heeft, wat een andere schrijfwijze is van {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'Het is toegekend aan dezelfde naam, anders geschreven.',
    details: {
      both: 'Het is toegekend aan “{signed}”, dezelfde naam als “{asked}”, anders geschreven.',
    },
  },
  'recipient-differs': {
    says: 'Het is toegekend aan iemand anders dan de persoon naar wie is gevraagd.',
    details: {
      name: 'Het is toegekend aan “{signed}”, niet aan “{asked}”.',
      mailbox:
        'Het is toegekend aan een ander e-mailadres dan waarnaar is gevraagd; iemand kan er meer dan één hebben.',
      address: 'Het is toegekend aan wie het profiel {signed} heeft, niet {asked}.',
      did: 'Het is toegekend aan een andere DID dan waarnaar is gevraagd.',
    },
  },
  'recipient-undecidable': {
    says: 'Het noemt de ontvanger op een manier die hier niet te vergelijken is.',
    details: {
      nobody: 'Het zegt niet aan wie het is toegekend.',
      'by-name':
        'Het noemt de ontvanger alleen met een naam, en dat zegt niets over wat is gevraagd. Vul de naam in om te vergelijken.',
      'by-mailbox':
        'Het noemt de ontvanger alleen met een e-mailadres, en dat zegt niets over wat is gevraagd. Vul het e-mailadres in om te vergelijken.',
      'by-address':
        'Het noemt de ontvanger alleen met een webadres, en dat zegt niets over wat is gevraagd. Vul het adres in om te vergelijken.',
      'by-did':
        'Het noemt de ontvanger alleen met een DID, en dat zegt niets over wat is gevraagd. Wie die heeft, kan dat in een wallet laten zien.',
      'by-number':
        'Het noemt de ontvanger alleen met “{type}”, en dat zegt niets over wat is gevraagd. De uitgever weet van wie dat is.',
      'by-several':
        'Het noemt de ontvanger op andere manieren dan waarnaar is gevraagd. Vul een naam, een e-mailadres of een profieladres in.',
      hash: 'Het noemt de ontvanger met een vingerafdruk van een soort die hier niet wordt berekend.',
      spelling:
        'Het noemt de ontvanger met een vingerafdruk, en de gevraagde spelling geeft die niet; een andere spelling zou dat kunnen.',
      accents:
        'Het is toegekend aan “{signed}”. “{asked}” heeft andere accenten, en dat kan een andere naam zijn.',
      order:
        'Het is toegekend aan “{signed}”. “{asked}” heeft dezelfde woorden in een andere volgorde, en dat kan een andere naam zijn.',
      part: 'Het is toegekend aan “{signed}”, wat maar voor een deel overeenkomt met “{asked}”.',
      script:
        'Het is toegekend aan “{signed}”, in een ander schrift dan “{asked}”. Of beide één naam zijn, wordt hier niet beoordeeld.',
      case: 'Het is toegekend aan wie het profiel {signed} heeft. {asked} verschilt in hoofdletters en kleine letters, en sommige hosts maken daar verschil tussen.',
      tag: 'Het e-mailadres waaraan het is toegekend, verschilt van het gevraagde alleen in een toevoeging na “+” of in punten. Sommige hosts bezorgen beide in één postvak, andere niet.',
    },
  },
} as const;
