/** What is said of addresses that people sealed, so that the message about an award reaches them. */

export const letters = {
  sending:
    'A mensagem sobre o emblema {badge} está sendo enviada ao endereço que foi lacrado para isso.',
  sent: 'A mensagem sobre o emblema {badge} foi enviada ao endereço que foi lacrado para isso. O texto lacrado foi apagado.',
  unknown:
    'Não se sabe se a mensagem sobre o emblema {badge} foi enviada, por isso ela não é enviada de novo. O endereço lacrado foi apagado. Entreguem a mensagem vocês mesmos: {command} mostra o texto.',
  unused: 'O endereço lacrado em um comentário de @{author} foi apagado. {why}',
  again: 'Quem ainda quer a mensagem por e-mail lacra o endereço de novo: {page}',
  /** Why one is taken away unused. */
  why: {
    edited: 'O comentário foi editado, e a edição pode ser de outra pessoa.',
    several: 'Um comentário pode ter um único endereço lacrado.',
    unread: 'Não foi possível abri-lo: estava cortado, alterado ou lacrado para outra chave.',
    elsewhere: 'Foi lacrado para outro site, ou para nenhuma concessão.',
    late: 'O prazo dele passou.',
    notYours:
      'Um endereço é dado por quem recebeu, por quem propôs a concessão ou por quem pode conceder o emblema.',
    over: 'A concessão foi revogada.',
    byHand: 'Esta mensagem é entregue em mãos: {command} mostra o texto.',
    told: 'A mensagem sobre esta concessão já foi enviada, ou outro endereço foi usado.',
    refused: 'O servidor de e-mail não conhece o endereço.',
  },
} as const;
