/** The poster, the slide and the list of an event, with the code that opens a claim. */

export const event = {
  poster: '¿Estuviste aquí? Pide tu insignia',
  how: 'Apunta al código con tu teléfono, escribe tu nombre y envíalo. Necesitas una cuenta en la plataforma donde la comunidad guarda sus archivos; si no la tienes, escribe tu nombre en la lista de la puerta.',
  until: 'Hasta el {day}.',
  list: {
    title: 'Lista en la puerta',
    lead: 'Para quienes no tienen una cuenta en la plataforma donde la comunidad guarda sus archivos. Escribe tu nombre como deba mostrarse en público; vale un apodo. Quien lo escribe aquí acepta que se otorgue “{badge}” a ese nombre.',
    name: 'Nombre, como deba mostrarse',
    listed: '¿En listas? sí / no',
  },
  code: 'Código QR que abre una petición de “{badge}”',
  honest:
    'El código solo dice que alguien vio este cartel. Si se otorga la insignia lo decide {issuer}, nombre por nombre.',
} as const;
