/** What is said otherwise in Japanese where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: {
      valid: 'この表彰は{day}の時点で有効です。',
      validOnce: 'この表彰は署名された時点で有効でした。',
    },
    description: '{issuer}は{day}に、表彰「{badge}」を{recipient}さんに授与しました。{description}',
    picture: '表彰「{badge}」',
    rests: {
      exception:
        '表彰が求めるもののすべてはそろっていませんでしたが、それでも授与されました。理由：{reason}',
    },
    sections: {
      meaning: '表彰の意味',
      others: '{recipient}さんのほかの表彰',
      retired: 'この表彰は終了しました',
    },
    checks: {
      lead: 'このページの検証は、あなたのブラウザの中で行われます。表彰が元のままか、誰が署名したか、有効かどうかを調べます。ほかの人も検証できます。',
      status: '取り消された表彰のリスト',
    },
    own: {
      way: 'ご自身の表彰ですか？　共有、ダウンロード、印刷はこちら',
      lead: 'ご自身の表彰ですか？　人に見せる、手元に残す、直してもらう、どれもここからできます。',
      quietLead: 'ご自身の表彰ですか？　ファイルを手元に残したり、直してもらったりできます。',
    },
    lean: {
      way: 'ご自身の表彰ですか？　手元に残す、直してもらう',
      left: 'このサイトでは、授与ごとのファイルを少なくしています。表彰を埋め込んだ画像、リンク用のカード、この授与の認定証はありません。署名済みのクレデンシャルにすべてが書かれています。',
    },
    earn: {
      changed: 'この授与は表彰のバージョン{version}によるものです。現在のバージョンは{today}です。',
    },
    card: {
      ofAward: '表彰「{badge}」、受領者：{recipient}、発行者：{issuer}',
      ofBadge: '表彰「{badge}」、発行者：{issuer}',
      ofRecord: '{recipient}さんが{issuer}から受け取った表彰',
      ofIssuer: '{issuer}の表彰',
      ofSite: '検証できる表彰',
      badges: { other: '表彰{count}件' },
    },
    calendar: {
      ofSite: '{issuer}：期限を迎える表彰',
      ofRecipient: '{recipient}さん：期限を迎える{issuer}の表彰',
    },
  },
  badge: {
    kind: '表彰',
    kindOf: '表彰・{type}',
    picture: '表彰「{badge}」',
    sections: { files: '表彰のファイル' },
    retired: { successor: '後継の表彰：{badge}。' },
    files: { version: 'バージョン{version}。この表彰は{day}からあります。' },
  },
  catalogue: {
    badges: 'すべての表彰',
    skillsLead: '表彰が表すスキルと、それを示した人たち。',
    peopleLead: 'ここで表彰を受け取り、一覧への掲載を選んだ人たち。名前順です。',
    noBadges: 'まだ表彰がありません。',
    firstBadge: '最初の表彰の書き方',
    noSkills: 'スキルを挙げた表彰はまだありません。',
    badgeCount: { other: '表彰{count}件' },
    skillBadges: 'このスキルを表す表彰',
    skillDescription: '{issuer}のどの表彰が「{skill}」を表すか、誰が受け取ったか。',
  },
  certificate: {
    earned: '上記の方は次の表彰を受けました',
    was: '上記の方に次の表彰が贈られました',
  },
  doors: {
    apply: { name: '表彰を申請する', ofBadge: 'この表彰を申請する' },
    nominate: { ofBadge: 'この表彰に人を推薦する' },
    badge: { name: '表彰を提案する', title: '新しい表彰' },
    some: '表彰',
    lost: {
      title: '自分の表彰をお探しですか？',
      write:
        'なくしたときは、名前と、何の表彰だったかを添えて {email} へご連絡ください。管理している人がリンクをもう一度送ります。',
      ask: 'なくしたときは、名前と、何の表彰だったかを添えて{about}にお尋ねください。管理している人がリンクをもう一度送ります。',
    },
  },
  event: {
    poster: '参加しましたか？　表彰を受け取りましょう',
    honest:
      'コードからわかるのは、誰かがこのポスターを見たということだけです。表彰を授与するかどうかは、{issuer}が名前ごとに決めます。',
  },
  frame: {
    check: '表彰を検証',
    footer: { by: '{issuer}の表彰。オープンな形式{format}を採用しています。', badges: '表彰' },
    missing: {
      home: 'すべての表彰と受領者',
      search: '表彰や名前を検索',
      check: 'ファイルから表彰を検証',
    },
  },
  handOver: {
    title: '{recipient}さんが{issuer}から受け取った表彰',
    files:
      'どのファイルにも、署名済みの表彰がそのまま入っています。人に見せるにはPNG、ウォレットアプリにはJSONを使ってください。',
    certificate:
      'PDFは認定証です。印刷したり、保存したりできます。署名済みの表彰も添付されています。',
  },
  home: {
    description: '{issuer}の表彰。その意味、受け取った人、検証の方法。',
    earned: {
      title: '表彰を受けた',
      text: '名前を探すか、受け取ったリンクを開いてください。あなたのページに、すべての表彰とその画像、証明があります。',
    },
    checking: { title: '表彰を検証したい' },
    joining: {
      title: '表彰を受けたい',
      text: '私たちが認めていることをご覧ください。どの表彰にも、取得の方法と尋ねる先が書かれています。',
    },
    noBadges: 'まだ表彰がありません。',
  },
  host: {
    forms: {
      nominate: { description: '表彰に値することをした人がいます。' },
      apply: { name: '表彰を申請する', description: '表彰が求めることをして、それを示せます。' },
      claim: { name: 'イベントの表彰を受け取る' },
      list: { description: '講座、集まり、チームなど。名簿の全員に一つの表彰を。' },
      badge: {
        name: '表彰を提案する',
        description: 'ここで認められるべきことがあるのに、まだ表彰がありません。',
        title: '新しい表彰：{badge}',
      },
      look: { name: '表彰を見る', about: '各表彰の意味と、取得の方法。' },
      labels: { badge: '表彰', badgeName: '表彰の名前', badgeSays: '表彰が表すこと' },
      wishes: { withdraw: '表彰を取り消す' },
    },
    told: {
      message: {
        awarded: '{issuer}から、あなたに表彰「{badge}」が授与されました。',
        picture: '表彰の画像：',
        signedPicture:
          '署名済みの表彰が入った、あなたの画像（スクリーンショットではなく、ファイルそのものを送ってください）：',
      },
      lapsing: { title: 'まもなく期限を迎える表彰' },
    },
  },
  numbers: {
    badges: '授与された表彰',
    byBadge: '表彰別',
    badge: '表彰',
    again: '更新とは、以前に同じ表彰を受け取った人への授与です。',
  },
  propose: {
    description: '{issuer}に授与、表彰、人を提案するページ。入力しながらチェックできます。',
    kind: { badge: '新しい表彰' },
    heads: { badge: '表彰を提案' },
    badge: '表彰',
    exceptionHelp:
      'この表彰には、先に必要な表彰があります。空欄なら、すべてそろっていなければなりません。一覧に載せていないものは、このページからは見えません。',
    resultsHelp:
      'この表彰には結果の定義があります。それぞれ名前を先に書いてください。わからないものは省いてかまいません。',
  },
  recipient: {
    description: '{recipient}さんが{issuer}から受け取った表彰。',
    byBadge: '表彰別',
    none: 'まだ表彰がありません。',
    calendar: 'これらの表彰の期限日（カレンダー用）',
    together: 'これらの表彰を一つのファイルで（ウォレット用）',
    selection: {
      description: '{recipient}さんが見せるために選んだ表彰。',
      lead: '持ち主が選んで並べた表彰です。このアドレスを知っている人のためのもので、どの一覧にも載っていません。',
    },
  },
  search: {
    lead: '表彰、スキル、そして表彰を受け取り、一覧への掲載を選んだ人たち。',
    label: '表彰、スキル、人を検索',
    kinds: { badge: '表彰' },
  },
  share: {
    sentence: '{recipient}さんが{issuer}から表彰「{badge}」を受け取りました。',
    page: { ofRecipient: '{recipient}さん：{issuer}の表彰。', ofIssuer: '{issuer}の表彰。' },
  },
} satisfies Called;
