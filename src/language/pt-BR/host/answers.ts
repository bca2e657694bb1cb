/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'Não há nenhum emblema {badge}.',
  noRecipient: 'Não há ninguém com o nome {recipient}.',
  meant: 'Seria {name}?',
  recipientThere: 'A pessoa {recipient} já está aqui: {path}.',
  badgeThere: 'O emblema {badge} já está aqui: {path}.',
  has: '{recipient} já tem o emblema {badge}: {path}.',
  twice: 'A pessoa {recipient} aparece duas vezes.',
  several:
    '{name} parece nomear várias pessoas. Escreva cada uma em sua própria linha ou envie um formulário para cada uma; o nome de uma só pessoa não tem ponto e vírgula e tem no máximo uma vírgula.',
  sameFolder: 'Duas pessoas teriam a pasta {folder}.',
  taken:
    'Já há alguém com a pasta {folder}, e talvez {name} seja essa pessoa. Escreva essa pasta se for a mesma pessoa, e outro nome se não for.',
  longList: 'Uma lista pode citar {most} pessoas; esta cita {count}.',
  retired:
    'O emblema {badge} não é mais concedido: o último dia foi {day}. Conceda outro emblema, ou escreva o dia em que foi conquistado, se foi {day} ou antes.',
  lacks:
    'Em {date}, falta a {recipient} o que {badge} exige: {missing}. Conceda isso primeiro, ou diga em uma frase pública por que o emblema é concedido mesmo assim: {field}.',
  noReason:
    '{said} não é um motivo. Diga em uma frase que possa ser pública por que o emblema é concedido mesmo assim: {field}.',
  noException:
    '{field} é para emblemas que exigem outros antes: {badge} não exige nenhum. Deixe de fora.',
  noDay: '{field} {said} não é um dia do calendário: escreva {day}.',
  future: '{field} {day} está no futuro: hoje é {today} (UTC).',
  early:
    '{field} {day} é anterior ao dia em que o emblema {badge} foi criado, {created}. Se já era possível conquistá-lo antes, escreva esse dia como {key} em {path}.',
  noAddress: '{field} {said} não é um endereço que começa com https://.',
  ownFile:
    'Esta evidência é um arquivo deste próprio site feito para máquinas. Use um link para uma página que mostre o que foi feito, ou retire esta evidência.',
} as const;

const results = {
  noResult:
    '{said} não cita nenhum resultado do emblema com o que foi alcançado: escreva {line}. O emblema descreve {names}.',
  noResults: 'O emblema {badge} não descreve resultados, então nenhum pode ser citado: {said}.',
  resultTwice: 'O resultado “{name}” aparece duas vezes. Deixe o que vale.',
  outside:
    'O valor de “{name}” é {value}, fora de {range}. Escreva um número de {range}, ou mude os limites no emblema.',
  noNumber:
    'O valor de “{name}” precisa ser um número, mas é {value}. Escreva só algarismos, com um ponto antes das casas decimais: {one} ou {other}, e sem {sign}.',
  noLevel: '“{name}” não conhece o nível {value}.',
  noValue: '“{name}” não conhece o valor {value}.',
  noStatus: '“{name}” não conhece o estado {value}.',
  oneOf: 'Escreva um destes: {names}.',
  below:
    '{value} em “{name}” está abaixo do que o emblema exige, {required}. Conceda quando {required} for alcançado, ou corrija o que foi alcançado.',
  unsaid:
    '{badge} exige pelo menos {required} em “{name}”, e ninguém disse o que foi alcançado. Escreva: {line}.',
  noCount: '{field} {said} não é um número como 2 ou 2.5.',
  credits: 'O emblema vale {worth} créditos, e esta concessão cita {said}.',
  noCredits: 'O emblema não vale créditos, então nenhum pode ser conquistado.',
  allCredits:
    'Retire {key}: uma concessão vale todos os créditos do emblema. Só se cita quando são menos.',
} as const;

const names = {
  nameOfBadge: 'Falta o nome do emblema.',
  nameToShow: 'Falta o nome a mostrar; um apelido basta.',
  says: '{field}: falta o que o emblema diz sobre quem o tem, em uma ou duas frases.',
  criteria: '{field}: falta como se conquista o emblema, em Markdown.',
  noCriteria:
    'Nada diz como se conquista o emblema. Escreva abaixo da segunda linha {line}, em uma frase ou uma lista.',
  noFolder:
    'Nada desse nome pode ser uma pasta: dê uma, com letras minúsculas de a a z, algarismos e hifens isolados no meio, com no máximo 64 caracteres.',
  wrongFolder:
    '{name} não pode ser o nome de uma pasta aqui: use letras minúsculas de a a z, algarismos e hifens isolados no meio, com no máximo 64 caracteres.',
  meaning: 'O nome {name} tem aqui um significado próprio. Escolha outro.',
  hasName: '{name} já é o nome de outro emblema, {other} em {path}.',
  looksLike: '{name} parece o nome de outro emblema, {other} em {path}.',
  oneWordMore:
    'Dê a este emblema um nome que ninguém confunda com o outro, por exemplo com uma palavra a mais.',
} as const;

const texts = {
  long: '{field} pode ter no máximo {most} caracteres, mas é {value}.',
  many: '{field} pode ter no máximo {most} itens, mas tem {count}.',
  shorten: 'Encurte.',
  least: '{field} precisa ser pelo menos {least}, mas é {value}.',
  most: '{field} precisa ser no máximo {most}, mas é {value}.',
  another: 'Escreva outro número.',
  line: '{field} precisa ser um texto visível em uma só linha, sem espaços em volta, mas é {value}.',
  ends: '({one} e {other} depois de uma chave mantêm o fim da última linha, e {other} o de cada linha.)',
  write: 'Escreva {line}.',
  tag: '{field} precisa ser o código de um idioma, como en, de ou pt-BR, mas é {value}.',
  address:
    '{field} precisa ser um endereço que começa com https:// e não contém espaço, mas é {value}.',
  form: 'Escreva nesse formato.',
  instance: 'Por exemplo: {example}.',
  composed:
    'Uma letra está escrita aqui com vários caracteres: o texto não está na forma Unicode NFC. Digite a letra de novo, ou cole daqui: {letter}',
  hidden: 'Aqui há {what}, {code}.',
  hiddenMore: 'Aqui há {what}, {code}, e mais {count} adiante.',
  deleteControl:
    'Apague; não dá para ver, mas um editor que mostra caracteres de controle encontra.',
  deleteDirection: 'Apague; as escritas da direita para a esquerda aparecem certas sem ele.',
  deleteInvisible: 'Apague, ou escreva as palavras de novo em vez de colar.',
  writeWhole: 'Escreva o caractere inteiro, por exemplo colando.',
} as const;

const markdown = {
  link: 'Um link precisa levar a um endereço que começa com https://. Escreva o endereço inteiro, como o navegador mostra.',
  footnote: 'Notas de rodapé não são publicadas. Coloque a nota no texto, entre parênteses.',
  html: 'HTML não é publicado. Escreva em Markdown; para mostrar um {sign} como tal, escreva {escaped} ou ponha as palavras entre acentos graves.',
  picture:
    'Imagens em textos não são publicadas: outro site poderia observar quem lê. Use um link para a imagem: retire o {sign}.',
  deep: 'Há aqui listas, citações, ênfases ou colchetes demais, ou aninhados demais. Escreva de modo mais simples, com menos níveis.',
  characters:
    'O texto tem mais de {most} caracteres. Encurte, ou use um link para uma página que conte o resto.',
  lines:
    'O texto tem mais de {most} linhas. Diga em menos linhas, ou use um link para uma página com tudo.',
  cells:
    'As tabelas têm mais de {most} células. Mostre menos linhas ou colunas, ou use um link para uma página com a tabela inteira.',
  email: 'Aqui há um endereço de e-mail, e o que entra no git fica público para sempre. Retire.',
  hash: 'Se a pessoa quiser mostrar que um emblema é seu, {command} pede o endereço e grava um hash com sal.',
  password:
    'Aqui há um endereço da web com nome de usuário ou senha, e o que entra no git fica público para sempre. Escreva o endereço sem o que está entre // e @. Se era uma senha, troque onde ela é usada.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Item {number} de {list}',
    times: '{badge} {need} vezes (até agora {have})',
    some: '{need} de {badges} (até agora {have})',
    like: 'algo como {day}',
    either: '{one} ou {other}',
    range: '{least} a {most}',
    control: 'um caractere de controle',
    direction: 'um caractere que muda a direção da escrita',
    invisible: 'um caractere invisível',
    half: 'metade de um caractere',
    date: '“Data”:',
    creditsField: '“Créditos”:',
    evidence: '“Evidências”:',
    exception: '“Exceção”',
    inException: 'como “Exceção”',
    asReached: 'como “O que foi alcançado”',
    behindPeople: 'depois do emblema e das pessoas',
    badgeSays: '“O que ele diz”',
    howEarned: '“Como se conquista”',
    theDay: 'O dia',
    theAddress: 'O endereço',
    behind: 'O que está depois de {key},',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} não pode ser a imagem de um emblema como está. Salve em PNG, com 512 por 512 pixels, e escolha de novo.',
} as const;
