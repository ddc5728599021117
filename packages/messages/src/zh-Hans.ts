import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Simplified Chinese words of the prompt for a texted code. */
export const zhHansCode: CodeMessages = {
  hint: "输入我们发送的{length}位数字。",
  hintTo: "输入我们发送至{destination}的{length}位数字。",
  checksItself: "输满{length}位数字后，我们会核对验证码。",
  worksFor: "验证码在{wait}内可用。",
  check: "核对验证码",
  checking: "正在核对……",
  empty: "输入验证码",
  notDigits: "只输入验证码中的数字",
  tooShort: "输入验证码的全部{length}位数字",
  tooLong: "只输入验证码的{length}位数字",
  triesLeft: "剩余次数：{count}",
  missing: "没有收到验证码？",
  missingHelp: "检查手机信号，并确认没有拦截新的发件人。",
};

/** The Simplified Chinese words of the prompt for a passcode. */
export const zhHansPasscode: PasscodeMessages = {
  current: "当前数字密码",
  new: "新数字密码",
  hint: "输入{length}位数字。",
  check: "核对数字密码",
  update: "更改数字密码",
  forgot: "忘记数字密码？",
  show: "显示数字密码",
  hide: "隐藏数字密码",
  shown: "数字密码已显示",
  hidden: "数字密码已隐藏",
  empty: "输入您的数字密码",
  emptyNew: "输入新的数字密码",
  notDigits: "只使用数字",
  tooShort: "太短：使用{length}位数字",
  tooLong: "太长：使用{length}位数字",
};

/** Simplified Chinese without the prompts. */
export const zhHansWithoutPrompts: MessagesWithoutPrompts = {
  locale: "zh-Hans",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "此账户不能在这里登录",
      description: "换一个账户试试，或联系客服。",
    },
    "AUTH-0002": {
      title: "登录信息不匹配",
      description: "检查填写的内容，再试一次。",
    },
    "AUTH-0008": {
      title: "重新登录后继续",
      description: "我们未能确认您在这一步的访问权限。",
    },
    "AUTH-0009": {
      title: "这个登录密码不能使用",
      description: "选择一个符合密码规则的登录密码。",
    },
    "AUTH-0009@login": {
      title: "登录密码不正确",
      description: "再试一次，或重置登录密码。",
    },
    "AUTH-0013": {
      title: "未能用这种方式登录",
      description: "再试一次，或换一种方式登录。",
    },
    "AUTH-0018": {
      title: "未能登录",
      description: "检查您的信息，再试一次。",
    },
    "AUTH-0019": {
      title: "重新登录后继续",
      description: "本次登录已结束。",
    },
    "AUTH-0023": {
      title: "未能更改登录密码",
      description: "稍后再试一次。",
    },
    "AUTH-0028": {
      title: "未能重置登录密码",
      description: "稍后再试一次。",
    },
    "AUTH-0003": {
      title: "没有找到这个电话号码",
      description: "检查号码，或换一种方式继续。",
    },
    "AUTH-0003@neutral": {
      title: "未能使用这个电话号码",
      description: "检查号码，或换一种方式继续。",
    },
    "AUTH-0004": {
      title: "按正确格式输入电话号码",
      description: "加上区号，并选择正确的国家或地区。",
    },
    "AUTH-0005": {
      title: "这个验证码没有通过",
      description: "获取新的验证码，并在这里输入。",
    },
    "AUTH-0006": {
      title: "验证码不正确",
      description: "查看最新一条消息，再次输入验证码。",
    },
    "AUTH-0007": {
      title: "未能发送验证码",
      description: "稍等片刻，再试一次。",
    },
    "AUTH-0020": {
      title: "暂时未能发送新的验证码",
      description: "稍等一会儿再获取。如果已有验证码，可以先用它试试。",
      descriptionWithWait: "等待{wait}后再获取。如果已有验证码，可以先用它试试。",
    },
    "AUTH-0021": {
      title: "使用能接收短信的手机号码",
      description: "固定电话和网络电话的号码不能在这里使用。",
    },
    "AUTH-0024": {
      title: "先验证您的电话号码",
      description: "然后就可以继续这一步。",
    },
    "AUTH-0029": {
      title: "这个验证码已过期",
      description: "获取新的验证码，收到后尽快输入。",
    },
    "AUTH-0010": {
      title: "创建数字密码后继续",
      description: "您还没有数字密码。",
    },
    "AUTH-0011": {
      title: "您已有数字密码",
      description: "可以直接使用，或重置后选择新的。",
    },
    "AUTH-0012": {
      title: "数字密码不正确",
      description: "再试一次；如果忘记了，可以重置。",
    },
    "AUTH-0014": {
      title: "未能创建数字密码",
      description: "稍后再试一次。",
    },
    "AUTH-0015": {
      title: "未能核对数字密码",
      description: "稍后再试一次。",
    },
    "AUTH-0016": {
      title: "未能更改数字密码",
      description: "稍后再试一次。",
    },
    "AUTH-0017": {
      title: "未能重置数字密码",
      description: "稍后再试一次。",
    },
    "AUTH-0022": {
      title: "这里不能注册",
      description: "目前不能创建账户。如需帮助，可以联系客服。",
    },
    "AUTH-0025": {
      title: "未能创建账户",
      description: "检查您的信息，再试一次。",
    },
    "AUTH-0026": {
      title: "这个号码已有账户",
      description: "使用其他号码；如果这是您的号码，可以登录。",
    },
    "AUTH-0026@neutral": {
      title: "不能用这个电话号码注册",
      description: "如果这是您的号码，可以登录。也可以使用其他号码。",
    },
    "AUTH-0027": {
      title: "这个电子邮箱已有账户",
      description: "使用其他电子邮箱；如果这是您的电子邮箱，可以登录。",
    },
    "AUTH-0027@neutral": {
      title: "不能用这个电子邮箱注册",
      description: "如果这是您的电子邮箱，可以登录。也可以使用其他电子邮箱。",
    },
    "AUTH-0030": {
      title: "这项服务目前无法使用",
      description: "晚些时候再试。如果现在就需要帮助，可以联系客服。",
    },
    "AUTH-0031": {
      title: "允许访问后继续",
      description: "{appName}在这一步需要您的许可。",
    },
    UNIFORM: {
      title: "查看您的消息",
      description: "如果能用填写的信息联系到账户持有人，我们会发送验证码。",
    },
    UNKNOWN: {
      title: "出现了问题",
      description: "再试一次。如果问题再次出现，可以联系客服。",
    },
    NETWORK: {
      title: "未能连接",
      description: "检查网络连接，再试一次。",
    },
    TIMEOUT: {
      title: "等待时间过长",
      description: "稍后再试一次。",
    },
    RATE_LIMITED: {
      title: "目前尝试次数过多",
      description: "稍等一会儿，再试一次。",
      descriptionWithWait: "等待{wait}后再试一次。",
    },
    SERVER: {
      title: "我们这边出现了问题",
      description: "过几分钟再试一次。",
    },
    UNAUTHORIZED: {
      title: "重新登录后继续",
      description: "本次登录已结束。",
    },
  },
  actions: {
    retry: "再试一次",
    resendCode: "发送新验证码",
    reenter: "重新输入",
    editPhone: "更改电话号码",
    editEmail: "更改电子邮箱",
    useAnotherMethod: "换一种方式",
    verifyPhone: "验证电话号码",
    createPasscode: "创建数字密码",
    resetPasscode: "重置数字密码",
    usePasscode: "使用数字密码",
    resetPassword: "重置登录密码",
    signIn: "登录",
    reauthenticate: "重新登录",
    grantAccess: "查看访问权限",
    requestAccess: "申请访问权限",
    contactSupport: "联系客服",
    goBack: "返回",
  },
  interface: {
    severity: {
      critical: "问题",
      error: "错误",
      warning: "注意",
      info: "下一步",
    },
    summaryTitle: "有多处需要处理",
    errorPrefix: "错误：",
    working: "正在处理……",
    tryingAgain: "正在重试……",
    sending: "正在发送……",
    dismiss: "关闭",
    reference: "客服参考编号：{reference}",
    availableIn: "{wait}后可以进行此操作",
    availableNow: "现在可以进行此操作",
    announcement: "{title}。{description}",
    thisApp: "此应用",
    opensInNewTab: "（在新标签页中打开）",
    codeSent: "我们已发送新的验证码。使用最新一条消息中的验证码。",
    codeIn: "{wait}后可以获取新的验证码",
    codeNow: "现在可以获取新的验证码",
    accessAsked: "您将允许以下访问：",
    accessOther: "这一步需要的其他访问权限",
    fields: {
      phone: "电话号码",
      email: "电子邮箱",
      password: "登录密码",
      code: "验证码",
      passcode: "数字密码",
    },
  },
};

/** Every sentence of the kit in Simplified Chinese. */
export const zhHans: Messages = {
  ...zhHansWithoutPrompts,
  interface: { ...zhHansWithoutPrompts.interface, code: zhHansCode, passcode: zhHansPasscode },
};
