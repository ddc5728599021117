import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Traditional Chinese. Add it with `overrideMessages(zhHant, { errors: resourcesZhHant })`. */
export const resourcesZhHant: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "找不到這個人",
    description: "檢查電話號碼或電子郵件，再試一次。",
  },
  "RC-0002": {
    title: "符合的人不只一位",
    description: "使用此人的其他電話號碼或電子郵件。",
  },
  "AR-0001": {
    title: "有內容遺漏或不符要求",
    description: "檢查填寫的內容，再試一次。",
  },
  "GE-9999": {
    title: "我們這邊發生問題",
    description: "過幾分鐘再試一次。",
  },
  "VC-0020": {
    title: "正在核對帳單地址",
    description: "這需要一點時間。稍等片刻，再試一次。",
    descriptionWithWait: "這需要一點時間。等待 {wait}後再試一次。",
  },
};
