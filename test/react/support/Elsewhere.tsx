import { useCallback, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { createPortal } from "react-dom";

/** Where something can stand, seen from where it is written. */
export const wheres = ["here", "portal", "dialog", "popup", "shadow", "frame"] as const;
export type Where = (typeof wheres)[number];

interface ElsewhereProps {
  readonly where: Where;
  /** Of a dialog: whether it is open. What is in a pop-up is there only while that is open. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Draws its children somewhere on the page. */
export function Elsewhere({ where, isOpen = true, children }: ElsewhereProps): ReactNode {
  if (where === "portal") return createPortal(<div>{children}</div>, document.body);
  if (where === "dialog") return <dialog open={isOpen}>{children}</dialog>;
  // As most design systems draw it.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  if (where === "popup") return isOpen && <div role="dialog">{children}</div>;
  if (where === "shadow") return <Shadow>{children}</Shadow>;
  if (where === "frame") return <Frame>{children}</Frame>;
  return children;
}

interface InsideProps {
  readonly children: ReactNode;
}

function Shadow({ children }: InsideProps): ReactElement {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useCallback((host: HTMLElement | null) => {
    setRoot(host && (host.shadowRoot ?? host.attachShadow({ mode: "open" })));
  }, []);
  return (
    <div ref={attach} data-shadow="">
      {root && createPortal(<div>{children}</div>, root)}
    </div>
  );
}

function Frame({ children }: InsideProps): ReactElement {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const attach = useCallback((frame: HTMLIFrameElement | null) => {
    setBody(frame?.contentDocument?.body ?? null);
  }, []);
  return (
    // Its page is the one that draws it.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe ref={attach} title="Frame">
      {body && createPortal(<main>{children}</main>, body)}
    </iframe>
  );
}

type Root = Document | ShadowRoot;

/** The page, with every shadow tree and frame in it. */
function everyRoot(root: Root = document): readonly Root[] {
  const inner = [...root.querySelectorAll<HTMLElement>("[data-shadow], iframe")].flatMap(rootIn);
  return [root, ...inner.flatMap((one) => everyRoot(one))];
}

/** What matches a selector, in whatever tree of the page it is. */
export function everywhere(selector: string): readonly HTMLElement[] {
  return everyRoot().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}

/** What has the focus, in whatever tree of the page it is. */
export function focusedElement(): Element | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = innerActive(inner)) active = inner;
  return active;
}

/** The closest element that matches, from within shadow trees too. */
export function closestOf(element: Element | null, selector: string): Element | null {
  if (element === null) return null;
  const root = element.getRootNode();
  return element.closest(selector) ?? ("host" in root ? closestOf(hostOf(root), selector) : null);
}

function hostOf({ host }: { readonly host: unknown }): Element | null {
  return host instanceof Element || isElement(host) ? host : null;
}

/** In a window of its own it is of another class. */
function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "closest" in value;
}

function rootIn(element: Element): Root | [] {
  const page = "contentDocument" in element ? element.contentDocument : null;
  return element.shadowRoot ?? (isDocument(page) ? page : []);
}

function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && "defaultView" in value;
}

function innerActive(element: Element): Element | null {
  const root = rootIn(element);
  return "activeElement" in root ? root.activeElement : null;
}
