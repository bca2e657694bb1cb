/** The README that a new community begins with, in Markdown. Links fill the places. */

export const readme = {
  title: 'Emblemas de {issuer}',
  about:
    'Este repositório guarda, como texto, os emblemas de {issuer} e as concessões deles. Tudo é publicado em {address}.',
  badges: {
    title: 'Os emblemas',
    text: '{badges}: o que cada um significa e como é conquistado. Quem tem um emblema tem uma página própria, com uma imagem e um arquivo que qualquer pessoa pode verificar.',
    all: 'Todos os emblemas',
  },
  earn: {
    title: 'Conquiste um emblema, ou proponha alguém para um',
    form: 'Sem git: {form}.',
    fillIn: 'preencha um formulário',
    git: 'Com git: escreva {profile} e {award} e abra um pull request. O passo a passo: {help}. A revisão dele é o reconhecimento.',
    /** In the names of folders and files. */
    who: 'quem',
    badge: 'emblema',
    ask: 'Tudo o que se escreve aqui é público. Pergunte antes à pessoa, e não escreva nenhum endereço de e-mail.',
  },
  check: {
    title: 'Verifique um emblema',
    text: '{bring}, e a verificação acontece no seu próprio navegador.',
    bring: 'Traga o link, a imagem ou o arquivo dele',
  },
  who: {
    title: 'Quem cuida disto',
    maintainers: 'As pessoas que mantêm este repositório.',
    named: '{names}.',
    rules: 'Quem pode conceder cada emblema está em `keys/issuer.json` e nos emblemas.',
  },
  engine:
    'O site é feito pelo Plainbadge: {manual} é o manual, {hosting} diz o que roda na hospedagem e como atualizar. {command} mostra o site na sua própria máquina.',
  english: '`MANUAL.md`, `HOSTING.md` e `CONTRIBUTING.md` estão em inglês.',
} as const;
