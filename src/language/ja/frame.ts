/**
 * Around every page: the ways through the site, the notice of a preview, the page for what does not
 * exist.
 */

export const frame = {
  skip: '本文へ移動',
  site: 'サイト',
  check: 'バッジを検証',
  search: '検索',
  help: 'ヘルプ',
  footer: {
    by: '{issuer}のバッジ。オープンな形式{format}を採用しています。',
    badges: 'バッジ',
    skills: 'スキル',
    people: '受領者',
    numbers: '数字で見る',
    check: 'バッジの検証方法',
    about: '発行者について',
    keys: '鍵',
    privacy: 'プライバシー',
  },
  preview: {
    label: 'このプレビューについて',
    title: 'プレビューです。',
    text: 'ここには使い捨ての鍵で署名されたバッジがあります。何の証明にもなりません。',
  },
  /** At an address that its owner gave up. */
  givenUp: {
    title: 'このアドレスは手放されました',
    lead: '以前はここに何かがありましたが、持ち主がこのアドレスを手放しました。ここからはどこにもつながりません。',
  },
  /** At an address whose owner keeps what stands there to themselves. */
  kept: {
    title: 'もう公開されていません',
    lead: 'このアドレスの持ち主は、ここでの公開をやめました。本人から渡されたバッジは、今も検証できます。',
  },
  moved: {
    title: '移転しました',
    lead: 'ここにあったものは、今は別のアドレスにあります。',
    there: '移転先へ',
  },
  missing: {
    title: '何もありません',
    description: 'このアドレスにページはありません。',
    heading: 'このアドレスには何もありません',
    lead: 'バッジのアドレスは変わりません。おそらく文字が違うか抜けています。持ち主がアドレスを手放した可能性もあります。',
    perhaps: 'もしかすると、このどれかですか',
    home: 'すべてのバッジと受領者',
    search: 'バッジや名前を検索',
    check: 'ファイルからバッジを検証',
  },
} as const;
