import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Traditional Chinese. Add it with `overrideMessages(zhHant, { errors: secureElementsZhHant })`. */
export const secureElementsZhHant: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "這張卡未獲接受",
    description: "使用其他卡，或向銀行詢問這張卡的情況。",
  },
  CARD_NOT_ACCEPTED: {
    title: "這張卡無法新增",
    description: "使用其他卡，或聯絡客服。",
  },
  CARD_EXPIRED: {
    title: "這張卡已過期",
    description: "使用其他卡，或檢查日期。",
  },
  CARD_INVALID: {
    title: "未能確認這張卡",
    description: "檢查卡片資料，或使用其他卡。",
  },
  CVV_MISMATCH: {
    title: "安全碼與這張卡不符",
    description: "查看卡片上印的短號碼，再次輸入。",
  },
  AVS_MISMATCH: {
    title: "帳單地址與這張卡不符",
    description: "輸入這張卡在銀行登記的地址。",
  },
  CONTACT_BANK: {
    title: "銀行沒有核准這張卡",
    description: "聯絡發卡銀行，或使用其他卡。",
  },
  DUPLICATE_CARD: {
    title: "這張卡已新增過",
    description: "返回使用這張卡，或新增其他卡。",
  },
  PREPAID_REJECTED: {
    title: "預付卡無法新增",
    description: "使用其他卡。",
  },
  KYB_GATE: {
    title: "此帳戶暫時無法新增卡片",
    description: "聯絡客服，了解還缺少什麼。",
  },
  MAX_CARDS_REACHED: {
    title: "卡片數量已達上限",
    description: "返回，先移除一張卡。",
  },
  MOUNT_FAILED: {
    title: "卡片表單沒有載入",
    description: "檢查網路連線，再試一次。",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "卡片表單目前無法使用",
    description: "晚點再來，或聯絡客服。",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "這裡無法顯示這些卡片資料",
    description: "如果需要這些資料，可以聯絡客服。",
  },
  FIELD_ERROR: {
    title: "檢查卡片資料",
    description: "有內容遺漏或不符要求。重新輸入這一項。",
  },
  SUBMIT_TIMEOUT: {
    title: "還不清楚卡片是否已新增",
    description: "再試之前，先查看您的卡片清單。",
  },
  SUBMIT_FAILED: {
    title: "未能新增您的卡片",
    description: "稍等片刻，再試一次。",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "重新登入後新增您的卡片",
    description: "本次登入可能已結束。",
  },
};
