import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Portuguese of Brazil. Add it with `overrideMessages(ptBR, { errors: resourcesPtBR })`. */
export const resourcesPtBR: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Não encontramos essa pessoa",
    description: "Confira o número de telefone ou o e-mail e tente de novo.",
  },
  "RC-0002": {
    title: "Mais de uma pessoa tem esses dados",
    description: "Use outro número de telefone ou e-mail dessa pessoa.",
  },
  "AR-0001": {
    title: "Falta algo ou algum dado não confere",
    description: "Confira os dados que digitou e tente de novo.",
  },
  "GE-9999": {
    title: "Há um problema do nosso lado",
    description: "Tente de novo em alguns minutos.",
  },
  "VC-0020": {
    title: "O endereço de cobrança está em análise",
    description: "Isso leva um pouco de tempo. Espere um momento e tente de novo.",
    descriptionWithWait: "Isso leva um pouco de tempo. Espere {wait} e tente de novo.",
  },
};
