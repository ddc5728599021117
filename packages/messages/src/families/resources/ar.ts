import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Arabic. Add it with `overrideMessages(ar, { errors: resourcesAr })`. */
export const resourcesAr: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "لم نعثر على هذا الشخص",
    description: "يمكنك مراجعة رقم الهاتف أو البريد الإلكتروني ثم المحاولة مرة أخرى.",
  },
  "RC-0002": {
    title: "هناك أكثر من شخص مطابق",
    description: "يمكنك استخدام رقم هاتف أو بريد إلكتروني آخر لهذا الشخص.",
  },
  "AR-0001": {
    title: "هناك بيان ناقص أو غير مناسب",
    description: "يمكنك مراجعة ما أدخلته ثم المحاولة مرة أخرى.",
  },
  "GE-9999": {
    title: "هناك مشكلة من جانبنا",
    description: "يمكنك المحاولة مرة أخرى بعد بضع دقائق.",
  },
  "VC-0020": {
    title: "عنوان الفوترة قيد المراجعة",
    description: "يستغرق ذلك بعض الوقت. يمكنك الانتظار قليلًا ثم المحاولة مرة أخرى.",
    descriptionWithWait: "يستغرق ذلك بعض الوقت. مدة الانتظار قبل المحاولة مرة أخرى: {wait}.",
  },
};
