// What a host needs to draw a resend button of its own.
import type { Cooldown } from "@fluz-kit/core";
import type { KeyboardEvent } from "react";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import type { TextPartProps } from "../surface/PartAttributes.ts";

export interface UseResendResult {
  /** Where the last press has led: nowhere yet, to a request, to a code, or to an error. */
  readonly state: "idle" | "sending" | "sent" | "failed";
  /** Whole seconds until another code can be asked for; 0 if it can now. */
  readonly secondsLeft: number;
  /** Whether five codes were sent. Another one is unlikely to help, so support comes before the button. */
  readonly isSupportFirst: boolean;
  /** Sends a code, one at a time. Before the wait is over it sends nothing, and says how long that is. Rejects with a router's signal alone. */
  readonly send: () => Promise<void>;
  /** What kept the last code from being sent. It is announced already. Nothing, where `error` of the options has it. */
  readonly error: UseFluzErrorResult;
  readonly cooldown: Cooldown;
  /** Spread over the `<button>`. What you write into it takes the place of `children`. */
  readonly buttonProps: {
    readonly type: "button";
    /** While it sends or waits. It is never `disabled`, which would take the focus away. */
    readonly "aria-disabled"?: true;
    readonly "aria-describedby"?: string;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly children: string;
  };
  /** For the text that says how long the wait is, which the button is described by; `null` while there is none. */
  readonly waitProps: TextPartProps | null;
}
