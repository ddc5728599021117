import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Japanese words of the prompt for a texted code. */
export const jaCode: CodeMessages = {
  hint: "お送りした{length}桁の数字を入力してください。",
  hintTo: "{destination}にお送りした{length}桁の数字を入力してください。",
  checksItself: "{length}桁すべて入力すると、認証番号の確認が始まります。",
  worksFor: "認証番号は、{wait}間使用できます。",
  check: "認証番号を確認",
  checking: "確認中…",
  empty: "認証番号を入力してください",
  notDigits: "認証番号の数字だけを入力してください",
  tooShort: "認証番号を{length}桁すべて入力してください",
  tooLong: "認証番号の{length}桁だけを入力してください",
  triesLeft: "残り回数：{count}",
  missing: "認証番号が届きませんか？",
  missingHelp: "電波の状態と、新しい送信元を拒否していないかを確認してください。",
};

/** The Japanese words of the prompt for a passcode. */
export const jaPasscode: PasscodeMessages = {
  current: "現在のパスコード",
  new: "新しいパスコード",
  hint: "{length}桁の数字を入力してください。",
  check: "パスコードを確認",
  update: "パスコードを変更",
  forgot: "パスコードをお忘れですか？",
  show: "パスコードを表示",
  hide: "パスコードを隠す",
  shown: "パスコードを表示しています",
  hidden: "パスコードを隠しています",
  empty: "パスコードを入力してください",
  emptyNew: "新しいパスコードを入力してください",
  notDigits: "数字だけを使ってください",
  tooShort: "短すぎます：{length}桁の数字を使ってください",
  tooLong: "長すぎます：{length}桁の数字を使ってください",
};

/** Japanese without the prompts. */
export const jaWithoutPrompts: MessagesWithoutPrompts = {
  locale: "ja",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "このアカウントではここにログインできません",
      description: "別のアカウントを試すか、サポートにお問い合わせください。",
    },
    "AUTH-0002": {
      title: "ログイン情報が一致しません",
      description: "入力内容を確認して、もう一度お試しください。",
    },
    "AUTH-0008": {
      title: "続けるには、もう一度ログインしてください",
      description: "この手順に必要なアクセス権を確認できませんでした。",
    },
    "AUTH-0009": {
      title: "このパスワードは使用できません",
      description: "パスワードの条件に合うものを選んでください。",
    },
    "AUTH-0009@login": {
      title: "パスワードが正しくありません",
      description: "もう一度試すか、パスワードを再設定してください。",
    },
    "AUTH-0013": {
      title: "この方法ではログインできませんでした",
      description: "もう一度試すか、別のログイン方法を選んでください。",
    },
    "AUTH-0018": {
      title: "ログインできませんでした",
      description: "情報を確認して、もう一度お試しください。",
    },
    "AUTH-0019": {
      title: "続けるには、もう一度ログインしてください",
      description: "ログイン状態が終了しました。",
    },
    "AUTH-0023": {
      title: "パスワードを変更できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0028": {
      title: "パスワードを再設定できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0003": {
      title: "この電話番号は見つかりませんでした",
      description: "番号を確認するか、別の方法を選んで続けてください。",
    },
    "AUTH-0003@neutral": {
      title: "この電話番号は使用できませんでした",
      description: "番号を確認するか、別の方法を選んで続けてください。",
    },
    "AUTH-0004": {
      title: "電話番号を正しい形式で入力してください",
      description: "市外局番を含め、正しい国を選んでください。",
    },
    "AUTH-0005": {
      title: "この認証番号は使用できませんでした",
      description: "新しい認証番号を送信し、ここに入力してください。",
    },
    "AUTH-0006": {
      title: "認証番号が正しくありません",
      description: "最新のメッセージを確認して、認証番号をもう一度入力してください。",
    },
    "AUTH-0007": {
      title: "認証番号を送信できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0020": {
      title: "新しい認証番号をまだ送信できません",
      description:
        "少し待ってから、もう一度送信してください。すでに届いた認証番号があれば、お試しください。",
      descriptionWithWait:
        "{wait}待ってから、もう一度送信してください。すでに届いた認証番号があれば、お試しください。",
    },
    "AUTH-0021": {
      title: "SMSが届く携帯電話番号を使ってください",
      description: "固定電話とインターネット電話の番号は、ここでは使用できません。",
    },
    "AUTH-0024": {
      title: "先に電話番号を認証してください",
      description: "その後、この手順を続けられます。",
    },
    "AUTH-0029": {
      title: "この認証番号は期限が切れています",
      description: "新しい認証番号を送信し、届いたら早めに入力してください。",
    },
    "AUTH-0010": {
      title: "続けるには、パスコードを作成してください",
      description: "パスコードはまだ設定されていません。",
    },
    "AUTH-0011": {
      title: "パスコードはすでに設定されています",
      description: "そのまま使うか、再設定して新しいものを選んでください。",
    },
    "AUTH-0012": {
      title: "パスコードが正しくありません",
      description: "もう一度試すか、お忘れの場合は再設定してください。",
    },
    "AUTH-0014": {
      title: "パスコードを作成できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0015": {
      title: "パスコードを確認できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0016": {
      title: "パスコードを変更できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0017": {
      title: "パスコードを再設定できませんでした",
      description: "少し待ってから、もう一度お試しください。",
    },
    "AUTH-0022": {
      title: "ここでは新規登録できません",
      description:
        "現在、アカウントを作成できません。お困りの場合はサポートにお問い合わせください。",
    },
    "AUTH-0025": {
      title: "アカウントを作成できませんでした",
      description: "情報を確認して、もう一度お試しください。",
    },
    "AUTH-0026": {
      title: "この番号にはすでにアカウントがあります",
      description: "別の番号を使うか、ご自身の番号の場合はログインしてください。",
    },
    "AUTH-0026@neutral": {
      title: "この電話番号では新規登録できません",
      description: "ご自身の番号の場合はログインしてください。または、別の番号を使ってください。",
    },
    "AUTH-0027": {
      title: "このメールアドレスにはすでにアカウントがあります",
      description: "別のメールアドレスを使うか、ご自身のものの場合はログインしてください。",
    },
    "AUTH-0027@neutral": {
      title: "このメールアドレスでは新規登録できません",
      description:
        "ご自身のものの場合はログインしてください。または、別のメールアドレスを使ってください。",
    },
    "AUTH-0030": {
      title: "現在、このサービスは利用できません",
      description: "後ほどお試しください。お急ぎの場合はサポートにお問い合わせください。",
    },
    "AUTH-0031": {
      title: "続けるには、アクセスを許可してください",
      description: "この手順には、{appName}への許可が必要です。",
    },
    UNIFORM: {
      title: "メッセージを確認してください",
      description: "入力された情報で連絡できるアカウントがあれば、認証番号を送信します。",
    },
    UNKNOWN: {
      title: "問題が発生しました",
      description: "もう一度お試しください。続く場合はサポートにお問い合わせください。",
    },
    NETWORK: {
      title: "接続できませんでした",
      description: "接続を確認して、もう一度お試しください。",
    },
    TIMEOUT: {
      title: "時間がかかりすぎました",
      description: "少し待ってから、もう一度お試しください。",
    },
    RATE_LIMITED: {
      title: "今は試行回数が多すぎます",
      description: "少し待ってから、もう一度お試しください。",
      descriptionWithWait: "{wait}待ってから、もう一度お試しください。",
    },
    SERVER: {
      title: "こちら側で問題が発生しています",
      description: "数分後に、もう一度お試しください。",
    },
    UNAUTHORIZED: {
      title: "続けるには、もう一度ログインしてください",
      description: "ログイン状態が終了しました。",
    },
  },
  actions: {
    retry: "もう一度試す",
    resendCode: "新しい認証番号を送信",
    reenter: "もう一度入力",
    editPhone: "電話番号を変更",
    editEmail: "メールアドレスを変更",
    useAnotherMethod: "別の方法を選ぶ",
    verifyPhone: "電話番号を認証",
    createPasscode: "パスコードを作成",
    resetPasscode: "パスコードを再設定",
    usePasscode: "パスコードを使う",
    resetPassword: "パスワードを再設定",
    signIn: "ログイン",
    reauthenticate: "もう一度ログイン",
    grantAccess: "アクセス権を確認",
    requestAccess: "アクセス権を申請",
    contactSupport: "サポートに問い合わせる",
    goBack: "戻る",
  },
  interface: {
    severity: {
      critical: "問題",
      error: "エラー",
      warning: "注意",
      info: "次の手順",
    },
    summaryTitle: "確認が必要な項目が複数あります",
    errorPrefix: "エラー：",
    working: "処理中…",
    tryingAgain: "再試行中…",
    sending: "送信中…",
    dismiss: "閉じる",
    reference: "サポート用の参照番号：{reference}",
    availableIn: "{wait}後に操作できます",
    availableNow: "今、操作できます",
    announcement: "{title}。{description}",
    thisApp: "このアプリ",
    opensInNewTab: "（新しいタブで開きます）",
    codeSent: "新しい認証番号を送信しました。最新のメッセージの認証番号を使ってください。",
    codeIn: "{wait}後に新しい認証番号を送信できます",
    codeNow: "今、新しい認証番号を送信できます",
    accessAsked: "次のアクセスを許可することになります：",
    accessOther: "この手順に必要なその他のアクセス権",
    fields: {
      phone: "電話番号",
      email: "メールアドレス",
      password: "パスワード",
      code: "認証番号",
      passcode: "パスコード",
    },
  },
};

/** Every sentence of the kit in Japanese. */
export const ja: Messages = {
  ...jaWithoutPrompts,
  interface: { ...jaWithoutPrompts.interface, code: jaCode, passcode: jaPasscode },
};
