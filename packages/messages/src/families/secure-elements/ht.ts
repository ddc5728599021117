import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Haitian Creole. Add it with `overrideMessages(ht, { errors: secureElementsHt })`. */
export const secureElementsHt: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Yo pa t aksepte kat sa a",
    description: "Sèvi ak yon lòt kat, oswa mande bank ou a sou kat sa a.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Ou pa ka ajoute kat sa a",
    description: "Sèvi ak yon lòt kat, oswa kontakte sèvis kliyan.",
  },
  CARD_EXPIRED: {
    title: "Kat sa a ekspire",
    description: "Sèvi ak yon lòt kat, oswa verifye dat la.",
  },
  CARD_INVALID: {
    title: "Nou pa t ka konfime kat sa a",
    description: "Verifye enfòmasyon kat la, oswa sèvi ak yon lòt kat.",
  },
  CVV_MISMATCH: {
    title: "Nimewo sekirite a pa koresponn ak kat la",
    description: "Verifye ti nimewo kout ki sou kat ou a epi antre li ankò.",
  },
  AVS_MISMATCH: {
    title: "Adrès faktirasyon an pa koresponn ak kat la",
    description: "Antre adrès bank ou a genyen pou kat sa a.",
  },
  CONTACT_BANK: {
    title: "Bank ou a pa apwouve kat sa a",
    description: "Kontakte bank ki bay kat la, oswa sèvi ak yon lòt kat.",
  },
  DUPLICATE_CARD: {
    title: "Kat sa a ajoute deja",
    description: "Retounen pou ou sèvi ak li, oswa ajoute yon lòt kat.",
  },
  PREPAID_REJECTED: {
    title: "Ou pa ka ajoute kat prepeye",
    description: "Sèvi ak yon lòt kat.",
  },
  KYB_GATE: {
    title: "Kont sa a poko ka ajoute kat",
    description: "Kontakte sèvis kliyan pou ou konnen sa ki manke toujou.",
  },
  MAX_CARDS_REACHED: {
    title: "Ou rive nan kantite kat ou ka ajoute",
    description: "Retounen epi retire yon kat anvan.",
  },
  MOUNT_FAILED: {
    title: "Fòmilè kat la pa t chaje",
    description: "Verifye koneksyon entènèt ou a epi eseye ankò.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Fòmilè kat la pa disponib kounye a",
    description: "Retounen pita, oswa kontakte sèvis kliyan.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Nou pa ka montre enfòmasyon kat sa a isit la",
    description: "Kontakte sèvis kliyan si ou bezwen yo.",
  },
  FIELD_ERROR: {
    title: "Verifye enfòmasyon kat la",
    description: "Gen yon bagay ki manke oswa ki pa bon. Antre li ankò.",
  },
  SUBMIT_TIMEOUT: {
    title: "Nou poko konnen si kat la te ajoute",
    description: "Gade lis kat ou yo anvan ou eseye ankò.",
  },
  SUBMIT_FAILED: {
    title: "Nou pa t ka ajoute kat ou a",
    description: "Tann yon ti moman, epi eseye ankò.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Konekte ankò pou ou ajoute kat ou a",
    description: "Petèt sesyon ou a fini.",
  },
};
