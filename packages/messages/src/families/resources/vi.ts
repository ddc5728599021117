import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Vietnamese. Add it with `overrideMessages(vi, { errors: resourcesVi })`. */
export const resourcesVi: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "Không tìm thấy người này",
    description: "Hãy xem lại số điện thoại hoặc email rồi thử lại.",
  },
  "RC-0002": {
    title: "Có nhiều người trùng khớp",
    description: "Hãy dùng số điện thoại hoặc email khác của người đó.",
  },
  "AR-0001": {
    title: "Có phần còn thiếu hoặc chưa phù hợp",
    description: "Hãy xem lại thông tin đã nhập rồi thử lại.",
  },
  "GE-9999": {
    title: "Có sự cố từ phía chúng tôi",
    description: "Hãy thử lại sau vài phút.",
  },
  "VC-0020": {
    title: "Địa chỉ thanh toán đang được kiểm tra",
    description: "Việc này cần một chút thời gian. Hãy chờ giây lát rồi thử lại.",
    descriptionWithWait: "Việc này cần một chút thời gian. Hãy chờ {wait} rồi thử lại.",
  },
};
