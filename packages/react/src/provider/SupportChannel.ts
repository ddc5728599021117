/** A way to reach the people who can help. */
export type SupportChannel =
  /** `https:`, `mailto:` or `tel:`; `http:` on this machine in development. */
  | { readonly type: "url"; readonly href: string }
  | { readonly type: "email"; readonly address: string }
  | { readonly type: "tel"; readonly number: string };
