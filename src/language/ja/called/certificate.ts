/** What is said otherwise in Japanese where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: {
      valid: 'この認定証は{day}の時点で有効です。',
      validOnce: 'この認定証は署名された時点で有効でした。',
    },
    description:
      '{issuer}は{day}に、認定証「{badge}」を{recipient}さんに授与しました。{description}',
    picture: '認定証「{badge}」',
    rests: {
      exception:
        '認定証が求めるもののすべてはそろっていませんでしたが、それでも授与されました。理由：{reason}',
    },
    sections: {
      meaning: '認定証の意味',
      others: '{recipient}さんのほかの認定証',
      retired: 'この認定証は終了しました',
    },
    checks: {
      lead: 'このページの検証は、あなたのブラウザの中で行われます。認定証が元のままか、誰が署名したか、有効かどうかを調べます。ほかの人も検証できます。',
      status: '取り消された認定証のリスト',
    },
    own: {
      way: 'ご自身の認定証ですか？　共有、ダウンロード、印刷はこちら',
      lead: 'ご自身の認定証ですか？　人に見せる、手元に残す、直してもらう、どれもここからできます。',
      quietLead: 'ご自身の認定証ですか？　ファイルを手元に残したり、直してもらったりできます。',
    },
    lean: {
      way: 'ご自身の認定証ですか？　手元に残す、直してもらう',
      left: 'このサイトでは、授与ごとのファイルを少なくしています。認定証を埋め込んだ画像、リンク用のカード、印刷用の紙面はありません。署名済みのクレデンシャルにすべてが書かれています。',
    },
    earn: {
      changed:
        'この授与は認定証のバージョン{version}によるものです。現在のバージョンは{today}です。',
    },
    card: {
      ofAward: '認定証「{badge}」、受領者：{recipient}、発行者：{issuer}',
      ofBadge: '認定証「{badge}」、発行者：{issuer}',
      ofRecord: '{recipient}さんが{issuer}から受け取った認定証',
      ofIssuer: '{issuer}の認定証',
      ofSite: '検証できる認定証',
      badges: { other: '認定証{count}枚' },
    },
    calendar: {
      ofSite: '{issuer}：期限を迎える認定証',
      ofRecipient: '{recipient}さん：期限を迎える{issuer}の認定証',
    },
  },
  badge: {
    kind: '認定証',
    kindOf: '認定証・{type}',
    picture: '認定証「{badge}」',
    sections: { files: '認定証のファイル' },
    retired: { successor: '後継の認定証：{badge}。' },
    files: { version: 'バージョン{version}。この認定証は{day}からあります。' },
  },
  catalogue: {
    badges: 'すべての認定証',
    skillsLead: '認定証が表すスキルと、それを示した人たち。',
    peopleLead: 'ここで認定証を受け取り、一覧への掲載を選んだ人たち。名前順です。',
    noBadges: 'まだ認定証がありません。',
    firstBadge: '最初の認定証の書き方',
    noSkills: 'スキルを挙げた認定証はまだありません。',
    badgeCount: { other: '認定証{count}枚' },
    skillBadges: 'このスキルを表す認定証',
    skillDescription: '{issuer}のどの認定証が「{skill}」を表すか、誰が受け取ったか。',
  },
  certificate: {
    earned: '上記の方は次の認定証を取得しました',
    was: '上記の方に次の認定証が授与されました',
  },
  doors: {
    apply: { name: '認定証を申請する', ofBadge: 'この認定証を申請する' },
    nominate: { ofBadge: 'この認定証に人を推薦する' },
    badge: { name: '認定証を提案する', title: '新しい認定証' },
    some: '認定証',
    lost: {
      title: '自分の認定証をお探しですか？',
      write:
        'なくしたときは、名前と、何の認定証だったかを添えて {email} へご連絡ください。管理している人がリンクをもう一度送ります。',
      ask: 'なくしたときは、名前と、何の認定証だったかを添えて{about}にお尋ねください。管理している人がリンクをもう一度送ります。',
    },
  },
  event: {
    poster: '参加しましたか？　認定証を受け取りましょう',
    honest:
      'コードからわかるのは、誰かがこのポスターを見たということだけです。認定証を授与するかどうかは、{issuer}が名前ごとに決めます。',
  },
  frame: {
    check: '認定証を検証',
    footer: { by: '{issuer}の認定証。オープンな形式{format}を採用しています。', badges: '認定証' },
    missing: {
      home: 'すべての認定証と受領者',
      search: '認定証や名前を検索',
      check: 'ファイルから認定証を検証',
    },
  },
  handOver: {
    title: '{recipient}さんが{issuer}から受け取った認定証',
    files:
      'どのファイルにも、署名済みの認定証がそのまま入っています。人に見せるにはPNG、ウォレットアプリにはJSONを使ってください。',
    certificate:
      'PDFは紙の形です。印刷したり、保存したりできます。署名済みの認定証も添付されています。',
  },
  home: {
    description: '{issuer}の認定証。その意味、受け取った人、検証の方法。',
    earned: {
      title: '認定証を取得した',
      text: '名前を探すか、受け取ったリンクを開いてください。あなたのページに、すべての認定証とその画像、証明があります。',
    },
    checking: { title: '認定証を検証したい' },
    joining: {
      title: '認定証を取得したい',
      text: '私たちが認めていることをご覧ください。どの認定証にも、取得の方法と尋ねる先が書かれています。',
    },
    noBadges: 'まだ認定証がありません。',
  },
  host: {
    forms: {
      nominate: { description: '認定証に値することをした人がいます。' },
      apply: {
        name: '認定証を申請する',
        description: '認定証が求めることをして、それを示せます。',
      },
      claim: { name: 'イベントの認定証を受け取る' },
      list: { description: '講座、集まり、チームなど。名簿の全員に一つの認定証を。' },
      badge: {
        name: '認定証を提案する',
        description: 'ここで認められるべきことがあるのに、まだ認定証がありません。',
        title: '新しい認定証：{badge}',
      },
      look: { name: '認定証を見る', about: '各認定証の意味と、取得の方法。' },
      labels: { badge: '認定証', badgeName: '認定証の名前', badgeSays: '認定証が表すこと' },
      wishes: { withdraw: '認定証を取り消す' },
    },
    told: {
      message: {
        awarded: '{issuer}から、あなたに認定証「{badge}」が授与されました。',
        picture: '認定証の画像：',
        signedPicture:
          '署名済みの認定証が入った、あなたの画像（スクリーンショットではなく、ファイルそのものを送ってください）：',
      },
      lapsing: { title: 'まもなく期限を迎える認定証' },
    },
  },
  numbers: {
    badges: '授与された認定証',
    byBadge: '認定証別',
    badge: '認定証',
    again: '更新とは、以前に同じ認定証を受け取った人への授与です。',
  },
  propose: {
    description: '{issuer}に授与、認定証、人を提案するページ。入力しながらチェックできます。',
    kind: { badge: '新しい認定証' },
    heads: { badge: '認定証を提案' },
    badge: '認定証',
    exceptionHelp:
      'この認定証には、先に必要な認定証があります。空欄なら、すべてそろっていなければなりません。一覧に載せていないものは、このページからは見えません。',
    resultsHelp:
      'この認定証には結果の定義があります。それぞれ名前を先に書いてください。わからないものは省いてかまいません。',
  },
  recipient: {
    description: '{recipient}さんが{issuer}から受け取った認定証。',
    byBadge: '認定証別',
    none: 'まだ認定証がありません。',
    calendar: 'これらの認定証の期限日（カレンダー用）',
    together: 'これらの認定証を一つのファイルで（ウォレット用）',
    selection: {
      description: '{recipient}さんが見せるために選んだ認定証。',
      lead: '持ち主が選んで並べた認定証です。このアドレスを知っている人のためのもので、どの一覧にも載っていません。',
    },
  },
  search: {
    lead: '認定証、スキル、そして認定証を受け取り、一覧への掲載を選んだ人たち。',
    label: '認定証、スキル、人を検索',
    kinds: { badge: '認定証' },
  },
  share: {
    sentence: '{recipient}さんが{issuer}から認定証「{badge}」を受け取りました。',
    page: { ofRecipient: '{recipient}さん：{issuer}の認定証。', ofIssuer: '{issuer}の認定証。' },
  },
} satisfies Called;
