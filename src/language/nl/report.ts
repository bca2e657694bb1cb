/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Geldige badge',
    nonconforming: 'Echt, maar niet naar de letter',
    'known-issuer': 'Geldige badge van een andere uitgever',
    'unknown-issuer': 'Handtekening klopt, uitgever onbekend bij deze site',
    expired: 'Verlopen badge',
    'not-yet-valid': 'Nog niet geldig',
    revoked: 'Ingetrokken badge',
    replaced: 'Een oudere kopie van deze badge',
    invalid: 'Niet geldig',
    undetermined: 'Niet vast te stellen',
    'no-badge': 'Geen badge gevonden',
    preview: 'Een voorbeeld, geen uitgegeven badge',
    'other-recipient': 'Een badge van iemand anders',
  },
  confirmed: 'Bevestigd door de uitgever, die bij deze site onbekend is',
  undecidedPerson: 'Echt, maar van wie hij is, was niet vast te stellen',
  outcomes: {
    passed: 'In orde',
    deviates: 'Niet naar de letter',
    failed: 'Niet in orde',
    unknown: 'Onbekend',
    skipped: 'Niet gecontroleerd',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Oudere kopie',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Bestand',
    contexts: 'Woordenschat',
    schema: 'Volledigheid',
    issuer: 'Uitgever',
    key: 'Sleutel',
    proof: 'Handtekening',
    dates: 'Datums',
    status: 'Intrekking',
    endorsement: 'Onderschrijving',
    recipient: 'Ontvanger',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'bestand',
    contexts: 'woordenschat',
    schema: 'volledigheid',
    issuer: 'uitgever',
    key: 'sleutel',
    proof: 'handtekening',
    dates: 'datums',
    status: 'intrekking',
    endorsement: 'onderschrijving',
    recipient: 'ontvanger',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Bereik', proof: 'Origineel' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Sindsdien is er niets veranderd, en het geldt nog. {recipient}',
    known: '{award} Sindsdien is er niets veranderd, en het geldt nog. {known} {recipient}',
    stranger:
      '{award} Of die uitgever is wie je denkt, kun alleen jij beoordelen: deze site kent die niet. {recipient}',
    nonconforming:
      '{award} Sindsdien is er niets veranderd, en het geldt nog; maar het volgt zijn standaard niet naar de letter. {found}',
    judged: '{award} {found}',
    invalid: 'Vertrouw er niet op. {found}',
    undetermined: 'Dit zegt niets vóór de badge, en niets ertegen. {found}',
    'no-badge': '{found} Geef de afbeelding van de badge, het bestand of het adres van de pagina.',
  },
  award: {
    whole: '{issuer} heeft de badge “{badge}” toegekend aan “{recipient}”.',
    unnamed: '{issuer} heeft de badge “{badge}” toegekend.',
    nameless: '{issuer} heeft een badge toegekend aan “{recipient}”.',
    bare: '{issuer} heeft een badge toegekend.',
    somebody: 'Iemand',
    endorsement:
      '{issuer} heeft een badge, een persoon of een organisatie onderschreven; dit is zelf geen badge.',
    record: {
      one: '{issuer} heeft een overzicht ondertekend met één credential erin.',
      other: '{issuer} heeft een overzicht ondertekend met {count} credentials erin.',
    },
    shown: 'Iemand laat credentials zien, {count} in totaal, en elk daarvan is bekeken.',
  },
  counted: '{headline}: {found}.',
  named: '“{badge}”',
  knownIssuer: 'Deze site kent de uitgever als {name}, en staat er niet voor in.',
  unknownIssuer: 'De uitgever is bij deze site onbekend.',
  suspended: 'De uitgever heeft het opgeschort: voorlopig telt het niet.',
  withdrawn: 'De uitgever heeft het ingetrokken: het telt niet meer.',
  noAnswer: 'Geen enkele controle gaf een antwoord.',
  notReached: 'Daarna niet meer bekeken: {checks}.',
  part: '{part}: {found}',
} as const;
