/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Badges : {issuer}',
  about:
    'Ce dépôt contient, sous forme de texte, les badges et leurs attributions. Émetteur : {issuer}. Tout est publié à l’adresse {address}.',
  badges: {
    title: 'Les badges',
    text: '{badges} : ce que chacun veut dire et comment on l’obtient. Qui en a un a sa propre page, avec une image et un fichier que tout le monde peut vérifier.',
    all: 'Tous les badges',
  },
  earn: {
    title: 'Obtenir un badge, ou le proposer pour quelqu’un',
    form: 'Sans git : {form}.',
    fillIn: 'remplir un formulaire',
    git: 'Avec git : écrivez {profile} et {award}, puis ouvrez une pull request. La marche à suivre : {help}. La relecture vaut reconnaissance.',
    /** In the names of folders and files. */
    who: 'qui',
    badge: 'badge',
    ask: 'Tout ce qui s’écrit ici est public. Demandez d’abord à la personne, et n’écrivez aucune adresse de courriel.',
  },
  check: {
    title: 'Vérifier un badge',
    text: '{bring} : la vérification se fait dans votre propre navigateur.',
    bring: 'Apportez son lien, son image ou son fichier',
  },
  who: {
    title: 'Qui s’en occupe',
    maintainers: 'Les personnes qui maintiennent ce dépôt.',
    named: '{names}.',
    rules: 'Qui peut décerner quel badge est écrit dans `keys/issuer.json` et dans les badges.',
  },
  engine:
    'Le site est fait par Plainbadge : {manual} en est le manuel, {hosting} dit ce qui s’exécute chez l’hébergeur et comment mettre à jour. {command} montre le site sur votre propre machine.',
  english: '`MANUAL.md`, `HOSTING.md` et `CONTRIBUTING.md` sont en anglais.',
} as const;
