import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { createPortal } from "react-dom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Ways in which something on a page is there, and cannot be perceived. */
const hidings: Readonly<Record<string, (children: ReactNode) => ReactElement>> = {
  "display: none": (children) => <div style={{ display: "none" }}>{children}</div>,
  "visibility: hidden": (children) => <div style={{ visibility: "hidden" }}>{children}</div>,
  "the attribute hidden": (children) => <div hidden>{children}</div>,
  inert: (children) => (
    <div ref={(element) => element?.setAttribute("inert", "")}>
      <div>{children}</div>
    </div>
  ),
  "aria-hidden": (children) => (
    <div aria-hidden>
      <div>{children}</div>
    </div>
  ),
  "closed details": (children) => (
    <details>
      <summary>More</summary>
      {children}
    </details>
  ),
  "a closed dialog": (children) => <dialog>{children}</dialog>,
};

const titles = {
  phone: "This number already has an account",
  banner: "We couldn't create your account",
};

interface SignUpProps {
  readonly code: string;
  /** What is around the field and the text of its error. */
  readonly field?: ((children: ReactNode) => ReactElement) | undefined;
  /** What is around the banner; `null` for none. */
  readonly banner?: ((children: ReactNode) => ReactElement) | null | undefined;
}

const plain = (children: ReactNode): ReactElement => <div>{children}</div>;

function SignUp({ code, field = plain, banner = plain }: SignUpProps): ReactElement {
  const fluz = useFluzError(null, { operation: "register", fields: ["phone"] });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        fluz.report(payloadOf(code));
      }}
    >
      <h2>Sign up</h2>
      {banner?.(<ErrorBanner error={fluz} />)}
      {field(
        <>
          <input aria-label="Phone" {...fluz.field("phone")} />
          <FieldError error={fluz} field="phone" />
        </>,
      )}
      <button type="submit">Create account</button>
    </form>
  );
}

function submit(page: ReactElement): void {
  render(
    <FluzProvider actions={everyHandler} support={support}>
      {page}
    </FluzProvider>,
  );
  const button = screen.getByRole("button", { name: "Create account" });
  button.focus();
  fireEvent.click(button);
  act(() => {
    vi.advanceTimersByTime(300);
  });
}

const said = () => [screen.getByRole("alert").textContent, screen.getByRole("status").textContent];
const nothing = ["", ""];
const banner = () => screen.getByRole("group", { name: /^Error|^Warning/ });

describe.each(Object.entries(hidings))("a field that is hidden by %s", (_, hide) => {
  test("leaves its error to the banner, which gets the focus", () => {
    submit(<SignUp code="AUTH-0026" field={hide} />);
    expect(banner()).toHaveFocus();
    expect(screen.getByRole("heading", { name: titles.phone })).toBeVisible();
    expect(said()).toEqual(nothing);
  });

  test("has its error said aloud where no banner stands by", () => {
    submit(<SignUp code="AUTH-0026" field={hide} banner={null} />);
    expect(said()).toEqual(["", expect.stringContaining(titles.phone)]);
    expect(screen.getByRole("button", { name: "Create account" })).toHaveFocus();
  });

  test("has its error said aloud where the banner is hidden as well", () => {
    submit(<SignUp code="AUTH-0026" field={hide} banner={hide} />);
    expect(said()).toEqual(["", expect.stringContaining(titles.phone)]);
  });
});

describe.each(Object.entries(hidings))("a banner that is hidden by %s", (_, hide) => {
  test("has its words said aloud, once, and takes no focus", () => {
    submit(<SignUp code="AUTH-0025" banner={hide} />);
    expect(said()).toEqual(["", expect.stringContaining(titles.banner)]);
    expect(screen.getByRole("button", { name: "Create account" })).toHaveFocus();
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(said()).toEqual(nothing);
  });
});

test("a field that is disabled while it is sent leaves its error to the banner", () => {
  submit(
    <SignUp code="AUTH-0026" field={(children) => <fieldset disabled>{children}</fieldset>} />,
  );
  expect(banner()).toHaveFocus();
});

test("a summary shows its content only if its details are open", () => {
  submit(
    <SignUp
      code="AUTH-0025"
      banner={(children) => (
        <details>
          <summary>{children}</summary>
        </details>
      )}
    />,
  );
  expect(banner()).toHaveFocus();
  expect(said()).toEqual(nothing);
});

test("markup of one's own, which the kit knows nothing of, has the error said aloud", () => {
  function Own(): ReactElement {
    const fluz = useFluzError(null, { operation: "register" });
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          fluz.report(payloadOf("AUTH-0025"));
        }}
      >
        <p>{fluz.title}</p>
        <button type="submit">Create account</button>
      </form>
    );
  }
  submit(<Own />);
  expect(said()).toEqual(["", expect.stringContaining(titles.banner)]);
});

test("an error that gives way to a worse one of its form is said aloud, and the focus stays", () => {
  function Two(): ReactElement {
    const worse = useFluzError(null, { operation: "register" });
    const [failure, setFailure] = useState<unknown>(null);
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setFailure(payloadOf("AUTH-0020"));
        }}
      >
        <ErrorBanner error={worse} />
        <ErrorBanner error={failure} operation="register" />
        <button type="button" onClick={() => worse.report(payloadOf("AUTH-0022"))}>
          Fail badly
        </button>
        <button type="submit">Create account</button>
      </form>
    );
  }
  render(
    <StrictMode>
      <FluzProvider actions={everyHandler} support={support}>
        <Two />
      </FluzProvider>
    </StrictMode>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Fail badly" }));
  const before = screen.getByRole("group").textContent;
  const button = screen.getByRole("button", { name: "Create account" });
  button.focus();
  fireEvent.click(button);
  act(() => {
    vi.advanceTimersByTime(300);
  });
  expect(screen.getByRole("group").textContent).toBe(before);
  expect(said()).toEqual(["", expect.stringMatching(/Wait|wait|Too many/)]);
  expect(button).toHaveFocus();
});

test("when what has the focus goes with the error, and nothing shows it, the form gets the focus", () => {
  function Vanishing(): ReactElement {
    const fluz = useFluzError(null, { operation: "register" });
    return (
      <form aria-label="Sign up" onSubmit={(event) => event.preventDefault()}>
        <h2>Sign up</h2>
        {fluz.error === null && (
          <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0025"))}>
            Create account
          </button>
        )}
      </form>
    );
  }
  submit(<Vanishing />);
  expect(screen.getByRole("heading", { name: "Sign up" })).toHaveFocus();
  expect(said()).toEqual(["", expect.stringContaining(titles.banner)]);
});

test("a banner outside of any form that is taken away leaves the focus in what was around it", async () => {
  function Notice(): ReactElement {
    const fluz = useFluzError(null, { operation: "register" });
    return (
      <main>
        <h1>Account</h1>
        <ErrorBanner error={fluz} dismissible />
        <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0025"))}>
          Create account
        </button>
      </main>
    );
  }
  submit(<Notice />);
  const dismiss = screen.getByRole("button", { name: "Dismiss" });
  dismiss.focus();
  fireEvent.click(dismiss);
  await Promise.resolve();
  expect(screen.queryByRole("group")).toBeNull();
  expect(screen.getByRole("heading", { name: "Account" })).toHaveFocus();
});

test("a dialog without aria-modal that hides the rest of the page speaks from inside", () => {
  function Page(): ReactElement {
    const fluz = useFluzError(null, { operation: "register" });
    return createPortal(
      // A dialog of a library's, which hides the rest of the page by itself.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      <div role="dialog" aria-label="Sign up" data-testid="dialog">
        <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0025"))}>
          Create account
        </button>
      </div>,
      document.body,
    );
  }
  render(
    <div aria-hidden>
      <FluzProvider>
        <Page />
      </FluzProvider>
    </div>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Create account" }));
  act(() => {
    vi.advanceTimersByTime(300);
  });
  expect(screen.getByTestId("dialog")).toContainElement(screen.getByRole("status"));
  expect(screen.getByRole("status")).toHaveTextContent(titles.banner);
});
