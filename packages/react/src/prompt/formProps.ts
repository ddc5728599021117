// Makes a prompt's form submit itself alone, and keeps its buttons in reach of the keyboard while they are off.
import { pressOnce } from "../attention/pressOnce.ts";
import type { PromptButtonProps, PromptFormProps } from "./PromptProps.ts";

/** Submits a prompt, and nothing that stands around it. */
export function formProps(isBusy: boolean, submit: () => Promise<void>): PromptFormProps {
  return {
    noValidate: true,
    "aria-busy": isBusy || undefined,
    onSubmit(event) {
      event.preventDefault();
      // React hands it on to a form around a portal, which this is no part of.
      event.stopPropagation();
      submit().catch(() => {});
    },
  };
}

/** A button that does `onClick`, or without one submits the form. */
export function buttonProps(
  children: string,
  isOff: boolean,
  onClick?: () => void,
): PromptButtonProps {
  return {
    type: onClick ? "button" : "submit",
    "aria-disabled": isOff || undefined,
    children,
    ...(onClick && { onClick }),
    onKeyDown: pressOnce,
  };
}
