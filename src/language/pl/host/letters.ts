/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending: 'Wiadomość o odznace {badge} jest właśnie wysyłana na adres zapieczętowany w tym celu.',
  sent: 'Wiadomość o odznace {badge} wysłano na adres zapieczętowany w tym celu. Zapieczętowany tekst usunięto.',
  unknown:
    'Nie wiadomo, czy wiadomość o odznace {badge} została wysłana, więc nie wysyła się jej ponownie. Zapieczętowany adres usunięto. Przekażcie wiadomość sami: {command} ją wypisuje.',
  unused: 'Zapieczętowany adres w komentarzu @{author} usunięto. {why}',
  again: 'Kto nadal chce dostać wiadomość pocztą, pieczętuje adres od nowa: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'Komentarz był edytowany, może przez kogoś innego.',
    several: 'W komentarzu może być jeden zapieczętowany adres.',
    unread:
      'Nie dało się go otworzyć: był ucięty, zmieniony albo zapieczętowany dla innego klucza.',
    elsewhere: 'Zapieczętowano go dla innej strony albo dla żadnego przyznania.',
    late: 'Jego termin minął.',
    notYours:
      'Adres podaje osoba z odznaką, ktoś, kto zaproponował przyznanie, albo ktoś, kto może przyznawać tę odznakę.',
    over: 'Przyznanie zostało cofnięte.',
    byHand: 'Tę wiadomość przekazuje się ręcznie: {command} ją wypisuje.',
    told: 'Wiadomość o tym przyznaniu już wysłano albo użyto innego adresu.',
    refused: 'Serwer poczty nie zna tego adresu.',
  },
} as const;
