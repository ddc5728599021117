import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Traditional Chinese words of the prompt for a texted code. */
export const zhHantCode: CodeMessages = {
  hint: "輸入我們傳送的 {length} 位數字。",
  hintTo: "輸入我們傳送至 {destination} 的 {length} 位數字。",
  checksItself: "輸入滿 {length} 位數字後，我們會核對驗證碼。",
  worksFor: "驗證碼在 {wait}內可用。",
  check: "核對驗證碼",
  checking: "正在核對……",
  empty: "輸入驗證碼",
  notDigits: "只輸入驗證碼中的數字",
  tooShort: "輸入驗證碼的全部 {length} 位數字",
  tooLong: "只輸入驗證碼的 {length} 位數字",
  triesLeft: "剩餘次數：{count}",
  missing: "沒有收到驗證碼？",
  missingHelp: "檢查手機訊號，並確認沒有封鎖新的寄件人。",
};

/** The Traditional Chinese words of the prompt for a passcode. */
export const zhHantPasscode: PasscodeMessages = {
  current: "目前的數字密碼",
  new: "新的數字密碼",
  hint: "輸入 {length} 位數字。",
  check: "核對數字密碼",
  update: "變更數字密碼",
  forgot: "忘記數字密碼？",
  show: "顯示數字密碼",
  hide: "隱藏數字密碼",
  shown: "數字密碼已顯示",
  hidden: "數字密碼已隱藏",
  empty: "輸入您的數字密碼",
  emptyNew: "輸入新的數字密碼",
  notDigits: "只使用數字",
  tooShort: "太短：使用 {length} 位數字",
  tooLong: "太長：使用 {length} 位數字",
};

/** Traditional Chinese without the prompts. */
export const zhHantWithoutPrompts: MessagesWithoutPrompts = {
  locale: "zh-Hant",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "此帳戶無法在這裡登入",
      description: "換一個帳戶試試，或聯絡客服。",
    },
    "AUTH-0002": {
      title: "登入資料不相符",
      description: "檢查填寫的內容，再試一次。",
    },
    "AUTH-0008": {
      title: "重新登入後繼續",
      description: "我們未能確認您在這個步驟的存取權限。",
    },
    "AUTH-0009": {
      title: "這個登入密碼無法使用",
      description: "選擇一個符合密碼規則的登入密碼。",
    },
    "AUTH-0009@login": {
      title: "登入密碼不正確",
      description: "再試一次，或重設登入密碼。",
    },
    "AUTH-0013": {
      title: "未能以這種方式登入",
      description: "再試一次，或換一種方式登入。",
    },
    "AUTH-0018": {
      title: "未能登入",
      description: "檢查您的資料，再試一次。",
    },
    "AUTH-0019": {
      title: "重新登入後繼續",
      description: "本次登入已結束。",
    },
    "AUTH-0023": {
      title: "未能變更登入密碼",
      description: "稍後再試一次。",
    },
    "AUTH-0028": {
      title: "未能重設登入密碼",
      description: "稍後再試一次。",
    },
    "AUTH-0003": {
      title: "找不到這個電話號碼",
      description: "檢查號碼，或換一種方式繼續。",
    },
    "AUTH-0003@neutral": {
      title: "未能使用這個電話號碼",
      description: "檢查號碼，或換一種方式繼續。",
    },
    "AUTH-0004": {
      title: "以正確格式輸入電話號碼",
      description: "加上區碼，並選擇正確的國家或地區。",
    },
    "AUTH-0005": {
      title: "這個驗證碼沒有通過",
      description: "索取新的驗證碼，並在這裡輸入。",
    },
    "AUTH-0006": {
      title: "驗證碼不正確",
      description: "查看最新一則訊息，再次輸入驗證碼。",
    },
    "AUTH-0007": {
      title: "未能傳送驗證碼",
      description: "稍等片刻，再試一次。",
    },
    "AUTH-0020": {
      title: "暫時未能傳送新的驗證碼",
      description: "稍等一會兒再索取。如果已有驗證碼，可以先用它試試。",
      descriptionWithWait: "等待 {wait}後再索取。如果已有驗證碼，可以先用它試試。",
    },
    "AUTH-0021": {
      title: "使用能接收簡訊的手機號碼",
      description: "市話和網路電話的號碼無法在這裡使用。",
    },
    "AUTH-0024": {
      title: "先驗證您的電話號碼",
      description: "然後就可以繼續這個步驟。",
    },
    "AUTH-0029": {
      title: "這個驗證碼已過期",
      description: "索取新的驗證碼，收到後盡快輸入。",
    },
    "AUTH-0010": {
      title: "建立數字密碼後繼續",
      description: "您還沒有數字密碼。",
    },
    "AUTH-0011": {
      title: "您已有數字密碼",
      description: "可以直接使用，或重設後選擇新的。",
    },
    "AUTH-0012": {
      title: "數字密碼不正確",
      description: "再試一次；如果忘記了，可以重設。",
    },
    "AUTH-0014": {
      title: "未能建立數字密碼",
      description: "稍後再試一次。",
    },
    "AUTH-0015": {
      title: "未能核對數字密碼",
      description: "稍後再試一次。",
    },
    "AUTH-0016": {
      title: "未能變更數字密碼",
      description: "稍後再試一次。",
    },
    "AUTH-0017": {
      title: "未能重設數字密碼",
      description: "稍後再試一次。",
    },
    "AUTH-0022": {
      title: "這裡無法註冊",
      description: "目前無法建立帳戶。如需協助，可以聯絡客服。",
    },
    "AUTH-0025": {
      title: "未能建立帳戶",
      description: "檢查您的資料，再試一次。",
    },
    "AUTH-0026": {
      title: "這個號碼已有帳戶",
      description: "使用其他號碼；如果這是您的號碼，可以登入。",
    },
    "AUTH-0026@neutral": {
      title: "無法用這個電話號碼註冊",
      description: "如果這是您的號碼，可以登入。也可以使用其他號碼。",
    },
    "AUTH-0027": {
      title: "這個電子郵件已有帳戶",
      description: "使用其他電子郵件；如果這是您的電子郵件，可以登入。",
    },
    "AUTH-0027@neutral": {
      title: "無法用這個電子郵件註冊",
      description: "如果這是您的電子郵件，可以登入。也可以使用其他電子郵件。",
    },
    "AUTH-0030": {
      title: "這項服務目前無法使用",
      description: "晚點再試。如果現在就需要協助，可以聯絡客服。",
    },
    "AUTH-0031": {
      title: "允許存取後繼續",
      description: "{appName}在這個步驟需要您的許可。",
    },
    UNIFORM: {
      title: "查看您的訊息",
      description: "如果能用填寫的資料聯絡到帳戶持有人，我們會傳送驗證碼。",
    },
    UNKNOWN: {
      title: "發生問題",
      description: "再試一次。如果問題再次發生，可以聯絡客服。",
    },
    NETWORK: {
      title: "未能連線",
      description: "檢查網路連線，再試一次。",
    },
    TIMEOUT: {
      title: "等待時間過長",
      description: "稍後再試一次。",
    },
    RATE_LIMITED: {
      title: "目前嘗試次數過多",
      description: "稍等一會兒，再試一次。",
      descriptionWithWait: "等待 {wait}後再試一次。",
    },
    SERVER: {
      title: "我們這邊發生問題",
      description: "過幾分鐘再試一次。",
    },
    UNAUTHORIZED: {
      title: "重新登入後繼續",
      description: "本次登入已結束。",
    },
  },
  actions: {
    retry: "再試一次",
    resendCode: "傳送新驗證碼",
    reenter: "重新輸入",
    editPhone: "變更電話號碼",
    editEmail: "變更電子郵件",
    useAnotherMethod: "換一種方式",
    verifyPhone: "驗證電話號碼",
    createPasscode: "建立數字密碼",
    resetPasscode: "重設數字密碼",
    usePasscode: "使用數字密碼",
    resetPassword: "重設登入密碼",
    signIn: "登入",
    reauthenticate: "重新登入",
    grantAccess: "查看存取權限",
    requestAccess: "申請存取權限",
    contactSupport: "聯絡客服",
    goBack: "返回",
  },
  interface: {
    severity: {
      critical: "問題",
      error: "錯誤",
      warning: "注意",
      info: "下一步",
    },
    summaryTitle: "有多處需要處理",
    errorPrefix: "錯誤：",
    working: "正在處理……",
    tryingAgain: "正在重試……",
    sending: "正在傳送……",
    dismiss: "關閉",
    reference: "客服參考編號：{reference}",
    availableIn: "{wait}後可以進行此操作",
    availableNow: "現在可以進行此操作",
    announcement: "{title}。{description}",
    thisApp: "此應用程式",
    opensInNewTab: "（在新分頁中開啟）",
    codeSent: "我們已傳送新的驗證碼。使用最新一則訊息中的驗證碼。",
    codeIn: "{wait}後可以索取新的驗證碼",
    codeNow: "現在可以索取新的驗證碼",
    accessAsked: "您將允許以下存取：",
    accessOther: "這個步驟需要的其他存取權限",
    fields: {
      phone: "電話號碼",
      email: "電子郵件",
      password: "登入密碼",
      code: "驗證碼",
      passcode: "數字密碼",
    },
  },
};

/** Every sentence of the kit in Traditional Chinese. */
export const zhHant: Messages = {
  ...zhHantWithoutPrompts,
  interface: { ...zhHantWithoutPrompts.interface, code: zhHantCode, passcode: zhHantPasscode },
};
