/** What a password has to have, as the person reads it before they choose one. */
export const PASSWORD_RULES = "8 characters or more, with a capital, a small letter and a number.";
