/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: 'Eén toekenning van deze pull request is ondertekend en gepubliceerd.',
    other: '{count} toekenningen van deze pull request zijn ondertekend en gepubliceerd.',
  },
  fileOnly:
    'Er is een badge {badge} ondertekend voor iemand die hier geen pagina heeft. Een beheerder draait {command} en geeft de persoon de bestanden.',
  quiet:
    'Er is een badge {badge} ondertekend voor iemand die in geen enkele lijst staat, daarom wordt het adres hier niet herhaald. Een beheerder draait {command} en geeft de persoon het bericht.',
  /** The last three places are links. */
  award: '{badge} voor {recipient}: {page}, {picture}, {credential}. Deze adressen blijven.',
  page: 'pagina',
  picture: 'afbeelding',
  credential: 'credential',
  paste: 'Een bericht voor de persoon, klaar om te plakken:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} heeft je de badge “{badge}” toegekend.',
    page: 'Je pagina, die blijft:',
    picture: 'De afbeelding van de badge:',
    signedPicture:
      'Je afbeelding, met de ondertekende badge erin (stuur het bestand zelf, geen screenshot):',
    linkedIn: 'Zet hem op je LinkedIn-profiel:',
    check: 'Iedereen kan hem op die pagina controleren, of met het adres ervan hier:',
    checkPicture: 'Iedereen kan hem op die pagina controleren, of met de afbeelding hier:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Badges die binnenkort verlopen',
    none: 'Er verloopt niets meer binnenkort.',
    lead: 'Vraag de mensen of hun badge kan worden vernieuwd: {command}. Deze lijst wordt bijgehouden, en sluit zichzelf.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'En nog {count}: {command} noemt ze allemaal.',
      other: 'En nog {count}: {command} noemt ze allemaal.',
    },
    quiet: {
      one: 'Nog {count} van mensen die in geen enkele lijst staan, dus daarover staat hier niets: {command} op je eigen computer.',
      other:
        'Nog {count} van mensen die in geen enkele lijst staan, dus daarover staat hier niets: {command} op je eigen computer.',
    },
  },
} as const;
