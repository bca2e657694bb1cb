/**
 * What the check answers to people who fill in a form or the page for proposals. The English
 * sentences are those of the check itself, which these are found by (`src/language/answered.ts`).
 */

const awards = {
  noBadge: 'バッジ {badge} はありません。',
  noRecipient: '{recipient} という人はいません。',
  meant: '{name} のことですか？',
  recipientThere: '{recipient} という人はすでにいます： {path}',
  badgeThere: 'バッジ {badge} はすでにあります： {path}',
  has: '{recipient} はバッジ {badge} をすでに持っています： {path}',
  twice: '{recipient} が2回書かれています。',
  several:
    '{name} は複数の人の名前のようです。一行に一人ずつ書くか、一人ずつフォームを送ってください。一人の名前にセミコロンは使えず、読点やコンマは一つまでです。',
  sameFolder: '二人が同じフォルダー {folder} になってしまいます。',
  taken:
    'フォルダー {folder} の人がすでにいて、{name} はその人かもしれません。同じ人ならそのフォルダーを、違う人なら別の名前を書いてください。',
  longList: '一覧に書けるのは{most}人までです。今は{count}人います。',
  retired:
    'バッジ {badge} はもう授与されていません。最後の日は {day} でした。別のバッジを授与するか、取得した日が {day} 以前なら、その日を書いてください。',
  lacks:
    '{recipient} は {date} の時点で、{badge} に必要なものを満たしていません： {missing} 。先にそれを授与するか、それでも授与する理由を公開の一文で書いてください： {field}',
  noReason:
    '{said} は理由になりません。それでも授与する理由を、公開してよい一文で書いてください： {field}',
  noException:
    '{field}は、先に別のバッジが必要なバッジのためのものです。{badge} には必要ありません。書かないでください。',
  noDay: '{field} {said} は暦にない日です。次のように書いてください： {day}',
  future: '{field} {day} は未来の日です。今日は {today} （UTC）です。',
  early:
    '{field} {day} は、バッジ {badge} が作られた {created} より前です。それより前から取得できたのなら、その日を {path} の {key} に書いてください。',
  noAddress: '{field} {said} は https:// で始まるアドレスではありません。',
  ownFile:
    'この根拠は、このサイト自身の機械用のファイルです。行ったことがわかるページへのリンクにするか、この根拠を外してください。',
} as const;

const results = {
  noResult:
    '{said} には、バッジの結果とその達成内容が書かれていません。次のように書いてください： {line} 。バッジにある結果： {names}',
  noResults: 'バッジ {badge} には結果がないので、書くことができません： {said}',
  resultTwice: '結果「{name}」が2回書かれています。有効なほうだけを残してください。',
  outside:
    '「{name}」の値は {value} で、範囲 {range} の外です。{range} の数を書くか、バッジの範囲を変えてください。',
  noNumber:
    '「{name}」の値は数でなければなりませんが、{value} です。数字だけで書き、小数の前には点を付けてください（例： {one} や {other} ）。{sign} は付けません。',
  noLevel: '「{name}」に {value} というレベルはありません。',
  noValue: '「{name}」に {value} という値はありません。',
  noStatus: '「{name}」に {value} という状態はありません。',
  oneOf: '次のどれかを書いてください： {names}',
  below:
    '「{name}」の {value} は、バッジに必要な {required} に届いていません。{required} に達してから授与するか、達成内容を直してください。',
  unsaid:
    '{badge} は「{name}」で {required} 以上が必要ですが、達した結果が書かれていません。次のように書いてください： {line}',
  noCount: '{field} {said} は、2や2.5のような数ではありません。',
  credits: 'このバッジは{worth}単位ですが、この授与には{said}と書かれています。',
  noCredits: 'このバッジには単位がないので、単位を取得することはできません。',
  allCredits: '{key} を外してください。授与はバッジの全単位を表します。少ない場合だけ書きます。',
} as const;

const names = {
  nameOfBadge: 'バッジの名前が必要です。',
  nameToShow: '表示する名前が必要です。ニックネームでもかまいません。',
  says: '{field}に、バッジがその持ち主について表すことを、1、2文で書いてください。',
  criteria: '{field}に、バッジの取得条件をMarkdownで書いてください。',
  noCriteria:
    'バッジの取得条件がどこにも書かれていません。2つ目の {line} の行の下に、文か一覧で書いてください。',
  noFolder:
    'この名前からはフォルダー名を作れません。aからzの小文字、数字、間に置く1つずつのハイフンで、64文字までの名前を付けてください。',
  wrongFolder:
    '{name} はここではフォルダーの名前にできません。aからzの小文字、数字、間に置く1つずつのハイフンで、64文字までにしてください。',
  meaning: '{name} という名前には、ここでは特別な意味があります。別の名前を選んでください。',
  hasName: '{name} は、すでに別のバッジの名前です（{path} の {other} ）。',
  looksLike: '{name} は、別のバッジの名前とよく似ています（{path} の {other} ）。',
  oneWordMore: 'もう一つのバッジと間違われない名前にしてください。たとえば一語加えます。',
} as const;

const texts = {
  long: '{field} は{most}文字までですが、{value} です。',
  many: '{field} は{most}項目までですが、{count}項目あります。',
  shorten: '短くしてください。',
  least: '{field} は{least}以上でなければなりませんが、{value} です。',
  most: '{field} は{most}以下でなければなりませんが、{value} です。',
  another: '別の数を書いてください。',
  line: '{field} は、前後に空白のない1行の見える文字でなければなりませんが、{value} です。',
  ends: '（キーの後の {one} と {other} は最後の行の終わりを、{other} は各行の終わりを残します。）',
  write: '{line} と書いてください。',
  tag: '{field} は、en、de、pt-BRのような言語コードでなければなりませんが、{value} です。',
  address:
    '{field} は、https:// で始まり空白を含まないアドレスでなければなりませんが、{value} です。',
  form: 'その形で書いてください。',
  instance: '例： {example}',
  composed:
    'ここでは1つの文字がいくつかの符号で書かれています（UnicodeのNFC形式ではありません）。その文字を打ち直すか、ここから貼り付けてください： {letter}',
  hidden: 'ここに{what}（{code}）があります。',
  hiddenMore: 'ここに{what}（{code}）があり、この後にもあと{count}個あります。',
  deleteControl:
    '削除してください。目には見えませんが、制御文字を表示するエディターで見つかります。',
  deleteDirection: '削除してください。右から左に書く文字は、これがなくても正しく表示されます。',
  deleteInvisible: '削除するか、貼り付けずに打ち直してください。',
  writeWhole: '貼り付けるなどして、文字全体を書いてください。',
} as const;

const markdown = {
  link: 'リンク先は https:// で始まるアドレスでなければなりません。ブラウザーに表示されるアドレス全体を書いてください。',
  footnote: '脚注は公開されません。注は括弧に入れて本文に書いてください。',
  html: 'HTMLは公開されません。Markdownで書いてください。 {sign} をそのまま見せるには、 {escaped} と書くか、バッククォートで囲んでください。',
  picture:
    '文章の中の画像は公開されません。別のサイトが読む人を見張れてしまうからです。 {sign} を外して、画像へのリンクにしてください。',
  deep: '一覧、引用、強調、括弧が多すぎるか、深すぎます。階層を減らして、もっと簡単に書いてください。',
  characters:
    '文章が{most}文字を超えています。短くするか、残りを載せたページへのリンクにしてください。',
  lines: '文章が{most}行を超えています。行を減らすか、全体を載せたページへのリンクにしてください。',
  cells:
    '表のセルが{most}個を超えています。行か列を減らすか、表全体を載せたページへのリンクにしてください。',
  email:
    'ここにメールアドレスがあります。gitに入ったものはずっと公開されたままです。消してください。',
  hash: '自分のバッジだと示したい場合は、 {command} がアドレスを尋ね、ソルト付きのハッシュを書き込みます。',
  password:
    'ここにユーザー名かパスワードの入ったウェブアドレスがあります。gitに入ったものはずっと公開されたままです。//と@の間を除いたアドレスを書いてください。パスワードだったなら、使っている所で変更してください。',
} as const;

export const answers = {
  sentences: { ...awards, ...results, ...names, ...texts, ...markdown },
  /** What stands in a place of a sentence. */
  parts: {
    item: '{list} の{number}番目の項目',
    times: '{badge} を{need}回（今は{have}回）',
    some: '{badges} のうち{need}個（今は{have}個）',
    like: '{day} の形',
    either: '{one} か {other}',
    range: '{least}から{most}',
    control: '制御文字',
    direction: '書く向きを変える文字',
    invisible: '見えない文字',
    half: '半分だけの文字',
    date: '「日付」の',
    creditsField: '「単位」の',
    evidence: '「根拠」の',
    exception: '「例外」',
    inException: '「例外」',
    asReached: '「達した結果」',
    behindPeople: 'バッジと人の後',
    badgeSays: '「バッジが表すこと」',
    howEarned: '「取得条件」',
    theDay: '日付',
    theAddress: 'アドレス',
    behind: '{key} の後の',
  },
  /** Of a picture, whatever is wrong with it: what always helps. */
  picture:
    '{file} は、このままではバッジの画像にできません。縦横512ピクセルのPNGで保存して、もう一度選んでください。',
} as const;
