/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending:
    'El mensaje sobre la insignia {badge} se está enviando a la dirección sellada para ello.',
  sent: 'El mensaje sobre la insignia {badge} se envió a la dirección sellada para ello. El texto sellado se borró.',
  unknown:
    'No se sabe si el mensaje sobre la insignia {badge} salió, así que no se envía otra vez. La dirección sellada se borró. Entregad el mensaje en persona: {command} lo muestra.',
  unused: 'La dirección sellada en un comentario de @{author} se borró. {why}',
  again: 'Quien aún quiera el mensaje por correo vuelve a sellar la dirección: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'El comentario se editó, y pudo hacerlo otra persona.',
    several: 'Un comentario puede contener una sola dirección sellada.',
    unread: 'No se pudo abrir: estaba cortada, cambiada o sellada para otra clave.',
    elsewhere: 'Se selló para otro sitio, o para ningún reconocimiento.',
    late: 'Su plazo ha pasado.',
    notYours:
      'Una dirección la da la persona reconocida, quien propuso el reconocimiento o quien puede otorgar la insignia.',
    over: 'El reconocimiento fue revocado.',
    byHand: 'Este mensaje se entrega a mano: {command} lo muestra.',
    told: 'El mensaje sobre este reconocimiento ya se envió, o se usó otra dirección.',
    refused: 'El servidor de correo no conoce la dirección.',
  },
} as const;
