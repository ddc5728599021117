import type { ReactElement } from "react";
import { pressOnce } from "../attention/pressOnce.ts";
import type { Frame } from "../error/Frame.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";

/** The steps as `<button>` and `<a>` elements, the primary first. */
export function drawActions(steps: readonly FluzAction[], frame: Frame): readonly ReactElement[] {
  return steps.map((action) => drawAction(action, frame));
}

function drawAction(action: FluzAction, { settings, instance }: Frame): ReactElement {
  const { id, label, href, primary, busy, availableAt } = action;
  const isLink = id === "reenter" || (id === "contactSupport" && !primary);
  const common = {
    ref: instance.fields.hold,
    className: "fluz-Action",
    "data-action": id,
    "data-variant": isLink ? "link" : primary ? "primary" : "secondary",
  };
  if (href === null) {
    // Never `disabled`: that would take the focus away and hide the button from those who cannot see it.
    const isWaiting = availableAt !== null;
    return (
      <button
        key={id}
        {...common}
        type="button"
        aria-disabled={busy || isWaiting || undefined}
        data-busy={busy ? "" : undefined}
        data-waiting={isWaiting ? "" : undefined}
        onClick={() => {
          action.run().catch(() => {});
        }}
        onKeyDown={pressOnce}
      >
        {label}
      </button>
    );
  }
  // Support opens beside the form: what has been typed there must not be lost.
  const isAway = id === "contactSupport" && href.startsWith("http");
  return (
    <a
      key={id}
      {...common}
      href={href}
      referrerPolicy="no-referrer"
      target={isAway ? "_blank" : undefined}
      rel={isAway ? "noopener noreferrer" : undefined}
      onClick={() => instance.events.act(id)}
    >
      <span className="fluz-Action-label">{label}</span>
      {isAway && (
        <>
          {" "}
          <span className="fluz-visuallyHidden">{settings.messages.interface.opensInNewTab}</span>
        </>
      )}
    </a>
  );
}
