/** What is said otherwise in Chinese where a community calls its badges recognitions. */

import type { Called } from '../../badges/called.ts';

export const recognition = {
  award: {
    sentences: { valid: '截至{day}，這項表揚有效。', validOnce: '這項表揚在簽署時有效。' },
    description: '{issuer} 於{day}將表揚「{badge}」頒發給 {recipient}。{description}',
    picture: '表揚「{badge}」',
    check: '查驗這項表揚',
    rests: { exception: '這項表揚要求的條件沒有全部齊備，仍予頒發：{reason}' },
    sections: { rests: '依據的表揚', others: '{recipient} 的其他表揚', retired: '這項表揚已停發' },
    checks: {
      lead: '本頁的查驗在你自己的瀏覽器裡進行：表揚是否完整、由誰簽署、目前是否有效。別人也能用這些方式查驗：',
      status: '已撤銷表揚的清單',
    },
    lean: {
      left: '本站讓頒發紀錄保持精簡：這一次沒有內含表揚的圖片、沒有連結用的卡片，也沒有證書。簽署過的憑證裡什麼都有。',
    },
    allOf: '{recipient} 獲頒的所有表揚',
    earn: {
      criteriaLink: '這項表揚目前的取得條件',
      criteriaThenLink: '這項表揚停發時的取得條件',
      changed: '這次頒發的是表揚的第 {version} 版；目前是第 {today} 版。',
    },
    card: {
      ofAward: '表揚「{badge}」，由 {issuer} 頒發給 {recipient}',
      ofBadge: '{issuer} 的表揚「{badge}」',
      ofRecord: '{recipient} 從 {issuer} 獲頒的表揚',
      ofIssuer: '{issuer} 的表揚',
      ofSite: '可以查驗的表揚',
      badges: { other: '{count} 項表揚' },
    },
    calendar: {
      ofSite: '{issuer}：表揚到期日',
      ofRecipient: '{recipient}：{issuer} 所頒表揚的到期日',
    },
  },
  badge: {
    kind: '表揚',
    kindOf: '表揚 · {type}',
    picture: '表揚「{badge}」',
    sections: { files: '表揚的檔案' },
    retired: { successor: '由此表揚取代：{badge}。' },
    files: { version: '第 {version} 版。這項表揚從{day}開始存在。' },
  },
  catalogue: {
    badges: '所有表揚',
    skillsLead: '這些表揚代表哪些技能，又有誰展現過。',
    peopleLead: '在這裡獲頒表揚並選擇公開列名的人，依姓名排列。',
    noBadges: '還沒有表揚。',
    noSkills: '還沒有表揚提到技能。',
    badgeCount: { other: '{count} 項表揚' },
    skillBadges: '代表這項技能的表揚',
    skillDescription: '{issuer} 的哪些表揚代表「{skill}」，又有誰獲頒。',
  },
  doors: {
    apply: { name: '申請表揚', ofBadge: '申請這項表揚' },
    badge: { name: '建議新表揚', title: '新表揚' },
    some: '一項表揚',
    lost: {
      title: '在找自己的表揚嗎？',
      write:
        '弄丟了嗎？請寫信到 {email}，附上你的姓名，並說明表揚是為了什麼：負責管理的人會再把連結寄給你。',
      ask: '弄丟了嗎？請詢問{about}，附上你的姓名，並說明表揚是為了什麼：負責管理的人會再把連結傳給你。',
    },
  },
  event: {
    poster: '你在現場嗎？來領取你的表揚',
    honest: '條碼只說明有人看過這張海報。是否頒發表揚，由 {issuer} 逐一按姓名決定。',
  },
  frame: {
    check: '查驗表揚',
    footer: { by: '{issuer} 的表揚，採用開放格式 {format}。', badges: '表揚' },
    missing: { home: '所有表揚與獲頒者', search: '搜尋表揚或姓名', check: '用檔案查驗表揚' },
  },
  handOver: {
    title: '{recipient} 從 {issuer} 獲頒的表揚',
    files: '每個檔案都包含完整的簽署表揚。PNG 用來展示；JSON 給皮夾應用程式。',
    certificate: 'PDF 是證書，可以列印和保存；簽署過的表揚附在其中。',
  },
  home: {
    description: '{issuer} 的表揚：代表什麼、有誰獲頒，以及如何查驗。',
    earned: {
      title: '我獲頒了表揚',
      text: '找到你的姓名，或打開別人給你的連結：你的頁面上有每一項表揚、它的圖片和證明。',
    },
    checking: { title: '我想查驗表揚' },
    joining: {
      title: '我想取得表揚',
      text: '看看我們肯定些什麼：每項表揚都寫明如何取得、該問誰。',
    },
    noBadges: '還沒有表揚。',
  },
  host: {
    forms: {
      nominate: { description: '有人做了值得獲頒表揚的事。' },
      apply: { name: '申請表揚', description: '你做到了表揚所要求的，而且拿得出佐證。' },
      claim: { name: '領取活動的表揚' },
      list: { description: '一門課、一個晚上、一個團隊：名單上的每個人都獲頒同一項表揚。' },
      badge: {
        name: '建議新表揚',
        description: '有件事值得在這裡肯定，但還沒有相應的表揚。',
        title: '新表揚：{badge}',
      },
      look: { name: '看看有哪些表揚', about: '每項表揚代表什麼，以及如何取得。' },
      labels: { badge: '表揚', badgeName: '表揚名稱' },
      wishes: { withdraw: '撤銷表揚' },
    },
    told: {
      message: {
        awarded: '{issuer} 頒發表揚「{badge}」給你。',
        picture: '表揚的圖片：',
        signedPicture: '你的圖片，內含簽署過的表揚（請傳送檔案本身，不要用螢幕截圖）：',
      },
      lapsing: { title: '即將到期的表揚' },
    },
  },
  numbers: {
    badges: '頒發過的表揚',
    byBadge: '依表揚',
    badge: '表揚',
    again: '續發是指把表揚再次頒發給已經擁有過它的人。',
  },
  pathway: { drawing: '這是下方清單的圖示：箭頭從所需的表揚，指向需要它的表揚。' },
  propose: {
    description: '在邊打字邊檢查的頁面上，為 {issuer} 寫下頒發、表揚或人員。',
    kind: { badge: '新表揚' },
    heads: { badge: '提議新表揚' },
    badge: '表揚',
    exceptionHelp:
      '這項表揚要求先有其他表揚。留空表示必須都有。對方未列入任何清單的表揚，本頁看不到。',
    resultsHelp: '這項表揚訂有成果。每一項前面寫上名稱，不知道的就省略。',
  },
  recipient: {
    description: '{recipient} 從 {issuer} 獲頒的表揚。',
    byBadge: '依表揚',
    none: '還沒有表揚。',
    calendar: '這些表揚到期的日子，供行事曆使用',
    together: '這些表揚合為一個檔案，供皮夾使用',
    selection: {
      description: '{recipient} 選來展示的表揚。',
      lead: '依持有者的順序選出的表揚，給有這個網址的人看。它不在任何清單裡。',
    },
  },
  search: {
    lead: '表揚、技能，以及獲頒表揚並選擇公開列名的人。',
    label: '搜尋表揚、技能和人',
    kinds: { badge: '表揚' },
  },
  share: {
    sentence: '{recipient} 從 {issuer} 獲頒表揚「{badge}」。',
    page: { ofRecipient: '{recipient}：{issuer} 頒發的表揚。', ofIssuer: '{issuer} 的表揚。' },
  },
} satisfies Called;
