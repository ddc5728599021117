import type { ReactElement } from "react";
import { pressOnce } from "../attention/pressOnce.ts";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ViewedError } from "../error/useErrorView.ts";

/** The actions as `<button>` and `<a>` elements, the primary first. */
export function drawActions(
  actions: readonly FluzAction[],
  viewed: ViewedError,
): readonly ReactElement[] {
  return actions.map((action) => drawAction(action, viewed));
}

function drawAction(action: FluzAction, { store, view }: ViewedError): ReactElement {
  const { id, label, href, primary, busy, availableAt } = action;
  const isLink = id === "reenter" || (id === "contactSupport" && !primary);
  const common = {
    ref: store.elements.holdAction,
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
      onClick={() => store.events.act(id)}
    >
      <span className="fluz-Action-label">{label}</span>
      {isAway && (
        <>
          {" "}
          <span className="fluz-visuallyHidden">
            {view.settings.messages.interface.opensInNewTab}
          </span>
        </>
      )}
    </a>
  );
}
