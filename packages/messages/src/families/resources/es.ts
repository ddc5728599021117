import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Spanish. Add it with `overrideMessages(es, { errors: resourcesEs })`. */
export const resourcesEs: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "No encontramos a esa persona",
    description: "Revise el número de teléfono o el correo electrónico, e intente de nuevo.",
  },
  "RC-0002": {
    title: "Más de una persona coincide con esos datos",
    description: "Use otro número de teléfono o correo electrónico de esa persona.",
  },
  "AR-0001": {
    title: "Falta algo o algún dato no corresponde",
    description: "Revise los datos que escribió e intente de nuevo.",
  },
  "GE-9999": {
    title: "Hay un problema de nuestro lado",
    description: "Intente de nuevo en unos minutos.",
  },
  "VC-0020": {
    title: "La dirección de facturación está en revisión",
    description: "Esto tarda un poco. Espere un momento e intente de nuevo.",
    descriptionWithWait: "Esto tarda un poco. Espere {wait} e intente de nuevo.",
  },
};
