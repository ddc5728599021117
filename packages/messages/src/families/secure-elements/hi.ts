import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `secure-elements` in Hindi. Add it with `overrideMessages(hi, { errors: secureElementsHi })`. */
export const secureElementsHi: FamilyMessages<SecureElementsMessageKey> = {
  CARD_DECLINED: {
    title: "यह कार्ड स्वीकार नहीं हुआ",
    description: "दूसरा कार्ड इस्तेमाल करें, या इस कार्ड के बारे में अपने बैंक से पूछें।",
  },
  CARD_NOT_ACCEPTED: {
    title: "यह कार्ड जोड़ा नहीं जा सकता",
    description: "दूसरा कार्ड इस्तेमाल करें, या ग्राहक सेवा से संपर्क करें।",
  },
  CARD_EXPIRED: {
    title: "इस कार्ड की अवधि समाप्त हो गई है",
    description: "दूसरा कार्ड इस्तेमाल करें, या तारीख जाँचें।",
  },
  CARD_INVALID: {
    title: "इस कार्ड की पुष्टि नहीं हो सकी",
    description: "कार्ड की जानकारी जाँचें, या दूसरा कार्ड इस्तेमाल करें।",
  },
  CVV_MISMATCH: {
    title: "सुरक्षा नंबर कार्ड से मेल नहीं खाता",
    description: "कार्ड पर छपा छोटा नंबर देखें और उसे फिर से डालें।",
  },
  AVS_MISMATCH: {
    title: "बिलिंग पता कार्ड से मेल नहीं खाता",
    description: "वह पता डालें जो इस कार्ड के लिए आपके बैंक में दर्ज है।",
  },
  CONTACT_BANK: {
    title: "आपके बैंक ने यह कार्ड मंज़ूर नहीं किया",
    description: "कार्ड जारी करने वाले बैंक से संपर्क करें, या दूसरा कार्ड इस्तेमाल करें।",
  },
  DUPLICATE_CARD: {
    title: "यह कार्ड पहले ही जोड़ा जा चुका है",
    description: "वापस जाकर इसे इस्तेमाल करें, या दूसरा कार्ड जोड़ें।",
  },
  PREPAID_REJECTED: {
    title: "प्रीपेड कार्ड नहीं जोड़े जा सकते",
    description: "दूसरा कार्ड इस्तेमाल करें।",
  },
  KYB_GATE: {
    title: "इस खाते में अभी कार्ड नहीं जोड़े जा सकते",
    description: "क्या बाकी है, यह जानने के लिए ग्राहक सेवा से संपर्क करें।",
  },
  MAX_CARDS_REACHED: {
    title: "कार्डों की अधिकतम संख्या पूरी हो गई है",
    description: "वापस जाएँ और पहले एक कार्ड हटाएँ।",
  },
  MOUNT_FAILED: {
    title: "कार्ड का फ़ॉर्म लोड नहीं हुआ",
    description: "अपना कनेक्शन जाँचें और फिर से कोशिश करें।",
  },
  CARD_FORM_UNAVAILABLE: {
    title: "कार्ड का फ़ॉर्म अभी उपलब्ध नहीं है",
    description: "बाद में फिर आएँ, या ग्राहक सेवा से संपर्क करें।",
  },
  INDIVIDUAL_REVEAL_DISABLED: {
    title: "इस कार्ड की जानकारी यहाँ नहीं दिख सकती",
    description: "यह जानकारी चाहिए, तो ग्राहक सेवा से संपर्क करें।",
  },
  FIELD_ERROR: {
    title: "कार्ड की जानकारी जाँचें",
    description: "कुछ छूट गया है या मेल नहीं खाता। उसे फिर से डालें।",
  },
  SUBMIT_TIMEOUT: {
    title: "अभी पता नहीं कि कार्ड जुड़ा या नहीं",
    description: "फिर से कोशिश करने से पहले अपने कार्डों की सूची देखें।",
  },
  SUBMIT_FAILED: {
    title: "आपका कार्ड जोड़ा नहीं जा सका",
    description: "थोड़ा रुकें और फिर से कोशिश करें।",
  },
  FUNDING_SOURCE_UNAUTHORIZED: {
    title: "कार्ड जोड़ने के लिए फिर से साइन इन करें",
    description: "शायद आपका सत्र समाप्त हो गया है।",
  },
};
