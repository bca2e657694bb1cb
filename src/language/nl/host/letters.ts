/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending:
    'Het bericht over de badge {badge} wordt nu gestuurd naar het adres dat ervoor is verzegeld.',
  sent: 'Het bericht over de badge {badge} is gestuurd naar het adres dat ervoor is verzegeld. De verzegelde tekst is verwijderd.',
  unknown:
    'Niemand weet of het bericht over de badge {badge} is gestuurd, dus het gaat geen tweede keer uit. Het verzegelde adres is verwijderd. Geef het bericht zelf door: {command} toont het.',
  unused: 'Het verzegelde adres in een reactie van @{author} is verwijderd. {why}',
  again: 'Wie het bericht nog steeds per mail wil, verzegelt het adres opnieuw: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'De reactie is bewerkt, en dat kan iemand anders hebben gedaan.',
    several: 'In een reactie mag één verzegeld adres staan.',
    unread:
      'Het kon niet worden geopend: het was afgekapt, veranderd of voor een andere sleutel verzegeld.',
    elsewhere: 'Het is verzegeld voor een andere site, of voor geen enkele toekenning.',
    late: 'De termijn is voorbij.',
    notYours:
      'Een adres komt van de ontvanger, van wie de toekenning heeft voorgesteld, of van wie de badge mag toekennen.',
    over: 'De toekenning is ingetrokken.',
    byHand: 'Dit bericht gaat met de hand: {command} toont het.',
    told: 'Het bericht over deze toekenning is al gestuurd, of er is een ander adres gebruikt.',
    refused: 'De mailserver kent het adres niet.',
  },
} as const;
