import { FluzError } from "@fluz-kit/core";
import { AccessPrompt, ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { AccessPromptProps, FluzProviderProps, UseFluzErrorResult } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const error = payloadOf("AUTH-0031");
const scopeLabels = { LIST_PAYMENT: "See your payments", MAKE_DEPOSIT: "Add money" };
const scopes = ["LIST_PAYMENT", "MAKE_DEPOSIT"];
const landmark = { role: "region" } as const;

function renderPrompt(props: Partial<AccessPromptProps> = {}, provider: FluzProviderProps = {}) {
  return render(
    <FluzProvider
      actions={everyHandler}
      support={support}
      scopeLabels={scopeLabels}
      appName="Rent Right"
      {...provider}
    >
      <AccessPrompt error={error} scopes={scopes} {...props} />
    </FluzProvider>,
  );
}

test("asks in the host's words: what for, who asks, and two ways to answer", () => {
  renderPrompt();
  const prompt = screen.getByRole("group", { name: "Next step Allow access to continue" });
  expect(prompt).toHaveAccessibleDescription("Rent Right needs your permission for this step.");
  expect(within(prompt).getByRole("heading", { level: 2 })).toHaveTextContent(
    "Allow access to continue",
  );
  const list = screen.getByRole("list", { name: "You would allow this:" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["See your payments", "Add money"]);
  expect(
    within(prompt)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["Review access", "Go back"]);
  expect(prompt.querySelector("[aria-live], [role=alert], [role=status]")).toBeNull();
});

test("nothing is granted or left before somebody presses", async () => {
  const grantAccess = vi.fn<() => void>();
  const goBack = vi.fn<() => void>();
  renderPrompt({ actions: { grantAccess, goBack } });
  expect(grantAccess).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Review access" }));
  expect(grantAccess).toHaveBeenCalledOnce();
  expect(goBack).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  expect(goBack).toHaveBeenCalledOnce();
});

test("turned down twice it stops asking: no list, no grant, and support with a reference", () => {
  renderPrompt({ attempt: 3 });
  const prompt = screen.getByRole("group");
  expect(within(prompt).queryByRole("button", { name: "Review access" })).not.toBeInTheDocument();
  expect(screen.queryByRole("list")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Go back" })).toBeVisible();
  expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  expect(prompt.textContent).toMatch(/Reference for support: AUTH-0031$/);
});

function Counting() {
  const fluz = useFluzError(undefined, { operation: "authorize" });
  return (
    <>
      <button onClick={() => fluz.report(payloadOf("AUTH-0031"))}>Pay</button>
      <AccessPrompt error={fluz} scopes={scopes} />
    </>
  );
}

test("a hook counts how often it was turned down", async () => {
  render(
    <FluzProvider actions={everyHandler} support={support} scopeLabels={scopeLabels}>
      <Counting />
    </FluzProvider>,
  );
  const pay = screen.getByRole("button", { name: "Pay" });
  for (let time = 0; time < 2; time += 1) {
    await userEvent.click(pay);
    expect(screen.getByRole("button", { name: "Review access" })).toBeVisible();
  }
  await userEvent.click(pay);
  expect(screen.queryByRole("button", { name: "Review access" })).not.toBeInTheDocument();
});

test("shows itself without renewing the session: there is nothing wrong with it", () => {
  let runs = 0;
  const session = {
    run<T>(operation: () => Promise<T>) {
      runs += 1;
      return operation();
    },
  };
  renderPrompt({}, { session });
  expect(screen.getByRole("group")).toBeVisible();
  expect(runs).toBe(0);
  expect(screen.queryByRole("button", { name: "Sign in again" })).not.toBeInTheDocument();
});

test("any other error is drawn as well, and nothing is asked for", () => {
  renderPrompt({ error: new FluzError({ kind: "network" }) });
  expect(screen.getByRole("group", { name: "Warning We couldn't connect" })).toBeVisible();
  expect(screen.queryByRole("list")).not.toBeInTheDocument();
});

test.each([null, undefined, { success: true, error: null }])("%o draws nothing", (nothing) => {
  renderPrompt({ error: nothing });
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

test("each part can be replaced or left out, and takes class names", () => {
  renderPrompt({
    className: "mine",
    headingLevel: 1,
    classNames: { title: "big", access: "list" },
    slots: { icon: null, title: "One more thing", description: <b>We ask once.</b> },
  });
  const prompt = screen.getByRole("group", { name: "Next step One more thing" });
  expect(prompt).toHaveClass("fluz-AccessPrompt", "mine");
  expect(prompt.querySelector("svg")).toBeNull();
  expect(screen.getByRole("heading", { level: 1 })).toHaveClass("fluz-AccessPrompt-title", "big");
  expect(screen.getByText("We ask once.")).toBeVisible();
  expect(screen.getByRole("list").parentElement).toHaveClass("fluz-AccessPrompt-access", "list");
});

test("a ref has the prompt while it is shown, and other attributes reach it", () => {
  const ref = createRef<HTMLDivElement>();
  const page = (shown: unknown) => (
    <AccessPrompt ref={ref} error={shown} actions={everyHandler} id="access" {...landmark} />
  );
  const { rerender } = render(page(error));
  const prompt = screen.getByRole("region");
  expect(ref.current).toBe(prompt);
  expect(prompt).toHaveAttribute("id", "access");
  rerender(page(null));
  expect(ref.current).toBeNull();
  rerender(page(error));
  expect(ref.current).toBe(screen.getByRole("region"));
});

test("gives way to a declared field that shows the error", () => {
  function Host() {
    const fluz = useFluzError(payloadOf("AUTH-0004"), { operation: "register", fields: ["phone"] });
    return (
      <form>
        <AccessPrompt error={fluz} scopes={scopes} />
        <input aria-label="Phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" />
      </form>
    );
  }
  render(<Host />);
  expect(screen.queryByRole("group")).toBeNull();
  expect(screen.getByLabelText("Phone")).toHaveAttribute("aria-invalid", "true");
});

describe("beside another surface for the same error", () => {
  const prompt = () => screen.getByRole("group", { name: /Allow access to continue/ });

  function renderBeside(draw: (fluz: UseFluzErrorResult) => ReactNode) {
    const Page = () => (
      <form aria-label="Pay">{draw(useFluzError(error, { operation: "authorize" }))}</form>
    );
    return render(
      <FluzProvider actions={everyHandler} support={support} scopeLabels={scopeLabels}>
        <Page />
      </FluzProvider>,
    );
  }

  test.each<[string, (fluz: UseFluzErrorResult) => ReactNode]>([
    [
      "after it",
      (fluz) => (
        <>
          <AccessPrompt error={fluz} scopes={scopes} />
          <ErrorBanner error={fluz} />
        </>
      ),
    ],
    [
      "before it",
      (fluz) => (
        <>
          <ErrorBanner error={fluz} />
          <AccessPrompt error={fluz} scopes={scopes} />
        </>
      ),
    ],
  ])("it is the one that is drawn, with a banner %s", (_, draw) => {
    renderBeside(draw);
    expect(screen.getAllByRole("group")).toEqual([prompt()]);
    expect(prompt()).toHaveClass("fluz-AccessPrompt");
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  test("of two prompts one is drawn, and only that one fills its ref", () => {
    const refs = [createRef<HTMLDivElement>(), createRef<HTMLDivElement>()] as const;
    renderBeside((fluz) =>
      refs.map((ref, index) => <AccessPrompt key={index} ref={ref} error={fluz} />),
    );
    expect(screen.getAllByRole("group")).toEqual([prompt()]);
    expect(refs.map(({ current }) => current)).toEqual([null, prompt()]);
  });

  test("it comes back when the other prompt goes, and fills its ref again", () => {
    const ref = createRef<HTMLDivElement>();
    function Page({ hasOther }: { hasOther: boolean }) {
      const fluz = useFluzError(error, { operation: "authorize" });
      return (
        <form aria-label="Pay">
          <AccessPrompt ref={ref} error={fluz} actions={everyHandler} className="mine" />
          {hasOther && <AccessPrompt error={fluz} actions={everyHandler} />}
        </form>
      );
    }
    const { rerender } = render(<Page hasOther />);
    expect(prompt()).not.toHaveClass("mine");
    expect(ref.current).toBeNull();
    rerender(<Page hasOther={false} />);
    expect(prompt()).toHaveClass("mine");
    expect(ref.current).toBe(prompt());
  });
});
