/** Pathways through badges, and how far somebody is. */

export const pathway = {
  kind: 'Trilha',
  title: 'Trilha: {pathway}',
  all: 'Trilhas',
  partOf: 'Na trilha {pathway}.',
  steps: { one: '{count} passo', many: '{count} passos', other: '{count} passos' },
  begin: 'Comece por {badge}.',
  /** What somebody hears who does not see the drawing. */
  drawing:
    'Um desenho da lista a seguir: uma seta vai do que é preciso ter até aquilo que o exige.',
  needed: 'Linha cheia: é preciso ter. Linha tracejada: é um entre vários que servem.',
  added: 'Não é um passo desta trilha, mas um passo dela pode exigi-lo.',
  /** On the page of a recipient. */
  onTheWay: 'No caminho',
  soFar: '{pathway}: {have} de {need}.',
  badgeSoFar: '{badge}: {have} de {need} que ele exige.',
  next: 'A seguir: {badge}.',
  done: 'Todos os passos foram dados.',
  /** Where a visitor's browser looks at files of badges. */
  own: {
    title: 'Até onde você chegou?',
    help: 'Seu navegador verifica aqui os arquivos dos seus emblemas, como a página que verifica emblemas. Nada é enviado nem guardado, e ninguém pergunta de quem são.',
    choose: 'Arquivos dos seus emblemas: PNG, SVG ou JSON',
    without:
      'Seu navegador pode verificar aqui arquivos dos seus emblemas e dizer até onde você chegou; para isso precisa de JavaScript.',
    said: {
      working: 'Verificando …',
      counts: 'Conta.',
      noStep: 'É válido, e não é um passo desta trilha.',
      lapsed: 'Hoje não está em vigor e, por isso, não conta.',
      withdrawn: 'Foi revogado e, por isso, não conta.',
      foreign: 'De outro emissor: não foi verificado aqui, e se conta são pessoas que dizem.',
      invalid: 'Não é o que diz ser e, por isso, não conta.',
      undecided: 'Não foi possível verificar.',
      none: 'Não há um só emblema nele.',
    },
  },
} as const;
