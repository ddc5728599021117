import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Hebrew words of the prompt for a texted code. */
export const heCode: CodeMessages = {
  hint: "יש להזין את {length} הספרות ששלחנו אליך.",
  hintTo: "יש להזין את {length} הספרות ששלחנו אל {destination}.",
  checksItself: "נבדוק את קוד האימות אחרי הזנת כל {length} הספרות.",
  worksFor: "אפשר להשתמש בקוד האימות במשך {wait}.",
  check: "בדיקת קוד האימות",
  checking: "בודקים…",
  empty: "יש להזין את קוד האימות",
  notDigits: "יש להזין רק את הספרות של קוד האימות",
  tooShort: "יש להזין את כל {length} הספרות של קוד האימות",
  tooLong: "יש להזין רק את {length} הספרות של קוד האימות",
  triesLeft: "ניסיונות שנותרו: {count}",
  missing: "קוד האימות לא הגיע?",
  missingHelp: "כדאי לבדוק את הקליטה, ושאין חסימה של שולחים חדשים.",
};

/** The Hebrew words of the prompt for a passcode. */
export const hePasscode: PasscodeMessages = {
  current: "המספר הסודי הנוכחי",
  new: "המספר הסודי החדש",
  hint: "יש להזין {length} ספרות.",
  check: "בדיקת המספר הסודי",
  update: "שינוי המספר הסודי",
  forgot: "שכחת את המספר הסודי?",
  show: "הצגת המספר הסודי",
  hide: "הסתרת המספר הסודי",
  shown: "המספר הסודי מוצג",
  hidden: "המספר הסודי מוסתר",
  empty: "יש להזין את המספר הסודי שלך",
  emptyNew: "יש להזין מספר סודי חדש",
  notDigits: "יש להשתמש רק בספרות",
  tooShort: "קצר מדי: צריך {length} ספרות",
  tooLong: "ארוך מדי: צריך {length} ספרות",
};

/** Hebrew without the prompts. */
export const heWithoutPrompts: MessagesWithoutPrompts = {
  locale: "he",
  direction: "rtl",
  errors: {
    "AUTH-0001": {
      title: "אי אפשר להיכנס לכאן עם החשבון הזה",
      description: "אפשר לנסות חשבון אחר או לפנות לשירות הלקוחות.",
    },
    "AUTH-0002": {
      title: "פרטי הכניסה לא תואמים",
      description: "כדאי לבדוק את מה שהוזן ולנסות שוב.",
    },
    "AUTH-0008": {
      title: "צריך להיכנס שוב כדי להמשיך",
      description: "לא הצלחנו לאשר את הגישה שלך לשלב הזה.",
    },
    "AUTH-0009": {
      title: "אי אפשר להשתמש בסיסמה הזאת",
      description: "יש לבחור סיסמה שעומדת בכללים.",
    },
    "AUTH-0009@login": {
      title: "הסיסמה לא נכונה",
      description: "אפשר לנסות שוב או לאפס אותה.",
    },
    "AUTH-0013": {
      title: "הכניסה בדרך הזאת לא הושלמה",
      description: "אפשר לנסות שוב או לבחור דרך כניסה אחרת.",
    },
    "AUTH-0018": {
      title: "הכניסה לא הושלמה",
      description: "כדאי לבדוק את הפרטים ולנסות שוב.",
    },
    "AUTH-0019": {
      title: "צריך להיכנס שוב כדי להמשיך",
      description: "החיבור שלך לחשבון הסתיים.",
    },
    "AUTH-0023": {
      title: "לא הצלחנו לשנות את הסיסמה",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    "AUTH-0028": {
      title: "לא הצלחנו לאפס את הסיסמה",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    "AUTH-0003": {
      title: "לא מצאנו את מספר הטלפון הזה",
      description: "אפשר לבדוק אותו או לבחור דרך אחרת להמשיך.",
    },
    "AUTH-0003@neutral": {
      title: "לא הצלחנו להשתמש במספר הטלפון הזה",
      description: "אפשר לבדוק אותו או לבחור דרך אחרת להמשיך.",
    },
    "AUTH-0004": {
      title: "יש להזין מספר טלפון בתבנית הנכונה",
      description: "צריך לכלול קידומת ולבחור את המדינה הנכונה.",
    },
    "AUTH-0005": {
      title: "קוד האימות הזה לא עבד",
      description: "אפשר לבקש קוד אימות חדש ולהזין אותו כאן.",
    },
    "AUTH-0006": {
      title: "קוד האימות לא נכון",
      description: "כדאי לבדוק את ההודעה האחרונה ולהזין שוב את קוד האימות.",
    },
    "AUTH-0007": {
      title: "לא הצלחנו לשלוח את קוד האימות",
      description: "כדאי להמתין רגע ואז לנסות שוב.",
    },
    "AUTH-0020": {
      title: "עדיין לא הצלחנו לשלוח קוד אימות חדש",
      description: "כדאי להמתין מעט ואז לבקש שוב. אם כבר יש לך קוד אימות, אפשר לנסות אותו.",
      descriptionWithWait:
        "צריך להמתין {wait} ואז לבקש שוב. אם כבר יש לך קוד אימות, אפשר לנסות אותו.",
    },
    "AUTH-0021": {
      title: "צריך מספר נייד שמקבל הודעות טקסט",
      description: "מספרים של טלפון קווי או של טלפון אינטרנטי לא עובדים כאן.",
    },
    "AUTH-0024": {
      title: "קודם צריך לאמת את מספר הטלפון שלך",
      description: "אחר כך אפשר להמשיך בשלב הזה.",
    },
    "AUTH-0029": {
      title: "תוקף קוד האימות הזה פג",
      description: "אפשר לבקש קוד אימות חדש ולהזין אותו מיד כשיגיע.",
    },
    "AUTH-0010": {
      title: "צריך ליצור מספר סודי כדי להמשיך",
      description: "עדיין אין לך מספר סודי.",
    },
    "AUTH-0011": {
      title: "כבר יש לך מספר סודי",
      description: "אפשר להשתמש בו, או לאפס אותו ולבחור חדש.",
    },
    "AUTH-0012": {
      title: "המספר הסודי לא נכון",
      description: "אפשר לנסות שוב, או לאפס אותו אם נשכח.",
    },
    "AUTH-0014": {
      title: "לא הצלחנו ליצור את המספר הסודי",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    "AUTH-0015": {
      title: "לא הצלחנו לבדוק את המספר הסודי",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    "AUTH-0016": {
      title: "לא הצלחנו לשנות את המספר הסודי",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    "AUTH-0017": {
      title: "לא הצלחנו לאפס את המספר הסודי",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    "AUTH-0022": {
      title: "ההרשמה לא זמינה כאן",
      description: "אי אפשר ליצור חשבון כרגע. לעזרה אפשר לפנות לשירות הלקוחות.",
    },
    "AUTH-0025": {
      title: "לא הצלחנו ליצור את החשבון שלך",
      description: "כדאי לבדוק את הפרטים ולנסות שוב.",
    },
    "AUTH-0026": {
      title: "למספר הזה כבר יש חשבון",
      description: "אפשר להשתמש במספר אחר, או להיכנס אם זה המספר שלך.",
    },
    "AUTH-0026@neutral": {
      title: "אי אפשר להירשם עם מספר הטלפון הזה",
      description: "אם זה המספר שלך, אפשר להיכנס. אפשר גם להשתמש במספר אחר.",
    },
    "AUTH-0027": {
      title: "לאימייל הזה כבר יש חשבון",
      description: "אפשר להשתמש באימייל אחר, או להיכנס אם זה האימייל שלך.",
    },
    "AUTH-0027@neutral": {
      title: "אי אפשר להירשם עם האימייל הזה",
      description: "אם זה האימייל שלך, אפשר להיכנס. אפשר גם להשתמש באימייל אחר.",
    },
    "AUTH-0030": {
      title: "השירות הזה לא זמין כרגע",
      description: "אפשר לנסות שוב מאוחר יותר. לעזרה כבר עכשיו אפשר לפנות לשירות הלקוחות.",
    },
    "AUTH-0031": {
      title: "צריך לאשר גישה כדי להמשיך",
      description: "בשלב הזה נדרש האישור שלך עבור {appName}.",
    },
    UNIFORM: {
      title: "כדאי לבדוק את ההודעות שלך",
      description: "אם אפשר ליצור קשר עם בעלי חשבון דרך הפרטים האלה, נשלח קוד אימות.",
    },
    UNKNOWN: {
      title: "משהו השתבש",
      description: "אפשר לנסות שוב. אם זה ממשיך לקרות, אפשר לפנות לשירות הלקוחות.",
    },
    NETWORK: {
      title: "לא הצלחנו להתחבר",
      description: "כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.",
    },
    TIMEOUT: {
      title: "זה לקח יותר מדי זמן",
      description: "אפשר לנסות שוב בעוד רגע.",
    },
    RATE_LIMITED: {
      title: "יותר מדי ניסיונות כרגע",
      description: "כדאי להמתין מעט ואז לנסות שוב.",
      descriptionWithWait: "צריך להמתין {wait} ואז לנסות שוב.",
    },
    SERVER: {
      title: "יש בעיה בצד שלנו",
      description: "אפשר לנסות שוב בעוד כמה דקות.",
    },
    UNAUTHORIZED: {
      title: "צריך להיכנס שוב כדי להמשיך",
      description: "החיבור שלך לחשבון הסתיים.",
    },
  },
  actions: {
    retry: "ניסיון נוסף",
    resendCode: "שליחת קוד אימות חדש",
    reenter: "הזנה מחדש",
    editPhone: "שינוי מספר הטלפון",
    editEmail: "שינוי האימייל",
    useAnotherMethod: "בחירת דרך אחרת",
    verifyPhone: "אימות מספר הטלפון",
    createPasscode: "יצירת מספר סודי",
    resetPasscode: "איפוס המספר הסודי",
    usePasscode: "שימוש במספר הסודי",
    resetPassword: "איפוס הסיסמה",
    signIn: "כניסה",
    reauthenticate: "כניסה מחדש",
    grantAccess: "בדיקת הגישה",
    requestAccess: "בקשת גישה",
    contactSupport: "פנייה לשירות הלקוחות",
    goBack: "חזרה",
  },
  interface: {
    severity: {
      critical: "בעיה",
      error: "שגיאה",
      warning: "אזהרה",
      info: "השלב הבא",
    },
    summaryTitle: "יש יותר מדבר אחד שצריך לבדוק",
    errorPrefix: "שגיאה:",
    working: "מטפלים בזה…",
    tryingAgain: "מנסים שוב…",
    sending: "שולחים…",
    dismiss: "סגירה",
    reference: "אסמכתה לשירות הלקוחות: {reference}",
    availableIn: "אפשר לעשות זאת בעוד {wait}",
    availableNow: "אפשר לעשות זאת עכשיו",
    announcement: "{title}. {description}",
    thisApp: "האפליקציה הזאת",
    opensInNewTab: "(נפתח בכרטיסייה חדשה)",
    codeSent: "שלחנו קוד אימות חדש. יש להשתמש בקוד שבהודעה האחרונה.",
    codeIn: "אפשר לבקש קוד אימות חדש בעוד {wait}",
    codeNow: "אפשר לבקש קוד אימות חדש עכשיו",
    accessAsked: "האישור שלך יכלול:",
    accessOther: "גישה אחרת שנחוצה לשלב הזה",
    fields: {
      phone: "מספר טלפון",
      email: "אימייל",
      password: "סיסמה",
      code: "קוד אימות",
      passcode: "מספר סודי",
    },
  },
};

/** Every sentence of the kit in Hebrew. */
export const he: Messages = {
  ...heWithoutPrompts,
  interface: { ...heWithoutPrompts.interface, code: heCode, passcode: hePasscode },
};
