import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Filipino words of the prompt for a texted code. */
export const tlCode: CodeMessages = {
  hint: "Ilagay ang {length} digit na ipinadala namin sa iyo.",
  hintTo: "Ilagay ang {length} digit na ipinadala namin sa {destination}.",
  checksItself: "Iche-check namin ang code kapag nailagay na ang lahat ng {length} digit.",
  worksFor: "Gumagana ang code sa loob ng {wait}.",
  check: "I-check ang code",
  checking: "Chine-check…",
  empty: "Ilagay ang code",
  notDigits: "Mga digit lang ng code ang ilagay",
  tooShort: "Ilagay ang lahat ng {length} digit ng code",
  tooLong: "Ilagay lang ang {length} digit ng code",
  triesLeft: "Natitirang pagsubok: {count}",
  missing: "Hindi mo natanggap?",
  missingHelp: "Tingnan ang signal mo, at kung naka-block ang mga bagong nagpapadala.",
};

/** The Filipino words of the prompt for a passcode. */
export const tlPasscode: PasscodeMessages = {
  current: "Kasalukuyang passcode",
  new: "Bagong passcode",
  hint: "Maglagay ng {length} digit.",
  check: "I-check ang passcode",
  update: "Palitan ang passcode",
  forgot: "Nakalimutan ang passcode?",
  show: "Ipakita ang passcode",
  hide: "Itago ang passcode",
  shown: "Nakikita ang passcode mo",
  hidden: "Nakatago ang passcode mo",
  empty: "Ilagay ang passcode mo",
  emptyNew: "Maglagay ng bagong passcode",
  notDigits: "Mga digit lang ang gamitin",
  tooShort: "Masyadong maikli: gumamit ng {length} digit",
  tooLong: "Masyadong mahaba: gumamit ng {length} digit",
};

/** Filipino without the prompts. */
export const tlWithoutPrompts: MessagesWithoutPrompts = {
  locale: "tl",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Hindi makapag-sign in dito ang account na ito",
      description: "Subukan ang ibang account, o kontakin ang support.",
    },
    "AUTH-0002": {
      title: "Hindi tugma ang mga detalye sa pag-sign in",
      description: "Tingnan ang inilagay mo at subukan ulit.",
    },
    "AUTH-0008": {
      title: "Mag-sign in ulit para magpatuloy",
      description: "Hindi namin makumpirma ang access mo para sa hakbang na ito.",
    },
    "AUTH-0009": {
      title: "Hindi magagamit ang password na iyan",
      description: "Pumili ng password na sumusunod sa mga tuntunin.",
    },
    "AUTH-0009@login": {
      title: "Hindi tama ang password",
      description: "Subukan ulit, o i-reset ito.",
    },
    "AUTH-0013": {
      title: "Hindi ka namin nai-sign in sa paraang iyon",
      description: "Subukan ulit, o pumili ng ibang paraan ng pag-sign in.",
    },
    "AUTH-0018": {
      title: "Hindi ka namin nai-sign in",
      description: "Tingnan ang mga detalye mo at subukan ulit.",
    },
    "AUTH-0019": {
      title: "Mag-sign in ulit para magpatuloy",
      description: "Tapos na ang session mo.",
    },
    "AUTH-0023": {
      title: "Hindi namin napalitan ang password mo",
      description: "Subukan ulit maya-maya.",
    },
    "AUTH-0028": {
      title: "Hindi namin na-reset ang password mo",
      description: "Subukan ulit maya-maya.",
    },
    "AUTH-0003": {
      title: "Hindi namin nahanap ang phone number na iyan",
      description: "Tingnan ito, o pumili ng ibang paraan para magpatuloy.",
    },
    "AUTH-0003@neutral": {
      title: "Hindi namin nagamit ang phone number na iyan",
      description: "Tingnan ito, o pumili ng ibang paraan para magpatuloy.",
    },
    "AUTH-0004": {
      title: "Ilagay ang phone number sa tamang format",
      description: "Isama ang area code at piliin ang tamang bansa.",
    },
    "AUTH-0005": {
      title: "Hindi gumana ang code na iyan",
      description: "Humingi ng bagong code at ilagay ito rito.",
    },
    "AUTH-0006": {
      title: "Hindi tama ang code",
      description: "Tingnan ang pinakabagong mensahe at ilagay ulit ang code.",
    },
    "AUTH-0007": {
      title: "Hindi namin naipadala ang code mo",
      description: "Maghintay sandali, saka subukan ulit.",
    },
    "AUTH-0020": {
      title: "Hindi pa kami nakapagpadala ng bagong code",
      description: "Maghintay nang kaunti, saka humingi ulit. Kung may code ka na, subukan iyon.",
      descriptionWithWait:
        "Maghintay ng {wait}, saka humingi ulit. Kung may code ka na, subukan iyon.",
    },
    "AUTH-0021": {
      title: "Gumamit ng mobile number na tumatanggap ng text",
      description: "Hindi gumagana rito ang mga numero ng landline at internet phone.",
    },
    "AUTH-0024": {
      title: "I-verify muna ang phone number mo",
      description: "Pagkatapos, puwede ka nang magpatuloy sa hakbang na ito.",
    },
    "AUTH-0029": {
      title: "Nag-expire na ang code",
      description: "Humingi ng bagong code at ilagay ito agad pagdating.",
    },
    "AUTH-0010": {
      title: "Gumawa ng passcode para magpatuloy",
      description: "Wala ka pang passcode.",
    },
    "AUTH-0011": {
      title: "May passcode ka na",
      description: "Gamitin ito, o i-reset para pumili ng bago.",
    },
    "AUTH-0012": {
      title: "Hindi tama ang passcode",
      description: "Subukan ulit, o i-reset ito kung nakalimutan mo.",
    },
    "AUTH-0014": {
      title: "Hindi namin nagawa ang passcode mo",
      description: "Subukan ulit maya-maya.",
    },
    "AUTH-0015": {
      title: "Hindi namin na-check ang passcode mo",
      description: "Subukan ulit maya-maya.",
    },
    "AUTH-0016": {
      title: "Hindi namin napalitan ang passcode mo",
      description: "Subukan ulit maya-maya.",
    },
    "AUTH-0017": {
      title: "Hindi namin na-reset ang passcode mo",
      description: "Subukan ulit maya-maya.",
    },
    "AUTH-0022": {
      title: "Hindi available ang pag-sign up dito",
      description: "Hindi ka makakagawa ng account sa ngayon. Kontakin ang support para sa tulong.",
    },
    "AUTH-0025": {
      title: "Hindi namin nagawa ang account mo",
      description: "Tingnan ang mga detalye mo at subukan ulit.",
    },
    "AUTH-0026": {
      title: "May account na ang numerong ito",
      description: "Gumamit ng ibang numero, o mag-sign in kung sa iyo ito.",
    },
    "AUTH-0026@neutral": {
      title: "Hindi puwede sa pag-sign up ang phone number na ito",
      description: "Kung sa iyo ito, mag-sign in. O gumamit ng ibang numero.",
    },
    "AUTH-0027": {
      title: "May account na ang email na ito",
      description: "Gumamit ng ibang email, o mag-sign in kung sa iyo ito.",
    },
    "AUTH-0027@neutral": {
      title: "Hindi puwede sa pag-sign up ang email na ito",
      description: "Kung sa iyo ito, mag-sign in. O gumamit ng ibang email.",
    },
    "AUTH-0030": {
      title: "Hindi available ang serbisyong ito sa ngayon",
      description: "Subukan ulit mamaya. Kontakin ang support kung kailangan mo ng tulong ngayon.",
    },
    "AUTH-0031": {
      title: "Payagan ang access para magpatuloy",
      description: "Kailangan ng {appName} ang pahintulot mo para sa hakbang na ito.",
    },
    UNIFORM: {
      title: "Tingnan ang mga mensahe mo",
      description: "Kung may account na maaabot sa pamamagitan nito, magpapadala kami ng code.",
    },
    UNKNOWN: {
      title: "Nagkaroon ng problema",
      description: "Subukan ulit. Kontakin ang support kung paulit-ulit itong nangyayari.",
    },
    NETWORK: {
      title: "Hindi kami makakonekta",
      description: "Tingnan ang koneksiyon mo at subukan ulit.",
    },
    TIMEOUT: {
      title: "Masyado itong natagalan",
      description: "Subukan ulit maya-maya.",
    },
    RATE_LIMITED: {
      title: "Masyado nang maraming pagsubok sa ngayon",
      description: "Maghintay nang kaunti, saka subukan ulit.",
      descriptionWithWait: "Maghintay ng {wait}, saka subukan ulit.",
    },
    SERVER: {
      title: "May problema sa panig namin",
      description: "Subukan ulit pagkalipas ng ilang minuto.",
    },
    UNAUTHORIZED: {
      title: "Mag-sign in ulit para magpatuloy",
      description: "Tapos na ang session mo.",
    },
  },
  actions: {
    retry: "Subukan ulit",
    resendCode: "Magpadala ng bagong code",
    reenter: "Ilagay ulit",
    editPhone: "Palitan ang phone number",
    editEmail: "Palitan ang email",
    useAnotherMethod: "Pumili ng ibang paraan",
    verifyPhone: "I-verify ang phone number",
    createPasscode: "Gumawa ng passcode",
    resetPasscode: "I-reset ang passcode",
    usePasscode: "Gamitin ang passcode mo",
    resetPassword: "I-reset ang password",
    signIn: "Mag-sign in",
    reauthenticate: "Mag-sign in ulit",
    grantAccess: "Tingnan ang access",
    requestAccess: "Humingi ng access",
    contactSupport: "Kontakin ang support",
    goBack: "Bumalik",
  },
  interface: {
    severity: {
      critical: "Problema",
      error: "Error",
      warning: "Babala",
      info: "Susunod na hakbang",
    },
    summaryTitle: "Higit sa isang bagay ang kailangang tingnan",
    errorPrefix: "Error:",
    working: "Ginagawa…",
    tryingAgain: "Sinusubukan ulit…",
    sending: "Ipinapadala…",
    dismiss: "Isara",
    reference: "Reference para sa support: {reference}",
    availableIn: "Puwede mo itong gawin pagkalipas ng {wait}",
    availableNow: "Puwede mo na itong gawin ngayon",
    announcement: "{title}. {description}",
    thisApp: "app na ito",
    opensInNewTab: "(bubukas sa bagong tab)",
    codeSent: "Nagpadala kami ng bagong code. Gamitin ang nasa pinakabagong mensahe.",
    codeIn: "Puwede kang humingi ng bagong code pagkalipas ng {wait}",
    codeNow: "Puwede ka nang humingi ng bagong code",
    accessAsked: "Papayagan mo ito:",
    accessOther: "Iba pang access na kailangan sa hakbang na ito",
    fields: {
      phone: "Phone number",
      email: "Email",
      password: "Password",
      code: "Code",
      passcode: "Passcode",
    },
  },
};

/** Every sentence of the kit in Filipino. */
export const tl: Messages = {
  ...tlWithoutPrompts,
  interface: { ...tlWithoutPrompts.interface, code: tlCode, passcode: tlPasscode },
};
