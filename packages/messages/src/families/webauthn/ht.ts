import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Haitian Creole. Add it with `overrideMessages(ht, { errors: webauthnHt })`. */
export const webauthnHt: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "Kle aksè a pa t itilize",
    description: "Eseye ankò, oswa sèvi ak yon lòt fason pou ou konekte.",
  },
  PASSKEY_EXISTS: {
    title: "Ou gen yon kle aksè isit la deja",
    description: "Retounen, epi konekte ak li pwochen fwa a.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Aparèy sa a pa ka sèvi ak yon kle aksè isit la",
    description: "Sèvi ak yon lòt fason pou ou konekte.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Kle aksè yo pa disponib kounye a",
    description: "Sèvi ak yon lòt fason pou ou konekte.",
  },
  PASSKEY_FAILED: {
    title: "Kle aksè a pa t mache fwa sa a",
    description: "Eseye ankò, oswa sèvi ak yon lòt fason pou ou konekte.",
  },
};
