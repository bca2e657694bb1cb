/** What is said otherwise in Chinese where a community calls its badges certificates. */

import type { Called } from '../../badges/called.ts';

export const certificate = {
  award: {
    sentences: { valid: '截至{day}，這張證書有效。', validOnce: '這張證書在簽署時有效。' },
    description: '{issuer} 於{day}將證書「{badge}」頒發給 {recipient}。{description}',
    picture: '證書「{badge}」',
    check: '查驗這張證書',
    rests: { exception: '這張證書要求的條件沒有全部齊備，仍予頒發：{reason}' },
    sections: { rests: '依據的證書', others: '{recipient} 的其他證書', retired: '這張證書已停發' },
    checks: {
      lead: '本頁的查驗在你自己的瀏覽器裡進行：證書是否完整、由誰簽署、目前是否有效。別人也能用這些方式查驗：',
      status: '已撤銷證書的清單',
    },
    lean: {
      left: '本站讓頒發紀錄保持精簡：這一次沒有內含證書的圖片、沒有連結用的卡片，也沒有可列印的紙本。簽署過的憑證裡什麼都有。',
    },
    allOf: '{recipient} 獲頒的所有證書',
    earn: {
      criteriaLink: '這張證書目前的取得條件',
      criteriaThenLink: '這張證書停發時的取得條件',
      changed: '這次頒發的是證書的第 {version} 版；目前是第 {today} 版。',
    },
    card: {
      ofAward: '證書「{badge}」，由 {issuer} 頒發給 {recipient}',
      ofBadge: '{issuer} 的證書「{badge}」',
      ofRecord: '{recipient} 從 {issuer} 獲頒的證書',
      ofIssuer: '{issuer} 的證書',
      ofSite: '可以查驗的證書',
      badges: { other: '{count} 張證書' },
    },
    calendar: {
      ofSite: '{issuer}：證書到期日',
      ofRecipient: '{recipient}：{issuer} 所頒證書的到期日',
    },
  },
  badge: {
    kind: '證書',
    kindOf: '證書 · {type}',
    picture: '證書「{badge}」',
    sections: { files: '證書的檔案' },
    retired: { successor: '由此證書取代：{badge}。' },
    files: { version: '第 {version} 版。這張證書從{day}開始存在。' },
  },
  catalogue: {
    badges: '所有證書',
    skillsLead: '這些證書代表哪些技能，又有誰展現過。',
    peopleLead: '在這裡獲頒證書並選擇公開列名的人，依姓名排列。',
    noBadges: '還沒有證書。',
    noSkills: '還沒有證書提到技能。',
    badgeCount: { other: '{count} 張證書' },
    skillBadges: '代表這項技能的證書',
    skillDescription: '{issuer} 的哪些證書代表「{skill}」，又有誰獲頒。',
  },
  certificate: { kinds: { Badge: '證書' } },
  doors: {
    apply: { name: '申請證書', ofBadge: '申請這張證書' },
    badge: { name: '建議新證書', title: '新證書' },
    some: '一張證書',
    lost: {
      title: '在找自己的證書嗎？',
      write:
        '弄丟了嗎？請寫信到 {email}，附上你的姓名，並說明證書是為了什麼：負責管理的人會再把連結寄給你。',
      ask: '弄丟了嗎？請詢問{about}，附上你的姓名，並說明證書是為了什麼：負責管理的人會再把連結傳給你。',
    },
  },
  event: {
    poster: '你在現場嗎？來領取你的證書',
    honest: '條碼只說明有人看過這張海報。是否頒發證書，由 {issuer} 逐一按姓名決定。',
  },
  frame: {
    check: '查驗證書',
    footer: { by: '{issuer} 的證書，採用開放格式 {format}。', badges: '證書' },
    missing: { home: '所有證書與獲頒者', search: '搜尋證書或姓名', check: '用檔案查驗證書' },
  },
  handOver: {
    title: '{recipient} 從 {issuer} 獲頒的證書',
    files: '每個檔案都包含完整的簽署證書。PNG 用來展示；JSON 給皮夾應用程式。',
    certificate: 'PDF 是紙本，可以列印和保存；簽署過的證書附在其中。',
  },
  home: {
    description: '{issuer} 的證書：代表什麼、有誰獲頒，以及如何查驗。',
    earned: {
      title: '我獲頒了證書',
      text: '找到你的姓名，或打開別人給你的連結：你的頁面上有每一張證書、它的圖片和證明。',
    },
    checking: { title: '我想查驗證書' },
    joining: {
      title: '我想取得證書',
      text: '看看我們肯定些什麼：每張證書都寫明如何取得、該問誰。',
    },
    noBadges: '還沒有證書。',
  },
  host: {
    forms: {
      nominate: { description: '有人做了值得獲頒證書的事。' },
      apply: { name: '申請證書', description: '你做到了證書所要求的，而且拿得出佐證。' },
      claim: { name: '領取活動的證書' },
      list: { description: '一門課、一個晚上、一個團隊：名單上的每個人都獲頒同一張證書。' },
      badge: {
        name: '建議新證書',
        description: '有件事值得在這裡肯定，但還沒有相應的證書。',
        title: '新證書：{badge}',
      },
      look: { name: '看看有哪些證書', about: '每張證書代表什麼，以及如何取得。' },
      labels: { badge: '證書', badgeName: '證書名稱' },
      wishes: { withdraw: '撤銷證書' },
    },
    told: {
      message: {
        awarded: '{issuer} 頒發證書「{badge}」給你。',
        picture: '證書的圖片：',
        signedPicture: '你的圖片，內含簽署過的證書（請傳送檔案本身，不要用螢幕截圖）：',
      },
      lapsing: { title: '即將到期的證書' },
    },
  },
  numbers: {
    badges: '頒發過的證書',
    byBadge: '依證書',
    badge: '證書',
    again: '續發是指把證書再次頒發給已經擁有過它的人。',
  },
  pathway: { drawing: '這是下方清單的圖示：箭頭從所需的證書，指向需要它的證書。' },
  propose: {
    description: '在邊打字邊檢查的頁面上，為 {issuer} 寫下頒發、證書或人員。',
    kind: { badge: '新證書' },
    heads: { badge: '提議新證書' },
    badge: '證書',
    exceptionHelp:
      '這張證書要求先有其他證書。留空表示必須都有。對方未列入任何清單的證書，本頁看不到。',
    resultsHelp: '這張證書訂有成果。每一項前面寫上名稱，不知道的就省略。',
  },
  recipient: {
    description: '{recipient} 從 {issuer} 獲頒的證書。',
    byBadge: '依證書',
    none: '還沒有證書。',
    calendar: '這些證書到期的日子，供行事曆使用',
    together: '這些證書合為一個檔案，供皮夾使用',
    selection: {
      description: '{recipient} 選來展示的證書。',
      lead: '依持有者的順序選出的證書，給有這個網址的人看。它不在任何清單裡。',
    },
  },
  search: {
    lead: '證書、技能，以及獲頒證書並選擇公開列名的人。',
    label: '搜尋證書、技能和人',
    kinds: { badge: '證書' },
  },
  share: {
    sentence: '{recipient} 從 {issuer} 獲頒證書「{badge}」。',
    page: { ofRecipient: '{recipient}：{issuer} 頒發的證書。', ofIssuer: '{issuer} 的證書。' },
  },
} satisfies Called;
