import type { SupportChannel } from "../provider/SupportChannel.ts";
import { readHref } from "./readHref.ts";

/** One plain address: what would start a header, a second recipient or a query is refused (RFC 6068, 2). */
const address = /^[^\s\p{Cc}?&%,;:<>()[\]"\\@]+@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+$/u;
const number = /^\+?[\d\s().-]{3,32}$/;

/**
 * The link to a support channel, or `null` if its setting is not safe.
 *
 * @param body what an email says at first. Only a reference goes there: never what the person typed.
 */
export function supportHref(channel: SupportChannel, body: string | null = null): string | null {
  if (channel.type === "url") return readHref(channel.href);
  if (channel.type === "tel") {
    return number.test(channel.number) ? `tel:${channel.number.replace(/[^\d+]/g, "")}` : null;
  }
  if (channel.type !== "email" || !address.test(channel.address)) return null;
  return `mailto:${channel.address}${body === null ? "" : `?body=${encode(body)}`}`;
}

/** Percent-encoded: `URLSearchParams` would write `+` for a space, which mail programs show. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
