import { ErrorBanner, FluzProvider, GuidanceView, useFluzError } from "@fluz-kit/react";
import type { ActionHandlers } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { payloadOf, support } from "../support/handlers.ts";

function Screen({ code, withBanner = false }: { code: string; withBanner?: boolean }) {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, { operation: "login" });
  return (
    <GuidanceView error={fluz}>
      <form
        aria-labelledby="name"
        onSubmit={(event) => {
          event.preventDefault();
          setError(payloadOf(code));
        }}
      >
        <h1 id="name">Log in</h1>
        {withBanner && <ErrorBanner error={fluz} />}
        <input aria-label="Email" />
        <button>Go on</button>
      </form>
    </GuidanceView>
  );
}

async function fail(code: string, actions: ActionHandlers = {}, withBanner = false) {
  render(
    <FluzProvider support={support} actions={{ createPasscode: () => {}, ...actions }}>
      <Screen code={code} withBanner={withBanner} />
    </FluzProvider>,
  );
  await userEvent.type(screen.getByRole("textbox"), "ada@example.com");
  await userEvent.click(screen.getByRole("button", { name: "Go on" }));
}

test("while an error stands in its place the form is out of reach, and the heading has the focus", async () => {
  await fail("AUTH-0030");
  expect(screen.queryByRole("form")).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: /isn't available/ })).toHaveFocus();
});

test("a banner that is hidden with the form does not take the focus", async () => {
  await fail("AUTH-0030", {}, true);
  expect(screen.getByRole("heading", { name: /isn't available/ })).toHaveFocus();
});

test.each(["AUTH-0030", "AUTH-0010"])(
  "after %s the person goes back to what they typed, and the focus comes along",
  async (code) => {
    await fail(code);
    await userEvent.click(screen.getByRole("button", { name: "Go back" }));
    expect(screen.getByRole("textbox")).toHaveValue("ada@example.com");
    expect(screen.getByRole("heading", { name: "Log in" })).toHaveFocus();
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  },
);

test("it can happen again, and takes the focus again", async () => {
  await fail("AUTH-0030", {}, true);
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  await userEvent.click(screen.getByRole("button", { name: "Go on" }));
  expect(screen.getByRole("heading", { name: /isn't available/ })).toHaveFocus();
});

test("a handler of the host's for going back comes first", async () => {
  const goBack = vi.fn<() => void>();
  await fail("AUTH-0030", { goBack });
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  expect(goBack).toHaveBeenCalledOnce();
  expect(screen.getByRole("heading", { name: /isn't available/ })).toBeVisible();
});

function Guided({ goBack }: { goBack: () => void }) {
  const fluz = useFluzError(closed, { operation: "login" });
  return (
    <GuidanceView error={fluz} actions={{ goBack }}>
      <form aria-label="Log in" />
    </GuidanceView>
  );
}
const closed = payloadOf("AUTH-0030");
const wrapper = ({ children }: { children: ReactNode }) => (
  <FluzProvider support={support}>{children}</FluzProvider>
);

test("so does one of the view's own, whatever the error is", async () => {
  const goBack = vi.fn<() => void>();
  const { unmount } = render(<Guided goBack={goBack} />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  expect(screen.getByRole("heading", { name: /isn't available/ })).toBeVisible();
  unmount();
  render(
    <GuidanceView error={closed} actions={{ goBack }}>
      <form aria-label="Log in" />
    </GuidanceView>,
    { wrapper },
  );
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  expect(screen.getByRole("heading", { name: /isn't available/ })).toBeVisible();
  expect(goBack).toHaveBeenCalledTimes(2);
});

test("without a form inside there is nothing to go back to", () => {
  render(
    <FluzProvider support={support}>
      <GuidanceView error={payloadOf("AUTH-0030")} />
    </FluzProvider>,
  );
  expect(screen.queryByRole("button", { name: "Go back" })).not.toBeInTheDocument();
});
