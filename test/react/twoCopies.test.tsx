import { en } from "@fluz-kit/messages/en";
import * as one from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { everyHandler, payloadOf, support } from "./support/handlers.ts";
import { OwnBanner } from "./support/ownMarkup.tsx";

/** The kit once more, as another bundle on the same page has it. */
let other: typeof one;

beforeAll(async () => {
  vi.resetModules();
  other = await import("@fluz-kit/react");
});

const notCreated = payloadOf("AUTH-0025");
const taken = payloadOf("AUTH-0026");
const critical = payloadOf("AUTH-0030");
const inGerman = { ...en, locale: "de" };

interface SignUpProps {
  readonly answer?: unknown;
  readonly isFolded?: boolean;
  readonly children?: (fluz: UseFluzErrorResult) => ReactNode;
}

/** A form whose hook is of one copy, and whose surfaces are of the other. */
function SignUp({ answer, isFolded = false, children }: SignUpProps) {
  const fluz = one.useFluzError(undefined, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        fluz.report(answer);
      }}
    >
      {children ? children(fluz) : <other.ErrorBanner error={{ ...fluz, extra: 1 }} />}
      <div hidden={isFolded}>
        <input aria-label="Phone" {...fluz.field("phone")} />
        <other.FieldError error={fluz} field="phone" />
      </div>
      <button>Create account</button>
    </form>
  );
}

function renderIn(children: ReactNode) {
  return render(
    <one.FluzProvider actions={everyHandler} support={support}>
      {children}
    </one.FluzProvider>,
  );
}

const submit = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));

test("the copies are two", () => {
  expect(other.useFluzError).not.toBe(one.useFluzError);
});

describe("a hook of one copy, and surfaces of another", () => {
  test("draw nothing while nothing is wrong", () => {
    renderIn(<SignUp />);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });

  test("draw an error, which takes the focus and the actions of the hook", async () => {
    renderIn(<SignUp answer={notCreated} />);
    await submit();
    expect(screen.getByRole("group")).toHaveAccessibleName("Error We couldn't create your account");
    expect(screen.getByRole("group")).toHaveFocus();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  test("leave an error of a field at the field", async () => {
    renderIn(<SignUp answer={taken} />);
    await submit();
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/already has an account/);
  });

  test("take it into the banner where the field cannot be perceived", async () => {
    renderIn(<SignUp answer={taken} isFolded />);
    await submit();
    expect(screen.getByRole("group")).toHaveFocus();
  });

  test("draw own markup with attributes of the other copy", async () => {
    renderIn(
      <SignUp answer={notCreated}>
        {(fluz) => {
          const parts = other.errorParts(fluz);
          return parts?.banner && <section {...parts.banner}>{parts.title.children}</section>;
        }}
      </SignUp>,
    );
    await submit();
    expect(screen.getByRole("group")).toHaveFocus();
  });
});

test("banners of two copies in one form compete: the worse is shown", () => {
  function Form({ first, second }: { first: unknown; second: unknown }) {
    return (
      <form aria-label="Sign up">
        <one.ErrorBanner error={first} />
        <other.ErrorBanner error={second} />
        <OwnBanner fluz={one.useFluzError(notCreated)} />
      </form>
    );
  }
  const shown = () => screen.getAllByRole("group").map(({ dataset }) => dataset["severity"]);
  const page = (first: unknown, second: unknown) => (
    <one.FluzProvider actions={everyHandler} support={support}>
      <other.FluzProvider actions={everyHandler} support={support}>
        <Form first={first} second={second} />
      </other.FluzProvider>
    </one.FluzProvider>
  );
  const { rerender } = render(page(critical, notCreated));
  expect(shown()).toEqual(["critical"]);
  rerender(page(notCreated, critical));
  expect(shown()).toEqual(["critical"]);
});

describe("a provider of one copy alone", () => {
  const shownIn = (error: (fluz: UseFluzErrorResult) => unknown) => {
    const Page = () => <other.ErrorBanner error={error(one.useFluzError(notCreated))} />;
    render(
      <one.FluzProvider actions={everyHandler} support={support} messages={inGerman}>
        <Page />
      </one.FluzProvider>,
    );
    return screen.getByRole("group");
  };

  test("speaks through its hook's result, whoever draws it", () => {
    expect(shownIn((fluz) => fluz)).toHaveAttribute("lang", "de");
  });

  test("is unknown to the other for a bare failure: that speaks English", () => {
    expect(shownIn(() => critical)).toHaveAttribute("lang", "en");
    expectConsole("warn", /asks for "contactSupport" first and nothing handles it/);
  });
});

describe("a result of a copy that keeps it in another format", () => {
  const older = (error: unknown) => {
    const results: unknown = Reflect.get(globalThis, Symbol.for("fluz-kit/results"));
    const field = () => ({});
    if (results instanceof WeakMap) results.set(field, { store: {}, view: {} });
    return { error, field };
  };

  test("draws nothing while it has no error", () => {
    renderIn(
      <>
        <one.ErrorBanner error={older(null)} />
        <one.ErrorSummary error={[older(null)]} />
      </>,
    );
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });

  test("draws the error that it has", () => {
    renderIn(<one.ErrorBanner error={older(notCreated)} />);
    expect(screen.getByRole("group")).toHaveAccessibleName("Error We couldn't create your account");
  });
});
