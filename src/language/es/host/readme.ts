/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Insignias de {issuer}',
  about:
    'Este repositorio contiene, como texto, las insignias de {issuer} y los reconocimientos que se han otorgado. Se publican en {address}.',
  badges: {
    title: 'Las insignias',
    text: '{badges}: qué significa cada una y cómo se consigue. Quien tiene una tiene su propia página, con una imagen y un archivo que cualquiera puede verificar.',
    all: 'Todas las insignias',
  },
  earn: {
    title: 'Conseguir una insignia, o proponer a alguien',
    form: 'Sin git: {form}.',
    fillIn: 'completa un formulario',
    git: 'Con git: escribe {profile} y {award}, y abre una pull request. Aquí se explica cómo: {help}. Revisarla es reconocer.',
    /** In the names of folders and files. */
    who: 'quien',
    badge: 'insignia',
    ask: 'Todo lo que se escribe aquí es público. Pregunta antes a la persona, y no escribas ninguna dirección de correo.',
  },
  check: {
    title: 'Verificar una insignia',
    text: '{bring} y se verificará en tu propio navegador.',
    bring: 'Trae su enlace, su imagen o su archivo',
  },
  who: {
    title: 'Quién se ocupa',
    maintainers: 'El equipo de mantenimiento de este repositorio.',
    named: '{names}.',
    rules:
      'Quién puede otorgar qué insignia está escrito en `keys/issuer.json` y en las insignias.',
  },
  engine:
    'El sitio está hecho con Plainbadge: {manual} es su manual, y {hosting} dice qué se ejecuta en la plataforma y cómo actualizar. {command} muestra el sitio en tu propio equipo.',
  english: '`MANUAL.md`, `HOSTING.md` y `CONTRIBUTING.md` están en inglés.',
} as const;
