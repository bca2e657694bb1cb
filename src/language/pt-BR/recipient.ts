/** The page of a recipient: a record that can be read in three ways, and printed. */

export const recipient = {
  kind: 'Pessoa',
  profile: 'Perfil',
  description: 'Emblemas que {recipient} recebeu de {issuer}.',
  unlisted:
    'Esta página não está em nenhuma lista e pede aos buscadores que a deixem de fora. Quem tem o endereço pode lê-la.',
  awaitsCorrection:
    'Há correções aprovadas que logo serão assinadas; os arquivos ainda dizem o que foi assinado antes.',
  signedAs: 'Alguns arquivos foram assinados com outro nome; a página de cada concessão avisa.',
  ways: 'Formas de ler este histórico',
  byBadge: 'Por emblema',
  byTime: 'Por data',
  bySkill: 'Por habilidade',
  check: 'Verificar',
  checkOf: 'Verificar {badge}',
  none: 'Ainda não há emblemas.',
  earlier: {
    one: '{count} anterior',
    many: '{count} anteriores',
    other: '{count} anteriores',
  },
  year: '{year}: {count}',
  calendar: 'Os dias em que estes emblemas expiram, para um calendário',
  together: 'Estes emblemas em um só arquivo, para uma carteira',
  resume: 'O mesmo para um currículo (JSON Resume)',
  code: 'Código QR do endereço desta página',
  elsewhere: {
    title: 'De outros lugares',
    lead: 'Emblemas de outros emissores, como vieram. Ninguém aqui responde por eles: quando você verifica um, seu navegador pergunta ao emissor. Se ele não deixa páginas de outros sites perguntarem, {command} pergunta, com o arquivo.',
    key: 'Em nome de uma chave cujo domínio não se conhece',
    naming: {
      key: 'Cita uma chave do perfil desta pessoa.',
      page: 'Cita a página pública do perfil desta pessoa.',
      hash: 'Cita o hash de um endereço de e-mail que está no perfil desta pessoa.',
      address:
        'Diz de quem é pelo hash de um endereço de e-mail; quem trouxe o emblema conferiu isso em {day}.',
    },
    file: 'o arquivo como veio',
    olderForm:
      'Os emblemas de outros lugares em um formato mais antigo não estão no arquivo para a carteira; cada um tem o seu.',
  },
  selection: {
    description: 'Emblemas que {recipient} escolheu mostrar.',
    lead: 'Uma seleção de emblemas, na ordem que a pessoa escolheu, para quem tem este endereço. Não está em nenhuma lista.',
    all: 'Tudo o que está na página desta pessoa',
    said: {
      one: 'O que outras pessoas dizem: {count}',
      many: 'O que outras pessoas dizem: {count}',
      other: 'O que outras pessoas dizem: {count}',
    },
  },
  paper: 'Cada linha pode ser verificada: escaneie o código ou vá a {address}',
} as const;

/** The page on which somebody shows their badges with a key of their own. */

export const present = {
  title: 'Mostrar seus emblemas com sua chave',
  description:
    'Assine com uma chave sua, para uma única ocasião, o que você mostra dos seus emblemas de {issuer}.',
  lead: 'Alguém quer saber se um emblema é seu e passa uma palavra a você. Aqui, seu navegador assina seus emblemas e essa palavra com sua chave. Nada é enviado a lugar nenhum.',
  link: 'Mostrá-los com uma chave sua',
  without: 'Esta página assina no seu navegador, e para isso precisa de JavaScript.',
  key: 'Sua chave',
  keyHelp:
    'O arquivo da sua chave. É lido aqui e não vai a lugar nenhum; quem o tem pode assinar no seu lugar.',
  make: 'Criar uma nova chave',
  made: 'Guarde este arquivo e não o mostre a ninguém. Peça que {did} fique como {field} no seu perfil: os emblemas assinados depois disso a citam.',
  record: 'Endereço do seu registro',
  recordHelp: 'Neste site: termina em {ending}.',
  challenge: 'A palavra que você recebeu',
  domain: 'Quem a passou a você: o domínio',
  sign: 'Assinar',
  said: {
    working: 'Assinando…',
    noKey: 'Este arquivo não contém nenhuma chave criada aqui.',
    noRecord: 'Não há registro neste endereço.',
    incomplete: 'Os quatro dados são necessários.',
    none: 'Nenhum emblema deste registro cita esta chave, então nada seria provado. Os emblemas assinados depois que seu perfil a tiver como “did” a citam.',
    some: 'Emblemas incluídos: {bound}. Não incluídos, porque não citam esta chave: {others}. Isso prova que quem tem esta chave os mostra a {domain}; quem é, não diz.',
  },
} as const;
