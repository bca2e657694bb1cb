/** The ways in for somebody who has only a browser: to apply, to nominate, to award, to mend. */

export const doors = {
  title: 'Participe',
  lead: 'Você só precisa de um navegador e de uma conta no lugar onde a comunidade guarda seus arquivos. Alguém lê o que você envia antes que qualquer coisa seja publicada.',
  contact: {
    write: 'Você fez o que se pede aqui, ou conhece alguém que fez? Escreva para {email}.',
    ask: 'Você fez o que se pede aqui, ou conhece alguém que fez? Fale com {about}.',
  },
  apply: { name: 'Pedir um emblema', ofBadge: 'Pedir este emblema', title: 'Pedido: {badge}' },
  nominate: {
    name: 'Indicar alguém',
    ofBadge: 'Indicar alguém para este emblema',
    title: 'Indicação: {badge}',
  },
  claim: { title: 'Resgate: {badge}' },
  list: {
    name: 'Indicar várias pessoas de uma vez',
    ofBadge: 'Várias pessoas de uma vez',
    title: 'Lista: {badge}',
  },
  badge: { name: 'Sugerir um emblema', title: 'Um novo emblema' },
  build: {
    name: 'Escrever em uma página que confere enquanto você digita',
    ofBadge: 'Escrever a concessão em uma página que confere enquanto você digita',
  },
  /** The title of a form that nobody has chosen a badge for. */
  some: 'um emblema',
  lost: {
    title: 'Procurando o seu próprio emblema?',
    lead: 'Uma página que não está em nenhuma lista também não está em nenhuma busca: só a encontra quem tem o link. O link estava na mensagem que você recebeu; em mensagens antigas, ele pode ter sido cortado no fim de uma linha.',
    write:
      'Perdeu o link? Escreva para {email}, com o seu nome e o motivo do emblema: quem cuida dos emblemas envia o link de novo.',
    ask: 'Perdeu o link? Fale com {about} e diga o seu nome e o motivo do emblema: quem cuida dos emblemas envia o link de novo.',
    quiet: 'Não pergunte em público: quem ler o seu link ali também encontra a sua página.',
  },
  mine: {
    title: 'É você?',
    listed:
      'O nome está escrito errado ou mudou, um dia ou um motivo não está certo? Avise; a concessão é assinada de novo, e o endereço continua o mesmo. Também dá para tirá-la de todas as listas, ou abrir mão dela por completo.',
    quiet:
      'Um nome, um dia ou um motivo não está certo, ou você quer sair do site? Avise em particular: quem lê este endereço em público encontra a sua página.',
    write: 'Em particular: {email}.',
    form: 'Em público: {form}.',
    formName: 'um formulário que cita esta página',
    ask: 'Fale com quem passou o endereço a você, ou com {about}.',
    about: 'as pessoas por trás deste site',
    privacy: 'O que pode ser mudado e o que ninguém consegue desfazer',
    issue: 'Corrigir, ocultar ou remover',
  },
} as const;
