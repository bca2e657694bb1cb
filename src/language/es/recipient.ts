/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Persona reconocida',
  profile: 'Perfil',
  description: 'Insignias que {recipient} ha recibido de {issuer}.',
  unlisted:
    'Esta página no está en ninguna lista, y pide a los buscadores que la dejen fuera. Puede leerla quien tenga su dirección.',
  awaitsCorrection:
    'Se han aprobado correcciones y están a punto de firmarse; los archivos aún dicen lo que se firmó antes.',
  signedAs:
    'Algunos archivos se firmaron con otro nombre; la página de cada reconocimiento lo dice.',
  ways: 'Formas de leer este historial',
  byBadge: 'Por insignia',
  byTime: 'Por fecha',
  bySkill: 'Por habilidad',
  check: 'Verificar',
  checkOf: 'Verificar {badge}',
  none: 'Aún no hay insignias.',
  earlier: {
    one: '{count} anterior',
    many: '{count} de anteriores',
    other: '{count} anteriores',
  },
  year: '{year}: {count}',
  calendar: 'Los días en que caducan estas insignias, para un calendario',
  together: 'Estas insignias en un solo archivo, para una billetera',
  resume: 'Lo mismo para un currículum (JSON Resume)',
  code: 'Código QR de la dirección de esta página',
  paper: 'Cada línea se puede verificar: escanea el código o ve a {address}',
} as const;
