import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in German. Add it with `overrideMessages(de, { errors: secureElementsDe })`. */
export const secureElementsDe: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Diese Karte wurde nicht angenommen",
    description: "Nutzen Sie eine andere Karte, oder fragen Sie Ihre Bank nach dieser.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Diese Karte kann nicht hinzugefügt werden",
    description: "Nutzen Sie eine andere Karte, oder wenden Sie sich an den Support.",
  },
  CARD_EXPIRED: {
    title: "Diese Karte ist abgelaufen",
    description: "Nutzen Sie eine andere Karte, oder prüfen Sie das Datum.",
  },
  CARD_INVALID: {
    title: "Wir konnten diese Karte nicht bestätigen",
    description: "Prüfen Sie die Kartendaten, oder nutzen Sie eine andere Karte.",
  },
  CVV_MISMATCH: {
    title: "Die Sicherheitsnummer passt nicht zur Karte",
    description: "Prüfen Sie die kurze Nummer auf Ihrer Karte und geben Sie sie noch einmal ein.",
  },
  AVS_MISMATCH: {
    title: "Die Rechnungsadresse passt nicht zur Karte",
    description: "Geben Sie die Adresse ein, die Ihre Bank für diese Karte hat.",
  },
  CONTACT_BANK: {
    title: "Ihre Bank hat diese Karte nicht freigegeben",
    description:
      "Wenden Sie sich an die Bank, die sie ausgestellt hat. Oder nutzen Sie eine andere Karte.",
  },
  DUPLICATE_CARD: {
    title: "Diese Karte ist schon hinzugefügt",
    description: "Gehen Sie zurück, um sie zu nutzen, oder fügen Sie eine andere hinzu.",
  },
  PREPAID_REJECTED: {
    title: "Prepaid-Karten können nicht hinzugefügt werden",
    description: "Nutzen Sie eine andere Karte.",
  },
  KYB_GATE: {
    title: "Dieses Konto kann noch keine Karten hinzufügen",
    description: "Fragen Sie den Support, was noch fehlt.",
  },
  MAX_CARDS_REACHED: {
    title: "Sie haben die Höchstzahl an Karten erreicht",
    description: "Gehen Sie zurück und entfernen Sie zuerst eine Karte.",
  },
  MOUNT_FAILED: {
    title: "Das Kartenformular wurde nicht geladen",
    description: "Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Das Kartenformular ist im Moment nicht verfügbar",
    description: "Kommen Sie später wieder, oder wenden Sie sich an den Support.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Diese Kartendaten können hier nicht angezeigt werden",
    description: "Wenden Sie sich an den Support, wenn Sie sie brauchen.",
  },
  FIELD_ERROR: {
    title: "Prüfen Sie die Kartendaten",
    description: "Etwas fehlt oder passt nicht. Geben Sie es noch einmal ein.",
  },
  SUBMIT_TIMEOUT: {
    title: "Wir wissen noch nicht, ob die Karte hinzugefügt wurde",
    description: "Sehen Sie in Ihrer Kartenliste nach, bevor Sie es noch einmal versuchen.",
  },
  SUBMIT_FAILED: {
    title: "Wir konnten Ihre Karte nicht hinzufügen",
    description: "Warten Sie einen Moment und versuchen Sie es dann noch einmal.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Melden Sie sich erneut an, um Ihre Karte hinzuzufügen",
    description: "Ihre Sitzung ist möglicherweise beendet.",
  },
};
