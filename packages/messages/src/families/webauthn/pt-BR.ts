import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Portuguese of Brazil. Add it with `overrideMessages(ptBR, { errors: webauthnPtBR })`. */
export const webauthnPtBR: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "A chave de acesso não foi usada",
    description: "Tente de novo ou use outra forma de entrar.",
  },
  PASSKEY_EXISTS: {
    title: "Você já tem uma chave de acesso aqui",
    description: "Volte, e entre com ela na próxima vez.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Este aparelho não pode usar uma chave de acesso aqui",
    description: "Use outra forma de entrar.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "As chaves de acesso não estão disponíveis agora",
    description: "Use outra forma de entrar.",
  },
  PASSKEY_FAILED: {
    title: "A chave de acesso não funcionou desta vez",
    description: "Tente de novo ou use outra forma de entrar.",
  },
};
