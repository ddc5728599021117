import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Spanish. Add it with `overrideMessages(es, { errors: secureElementsEs })`. */
export const secureElementsEs: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Esta tarjeta no fue aceptada",
    description: "Use otra tarjeta, o pregunte a su banco por esta.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Esta tarjeta no se puede agregar",
    description: "Use otra tarjeta o contacte a soporte.",
  },
  CARD_EXPIRED: {
    title: "Esta tarjeta venció",
    description: "Use otra tarjeta o revise la fecha.",
  },
  CARD_INVALID: {
    title: "No pudimos confirmar esta tarjeta",
    description: "Revise los datos de la tarjeta o use otra.",
  },
  CVV_MISMATCH: {
    title: "El número de seguridad no coincide con la tarjeta",
    description: "Revise el número corto impreso en su tarjeta y escríbalo de nuevo.",
  },
  AVS_MISMATCH: {
    title: "La dirección de facturación no coincide con la tarjeta",
    description: "Escriba la dirección que su banco tiene para esta tarjeta.",
  },
  CONTACT_BANK: {
    title: "Su banco no aprobó esta tarjeta",
    description: "Contacte al banco que la emitió o use otra tarjeta.",
  },
  DUPLICATE_CARD: {
    title: "Esta tarjeta ya está agregada",
    description: "Vuelva para usarla o agregue otra tarjeta.",
  },
  PREPAID_REJECTED: {
    title: "No se pueden agregar tarjetas de prepago",
    description: "Use otra tarjeta.",
  },
  KYB_GATE: {
    title: "Esta cuenta aún no puede agregar tarjetas",
    description: "Contacte a soporte para saber qué falta todavía.",
  },
  MAX_CARDS_REACHED: {
    title: "Ya tiene el máximo de tarjetas",
    description: "Vuelva y quite una tarjeta primero.",
  },
  MOUNT_FAILED: {
    title: "El formulario de la tarjeta no cargó",
    description: "Revise su conexión e intente de nuevo.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "El formulario de la tarjeta no está disponible ahora",
    description: "Vuelva más tarde o contacte a soporte.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Estos datos de la tarjeta no se pueden ver aquí",
    description: "Contacte a soporte si los necesita.",
  },
  FIELD_ERROR: {
    title: "Revise los datos de la tarjeta",
    description: "Falta algo o algún dato no corresponde. Escríbalo de nuevo.",
  },
  SUBMIT_TIMEOUT: {
    title: "Aún no sabemos si la tarjeta se agregó",
    description: "Revise su lista de tarjetas antes de intentar de nuevo.",
  },
  SUBMIT_FAILED: {
    title: "No pudimos agregar su tarjeta",
    description: "Espere un momento e intente de nuevo.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Ingrese de nuevo para agregar su tarjeta",
    description: "Es posible que su sesión haya terminado.",
  },
};
