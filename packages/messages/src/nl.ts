import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in Dutch. */
export const nlCode: CodeMessages = {
  hint: "Vul de {length} cijfers in die we je hebben gestuurd.",
  hintTo: "Vul de {length} cijfers in die we naar {destination} hebben gestuurd.",
  checksItself: "We checken de code zodra alle {length} cijfers er staan.",
  worksFor: "De code werkt {wait}.",
  check: "Code checken",
  checking: "Checken…",
  empty: "Vul de ontvangen code in",
  notDigits: "Gebruik alleen de cijfers van de code",
  tooShort: "Vul alle {length} cijfers van de code in",
  tooLong: "Vul alleen de {length} cijfers van de code in",
  triesLeft: "Pogingen over: {count}",
  missing: "Niets ontvangen?",
  missingHelp: "Controleer je bereik, en of je nieuwe afzenders blokkeert.",
};

/** The words of the prompt for a passcode, in Dutch. */
export const nlPasscode: PasscodeMessages = {
  current: "Huidige toegangscode",
  new: "Nieuwe toegangscode",
  hint: "Vul {length} cijfers in.",
  check: "Toegangscode checken",
  update: "Toegangscode wijzigen",
  forgot: "Toegangscode vergeten?",
  show: "Cijfers tonen",
  hide: "Cijfers verbergen",
  shown: "Je toegangscode is zichtbaar",
  hidden: "Je toegangscode is verborgen",
  empty: "Vul je toegangscode in",
  emptyNew: "Vul een nieuwe toegangscode in",
  notDigits: "Gebruik alleen cijfers",
  tooShort: "Te kort: gebruik {length} cijfers",
  tooLong: "Te lang: gebruik {length} cijfers",
};

/** Dutch without the prompts, for applications that show none. */
export const nlWithoutPrompts: MessagesWithoutPrompts = {
  locale: "nl",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Je kunt hier niet inloggen met dit account",
      description: "Probeer een ander account, of neem contact op met de klantenservice.",
    },
    "AUTH-0002": {
      title: "Deze inloggegevens kloppen niet",
      description: "Controleer wat je hebt ingevuld en probeer het opnieuw.",
    },
    "AUTH-0008": {
      title: "Log opnieuw in om door te gaan",
      description: "We konden je toegang voor deze stap niet bevestigen.",
    },
    "AUTH-0009": {
      title: "Dit wachtwoord kun je niet gebruiken",
      description: "Kies een wachtwoord dat aan de regels voldoet.",
    },
    "AUTH-0009@login": {
      title: "Dit wachtwoord klopt niet",
      description: "Probeer het opnieuw, of reset het.",
    },
    "AUTH-0013": {
      title: "We konden je op die manier niet inloggen",
      description: "Probeer het opnieuw, of kies een andere manier om in te loggen.",
    },
    "AUTH-0018": {
      title: "We konden je niet inloggen",
      description: "Controleer je gegevens en probeer het opnieuw.",
    },
    "AUTH-0019": {
      title: "Log opnieuw in om door te gaan",
      description: "Je sessie is afgelopen.",
    },
    "AUTH-0023": {
      title: "We konden je wachtwoord niet wijzigen",
      description: "Probeer het straks opnieuw.",
    },
    "AUTH-0028": {
      title: "We konden je wachtwoord niet resetten",
      description: "Probeer het straks opnieuw.",
    },
    "AUTH-0003": {
      title: "We konden dit telefoonnummer niet vinden",
      description: "Controleer het nummer, of kies een andere manier om door te gaan.",
    },
    "AUTH-0003@neutral": {
      title: "We konden dit telefoonnummer niet gebruiken",
      description: "Controleer het nummer, of kies een andere manier om door te gaan.",
    },
    "AUTH-0004": {
      title: "Vul een telefoonnummer in de juiste vorm in",
      description: "Vul ook het netnummer in en kies het juiste land.",
    },
    "AUTH-0005": {
      title: "Deze code werkte niet",
      description: "Vraag een nieuwe code aan en vul die hier in.",
    },
    "AUTH-0006": {
      title: "Deze code klopt niet",
      description: "Kijk in het nieuwste bericht en vul de code opnieuw in.",
    },
    "AUTH-0007": {
      title: "We konden je code niet versturen",
      description: "Wacht even en probeer het dan opnieuw.",
    },
    "AUTH-0020": {
      title: "We konden nog geen nieuwe code versturen",
      description: "Wacht even en vraag er dan opnieuw om. Heb je al een code, probeer die dan.",
      descriptionWithWait:
        "Wacht {wait} en vraag er dan opnieuw om. Heb je al een code, probeer die dan.",
    },
    "AUTH-0021": {
      title: "Gebruik een mobiel nummer dat sms ontvangt",
      description: "Een vast nummer of een internetnummer werkt hier niet.",
    },
    "AUTH-0024": {
      title: "Bevestig eerst je telefoonnummer",
      description: "Daarna kun je verder met deze stap.",
    },
    "AUTH-0029": {
      title: "Deze code is verlopen",
      description: "Vraag een nieuwe code aan en vul die in zodra je hem krijgt.",
    },
    "AUTH-0010": {
      title: "Maak een toegangscode om door te gaan",
      description: "Je hebt er nog geen.",
    },
    "AUTH-0011": {
      title: "Je hebt al een toegangscode",
      description: "Gebruik die, of reset hem om een nieuwe te kiezen.",
    },
    "AUTH-0012": {
      title: "Deze toegangscode klopt niet",
      description: "Probeer het opnieuw, of reset hem als je hem bent vergeten.",
    },
    "AUTH-0014": {
      title: "We konden je toegangscode niet maken",
      description: "Probeer het straks opnieuw.",
    },
    "AUTH-0015": {
      title: "We konden je toegangscode niet checken",
      description: "Probeer het straks opnieuw.",
    },
    "AUTH-0016": {
      title: "We konden je toegangscode niet wijzigen",
      description: "Probeer het straks opnieuw.",
    },
    "AUTH-0017": {
      title: "We konden je toegangscode niet resetten",
      description: "Probeer het straks opnieuw.",
    },
    "AUTH-0022": {
      title: "Je kunt je hier niet registreren",
      description:
        "Je kunt nu geen account maken. Neem voor hulp contact op met de klantenservice.",
    },
    "AUTH-0025": {
      title: "We konden je account niet maken",
      description: "Controleer je gegevens en probeer het opnieuw.",
    },
    "AUTH-0026": {
      title: "Dit nummer heeft al een account",
      description: "Gebruik een ander nummer, of log in als dit van jou is.",
    },
    "AUTH-0026@neutral": {
      title: "Je kunt je niet registreren met dit telefoonnummer",
      description: "Log in als het van jou is. Of gebruik een ander nummer.",
    },
    "AUTH-0027": {
      title: "Dit e-mailadres heeft al een account",
      description: "Gebruik een ander e-mailadres, of log in als dit van jou is.",
    },
    "AUTH-0027@neutral": {
      title: "Je kunt je niet registreren met dit e-mailadres",
      description: "Log in als het van jou is. Of gebruik een ander e-mailadres.",
    },
    "AUTH-0030": {
      title: "Deze dienst is nu niet beschikbaar",
      description:
        "Probeer het later opnieuw. Heb je nu hulp nodig, neem dan contact op met de klantenservice.",
    },
    "AUTH-0031": {
      title: "Geef toegang om door te gaan",
      description: "{appName} heeft voor deze stap je toestemming nodig.",
    },
    UNIFORM: {
      title: "Bekijk je berichten",
      description: "Als we daarmee een account kunnen bereiken, sturen we een code.",
    },
    UNKNOWN: {
      title: "Er ging iets mis",
      description:
        "Probeer het opnieuw. Blijft het gebeuren, neem dan contact op met de klantenservice.",
    },
    NETWORK: {
      title: "We konden geen verbinding maken",
      description: "Controleer je verbinding en probeer het opnieuw.",
    },
    TIMEOUT: {
      title: "Dat duurde te lang",
      description: "Probeer het straks opnieuw.",
    },
    RATE_LIMITED: {
      title: "Voorlopig te veel pogingen",
      description: "Wacht even en probeer het dan opnieuw.",
      descriptionWithWait: "Wacht {wait} en probeer het dan opnieuw.",
    },
    SERVER: {
      title: "Er is een probleem aan onze kant",
      description: "Probeer het over een paar minuten opnieuw.",
    },
    UNAUTHORIZED: {
      title: "Log opnieuw in om door te gaan",
      description: "Je sessie is afgelopen.",
    },
  },
  actions: {
    retry: "Nog een poging",
    resendCode: "Nieuwe code versturen",
    reenter: "Opnieuw invullen",
    editPhone: "Telefoonnummer wijzigen",
    editEmail: "E-mail wijzigen",
    useAnotherMethod: "Andere manier kiezen",
    verifyPhone: "Telefoonnummer bevestigen",
    createPasscode: "Toegangscode maken",
    resetPasscode: "Toegangscode resetten",
    usePasscode: "Je toegangscode gebruiken",
    resetPassword: "Wachtwoord resetten",
    signIn: "Inloggen",
    reauthenticate: "Opnieuw inloggen",
    grantAccess: "Toegang bekijken",
    requestAccess: "Toegang aanvragen",
    contactSupport: "Naar de klantenservice",
    goBack: "Terug",
  },
  interface: {
    severity: { critical: "Probleem", error: "Fout", warning: "Let op", info: "Volgende stap" },
    summaryTitle: "Meer dan één ding vraagt je aandacht",
    errorPrefix: "Fout:",
    working: "Bezig…",
    tryingAgain: "Nieuwe poging…",
    sending: "Versturen…",
    dismiss: "Sluiten",
    reference: "Kenmerk voor de klantenservice: {reference}",
    availableIn: "Je kunt dit over {wait} doen",
    availableNow: "Je kunt dit nu doen",
    announcement: "{title}. {description}",
    thisApp: "Deze app",
    opensInNewTab: "(opent in nieuw tabblad)",
    codeSent: "We hebben een nieuwe code verstuurd. Gebruik de code uit het nieuwste bericht.",
    codeIn: "Je kunt over {wait} een nieuwe code aanvragen",
    codeNow: "Je kunt nu een nieuwe code aanvragen",
    accessAsked: "Dit zou je toestaan:",
    accessOther: "Andere toegang die deze stap nodig heeft",
    fields: {
      phone: "Telefoonnummer",
      email: "E-mailadres",
      password: "Wachtwoord",
      code: "Ontvangen code",
      passcode: "Toegangscode",
    },
  },
};

/** Dutch, which says je: every sentence, prompts included. */
export const nl: Messages = {
  ...nlWithoutPrompts,
  interface: { ...nlWithoutPrompts.interface, code: nlCode, passcode: nlPasscode },
};
