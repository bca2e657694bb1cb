/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Ontvanger',
  profile: 'Profiel',
  description: 'Badges die {recipient} van {issuer} heeft gekregen.',
  unlisted:
    'Deze pagina staat in geen enkele lijst, en vraagt zoekmachines haar over te slaan. Wie het adres heeft, kan haar lezen.',
  awaitsCorrection:
    'Correcties zijn goedgekeurd en worden binnenkort ondertekend; in de bestanden staat nog wat eerder is ondertekend.',
  signedAs:
    'Sommige bestanden zijn op een andere naam ondertekend; dat staat op de pagina van elke toekenning.',
  ways: 'Manieren om dit overzicht te lezen',
  byBadge: 'Per badge',
  byTime: 'Op tijd',
  bySkill: 'Per vaardigheid',
  check: 'Controleren',
  checkOf: '{badge} controleren',
  none: 'Nog geen badges.',
  earlier: { one: '{count} eerdere', other: '{count} eerdere' },
  year: '{year}: {count}',
  calendar: 'De dagen waarop deze badges verlopen, voor een agenda',
  together: 'Deze badges in één bestand, voor een wallet',
  resume: 'Hetzelfde voor een cv (JSON Resume)',
  code: 'QR-code met het adres van deze pagina',
  paper: 'Elke regel is te controleren: scan de code, of ga naar {address}',
} as const;
