import type {
  CodeMessages,
  Messages,
  MessagesWithoutPrompts,
  PasscodeMessages,
} from "./Messages.ts";

/** The words of the prompt for a texted code, in French. */
export const frCode: CodeMessages = {
  hint: "Saisissez les {length} chiffres que nous vous avons envoyés.",
  hintTo: "Saisissez les {length} chiffres que nous avons envoyés à {destination}.",
  checksItself: "Nous vérifierons le code dès que les {length} chiffres seront là.",
  worksFor: "Le code est valable pendant {wait}.",
  check: "Valider le code",
  checking: "Vérification…",
  empty: "Saisissez le code reçu",
  notDigits: "Saisissez seulement les chiffres du code",
  tooShort: "Saisissez les {length} chiffres du code",
  tooLong: "Saisissez seulement les {length} chiffres du code",
  triesLeft: "Essais restants : {count}",
  missing: "Pas de code reçu ?",
  missingHelp: "Vérifiez votre réseau, et que vous ne bloquez pas les nouveaux expéditeurs.",
};

/** The words of the prompt for a passcode, in French. */
export const frPasscode: PasscodeMessages = {
  current: "Code secret actuel",
  new: "Nouveau code secret",
  hint: "Saisissez {length} chiffres.",
  check: "Valider le code secret",
  update: "Modifier le code secret",
  forgot: "Code secret oublié ?",
  show: "Voir les chiffres",
  hide: "Masquer les chiffres",
  shown: "Votre code secret est visible",
  hidden: "Votre code secret est masqué",
  empty: "Saisissez votre code secret",
  emptyNew: "Saisissez un nouveau code secret",
  notDigits: "Saisissez seulement des chiffres",
  tooShort: "Trop court : saisissez {length} chiffres",
  tooLong: "Trop long : saisissez {length} chiffres",
};

/** French without the prompts, for applications that show none. */
export const frWithoutPrompts: MessagesWithoutPrompts = {
  locale: "fr",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "Ce compte ne permet pas de se connecter ici",
      description: "Essayez un autre compte, ou contactez l’assistance.",
    },
    "AUTH-0002": {
      title: "Ces identifiants ne correspondent pas",
      description: "Vérifiez votre saisie et réessayez.",
    },
    "AUTH-0008": {
      title: "Reconnectez-vous pour continuer",
      description: "Nous n’avons pas pu confirmer votre accès pour cette étape.",
    },
    "AUTH-0009": {
      title: "Ce mot de passe ne peut pas être utilisé",
      description: "Choisissez un mot de passe qui suit les règles.",
    },
    "AUTH-0009@login": {
      title: "Ce mot de passe n’est pas le bon",
      description: "Réessayez, ou demandez-en un nouveau.",
    },
    "AUTH-0013": {
      title: "Nous n’avons pas pu vous connecter par ce moyen",
      description: "Réessayez, ou choisissez un autre moyen de vous connecter.",
    },
    "AUTH-0018": {
      title: "Nous n’avons pas pu vous connecter",
      description: "Vérifiez vos informations et réessayez.",
    },
    "AUTH-0019": {
      title: "Reconnectez-vous pour continuer",
      description: "Votre session est terminée.",
    },
    "AUTH-0023": {
      title: "Nous n’avons pas pu changer votre mot de passe",
      description: "Réessayez dans un instant.",
    },
    "AUTH-0028": {
      title: "Nous n’avons pas pu réinitialiser votre mot de passe",
      description: "Réessayez dans un instant.",
    },
    "AUTH-0003": {
      title: "Nous n’avons pas trouvé ce numéro de téléphone",
      description: "Vérifiez-le, ou choisissez un autre moyen de continuer.",
    },
    "AUTH-0003@neutral": {
      title: "Nous n’avons pas pu utiliser ce numéro de téléphone",
      description: "Vérifiez-le, ou choisissez un autre moyen de continuer.",
    },
    "AUTH-0004": {
      title: "Saisissez un numéro de téléphone au bon format",
      description: "Ajoutez l’indicatif régional et choisissez le bon pays.",
    },
    "AUTH-0005": {
      title: "Ce code n’a pas fonctionné",
      description: "Demandez un nouveau code et saisissez-le ici.",
    },
    "AUTH-0006": {
      title: "Ce code n’est pas le bon",
      description: "Regardez le dernier message reçu et saisissez le code à nouveau.",
    },
    "AUTH-0007": {
      title: "Nous n’avons pas pu envoyer votre code",
      description: "Attendez un instant, puis réessayez.",
    },
    "AUTH-0020": {
      title: "Nous n’avons pas encore pu envoyer de nouveau code",
      description: "Attendez un peu, puis redemandez-le. Si vous avez déjà un code, essayez-le.",
      descriptionWithWait:
        "Attendez {wait}, puis redemandez-le. Si vous avez déjà un code, essayez-le.",
    },
    "AUTH-0021": {
      title: "Utilisez un numéro de mobile qui reçoit les SMS",
      description: "Les numéros fixes ou par internet ne conviennent pas ici.",
    },
    "AUTH-0024": {
      title: "Vérifiez d’abord votre numéro de téléphone",
      description: "Vous pourrez ensuite poursuivre cette étape.",
    },
    "AUTH-0029": {
      title: "Ce code a expiré",
      description: "Demandez un nouveau code et saisissez-le dès qu’il arrive.",
    },
    "AUTH-0010": {
      title: "Créez un code secret pour continuer",
      description: "Vous n’en avez pas encore.",
    },
    "AUTH-0011": {
      title: "Vous avez déjà un code secret",
      description: "Utilisez-le, ou recréez-le pour en choisir un nouveau.",
    },
    "AUTH-0012": {
      title: "Ce code secret n’est pas le bon",
      description: "Réessayez, ou recréez-le si vous l’avez oublié.",
    },
    "AUTH-0014": {
      title: "Nous n’avons pas pu créer votre code secret",
      description: "Réessayez dans un instant.",
    },
    "AUTH-0015": {
      title: "Nous n’avons pas pu vérifier votre code secret",
      description: "Réessayez dans un instant.",
    },
    "AUTH-0016": {
      title: "Nous n’avons pas pu modifier votre code secret",
      description: "Réessayez dans un instant.",
    },
    "AUTH-0017": {
      title: "Nous n’avons pas pu recréer votre code secret",
      description: "Réessayez dans un instant.",
    },
    "AUTH-0022": {
      title: "L’inscription n’est pas possible ici",
      description:
        "Vous ne pouvez pas créer de compte pour le moment. Contactez l’assistance pour avoir de l’aide.",
    },
    "AUTH-0025": {
      title: "Nous n’avons pas pu créer votre compte",
      description: "Vérifiez vos informations et réessayez.",
    },
    "AUTH-0026": {
      title: "Ce numéro est déjà lié à un compte",
      description: "Utilisez un autre numéro, ou connectez-vous si c’est le vôtre.",
    },
    "AUTH-0026@neutral": {
      title: "Ce numéro de téléphone ne permet pas de s’inscrire",
      description: "Si c’est le vôtre, connectez-vous. Ou utilisez un autre numéro.",
    },
    "AUTH-0027": {
      title: "Cet e-mail est déjà lié à un compte",
      description: "Utilisez un autre e-mail, ou connectez-vous si c’est le vôtre.",
    },
    "AUTH-0027@neutral": {
      title: "Cet e-mail ne permet pas de s’inscrire",
      description: "Si c’est le vôtre, connectez-vous. Ou utilisez un autre e-mail.",
    },
    "AUTH-0030": {
      title: "Ce service n’est pas disponible pour le moment",
      description:
        "Réessayez plus tard. Si vous avez besoin d’aide tout de suite, contactez l’assistance.",
    },
    "AUTH-0031": {
      title: "Autorisez l’accès pour continuer",
      description: "{appName} a besoin de votre accord pour cette étape.",
    },
    UNIFORM: {
      title: "Consultez vos messages",
      description: "Si cela nous permet de joindre un compte, nous enverrons un code.",
    },
    UNKNOWN: {
      title: "Un problème est survenu",
      description: "Réessayez. Si cela se reproduit, contactez l’assistance.",
    },
    NETWORK: {
      title: "Nous n’avons pas pu joindre le réseau",
      description: "Vérifiez votre connexion à internet et réessayez.",
    },
    TIMEOUT: {
      title: "La réponse a pris trop de temps",
      description: "Réessayez dans un instant.",
    },
    RATE_LIMITED: {
      title: "Trop d’essais pour le moment",
      description: "Attendez un peu, puis réessayez.",
      descriptionWithWait: "Attendez {wait}, puis réessayez.",
    },
    SERVER: {
      title: "Le problème vient de chez nous",
      description: "Réessayez dans quelques minutes.",
    },
    UNAUTHORIZED: {
      title: "Reconnectez-vous pour continuer",
      description: "Votre session est terminée.",
    },
  },
  actions: {
    retry: "Réessayer",
    resendCode: "Envoyer un nouveau code",
    reenter: "Saisir à nouveau",
    editPhone: "Changer de numéro de téléphone",
    editEmail: "Changer d’e-mail",
    useAnotherMethod: "Choisir un autre moyen",
    verifyPhone: "Vérifier votre numéro",
    createPasscode: "Créer un code secret",
    resetPasscode: "Recréer le code secret",
    usePasscode: "Utiliser votre code secret",
    resetPassword: "Nouveau mot de passe",
    signIn: "Connexion",
    reauthenticate: "Se reconnecter",
    grantAccess: "Voir l’accès demandé",
    requestAccess: "Demander l’accès",
    contactSupport: "Contacter l’assistance",
    goBack: "Retour",
  },
  interface: {
    severity: {
      critical: "Problème",
      error: "Erreur",
      warning: "Attention",
      info: "Prochaine étape",
    },
    summaryTitle: "Plusieurs points demandent votre attention",
    errorPrefix: "Erreur :",
    working: "En cours…",
    tryingAgain: "Nouvel essai…",
    sending: "Envoi…",
    dismiss: "Fermer",
    reference: "Référence pour l’assistance : {reference}",
    availableIn: "Vous pourrez le faire dans {wait}",
    availableNow: "Vous pouvez le faire maintenant",
    announcement: "{title}. {description}",
    thisApp: "Cette application",
    opensInNewTab: "(s’ouvre dans un nouvel onglet)",
    codeSent: "Nous avons envoyé un nouveau code. Utilisez celui du dernier message.",
    codeIn: "Vous pourrez demander un nouveau code dans {wait}",
    codeNow: "Vous pouvez demander un nouveau code",
    accessAsked: "Voici ce que vous autoriseriez :",
    accessOther: "Autre accès nécessaire à cette étape",
    fields: {
      phone: "Numéro de téléphone",
      email: "E-mail",
      password: "Mot de passe",
      code: "Code reçu",
      passcode: "Code secret",
    },
  },
};

/** French, which says vous: every sentence, prompts included. */
export const fr: Messages = {
  ...frWithoutPrompts,
  interface: { ...frWithoutPrompts.interface, code: frCode, passcode: frPasscode },
};
