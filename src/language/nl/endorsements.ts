/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'Wat anderen zeggen',
  lead: 'Niets hiervan verandert of de badge geldig is: daar staat alleen de uitgever voor in.',
  issuer: {
    by: 'Namens {host}',
    named: 'Noemt zichzelf {name}.',
    grade:
      'Niemand staat hier in voor de handtekening: je browser vraagt het aan {host} als je controleert.',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: 'Niemand heeft dit ondertekend: het telt zolang {host} het publiceert, op {place}.',
    place: 'dit adres',
  },
  person: {
    by: '{name}',
    grade: 'Ondertekend met een sleutel die in het profiel van deze persoon staat.',
  },
  words: {
    by: '{who}',
    grade: 'Niet ondertekend. Gezegd in {place}.',
    confirmed: 'Niet ondertekend. Gezegd in {place}, en daar goedgekeurd als {account}.',
    place: 'een nagelezen voorstel',
  },
  check: 'De handtekening controleren',
  checkOf: 'De handtekening van {who} controleren',
  file: 'ondertekend bestand',
  together: 'De badge en wat anderen erover ondertekenden, in één bestand',
  from: 'Vanaf {day}.',
  until: 'Van {day} tot {until}.',
  ended: 'Geëindigd op {until}.',
  bound: 'Noemt precies het bestand dat hier is gepubliceerd.',
  unbound: 'Noemt het adres, en geen bepaald bestand.',
  before: 'Noemt het bestand zoals het was vóór een correctie.',
  version: 'Versie {version}.',
} as const;
