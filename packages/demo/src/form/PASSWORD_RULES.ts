/** The rules for a password. The person reads them before they choose one. */
export const PASSWORD_RULES = "8 characters or more, with a capital, a small letter and a number.";
