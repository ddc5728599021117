import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in French. Add it with `overrideMessages(fr, { errors: secureElementsFr })`. */
export const secureElementsFr: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Cette carte n’a pas été acceptée",
    description: "Utilisez une autre carte, ou interrogez votre banque sur celle-ci.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Cette carte ne peut pas être ajoutée",
    description: "Utilisez une autre carte, ou contactez l’assistance.",
  },
  CARD_EXPIRED: {
    title: "Cette carte a expiré",
    description: "Utilisez une autre carte, ou vérifiez la date.",
  },
  CARD_INVALID: {
    title: "Nous n’avons pas pu confirmer cette carte",
    description: "Vérifiez les données de la carte, ou utilisez une autre carte.",
  },
  CVV_MISMATCH: {
    title: "Le numéro de sécurité ne correspond pas à la carte",
    description: "Vérifiez le numéro court imprimé sur votre carte et saisissez-le à nouveau.",
  },
  AVS_MISMATCH: {
    title: "L’adresse de facturation ne correspond pas à la carte",
    description: "Saisissez l’adresse que votre banque a pour cette carte.",
  },
  CONTACT_BANK: {
    title: "Votre banque n’a pas approuvé cette carte",
    description: "Contactez la banque qui l’a émise, ou utilisez une autre carte.",
  },
  DUPLICATE_CARD: {
    title: "Cette carte est déjà ajoutée",
    description: "Revenez en arrière pour l’utiliser, ou ajoutez une autre carte.",
  },
  PREPAID_REJECTED: {
    title: "Les cartes prépayées ne peuvent pas être ajoutées",
    description: "Utilisez une autre carte.",
  },
  KYB_GATE: {
    title: "Ce compte ne peut pas encore ajouter de carte",
    description: "Contactez l’assistance pour savoir ce qu’il manque encore.",
  },
  MAX_CARDS_REACHED: {
    title: "Vous avez déjà le nombre maximal de cartes",
    description: "Revenez en arrière et retirez d’abord une carte.",
  },
  MOUNT_FAILED: {
    title: "Le formulaire de carte ne s’est pas chargé",
    description: "Vérifiez votre connexion à internet et réessayez.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Le formulaire de carte n’est pas disponible pour le moment",
    description: "Revenez plus tard, ou contactez l’assistance.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Ces données de carte ne peuvent pas être affichées ici",
    description: "Contactez l’assistance si vous en avez besoin.",
  },
  FIELD_ERROR: {
    title: "Vérifiez les données de la carte",
    description: "Un élément manque ou ne convient pas. Saisissez-le à nouveau.",
  },
  SUBMIT_TIMEOUT: {
    title: "Nous ne savons pas encore si la carte est ajoutée",
    description: "Regardez votre liste de cartes avant de réessayer.",
  },
  SUBMIT_FAILED: {
    title: "Nous n’avons pas pu ajouter votre carte",
    description: "Attendez un instant, puis réessayez.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Reconnectez-vous pour ajouter votre carte",
    description: "Votre session est peut-être terminée.",
  },
};
