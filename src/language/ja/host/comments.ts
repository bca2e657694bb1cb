/**
 * What somebody is answered who asked for awards in a comment. What stands between backticks is
 * typed as it is, in every language.
 */

export const comments = {
  /** Around the reasons. */
  refused: 'このコメントからは何も作られませんでした：',
  again: 'コメントを編集しても読まれません。新しいコメントを書いてください。',
  proposed: '{pull} がこれを提案しています。授与できる人が、そこでレビューします。',
  email:
    'このコメントにはメールアドレスが含まれていて、コメントは公開されています。編集して消し、その編集の履歴も削除してください。授与する相手はアカウントで指定します： @ada',
  apart: '`/award` と `/claims` は、それぞれ別のコメントに書いてください。',
  /** For whoever may not award by a comment; `{form}` is a link. */
  notYours:
    'あなたは、{badges}をコメントで授与できる人に含まれていません。ただし、提案は誰でもできます。{form}をお使いください。',
  form: 'このフォーム',
  notYoursBare:
    'あなたは、{badges}をコメントで授与できる人に含まれていません。ただし、提案は誰でもできます。新しいIssueのフォームをお使いください。',
  award: {
    many: '一つのコメントで依頼できる授与は{most}件までです。このコメントは{count}件を依頼しています。',
    wants: '`/award` にはバッジと相手が必要です。例： {example}',
    name: '{word} という名前の人はここにいません。次のように書いてください： {example}',
    nobody: '{badge} のあとに誰の名前もありません。次のように書いてください： {example}',
    days: '日付が二つあります：{days}。',
    day: '{word} は日付ではありません。次のように書いてください： {days}',
    dayBare: '{word} は日付ではありません。2026-05-01のように書いてください。',
    badges: '次のバッジはここにありません： {badges}',
    severalFolders:
      '@{account} は、次のフォルダーに共通のアカウントです： {folders} 。フォルダー名で指定してください。',
    noAccount: 'アカウント @{account} はありません。',
    taken:
      'フォルダー {folder} の人がいますが、@{account} が自分のアカウントだとは書いていません。同じ人なら、記号@を付けずに {folder} と書いてください。',
    below:
      '理由のすぐ下にリスト、引用、コード、または見出しがあります。ここでは理由に含められません。普通の行で書くか、その上に空行を入れてください。',
  },
  claims: {
    one: '一つのコメントで扱えるのは、一つのイベントの受け取りだけです。イベントごとに書いてください。',
    wants: '`/claims` にはバッジとイベントの日付が必要です。例： {example}',
    day: '{word} は日付ではありません。次のように書いてください： {example}',
    exception:
      '受け取りをまとめるコメントでは、例外は認められません。バッジが足りない人については、別のコメントに `/award … [exception: …]` と書いてください。',
    none: '{date}の {badge} の受け取りで、扱えるものはありません。',
    /** One that is left out. */
    line: '#{issue}：{why}',
    leftOut: '除外し、まだ開いたままのもの：',
    events:
      '受け取りの申し込みには、その日のイベントが{count}件書かれています：{events}。どれかを次のように書いてください： {example}',
    later: '一度に扱えるのは{most}件までです。これらがマージされてから、もう一度依頼してください。',
    unread: '読み取れません：{why}',
    program: 'プログラムが書いたものです。',
    foreignList: 'ほかの人の名簿です。その名簿のラベルで扱います。',
    ownVoice:
      '送った人はこのバッジの授与に同意できる人で、自分への授与に同意することになってしまいます。この申し込み自体のラベルで扱います。',
    twice: '{name}が2回書かれています。',
    again: '#{issue} と同じく{name}が書かれています。',
  },
} as const;
