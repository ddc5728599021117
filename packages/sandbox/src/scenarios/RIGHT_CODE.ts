/** The verification code that is right, every time and in every flow: the sandbox sends no texts. */
export const RIGHT_CODE = "123456";
