import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in German. */
export const deCode: CodeMessages = {
  hint: "Geben Sie die {length} Ziffern ein, die wir Ihnen gesendet haben.",
  hintTo: "Geben Sie die {length} Ziffern ein, die wir an {destination} gesendet haben.",
  checksItself: "Wir prüfen den Code, sobald alle {length} Ziffern da sind.",
  worksFor: "Der Code gilt {wait}.",
  check: "Code prüfen",
  checking: "Wird geprüft…",
  empty: "Geben Sie den Code ein",
  notDigits: "Geben Sie nur die Ziffern des Codes ein",
  tooShort: "Geben Sie alle {length} Ziffern des Codes ein",
  tooLong: "Geben Sie nur die {length} Ziffern des Codes ein",
  triesLeft: "Übrige Versuche: {count}",
  missing: "Nicht angekommen?",
  missingHelp: "Prüfen Sie Ihren Empfang, und ob Sie neue Absender blockieren.",
};

/** The words of the prompt for a passcode, in German. */
export const dePasscode: PasscodeMessages = {
  current: "Aktuelle Geheimzahl",
  new: "Neue Geheimzahl",
  hint: "Geben Sie {length} Ziffern ein.",
  check: "Geheimzahl prüfen",
  update: "Geheimzahl ändern",
  forgot: "Geheimzahl vergessen?",
  show: "Geheimzahl anzeigen",
  hide: "Geheimzahl verbergen",
  shown: "Ihre Geheimzahl ist sichtbar",
  hidden: "Ihre Geheimzahl ist verborgen",
  empty: "Geben Sie Ihre Geheimzahl ein",
  emptyNew: "Geben Sie eine neue Geheimzahl ein",
  notDigits: "Geben Sie nur Ziffern ein",
  tooShort: "Zu kurz: Geben Sie {length} Ziffern ein",
  tooLong: "Zu lang: Geben Sie {length} Ziffern ein",
};

/** German without the prompts, for applications that show none. */
export const deWithoutPrompts: MessagesWithoutPrompts = {
  locale: "de",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Mit diesem Konto können Sie sich hier nicht anmelden",
      description: "Versuchen Sie es mit einem anderen Konto, oder wenden Sie sich an den Support.",
    },
    "AUTH-0002": {
      title: "Diese Anmeldedaten passen nicht zusammen",
      description: "Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.",
    },
    "AUTH-0008": {
      title: "Melden Sie sich erneut an, um fortzufahren",
      description: "Wir konnten Ihren Zugriff für diesen Schritt nicht bestätigen.",
    },
    "AUTH-0009": {
      title: "Dieses Passwort können Sie nicht verwenden",
      description: "Wählen Sie eines, das zu den Regeln für Passwörter passt.",
    },
    "AUTH-0009@login": {
      title: "Dieses Passwort stimmt nicht",
      description: "Versuchen Sie es noch einmal, oder setzen Sie es zurück.",
    },
    "AUTH-0013": {
      title: "Wir konnten Sie auf diesem Weg nicht anmelden",
      description: "Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg zur Anmeldung.",
    },
    "AUTH-0018": {
      title: "Wir konnten Sie nicht anmelden",
      description: "Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.",
    },
    "AUTH-0019": {
      title: "Melden Sie sich erneut an, um fortzufahren",
      description: "Ihre Sitzung ist beendet.",
    },
    "AUTH-0023": {
      title: "Wir konnten Ihr Passwort nicht ändern",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    "AUTH-0028": {
      title: "Wir konnten Ihr Passwort nicht zurücksetzen",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    "AUTH-0003": {
      title: "Wir konnten diese Telefonnummer nicht finden",
      description: "Prüfen Sie die Nummer, oder wählen Sie einen anderen Weg.",
    },
    "AUTH-0003@neutral": {
      title: "Wir konnten diese Telefonnummer nicht nutzen",
      description: "Prüfen Sie die Nummer, oder wählen Sie einen anderen Weg.",
    },
    "AUTH-0004": {
      title: "Geben Sie die Telefonnummer im richtigen Format ein",
      description: "Geben Sie auch die Vorwahl an und wählen Sie das richtige Land.",
    },
    "AUTH-0005": {
      title: "Dieser Code hat nicht funktioniert",
      description: "Fordern Sie einen neuen Code an und geben Sie ihn hier ein.",
    },
    "AUTH-0006": {
      title: "Dieser Code stimmt nicht",
      description:
        "Sehen Sie in der neuesten Nachricht nach und geben Sie den Code noch einmal ein.",
    },
    "AUTH-0007": {
      title: "Wir konnten Ihren Code nicht senden",
      description: "Warten Sie einen Moment und versuchen Sie es dann noch einmal.",
    },
    "AUTH-0020": {
      title: "Wir konnten noch keinen neuen Code senden",
      description:
        "Warten Sie etwas und fordern Sie ihn dann noch einmal an. Haben Sie schon einen Code, probieren Sie ihn.",
      descriptionWithWait:
        "Warten Sie {wait} und fordern Sie ihn dann noch einmal an. Haben Sie schon einen Code, probieren Sie ihn.",
    },
    "AUTH-0021": {
      title: "Nutzen Sie eine Handynummer, die SMS empfängt",
      description: "Nummern für Festnetz oder Internet-Telefonie funktionieren hier nicht.",
    },
    "AUTH-0024": {
      title: "Bestätigen Sie zuerst Ihre Telefonnummer",
      description: "Dann können Sie mit diesem Schritt weitermachen.",
    },
    "AUTH-0029": {
      title: "Dieser Code ist abgelaufen",
      description: "Fordern Sie einen neuen Code an und geben Sie ihn ein, sobald er da ist.",
    },
    "AUTH-0010": {
      title: "Legen Sie eine Geheimzahl an, um fortzufahren",
      description: "Sie haben noch keine.",
    },
    "AUTH-0011": {
      title: "Sie haben schon eine Geheimzahl",
      description: "Nutzen Sie Ihre Geheimzahl, oder wählen Sie sie neu.",
    },
    "AUTH-0012": {
      title: "Diese Geheimzahl stimmt nicht",
      description:
        "Versuchen Sie es noch einmal. Wenn Sie sie vergessen haben, wählen Sie sie neu.",
    },
    "AUTH-0014": {
      title: "Wir konnten Ihre Geheimzahl nicht anlegen",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    "AUTH-0015": {
      title: "Wir konnten Ihre Geheimzahl nicht prüfen",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    "AUTH-0016": {
      title: "Wir konnten Ihre Geheimzahl nicht ändern",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    "AUTH-0017": {
      title: "Wir konnten Ihre Geheimzahl nicht zurücksetzen",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    "AUTH-0022": {
      title: "Hier können Sie sich nicht registrieren",
      description:
        "Sie können derzeit kein Konto anlegen. Wenden Sie sich für Hilfe an den Support.",
    },
    "AUTH-0025": {
      title: "Wir konnten Ihr Konto nicht anlegen",
      description: "Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.",
    },
    "AUTH-0026": {
      title: "Zu dieser Nummer gibt es schon ein Konto",
      description: "Nutzen Sie eine andere Nummer. Oder melden Sie sich an, wenn es Ihre ist.",
    },
    "AUTH-0026@neutral": {
      title: "Sie können sich mit dieser Telefonnummer nicht registrieren",
      description: "Wenn es Ihre ist, melden Sie sich an. Oder nutzen Sie eine andere Nummer.",
    },
    "AUTH-0027": {
      title: "Zu dieser E-Mail-Adresse gibt es schon ein Konto",
      description:
        "Nutzen Sie eine andere E-Mail-Adresse. Oder melden Sie sich an, wenn es Ihre ist.",
    },
    "AUTH-0027@neutral": {
      title: "Sie können sich mit dieser E-Mail-Adresse nicht registrieren",
      description:
        "Wenn es Ihre ist, melden Sie sich an. Oder nutzen Sie eine andere E-Mail-Adresse.",
    },
    "AUTH-0030": {
      title: "Dieser Dienst ist im Moment nicht verfügbar",
      description:
        "Versuchen Sie es später noch einmal. Wenn Sie jetzt Hilfe brauchen, wenden Sie sich an den Support.",
    },
    "AUTH-0031": {
      title: "Erlauben Sie den Zugriff, um fortzufahren",
      description: "{appName} braucht für diesen Schritt Ihre Erlaubnis.",
    },
    UNIFORM: {
      title: "Sehen Sie in Ihren Nachrichten nach",
      description: "Wenn wir damit ein Konto erreichen, senden wir einen Code.",
    },
    UNKNOWN: {
      title: "Etwas hat nicht geklappt",
      description:
        "Versuchen Sie es noch einmal. Wenn es wieder passiert, wenden Sie sich an den Support.",
    },
    NETWORK: {
      title: "Wir konnten keine Verbindung herstellen",
      description: "Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    },
    TIMEOUT: {
      title: "Das hat zu lange gedauert",
      description: "Versuchen Sie es gleich noch einmal.",
    },
    RATE_LIMITED: {
      title: "Im Moment sind es zu viele Versuche",
      description: "Warten Sie etwas und versuchen Sie es dann noch einmal.",
      descriptionWithWait: "Warten Sie {wait} und versuchen Sie es dann noch einmal.",
    },
    SERVER: {
      title: "Das Problem liegt bei uns",
      description: "Versuchen Sie es in ein paar Minuten noch einmal.",
    },
    UNAUTHORIZED: {
      title: "Melden Sie sich erneut an, um fortzufahren",
      description: "Ihre Sitzung ist beendet.",
    },
  },
  actions: {
    retry: "Neu versuchen",
    resendCode: "Neuen Code senden",
    reenter: "Noch einmal eingeben",
    editPhone: "Telefonnummer ändern",
    editEmail: "E-Mail ändern",
    useAnotherMethod: "Anderen Weg wählen",
    verifyPhone: "Telefonnummer bestätigen",
    createPasscode: "Geheimzahl anlegen",
    resetPasscode: "Geheimzahl neu wählen",
    usePasscode: "Ihre Geheimzahl nutzen",
    resetPassword: "Passwort zurücksetzen",
    signIn: "Anmelden",
    reauthenticate: "Erneut anmelden",
    grantAccess: "Zugriff prüfen",
    requestAccess: "Zugriff anfordern",
    contactSupport: "Support kontaktieren",
    goBack: "Zurück",
  },
  interface: {
    severity: {
      critical: "Problem",
      error: "Fehler",
      warning: "Achtung",
      info: "Nächster Schritt",
    },
    summaryTitle: "Mehr als ein Punkt braucht Ihre Aufmerksamkeit",
    errorPrefix: "Fehler:",
    working: "In Arbeit…",
    tryingAgain: "Neuer Versuch…",
    sending: "Senden…",
    dismiss: "Schließen",
    reference: "Referenz für den Support: {reference}",
    availableIn: "Sie können das erst in {wait} tun",
    availableNow: "Sie können das jetzt tun",
    announcement: "{title}. {description}",
    thisApp: "Diese App",
    opensInNewTab: "(öffnet sich in neuem Tab)",
    codeSent: "Wir haben einen neuen Code gesendet. Nutzen Sie den aus der neuesten Nachricht.",
    codeIn: "Sie können erst in {wait} einen neuen Code anfordern",
    codeNow: "Sie können jetzt einen neuen Code anfordern",
    accessAsked: "Das würden Sie erlauben:",
    accessOther: "Weiterer Zugriff, den dieser Schritt braucht",
    fields: {
      phone: "Telefonnummer",
      email: "E-Mail-Adresse",
      password: "Passwort",
      code: "Code",
      passcode: "Geheimzahl",
    },
  },
};

/** German, which says Sie: every sentence, prompts included. */
export const de: Messages = {
  ...deWithoutPrompts,
  interface: { ...deWithoutPrompts.interface, code: deCode, passcode: dePasscode },
};
