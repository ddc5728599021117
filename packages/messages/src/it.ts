import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in Italian. */
export const itCode: CodeMessages = {
  hint: "Inserisci le {length} cifre che ti abbiamo inviato.",
  hintTo: "Inserisci le {length} cifre che abbiamo inviato a {destination}.",
  checksItself: "Controlleremo il codice appena ci saranno tutte le {length} cifre.",
  worksFor: "Il codice vale per {wait}.",
  check: "Controlla codice",
  checking: "Controllo…",
  empty: "Inserisci il codice",
  notDigits: "Usa solo le cifre del codice",
  tooShort: "Inserisci tutte le {length} cifre del codice",
  tooLong: "Inserisci solo le {length} cifre del codice",
  triesLeft: "Tentativi rimasti: {count}",
  missing: "Non è arrivato?",
  missingHelp: "Controlla il segnale, e che tu non stia bloccando i nuovi mittenti.",
};

/** The words of the prompt for a passcode, in Italian. */
export const itPasscode: PasscodeMessages = {
  current: "PIN attuale",
  new: "Nuovo PIN",
  hint: "Inserisci {length} cifre.",
  check: "Controlla PIN",
  update: "Cambia PIN",
  forgot: "Non ricordi il PIN?",
  show: "Mostra PIN",
  hide: "Nascondi PIN",
  shown: "Il tuo PIN è visibile",
  hidden: "Il tuo PIN è nascosto",
  empty: "Inserisci il tuo PIN",
  emptyNew: "Inserisci un nuovo PIN",
  notDigits: "Usa solo cifre",
  tooShort: "Troppo corto: usa {length} cifre",
  tooLong: "Troppo lungo: usa {length} cifre",
};

/** Italian without the prompts, for applications that show none. */
export const itWithoutPrompts: MessagesWithoutPrompts = {
  locale: "it",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Non puoi accedere qui con questo account",
      description: "Prova con un altro account o contatta l’assistenza.",
    },
    "AUTH-0002": {
      title: "Questi dati di accesso non corrispondono",
      description: "Controlla i dati inseriti e riprova.",
    },
    "AUTH-0008": {
      title: "Accedi di nuovo per continuare",
      description: "Non abbiamo potuto confermare il tuo accesso a questo passaggio.",
    },
    "AUTH-0009": {
      title: "Non puoi usare questa password",
      description: "Scegline una che segua le regole per le password.",
    },
    "AUTH-0009@login": {
      title: "Questa password non è corretta",
      description: "Riprova o reimposta la password.",
    },
    "AUTH-0013": {
      title: "Non è stato possibile accedere in questo modo",
      description: "Riprova o scegli un altro modo per accedere.",
    },
    "AUTH-0018": {
      title: "Non è stato possibile accedere",
      description: "Controlla i tuoi dati e riprova.",
    },
    "AUTH-0019": {
      title: "Accedi di nuovo per continuare",
      description: "La tua sessione è terminata.",
    },
    "AUTH-0023": {
      title: "Non siamo riusciti a cambiare la tua password",
      description: "Riprova tra poco.",
    },
    "AUTH-0028": {
      title: "Non siamo riusciti a reimpostare la tua password",
      description: "Riprova tra poco.",
    },
    "AUTH-0003": {
      title: "Non abbiamo trovato questo numero di telefono",
      description: "Controlla il numero o scegli un altro modo per continuare.",
    },
    "AUTH-0003@neutral": {
      title: "Non abbiamo potuto usare questo numero di telefono",
      description: "Controlla il numero o scegli un altro modo per continuare.",
    },
    "AUTH-0004": {
      title: "Inserisci un numero di telefono nel formato giusto",
      description: "Aggiungi il prefisso della zona e scegli il paese giusto.",
    },
    "AUTH-0005": {
      title: "Questo codice non ha funzionato",
      description: "Richiedi un nuovo codice e inseriscilo qui.",
    },
    "AUTH-0006": {
      title: "Questo codice non è corretto",
      description: "Controlla il messaggio più recente e inserisci di nuovo il codice.",
    },
    "AUTH-0007": {
      title: "Non siamo riusciti a inviare il codice",
      description: "Attendi un momento, poi riprova.",
    },
    "AUTH-0020": {
      title: "Non abbiamo ancora potuto inviare un nuovo codice",
      description: "Attendi un po’, poi richiedilo di nuovo. Se hai già un codice, provalo.",
      descriptionWithWait:
        "Attendi {wait}, poi richiedilo di nuovo. Se hai già un codice, provalo.",
    },
    "AUTH-0021": {
      title: "Usa un numero di cellulare che riceve SMS",
      description: "I numeri fissi e quelli via internet qui non funzionano.",
    },
    "AUTH-0024": {
      title: "Prima verifica il tuo numero di telefono",
      description: "Poi puoi proseguire con questo passaggio.",
    },
    "AUTH-0029": {
      title: "Questo codice è scaduto",
      description: "Richiedi un nuovo codice e inseriscilo appena arriva.",
    },
    "AUTH-0010": {
      title: "Crea un PIN per continuare",
      description: "Non ne hai ancora uno.",
    },
    "AUTH-0011": {
      title: "Hai già un PIN",
      description: "Usalo, o reimposta il PIN per sceglierne uno nuovo.",
    },
    "AUTH-0012": {
      title: "Questo PIN non è corretto",
      description: "Riprova, o reimposta il PIN se non lo ricordi.",
    },
    "AUTH-0014": {
      title: "Non siamo riusciti a creare il tuo PIN",
      description: "Riprova tra poco.",
    },
    "AUTH-0015": {
      title: "Non siamo riusciti a controllare il tuo PIN",
      description: "Riprova tra poco.",
    },
    "AUTH-0016": {
      title: "Non siamo riusciti a cambiare il tuo PIN",
      description: "Riprova tra poco.",
    },
    "AUTH-0017": {
      title: "Non siamo riusciti a reimpostare il tuo PIN",
      description: "Riprova tra poco.",
    },
    "AUTH-0022": {
      title: "Qui non è possibile registrarsi",
      description: "Al momento non puoi creare un account. Contatta l’assistenza per avere aiuto.",
    },
    "AUTH-0025": {
      title: "Non siamo riusciti a creare il tuo account",
      description: "Controlla i tuoi dati e riprova.",
    },
    "AUTH-0026": {
      title: "Questo numero ha già un account",
      description: "Usa un altro numero, o accedi con questo se è il tuo.",
    },
    "AUTH-0026@neutral": {
      title: "Non puoi registrarti con questo numero di telefono",
      description: "Se è il tuo, accedi. Oppure usa un altro numero.",
    },
    "AUTH-0027": {
      title: "Questa email ha già un account",
      description: "Usa un’altra email, o accedi con questa se è la tua.",
    },
    "AUTH-0027@neutral": {
      title: "Non puoi registrarti con questa email",
      description: "Se è la tua, accedi. Oppure usa un’altra email.",
    },
    "AUTH-0030": {
      title: "Questo servizio non è disponibile al momento",
      description: "Riprova più tardi. Se ti serve aiuto ora, contatta l’assistenza.",
    },
    "AUTH-0031": {
      title: "Consenti l’accesso per continuare",
      description: "{appName} ha bisogno del tuo permesso per questo passaggio.",
    },
    UNIFORM: {
      title: "Controlla i tuoi messaggi",
      description: "Se questo dato ci porta a un account, invieremo un codice.",
    },
    UNKNOWN: {
      title: "Qualcosa è andato storto",
      description: "Riprova. Se continua a succedere, contatta l’assistenza.",
    },
    NETWORK: {
      title: "Non siamo riusciti a connetterci",
      description: "Controlla la connessione e riprova.",
    },
    TIMEOUT: {
      title: "La risposta ha richiesto troppo tempo",
      description: "Riprova tra poco.",
    },
    RATE_LIMITED: {
      title: "Troppi tentativi per il momento",
      description: "Attendi un po’, poi riprova.",
      descriptionWithWait: "Attendi {wait}, poi riprova.",
    },
    SERVER: {
      title: "C’è un problema da parte nostra",
      description: "Riprova tra qualche minuto.",
    },
    UNAUTHORIZED: {
      title: "Accedi di nuovo per continuare",
      description: "La tua sessione è terminata.",
    },
  },
  actions: {
    retry: "Riprova",
    resendCode: "Invia un nuovo codice",
    reenter: "Inserisci di nuovo",
    editPhone: "Cambia numero di telefono",
    editEmail: "Cambia email",
    useAnotherMethod: "Scegli un altro modo",
    verifyPhone: "Verifica numero di telefono",
    createPasscode: "Crea PIN",
    resetPasscode: "Reimposta PIN",
    usePasscode: "Usa il tuo PIN",
    resetPassword: "Reimposta password",
    signIn: "Accedi",
    reauthenticate: "Accedi di nuovo",
    grantAccess: "Esamina l’accesso",
    requestAccess: "Richiedi l’accesso",
    contactSupport: "Contatta l’assistenza",
    goBack: "Indietro",
  },
  interface: {
    severity: {
      critical: "Problema",
      error: "Errore",
      warning: "Attenzione",
      info: "Prossimo passo",
    },
    summaryTitle: "Più di un punto richiede la tua attenzione",
    errorPrefix: "Errore:",
    working: "In corso…",
    tryingAgain: "Nuovo tentativo…",
    sending: "Invio…",
    dismiss: "Chiudi",
    reference: "Riferimento per l’assistenza: {reference}",
    availableIn: "Potrai farlo tra {wait}",
    availableNow: "Ora puoi farlo",
    announcement: "{title}. {description}",
    thisApp: "Questa app",
    opensInNewTab: "(si apre in un’altra scheda)",
    codeSent: "Abbiamo inviato un nuovo codice. Usa quello nel messaggio più recente.",
    codeIn: "Potrai richiedere un nuovo codice tra {wait}",
    codeNow: "Ora puoi richiedere un nuovo codice",
    accessAsked: "Ecco che cosa consentiresti:",
    accessOther: "Altro accesso che serve a questo passaggio",
    fields: {
      phone: "Numero di telefono",
      email: "Email",
      password: "Password",
      code: "Codice",
      passcode: "PIN",
    },
  },
};

/** Italian, which says tu: every sentence, prompts included. */
export const it: Messages = {
  ...itWithoutPrompts,
  interface: { ...itWithoutPrompts.interface, code: itCode, passcode: itPasscode },
};
