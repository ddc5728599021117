import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Portuguese of Brazil. Add it with `overrideMessages(ptBR, { errors: secureElementsPtBR })`. */
export const secureElementsPtBR: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Este cartão não foi aceito",
    description: "Use outro cartão, ou pergunte ao seu banco sobre este.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Este cartão não pode ser adicionado",
    description: "Use outro cartão ou fale com o suporte.",
  },
  CARD_EXPIRED: {
    title: "Este cartão venceu",
    description: "Use outro cartão ou confira a data.",
  },
  CARD_INVALID: {
    title: "Não conseguimos confirmar este cartão",
    description: "Confira os dados do cartão ou use outro cartão.",
  },
  CVV_MISMATCH: {
    title: "O número de segurança não confere com o cartão",
    description: "Confira o número curto impresso no seu cartão e digite-o de novo.",
  },
  AVS_MISMATCH: {
    title: "O endereço de cobrança não confere com o cartão",
    description: "Digite o endereço que o seu banco tem para este cartão.",
  },
  CONTACT_BANK: {
    title: "Seu banco não aprovou este cartão",
    description: "Fale com o banco que emitiu o cartão ou use outro.",
  },
  DUPLICATE_CARD: {
    title: "Este cartão já foi adicionado",
    description: "Volte para usar este, ou adicione outro cartão.",
  },
  PREPAID_REJECTED: {
    title: "Cartões pré-pagos não podem ser adicionados",
    description: "Use outro cartão.",
  },
  KYB_GATE: {
    title: "Esta conta ainda não pode adicionar cartões",
    description: "Fale com o suporte para saber o que ainda falta.",
  },
  MAX_CARDS_REACHED: {
    title: "Você já tem o máximo de cartões",
    description: "Volte e remova um cartão primeiro.",
  },
  MOUNT_FAILED: {
    title: "O formulário do cartão não carregou",
    description: "Confira sua conexão e tente de novo.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "O formulário do cartão não está disponível agora",
    description: "Volte mais tarde ou fale com o suporte.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Estes dados do cartão não podem ser vistos aqui",
    description: "Fale com o suporte se precisar deles.",
  },
  FIELD_ERROR: {
    title: "Confira os dados do cartão",
    description: "Falta algo ou algum dado não confere. Digite de novo.",
  },
  SUBMIT_TIMEOUT: {
    title: "Ainda não sabemos se o cartão foi adicionado",
    description: "Confira sua lista de cartões antes de tentar de novo.",
  },
  SUBMIT_FAILED: {
    title: "Não conseguimos adicionar seu cartão",
    description: "Espere um momento e tente de novo.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Entre de novo para adicionar seu cartão",
    description: "Sua sessão pode ter terminado.",
  },
};
