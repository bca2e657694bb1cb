/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Rien n’a été fait de ce commentaire :',
  again: 'Une modification n’est pas lue : écrivez un autre commentaire.',
  proposed: '{pull} le propose. Une personne qui peut décerner le relit là-bas.',
  email:
    'Il y a une adresse de courriel dans ce commentaire, et les commentaires sont publics. Veuillez l’enlever en modifiant le commentaire, puis supprimer l’historique de cette modification. La personne à qui décerner se nomme par son compte : @ada.',
  apart: '`/award` et `/claims` se demandent chacun dans un commentaire à part.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'Vous n’êtes pas parmi les personnes qui peuvent décerner {badges} par un commentaire. Tout le monde peut cependant le proposer : {form} le fait.',
  form: 'ce formulaire',
  notYoursBare:
    'Vous n’êtes pas parmi les personnes qui peuvent décerner {badges} par un commentaire. Tout le monde peut cependant le proposer : le formulaire des nouveaux tickets le fait.',
  award: {
    many: 'Un commentaire peut demander {most} attributions ; celui-ci en demande {count}.',
    wants: '`/award` attend un badge et une personne, comme dans {example}.',
    name: '{word} n’est le nom de personne ici : écrivez-le comme dans {example}.',
    nobody: 'Personne n’est nommé après {badge} : écrivez-le comme dans {example}.',
    days: 'Deux jours différents sont indiqués : {days}.',
    day: '{word} n’est pas un jour : écrivez {days}.',
    dayBare: '{word} n’est pas un jour : écrivez-le comme 2026-05-01.',
    badges: 'Il n’y a pas de badge {badges} ici.',
    severalFolders: '@{account} est le compte de {folders} : nommez le dossier.',
    noAccount: 'Il n’y a pas de compte @{account}.',
    taken:
      'Il y a quelqu’un qui a le dossier {folder}, et qui ne dit pas que @{account} est son compte. Si c’est la même personne, écrivez {folder} sans le signe @.',
    below:
      'Juste sous le motif se trouve une liste, une citation, du code ou un titre, qu’aucun motif ne peut contenir ici : écrivez-le en lignes simples, ou laissez une ligne vide au-dessus.',
  },
  claims: {
    one: 'Un commentaire prend les demandes d’un seul événement : écrivez-en un pour chacun.',
    wants: '`/claims` attend un badge et le jour de l’événement, comme dans {example}.',
    day: '{word} n’est pas un jour : écrivez-le comme dans {example}.',
    exception:
      'Un commentaire qui prend des demandes ne fait d’exception pour personne : écrivez `/award … [exception: …]` pour qui il manque un badge, dans un commentaire à part.',
    none: 'Aucune demande de {badge} du {date} ne peut être prise.',
    /** One that is left out. */
    line: '#{issue} : {why}',
    leftOut: 'Laissées de côté, et toujours ouvertes :',
    events:
      'Les demandes nomment {count} événements de ce jour : {events}. Écrivez lequel, comme dans {example}.',
    later:
      '{most} au plus sont prises à la fois : demandez de nouveau une fois celles-ci fusionnées.',
    unread: 'Elle ne peut pas être lue : {why}',
    program: 'Un programme l’a écrite.',
    foreignList: 'C’est la liste de quelqu’un d’autre : elle passe par sa propre étiquette.',
    ownVoice:
      'La personne qui l’a envoyée peut donner son accord aux attributions de ce badge, et le donnerait à la sienne : elle passe par sa propre étiquette.',
    twice: 'Elle nomme {name} deux fois.',
    again: 'Elle nomme {name} comme le fait #{issue}.',
  },
} as const;
