/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'Nada foi feito deste comentário:',
  again: 'Edições não são lidas: escreva outro comentário.',
  proposed: '{pull} traz a proposta. Quem pode conceder faz a revisão lá.',
  email:
    'Há um endereço de e-mail neste comentário, e comentários são públicos. Por favor, edite para tirá-lo e apague o histórico dessa edição. Para citar quem vai receber, use a conta: @ada.',
  apart: '`/award` e `/claims` são pedidos em comentários separados.',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'Você não está entre quem pode conceder {badges} por comentário. Mas qualquer pessoa pode propor: {form} serve para isso.',
  form: 'Este formulário',
  notYoursBare:
    'Você não está entre quem pode conceder {badges} por comentário. Mas qualquer pessoa pode propor: o formulário de novas issues serve para isso.',
  award: {
    many: 'O limite de concessões em um comentário é {most}; este pede {count}.',
    wants: '`/award` precisa de um emblema e de alguém, como em {example}.',
    name: '{word} não é o nome de ninguém daqui: escreva como em {example}.',
    nobody: 'Falta dizer para quem, depois de {badge}: escreva como em {example}.',
    days: 'Há dois dias: {days}.',
    day: '{word} não é um dia: escreva {days}.',
    dayBare: '{word} não é um dia: escreva como 2026-05-01.',
    badges: 'Não há aqui nenhum emblema {badges}.',
    severalFolders: '@{account} é a conta de {folders}: diga qual é a pasta.',
    noAccount: 'Não existe a conta @{account}.',
    taken:
      'A pasta {folder} já é de alguém, que não diz que @{account} é sua conta. Se for a mesma pessoa, escreva {folder} sem o sinal @.',
    below:
      'Logo abaixo do motivo há uma lista, uma citação, código ou um título, que nenhum motivo pode conter aqui: escreva-o em linhas simples ou deixe uma linha vazia acima.',
  },
  claims: {
    one: 'Um comentário aceita os resgates de um só evento: escreva um para cada.',
    wants: '`/claims` precisa de um emblema e do dia do evento, como em {example}.',
    day: '{word} não é um dia: escreva como em {example}.',
    exception:
      'Um comentário que aceita resgates não abre exceção para ninguém: escreva `/award … [exception: …]` para quem não tem um emblema exigido, em um comentário separado.',
    none: 'Nenhum resgate de {badge} em {date} pode ser aceito.',
    /** One that is left out. */
    line: '#{issue}: {why}',
    leftOut: 'Deixados de fora, e ainda abertos:',
    events:
      'Os resgates citam mais de um evento nesse dia ({count}): {events}. Escreva qual, como em {example}.',
    later: 'O limite de uma vez é {most}: peça de novo quando estes estiverem mesclados.',
    unread: 'Não pode ser lido: {why}',
    program: 'Foi escrito por um programa.',
    foreignList: 'É a lista de outra pessoa: segue por sua própria etiqueta.',
    ownVoice:
      'Quem o enviou pode aprovar concessões deste emblema, e aprovaria a própria: segue por sua própria etiqueta.',
    twice: 'Cita {name} duas vezes.',
    again: 'Cita {name}, como #{issue} também faz.',
  },
} as const;
