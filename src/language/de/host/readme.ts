/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Badges von {issuer}',
  about:
    'In diesem Repository liegen die Badges von {issuer} und ihre Verleihungen, als Text. Veröffentlicht sind sie unter {address}.',
  badges: {
    title: 'Die Badges',
    text: '{badges}: Was jedes bedeutet und wie es erworben wird. Wer eines hat, hat eine eigene Seite mit einem Bild und einer Datei, die alle prüfen können.',
    all: 'Alle Badges',
  },
  earn: {
    title: 'Ein Badge bekommen oder jemanden vorschlagen',
    form: 'Ohne Git: {form}.',
    fillIn: 'ein Formular ausfüllen',
    git: 'Mit Git: {profile} und {award} schreiben und einen Pull Request öffnen. Wie das geht, steht unter {help}. Sein Review ist die Anerkennung.',
    /** In the names of folders and files. */
    who: 'wer',
    badge: 'badge',
    ask: 'Alles, was hier geschrieben wird, ist öffentlich. Frag die Person vorher, und schreib keine E-Mail-Adresse hinein.',
  },
  check: {
    title: 'Ein Badge prüfen',
    text: '{bring}, und es wird in deinem eigenen Browser geprüft.',
    bring: 'Bring seinen Link, sein Bild oder seine Datei mit',
  },
  who: {
    title: 'Wer sich kümmert',
    maintainers: 'Die Betreuung dieses Repositorys.',
    named: '{names}.',
    rules: 'Wer welches Badge verleihen darf, steht in `keys/issuer.json` und in den Badges.',
  },
  engine:
    'Die Website wird mit Plainbadge gebaut: {manual} ist das Handbuch, {hosting} sagt, was auf dem Host läuft und wie aktualisiert wird. {command} zeigt die Website auf deinem eigenen Rechner.',
  english: '`MANUAL.md`, `HOSTING.md` und `CONTRIBUTING.md` sind auf Englisch.',
} as const;
