import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Dutch. Add it with `overrideMessages(nl, { errors: secureElementsNl })`. */
export const secureElementsNl: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Deze kaart is niet geaccepteerd",
    description: "Gebruik een andere kaart, of vraag je bank naar deze kaart.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Deze kaart kan niet worden toegevoegd",
    description: "Gebruik een andere kaart, of neem contact op met de klantenservice.",
  },
  CARD_EXPIRED: {
    title: "Deze kaart is verlopen",
    description: "Gebruik een andere kaart, of controleer de datum.",
  },
  CARD_INVALID: {
    title: "We konden deze kaart niet bevestigen",
    description: "Controleer de kaartgegevens, of gebruik een andere kaart.",
  },
  CVV_MISMATCH: {
    title: "Het beveiligingsnummer past niet bij de kaart",
    description: "Controleer het korte nummer op je kaart en vul het opnieuw in.",
  },
  AVS_MISMATCH: {
    title: "Het factuuradres past niet bij de kaart",
    description: "Vul het adres in dat je bank voor deze kaart heeft.",
  },
  CONTACT_BANK: {
    title: "Je bank heeft deze kaart niet goedgekeurd",
    description: "Neem contact op met de bank van deze kaart, of gebruik een andere kaart.",
  },
  DUPLICATE_CARD: {
    title: "Deze kaart is al toegevoegd",
    description: "Ga terug om de kaart te gebruiken, of voeg een andere toe.",
  },
  PREPAID_REJECTED: {
    title: "Prepaidkaarten kunnen niet worden toegevoegd",
    description: "Gebruik een andere kaart.",
  },
  KYB_GATE: {
    title: "Dit account kan nog geen kaarten toevoegen",
    description: "Vraag de klantenservice wat er nog ontbreekt.",
  },
  MAX_CARDS_REACHED: {
    title: "Je hebt al het maximale aantal kaarten",
    description: "Ga terug en verwijder eerst een kaart.",
  },
  MOUNT_FAILED: {
    title: "Het kaartformulier is niet geladen",
    description: "Controleer je verbinding en probeer het opnieuw.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Het kaartformulier is nu niet beschikbaar",
    description: "Kom later terug, of neem contact op met de klantenservice.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Deze kaartgegevens zijn hier niet te zien",
    description: "Neem contact op met de klantenservice als je ze nodig hebt.",
  },
  FIELD_ERROR: {
    title: "Controleer de kaartgegevens",
    description: "Er ontbreekt iets of er past iets niet. Vul het opnieuw in.",
  },
  SUBMIT_TIMEOUT: {
    title: "We weten nog niet of de kaart is toegevoegd",
    description: "Bekijk je lijst met kaarten voordat je het opnieuw probeert.",
  },
  SUBMIT_FAILED: {
    title: "We konden je kaart niet toevoegen",
    description: "Wacht even en probeer het dan opnieuw.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Log opnieuw in om je kaart toe te voegen",
    description: "Misschien is je sessie afgelopen.",
  },
};
