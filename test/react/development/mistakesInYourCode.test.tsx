import {
  ErrorBanner,
  FluzErrorBoundary,
  ResendButton,
  TwoFactorPrompt,
  useFluzError,
} from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { QueryClient, QueryClientProvider, useMutation } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

let printed: unknown[][];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, "error").mockImplementation((...values) => void printed.push(values));
});

const ours = () => printed.filter(([text]) => String(text).startsWith("Fluz Kit: "));

/** What each function of the host's is, how the person sets it off, and what is thrown out of it. */
const functions: Readonly<Record<string, (fail: () => never) => Promise<void>>> = {
  "the handler of an action": async (fail) => {
    const actions = { reauthenticate: fail, retry: () => {} };
    render(<ErrorBanner error={payloadOf("AUTH-0019")} actions={actions} />);
    await press("Sign in again");
  },
  "onSubmit of a prompt": async (fail) => {
    render(<TwoFactorPrompt onSubmit={fail} onResend={async () => {}} />);
    await userEvent.type(screen.getByRole("textbox"), "123456{Enter}");
  },
  onResend: async (fail) => {
    render(<ResendButton onResend={fail} />);
    await press("Send a new code");
  },
  "mutationFn of useFluzMutation": (fail) =>
    send(function Form() {
      const mutation = useFluzMutation({ operation: "register", mutationFn: fail });
      return <Screen error={mutation} onSend={() => mutation.mutate()} />;
    }),
  "mutationFn of TanStack's own": (fail) =>
    send(function Form() {
      const mutation = useMutation({ mutationFn: fail });
      return <Screen error={mutation} onSend={() => mutation.mutate()} />;
    }),
};

interface ScreenProps {
  readonly error: unknown;
  readonly onSend: () => void;
}

function Screen({ error, onSend }: ScreenProps): ReactElement {
  const fluz = useFluzError(error, { actions: { retry: onSend } });
  return (
    <>
      <ErrorBanner error={fluz} />
      <button onClick={onSend}>Send</button>
    </>
  );
}

async function send(Form: () => ReactElement): Promise<void> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form />
    </QueryClientProvider>,
  );
  await press("Send");
  await act(async () => {});
}

describe.each(Object.entries(functions))("an error in the code of %s", (_, setOff) => {
  test("is printed whole, once", async () => {
    const thrown = new TypeError("form.phone is undefined");
    await setOff(() => {
      throw thrown;
    });
    expect(ours()).toEqual([[expect.stringMatching(/^Fluz Kit: an error in your code/), thrown]]);
    expect(document.body).not.toHaveTextContent("form.phone");
  });

  test("is not printed in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    await setOff(() => {
      throw new TypeError("form.phone is undefined");
    });
    expect(ours()).toEqual([]);
  });

  test("is no lost connection", async () => {
    await setOff(() => {
      throw new TypeError("Failed to fetch");
    });
    expect(ours()).toEqual([]);
  });
});

test("what a component throws is printed by React alone", () => {
  function Broken(): ReactElement {
    throw new TypeError("a component threw");
  }
  render(
    <FluzErrorBoundary>
      <Broken />
    </FluzErrorBoundary>,
  );
  expect(screen.getByRole("group")).toBeVisible();
  expect(printed.length).toBeGreaterThan(0);
  expect(ours()).toEqual([]);
});

test("what onEvent throws breaks nothing, and is printed", () => {
  const thrown = new ReferenceError("analytics is not defined");
  const onEvent = () => {
    throw thrown;
  };
  function Banner(): ReactElement {
    return <ErrorBanner error={useFluzError(payloadOf("AUTH-0012"), { onEvent })} />;
  }
  render(
    <>
      <input aria-label="Passcode" />
      <Banner />
    </>,
  );
  expect(screen.getByRole("group")).toBeVisible();
  expect(ours()).toEqual([[expect.stringMatching(/^Fluz Kit: onEvent threw an error/), thrown]]);
});
