/** What is said once an award is signed: on the pull request, to the person, and before it lapses. */

export const told = {
  signed: {
    one: '{count} concessão deste pull request está assinada e publicada.',
    many: '{count} concessões deste pull request estão assinadas e publicadas.',
    other: '{count} concessões deste pull request estão assinadas e publicadas.',
  },
  fileOnly:
    'Um emblema {badge} foi assinado para alguém que não tem página aqui. Alguém da manutenção roda {command} e entrega os arquivos à pessoa.',
  quiet:
    'Um emblema {badge} foi assinado para alguém que não está em nenhuma lista; por isso, o endereço não se repete aqui. Alguém da manutenção roda {command} e entrega a mensagem à pessoa.',
  /** The last three places are links. */
  award: '{badge} para {recipient}: {page}, {picture}, {credential}. Estes endereços permanecem.',
  page: 'página',
  picture: 'imagem',
  credential: 'credencial',
  paste: 'Uma mensagem para a pessoa, pronta para colar:',
  /** The message: paragraphs, an address on a line of its own below each but the first. */
  message: {
    subject: '{badge}, {issuer}',
    awarded: '{issuer} concedeu a você o emblema “{badge}”.',
    page: 'Sua página, que permanece:',
    picture: 'A imagem do emblema:',
    signedPicture:
      'Sua imagem, com o emblema assinado dentro (envie o próprio arquivo, não uma captura de tela):',
    linkedIn: 'Adicione ao seu perfil do LinkedIn:',
    check: 'Qualquer pessoa pode verificá-lo nessa página, ou com o endereço dela aqui:',
    checkPicture: 'Qualquer pessoa pode verificá-lo nessa página, ou com a imagem aqui:',
  },
  /** One issue that names what lapses soon. */
  lapsing: {
    title: 'Emblemas que expiram em breve',
    none: 'Nada mais expira em breve.',
    lead: 'Pergunte às pessoas se o emblema delas pode ser renovado: {command}. Esta lista se mantém atualizada e se fecha sozinha.',
    /** `{page}` is a link. */
    line: '{date}: {badge}, {recipient} ({page})',
    more: {
      one: 'E mais {count}: {command} lista tudo.',
      many: 'E mais {count}: {command} lista tudo.',
      other: 'E mais {count}: {command} lista tudo.',
    },
    quiet: {
      one: 'Mais {count} de pessoas que não estão em nenhuma lista, e por isso nada se diz aqui: {command} na sua máquina.',
      many: 'Mais {count} de pessoas que não estão em nenhuma lista, e por isso nada se diz aqui: {command} na sua máquina.',
      other:
        'Mais {count} de pessoas que não estão em nenhuma lista, e por isso nada se diz aqui: {command} na sua máquina.',
    },
  },
} as const;
