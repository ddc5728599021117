import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in Polish. */
export const plCode: CodeMessages = {
  hint: "Wpisz kod, który wysłaliśmy. Liczba cyfr: {length}.",
  hintTo: "Wpisz kod, który wysłaliśmy na {destination}. Liczba cyfr: {length}.",
  checksItself: "Sprawdzimy kod, gdy wpiszesz wszystkie cyfry ({length}).",
  worksFor: "Czas ważności kodu: {wait}.",
  check: "Sprawdź kod",
  checking: "Sprawdzamy…",
  empty: "Wpisz kod",
  notDigits: "Wpisz tylko cyfry kodu",
  tooShort: "Wpisz wszystkie cyfry kodu (liczba cyfr: {length})",
  tooLong: "Wpisz tylko cyfry kodu (liczba cyfr: {length})",
  triesLeft: "Pozostałe próby: {count}",
  missing: "Kod nie dotarł?",
  missingHelp: "Sprawdź zasięg i to, czy nie blokujesz nowych nadawców.",
};

/** The words of the prompt for a passcode, in Polish. */
export const plPasscode: PasscodeMessages = {
  current: "Obecny PIN",
  new: "Nowy PIN",
  hint: "Wpisz cyfry PIN-u. Liczba cyfr: {length}.",
  check: "Sprawdź PIN",
  update: "Zmień PIN",
  forgot: "Nie pamiętasz PIN-u?",
  show: "Pokaż PIN",
  hide: "Ukryj PIN",
  shown: "Twój PIN jest widoczny",
  hidden: "Twój PIN jest ukryty",
  empty: "Wpisz swój PIN",
  emptyNew: "Wpisz nowy PIN",
  notDigits: "Wpisz tylko cyfry",
  tooShort: "Za krótki PIN, potrzebna liczba cyfr: {length}",
  tooLong: "Za długi PIN, potrzebna liczba cyfr: {length}",
};

/** Polish without the prompts, for applications that show none. */
export const plWithoutPrompts: MessagesWithoutPrompts = {
  locale: "pl",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Na to konto nie można się tu zalogować",
      description: "Użyj innego konta lub skontaktuj się z obsługą klienta.",
    },
    "AUTH-0002": {
      title: "Te dane logowania się nie zgadzają",
      description: "Sprawdź wpisane dane i spróbuj ponownie.",
    },
    "AUTH-0008": {
      title: "Zaloguj się ponownie, aby kontynuować",
      description: "Nie udało nam się potwierdzić dostępu do tego kroku.",
    },
    "AUTH-0009": {
      title: "Tego hasła nie można użyć",
      description: "Wybierz hasło zgodne z zasadami.",
    },
    "AUTH-0009@login": {
      title: "To hasło się nie zgadza",
      description: "Spróbuj ponownie lub zresetuj hasło.",
    },
    "AUTH-0013": {
      title: "Nie udało się zalogować w ten sposób",
      description: "Spróbuj ponownie lub wybierz inny sposób logowania.",
    },
    "AUTH-0018": {
      title: "Nie udało się zalogować",
      description: "Sprawdź swoje dane i spróbuj ponownie.",
    },
    "AUTH-0019": {
      title: "Zaloguj się ponownie, aby kontynuować",
      description: "Twoja sesja się zakończyła.",
    },
    "AUTH-0023": {
      title: "Nie udało nam się zmienić hasła",
      description: "Spróbuj ponownie za chwilę.",
    },
    "AUTH-0028": {
      title: "Nie udało nam się zresetować hasła",
      description: "Spróbuj ponownie za chwilę.",
    },
    "AUTH-0003": {
      title: "Nie udało nam się znaleźć tego numeru telefonu",
      description: "Sprawdź numer lub wybierz inny sposób, aby kontynuować.",
    },
    "AUTH-0003@neutral": {
      title: "Nie udało nam się użyć tego numeru telefonu",
      description: "Sprawdź numer lub wybierz inny sposób, aby kontynuować.",
    },
    "AUTH-0004": {
      title: "Wpisz numer telefonu we właściwym formacie",
      description: "Dodaj numer kierunkowy i wybierz właściwy kraj.",
    },
    "AUTH-0005": {
      title: "Ten kod nie zadziałał",
      description: "Poproś o nowy kod i wpisz go tutaj.",
    },
    "AUTH-0006": {
      title: "Ten kod się nie zgadza",
      description: "Sprawdź najnowszą wiadomość i wpisz kod ponownie.",
    },
    "AUTH-0007": {
      title: "Nie udało nam się wysłać kodu",
      description: "Odczekaj chwilę i spróbuj ponownie.",
    },
    "AUTH-0020": {
      title: "Nie możemy jeszcze wysłać nowego kodu",
      description: "Odczekaj chwilę i poproś o niego ponownie. Jeśli masz już kod, wypróbuj go.",
      descriptionWithWait:
        "Poproś o niego ponownie, gdy minie ten czas: {wait}. Jeśli masz już kod, wypróbuj go.",
    },
    "AUTH-0021": {
      title: "Użyj numeru komórkowego, który odbiera SMS-y",
      description: "Numery stacjonarne i internetowe tutaj nie działają.",
    },
    "AUTH-0024": {
      title: "Najpierw potwierdź swój numer telefonu",
      description: "Potem możesz kontynuować ten krok.",
    },
    "AUTH-0029": {
      title: "Ten kod wygasł",
      description: "Poproś o nowy kod i wpisz go, gdy tylko dotrze.",
    },
    "AUTH-0010": {
      title: "Utwórz PIN, aby kontynuować",
      description: "Nie masz go jeszcze.",
    },
    "AUTH-0011": {
      title: "Masz już PIN",
      description: "Użyj go lub zresetuj, aby wybrać nowy.",
    },
    "AUTH-0012": {
      title: "Ten PIN się nie zgadza",
      description: "Spróbuj ponownie lub zresetuj PIN, jeśli go nie pamiętasz.",
    },
    "AUTH-0014": {
      title: "Nie udało nam się utworzyć PIN-u",
      description: "Spróbuj ponownie za chwilę.",
    },
    "AUTH-0015": {
      title: "Nie udało nam się sprawdzić PIN-u",
      description: "Spróbuj ponownie za chwilę.",
    },
    "AUTH-0016": {
      title: "Nie udało nam się zmienić PIN-u",
      description: "Spróbuj ponownie za chwilę.",
    },
    "AUTH-0017": {
      title: "Nie udało nam się zresetować PIN-u",
      description: "Spróbuj ponownie za chwilę.",
    },
    "AUTH-0022": {
      title: "Rejestracja nie jest tu dostępna",
      description:
        "Teraz nie możesz utworzyć konta. Aby uzyskać pomoc, skontaktuj się z obsługą klienta.",
    },
    "AUTH-0025": {
      title: "Nie udało nam się utworzyć konta",
      description: "Sprawdź swoje dane i spróbuj ponownie.",
    },
    "AUTH-0026": {
      title: "Ten numer ma już konto",
      description: "Użyj innego numeru lub zaloguj się, jeśli ten jest twój.",
    },
    "AUTH-0026@neutral": {
      title: "Nie możesz zarejestrować się z tym numerem telefonu",
      description: "Jeśli jest twój, zaloguj się. Możesz też użyć innego numeru.",
    },
    "AUTH-0027": {
      title: "Ten adres e-mail ma już konto",
      description: "Użyj innego adresu e-mail lub zaloguj się, jeśli ten jest twój.",
    },
    "AUTH-0027@neutral": {
      title: "Nie możesz zarejestrować się z tym adresem e-mail",
      description: "Jeśli jest twój, zaloguj się. Możesz też użyć innego adresu e-mail.",
    },
    "AUTH-0030": {
      title: "Ta usługa jest teraz niedostępna",
      description:
        "Spróbuj później. Jeśli potrzebujesz pomocy teraz, skontaktuj się z obsługą klienta.",
    },
    "AUTH-0031": {
      title: "Zezwól na dostęp, aby kontynuować",
      description: "{appName} potrzebuje twojej zgody na ten krok.",
    },
    UNIFORM: {
      title: "Sprawdź swoje wiadomości",
      description: "Jeśli w ten sposób dotrzemy do konta, wyślemy kod.",
    },
    UNKNOWN: {
      title: "Coś poszło nie tak",
      description: "Spróbuj ponownie. Jeśli to się powtarza, skontaktuj się z obsługą klienta.",
    },
    NETWORK: {
      title: "Nie udało nam się połączyć",
      description: "Sprawdź połączenie i spróbuj ponownie.",
    },
    TIMEOUT: {
      title: "Odpowiedź trwała zbyt długo",
      description: "Spróbuj ponownie za chwilę.",
    },
    RATE_LIMITED: {
      title: "Na razie zbyt wiele prób",
      description: "Odczekaj chwilę i spróbuj ponownie.",
      descriptionWithWait: "Spróbuj ponownie, gdy minie ten czas: {wait}.",
    },
    SERVER: {
      title: "Problem jest po naszej stronie",
      description: "Spróbuj ponownie za kilka minut.",
    },
    UNAUTHORIZED: {
      title: "Zaloguj się ponownie, aby kontynuować",
      description: "Twoja sesja się zakończyła.",
    },
  },
  actions: {
    retry: "Ponów próbę",
    resendCode: "Wyślij nowy kod",
    reenter: "Wpisz ponownie",
    editPhone: "Zmień numer telefonu",
    editEmail: "Zmień adres e-mail",
    useAnotherMethod: "Wybierz inny sposób",
    verifyPhone: "Potwierdź numer telefonu",
    createPasscode: "Utwórz PIN",
    resetPasscode: "Zresetuj PIN",
    usePasscode: "Użyj swojego PIN-u",
    resetPassword: "Zresetuj hasło",
    signIn: "Zaloguj się",
    reauthenticate: "Zaloguj się ponownie",
    grantAccess: "Przejrzyj dostęp",
    requestAccess: "Poproś o dostęp",
    contactSupport: "Kontakt z obsługą",
    goBack: "Wróć",
  },
  interface: {
    severity: { critical: "Problem", error: "Błąd", warning: "Uwaga", info: "Następny krok" },
    summaryTitle: "Więcej niż jedna rzecz wymaga uwagi",
    errorPrefix: "Błąd:",
    working: "W toku…",
    tryingAgain: "Ponawiamy próbę…",
    sending: "Wysyłamy…",
    dismiss: "Zamknij",
    reference: "Numer referencyjny dla obsługi: {reference}",
    availableIn: "Czas, po którym możesz to zrobić: {wait}",
    availableNow: "Możesz to już zrobić",
    announcement: "{title}. {description}",
    thisApp: "Ta aplikacja",
    opensInNewTab: "(otwiera się w nowej karcie)",
    codeSent: "Wysłaliśmy nowy kod. Użyj tego z najnowszej wiadomości.",
    codeIn: "Czas, po którym możesz poprosić o nowy kod: {wait}",
    codeNow: "Możesz już poprosić o nowy kod",
    accessAsked: "Zgoda obejmowałaby:",
    accessOther: "Inny dostęp potrzebny w tym kroku",
    fields: {
      phone: "Numer telefonu",
      email: "Adres e-mail",
      password: "Hasło",
      code: "Kod",
      passcode: "PIN",
    },
  },
};

/** Polish, which says ty: every sentence, prompts included. */
export const pl: Messages = {
  ...plWithoutPrompts,
  interface: { ...plWithoutPrompts.interface, code: plCode, passcode: plPasscode },
};
