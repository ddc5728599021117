import { addAuthorizedUser } from "./addAuthorizedUser.ts";
import { approveApprovalRequest } from "./approveApprovalRequest.ts";
import { authorize } from "./authorize.ts";
import { changePassword } from "./changePassword.ts";
import { checkPasscode } from "./checkPasscode.ts";
import { createPasscode } from "./createPasscode.ts";
import { createTransfer } from "./createTransfer.ts";
import { createVirtualCard } from "./createVirtualCard.ts";
import { createVirtualCardBulkOrder } from "./createVirtualCardBulkOrder.ts";
import type { SandboxOperation } from "./defineOperation.ts";
import { generateUserAccessToken } from "./generateUserAccessToken.ts";
import { getVirtualCardBulkOrderStatus } from "./getVirtualCardBulkOrderStatus.ts";
import { lockVirtualCard } from "./lockVirtualCard.ts";
import { login } from "./login.ts";
import { lookupUser } from "./lookupUser.ts";
import { refreshUserAccessToken } from "./refreshUserAccessToken.ts";
import { registerUser } from "./registerUser.ts";
import { removeAuthorizedUser } from "./removeAuthorizedUser.ts";
import { resendCode } from "./resendCode.ts";
import { resetPasscode } from "./resetPasscode.ts";
import { resetPassword } from "./resetPassword.ts";
import { sendCode } from "./sendCode.ts";
import { setVirtualCardPIN } from "./setVirtualCardPIN.ts";
import { socialLogin } from "./socialLogin.ts";
import { unlockVirtualCard } from "./unlockVirtualCard.ts";
import { updatePasscode } from "./updatePasscode.ts";
import { verifyCode } from "./verifyCode.ts";

/** Every operation the sandbox answers: the documented ones first. */
export const operations: readonly SandboxOperation[] = Object.freeze([
  registerUser,
  generateUserAccessToken,
  refreshUserAccessToken,
  addAuthorizedUser,
  removeAuthorizedUser,
  lookupUser,
  createTransfer,
  setVirtualCardPIN,
  lockVirtualCard,
  unlockVirtualCard,
  createVirtualCard,
  createVirtualCardBulkOrder,
  getVirtualCardBulkOrderStatus,
  approveApprovalRequest,
  login,
  socialLogin,
  sendCode,
  resendCode,
  verifyCode,
  createPasscode,
  checkPasscode,
  updatePasscode,
  resetPasscode,
  changePassword,
  resetPassword,
  authorize,
]);
