import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Korean words of the prompt for a texted code. */
export const koCode: CodeMessages = {
  hint: "보내 드린 숫자 {length}자리를 입력하세요.",
  hintTo: "{destination}에 보내 드린 숫자 {length}자리를 입력하세요.",
  checksItself: "숫자 {length}자리를 모두 입력하면 인증번호를 확인해요.",
  worksFor: "인증번호는 {wait} 동안 사용할 수 있어요.",
  check: "인증번호 확인",
  checking: "확인 중…",
  empty: "인증번호를 입력하세요",
  notDigits: "인증번호의 숫자만 입력하세요",
  tooShort: "인증번호 {length}자리를 모두 입력하세요",
  tooLong: "인증번호 {length}자리만 입력하세요",
  triesLeft: "남은 시도 횟수: {count}",
  missing: "인증번호를 받지 못하셨나요?",
  missingHelp: "휴대폰 신호를 확인하고, 새 발신자를 차단하고 있지 않은지 살펴보세요.",
};

/** The Korean words of the prompt for a passcode. */
export const koPasscode: PasscodeMessages = {
  current: "현재 간편 비밀번호",
  new: "새 간편 비밀번호",
  hint: "숫자 {length}자리를 입력하세요.",
  check: "간편 비밀번호 확인",
  update: "간편 비밀번호 변경",
  forgot: "간편 비밀번호를 잊으셨나요?",
  show: "간편 비밀번호 보기",
  hide: "간편 비밀번호 숨기기",
  shown: "간편 비밀번호가 보여요",
  hidden: "간편 비밀번호를 가렸어요",
  empty: "간편 비밀번호를 입력하세요",
  emptyNew: "새 간편 비밀번호를 입력하세요",
  notDigits: "숫자만 사용하세요",
  tooShort: "너무 짧아요: 숫자 {length}자리를 사용하세요",
  tooLong: "너무 길어요: 숫자 {length}자리를 사용하세요",
};

/** Korean without the prompts. */
export const koWithoutPrompts: MessagesWithoutPrompts = {
  locale: "ko",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "이 계정으로는 여기에 로그인할 수 없어요",
      description: "다른 계정을 사용하거나 고객센터에 문의하세요.",
    },
    "AUTH-0002": {
      title: "로그인 정보가 일치하지 않아요",
      description: "입력한 내용을 확인하고 다시 시도하세요.",
    },
    "AUTH-0008": {
      title: "계속하려면 다시 로그인하세요",
      description: "이 단계에 필요한 접근 권한을 확인하지 못했어요.",
    },
    "AUTH-0009": {
      title: "이 비밀번호는 사용할 수 없어요",
      description: "규칙에 맞는 비밀번호를 정하세요.",
    },
    "AUTH-0009@login": {
      title: "비밀번호가 맞지 않아요",
      description: "다시 시도하거나 비밀번호를 재설정하세요.",
    },
    "AUTH-0013": {
      title: "이 방법으로 로그인하지 못했어요",
      description: "다시 시도하거나 다른 로그인 방법을 선택하세요.",
    },
    "AUTH-0018": {
      title: "로그인하지 못했어요",
      description: "정보를 확인하고 다시 시도하세요.",
    },
    "AUTH-0019": {
      title: "계속하려면 다시 로그인하세요",
      description: "로그인 시간이 끝났어요.",
    },
    "AUTH-0023": {
      title: "비밀번호를 변경하지 못했어요",
      description: "잠시 후 다시 시도하세요.",
    },
    "AUTH-0028": {
      title: "비밀번호를 재설정하지 못했어요",
      description: "잠시 후 다시 시도하세요.",
    },
    "AUTH-0003": {
      title: "이 전화번호를 찾지 못했어요",
      description: "번호를 확인하거나, 다른 방법을 선택해 계속하세요.",
    },
    "AUTH-0003@neutral": {
      title: "이 전화번호를 사용하지 못했어요",
      description: "번호를 확인하거나, 다른 방법을 선택해 계속하세요.",
    },
    "AUTH-0004": {
      title: "전화번호를 올바른 형식으로 입력하세요",
      description: "지역번호를 포함하고 알맞은 국가를 선택하세요.",
    },
    "AUTH-0005": {
      title: "이 인증번호로 확인하지 못했어요",
      description: "새 인증번호를 요청해 여기에 입력하세요.",
    },
    "AUTH-0006": {
      title: "인증번호가 맞지 않아요",
      description: "가장 최근 메시지를 확인하고 인증번호를 다시 입력하세요.",
    },
    "AUTH-0007": {
      title: "인증번호를 보내지 못했어요",
      description: "잠시 기다린 뒤 다시 시도하세요.",
    },
    "AUTH-0020": {
      title: "아직 새 인증번호를 보내지 못했어요",
      description: "잠시 기다린 뒤 다시 요청하세요. 이미 받은 인증번호가 있다면 입력해 보세요.",
      descriptionWithWait:
        "{wait} 기다린 뒤 다시 요청하세요. 이미 받은 인증번호가 있다면 입력해 보세요.",
    },
    "AUTH-0021": {
      title: "문자를 받는 휴대폰 번호를 사용하세요",
      description: "유선전화와 인터넷전화 번호는 여기에서 사용할 수 없어요.",
    },
    "AUTH-0024": {
      title: "먼저 전화번호를 인증하세요",
      description: "그다음 이 단계를 계속할 수 있어요.",
    },
    "AUTH-0029": {
      title: "이 인증번호는 만료됐어요",
      description: "새 인증번호를 요청하고, 받으면 바로 입력하세요.",
    },
    "AUTH-0010": {
      title: "계속하려면 간편 비밀번호를 만드세요",
      description: "아직 간편 비밀번호가 없어요.",
    },
    "AUTH-0011": {
      title: "이미 간편 비밀번호가 있어요",
      description: "그대로 사용하거나, 재설정해 새로 정하세요.",
    },
    "AUTH-0012": {
      title: "간편 비밀번호가 맞지 않아요",
      description: "다시 시도하거나, 잊었다면 재설정하세요.",
    },
    "AUTH-0014": {
      title: "간편 비밀번호를 만들지 못했어요",
      description: "잠시 후 다시 시도하세요.",
    },
    "AUTH-0015": {
      title: "간편 비밀번호를 확인하지 못했어요",
      description: "잠시 후 다시 시도하세요.",
    },
    "AUTH-0016": {
      title: "간편 비밀번호를 변경하지 못했어요",
      description: "잠시 후 다시 시도하세요.",
    },
    "AUTH-0017": {
      title: "간편 비밀번호를 재설정하지 못했어요",
      description: "잠시 후 다시 시도하세요.",
    },
    "AUTH-0022": {
      title: "여기에서는 가입할 수 없어요",
      description: "지금은 계정을 만들 수 없어요. 도움이 필요하면 고객센터에 문의하세요.",
    },
    "AUTH-0025": {
      title: "계정을 만들지 못했어요",
      description: "정보를 확인하고 다시 시도하세요.",
    },
    "AUTH-0026": {
      title: "이 번호에는 이미 계정이 있어요",
      description: "다른 번호를 사용하거나, 본인 번호라면 로그인하세요.",
    },
    "AUTH-0026@neutral": {
      title: "이 전화번호로는 가입할 수 없어요",
      description: "본인 번호라면 로그인하세요. 또는 다른 번호를 사용하세요.",
    },
    "AUTH-0027": {
      title: "이 이메일에는 이미 계정이 있어요",
      description: "다른 이메일을 사용하거나, 본인 이메일이라면 로그인하세요.",
    },
    "AUTH-0027@neutral": {
      title: "이 이메일로는 가입할 수 없어요",
      description: "본인 이메일이라면 로그인하세요. 또는 다른 이메일을 사용하세요.",
    },
    "AUTH-0030": {
      title: "지금은 이 서비스를 이용할 수 없어요",
      description: "나중에 다시 시도하세요. 지금 도움이 필요하면 고객센터에 문의하세요.",
    },
    "AUTH-0031": {
      title: "계속하려면 접근을 허용하세요",
      description: "{appName}에서 이 단계를 진행하려면 동의가 필요해요.",
    },
    UNIFORM: {
      title: "메시지를 확인하세요",
      description: "입력한 정보로 연락할 수 있는 계정이 있으면 인증번호를 보내 드려요.",
    },
    UNKNOWN: {
      title: "문제가 발생했어요",
      description: "다시 시도하세요. 계속 발생하면 고객센터에 문의하세요.",
    },
    NETWORK: {
      title: "연결하지 못했어요",
      description: "인터넷 연결을 확인하고 다시 시도하세요.",
    },
    TIMEOUT: {
      title: "시간이 너무 오래 걸렸어요",
      description: "잠시 후 다시 시도하세요.",
    },
    RATE_LIMITED: {
      title: "지금은 시도 횟수가 너무 많아요",
      description: "잠시 기다린 뒤 다시 시도하세요.",
      descriptionWithWait: "{wait} 기다린 뒤 다시 시도하세요.",
    },
    SERVER: {
      title: "저희 쪽에 문제가 있어요",
      description: "몇 분 뒤 다시 시도하세요.",
    },
    UNAUTHORIZED: {
      title: "계속하려면 다시 로그인하세요",
      description: "로그인 시간이 끝났어요.",
    },
  },
  actions: {
    retry: "다시 시도",
    resendCode: "새 인증번호 보내기",
    reenter: "다시 입력",
    editPhone: "전화번호 변경",
    editEmail: "이메일 변경",
    useAnotherMethod: "다른 방법 선택",
    verifyPhone: "전화번호 인증",
    createPasscode: "간편 비밀번호 만들기",
    resetPasscode: "간편 비밀번호 재설정",
    usePasscode: "간편 비밀번호 사용",
    resetPassword: "비밀번호 재설정",
    signIn: "로그인",
    reauthenticate: "다시 로그인",
    grantAccess: "접근 권한 보기",
    requestAccess: "접근 권한 요청",
    contactSupport: "고객센터 문의",
    goBack: "돌아가기",
  },
  interface: {
    severity: {
      critical: "문제",
      error: "오류",
      warning: "주의",
      info: "다음 단계",
    },
    summaryTitle: "확인할 내용이 두 가지 이상 있어요",
    errorPrefix: "오류:",
    working: "처리 중…",
    tryingAgain: "다시 시도 중…",
    sending: "보내는 중…",
    dismiss: "닫기",
    reference: "고객센터 문의용 참조 번호: {reference}",
    availableIn: "{wait} 뒤에 할 수 있어요",
    availableNow: "지금 할 수 있어요",
    announcement: "{title}. {description}",
    thisApp: "이 앱",
    opensInNewTab: "(새 탭에서 열림)",
    codeSent: "새 인증번호를 보냈어요. 가장 최근 메시지의 인증번호를 사용하세요.",
    codeIn: "{wait} 뒤에 새 인증번호를 요청할 수 있어요",
    codeNow: "지금 새 인증번호를 요청할 수 있어요",
    accessAsked: "다음 접근을 허용하게 돼요:",
    accessOther: "이 단계에 필요한 다른 접근 권한",
    fields: {
      phone: "전화번호",
      email: "이메일",
      password: "비밀번호",
      code: "인증번호",
      passcode: "간편 비밀번호",
    },
  },
};

/** Every sentence of the kit in Korean. */
export const ko: Messages = {
  ...koWithoutPrompts,
  interface: { ...koWithoutPrompts.interface, code: koCode, passcode: koPasscode },
};
