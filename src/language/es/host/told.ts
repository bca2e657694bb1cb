/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: 'Un reconocimiento de esta pull request está firmado y publicado.',
    many: '{count} de reconocimientos de esta pull request están firmados y publicados.',
    other: '{count} reconocimientos de esta pull request están firmados y publicados.',
  },
  fileOnly:
    'Se firmó una insignia {badge} para alguien que no tiene página aquí. Alguien del equipo de mantenimiento ejecuta {command} y le entrega los archivos.',
  quiet:
    'Se firmó una insignia {badge} para alguien que no está en ninguna lista, así que su dirección no se repite aquí. Alguien del equipo de mantenimiento ejecuta {command} y le entrega el mensaje.',
  /** The last three places are links. */
  award: '{badge} para {recipient}: {page}, {picture}, {credential}. Estas direcciones permanecen.',
  page: 'página',
  picture: 'imagen',
  credential: 'credencial',
  paste: 'Un mensaje para la persona, listo para pegar:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} te ha otorgado la insignia “{badge}”.',
    page: 'Tu página, que permanece:',
    picture: 'La imagen de la insignia:',
    signedPicture:
      'Tu imagen, con la insignia firmada dentro (envía el propio archivo, no una captura de pantalla):',
    linkedIn: 'Añádela a tu perfil de LinkedIn:',
    check: 'Cualquiera puede verificarla en esa página, o con su dirección aquí:',
    checkPicture: 'Cualquiera puede verificarla en esa página, o con la imagen aquí:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Insignias que caducan pronto',
    none: 'Ya no hay nada que caduque pronto.',
    lead: 'Pregunta a las personas si su insignia se puede renovar: {command}. Esta lista se mantiene al día y se cierra sola.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'Y {count} más: {command} las muestra todas.',
      many: 'Y {count} más: {command} las muestra todas.',
      other: 'Y {count} más: {command} las muestra todas.',
    },
    quiet: {
      one: '{count} más, de alguien que no está en ninguna lista, así que aquí no se dice nada: {command} en tu equipo.',
      many: '{count} más, de personas que no están en ninguna lista, así que aquí no se dice nada de ellas: {command} en tu equipo.',
      other:
        '{count} más, de personas que no están en ninguna lista, así que aquí no se dice nada de ellas: {command} en tu equipo.',
    },
  },
} as const;
