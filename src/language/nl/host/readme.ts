/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Badges van {issuer}',
  about:
    'In deze repository staan de badges van {issuer} en de toekenningen ervan, als tekst. Ze zijn gepubliceerd op {address}.',
  badges: {
    title: 'De badges',
    text: '{badges}: wat elke badge betekent en hoe je hem behaalt. Wie er een heeft, heeft een eigen pagina, met een afbeelding en een bestand die iedereen kan controleren.',
    all: 'Alle badges',
  },
  earn: {
    title: 'Een badge krijgen, of iemand ervoor voorstellen',
    form: 'Zonder git: {form}.',
    fillIn: 'vul een formulier in',
    git: 'Met git: schrijf {profile} en {award}, en open een pull request. Hoe dat gaat, staat bij {help}. De review is de erkenning.',
    /** In the names of folders and files. */
    who: 'wie',
    badge: 'badge',
    ask: 'Alles wat hier wordt geschreven, is openbaar. Vraag het eerst de persoon, en schrijf geen e-mailadres.',
  },
  check: {
    title: 'Een badge controleren',
    text: '{bring}, en hij wordt gecontroleerd in je eigen browser.',
    bring: 'Geef de link, de afbeelding of het bestand',
  },
  who: {
    title: 'Wie ervoor zorgt',
    maintainers: 'De beheerders van deze repository.',
    named: '{names}.',
    rules: 'Wie welke badge mag toekennen, staat in `keys/issuer.json` en in de badges.',
  },
  engine:
    'De site wordt gemaakt door Plainbadge: {manual} is de handleiding, {hosting} zegt wat er op de host draait en hoe je bijwerkt. {command} toont de site op je eigen computer.',
  english: '`MANUAL.md`, `HOSTING.md` en `CONTRIBUTING.md` zijn in het Engels.',
} as const;
