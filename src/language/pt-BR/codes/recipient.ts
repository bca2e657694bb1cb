/** What is said of whoever shows a badge. */

export const recipient = {
  'recipient-not-checked': 'Não se verificou se foi concedido à pessoa que o mostra.',
  'recipient-matches': {
    says: 'Foi concedido à pessoa sobre quem se perguntou.',
    details: {
      case: 'Foi concedido ao endereço de e-mail informado. Há diferença entre maiúsculas e minúsculas, e quase todos os servidores tratam os dois como uma só caixa postal.',
      address: 'Foi concedido a quem tem o perfil {signed}, que é outro modo de escrever {asked}.',
    },
  },
  'recipient-name-written-differently': {
    says: 'Foi concedido ao mesmo nome, escrito de outro modo.',
    details: {
      both: 'Foi concedido a “{signed}”, que é o mesmo nome que “{asked}”, escrito de outro modo.',
    },
  },
  'recipient-differs': {
    says: 'Foi concedido a outra pessoa, não àquela sobre quem se perguntou.',
    details: {
      name: 'Foi concedido a “{signed}”, não a “{asked}”.',
      mailbox:
        'Foi concedido a outro endereço de e-mail, não ao que foi informado; uma pessoa pode ter vários.',
      address: 'Foi concedido a quem tem o perfil {signed}, não {asked}.',
      did: 'Foi concedido a outro DID, não ao que foi informado.',
    },
  },
  'recipient-undecidable': {
    says: 'Cita quem o recebeu de um modo que não pode ser comparado aqui.',
    details: {
      nobody: 'Não diz a quem foi concedido.',
      'by-name':
        'Cita quem o recebeu só pelo nome, o que não responde ao que se perguntou. Digite o nome para comparar.',
      'by-mailbox':
        'Cita quem o recebeu só pelo endereço de e-mail, o que não responde ao que se perguntou. Digite o endereço de e-mail para comparar.',
      'by-address':
        'Cita quem o recebeu só por um endereço da web, o que não responde ao que se perguntou. Digite o endereço para comparar.',
      'by-did':
        'Cita quem o recebeu só por um DID, o que não responde ao que se perguntou. Quem o tem pode mostrá-lo em uma carteira.',
      'by-number':
        'Cita quem o recebeu só por “{type}”, o que não responde ao que se perguntou. O emissor sabe de quem é.',
      'by-several':
        'Cita quem o recebeu de outros modos, não daquele sobre o qual se perguntou. Digite um nome, um endereço de e-mail ou o endereço de um perfil.',
      hash: 'Cita quem o recebeu por uma impressão digital de um tipo que não se calcula aqui.',
      spelling:
        'Cita quem o recebeu por uma impressão digital, que a grafia informada não produz; outra grafia poderia produzi-la.',
      accents:
        'Foi concedido a “{signed}”. “{asked}” tem outros acentos, o que pode fazer dele outro nome.',
      order:
        'Foi concedido a “{signed}”. “{asked}” tem as mesmas palavras em outra ordem, o que pode ser outro nome.',
      part: 'Foi concedido a “{signed}”, que coincide com “{asked}” só em parte.',
      script:
        'Foi concedido a “{signed}”, em um sistema de escrita diferente do de “{asked}”. Se os dois são um só nome, não se julga aqui.',
      case: 'Foi concedido a quem tem o perfil {signed}. {asked} difere em maiúsculas e minúsculas, que alguns servidores distinguem.',
      tag: 'O endereço de e-mail a que foi concedido difere do que foi informado só em um trecho depois de “+” ou em pontos. Alguns servidores entregam os dois na mesma caixa postal, outros não.',
    },
  },
} as const;
