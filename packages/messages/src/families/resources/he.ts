import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Hebrew. Add it with `overrideMessages(he, { errors: resourcesHe })`. */
export const resourcesHe: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "לא מצאנו את האדם הזה",
    description: "כדאי לבדוק את מספר הטלפון או את האימייל ולנסות שוב.",
  },
  "RC-0002": {
    title: "יותר מאדם אחד מתאים",
    description: "כדאי להשתמש במספר טלפון אחר או באימייל אחר של אותו אדם.",
  },
  "AR-0001": {
    title: "משהו חסר או לא מתאים",
    description: "כדאי לבדוק את מה שהוזן ולנסות שוב.",
  },
  "GE-9999": {
    title: "יש בעיה בצד שלנו",
    description: "אפשר לנסות שוב בעוד כמה דקות.",
  },
  "VC-0020": {
    title: "כתובת החיוב בבדיקה",
    description: "זה לוקח קצת זמן. כדאי להמתין רגע ואז לנסות שוב.",
    descriptionWithWait: "זה לוקח קצת זמן. צריך להמתין {wait} ואז לנסות שוב.",
  },
};
