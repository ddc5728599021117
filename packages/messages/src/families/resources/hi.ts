import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in Hindi. Add it with `overrideMessages(hi, { errors: resourcesHi })`. */
export const resourcesHi: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "यह व्यक्ति नहीं मिला",
    description: "फ़ोन नंबर या ईमेल जाँचें और फिर से कोशिश करें।",
  },
  "RC-0002": {
    title: "एक से ज़्यादा लोग मेल खाते हैं",
    description: "उस व्यक्ति का दूसरा फ़ोन नंबर या ईमेल इस्तेमाल करें।",
  },
  "AR-0001": {
    title: "कुछ छूट गया है या मेल नहीं खाता",
    description: "भरी गई जानकारी जाँचें और फिर से कोशिश करें।",
  },
  "GE-9999": {
    title: "हमारी ओर से कोई समस्या है",
    description: "कुछ मिनट में फिर से कोशिश करें।",
  },
  "VC-0020": {
    title: "बिलिंग पते की जाँच हो रही है",
    description: "इसमें थोड़ा समय लगता है। थोड़ा रुकें और फिर से कोशिश करें।",
    descriptionWithWait: "इसमें थोड़ा समय लगता है। {wait} रुकें और फिर से कोशिश करें।",
  },
};
