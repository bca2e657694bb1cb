/** What is said of a proposal, for whoever looks at it on the host: one page of Markdown. */

export const review = {
  states: {
    refused: 'Dit kan nog niet gemerged worden',
    waiting: 'Dit is in orde, en wacht op instemming',
    allowed: 'Dit mag gemerged worden',
  },
  sections: {
    standing: 'Hoe het ervoor staat',
    questions: 'Te vragen voordat je instemt',
    look: 'Bekijk het voor je het goedkeurt',
    agreement: 'Wie moet instemmen',
    next: 'Wat hierna komt',
    files: 'Bestanden',
  },
  problems: { one: 'Eén probleem', other: '{count} problemen' },
  awards: {
    one: 'De merge publiceert één toekenning',
    other: 'De merge publiceert {count} toekenningen',
  },
  award: '{badge} aan {recipient}, {date}',
  page: 'pagina: {address}',
  noPage: 'geen pagina: de ontvanger wil alleen het bestand',
  look: 'Elke toekenning en elke badge staat een week lang in één bestand dat vanaf de schijf opent, met pagina, afbeelding en kaart: download `preview` onderaan [deze run]({address}), pak het uit en open `open-from-disk/`.',
  newBadge: '{badge} is nieuw: de pagina en de afbeelding staan daar in {file}.',
  /** What has to be agreed to; before the paths of the files. */
  subjects: {
    award: 'toekenning',
    revocation: 'intrekking',
    reinstatement: 'herstel na een intrekking',
    correction: 'correctie van een toekenning, die opnieuw wordt ondertekend',
    identity: 'naam of adres van een ontvanger in een toekenning, die opnieuw wordt ondertekend',
    'giving-up':
      'adres dat wordt opgegeven (op het woord van de persoon zelf, of van een beheerder)',
    hiding: 'of een toekenning in de lijsten staat (dat zegt de ontvanger, of een beheerder)',
    selection: 'keuze van badges (dat zegt de ontvanger zelf, of een beheerder)',
    voices: 'wat anderen over een toekenning zeiden, te zien op haar pagina',
    confirmation:
      'bevestiging van een toekenning door mensen die ervan weten, nooit door de ontvanger',
    quotation: 'woorden onder de naam van een account (dat ze zelf goedkeurt)',
    withdrawal: 'terugnemen van een toekenning die nog niet is ondertekend',
    badge: 'badge of leerpad',
    'new-badge': 'nieuwe badge (twee van deze stemmen in, of één beheerder)',
    profile: 'profiel',
    original: 'badge van een andere uitgever, bewaard zoals hij kwam, of getoond',
    endorsement: 'onderschrijving door iemand anders, gepubliceerd zoals ze kwam',
    account: 'account van een ontvanger (te bevestigen door wie het heeft, of door een beheerder)',
    public: 'gepubliceerd bestand',
    key: 'sleutel zonder verklaring van de vorige sleutel (vraagt twee beheerders)',
    address: 'verhuizing van de site (twee beheerders stemmen in, of de enige)',
    maintainers: 'engine, sleutels, beleid of een bestand van niemand (vraagt een beheerder)',
  },
  matter: '{subject}: {paths}',
  /** A list that is cut off. */
  andMore: { one: '{list} en nog {count}', other: '{list} en nog {count}' },
  more: { one: 'en nog {count}', other: 'en nog {count}' },
  agreed: 'Akkoord: {names}.',
  missing: {
    one: 'Er moet nog één instemmen; dat mag: {names}.',
    other: 'Er moeten er nog {count} instemmen; dat mogen: {names}.',
  },
  enough: 'Verder is niemand nodig.',
  nobody: 'nog niemand',
  another: 'Niemand kent alleen toe: iemand anders dan de auteur moet instemmen.',
  pushed:
    'De nieuwste commit is gepusht door {names}: de auteur stemt ermee in door te mergen, of iemand anders door goed te keuren.',
  anyAwarder:
    'De host vraagt hier een review van iedereen die mag toekennen, en kan niet weten van wie het profiel is.',
  stale: 'Alleen een eerdere stand goedgekeurd: {names}.',
  nominated: 'Voorgedragen door {author}.',
  nominatedFor:
    'Voorgedragen door {asked}, met een formulier of een reactie; {author} heeft er dit van gemaakt.',
  openToday: 'Open sinds {date} (vandaag).',
  open: {
    one: 'Open sinds {date} ({count} dag).',
    other: 'Open sinds {date} ({count} dagen).',
  },
  /** Where those who may agree do not answer. */
  stepIn:
    'Heeft op {date} nog niemand geantwoord die mag instemmen, dan mag een beheerder inspringen: {names}. Die goedkeuring telt hier.',
  stepInByNaming:
    'Heeft op {date} nog niemand geantwoord die mag instemmen, dan mag een beheerder inspringen: {names}. Dat gaat door meer `awarders` te noemen in `badge.md` of `keys/issuer.json`, in een eigen pull request.',
  /** What each click on the host means; its buttons are named as the host names them. */
  steps: {
    approve:
      '**Approve** (Files changed → Review changes): dit is het woord dat telt. Het label `approved` op een formulier heeft er alleen dit van laten maken.',
    merge:
      '**Merge**, met een merge commit of gesquasht: dat brengt de bestanden naar main, en is geen woord op zichzelf. “Enable auto-merge” maakt er, waar de repository het toelaat, één stap van met de goedkeuring.',
    environment:
      'De omgeving `issuer` vraagt haar reviewers, als ze die heeft, voordat de sleutel wordt gebruikt. Daarmee mag een taak draaien; of een toekenning wordt ondertekend, beslissen de goedkeuringen.',
  },
  changed: 'veranderd: {path}',
  deleted: 'verwijderd: {path}',
  added: { one: 'Eén bestand is nieuw.', other: '{count} bestanden zijn nieuw.' },
  unchanged: 'Er verandert niets.',
  cut: 'De rest is hier weggelaten.',
} as const;
