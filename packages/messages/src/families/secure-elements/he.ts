import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Hebrew. Add it with `overrideMessages(he, { errors: secureElementsHe })`. */
export const secureElementsHe: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "הכרטיס הזה לא התקבל",
    description: "אפשר להשתמש בכרטיס אחר, או לשאול את הבנק על הכרטיס הזה.",
  },
  CARD_NOT_ACCEPTED: {
    title: "אי אפשר להוסיף את הכרטיס הזה",
    description: "אפשר להשתמש בכרטיס אחר או לפנות לשירות הלקוחות.",
  },
  CARD_EXPIRED: {
    title: "תוקף הכרטיס הזה פג",
    description: "אפשר להשתמש בכרטיס אחר או לבדוק את התאריך.",
  },
  CARD_INVALID: {
    title: "לא הצלחנו לאשר את הכרטיס הזה",
    description: "אפשר לבדוק את פרטי הכרטיס או להשתמש בכרטיס אחר.",
  },
  CVV_MISMATCH: {
    title: "מספר האבטחה לא תואם לכרטיס",
    description: "כדאי לבדוק את המספר הקצר שמודפס על הכרטיס ולהזין אותו שוב.",
  },
  AVS_MISMATCH: {
    title: "כתובת החיוב לא תואמת לכרטיס",
    description: "יש להזין את הכתובת שרשומה בבנק לכרטיס הזה.",
  },
  CONTACT_BANK: {
    title: "הבנק לא אישר את הכרטיס הזה",
    description: "אפשר לפנות לבנק שהנפיק אותו או להשתמש בכרטיס אחר.",
  },
  DUPLICATE_CARD: {
    title: "הכרטיס הזה כבר נוסף",
    description: "אפשר לחזור ולהשתמש בו, או להוסיף כרטיס אחר.",
  },
  PREPAID_REJECTED: {
    title: "אי אפשר להוסיף כרטיסים בתשלום מראש",
    description: "אפשר להשתמש בכרטיס אחר.",
  },
  KYB_GATE: {
    title: "עדיין אי אפשר להוסיף כרטיסים לחשבון הזה",
    description: "אפשר לפנות לשירות הלקוחות כדי לברר מה עוד חסר.",
  },
  MAX_CARDS_REACHED: {
    title: "כבר יש לך מספר הכרטיסים המרבי",
    description: "צריך לחזור ולהסיר קודם כרטיס אחד.",
  },
  MOUNT_FAILED: {
    title: "טופס הכרטיס לא נטען",
    description: "כדאי לבדוק את החיבור לאינטרנט ולנסות שוב.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "טופס הכרטיס לא זמין כרגע",
    description: "אפשר לחזור מאוחר יותר או לפנות לשירות הלקוחות.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "אי אפשר להציג כאן את פרטי הכרטיס הזה",
    description: "אם הם נחוצים, אפשר לפנות לשירות הלקוחות.",
  },
  FIELD_ERROR: {
    title: "יש לבדוק את פרטי הכרטיס",
    description: "משהו חסר או לא מתאים. יש להזין אותו שוב.",
  },
  SUBMIT_TIMEOUT: {
    title: "עדיין לא ידוע לנו אם הכרטיס נוסף",
    description: "יש לבדוק את רשימת הכרטיסים שלך לפני ניסיון נוסף.",
  },
  SUBMIT_FAILED: {
    title: "לא הצלחנו להוסיף את הכרטיס שלך",
    description: "כדאי להמתין רגע ואז לנסות שוב.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "צריך להיכנס שוב כדי להוסיף את הכרטיס",
    description: "ייתכן שהחיבור שלך לחשבון הסתיים.",
  },
};
