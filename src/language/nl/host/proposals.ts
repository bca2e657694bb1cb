/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: '{badge} toekennen aan {recipient}',
    one: '{badge} toekennen',
    several: { one: '{badge} {count} keer toekennen', other: '{badge} {count} keer toekennen' },
    badge: '{badge} vastleggen',
    someBadge: 'Een badge vastleggen',
    due: 'Toekennen wat verdiend is ({count})',
    forms: 'De formulieren vernieuwen',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Wie deze badge mag toekennen, kijkt er hier naar, zoals altijd: goedkeuren is het woord dat telt, en start de controle. Met “Enable auto-merge” volgt de merge daarna vanzelf.',
  reviewed: 'Wat een merge zou publiceren, en bestanden om het te bekijken: {address}',
  seal: 'Moet iemand het bericht per mail krijgen? Verzegel het adres op {page} en plak de tekst hieronder als reactie.',
  ofForm:
    '{closing}, een formulier van {author}, goedgekeurd door {approver}: het label heeft er dit van laten maken.',
  ofComment:
    'Gevraagd door {author} in een reactie op {below}; een eigen goedkeuring daarvan geldt als die van de auteur.',
  newProfile:
    'Een nieuw profiel zet niemand in lijsten totdat er `visibility` in staat: vraag het de persoon.',
  ofClaims:
    'Claims van {event}, {date}, waar {author} om vroeg in een reactie op {below}; een eigen goedkeuring daarvan geldt als die van de auteur.',
  claimsAsk:
    'Een claim bewijst alleen dat iemand de poster heeft gezien. **Was ieder van deze mensen erbij?** Wil je iemand weglaten, verwijder dan die bestanden in de wijzigingen.',
  claimed: '{recipient}, geclaimd in #{number} door {author}',
  onList: '{recipient}, op de lijst in #{number} van {author}',
  forms:
    'De badges zijn veranderd, en deze formulieren bieden nog aan wat ze waren: {files}. Een beheerder merget dit.',
  moreFiles: {
    one: 'En nog {count} bestand, in de wijzigingen.',
    other: 'En nog {count} bestanden, in de wijzigingen.',
  },
  due: {
    lead: 'Alles wat deze badges vragen, is er. Er wordt niets ondertekend voordat mensen ermee instemmen. Wie de eigen badge niet wil, zegt dat in het eigen profiel, `declined: [BADGE]`; haal dat bestand dan uit deze branch.',
    line: '{date}: {badge}, {recipient}, voor {parts}',
    more: { one: 'En nog {count}: zie de bestanden.', other: 'En nog {count}: zie de bestanden.' },
    quiet: {
      one: '{count} van mensen of toekenningen die in geen enkele lijst staan: zie de bestanden.',
      other: '{count} van mensen of toekenningen die in geen enkele lijst staan: zie de bestanden.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} stelt hetzelfde evenement al voor. Vraag opnieuw als dat gemerged is.',
  taken:
    'Er is al een branch {branch}, en daar staat iets anders in dan wat hier wordt gevraagd. Hij is gelaten zoals hij was, en er is niets voorgesteld. Wie mag mergen, kijkt ernaar, verwijdert de branch, en vraagt dit opnieuw.',
  takenOpen:
    'Er is al een branch {branch}, en daar staat iets anders in dan wat hier wordt gevraagd; {pull} stelt het voor. Hij is gelaten zoals hij was, en er is niets voorgesteld. Wie mag mergen, kijkt ernaar, verwijdert de branch, en vraagt dit opnieuw.',
} as const;
