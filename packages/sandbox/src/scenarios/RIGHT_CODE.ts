/** The verification code that is right, every time: the sandbox sends no texts. */
export const RIGHT_CODE = "123456";
