import { supportHref } from "../actions/supportHref.ts";
import { complainOnce } from "../internal/development.ts";
import type { SupportChannel } from "../provider/SupportChannel.ts";

/** A channel that is safe to offer, and the link that leads to it. */
export interface ChosenSupport {
  readonly channel: SupportChannel;
  readonly href: string;
}

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
