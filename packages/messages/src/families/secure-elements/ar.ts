import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Arabic. Add it with `overrideMessages(ar, { errors: secureElementsAr })`. */
export const secureElementsAr: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "لم تُقبل هذه البطاقة",
    description: "يمكنك استخدام بطاقة أخرى، أو سؤال البنك عن هذه البطاقة.",
  },
  CARD_NOT_ACCEPTED: {
    title: "لا يمكن إضافة هذه البطاقة",
    description: "يمكنك استخدام بطاقة أخرى أو التواصل مع الدعم.",
  },
  CARD_EXPIRED: {
    title: "انتهت صلاحية هذه البطاقة",
    description: "يمكنك استخدام بطاقة أخرى أو مراجعة التاريخ.",
  },
  CARD_INVALID: {
    title: "تعذّر تأكيد هذه البطاقة",
    description: "يمكنك مراجعة بيانات البطاقة أو استخدام بطاقة أخرى.",
  },
  CVV_MISMATCH: {
    title: "رقم الأمان لا يطابق البطاقة",
    description: "يمكنك مراجعة الرقم القصير المطبوع على البطاقة وإدخاله مرة أخرى.",
  },
  AVS_MISMATCH: {
    title: "عنوان الفوترة لا يطابق البطاقة",
    description: "يلزم إدخال العنوان المسجل لدى البنك لهذه البطاقة.",
  },
  CONTACT_BANK: {
    title: "لم يوافق البنك على هذه البطاقة",
    description: "يمكنك التواصل مع البنك الذي أصدرها أو استخدام بطاقة أخرى.",
  },
  DUPLICATE_CARD: {
    title: "سبقت إضافة هذه البطاقة",
    description: "يمكنك العودة لاستخدامها أو إضافة بطاقة أخرى.",
  },
  PREPAID_REJECTED: {
    title: "لا يمكن إضافة البطاقات مسبقة الدفع",
    description: "يمكنك استخدام بطاقة أخرى.",
  },
  KYB_GATE: {
    title: "لا يمكن إضافة بطاقات إلى هذا الحساب بعد",
    description: "يمكنك التواصل مع الدعم لمعرفة ما ينقص.",
  },
  MAX_CARDS_REACHED: {
    title: "لديك أقصى عدد ممكن من البطاقات",
    description: "يمكنك العودة وإزالة بطاقة أولًا.",
  },
  MOUNT_FAILED: {
    title: "تعذّر تحميل نموذج البطاقة",
    description: "يمكنك مراجعة اتصالك بالإنترنت ثم المحاولة مرة أخرى.",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "نموذج البطاقة غير متاح حاليًا",
    description: "يمكنك العودة لاحقًا أو التواصل مع الدعم.",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "لا يمكن عرض بيانات هذه البطاقة هنا",
    description: "يمكنك التواصل مع الدعم عند الحاجة إليها.",
  },
  FIELD_ERROR: {
    title: "تلزم مراجعة بيانات البطاقة",
    description: "هناك بيان ناقص أو غير مناسب. يلزم إدخاله مرة أخرى.",
  },
  SUBMIT_TIMEOUT: {
    title: "لا نعرف بعد هل أُضيفت البطاقة",
    description: "يلزم الاطلاع على قائمة بطاقاتك قبل المحاولة مرة أخرى.",
  },
  SUBMIT_FAILED: {
    title: "تعذّرت إضافة بطاقتك",
    description: "يمكنك الانتظار قليلًا ثم المحاولة مرة أخرى.",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "يلزم تسجيل الدخول من جديد لإضافة بطاقتك",
    description: "ربما انتهت جلستك.",
  },
};
