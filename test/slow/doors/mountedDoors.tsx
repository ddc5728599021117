import type { FluzError } from "@fluz-kit/core";
import {
  ErrorBanner,
  FluzErrorBoundary,
  FluzProvider,
  PasscodePrompt,
  ResendButton,
  TwoFactorPrompt,
  useFluzError,
} from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { fluzQueryFn, useFluzMutation } from "@fluz-kit/react-query";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { act, fireEvent, render } from "@testing-library/react";
import type { ReactNode } from "react";

/** What a screen made of a value: a failure, a success, or a failure of which it does not say which. */
type Outcome = FluzError | null | "failed";

export interface MountedDoor {
  /** `value`: it is handed a failure. `answer`: it runs somebody's function. `thrown`: it is thrown the value. */
  readonly takes: "value" | "answer" | "thrown";
  /** Shows a screen, lets a person use it, and takes it away again once `look` has seen it. */
  readonly pass: (
    value: unknown,
    onEvent: (event: FluzEvent) => void,
    look: () => void,
  ) => Promise<Outcome>;
}

/** Lets everything happen that has been set off, timers of no time included. */
async function settle(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isDone(); turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

let mounted = 0;

/** A page of its own: what is remembered of one flow or query is nothing to the next. */
function open(children: ReactNode, onEvent: (event: FluzEvent) => void) {
  mounted += 1;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } });
  return render(
    <QueryClientProvider client={client}>
      <FluzProvider
        flow={`flow-${mounted}`}
        onEvent={onEvent}
        support={{ type: "email", address: "help@shop.test" }}
      >
        {children}
      </FluzProvider>
    </QueryClientProvider>,
    // React would print what was thrown: that is the host's own console, and not ours.
    { onCaughtError: () => undefined },
  );
}

function press(container: HTMLElement, name: RegExp): void {
  const buttons = [...container.querySelectorAll("button")];
  const button = buttons.find(({ textContent }) => name.test(textContent));
  if (!button) throw new Error(`There is no button like ${name}.`);
  fireEvent.click(button);
}

const banner: MountedDoor = {
  takes: "value",
  async pass(value, onEvent, look) {
    let outcome: Outcome = null;
    function Screen() {
      const fluz = useFluzError(value, { operation: "login" });
      outcome = fluz.error;
      return <ErrorBanner error={fluz} />;
    }
    const { unmount } = open(<Screen />, onEvent);
    await settle(() => true);
    look();
    unmount();
    return outcome;
  },
};

const codePrompt: MountedDoor = {
  takes: "answer",
  async pass(value, onEvent, look) {
    let isVerified = false;
    const screen = (
      <TwoFactorPrompt
        onSubmit={() => value}
        onResend={() => null}
        onVerified={() => (isVerified = true)}
      />
    );
    const { container, unmount } = open(screen, onEvent);
    const field = container.querySelector("input");
    if (field) fireEvent.input(field, { target: { value: "493817" } });
    press(container, /^Check/);
    const form = container.querySelector("form");
    await settle(() => form?.getAttribute("aria-busy") !== "true");
    look();
    unmount();
    return isVerified ? null : "failed";
  },
};

const passcodePrompt: MountedDoor = {
  takes: "answer",
  async pass(value, onEvent, look) {
    let isDone = false;
    const screen = (
      <PasscodePrompt
        mode="check"
        length={4}
        onSubmit={() => value}
        onDone={() => (isDone = true)}
      />
    );
    const { container, unmount } = open(screen, onEvent);
    const field = container.querySelector("input");
    if (field) fireEvent.input(field, { target: { value: "4938" } });
    const submit = container.querySelector("[type=submit]");
    if (submit) fireEvent.click(submit);
    const form = container.querySelector("form");
    await settle(() => form?.getAttribute("aria-busy") !== "true");
    look();
    unmount();
    return isDone ? null : "failed";
  },
};

const resendButton: MountedDoor = {
  takes: "answer",
  async pass(value, onEvent, look) {
    let outcome: Outcome | undefined;
    const screen = (
      <ResendButton
        persist={false}
        onResend={() => value}
        onSent={() => (outcome = null)}
        onError={(error) => (outcome = error)}
      />
    );
    const { container, unmount } = open(screen, onEvent);
    press(container, /new code/);
    await settle(() => outcome !== undefined);
    look();
    unmount();
    return outcome === undefined ? "failed" : outcome;
  },
};

const mutation: MountedDoor = {
  takes: "answer",
  async pass(value, onEvent, look) {
    let outcome: Outcome | undefined;
    let send = () => {};
    function Screen() {
      const change = useFluzMutation({ operation: "login", mutationFn: async () => value });
      send = () => change.mutate(undefined);
      if (change.status === "success") outcome = null;
      if (change.status === "error") outcome = change.error;
      return <ErrorBanner error={useFluzError(change)} />;
    }
    const { unmount } = open(<Screen />, onEvent);
    act(() => send());
    await settle(() => outcome !== undefined);
    look();
    unmount();
    return outcome === undefined ? "failed" : outcome;
  },
};

const query: MountedDoor = {
  takes: "answer",
  async pass(value, onEvent, look) {
    let outcome: Outcome | undefined;
    // TanStack Query takes `undefined` for a mistake.
    const queryFn = fluzQueryFn(async () => value ?? null);
    function Screen() {
      const result = useQuery({ queryKey: ["door"], queryFn });
      const fluz = useFluzError(result, { operation: "login" });
      if (!result.isPending) outcome = fluz.error;
      return <ErrorBanner error={fluz} />;
    }
    const { unmount } = open(<Screen />, onEvent);
    await settle(() => outcome !== undefined);
    look();
    unmount();
    return outcome === undefined ? "failed" : outcome;
  },
};

const boundary: MountedDoor = {
  takes: "thrown",
  async pass(value, onEvent, look) {
    let outcome: Outcome = null;
    function Screen(): ReactNode {
      throw value;
    }
    const fallback = ({ error }: { error: FluzError }) => {
      outcome = error;
      return <ErrorBanner error={error} />;
    };
    const screen = (
      <FluzErrorBoundary fallback={fallback}>
        <Screen />
      </FluzErrorBoundary>
    );
    const { unmount } = open(screen, onEvent);
    await settle(() => true);
    look();
    unmount();
    return outcome;
  },
};

/** Every door that a person meets, by its name. */
export const mountedDoors: Readonly<Record<string, MountedDoor>> = {
  ErrorBanner: banner,
  TwoFactorPrompt: codePrompt,
  PasscodePrompt: passcodePrompt,
  ResendButton: resendButton,
  useFluzMutation: mutation,
  fluzQueryFn: query,
  FluzErrorBoundary: boundary,
};
