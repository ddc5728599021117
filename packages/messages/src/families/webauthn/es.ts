import type { PasskeyMessageKey } from "@fluz-kit/core/families/webauthn";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `webauthn` in Spanish. Add it with `overrideMessages(es, { errors: webauthnEs })`. */
export const webauthnEs: FamilyMessages<PasskeyMessageKey> = {
  PASSKEY_CANCELLED: {
    title: "La llave de acceso no se usó",
    description: "Intente de nuevo o use otra forma de ingresar.",
  },
  PASSKEY_EXISTS: {
    title: "Ya tiene una llave de acceso aquí",
    description: "Vuelva, e ingrese con ella la próxima vez.",
  },
  PASSKEY_UNSUPPORTED: {
    title: "Este dispositivo no puede usar una llave de acceso aquí",
    description: "Use otra forma de ingresar.",
  },
  PASSKEY_UNAVAILABLE: {
    title: "Las llaves de acceso no están disponibles ahora",
    description: "Use otra forma de ingresar.",
  },
  PASSKEY_FAILED: {
    title: "La llave de acceso no funcionó esta vez",
    description: "Intente de nuevo o use otra forma de ingresar.",
  },
};
