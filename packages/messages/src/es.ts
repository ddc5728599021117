import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in Spanish. */
export const esCode: CodeMessages = {
  hint: "Escriba los {length} dígitos que le enviamos.",
  hintTo: "Escriba los {length} dígitos que enviamos a {destination}.",
  checksItself: "Comprobaremos el código cuando estén los {length} dígitos.",
  worksFor: "El código sirve durante {wait}.",
  check: "Comprobar código",
  checking: "Comprobando…",
  empty: "Escriba el código",
  notDigits: "Use solo los dígitos del código",
  tooShort: "Escriba los {length} dígitos del código",
  tooLong: "Escriba solo los {length} dígitos del código",
  triesLeft: "Intentos restantes: {count}",
  missing: "¿No le llegó?",
  missingHelp: "Revise su señal, y que no tenga bloqueados los remitentes nuevos.",
};

/** The words of the prompt for a passcode, in Spanish. */
export const esPasscode: PasscodeMessages = {
  current: "Clave actual",
  new: "Clave nueva",
  hint: "Escriba {length} dígitos.",
  check: "Comprobar clave",
  update: "Cambiar clave",
  forgot: "¿Olvidó su clave?",
  show: "Mostrar clave",
  hide: "Ocultar clave",
  shown: "Su clave está a la vista",
  hidden: "Su clave está oculta",
  empty: "Escriba su clave",
  emptyNew: "Escriba una clave nueva",
  notDigits: "Use solo dígitos",
  tooShort: "Muy corta: use {length} dígitos",
  tooLong: "Muy larga: use {length} dígitos",
};

/** Spanish without the prompts, for applications that show none. */
export const esWithoutPrompts: MessagesWithoutPrompts = {
  locale: "es",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "No puede ingresar aquí con esta cuenta",
      description: "Pruebe con otra cuenta o contacte a soporte.",
    },
    "AUTH-0002": {
      title: "Los datos para ingresar no coinciden",
      description: "Revise los datos que escribió e intente de nuevo.",
    },
    "AUTH-0008": {
      title: "Ingrese de nuevo para continuar",
      description: "No pudimos confirmar su acceso para este paso.",
    },
    "AUTH-0009": {
      title: "Esa contraseña no se puede usar",
      description: "Elija una que cumpla las reglas de contraseñas.",
    },
    "AUTH-0009@login": {
      title: "Esa contraseña no es correcta",
      description: "Intente de nuevo o restablezca la contraseña.",
    },
    "AUTH-0013": {
      title: "No fue posible ingresar de esa forma",
      description: "Intente de nuevo o elija otra forma de ingresar.",
    },
    "AUTH-0018": {
      title: "No fue posible ingresar",
      description: "Revise sus datos e intente de nuevo.",
    },
    "AUTH-0019": {
      title: "Ingrese de nuevo para continuar",
      description: "Su sesión terminó.",
    },
    "AUTH-0023": {
      title: "No pudimos cambiar su contraseña",
      description: "Intente de nuevo en un momento.",
    },
    "AUTH-0028": {
      title: "No pudimos restablecer su contraseña",
      description: "Intente de nuevo en un momento.",
    },
    "AUTH-0003": {
      title: "No encontramos ese número de teléfono",
      description: "Revise el número o elija otra forma de continuar.",
    },
    "AUTH-0003@neutral": {
      title: "No pudimos usar ese número de teléfono",
      description: "Revise el número o elija otra forma de continuar.",
    },
    "AUTH-0004": {
      title: "Escriba un número de teléfono con el formato correcto",
      description: "Incluya el código de área y elija el país correcto.",
    },
    "AUTH-0005": {
      title: "Ese código no funcionó",
      description: "Pida un código nuevo y escríbalo aquí.",
    },
    "AUTH-0006": {
      title: "Ese código no es correcto",
      description: "Revise el mensaje más reciente y escriba el código de nuevo.",
    },
    "AUTH-0007": {
      title: "No pudimos enviar su código",
      description: "Espere un momento e intente de nuevo.",
    },
    "AUTH-0020": {
      title: "Aún no podemos enviar un código nuevo",
      description: "Espere un poco y pídalo otra vez. Si ya tiene un código, pruébelo.",
      descriptionWithWait: "Espere {wait} y pídalo otra vez. Si ya tiene un código, pruébelo.",
    },
    "AUTH-0021": {
      title: "Use un celular que reciba mensajes de texto",
      description: "Los teléfonos fijos y los de internet no sirven aquí.",
    },
    "AUTH-0024": {
      title: "Primero verifique su número de teléfono",
      description: "Después podrá seguir con este paso.",
    },
    "AUTH-0029": {
      title: "Ese código venció",
      description: "Pida un código nuevo y escríbalo en cuanto le llegue.",
    },
    "AUTH-0010": {
      title: "Cree una clave para continuar",
      description: "Aún no tiene una clave de dígitos.",
    },
    "AUTH-0011": {
      title: "Ya tiene una clave",
      description: "Use su clave, o restablezca la clave para elegir una nueva.",
    },
    "AUTH-0012": {
      title: "Esa clave no es correcta",
      description: "Intente de nuevo, o restablezca la clave si la olvidó.",
    },
    "AUTH-0014": {
      title: "No pudimos crear su clave",
      description: "Intente de nuevo en un momento.",
    },
    "AUTH-0015": {
      title: "No pudimos comprobar su clave",
      description: "Intente de nuevo en un momento.",
    },
    "AUTH-0016": {
      title: "No pudimos cambiar su clave",
      description: "Intente de nuevo en un momento.",
    },
    "AUTH-0017": {
      title: "No pudimos restablecer su clave",
      description: "Intente de nuevo en un momento.",
    },
    "AUTH-0022": {
      title: "No es posible registrarse aquí",
      description: "Por ahora no puede crear una cuenta. Contacte a soporte para recibir ayuda.",
    },
    "AUTH-0025": {
      title: "No pudimos crear su cuenta",
      description: "Revise sus datos e intente de nuevo.",
    },
    "AUTH-0026": {
      title: "Este número ya tiene una cuenta",
      description: "Use otro número, o ingrese con este si es suyo.",
    },
    "AUTH-0026@neutral": {
      title: "No puede registrarse con este número de teléfono",
      description: "Si es suyo, ingrese con él. O use otro número.",
    },
    "AUTH-0027": {
      title: "Este correo electrónico ya tiene una cuenta",
      description: "Use otro correo electrónico, o ingrese con este si es suyo.",
    },
    "AUTH-0027@neutral": {
      title: "No puede registrarse con este correo electrónico",
      description: "Si es suyo, ingrese con él. O use otro correo electrónico.",
    },
    "AUTH-0030": {
      title: "Este servicio no está disponible ahora",
      description: "Intente más tarde. Si necesita ayuda ahora, contacte a soporte.",
    },
    "AUTH-0031": {
      title: "Permita el acceso para continuar",
      description: "{appName} necesita su permiso para este paso.",
    },
    UNIFORM: {
      title: "Revise sus mensajes",
      description: "Si ese dato nos permite llegar a una cuenta, enviaremos un código.",
    },
    UNKNOWN: {
      title: "Algo salió mal",
      description: "Intente de nuevo. Si sigue pasando, contacte a soporte.",
    },
    NETWORK: {
      title: "No pudimos conectarnos",
      description: "Revise su conexión e intente de nuevo.",
    },
    TIMEOUT: {
      title: "La respuesta tardó demasiado",
      description: "Intente de nuevo en un momento.",
    },
    RATE_LIMITED: {
      title: "Demasiados intentos por ahora",
      description: "Espere un poco e intente de nuevo.",
      descriptionWithWait: "Espere {wait} e intente de nuevo.",
    },
    SERVER: {
      title: "Hay un problema de nuestro lado",
      description: "Intente de nuevo en unos minutos.",
    },
    UNAUTHORIZED: {
      title: "Ingrese de nuevo para continuar",
      description: "Su sesión terminó.",
    },
  },
  actions: {
    retry: "Reintentar",
    resendCode: "Enviar un código nuevo",
    reenter: "Escribir de nuevo",
    editPhone: "Cambiar número de teléfono",
    editEmail: "Cambiar correo",
    useAnotherMethod: "Elegir otra forma",
    verifyPhone: "Verificar número de teléfono",
    createPasscode: "Crear clave",
    resetPasscode: "Restablecer clave",
    usePasscode: "Usar su clave",
    resetPassword: "Restablecer contraseña",
    signIn: "Ingresar",
    reauthenticate: "Ingresar de nuevo",
    grantAccess: "Revisar el acceso",
    requestAccess: "Solicitar acceso",
    contactSupport: "Contactar a soporte",
    goBack: "Volver",
  },
  interface: {
    severity: { critical: "Problema", error: "Error", warning: "Atención", info: "Siguiente paso" },
    summaryTitle: "Hay más de una cosa que revisar",
    errorPrefix: "Error:",
    working: "Procesando…",
    tryingAgain: "Reintentando…",
    sending: "Enviando…",
    dismiss: "Cerrar",
    reference: "Referencia para soporte: {reference}",
    availableIn: "Podrá hacerlo dentro de {wait}",
    availableNow: "Ya puede hacerlo",
    announcement: "{title}. {description}",
    thisApp: "Esta aplicación",
    opensInNewTab: "(se abre en otra pestaña)",
    codeSent: "Enviamos un código nuevo. Use el del mensaje más reciente.",
    codeIn: "Podrá pedir un código nuevo dentro de {wait}",
    codeNow: "Ya puede pedir un código nuevo",
    accessAsked: "Usted permitiría lo siguiente:",
    accessOther: "Otro acceso que necesita este paso",
    fields: {
      phone: "Número de teléfono",
      email: "Correo electrónico",
      password: "Contraseña",
      code: "Código",
      passcode: "Clave",
    },
  },
};

/** Spanish of the Americas, which says usted: every sentence, prompts included. */
export const es: Messages = {
  ...esWithoutPrompts,
  interface: { ...esWithoutPrompts.interface, code: esCode, passcode: esPasscode },
};
