import type { SandboxOperation } from "./defineOperation.ts";
import { login } from "./login.ts";
import { registerUser } from "./registerUser.ts";
import { resendCode } from "./resendCode.ts";
import { sendCode } from "./sendCode.ts";
import { socialLogin } from "./socialLogin.ts";
import { verifyCode } from "./verifyCode.ts";

/** Every operation the sandbox answers. */
export const operations: readonly SandboxOperation[] = Object.freeze([
  registerUser,
  login,
  socialLogin,
  sendCode,
  resendCode,
  verifyCode,
]);
