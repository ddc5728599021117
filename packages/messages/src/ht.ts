import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in Haitian Creole. */
export const htCode: CodeMessages = {
  hint: "Antre {length} chif nou te voye ba ou yo.",
  hintTo: "Antre {length} chif nou te voye nan {destination} yo.",
  checksItself: "N ap verifye kòd la kou tout {length} chif yo antre.",
  worksFor: "Kòd la mache pandan {wait}.",
  check: "Verifye kòd la",
  checking: "N ap verifye…",
  empty: "Antre kòd nou voye a",
  notDigits: "Antre sèlman chif ki nan kòd la",
  tooShort: "Antre tout {length} chif ki nan kòd la",
  tooLong: "Antre sèlman {length} chif ki nan kòd la",
  triesLeft: "Esè ki rete: {count}",
  missing: "Ou pa resevwa li?",
  missingHelp: "Verifye siyal ou a, epi gade si ou pa bloke nouvo nimewo.",
};

/** The words of the prompt for a passcode, in Haitian Creole. */
export const htPasscode: PasscodeMessages = {
  current: "Kòd sekrè aktyèl la",
  new: "Nouvo kòd sekrè",
  hint: "Antre {length} chif.",
  check: "Verifye kòd sekrè a",
  update: "Chanje kòd sekrè a",
  forgot: "Ou bliye kòd sekrè a?",
  show: "Montre kòd sekrè a",
  hide: "Kache kòd sekrè a",
  shown: "Kòd sekrè ou a parèt",
  hidden: "Kòd sekrè ou a kache",
  empty: "Antre kòd sekrè ou a",
  emptyNew: "Antre yon nouvo kòd sekrè",
  notDigits: "Antre chif sèlman",
  tooShort: "Twò kout: antre {length} chif",
  tooLong: "Twò long: antre {length} chif",
};

/** Haitian Creole without the prompts, for applications that show none. */
export const htWithoutPrompts: MessagesWithoutPrompts = {
  locale: "ht",
  direction: "ltr",
  units: { second: "{count} segonn", minute: "{count} minit" },
  errors: {
    "AUTH-0001": {
      title: "Ou pa ka konekte isit la ak kont sa a",
      description: "Eseye yon lòt kont, oswa kontakte sèvis kliyan.",
    },
    "AUTH-0002": {
      title: "Enfòmasyon koneksyon sa yo pa mache ansanm",
      description: "Verifye sa ou te antre epi eseye ankò.",
    },
    "AUTH-0008": {
      title: "Konekte ankò pou ou kontinye",
      description: "Nou pa t ka konfime aksè ou pou etap sa a.",
    },
    "AUTH-0009": {
      title: "Ou pa ka sèvi ak modpas sa a",
      description: "Chwazi youn ki respekte règ pou modpas yo.",
    },
    "AUTH-0009@login": {
      title: "Modpas sa a pa bon",
      description: "Eseye ankò, oswa refè modpas la.",
    },
    "AUTH-0013": {
      title: "Nou pa t ka konekte ou konsa",
      description: "Eseye ankò, oswa chwazi yon lòt fason pou ou konekte.",
    },
    "AUTH-0018": {
      title: "Nou pa t ka konekte ou",
      description: "Verifye enfòmasyon ou yo epi eseye ankò.",
    },
    "AUTH-0019": {
      title: "Konekte ankò pou ou kontinye",
      description: "Sesyon ou a fini.",
    },
    "AUTH-0023": {
      title: "Nou pa t ka chanje modpas ou a",
      description: "Eseye ankò talè.",
    },
    "AUTH-0028": {
      title: "Nou pa t ka refè modpas ou a",
      description: "Eseye ankò talè.",
    },
    "AUTH-0003": {
      title: "Nou pa t ka jwenn nimewo telefòn sa a",
      description: "Verifye nimewo a, oswa chwazi yon lòt fason pou ou kontinye.",
    },
    "AUTH-0003@neutral": {
      title: "Nou pa t ka sèvi ak nimewo telefòn sa a",
      description: "Verifye nimewo a, oswa chwazi yon lòt fason pou ou kontinye.",
    },
    "AUTH-0004": {
      title: "Antre yon nimewo telefòn ki nan bon fòma",
      description: "Mete kòd zòn nan epi chwazi bon peyi a.",
    },
    "AUTH-0005": {
      title: "Kòd sa a pa t mache",
      description: "Mande yon nouvo kòd epi antre li isit la.",
    },
    "AUTH-0006": {
      title: "Kòd sa a pa bon",
      description: "Gade dènye mesaj la epi antre kòd la ankò.",
    },
    "AUTH-0007": {
      title: "Nou pa t ka voye kòd ou a",
      description: "Tann yon ti moman, epi eseye ankò.",
    },
    "AUTH-0020": {
      title: "Nou poko ka voye yon nouvo kòd",
      description: "Tann yon ti moman, epi mande li ankò. Si ou gen yon kòd deja, eseye li.",
      descriptionWithWait: "Tann {wait}, epi mande li ankò. Si ou gen yon kòd deja, eseye li.",
    },
    "AUTH-0021": {
      title: "Sèvi ak yon nimewo selilè ki resevwa mesaj tèks",
      description: "Nimewo telefòn fiks ak nimewo sou entènèt pa mache isit la.",
    },
    "AUTH-0024": {
      title: "Konfime nimewo telefòn ou a anvan",
      description: "Apre sa, ou ka kontinye ak etap sa a.",
    },
    "AUTH-0029": {
      title: "Kòd sa a ekspire",
      description: "Mande yon nouvo kòd epi antre li kou li rive.",
    },
    "AUTH-0010": {
      title: "Kreye yon kòd sekrè pou ou kontinye",
      description: "Ou poko genyen youn.",
    },
    "AUTH-0011": {
      title: "Ou gen yon kòd sekrè deja",
      description: "Sèvi ak li, oswa refè li pou ou chwazi yon lòt.",
    },
    "AUTH-0012": {
      title: "Kòd sekrè sa a pa bon",
      description: "Eseye ankò, oswa refè li si ou bliye li.",
    },
    "AUTH-0014": {
      title: "Nou pa t ka kreye kòd sekrè ou a",
      description: "Eseye ankò talè.",
    },
    "AUTH-0015": {
      title: "Nou pa t ka verifye kòd sekrè ou a",
      description: "Eseye ankò talè.",
    },
    "AUTH-0016": {
      title: "Nou pa t ka chanje kòd sekrè ou a",
      description: "Eseye ankò talè.",
    },
    "AUTH-0017": {
      title: "Nou pa t ka refè kòd sekrè ou a",
      description: "Eseye ankò talè.",
    },
    "AUTH-0022": {
      title: "Enskripsyon pa disponib isit la",
      description: "Ou pa ka kreye yon kont kounye a. Kontakte sèvis kliyan pou ou jwenn èd.",
    },
    "AUTH-0025": {
      title: "Nou pa t ka kreye kont ou a",
      description: "Verifye enfòmasyon ou yo epi eseye ankò.",
    },
    "AUTH-0026": {
      title: "Nimewo sa a gen yon kont deja",
      description: "Sèvi ak yon lòt nimewo, oswa konekte si se pa ou li ye.",
    },
    "AUTH-0026@neutral": {
      title: "Ou pa ka enskri ak nimewo telefòn sa a",
      description: "Si se pa ou li ye, konekte. Oswa sèvi ak yon lòt nimewo.",
    },
    "AUTH-0027": {
      title: "Imel sa a gen yon kont deja",
      description: "Sèvi ak yon lòt imel, oswa konekte si se pa ou li ye.",
    },
    "AUTH-0027@neutral": {
      title: "Ou pa ka enskri ak imel sa a",
      description: "Si se pa ou li ye, konekte. Oswa sèvi ak yon lòt imel.",
    },
    "AUTH-0030": {
      title: "Sèvis sa a pa disponib kounye a",
      description: "Eseye ankò pita. Si ou bezwen èd kounye a, kontakte sèvis kliyan.",
    },
    "AUTH-0031": {
      title: "Bay aksè pou ou kontinye",
      description: "{appName} bezwen pèmisyon ou pou etap sa a.",
    },
    UNIFORM: {
      title: "Gade mesaj ou yo",
      description: "Si sa pèmèt nou jwenn yon kont, n ap voye yon kòd.",
    },
    UNKNOWN: {
      title: "Gen yon bagay ki pa mache",
      description: "Eseye ankò. Si sa kontinye, kontakte sèvis kliyan.",
    },
    NETWORK: {
      title: "Nou pa t ka jwenn koneksyon",
      description: "Verifye koneksyon entènèt ou a epi eseye ankò.",
    },
    TIMEOUT: {
      title: "Sa te pran twòp tan",
      description: "Eseye ankò talè.",
    },
    RATE_LIMITED: {
      title: "Twòp esè pou kounye a",
      description: "Tann yon ti moman, epi eseye ankò.",
      descriptionWithWait: "Tann {wait}, epi eseye ankò.",
    },
    SERVER: {
      title: "Gen yon pwoblèm bò kote pa nou",
      description: "Eseye ankò nan kèk minit.",
    },
    UNAUTHORIZED: {
      title: "Konekte ankò pou ou kontinye",
      description: "Sesyon ou a fini.",
    },
  },
  actions: {
    retry: "Eseye ankò",
    resendCode: "Voye yon nouvo kòd",
    reenter: "Antre li ankò",
    editPhone: "Chanje nimewo telefòn",
    editEmail: "Chanje imel",
    useAnotherMethod: "Chwazi yon lòt fason",
    verifyPhone: "Konfime nimewo telefòn",
    createPasscode: "Kreye yon kòd sekrè",
    resetPasscode: "Refè kòd sekrè a",
    usePasscode: "Sèvi ak kòd sekrè ou a",
    resetPassword: "Refè modpas la",
    signIn: "Konekte",
    reauthenticate: "Konekte ankò",
    grantAccess: "Gade aksè a",
    requestAccess: "Mande aksè",
    contactSupport: "Kontakte sèvis kliyan",
    goBack: "Retounen",
  },
  interface: {
    severity: { critical: "Pwoblèm", error: "Erè", warning: "Atansyon", info: "Pwochen etap" },
    summaryTitle: "Gen plis pase yon bagay pou ou verifye",
    errorPrefix: "Erè:",
    working: "Sa ap fèt…",
    tryingAgain: "N ap eseye ankò…",
    sending: "N ap voye…",
    dismiss: "Fèmen",
    reference: "Referans pou sèvis kliyan: {reference}",
    availableIn: "Ou ka fè sa apre {wait}",
    availableNow: "Ou ka fè sa kounye a",
    announcement: "{title}. {description}",
    thisApp: "Aplikasyon sa a",
    opensInNewTab: "(ap louvri nan yon lòt onglè)",
    codeSent: "Nou voye yon nouvo kòd. Sèvi ak kòd ki nan dènye mesaj la.",
    codeIn: "Ou ka mande yon nouvo kòd apre {wait}",
    codeNow: "Ou ka mande yon nouvo kòd kounye a",
    accessAsked: "Men sa ou ta pèmèt:",
    accessOther: "Lòt aksè etap sa a bezwen",
    fields: {
      phone: "Nimewo telefòn",
      email: "Imel",
      password: "Modpas",
      code: "Kòd nou voye a",
      passcode: "Kòd sekrè",
    },
  },
};

/** Haitian Creole, which says ou: every sentence, prompts included. */
export const ht: Messages = {
  ...htWithoutPrompts,
  interface: { ...htWithoutPrompts.interface, code: htCode, passcode: htPasscode },
};
