import type { MessagesWithoutPrompts } from "./Messages.ts";

/** English without the prompts: the words that the kit has if nobody set it up. */
export const enWithoutPrompts: MessagesWithoutPrompts = {
  locale: "en",
  direction: "ltr",
  errors: {
    "AUTH-0001": {
      title: "This account can't sign in here",
      description: "Try another account, or contact support.",
    },
    "AUTH-0002": {
      title: "Those sign-in details don't match",
      description: "Check what you entered and try again.",
    },
    "AUTH-0008": {
      title: "Sign in again to continue",
      description: "We couldn't confirm your access for this step.",
    },
    "AUTH-0009": {
      title: "That password can't be used",
      description: "Choose one that meets the password rules.",
    },
    "AUTH-0009@login": {
      title: "That password isn't right",
      description: "Try again, or reset it.",
    },
    "AUTH-0013": {
      title: "We couldn't sign you in that way",
      description: "Try again, or choose another way to sign in.",
    },
    "AUTH-0018": {
      title: "We couldn't sign you in",
      description: "Check your details and try again.",
    },
    "AUTH-0019": {
      title: "Sign in again to continue",
      description: "Your session has ended.",
    },
    "AUTH-0023": {
      title: "We couldn't change your password",
      description: "Try again in a moment.",
    },
    "AUTH-0028": {
      title: "We couldn't reset your password",
      description: "Try again in a moment.",
    },
    "AUTH-0003": {
      title: "We couldn't find that phone number",
      description: "Check it, or choose another way to continue.",
    },
    "AUTH-0003@neutral": {
      title: "We couldn't use that phone number",
      description: "Check it, or choose another way to continue.",
    },
    "AUTH-0004": {
      title: "Enter a phone number in the right format",
      description: "Include the area code and choose the right country.",
    },
    "AUTH-0005": {
      title: "That code didn't work",
      description: "Request a new code and enter it here.",
    },
    "AUTH-0006": {
      title: "That code isn't right",
      description: "Check the newest message and enter the code again.",
    },
    "AUTH-0007": {
      title: "We couldn't send your code",
      description: "Wait a moment, then try again.",
    },
    "AUTH-0020": {
      title: "We couldn't send a new code yet",
      description: "Wait a little, then ask again. If you already have a code, try it.",
      descriptionWithWait: "Wait {wait}, then ask again. If you already have a code, try it.",
    },
    "AUTH-0021": {
      title: "Use a mobile number that gets texts",
      description: "Landline and internet phone numbers don't work here.",
    },
    "AUTH-0024": {
      title: "Verify your phone number first",
      description: "Then you can go on with this step.",
    },
    "AUTH-0029": {
      title: "That code has expired",
      description: "Ask for a new code and enter it soon after it arrives.",
    },
    "AUTH-0010": {
      title: "Create a passcode to continue",
      description: "You don't have one yet.",
    },
    "AUTH-0011": {
      title: "You already have a passcode",
      description: "Use it, or reset it to choose a new one.",
    },
    "AUTH-0012": {
      title: "That passcode isn't right",
      description: "Try again, or reset it if you forgot it.",
    },
    "AUTH-0014": {
      title: "We couldn't create your passcode",
      description: "Try again in a moment.",
    },
    "AUTH-0015": {
      title: "We couldn't check your passcode",
      description: "Try again in a moment.",
    },
    "AUTH-0016": {
      title: "We couldn't update your passcode",
      description: "Try again in a moment.",
    },
    "AUTH-0017": {
      title: "We couldn't reset your passcode",
      description: "Try again in a moment.",
    },
    "AUTH-0022": {
      title: "Sign-up isn't available here",
      description: "You can't create an account right now. Contact support for help.",
    },
    "AUTH-0025": {
      title: "We couldn't create your account",
      description: "Check your details and try again.",
    },
    "AUTH-0026": {
      title: "This number already has an account",
      description: "Use a different number, or sign in if it's yours.",
    },
    "AUTH-0026@neutral": {
      title: "You can't sign up with this phone number",
      description: "If it's yours, sign in. Or use a different number.",
    },
    "AUTH-0027": {
      title: "This email already has an account",
      description: "Use a different email, or sign in if it's yours.",
    },
    "AUTH-0027@neutral": {
      title: "You can't sign up with this email",
      description: "If it's yours, sign in. Or use a different email.",
    },
    "AUTH-0030": {
      title: "This service isn't available right now",
      description: "Try again later. Contact support if you need help now.",
    },
    "AUTH-0031": {
      title: "Allow access to continue",
      description: "{appName} needs your permission for this step.",
    },
    UNIFORM: {
      title: "Check your messages",
      description: "If we can reach an account with it, we'll send a code.",
    },
    UNKNOWN: {
      title: "Something went wrong",
      description: "Try again. Contact support if it keeps happening.",
    },
    NETWORK: {
      title: "We couldn't connect",
      description: "Check your connection and try again.",
    },
    TIMEOUT: {
      title: "That took too long",
      description: "Try again in a moment.",
    },
    RATE_LIMITED: {
      title: "Too many tries for now",
      description: "Wait a little, then try again.",
      descriptionWithWait: "Wait {wait}, then try again.",
    },
    SERVER: {
      title: "There's a problem on our side",
      description: "Try again in a few minutes.",
    },
    UNAUTHORIZED: {
      title: "Sign in again to continue",
      description: "Your session has ended.",
    },
  },
  actions: {
    retry: "Try again",
    resendCode: "Send a new code",
    reenter: "Enter it again",
    editPhone: "Change phone number",
    editEmail: "Change email",
    useAnotherMethod: "Choose another way",
    verifyPhone: "Verify phone number",
    createPasscode: "Create passcode",
    resetPasscode: "Reset passcode",
    usePasscode: "Use your passcode",
    resetPassword: "Reset password",
    signIn: "Sign in",
    reauthenticate: "Sign in again",
    grantAccess: "Review access",
    requestAccess: "Request access",
    contactSupport: "Contact support",
    goBack: "Go back",
  },
  interface: {
    severity: { critical: "Problem", error: "Error", warning: "Warning", info: "Next step" },
    summaryTitle: "More than one thing needs attention",
    errorPrefix: "Error:",
    working: "Working…",
    tryingAgain: "Trying again…",
    sending: "Sending…",
    dismiss: "Dismiss",
    reference: "Reference for support: {reference}",
    availableIn: "You can do this in {wait}",
    availableNow: "You can do this now",
    announcement: "{title}. {description}",
    thisApp: "This app",
    opensInNewTab: "(opens in new tab)",
    codeSent: "We sent a new code. Use the one in the newest message.",
    codeIn: "You can ask for a new code in {wait}",
    codeNow: "You can ask for a new code now",
    accessAsked: "You would allow this:",
    accessOther: "Other access that this step needs",
    fields: {
      phone: "Phone number",
      email: "Email",
      password: "Password",
      code: "Code",
      passcode: "Passcode",
    },
  },
};
