/** What others say of an award, a badge or the issuer: signed by an issuer or a person, or said. */

export const endorsements = {
  title: 'ほかの人の声',
  lead: 'これらは、バッジが有効かどうかを左右しません。それに責任を負うのは発行者だけです。',
  issuer: {
    by: '{host}の名義',
    named: '自らを{name}と名乗っています。',
    grade:
      'ここでは誰もこの署名を保証していません。検証するときは、ブラウザが{host}に問い合わせます。',
    /** Of Open Badges 2.0: its author hosts it. */
    hosted: '署名はありません。{host}が{place}で公開しているあいだだけ有効です。',
    place: 'このアドレス',
  },
  person: {
    by: '{name}さん',
    grade: '本人のプロフィールに載っている鍵で署名されています。',
  },
  words: {
    by: '{who}さん',
    grade: '署名はありません。{place}での言葉です。',
    confirmed: '署名はありません。{place}での言葉で、本人がそこで {account} として同意しました。',
    place: 'レビューを経た提案',
  },
  check: '署名を検証',
  checkOf: '{who}の署名を検証',
  file: '署名済みファイル',
  together: 'バッジと、それについてほかの人が署名したものを、一つのファイルで',
  from: '{day}から。',
  until: '{day}から{until}まで。',
  ended: '{until}に終了しました。',
  bound: 'ここで公開しているファイルそのものを指しています。',
  unbound: 'アドレスを指しており、特定のファイルは指していません。',
  before: '訂正前のファイルを指しています。',
  version: 'バージョン{version}。',
} as const;
