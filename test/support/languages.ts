import type { ErrorWords, Messages } from "@fluz-kit/messages";
import { en } from "@fluz-kit/messages";
import { resourcesEn } from "@fluz-kit/messages/families/resources/en";
import { resourcesEs } from "@fluz-kit/messages/families/resources/es";
import { resourcesFr } from "@fluz-kit/messages/families/resources/fr";
import { resourcesDe } from "@fluz-kit/messages/families/resources/de";
import { resourcesPtBR } from "@fluz-kit/messages/families/resources/pt-BR";
import { resourcesIt } from "@fluz-kit/messages/families/resources/it";
import { resourcesNl } from "@fluz-kit/messages/families/resources/nl";
import { resourcesPl } from "@fluz-kit/messages/families/resources/pl";
import { resourcesJa } from "@fluz-kit/messages/families/resources/ja";
import { resourcesKo } from "@fluz-kit/messages/families/resources/ko";
import { resourcesZhHans } from "@fluz-kit/messages/families/resources/zh-Hans";
import { resourcesZhHant } from "@fluz-kit/messages/families/resources/zh-Hant";
import { resourcesAr } from "@fluz-kit/messages/families/resources/ar";
import { resourcesHe } from "@fluz-kit/messages/families/resources/he";
import { resourcesHi } from "@fluz-kit/messages/families/resources/hi";
import { resourcesVi } from "@fluz-kit/messages/families/resources/vi";
import { resourcesTl } from "@fluz-kit/messages/families/resources/tl";
import { resourcesHt } from "@fluz-kit/messages/families/resources/ht";
import { secureElementsEn } from "@fluz-kit/messages/families/secure-elements/en";
import { secureElementsEs } from "@fluz-kit/messages/families/secure-elements/es";
import { secureElementsFr } from "@fluz-kit/messages/families/secure-elements/fr";
import { secureElementsDe } from "@fluz-kit/messages/families/secure-elements/de";
import { secureElementsPtBR } from "@fluz-kit/messages/families/secure-elements/pt-BR";
import { secureElementsIt } from "@fluz-kit/messages/families/secure-elements/it";
import { secureElementsNl } from "@fluz-kit/messages/families/secure-elements/nl";
import { secureElementsPl } from "@fluz-kit/messages/families/secure-elements/pl";
import { secureElementsJa } from "@fluz-kit/messages/families/secure-elements/ja";
import { secureElementsKo } from "@fluz-kit/messages/families/secure-elements/ko";
import { secureElementsZhHans } from "@fluz-kit/messages/families/secure-elements/zh-Hans";
import { secureElementsZhHant } from "@fluz-kit/messages/families/secure-elements/zh-Hant";
import { secureElementsAr } from "@fluz-kit/messages/families/secure-elements/ar";
import { secureElementsHe } from "@fluz-kit/messages/families/secure-elements/he";
import { secureElementsHi } from "@fluz-kit/messages/families/secure-elements/hi";
import { secureElementsVi } from "@fluz-kit/messages/families/secure-elements/vi";
import { secureElementsTl } from "@fluz-kit/messages/families/secure-elements/tl";
import { secureElementsHt } from "@fluz-kit/messages/families/secure-elements/ht";
import { webauthnEn } from "@fluz-kit/messages/families/webauthn/en";
import { webauthnEs } from "@fluz-kit/messages/families/webauthn/es";
import { webauthnFr } from "@fluz-kit/messages/families/webauthn/fr";
import { webauthnDe } from "@fluz-kit/messages/families/webauthn/de";
import { webauthnPtBR } from "@fluz-kit/messages/families/webauthn/pt-BR";
import { webauthnIt } from "@fluz-kit/messages/families/webauthn/it";
import { webauthnNl } from "@fluz-kit/messages/families/webauthn/nl";
import { webauthnPl } from "@fluz-kit/messages/families/webauthn/pl";
import { webauthnJa } from "@fluz-kit/messages/families/webauthn/ja";
import { webauthnKo } from "@fluz-kit/messages/families/webauthn/ko";
import { webauthnZhHans } from "@fluz-kit/messages/families/webauthn/zh-Hans";
import { webauthnZhHant } from "@fluz-kit/messages/families/webauthn/zh-Hant";
import { webauthnAr } from "@fluz-kit/messages/families/webauthn/ar";
import { webauthnHe } from "@fluz-kit/messages/families/webauthn/he";
import { webauthnHi } from "@fluz-kit/messages/families/webauthn/hi";
import { webauthnVi } from "@fluz-kit/messages/families/webauthn/vi";
import { webauthnTl } from "@fluz-kit/messages/families/webauthn/tl";
import { webauthnHt } from "@fluz-kit/messages/families/webauthn/ht";
import { es } from "@fluz-kit/messages/es";
import { fr } from "@fluz-kit/messages/fr";
import { de } from "@fluz-kit/messages/de";
import { ptBR } from "@fluz-kit/messages/pt-BR";
import { it } from "@fluz-kit/messages/it";
import { nl } from "@fluz-kit/messages/nl";
import { pl } from "@fluz-kit/messages/pl";
import { ja } from "@fluz-kit/messages/ja";
import { ko } from "@fluz-kit/messages/ko";
import { zhHans } from "@fluz-kit/messages/zh-Hans";
import { zhHant } from "@fluz-kit/messages/zh-Hant";
import { ar } from "@fluz-kit/messages/ar";
import { he } from "@fluz-kit/messages/he";
import { hi } from "@fluz-kit/messages/hi";
import { vi } from "@fluz-kit/messages/vi";
import { tl } from "@fluz-kit/messages/tl";
import { ht } from "@fluz-kit/messages/ht";

/** Everything that the kit can say in one language. */
export interface Language {
  readonly messages: Messages;
  readonly families: Readonly<
    Record<"resources" | "secureElements" | "webauthn", Readonly<Record<string, ErrorWords>>>
  >;
}

/** English, with which every other language is compared. */
export const english: Language = {
  messages: en,
  families: { resources: resourcesEn, secureElements: secureElementsEn, webauthn: webauthnEn },
};

/** Every language but English, by its tag. */
export const languages: Readonly<Record<string, Language>> = {
  es: {
    messages: es,
    families: { resources: resourcesEs, secureElements: secureElementsEs, webauthn: webauthnEs },
  },
  fr: {
    messages: fr,
    families: { resources: resourcesFr, secureElements: secureElementsFr, webauthn: webauthnFr },
  },
  de: {
    messages: de,
    families: { resources: resourcesDe, secureElements: secureElementsDe, webauthn: webauthnDe },
  },
  "pt-BR": {
    messages: ptBR,
    families: {
      resources: resourcesPtBR,
      secureElements: secureElementsPtBR,
      webauthn: webauthnPtBR,
    },
  },
  it: {
    messages: it,
    families: { resources: resourcesIt, secureElements: secureElementsIt, webauthn: webauthnIt },
  },
  nl: {
    messages: nl,
    families: { resources: resourcesNl, secureElements: secureElementsNl, webauthn: webauthnNl },
  },
  pl: {
    messages: pl,
    families: { resources: resourcesPl, secureElements: secureElementsPl, webauthn: webauthnPl },
  },
  ja: {
    messages: ja,
    families: { resources: resourcesJa, secureElements: secureElementsJa, webauthn: webauthnJa },
  },
  ko: {
    messages: ko,
    families: { resources: resourcesKo, secureElements: secureElementsKo, webauthn: webauthnKo },
  },
  "zh-Hans": {
    messages: zhHans,
    families: {
      resources: resourcesZhHans,
      secureElements: secureElementsZhHans,
      webauthn: webauthnZhHans,
    },
  },
  "zh-Hant": {
    messages: zhHant,
    families: {
      resources: resourcesZhHant,
      secureElements: secureElementsZhHant,
      webauthn: webauthnZhHant,
    },
  },
  ar: {
    messages: ar,
    families: { resources: resourcesAr, secureElements: secureElementsAr, webauthn: webauthnAr },
  },
  he: {
    messages: he,
    families: { resources: resourcesHe, secureElements: secureElementsHe, webauthn: webauthnHe },
  },
  hi: {
    messages: hi,
    families: { resources: resourcesHi, secureElements: secureElementsHi, webauthn: webauthnHi },
  },
  vi: {
    messages: vi,
    families: { resources: resourcesVi, secureElements: secureElementsVi, webauthn: webauthnVi },
  },
  tl: {
    messages: tl,
    families: { resources: resourcesTl, secureElements: secureElementsTl, webauthn: webauthnTl },
  },
  ht: {
    messages: ht,
    families: { resources: resourcesHt, secureElements: secureElementsHt, webauthn: webauthnHt },
  },
};

/** Every sentence of a value by its path: `errors.AUTH-0006.title`. */
export function sentencesIn(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentencesIn(inner, path === "" ? key : `${path}.${key}`),
  );
}
