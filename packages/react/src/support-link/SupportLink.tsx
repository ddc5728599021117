"use client";
// The way out that is left when nothing else helps: a link to the people who can.
import { enWithoutPrompts, formatMessage } from "@fluz-kit/messages";
import { forwardRef, useContext } from "react";
import type { AnchorHTMLAttributes } from "react";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { createParts, joinClasses } from "../surface/createParts.tsx";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { warnOfProps } from "../surface/warnOfProps.ts";
import { langOf } from "../settings/langOf.ts";
import { FluzContext } from "../settings/FluzSettings.ts";
import { viewedErrorOf } from "../error/useFluzError.ts";
import { chooseSupport } from "../links/chooseSupport.ts";
import { useReference } from "./useReference.ts";

/** What decides whether the link is safe is the kit's. */
type OwnAttribute = "href" | "target" | "rel" | "referrerPolicy" | "children" | "onError";

export interface SupportLinkProps
  extends
    Partial<Omit<ErrorProps, "actions">>,
    SurfaceProps<"label" | "number" | "newTab">,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, OwnAttribute> {
  /** The subject of an email. Nothing that the person typed belongs there. @default the reference, if the error has one */
  readonly subject?: string | undefined;
}

/**
 * A way to the people who can help: `support` of the provider, or of the hook whose result `error` is; of
 * several, the first that is safe. An email begins with the reference of `error` and says nothing else. A
 * phone number can be read without a phone, and a page opens in a new tab, so that a form keeps what was
 * typed in it.
 *
 * Renders an `<a>` element, or nothing without a channel that is safe: no `https:`, no single plain
 * address, no phone number. Development says so once. Sources: RFC 6068, RFC 3966, WCAG 3.2.6.
 */
export const SupportLink = forwardRef<HTMLAnchorElement, SupportLinkProps>(
  function SupportLink(props, ref) {
    const around = useContext(FluzContext);
    const viewed = viewedErrorOf(props.error);
    if (process.env.NODE_ENV !== "production") warnOfProps(props, viewed !== null);
    const settings = viewed?.view.settings ?? around;
    const { messages } = settings;
    const reference = useReference(props, settings);
    const said = reference && formatMessage(messages.interface.reference, { reference });
    const { subject = said, ...more } = withoutErrorProps(props);
    const chosen = chooseSupport(settings.support, said, subject);
    if (chosen === null) return null;

    const { className, classNames, slots, ...rest } = more;
    const { channel, href } = chosen;
    const part = createParts("SupportLink", { classNames, slots });
    const label = messages.actions.contactSupport;
    const isAway = href.startsWith("http");
    return (
      <a
        lang={messages.locale}
        dir={messages.direction}
        {...rest}
        ref={ref}
        className={joinClasses("fluz-SupportLink", className)}
        data-channel={channel.type}
        href={href}
        referrerPolicy="no-referrer"
        target={isAway ? "_blank" : undefined}
        rel={isAway ? "noopener noreferrer" : undefined}
      >
        {part("label", "span", label, {
          lang: langOf(messages, label, enWithoutPrompts.actions.contactSupport),
        })}
        {channel.type === "tel" && (
          <> {part("number", "span", <bdi dir="ltr">{channel.number}</bdi>)}</>
        )}
        {isAway && (
          <>
            {" "}
            {part(
              "newTab",
              "span",
              <span className="fluz-visuallyHidden">{messages.interface.opensInNewTab}</span>,
            )}
          </>
        )}
      </a>
    );
  },
);
