import type { ActionId, FluzErrorCode } from "@fluz-kit/core";
import type { Page } from "playwright";
import type { Visit } from "./openVisit.ts";
import type { ScreenName } from "./screens.ts";

/** How a failure is met, and how the person gets over it by keyboard. */
export interface Case {
  readonly code: FluzErrorCode;
  /** What fails, and so which screen it happens in. */
  readonly during: ScreenName;
  /** Comes before the screen. @default the sandbox is told to fail `during` once */
  readonly arrange?: (visit: Visit) => Promise<void> | void;
  /** Between the screen and the failure, where one answer comes before it. */
  readonly provoke?: (visit: Visit) => Promise<void>;
  /** What to do next: a button, or the field that has the focus. */
  readonly action: ActionId | { readonly field: string };
  /** Takes that step, after the button is pressed or in the field. */
  readonly take?: (page: Page, visit: Visit) => Promise<void>;
  /** The heading that the person ends under. */
  readonly ends: string;
  /** What has to have succeeded then. `null` where nobody but support can help. */
  readonly recovers: string | null;
  /** Whether it is said in passing, beside what the person is doing, and its button does not stand out. */
  readonly aside?: true;
  /** Whether a wait has to pass before the step works. */
  readonly waits?: true;
}
