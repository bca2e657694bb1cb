/** What a report says to people, on the page and on the terminal. */

export const report = {
  headlines: {
    valid: 'Badge valide',
    nonconforming: 'Authentique, mais pas conforme à la lettre',
    'known-issuer': 'Badge valide d’un autre émetteur',
    'unknown-issuer': 'Signature correcte, émetteur inconnu de ce site',
    expired: 'Badge expiré',
    'not-yet-valid': 'Pas encore valide',
    revoked: 'Badge révoqué',
    replaced: 'Une copie plus ancienne de ce badge',
    invalid: 'Non valide',
    undetermined: 'Impossible de trancher',
    'no-badge': 'Aucun badge trouvé',
    preview: 'Un aperçu, pas un badge émis',
    'other-recipient': 'Le badge de quelqu’un d’autre',
  },
  confirmed: 'Confirmé par son émetteur, inconnu de ce site',
  undecidedPerson: 'Authentique, mais impossible de dire à qui il est',
  outcomes: {
    passed: 'Réussi',
    deviates: 'Pas conforme à la lettre',
    failed: 'Échec',
    unknown: 'Inconnu',
    skipped: 'Non vérifié',
  },
  /** In the place of the outcome, where nothing is wrong but the copy’s age. */
  older: 'Copie plus ancienne',
  /** What each check looks at, in two or three words. */
  checks: {
    format: 'Fichier',
    contexts: 'Vocabulaire',
    schema: 'Complétude',
    issuer: 'Émetteur',
    key: 'Clé',
    proof: 'Signature',
    dates: 'Dates',
    status: 'Révocation',
    endorsement: 'Endossement',
    recipient: 'Récipiendaire',
  },
  /** The same inside a sentence. */
  checksNamed: {
    format: 'fichier',
    contexts: 'vocabulaire',
    schema: 'complétude',
    issuer: 'émetteur',
    key: 'clé',
    proof: 'signature',
    dates: 'dates',
    status: 'révocation',
    endorsement: 'endossement',
    recipient: 'récipiendaire',
  },
  /** What a hosted badge has in the place of key and signature. */
  hosted: { key: 'Périmètre', proof: 'Original' },
  /** `{award}` says who awarded what to whom; the other places hold what a check found. */
  sentences: {
    valid: '{award} Rien n’a été changé depuis, et il est en vigueur. {recipient}',
    known: '{award} Rien n’a été changé depuis, et il est en vigueur. {known} {recipient}',
    stranger:
      '{award} Personne d’autre que vous ne peut juger si c’est bien l’émetteur que vous croyez : ce site ne le connaît pas. {recipient}',
    nonconforming:
      '{award} Rien n’a été changé depuis, et il est en vigueur ; mais il ne suit pas son standard à la lettre. {found}',
    judged: '{award} {found}',
    invalid: 'Ne vous y fiez pas. {found}',
    undetermined: 'Cela ne parle ni pour le badge, ni contre lui. {found}',
    'no-badge': '{found} Apportez l’image du badge, son fichier ou l’adresse de sa page.',
  },
  award: {
    whole: '{issuer} a décerné le badge « {badge} » à « {recipient} ».',
    unnamed: '{issuer} a décerné le badge « {badge} ».',
    nameless: '{issuer} a décerné un badge à « {recipient} ».',
    bare: '{issuer} a décerné un badge.',
    somebody: 'Quelqu’un',
    endorsement:
      '{issuer} a endossé un badge, une personne ou une organisation ; ceci n’est pas un badge en soi.',
    record: {
      one: '{issuer} a signé un relevé qui contient {count} attestation.',
      many: '{issuer} a signé un relevé qui contient {count} attestations.',
      other: '{issuer} a signé un relevé qui contient {count} attestations.',
    },
    shown: 'Quelqu’un montre {count} attestations, et chacune a été examinée.',
  },
  counted: '{headline} : {found}.',
  named: '« {badge} »',
  knownIssuer: 'Ce site connaît l’émetteur sous le nom {name}, et n’en répond pas.',
  unknownIssuer: 'L’émetteur est inconnu de ce site.',
  suspended: 'L’émetteur l’a suspendu : pour l’instant, il ne compte pas.',
  withdrawn: 'L’émetteur l’a révoqué : il ne compte plus.',
  noAnswer: 'Aucune vérification n’a donné de réponse.',
  notReached: 'Non examiné ensuite : {checks}.',
  part: '{part} : {found}',
} as const;
