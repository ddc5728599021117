import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Korean. Add it with `overrideMessages(ko, { errors: resourcesKo })`. */
export const resourcesKo: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "이 사람을 찾지 못했어요",
    description: "전화번호나 이메일을 확인하고 다시 시도하세요.",
  },
  "RC-0002": {
    title: "일치하는 사람이 여러 명이에요",
    description: "그 사람의 다른 전화번호나 이메일을 사용하세요.",
  },
  "AR-0001": {
    title: "빠졌거나 맞지 않는 내용이 있어요",
    description: "입력한 내용을 확인하고 다시 시도하세요.",
  },
  "GE-9999": {
    title: "저희 쪽에 문제가 있어요",
    description: "몇 분 뒤 다시 시도하세요.",
  },
  "VC-0020": {
    title: "청구지 주소를 확인하고 있어요",
    description: "시간이 조금 걸려요. 잠시 기다린 뒤 다시 시도하세요.",
    descriptionWithWait: "시간이 조금 걸려요. {wait} 기다린 뒤 다시 시도하세요.",
  },
};
