import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Vietnamese. Add it with `overrideMessages(vi, { errors: secureElementsVi })`. */
export const secureElementsVi: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "Thẻ này chưa được chấp nhận",
    description: "Hãy dùng thẻ khác, hoặc hỏi ngân hàng về thẻ này.",
  },
  CARD_NOT_ACCEPTED: {
    title: "Không thể thêm thẻ này",
    description: "Hãy dùng thẻ khác hoặc liên hệ bộ phận hỗ trợ.",
  },
  CARD_EXPIRED: {
    title: "Thẻ này đã hết hạn",
    description: "Hãy dùng thẻ khác hoặc kiểm tra ngày trên thẻ.",
  },
  CARD_INVALID: {
    title: "Chưa xác nhận được thẻ này",
    description: "Hãy xem lại thông tin thẻ hoặc dùng thẻ khác.",
  },
  CVV_MISMATCH: {
    title: "Số bảo mật không khớp với thẻ",
    description: "Hãy xem dãy số ngắn in trên thẻ và nhập lại.",
  },
  AVS_MISMATCH: {
    title: "Địa chỉ thanh toán không khớp với thẻ",
    description: "Hãy nhập địa chỉ mà ngân hàng đang lưu cho thẻ này.",
  },
  CONTACT_BANK: {
    title: "Ngân hàng chưa chấp thuận thẻ này",
    description: "Hãy liên hệ ngân hàng phát hành thẻ hoặc dùng thẻ khác.",
  },
  DUPLICATE_CARD: {
    title: "Thẻ này đã được thêm",
    description: "Hãy quay lại để dùng thẻ này hoặc thêm thẻ khác.",
  },
  PREPAID_REJECTED: {
    title: "Không thể thêm thẻ trả trước",
    description: "Hãy dùng thẻ khác.",
  },
  KYB_GATE: {
    title: "Tài khoản này chưa thể thêm thẻ",
    description: "Hãy liên hệ bộ phận hỗ trợ để biết còn thiếu gì.",
  },
  MAX_CARDS_REACHED: {
    title: "Đã đủ số thẻ có thể thêm",
    description: "Hãy quay lại và xóa bớt một thẻ trước.",
  },
  MOUNT_FAILED: {
    title: "Biểu mẫu thẻ chưa tải được",
    description: "Hãy kiểm tra kết nối rồi thử lại.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "Hiện không dùng được biểu mẫu thẻ",
    description: "Hãy quay lại sau hoặc liên hệ bộ phận hỗ trợ.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "Không thể hiện thông tin thẻ này ở đây",
    description: "Hãy liên hệ bộ phận hỗ trợ nếu cần thông tin đó.",
  },
  FIELD_ERROR: {
    title: "Xem lại thông tin thẻ",
    description: "Có phần còn thiếu hoặc chưa phù hợp. Hãy nhập lại phần đó.",
  },
  SUBMIT_TIMEOUT: {
    title: "Chưa biết thẻ đã được thêm hay chưa",
    description: "Hãy xem danh sách thẻ trước khi thử lại.",
  },
  SUBMIT_FAILED: {
    title: "Chưa thêm được thẻ",
    description: "Hãy chờ giây lát rồi thử lại.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "Đăng nhập lại để thêm thẻ",
    description: "Có thể phiên đăng nhập đã kết thúc.",
  },
};
