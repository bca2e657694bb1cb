/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Meedoen',
  lead: 'Je hebt niets nodig behalve een browser, en een account waar de community haar bestanden bewaart. Er leest altijd iemand wat je stuurt, voordat er iets wordt gepubliceerd.',
  contact: {
    write:
      'Heb je gedaan wat hier wordt gevraagd, of ken je iemand die dat deed? Schrijf naar {email}.',
    ask: 'Heb je gedaan wat hier wordt gevraagd, of ken je iemand die dat deed? Vraag {about}.',
  },
  apply: { name: 'Een badge aanvragen', ofBadge: 'Aanvragen', title: 'Aanvraag: {badge}' },
  nominate: {
    name: 'Iemand voordragen',
    ofBadge: 'Iemand ervoor voordragen',
    title: 'Voordracht: {badge}',
  },
  claim: { title: 'Claim: {badge}' },
  list: {
    name: 'Meer mensen tegelijk voordragen',
    ofBadge: 'Meer mensen tegelijk',
    title: 'Lijst: {badge}',
  },
  badge: { name: 'Een badge voorstellen', title: 'Een nieuwe badge' },
  build: {
    name: 'Schrijven op een pagina die meekijkt terwijl je typt',
    ofBadge: 'De toekenning schrijven op een pagina die meekijkt terwijl je typt',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'een badge',
  lost: {
    title: 'Zoek je je eigen badge?',
    lead: 'Een pagina die in geen enkele lijst staat, is ook met zoeken niet te vinden: wie de link heeft, vindt haar, verder niemand. De link stond in het bericht dat je kreeg; een oude kan aan het eind van een regel zijn afgebroken.',
    write:
      'Kwijt? Schrijf naar {email}, met je naam en waar de badge voor was: wie de badges beheert, stuurt de link opnieuw.',
    ask: 'Kwijt? Vraag {about}, met je naam en waar de badge voor was: wie de badges beheert, stuurt de link opnieuw.',
    quiet: 'Vraag het niet in het openbaar: wie daar je link leest, vindt ook je pagina.',
  },
  mine: {
    title: 'Ben jij dit?',
    listed:
      'Is een naam verkeerd gespeld of veranderd, klopt een dag of een reden niet? Laat het weten; de toekenning wordt opnieuw ondertekend, en het adres blijft. Ze kan ook uit alle lijsten worden gehaald, of helemaal worden opgegeven.',
    quiet:
      'Klopt een naam, een dag of een reden niet, of wil je van de site af? Laat het dan privé weten: wie dit adres in het openbaar leest, vindt je pagina.',
    write: 'Privé: {email}.',
    form: 'Openbaar: {form}.',
    formName: 'een formulier dat deze pagina noemt',
    ask: 'Vraag het aan degene van wie je het adres kreeg, of aan {about}.',
    about: 'de mensen achter deze site',
    privacy: 'Wat er kan worden veranderd, en wat niemand kan terugnemen',
    issue: 'Verbeteren, verbergen of verwijderen',
  },
} as const;
