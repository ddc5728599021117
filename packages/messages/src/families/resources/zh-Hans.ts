import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Simplified Chinese. Add it with `overrideMessages(zhHans, { errors: resourcesZhHans })`. */
export const resourcesZhHans: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "没有找到这个人",
    description: "检查电话号码或电子邮箱，再试一次。",
  },
  "RC-0002": {
    title: "符合的人不止一位",
    description: "使用此人的其他电话号码或电子邮箱。",
  },
  "AR-0001": {
    title: "有内容缺失或不符合要求",
    description: "检查填写的内容，再试一次。",
  },
  "GE-9999": {
    title: "我们这边出现了问题",
    description: "过几分钟再试一次。",
  },
  "VC-0020": {
    title: "正在核对账单地址",
    description: "这需要一点时间。稍等片刻，再试一次。",
    descriptionWithWait: "这需要一点时间。等待{wait}后再试一次。",
  },
};
