// Draws the buttons and links of an error, in the same way for every component.
import type { ReactElement } from "react";
import type { FluzAction } from "../error/UseFluzErrorResult.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import { actionAttributes } from "./actionAttributes.ts";

/** The actions as `<button>` and `<a>` elements, the primary first. */
export function drawActions(
  actions: readonly FluzAction[],
  viewed: ViewedError,
): readonly ReactElement[] {
  return actions.map((action) => drawAction(action, viewed));
}

function drawAction(action: FluzAction, viewed: ViewedError): ReactElement {
  const { id, label } = action;
  const attributes = actionAttributes(action, viewed);
  if (action.href === null) {
    return (
      <button key={id} className="fluz-Action" {...attributes}>
        {label}
      </button>
    );
  }
  return (
    <a key={id} className="fluz-Action" {...attributes}>
      <span className="fluz-Action-label">{label}</span>
      {attributes.target && (
        <>
          {" "}
          <span className="fluz-visuallyHidden">
            {viewed.view.settings.messages.interface.opensInNewTab}
          </span>
        </>
      )}
    </a>
  );
}
