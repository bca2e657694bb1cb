/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: 'Ir para o conteúdo',
  site: 'Site',
  check: 'Verificar um emblema',
  search: 'Buscar',
  help: 'Ajuda',
  footer: {
    by: 'Emblemas de {issuer}, no formato aberto {format}.',
    badges: 'Emblemas',
    skills: 'Habilidades',
    people: 'Pessoas',
    numbers: 'Números',
    check: 'Como verificar um emblema',
    about: 'Sobre o emissor',
    keys: 'Chaves',
    privacy: 'Privacidade',
  },
  preview: {
    label: 'Sobre esta prévia',
    title: 'Prévia.',
    text: 'Alguns emblemas aqui foram assinados com uma chave descartável: eles não provam nada.',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'Este endereço foi abandonado',
    lead: 'Já houve algo aqui, mas a pessoa a quem o endereço pertencia abriu mão dele. Ele não leva a lugar nenhum.',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'Isto não está mais publicado',
    lead: 'A pessoa a quem este endereço pertence não mostra mais nada aqui. Um emblema que ela entregar a você ainda pode ser verificado.',
  },
  moved: {
    title: 'Isto mudou de endereço',
    lead: 'O que estava aqui agora tem outro endereço.',
    there: 'Ir para lá',
  },
  missing: {
    title: 'Nada aqui',
    description: 'Não há nenhuma página neste endereço.',
    heading: 'Não há nada neste endereço',
    lead: 'Os emblemas mantêm seus endereços. Então é provável que uma letra deste esteja errada ou faltando; ou que a pessoa a quem ele pertencia tenha aberto mão dele.',
    perhaps: 'Talvez um destes',
    home: 'Todos os emblemas e todas as pessoas',
    search: 'Buscar um emblema ou um nome',
    check: 'Verificar um emblema pelo arquivo',
  },
} as const;
