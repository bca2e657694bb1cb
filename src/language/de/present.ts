/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Deine Badges mit deinem Schlüssel zeigen',
  description:
    'Signiere für einen einzigen Anlass mit einem eigenen Schlüssel, was du von deinen Badges von {issuer} zeigst.',
  lead: 'Jemand will wissen, dass ein Badge deines ist, und gibt dir ein eigenes Wort. Hier signiert dein Browser deine Badges und dieses Wort mit deinem Schlüssel. Nichts wird irgendwohin gesendet.',
  link: 'Mit einem eigenen Schlüssel zeigen',
  without: 'Diese Seite signiert in deinem Browser; dafür braucht sie JavaScript.',
  key: 'Dein Schlüssel',
  keyHelp:
    'Die Datei deines Schlüssels. Sie wird hier gelesen und geht nirgendwohin; wer sie hat, kann an deiner Stelle signieren.',
  make: 'Einen neuen Schlüssel machen',
  made: 'Behalte diese Datei und zeige sie niemandem. Bitte darum, dass {did} als {field} in dein Profil kommt: Badges, die danach signiert werden, nennen ihn.',
  record: 'Adresse deiner Sammlung',
  recordHelp: 'Auf dieser Website: Sie endet mit {ending}.',
  challenge: 'Das Wort, das du bekommen hast',
  domain: 'Von wem: die Domain',
  sign: 'Signieren',
  said: {
    working: 'Wird signiert …',
    noKey: 'Diese Datei enthält keinen Schlüssel, der hier gemacht wurde.',
    noRecord: 'Unter dieser Adresse gibt es keine Sammlung.',
    incomplete: 'Alle vier Angaben sind nötig.',
    none: 'Kein Badge dieser Sammlung nennt diesen Schlüssel, also würde es nichts beweisen. Badges, die signiert werden, sobald dein Profil ihn als „did“ hat, nennen ihn.',
    some: 'Badges darin: {bound}. Nicht darin, weil sie diesen Schlüssel nicht nennen: {others}. Bewiesen wird, dass sie {domain} von jemandem gezeigt werden, der diesen Schlüssel hat; wer das ist, sagt es nicht.',
  },
} as const;
