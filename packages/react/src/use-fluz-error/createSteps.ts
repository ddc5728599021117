import type { ActionId, FieldName, Guidance, Operation } from "@fluz-kit/core";
import { en, formatDuration, formatMessage } from "@fluz-kit/messages";
import type { Messages } from "@fluz-kit/messages";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import type { FluzSettings } from "../provider/FluzContext.ts";
import type { Steps } from "./FluzErrorView.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { FluzAction } from "./UseFluzErrorResult.ts";
import type { Binding, BoundAction } from "./bindActions.ts";
import { bindActions } from "./bindActions.ts";
import type { Running } from "./useRunning.ts";
import { untilAnswered } from "./useRunning.ts";

/** Everything that decides which steps are drawn and what they do. */
export interface StepsInput {
  readonly settings: FluzSettings;
  readonly occurrence: Occurrence;
  readonly guidance: Guidance;
  readonly owner: FieldName | null;
  readonly operation: Operation;
  readonly flow: string | undefined;
  readonly fields: readonly FieldName[];
  /** Nearest first; the provider's come behind. */
  readonly handlers: readonly (ActionHandlers | undefined)[];
  readonly running: Running;
  /** Epoch milliseconds from which trying again makes sense. */
  readonly availableAt: number | null;
  readonly refetch: (() => unknown) | null;
  /** Whether a form is around the error; `null` before anyone can know. */
  readonly hasForm: boolean | null;
  readonly form: () => HTMLFormElement | null;
  readonly focus: (field: FieldName) => void;
}

/** Makes the steps of guidance work: what each does, whether it is busy, and from when it may be taken. */
export function createSteps(input: StepsInput): Steps {
  const { guidance, owner, fields, handlers, settings } = input;
  const { referenceCode: reference } = guidance;
  const { actions, missing, hasPrimary } = bindActions(guidance, {
    owner,
    fields,
    handlers: [...handlers, ...settings.actions],
    support: settings.support,
    canRetry: input.refetch !== null || input.hasForm !== false,
    reference: reference && formatMessage(settings.messages.interface.reference, { reference }),
  });
  return {
    actions: actions.map((bound, index) => createAction(bound, hasPrimary && index === 0, input)),
    missing,
  };
}

function createAction(
  { id, binding }: BoundAction,
  primary: boolean,
  input: StepsInput,
): FluzAction {
  const { occurrence, running } = input;
  const { messages, announcer } = input.settings;
  const availableAt = id === "retry" || id === "resendCode" ? input.availableAt : null;
  const busy = running.runs.some((run) => run.id === id && run.occurrence === occurrence);
  return {
    id,
    label: labelOf(id, busy, messages),
    primary,
    busy,
    availableAt,
    href: binding.does === "link" ? binding.href : null,
    async run() {
      const left = (availableAt ?? 0) - Date.now();
      if (left <= 0) return running.start({ id, occurrence }, () => take(binding, id, input));
      const wait = formatDuration(left, messages.locale);
      announcer?.announce(formatMessage(messages.interface.availableIn, { wait }), "polite");
      return undefined;
    },
  };
}

function take(binding: Binding, action: ActionId, input: StepsInput): unknown {
  if (binding.does === "link") return location.assign(binding.href);
  if (binding.does === "focus") return input.focus(binding.field);
  if (binding.does === "retry") return input.refetch ? input.refetch() : submit(input.form());
  const { occurrence, guidance, operation, flow = null } = input;
  return binding.handler({ action, error: occurrence.error, guidance, operation, flow });
}

function labelOf(id: ActionId, busy: boolean, messages: Messages): string {
  const { tryingAgain, sending, working } = messages.interface;
  if (busy) return id === "retry" ? tryingAgain : id === "resendCode" ? sending : working;
  return messages.actions[id] ?? en.actions[id];
}

/** Sends a form as its own button would: with validation, and through its submit handler. */
function submit(form: HTMLFormElement | null): unknown {
  let sent = false;
  const note = () => {
    sent = true;
  };
  form?.addEventListener("submit", note, true);
  form?.requestSubmit();
  form?.removeEventListener("submit", note, true);
  return sent ? untilAnswered : undefined;
}
