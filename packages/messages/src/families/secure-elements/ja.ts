import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Japanese. Add it with `overrideMessages(ja, { errors: secureElementsJa })`. */
export const secureElementsJa: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "このカードは受け付けられませんでした",
    description: "別のカードを使うか、このカードについてカード会社にお問い合わせください。",
  },
  CARD_NOT_ACCEPTED: {
    title: "このカードは追加できません",
    description: "別のカードを使うか、サポートにお問い合わせください。",
  },
  CARD_EXPIRED: {
    title: "このカードは期限が切れています",
    description: "別のカードを使うか、日付を確認してください。",
  },
  CARD_INVALID: {
    title: "このカードを確認できませんでした",
    description: "カード情報を確認するか、別のカードを使ってください。",
  },
  CVV_MISMATCH: {
    title: "セキュリティコードがカードと一致しません",
    description: "カードに印字された短い番号を確認して、もう一度入力してください。",
  },
  AVS_MISMATCH: {
    title: "請求先住所がカードと一致しません",
    description: "このカードについてカード会社に登録されている住所を入力してください。",
  },
  CONTACT_BANK: {
    title: "カード会社がこのカードを承認しませんでした",
    description: "カードを発行した会社に問い合わせるか、別のカードを使ってください。",
  },
  DUPLICATE_CARD: {
    title: "このカードはすでに追加されています",
    description: "戻ってこのカードを使うか、別のカードを追加してください。",
  },
  PREPAID_REJECTED: {
    title: "プリペイドカードは追加できません",
    description: "別のカードを使ってください。",
  },
  KYB_GATE: {
    title: "このアカウントにはまだカードを追加できません",
    description: "何が不足しているかは、サポートにお問い合わせください。",
  },
  MAX_CARDS_REACHED: {
    title: "追加できるカードの枚数に達しています",
    description: "戻って、先にカードを1枚削除してください。",
  },
  MOUNT_FAILED: {
    title: "カードの入力画面を読み込めませんでした",
    description: "接続を確認して、もう一度お試しください。",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "現在、カードの入力画面は利用できません",
    description: "後ほどお試しになるか、サポートにお問い合わせください。",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "ここではこのカード情報を表示できません",
    description: "必要な場合は、サポートにお問い合わせください。",
  },
  FIELD_ERROR: {
    title: "カード情報を確認してください",
    description: "不足しているか、合わない項目があります。もう一度入力してください。",
  },
  SUBMIT_TIMEOUT: {
    title: "カードが追加されたか、まだ分かりません",
    description: "もう一度試す前に、カードの一覧を確認してください。",
  },
  SUBMIT_FAILED: {
    title: "カードを追加できませんでした",
    description: "少し待ってから、もう一度お試しください。",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "カードの追加には、もう一度ログインが必要です",
    description: "ログイン状態が終了した可能性があります。",
  },
};
