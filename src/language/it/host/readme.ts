/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Badge di {issuer}',
  about:
    'Questo repository contiene i badge di {issuer} e le loro assegnazioni, come testo. Sono pubblicati qui: {address}.',
  badges: {
    title: 'I badge',
    text: '{badges}: che cosa significa ciascuno e come si ottiene. Chi ne ha uno ha una pagina propria, con un’immagine e un file che chiunque può verificare.',
    all: 'Tutti i badge',
  },
  earn: {
    title: 'Ottenere un badge, o proporlo per una persona',
    form: 'Senza git: {form}.',
    fillIn: 'compila un modulo',
    git: 'Con git: scrivi {profile} e {award}, e apri una pull request. Come si fa è spiegato qui: {help}. La sua revisione è il riconoscimento.',
    /** In the names of folders and files. */
    who: 'chi',
    badge: 'badge',
    ask: 'Tutto ciò che si scrive qui è pubblico. Prima chiedi alla persona, e non scrivere nessun indirizzo e-mail.',
  },
  check: {
    title: 'Verificare un badge',
    text: '{bring}, e la verifica si svolge nel tuo browser.',
    bring: 'Porta il suo link, la sua immagine o il suo file',
  },
  who: {
    title: 'Chi se ne occupa',
    maintainers: 'Chi fa da maintainer di questo repository.',
    named: '{names}.',
    rules: 'Chi può assegnare quale badge è scritto in `keys/issuer.json` e nei badge.',
  },
  engine:
    'Il sito è fatto con Plainbadge: {manual} è il suo manuale, {hosting} dice che cosa viene eseguito sull’host e come aggiornare. {command} mostra il sito sulla tua macchina.',
  english: '`MANUAL.md`, `HOSTING.md` e `CONTRIBUTING.md` sono in inglese.',
} as const;
