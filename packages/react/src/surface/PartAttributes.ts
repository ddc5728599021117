// The types of what a host spreads over each element of an error in its own markup.
import type { Severity } from "@fluz-kit/core";
import type { ClipboardEvent } from "react";
import type { ErrorMark } from "../error/markOf.ts";
import type { ActionAttributes } from "./actionAttributes.ts";

/** For the element around title, description and actions. Its ref has to reach the element. */
export interface BannerPartProps extends ErrorMark {
  readonly id: string;
  readonly role: "group";
  /** It takes the focus when it answers what the person did. */
  readonly tabIndex: -1;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** How bad it is, in a word. It is read before the title: colour must not be the only sign (WCAG 1.4.1). */
  readonly "aria-label": string;
  readonly "aria-labelledby": string;
  readonly "aria-describedby"?: string;
  readonly "data-severity": Severity;
  readonly ref: (element: HTMLElement | null) => void;
}

/** For an element with a text in it. What you write into the element takes the place of `children`. */
export interface TextPartProps {
  readonly id: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly children: string;
}

/** For the text beside a field, which `field()` has its input described by. */
export interface FieldErrorPartProps extends TextPartProps, ErrorMark {
  readonly ref: (element: HTMLElement | null) => void;
}

/** For an `<a>` if it has an `href`, else for a `<button>`. */
export interface ActionPartProps extends ActionAttributes {
  readonly children: string;
}

/** For the text with what a person quotes to support. A copy of it says more: code and time. */
export interface ReferencePartProps extends TextPartProps {
  readonly onCopy: (event: ClipboardEvent) => void;
}
