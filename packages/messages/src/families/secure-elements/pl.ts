import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Polish. Add it with `overrideMessages(pl, { errors: secureElementsPl })`. */
export const secureElementsPl: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Ta karta nie została przyjęta",
    description: "Użyj innej karty lub zapytaj swój bank o tę kartę.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Tej karty nie można dodać",
    description: "Użyj innej karty lub skontaktuj się z obsługą klienta.",
  },
  CARD_EXPIRED: {
    title: "Ta karta straciła ważność",
    description: "Użyj innej karty lub sprawdź datę.",
  },
  CARD_INVALID: {
    title: "Nie udało nam się potwierdzić tej karty",
    description: "Sprawdź dane karty lub użyj innej karty.",
  },
  CVV_MISMATCH: {
    title: "Numer zabezpieczający nie pasuje do karty",
    description: "Sprawdź krótki numer wydrukowany na karcie i wpisz go ponownie.",
  },
  AVS_MISMATCH: {
    title: "Adres rozliczeniowy nie pasuje do karty",
    description: "Wpisz adres, który twój bank ma dla tej karty.",
  },
  CONTACT_BANK: {
    title: "Twój bank nie zatwierdził tej karty",
    description: "Skontaktuj się z bankiem, który ją wydał, lub użyj innej karty.",
  },
  DUPLICATE_CARD: {
    title: "Ta karta jest już dodana",
    description: "Wróć, aby jej użyć, lub dodaj inną kartę.",
  },
  PREPAID_REJECTED: {
    title: "Nie można dodać kart przedpłaconych",
    description: "Użyj innej karty.",
  },
  KYB_GATE: {
    title: "Do tego konta nie można jeszcze dodać kart",
    description: "Skontaktuj się z obsługą klienta, aby dowiedzieć się, czego jeszcze brakuje.",
  },
  MAX_CARDS_REACHED: {
    title: "Masz już największą możliwą liczbę kart",
    description: "Wróć i najpierw usuń jedną kartę.",
  },
  MOUNT_FAILED: {
    title: "Formularz karty się nie wczytał",
    description: "Sprawdź połączenie i spróbuj ponownie.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Formularz karty jest teraz niedostępny",
    description: "Wróć później lub skontaktuj się z obsługą klienta.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Tych danych karty nie można tu pokazać",
    description: "Jeśli ich potrzebujesz, skontaktuj się z obsługą klienta.",
  },
  FIELD_ERROR: {
    title: "Sprawdź dane karty",
    description: "Czegoś brakuje lub coś nie pasuje. Wpisz to ponownie.",
  },
  SUBMIT_TIMEOUT: {
    title: "Nie wiemy jeszcze, czy karta została dodana",
    description: "Zanim spróbujesz ponownie, sprawdź swoją listę kart.",
  },
  SUBMIT_FAILED: {
    title: "Nie udało nam się dodać karty",
    description: "Odczekaj chwilę i spróbuj ponownie.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Zaloguj się ponownie, aby dodać kartę",
    description: "Możliwe, że twoja sesja się zakończyła.",
  },
};
