import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Korean. Add it with `overrideMessages(ko, { errors: secureElementsKo })`. */
export const secureElementsKo: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "이 카드로 진행하지 못했어요",
    description: "다른 카드를 사용하거나, 이 카드에 대해 은행에 문의하세요.",
  },
  CARD_NOT_ACCEPTED: {
    title: "이 카드는 추가할 수 없어요",
    description: "다른 카드를 사용하거나 고객센터에 문의하세요.",
  },
  CARD_EXPIRED: {
    title: "이 카드는 유효기간이 지났어요",
    description: "다른 카드를 사용하거나 날짜를 확인하세요.",
  },
  CARD_INVALID: {
    title: "이 카드를 확인하지 못했어요",
    description: "카드 정보를 확인하거나 다른 카드를 사용하세요.",
  },
  CVV_MISMATCH: {
    title: "보안번호가 카드와 일치하지 않아요",
    description: "카드에 인쇄된 짧은 번호를 확인하고 다시 입력하세요.",
  },
  AVS_MISMATCH: {
    title: "청구지 주소가 카드와 일치하지 않아요",
    description: "은행에 등록된 이 카드의 주소를 입력하세요.",
  },
  CONTACT_BANK: {
    title: "은행이 이 카드를 승인하지 않았어요",
    description: "카드를 발급한 은행에 문의하거나 다른 카드를 사용하세요.",
  },
  DUPLICATE_CARD: {
    title: "이 카드는 이미 추가됐어요",
    description: "돌아가서 이 카드를 사용하거나 다른 카드를 추가하세요.",
  },
  PREPAID_REJECTED: {
    title: "선불카드는 추가할 수 없어요",
    description: "다른 카드를 사용하세요.",
  },
  KYB_GATE: {
    title: "이 계정에는 아직 카드를 추가할 수 없어요",
    description: "무엇이 더 필요한지 고객센터에 문의하세요.",
  },
  MAX_CARDS_REACHED: {
    title: "추가할 수 있는 카드 수가 다 찼어요",
    description: "돌아가서 먼저 카드 하나를 삭제하세요.",
  },
  MOUNT_FAILED: {
    title: "카드 입력 화면을 불러오지 못했어요",
    description: "인터넷 연결을 확인하고 다시 시도하세요.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "지금은 카드 입력 화면을 쓸 수 없어요",
    description: "나중에 다시 오거나 고객센터에 문의하세요.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "여기에서는 이 카드 정보를 볼 수 없어요",
    description: "카드 정보가 필요하면 고객센터에 문의하세요.",
  },
  FIELD_ERROR: {
    title: "카드 정보를 확인하세요",
    description: "빠졌거나 맞지 않는 내용이 있어요. 다시 입력하세요.",
  },
  SUBMIT_TIMEOUT: {
    title: "카드가 추가됐는지 아직 알 수 없어요",
    description: "다시 시도하기 전에 카드 목록을 확인하세요.",
  },
  SUBMIT_FAILED: {
    title: "카드를 추가하지 못했어요",
    description: "잠시 기다린 뒤 다시 시도하세요.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "카드를 추가하려면 다시 로그인하세요",
    description: "로그인 시간이 끝났을 수 있어요.",
  },
};
