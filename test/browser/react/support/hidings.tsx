// Ways in which a place on a page can be hidden, or go away.
import { Activity, useInsertionEffect, useLayoutEffect, useRef } from "react";
import type { CSSProperties, ReactElement, ReactNode } from "react";

export type Around = (isHidden: boolean, children: ReactNode) => ReactElement;

const styled =
  (style: CSSProperties): Around =>
  (isHidden, children) => (
    <div data-fold style={isHidden ? style : {}}>
      {children}
    </div>
  );

type Change<Changed extends HTMLElement> = (element: Changed, isHidden: boolean) => void;

/** A ref of what is changed before any layout effect, as by React itself. */
function useChange<Changed extends HTMLElement>(change: Change<Changed>, isHidden: boolean) {
  const root = useRef<Changed>(null);
  const effect = () => {
    if (root.current) change(root.current, isHidden);
  };
  useInsertionEffect(effect, [change, isHidden]);
  // What has just been made is known only now.
  useLayoutEffect(effect, [change, isHidden]);
  return root;
}

interface ChangedProps {
  readonly change: Change<HTMLDivElement>;
  readonly isHidden: boolean;
  readonly children: ReactNode;
}

function Changed({ change, isHidden, children }: ChangedProps): ReactElement {
  return <div ref={useChange(change, isHidden)}>{children}</div>;
}

function showInFront(dialog: HTMLDialogElement, isShown: boolean): void {
  if (isShown && !dialog.open) dialog.showModal();
}

function ModalInFront({ isShown }: { readonly isShown: boolean }): ReactElement {
  return (
    <dialog ref={useChange(showInFront, isShown)} aria-label="In front">
      <button type="button">Wait</button>
    </dialog>
  );
}

/** Sets what React does not know, or knows only from some version on. */
const changed =
  (change: Change<HTMLDivElement>): Around =>
  (isHidden, children) => (
    <Changed change={change} isHidden={isHidden}>
      {children}
    </Changed>
  );

export const hidings: Readonly<Record<string, Around>> = {
  "display: none": styled({ display: "none" }),
  "visibility: hidden": styled({ visibility: "hidden" }),
  "content-visibility: hidden": styled({ contentVisibility: "hidden" }),
  "a fold of no height": styled({ blockSize: 0, overflow: "hidden" }),
  "the attribute hidden": (isHidden, children) => <div hidden={isHidden}>{children}</div>,
  "hidden until found": changed((element, isHidden) => {
    if (isHidden) element.setAttribute("hidden", "until-found");
    else element.removeAttribute("hidden");
  }),
  inert: changed((element, isHidden) => element.toggleAttribute("inert", isHidden)),
  "aria-hidden": (isHidden, children) => <div aria-hidden={isHidden}>{children}</div>,
  "closed details": (isHidden, children) => (
    <details open={!isHidden}>
      <summary>More</summary>
      {children}
    </details>
  ),
  "a closed dialog": (isHidden, children) => <dialog open={!isHidden}>{children}</dialog>,
  "a closed pop-over": changed((element, isHidden) => {
    element.popover = "manual";
    if (element.matches(":popover-open") === isHidden) element.togglePopover();
  }),
  "a hidden Activity": (isHidden, children) => (
    <Activity mode={isHidden ? "hidden" : "visible"}>{children}</Activity>
  ),
  unmounting: (isHidden, children) => <div>{!isHidden && children}</div>,
};

/** With those that need something around, or hide nothing for good. */
export const everyHiding: Readonly<Record<string, Around>> = {
  ...hidings,
  "a clip to one pixel": styled({
    position: "absolute",
    inlineSize: 1,
    blockSize: 1,
    overflow: "hidden",
  }),
  "a clip to nothing": styled({ clipPath: "inset(50%)" }),
  "a modal dialog in front": (isHidden, children) => (
    <>
      {children}
      <ModalInFront isShown={isHidden} />
    </>
  ),
  // Not hidden: what takes the focus is scrolled to.
  "a scroller that has moved on": (isHidden, children) => (
    <div style={{ blockSize: 120, overflow: "auto" }}>
      {isHidden && <div style={{ blockSize: 3_000 }} />}
      {children}
    </div>
  ),
};
