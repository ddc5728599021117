import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Simplified Chinese. Add it with `overrideMessages(zhHans, { errors: secureElementsZhHans })`. */
export const secureElementsZhHans: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "这张卡未被接受",
    description: "使用其他卡，或向银行咨询这张卡的情况。",
  },
  CARD_NOT_ACCEPTED: {
    title: "这张卡不能添加",
    description: "使用其他卡，或联系客服。",
  },
  CARD_EXPIRED: {
    title: "这张卡已过期",
    description: "使用其他卡，或检查日期。",
  },
  CARD_INVALID: {
    title: "未能确认这张卡",
    description: "检查卡片信息，或使用其他卡。",
  },
  CVV_MISMATCH: {
    title: "安全码与这张卡不符",
    description: "查看卡上印的短号码，再次输入。",
  },
  AVS_MISMATCH: {
    title: "账单地址与这张卡不符",
    description: "输入这张卡在银行登记的地址。",
  },
  CONTACT_BANK: {
    title: "银行没有批准这张卡",
    description: "联系发卡银行，或使用其他卡。",
  },
  DUPLICATE_CARD: {
    title: "这张卡已添加过",
    description: "返回使用这张卡，或添加其他卡。",
  },
  PREPAID_REJECTED: {
    title: "预付卡不能添加",
    description: "使用其他卡。",
  },
  KYB_GATE: {
    title: "此账户暂时不能添加卡",
    description: "联系客服，了解还缺少什么。",
  },
  MAX_CARDS_REACHED: {
    title: "卡的数量已达上限",
    description: "返回，先移除一张卡。",
  },
  MOUNT_FAILED: {
    title: "卡片表单没有加载",
    description: "检查网络连接，再试一次。",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "卡片表单目前无法使用",
    description: "晚些时候再来，或联系客服。",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "这里不能显示这些卡片信息",
    description: "如果需要这些信息，可以联系客服。",
  },
  FIELD_ERROR: {
    title: "检查卡片信息",
    description: "有内容缺失或不符合要求。重新输入这一项。",
  },
  SUBMIT_TIMEOUT: {
    title: "尚不清楚卡是否已添加",
    description: "再试之前，先查看您的卡片列表。",
  },
  SUBMIT_FAILED: {
    title: "未能添加您的卡",
    description: "稍等片刻，再试一次。",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "重新登录后添加您的卡",
    description: "本次登录可能已结束。",
  },
};
