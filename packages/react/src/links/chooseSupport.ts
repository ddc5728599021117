// Turns a host's support channel into a link, and refuses one that is not safe.
import { complainOnce } from "../development/warnOnce.ts";
import { readHref } from "./readHref.ts";

/** A way to reach the people who can help. */
export type SupportChannel =
  /** `https:`, `mailto:` or `tel:`; `http:` on this machine in development. */
  | { readonly type: "url"; readonly href: string }
  | { readonly type: "email"; readonly address: string }
  | { readonly type: "tel"; readonly number: string };

/** A channel that is safe to offer, and the link that leads to it. */
export interface ChosenSupport {
  readonly channel: SupportChannel;
  readonly href: string;
}

/** One plain address: what would start a header, a second recipient or a query is refused (RFC 6068, 2). */
const address = /^[^\s\p{Cc}?&%,;:<>()[\]"\\@]+@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+$/u;
/** What people write between the digits of a phone number; the link has only the digits (RFC 3966, 5.1.1). */
const number = /^\+?(?:[\s().-]*\d){3,15}[\s().-]*$/;
/** In the first half of an address these would begin another part of the link (RFC 6068, 2). */
const special = /[#/^`{|}]/g;

/**
 * Of several channels the first that is safe to link to; `null` if there is none. Development says
 * once what was refused.
 *
 * @param body what an email says at first
 * @param subject the subject of an email
 */
export function chooseSupport(
  support: SupportChannel | readonly SupportChannel[] | undefined,
  body: string | null,
  subject: string | null,
): ChosenSupport | null {
  for (const channel of [support ?? []].flat()) {
    const href = supportHref(channel, body, subject);
    if (href !== null) return { channel, href };
    if (process.env.NODE_ENV !== "production") {
      complainOnce(
        `support ${channel.type}`,
        `the support channel of type "${channel.type}" is not safe to link to, so it is not offered. ` +
          "Use an https: address, one plain email address, or a phone number.",
      );
    }
  }
  return null;
}

/**
 * The link to a support channel, or `null` if its setting is not safe.
 *
 * @param body what an email says at first. Only a reference goes there: never what the person typed.
 * @param subject what stands above it, likewise
 */
function supportHref(
  channel: SupportChannel,
  body: string | null,
  subject: string | null = null,
): string | null {
  if (channel.type === "url") return readHref(channel.href);
  if (channel.type === "tel") {
    return number.test(channel.number) ? `tel:${channel.number.replace(/[^\d+]/g, "")}` : null;
  }
  if (channel.type !== "email" || !address.test(channel.address)) return null;
  const to = channel.address.replace(special, encodeURIComponent);
  const fields = [subject && `subject=${encode(subject)}`, body && `body=${encode(body)}`];
  const query = fields.filter(Boolean).join("&");
  return `mailto:${to}${query && `?${query}`}`;
}

/** Percent-encoded: `URLSearchParams` would write `+` for a space, which mail programs show. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
