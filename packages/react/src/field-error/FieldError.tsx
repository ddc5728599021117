"use client";
// Says what is wrong with one field, right beside it.
import type { FieldName } from "@fluz-kit/core";
import { Fragment, forwardRef, useMemo } from "react";
import type { ElementType, HTMLAttributes } from "react";
import { drawActions } from "../surface/drawActions.tsx";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { drawIcon } from "../surface/drawIcon.tsx";
import { createParts, joinClasses } from "../surface/createParts.tsx";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { joinRefs } from "../error/joinRefs.ts";
import { useViewedError } from "../surface/useSurface.ts";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { actionsToDraw } from "../surface/actionsToDraw.ts";
import { markOf } from "../error/markOf.ts";
import { errorIdOf } from "../error/View.ts";

export interface FieldErrorProps
  extends
    ErrorProps,
    SurfaceProps<"icon" | "body" | "message" | "title" | "description" | "actions">,
    Omit<HTMLAttributes<HTMLElement>, "children" | "onError"> {
  /** The field that this stands beside. */
  readonly field: FieldName;
  /**
   * What it is, where a `<div>` must not stand: `"span"` in the `<p>` of a library's helper text, or a component.
   * Then all in it is phrasing content.
   *
   * @default "div"
   */
  readonly as?: ElementType | undefined;
  /** The id of the text, for a bare failure: let the input's `aria-describedby` name it. With a hook's result `field()` does that. */
  readonly id?: string | undefined;
}

/**
 * What is wrong with one field, beside it, with the actions that the field itself is not. It is no
 * live region: the field is described by it, and takes the focus. Renders a `<div>` element or what `as`
 * names, or nothing while the error that stands is not this field's.
 */
export const FieldError = forwardRef<HTMLElement, FieldErrorProps>(function FieldError(props, ref) {
  const { field, id, as, className, classNames, slots, ...rest } = withoutErrorProps(props);
  const viewed = useViewedError(props, { fields: [field], errorId: id });
  const { store, view } = viewed;
  const { guidance, words, settings, owner } = view;
  const isShown = owner === field;
  const root = useMemo(() => joinRefs(store.elements.placeTarget, ref), [store, ref]);
  if (!isShown || !guidance || !words) return null;

  const Root = as ?? "div";
  const box = as ? "span" : "div";
  const line = as ? "span" : "p";
  const part = createParts("FieldError", { classNames, slots });
  const { messages } = settings;
  const { severity } = guidance;
  const { lang } = words;
  const actions = actionsToDraw(viewed, props.actions);
  const prefix = <span className="fluz-visuallyHidden">{messages.interface.errorPrefix}</span>;
  // Without it the title and the description would be read as one sentence.
  const [, stop] = messages.interface.announcement.split(/\{\w+\}/);
  const end = words.description && <span className="fluz-visuallyHidden">{stop}</span>;
  const message = [
    // Another title is another element: what translates a page moves texts, and React would not find them.
    <Fragment key={words.title}>
      {part("title", line, [prefix, " ", words.title, end], { lang })}
    </Fragment>,
    part("description", line, words.description, { lang }),
  ];
  return (
    <Root
      lang={messages.locale}
      dir={messages.direction}
      {...rest}
      ref={root}
      className={joinClasses("fluz-FieldError", className)}
      data-field={field}
      data-severity={severity}
      {...markOf(view)}
    >
      {part("icon", "span", drawIcon(severity))}
      {part("body", box, [
        part("message", box, message, { id: errorIdOf(view, field) }),
        actions.length > 0 && part("actions", box, drawActions(actions, viewed)),
      ])}
    </Root>
  );
});
