/** The page about the issuer, and the one about its keys. */

export const about = {
  kind: 'Emissor',
  title: 'Sobre o emissor',
  description: 'Quem é {issuer}, como as concessões são decididas e como reconhecê-las.',
  who: {
    title: 'Quem',
    name: 'Nome',
    address: 'Endereço',
    former: 'Endereço anterior',
    identifier: 'Identificador',
    contact: 'Contato',
    fingerprint: 'Chave em uso',
    keys: 'Chaves',
    keyHistory: 'todas as chaves e o que foi feito delas',
  },
  how: {
    title: 'Como as concessões são decididas',
    sentences: {
      proposal:
        'Alguém propõe uma concessão: para quem, qual emblema e por quê, com evidências quando existem. A proposta é um texto que as pessoas da comunidade podem ler e discutir antes que passe a valer.',
      review:
        'Outra pessoa compara a proposta com os critérios do emblema. Se concordar, ela entra nos registros da comunidade e é assinada, uma única vez. Depois disso, ninguém consegue mudá-la sem que a mudança seja vista.',
      reasons:
        'Os motivos ficam na página de cada concessão. O que eles valem, cabe a quem lê julgar: a assinatura prova quem disse, não que tinha razão.',
    },
    more: 'Como propor uma concessão',
  },
  lasting: {
    title: 'O que permanece',
    sentences: {
      meaning:
        'Um emblema mantém o significado que tinha no dia em que foi concedido: suas palavras estão dentro da concessão assinada, e um significado novo vira uma nova versão.',
      addresses:
        'Os endereços permanecem. Este site é feito de arquivos simples, sem servidor nem conta por trás, para que qualquer pessoa com uma cópia possa reconstruí-lo e verificar cada concessão.',
    },
  },
  known: {
    title: 'Emissores que conhecemos',
    lead: 'A página que verifica emblemas avisa quando um emblema é deles. Não respondemos por eles.',
    file: 'A lista como arquivo, que outros verificadores carregam',
  },
  files: {
    title: 'Para máquinas',
    identifier: 'Documento do identificador',
    issuer: 'Arquivo do emissor',
    status: 'Lista de status',
    privacy: 'Privacidade',
  },
} as const;

export const keys = {
  kind: 'Emissor',
  title: 'Chaves deste emissor',
  description: 'As chaves com que {issuer} assina emblemas, e o que foi feito das anteriores.',
  lead: 'Um emblema é assinado com uma chave que só o emissor tem. Aqui está a metade pública de cada uma: quem verifica um emblema a encontra sob o identificador {identifier}.',
  former:
    'O site mudou de endereço. Emblemas assinados antes citam um identificador anterior, com as mesmas chaves: {identifiers}.',
  none: { title: 'Ainda nenhuma', text: 'Nada foi assinado ainda.' },
  titles: {
    active: 'Em uso: chave {key}',
    retired: 'Fora de uso: chave {key}',
    compromised: 'Comprometida: chave {key}',
  },
  /** What the state means for badges that the key signed, in sentences that stay true. */
  sentences: {
    active: 'Assina novas concessões, desde {day}.',
    retired: 'Não assina mais nada. O que ela assinou continua válido.',
    compromised:
      'Desde {day}, outra pessoa pode ter tido o segredo dela. Nada do que ela assinou conta mais, não importa quem tenha assinado nem que dia esteja escrito.',
    signedAgain:
      'As concessões que ela assinou foram assinadas de novo com outra chave: mesma concessão, mesmo dia, mesmo endereço. Um arquivo de emblema de antes não passa na verificação; pegue o novo na página da concessão.',
  },
  /** How a key entered, and who says that it is the issuer’s. */
  origins: {
    root: 'É a raiz: a cadeia de chaves deste emissor começa nela; por isso, a impressão digital dela é a que se deve comparar.',
    formerRoot:
      'A cadeia de chaves deste emissor começava nela. Como está comprometida, nada mais se apoia nela.',
    next: 'Confirmada pela chave {key} em {day}: a chave anterior assinou uma declaração de que esta vem depois dela.',
    earlier:
      'Confirmada depois, pela chave {key}, em {day}: quem assinou a declaração de que esta é do emissor não foi a chave anterior, mas uma posterior.',
    agreement:
      'Entrou sem declaração da chave anterior, por acordo de duas pessoas da manutenção, em {day}; esse acordo está registrado na plataforma, não em uma assinatura.',
    unknown:
      'É de antes de as chaves confirmarem umas às outras: só o histórico do repositório conta como ela chegou aqui.',
  },
  made: 'Criada',
  compromised: 'Comprometida',
  since: 'desde {day}',
  fingerprint: 'Impressão digital',
  rootFingerprint: 'Impressão digital da raiz',
  publicKey: 'Chave pública',
  file: 'chave {key}, JSON',
  compare: {
    title: 'Como comparar',
    text: 'Quem tem um impresso antigo ou conhece o emissor pessoalmente pode comparar a impressão digital: são os primeiros 16 bytes do resumo SHA-256 dos 32 bytes da chave pública.',
  },
} as const;
