import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The Hindi words of the prompt for a texted code. */
export const hiCode: CodeMessages = {
  hint: "हमारे भेजे हुए {length} अंक डालें।",
  hintTo: "{destination} पर भेजे गए {length} अंक डालें।",
  checksItself: "सभी {length} अंक भरते ही हम कोड जाँचेंगे।",
  worksFor: "यह कोड {wait} तक काम करेगा।",
  check: "कोड जाँचें",
  checking: "जाँच रहे हैं…",
  empty: "कोड डालें",
  notDigits: "कोड के सिर्फ़ अंक डालें",
  tooShort: "कोड के सभी {length} अंक डालें",
  tooLong: "कोड के सिर्फ़ {length} अंक डालें",
  triesLeft: "बची हुई कोशिशें: {count}",
  missing: "कोड नहीं मिला?",
  missingHelp: "अपना सिग्नल जाँचें, और देखें कि नए भेजने वाले ब्लॉक न हों।",
};

/** The Hindi words of the prompt for a passcode. */
export const hiPasscode: PasscodeMessages = {
  current: "मौजूदा पासकोड",
  new: "नया पासकोड",
  hint: "{length} अंक डालें।",
  check: "पासकोड जाँचें",
  update: "पासकोड बदलें",
  forgot: "पासकोड याद नहीं है?",
  show: "पासकोड दिखाएँ",
  hide: "पासकोड छिपाएँ",
  shown: "आपका पासकोड दिख रहा है",
  hidden: "आपका पासकोड छिपा हुआ है",
  empty: "अपना पासकोड डालें",
  emptyNew: "नया पासकोड डालें",
  notDigits: "सिर्फ़ अंक इस्तेमाल करें",
  tooShort: "बहुत छोटा: {length} अंक इस्तेमाल करें",
  tooLong: "बहुत लंबा: {length} अंक इस्तेमाल करें",
};

/** Hindi without the prompts. */
export const hiWithoutPrompts: MessagesWithoutPrompts = {
  locale: "hi",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "इस खाते से यहाँ साइन इन नहीं हो सकता",
      description: "दूसरा खाता आज़माएँ, या ग्राहक सेवा से संपर्क करें।",
    },
    "AUTH-0002": {
      title: "साइन इन की जानकारी मेल नहीं खाती",
      description: "भरी गई जानकारी जाँचें और फिर से कोशिश करें।",
    },
    "AUTH-0008": {
      title: "जारी रखने के लिए फिर से साइन इन करें",
      description: "इस चरण के लिए आपके एक्सेस की पुष्टि नहीं हो सकी।",
    },
    "AUTH-0009": {
      title: "इस पासवर्ड का इस्तेमाल नहीं हो सकता",
      description: "ऐसा पासवर्ड चुनें जो नियमों के अनुसार हो।",
    },
    "AUTH-0009@login": {
      title: "पासवर्ड सही नहीं है",
      description: "फिर से कोशिश करें, या इसे रीसेट करें।",
    },
    "AUTH-0013": {
      title: "इस तरीके से साइन इन नहीं हो सका",
      description: "फिर से कोशिश करें, या साइन इन का दूसरा तरीका चुनें।",
    },
    "AUTH-0018": {
      title: "साइन इन नहीं हो सका",
      description: "अपनी जानकारी जाँचें और फिर से कोशिश करें।",
    },
    "AUTH-0019": {
      title: "जारी रखने के लिए फिर से साइन इन करें",
      description: "आपका सत्र समाप्त हो गया है।",
    },
    "AUTH-0023": {
      title: "आपका पासवर्ड बदला नहीं जा सका",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    "AUTH-0028": {
      title: "आपका पासवर्ड रीसेट नहीं हो सका",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    "AUTH-0003": {
      title: "यह फ़ोन नंबर नहीं मिला",
      description: "इसे जाँचें, या जारी रखने का दूसरा तरीका चुनें।",
    },
    "AUTH-0003@neutral": {
      title: "इस फ़ोन नंबर का इस्तेमाल नहीं हो सका",
      description: "इसे जाँचें, या जारी रखने का दूसरा तरीका चुनें।",
    },
    "AUTH-0004": {
      title: "फ़ोन नंबर सही प्रारूप में डालें",
      description: "एरिया कोड भी डालें और सही देश चुनें।",
    },
    "AUTH-0005": {
      title: "इस कोड ने काम नहीं किया",
      description: "नया कोड मँगाएँ और उसे यहाँ डालें।",
    },
    "AUTH-0006": {
      title: "यह कोड सही नहीं है",
      description: "सबसे नया संदेश देखें और कोड फिर से डालें।",
    },
    "AUTH-0007": {
      title: "आपका कोड भेजा नहीं जा सका",
      description: "थोड़ा रुकें और फिर से कोशिश करें।",
    },
    "AUTH-0020": {
      title: "नया कोड अभी नहीं भेजा जा सका",
      description: "थोड़ा रुककर फिर से मँगाएँ। अगर कोड पहले से आपके पास है, तो उसे आज़माएँ।",
      descriptionWithWait: "{wait} रुककर फिर से मँगाएँ। अगर कोड पहले से आपके पास है, तो उसे आज़माएँ।",
    },
    "AUTH-0021": {
      title: "ऐसा मोबाइल नंबर डालें जिस पर SMS आते हों",
      description: "लैंडलाइन और इंटरनेट फ़ोन के नंबर यहाँ काम नहीं करते।",
    },
    "AUTH-0024": {
      title: "पहले अपना फ़ोन नंबर सत्यापित करें",
      description: "इसके बाद यह चरण जारी रखा जा सकता है।",
    },
    "AUTH-0029": {
      title: "इस कोड का समय समाप्त हो गया है",
      description: "नया कोड मँगाएँ और मिलते ही उसे डालें।",
    },
    "AUTH-0010": {
      title: "जारी रखने के लिए पासकोड बनाएँ",
      description: "आपका पासकोड अभी नहीं बना है।",
    },
    "AUTH-0011": {
      title: "आपका पासकोड पहले से बना हुआ है",
      description: "उसे इस्तेमाल करें, या नया चुनने के लिए रीसेट करें।",
    },
    "AUTH-0012": {
      title: "पासकोड सही नहीं है",
      description: "फिर से कोशिश करें, या याद न हो तो इसे रीसेट करें।",
    },
    "AUTH-0014": {
      title: "आपका पासकोड बनाया नहीं जा सका",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    "AUTH-0015": {
      title: "आपका पासकोड जाँचा नहीं जा सका",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    "AUTH-0016": {
      title: "आपका पासकोड बदला नहीं जा सका",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    "AUTH-0017": {
      title: "आपका पासकोड रीसेट नहीं हो सका",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    "AUTH-0022": {
      title: "यहाँ साइन अप उपलब्ध नहीं है",
      description: "अभी खाता नहीं बनाया जा सकता। मदद के लिए ग्राहक सेवा से संपर्क करें।",
    },
    "AUTH-0025": {
      title: "आपका खाता बनाया नहीं जा सका",
      description: "अपनी जानकारी जाँचें और फिर से कोशिश करें।",
    },
    "AUTH-0026": {
      title: "इस नंबर पर पहले से खाता है",
      description: "दूसरा नंबर इस्तेमाल करें, या यह आपका है तो साइन इन करें।",
    },
    "AUTH-0026@neutral": {
      title: "इस फ़ोन नंबर से साइन अप नहीं हो सकता",
      description: "अगर यह आपका है, तो साइन इन करें। या दूसरा नंबर इस्तेमाल करें।",
    },
    "AUTH-0027": {
      title: "इस ईमेल पर पहले से खाता है",
      description: "दूसरा ईमेल इस्तेमाल करें, या यह आपका है तो साइन इन करें।",
    },
    "AUTH-0027@neutral": {
      title: "इस ईमेल से साइन अप नहीं हो सकता",
      description: "अगर यह आपका है, तो साइन इन करें। या दूसरा ईमेल इस्तेमाल करें।",
    },
    "AUTH-0030": {
      title: "यह सेवा अभी उपलब्ध नहीं है",
      description: "बाद में फिर से कोशिश करें। मदद अभी चाहिए, तो ग्राहक सेवा से संपर्क करें।",
    },
    "AUTH-0031": {
      title: "जारी रखने के लिए एक्सेस की अनुमति दें",
      description: "इस चरण के लिए {appName} को आपकी अनुमति चाहिए।",
    },
    UNIFORM: {
      title: "अपने संदेश देखें",
      description: "अगर इससे किसी खाते तक पहुँचा जा सका, तो हम कोड भेजेंगे।",
    },
    UNKNOWN: {
      title: "कोई समस्या आ गई",
      description: "फिर से कोशिश करें। ऐसा होता रहे, तो ग्राहक सेवा से संपर्क करें।",
    },
    NETWORK: {
      title: "कनेक्ट नहीं हो सका",
      description: "अपना कनेक्शन जाँचें और फिर से कोशिश करें।",
    },
    TIMEOUT: {
      title: "इसमें बहुत ज़्यादा समय लगा",
      description: "थोड़ी देर में फिर से कोशिश करें।",
    },
    RATE_LIMITED: {
      title: "अभी बहुत ज़्यादा कोशिशें हो चुकी हैं",
      description: "थोड़ा रुकें और फिर से कोशिश करें।",
      descriptionWithWait: "{wait} रुकें और फिर से कोशिश करें।",
    },
    SERVER: {
      title: "हमारी ओर से कोई समस्या है",
      description: "कुछ मिनट में फिर से कोशिश करें।",
    },
    UNAUTHORIZED: {
      title: "जारी रखने के लिए फिर से साइन इन करें",
      description: "आपका सत्र समाप्त हो गया है।",
    },
  },
  actions: {
    retry: "फिर कोशिश करें",
    resendCode: "नया कोड भेजें",
    reenter: "फिर से डालें",
    editPhone: "फ़ोन नंबर बदलें",
    editEmail: "ईमेल बदलें",
    useAnotherMethod: "दूसरा तरीका चुनें",
    verifyPhone: "फ़ोन नंबर सत्यापित करें",
    createPasscode: "पासकोड बनाएँ",
    resetPasscode: "पासकोड रीसेट करें",
    usePasscode: "पासकोड इस्तेमाल करें",
    resetPassword: "पासवर्ड रीसेट करें",
    signIn: "साइन इन",
    reauthenticate: "फिर से साइन इन करें",
    grantAccess: "एक्सेस देखें",
    requestAccess: "एक्सेस माँगें",
    contactSupport: "ग्राहक सेवा से संपर्क",
    goBack: "वापस जाएँ",
  },
  interface: {
    severity: {
      critical: "समस्या",
      error: "त्रुटि",
      warning: "चेतावनी",
      info: "अगला चरण",
    },
    summaryTitle: "एक से ज़्यादा बातों पर ध्यान देना है",
    errorPrefix: "त्रुटि:",
    working: "काम जारी है…",
    tryingAgain: "फिर कोशिश जारी है…",
    sending: "भेज रहे हैं…",
    dismiss: "बंद करें",
    reference: "ग्राहक सेवा के लिए संदर्भ: {reference}",
    availableIn: "यह {wait} के बाद किया जा सकेगा",
    availableNow: "यह अब किया जा सकता है",
    announcement: "{title}। {description}",
    thisApp: "इस ऐप",
    opensInNewTab: "(नए टैब में खुलता है)",
    codeSent: "हमने नया कोड भेजा है। सबसे नए संदेश वाला कोड इस्तेमाल करें।",
    codeIn: "नया कोड {wait} के बाद मँगाया जा सकेगा",
    codeNow: "नया कोड अब मँगाया जा सकता है",
    accessAsked: "आपकी अनुमति इनके लिए होगी:",
    accessOther: "इस चरण के लिए ज़रूरी दूसरा एक्सेस",
    fields: {
      phone: "फ़ोन नंबर",
      email: "ईमेल",
      password: "पासवर्ड",
      code: "कोड",
      passcode: "पासकोड",
    },
  },
};

/** Every sentence of the kit in Hindi. */
export const hi: Messages = {
  ...hiWithoutPrompts,
  interface: { ...hiWithoutPrompts.interface, code: hiCode, passcode: hiPasscode },
};
