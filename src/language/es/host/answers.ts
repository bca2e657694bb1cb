/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'No hay ninguna insignia {badge}.',
  noRecipient: 'No hay nadie llamado {recipient}.',
  meant: '¿Querías decir {name}?',
  recipientThere: 'La persona {recipient} ya está: {path}.',
  badgeThere: 'La insignia {badge} ya está: {path}.',
  has: '{recipient} ya tiene la insignia {badge}: {path}.',
  twice: 'La persona {recipient} aparece dos veces.',
  several:
    '{name} parece nombrar a varias personas. Escribe cada una en su propia línea o envía un formulario para cada una; el nombre de una sola persona no lleva punto y coma y, como mucho, una coma.',
  sameFolder: 'Dos personas tendrían la carpeta {folder}.',
  taken:
    'Ya hay alguien con la carpeta {folder}, y puede que {name} sea esa persona. Escribe esa carpeta si es la misma persona, y otro nombre si no lo es.',
  longList: 'Una lista puede nombrar a {most} personas; esta nombra a {count}.',
  retired:
    'La insignia {badge} ya no se otorga: su último día fue {day}. Otorga otra insignia, o escribe el día en que se consiguió, si fue {day} o antes.',
  lacks:
    'A {recipient} le falta, el {date}, lo que pide {badge}: {missing}. Otórgalo primero, o di en una frase pública por qué se otorga de todos modos: {field}.',
  noReason:
    '{said} no es un motivo. Di en una frase que pueda ser pública por qué se otorga de todos modos: {field}.',
  noException: '{field} es para insignias que piden otras antes: {badge} no pide ninguna. Omítelo.',
  noDay: '{field} {said} no es un día del calendario: escribe {day}.',
  future: '{field} {day} está en el futuro: hoy es {today} (UTC).',
  early:
    '{field} {day} es anterior al día en que se creó la insignia {badge}, {created}. Si ya se podía conseguir antes, escribe ese día como {key} en {path}.',
  noAddress: '{field} {said} no es una dirección que empiece por https://.',
  ownFile:
    'Esta evidencia es un archivo de este mismo sitio para máquinas. Enlaza una página que muestre lo que se hizo, o quita esta evidencia.',
} as const;

const results = {
  noResult:
    '{said} no nombra ningún resultado de la insignia con lo que se alcanzó: escribe {line}. La insignia describe {names}.',
  noResults:
    'La insignia {badge} no describe resultados, así que no se puede nombrar ninguno: {said}.',
  resultTwice: 'El resultado “{name}” aparece dos veces. Deja el que cuenta.',
  outside:
    'El valor de “{name}” es {value}, fuera de {range}. Escribe un número de {range}, o cambia los límites en la insignia.',
  noNumber:
    'El valor de “{name}” tiene que ser un número, pero es {value}. Escribe solo cifras, con un punto antes de los decimales: {one} o {other}, y sin {sign}.',
  noLevel: '“{name}” no conoce el nivel {value}.',
  noValue: '“{name}” no conoce el valor {value}.',
  noStatus: '“{name}” no conoce el estado {value}.',
  oneOf: 'Escribe uno de estos: {names}.',
  below:
    '{value} en “{name}” está por debajo de lo que pide la insignia, {required}. Otórgala cuando se alcance {required}, o corrige lo que se alcanzó.',
  unsaid:
    '{badge} pide como mínimo {required} en “{name}”, y nadie ha dicho qué se alcanzó. Escríbelo: {line}.',
  noCount: '{field} {said} no es un número como 2 o 2.5.',
  credits: 'La insignia vale {worth} créditos, y este otorgamiento dice {said}.',
  noCredits: 'La insignia no vale créditos, así que no se puede conseguir ninguno.',
  allCredits:
    'Quita {key}: un otorgamiento vale por todos los créditos de su insignia. Solo se dice cuando son menos.',
} as const;

const names = {
  nameOfBadge: 'Falta el nombre de la insignia.',
  nameToShow: 'Falta el nombre que se muestra; basta un apodo.',
  says: '{field}: falta lo que la insignia dice de quien la tiene, en una o dos frases.',
  criteria: '{field}: falta cómo se consigue la insignia, en Markdown.',
  noCriteria:
    'Nada dice cómo se consigue la insignia. Escríbelo debajo de la segunda línea {line}, en una frase o una lista.',
  noFolder:
    'Nada de ese nombre puede ser una carpeta: da una, con letras minúsculas de la a a la z, cifras y guiones sueltos en medio, de 64 caracteres como máximo.',
  wrongFolder:
    '{name} no puede ser aquí el nombre de una carpeta: usa letras minúsculas de la a a la z, cifras y guiones sueltos en medio, 64 caracteres como máximo.',
  meaning: 'El nombre {name} tiene aquí un significado propio. Elige otro.',
  hasName: '{name} ya es el nombre de otra insignia, {other} en {path}.',
  looksLike: '{name} se parece al nombre de otra insignia, {other} en {path}.',
  oneWordMore:
    'Da a esta insignia un nombre que nadie confunda con el otro, por ejemplo con una palabra más.',
} as const;

const texts = {
  long: '{field} puede tener {most} caracteres como máximo, pero es {value}.',
  many: '{field} puede tener {most} entradas como máximo, pero tiene {count}.',
  shorten: 'Acórtalo.',
  least: '{field} tiene que ser al menos {least}, pero es {value}.',
  most: '{field} tiene que ser como máximo {most}, pero es {value}.',
  another: 'Escribe otro número.',
  line: '{field} tiene que ser un texto visible en una sola línea, sin espacios alrededor, pero es {value}.',
  ends: '({one} y {other} detrás de una clave conservan el final de la última línea, y {other} el de cada línea.)',
  write: 'Escribe {line}.',
  tag: '{field} tiene que ser el código de un idioma, como en, de o pt-BR, pero es {value}.',
  address:
    '{field} tiene que ser una dirección que empiece por https:// y no contenga espacios, pero es {value}.',
  form: 'Escríbelo de esa forma.',
  instance: 'Por ejemplo: {example}.',
  composed:
    'Aquí una letra está escrita con varios caracteres: el texto no está en la forma Unicode NFC. Teclea la letra de nuevo, o pégala desde aquí: {letter}',
  hidden: 'Aquí hay {what}, {code}.',
  hiddenMore: 'Aquí hay {what}, {code}, y {count} más adelante.',
  deleteControl:
    'Bórralo; no se ve, pero lo encuentra un editor que muestre los caracteres de control.',
  deleteDirection: 'Bórralo; las escrituras de derecha a izquierda se muestran bien sin él.',
  deleteInvisible: 'Bórralo, o escribe las palabras de nuevo en vez de pegarlas.',
  writeWhole: 'Escribe el carácter entero, por ejemplo pegándolo.',
} as const;

const markdown = {
  link: 'Un enlace tiene que llevar a una dirección que empiece por https://. Escribe la dirección entera, tal como la muestra el navegador.',
  footnote: 'Las notas al pie no se publican. Pon la nota en el texto, entre paréntesis.',
  html: 'El HTML no se publica. Escríbelo en Markdown; para mostrar un {sign} tal cual, escribe {escaped} o pon las palabras entre acentos graves.',
  picture:
    'Las imágenes en los textos no se publican: otro sitio podría observar a quien lee. Enlaza la imagen: quita el {sign}.',
  deep: 'Aquí hay demasiadas listas, citas, énfasis o corchetes, o están a demasiada profundidad. Escríbelo más sencillo, con menos niveles.',
  characters:
    'El texto tiene más de {most} caracteres. Acórtalo, o enlaza una página que cuente el resto.',
  lines:
    'El texto tiene más de {most} líneas. Dilo en menos líneas, o enlaza una página que contenga todo.',
  cells:
    'Las tablas tienen más de {most} celdas. Muestra menos filas o columnas, o enlaza una página con la tabla entera.',
  email:
    'Aquí hay una dirección de correo, y lo que entra en git queda público para siempre. Quítala.',
  hash: 'Si esa persona quiere mostrar que una insignia es suya, {command} pide la dirección y escribe un hash con sal.',
  password:
    'Aquí hay una dirección web con un nombre de usuario o una contraseña, y lo que entra en git queda público para siempre. Escribe la dirección sin lo que está entre // y @. Si era una contraseña, cámbiala donde se use.',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: 'Elemento {number} de {list}',
    times: '{badge} {need} veces (hasta ahora {have})',
    some: '{need} de {badges} (hasta ahora {have})',
    like: 'algo como {day}',
    either: '{one} o {other}',
    range: '{least} a {most}',
    control: 'un carácter de control',
    direction: 'un carácter que cambia la dirección de la escritura',
    invisible: 'un carácter invisible',
    half: 'la mitad de un carácter',
    date: '“Fecha”:',
    creditsField: '“Créditos”:',
    evidence: '“Evidencias”:',
    exception: '“Excepción”',
    inException: 'como “Excepción”',
    asReached: 'como “Qué se alcanzó”',
    behindPeople: 'detrás de la insignia y las personas',
    badgeSays: '“Qué dice”',
    howEarned: '“Cómo se consigue”',
    theDay: 'El día',
    theAddress: 'La dirección',
    behind: 'Lo que está detrás de {key},',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} no puede ser así la imagen de una insignia. Guárdala como PNG, de 512 por 512 píxeles, y elígela de nuevo.',
} as const;
