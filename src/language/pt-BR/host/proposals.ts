/**
 * Pull requests that a machine opens for somebody: title and text. Names of folders, files and
 * accounts fill the places; `{closing}` is a word to the host, which stays as it is.
 */

export const proposals = {
  titles: {
    award: 'Conceder {badge} a {recipient}',
    one: 'Conceder {badge}',
    several: {
      one: 'Conceder {badge} {count} vez',
      many: 'Conceder {badge} {count} vezes',
      other: 'Conceder {badge} {count} vezes',
    },
    badge: 'Definir {badge}',
    someBadge: 'Definir um emblema',
    due: 'Conceder o que é devido ({count})',
    forms: 'Escrever os formulários de novo',
  },
  /** What each click means, for whoever agrees. */
  agree:
    'Quem pode conceder este emblema revisa aqui, como sempre: a aprovação é o que conta, e inicia a verificação. “Enable auto-merge” então mescla sozinho.',
  reviewed: 'O que a mesclagem publicaria, e arquivos para ver isso: {address}',
  seal: 'Alguém deve receber a mensagem por e-mail? Lacre o endereço em {page} e cole o texto abaixo como comentário.',
  ofForm:
    '{closing}, um formulário enviado por {author} e aprovado por {approver}: a etiqueta fez isto a partir dele.',
  ofComment:
    'Pedido por {author} em um comentário em {below}; a aprovação dessa conta vale como a de quem propõe.',
  newProfile: 'Um perfil novo não põe ninguém em listas até dizer `visibility`: pergunte à pessoa.',
  ofClaims:
    'Resgates de {event}, {date}, que {author} pediu em um comentário em {below}; a aprovação dessa conta vale como a de quem propõe.',
  claimsAsk:
    'Um resgate só prova que alguém viu o cartaz. **Cada uma destas pessoas esteve lá?** Para deixar alguém de fora, apague os arquivos dessa pessoa nas mudanças.',
  claimed: '{recipient}, resgate em #{number} por {author}',
  onList: '{recipient}, na lista em #{number} por {author}',
  forms:
    'Os emblemas mudaram, e estes formulários oferecem o que eles eram antes: {files}. Alguém da manutenção mescla.',
  moreFiles: {
    one: 'E mais {count} arquivo, nas mudanças.',
    many: 'E mais {count} arquivos, nas mudanças.',
    other: 'E mais {count} arquivos, nas mudanças.',
  },
  due: {
    lead: 'Existe tudo o que estes emblemas exigem. Nada é assinado antes que pessoas concordem. Quem não quer o seu diz isso no perfil, `declined: [BADGE]`; nesse caso, tire o arquivo dessa pessoa deste branch.',
    line: '{date}: {badge}, {recipient}, com base em {parts}',
    more: {
      one: 'E mais {count}: veja os arquivos.',
      many: 'E mais {count}: veja os arquivos.',
      other: 'E mais {count}: veja os arquivos.',
    },
    quiet: {
      one: '{count} de pessoas ou concessões que não estão em nenhuma lista: veja os arquivos.',
      many: '{count} de pessoas ou concessões que não estão em nenhuma lista: veja os arquivos.',
      other: '{count} de pessoas ou concessões que não estão em nenhuma lista: veja os arquivos.',
    },
  },
  /** Why nothing was proposed, for whoever asked. */
  rival: '{pull} já propõe o mesmo evento. Peça de novo quando estiver mesclado.',
  taken:
    'Já existe um branch {branch}, e ele contém outra coisa, não o que se pede aqui. Ele ficou como estava, e nada foi proposto. Quem pode mesclar examina o branch, apaga-o e pede isto de novo.',
  takenOpen:
    'Já existe um branch {branch}, e ele contém outra coisa, não o que se pede aqui; {pull} o propõe. Ele ficou como estava, e nada foi proposto. Quem pode mesclar examina o branch, apaga-o e pede isto de novo.',
} as const;
