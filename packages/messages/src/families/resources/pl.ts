import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Polish. Add it with `overrideMessages(pl, { errors: resourcesPl })`. */
export const resourcesPl: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Nie udało nam się znaleźć tej osoby",
    description: "Sprawdź numer telefonu lub adres e-mail i spróbuj ponownie.",
  },
  "RC-0002": {
    title: "Te dane pasują do więcej niż jednej osoby",
    description: "Użyj innego numeru telefonu lub adresu e-mail tej osoby.",
  },
  "AR-0001": {
    title: "Czegoś brakuje lub coś nie pasuje",
    description: "Sprawdź wpisane dane i spróbuj ponownie.",
  },
  "GE-9999": {
    title: "Problem jest po naszej stronie",
    description: "Spróbuj ponownie za kilka minut.",
  },
  "VC-0020": {
    title: "Sprawdzamy adres rozliczeniowy",
    description: "To trochę potrwa. Odczekaj chwilę i spróbuj ponownie.",
    descriptionWithWait: "To trochę potrwa. Spróbuj ponownie, gdy minie ten czas: {wait}.",
  },
};
