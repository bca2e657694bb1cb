/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Insignia válida',
    nonconforming: 'Auténtica, pero no al pie de la letra',
    'known-issuer': 'Insignia válida de otro emisor',
    'unknown-issuer': 'Firma correcta, emisor desconocido en este sitio',
    expired: 'Insignia caducada',
    'not-yet-valid': 'Aún no es válida',
    revoked: 'Insignia revocada',
    replaced: 'Una copia antigua de esta insignia',
    invalid: 'No es válida',
    undetermined: 'No se pudo determinar',
    'no-badge': 'No se encontró ninguna insignia',
    preview: 'Una vista previa, no una insignia emitida',
    'other-recipient': 'Una insignia de otra persona',
  },
  confirmed: 'Confirmada por su emisor, desconocido en este sitio',
  undecidedPerson: 'Auténtica, pero no se pudo determinar de quién es',
  outcomes: {
    passed: 'Superada',
    deviates: 'No al pie de la letra',
    failed: 'No superada',
    unknown: 'No se sabe',
    skipped: 'Sin verificar',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Copia antigua',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Archivo',
    contexts: 'Vocabulario',
    schema: 'Datos completos',
    issuer: 'Emisor',
    key: 'Clave',
    proof: 'Firma',
    dates: 'Fechas',
    status: 'Revocación',
    endorsement: 'Aval',
    recipient: 'Persona',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'archivo',
    contexts: 'vocabulario',
    schema: 'datos completos',
    issuer: 'emisor',
    key: 'clave',
    proof: 'firma',
    dates: 'fechas',
    status: 'revocación',
    endorsement: 'aval',
    recipient: 'persona',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Ámbito', proof: 'Original' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Nada se ha cambiado desde entonces, y está vigente. {recipient}',
    known: '{award} Nada se ha cambiado desde entonces, y está vigente. {known} {recipient}',
    stranger:
      '{award} Si es quien tú crees, solo puedes juzgarlo tú: este sitio no conoce a ese emisor. {recipient}',
    nonconforming:
      '{award} Nada se ha cambiado desde entonces, y está vigente; pero no sigue su estándar al pie de la letra. {found}',
    judged: '{award} {found}',
    invalid: 'No confíes en ella. {found}',
    undetermined: 'Esto no dice nada a favor de la insignia, ni nada en contra. {found}',
    'no-badge': '{found} Trae la imagen de la insignia, su archivo o la dirección de su página.',
  },
  award: {
    whole: '{issuer} otorgó la insignia “{badge}” a “{recipient}”.',
    unnamed: '{issuer} otorgó la insignia “{badge}”.',
    nameless: '{issuer} otorgó una insignia a “{recipient}”.',
    bare: '{issuer} otorgó una insignia.',
    somebody: 'Alguien',
    endorsement:
      '{issuer} avaló una insignia, una persona o una organización; esto no es en sí una insignia.',
    record: {
      one: '{issuer} firmó un historial con una credencial dentro.',
      many: '{issuer} firmó un historial con {count} de credenciales dentro.',
      other: '{issuer} firmó un historial con {count} credenciales dentro.',
    },
    shown: 'Alguien muestra credenciales ({count}), y se examinó cada una.',
  },
  counted: '{headline}: {found}.',
  named: '“{badge}”',
  knownIssuer: 'Este sitio conoce al emisor como {name}, y no responde por él.',
  unknownIssuer: 'Este sitio no conoce al emisor.',
  suspended: 'El emisor la ha suspendido: por ahora no cuenta.',
  withdrawn: 'El emisor la ha retirado: ya no cuenta.',
  noAnswer: 'Ninguna verificación dio una respuesta.',
  notReached: 'Después de eso ya no se examinó: {checks}.',
  part: '{part}: {found}',
} as const;
