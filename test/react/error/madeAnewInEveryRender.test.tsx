import { readFailure, toFluzError } from "@fluz-kit/core";
import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import type { ChangeEvent } from "react";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const events: FluzEvent[] = [];
const shown = () => events.filter(({ type }) => type === "shown").map(({ code }) => code);

function Unsteady({ code, onRender }: { code: string; onRender: () => void }) {
  onRender();
  const fluz = useFluzError(payloadOf(code), {
    operation: "register",
    onEvent: (event) => events.push(event),
  });
  return (
    <>
      <ErrorBanner error={fluz} />
      <p>Attempts: {fluz.attempts}</p>
    </>
  );
}

function renderUnsteady(code: string) {
  events.length = 0;
  const onRender = vi.fn<() => void>();
  const page = (next: string) => (
    <StrictMode>
      <FluzProvider actions={everyHandler}>
        <Unsteady code={next} onRender={onRender} />
      </FluzProvider>
    </StrictMode>
  );
  const { rerender } = render(page(code));
  return { onRender, show: (next: string) => rerender(page(next)) };
}

test.each(["AUTH-0014", "AUTH-0020", "AUTH-0026", "RC-0001", "nonsense"])(
  "%s made anew in every render is one failure, and rendering ends",
  (code) => {
    const { onRender } = renderUnsteady(code);
    expect(screen.getByRole("group")).toBeVisible();
    expect(onRender.mock.calls.length).toBeLessThan(20);
    expect(shown()).toHaveLength(1);
    expect(screen.getByText("Attempts: 1")).toBeVisible();
  },
);

test("another one that follows is a failure of its own", () => {
  const { show } = renderUnsteady("AUTH-0026");
  show("AUTH-0027");
  expect(shown()).toEqual(["AUTH-0026", "AUTH-0027"]);
  expect(screen.getByText("Attempts: 2")).toBeVisible();
});

const refused = new Error("refused", { cause: payloadOf("AUTH-0026") });
const answered = payloadOf("AUTH-0026").data;
const inside = { code: "AUTH-0026", message: "ZZZ-LEAK" };

/** Made anew in every render around what stays the same: wherever it is made, it is one failure. */
const wrappings: Readonly<Record<string, () => unknown>> = {
  "an object around a thrown error": () => ({ error: refused }),
  "a list of a thrown error": () => [refused],
  "a copy of a result with flags": () => ({ loading: false, data: undefined, error: refused }),
  "a copy of a result with data": () => ({ loading: false, data: answered, error: undefined }),
  "the parts of a result": () => ({ data: answered, error: undefined }),
  "a copy of a mutation": () => ({
    status: "error",
    isError: true,
    error: refused,
    submittedAt: 1,
  }),
  "a mutation with an error made anew": () => ({
    status: "error",
    isError: true,
    error: { ...inside },
    submittedAt: 1,
  }),
};

/** All of it made anew, as people write it into the call. */
const literals: Readonly<Record<string, () => unknown>> = {
  ...wrappings,
  "an object around an error object": () => ({ error: inside }),
  "an error object of a code": () => ({ error: { code: "AUTH-0026" } }),
  "a payload": () => payloadOf("AUTH-0026"),
  "a copy of an answer": () => ({ ...payloadOf("AUTH-0026"), extensions: { requestId: "req-1" } }),
  "a FluzError": () => toFluzError(refused),
  "what readFailure says": () => readFailure(payloadOf("AUTH-0026")),
};

function Typing({ failure, make }: { failure?: unknown; make?: () => unknown }) {
  const [value, setValue] = useState("");
  const fluz = useFluzError(make ? make() : failure, { operation: "register", fields: ["phone"] });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <ErrorBanner error={fluz} />
      <input
        aria-label="Phone"
        value={value}
        {...fluz.field("phone", {
          onChange: (event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value),
        })}
      />
      <FieldError error={fluz} field="phone" />
      <button type="button" onClick={() => setValue("")}>
        Clear
      </button>
      <p>Attempts: {fluz.attempts}</p>
    </form>
  );
}

/** Its own state is typed into, so it makes the object anew with every key. */
function Parent({ make }: { make: () => unknown }) {
  const [keys, setKeys] = useState(0);
  return (
    <div onInput={() => setKeys(keys + 1)}>
      <Typing failure={make()} />
    </div>
  );
}

const phone = () => screen.getByRole("textbox", { name: "Phone" });

describe.each(Object.entries(literals))("%s", (_, make) => {
  test("that is written into the call stays one failure while the person types and presses", async () => {
    render(<Typing make={make} />, { wrapper: FluzProvider });
    await userEvent.type(phone(), "555");
    expect(screen.getByText("Attempts: 1")).toBeVisible();
    expect(phone()).toBeValid();
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.getByText("Attempts: 1")).toBeVisible();
    expect(screen.getByRole("button", { name: "Clear" })).toHaveFocus();
  });
});

test.each(Object.entries(wrappings))(
  "%s that a parent makes stays one failure while the person types and the parent renders",
  async (_, make) => {
    const { rerender } = render(<Parent make={make} />, { wrapper: FluzProvider });
    await userEvent.type(phone(), "555");
    rerender(<Parent make={make} />);
    expect(screen.getByText("Attempts: 1")).toBeVisible();
    expect(phone()).toBeValid();
  },
);

describe("a failure that is new counts", () => {
  const renderNext = (first: unknown) => {
    const { rerender } = render(<Typing failure={first} />, { wrapper: FluzProvider });
    return (next: unknown) => rerender(<Typing failure={next} />);
  };

  test("if another error was thrown, though it says the same", () => {
    const show = renderNext({ error: refused });
    show({ error: new Error("refused", { cause: payloadOf("AUTH-0026") }) });
    expect(screen.getByText("Attempts: 2")).toBeVisible();
  });

  test("if it has another request id", () => {
    const show = renderNext({ ...payloadOf("AUTH-0026"), extensions: { requestId: "req-1" } });
    show({ ...payloadOf("AUTH-0026"), extensions: { requestId: "req-2" } });
    expect(screen.getByText("Attempts: 2")).toBeVisible();
  });

  test("if the mutation was sent again", () => {
    const failed = { status: "error", isError: true, error: refused };
    const show = renderNext({ ...failed, submittedAt: 1 });
    show({ ...failed, submittedAt: 2 });
    expect(screen.getByText("Attempts: 2")).toBeVisible();
  });

  test("if the person has pressed, and a kept answer is followed by one that says the same", async () => {
    const show = renderNext(payloadOf("AUTH-0026"));
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    show(payloadOf("AUTH-0026"));
    expect(screen.getByText("Attempts: 2")).toBeVisible();
    expect(phone()).toHaveFocus();
  });

  test("if the host keeps its answers, and one that says the same follows unasked", () => {
    const kept = payloadOf("AUTH-0026");
    const show = renderNext(kept);
    show(kept);
    show(payloadOf("AUTH-0026"));
    expect(screen.getByText("Attempts: 2")).toBeVisible();
  });

  test("if there was none between", () => {
    const show = renderNext({ error: inside });
    show({ error: null });
    expect(phone()).toBeValid();
    show({ error: inside });
    expect(screen.getByText("Attempts: 2")).toBeVisible();
  });
});

test("an object made anew that the person has taken away stays away while they type", async () => {
  function Screen() {
    const [value, setValue] = useState("");
    const fluz = useFluzError({ error: { code: "AUTH-0025" } }, { operation: "register" });
    return (
      <>
        <ErrorBanner error={fluz} />
        <input
          aria-label="Phone"
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        <button onClick={fluz.dismiss}>Dismiss</button>
      </>
    );
  }
  render(<Screen />, {
    wrapper: ({ children }) => <FluzProvider actions={everyHandler}>{children}</FluzProvider>,
  });
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  await userEvent.type(phone(), "555");
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
});

test("what does not count is told once as well, however often its host renders", () => {
  const types: string[] = [];
  function Screen() {
    const fluz = useFluzError(toFluzError(new TypeError("Failed to fetch")), {
      onEvent: ({ type }) => types.push(type),
    });
    return <ErrorBanner error={fluz} />;
  }
  const { rerender } = render(<Screen />, {
    wrapper: ({ children }) => <FluzProvider actions={everyHandler}>{children}</FluzProvider>,
  });
  rerender(<Screen />);
  rerender(<Screen />);
  expect(types).toEqual(["shown"]);
});
