import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Japanese. Add it with `overrideMessages(ja, { errors: resourcesJa })`. */
export const resourcesJa: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "この方は見つかりませんでした",
    description: "電話番号またはメールアドレスを確認して、もう一度お試しください。",
  },
  "RC-0002": {
    title: "複数の方が一致します",
    description: "その方の別の電話番号またはメールアドレスを使ってください。",
  },
  "AR-0001": {
    title: "不足しているか、合わない項目があります",
    description: "入力内容を確認して、もう一度お試しください。",
  },
  "GE-9999": {
    title: "こちら側で問題が発生しています",
    description: "数分後に、もう一度お試しください。",
  },
  "VC-0020": {
    title: "請求先住所を確認しています",
    description: "少し時間がかかります。少し待ってから、もう一度お試しください。",
    descriptionWithWait: "少し時間がかかります。{wait}待ってから、もう一度お試しください。",
  },
};
