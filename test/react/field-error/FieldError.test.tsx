import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, forwardRef } from "react";
import type { HTMLAttributes } from "react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

function SignUp({ error }: { error: unknown }) {
  const fluz = useFluzError(error, {
    operation: "register",
    fields: ["phone", "email"],
    actions: { signIn: "/login", retry: () => {} },
  });
  return (
    <form aria-label="Sign up">
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <p id="phone-hint">With area code</p>
      <input id="phone" {...fluz.field("phone", { "aria-describedby": "phone-hint" })} />
      <FieldError error={fluz} field="phone" />
      <label htmlFor="email">Email</label>
      <input id="email" {...fluz.field("email")} />
      <FieldError error={fluz} field="email" />
    </form>
  );
}

const taken = payloadOf("AUTH-0026");

test("stands at its field, and nowhere else", () => {
  render(<SignUp error={taken} />);
  expect(screen.getAllByText("This number already has an account")).toHaveLength(1);
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  const phone = screen.getByRole("textbox", { name: "Mobile number" });
  expect(phone).toBeInvalid();
  expect(phone).toHaveAccessibleDescription(
    "With area code Error: This number already has an account. Use a different number, or sign in if it's yours.",
  );
  const email = screen.getByRole("textbox", { name: "Email" });
  expect(email).not.toHaveAttribute("aria-invalid");
  expect(email).not.toHaveAttribute("aria-describedby");
});

test("offers the steps that the field itself is not", () => {
  render(<SignUp error={taken} />);
  expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/login");
  expect(screen.queryByText("Change phone number")).not.toBeInTheDocument();
});

test("an error of no declared field is the banner's", () => {
  render(<SignUp error={payloadOf("AUTH-0025")} />);
  expect(screen.getByRole("group")).toHaveTextContent("We couldn't create your account");
  expect(screen.getByRole("textbox", { name: "Mobile number" })).not.toHaveAttribute(
    "aria-invalid",
  );
});

test("the description is never a live region", () => {
  render(<SignUp error={taken} />, {
    wrapper: ({ children }) => <FluzProvider>{children}</FluzProvider>,
  });
  const ids = (
    screen.getByRole("textbox", { name: "Mobile number" }).getAttribute("aria-describedby") ?? ""
  ).split(" ");
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    const described = document.getElementById(id);
    expect(described).not.toBeNull();
    expect(described?.closest("[aria-live], [role=alert], [role=status]")).toBeNull();
  }
});

test("two forms on one page describe their own fields", () => {
  render(
    <>
      <SignUp error={taken} />
      <SignUp error={taken} />
    </>,
  );
  const ids = [...document.querySelectorAll("[id^=fluz]")].map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});

test("takes a bare failure, and an id that the input already names", () => {
  const ref = createRef<HTMLDivElement>();
  render(
    <FluzProvider actions={everyHandler}>
      <input aria-label="Code" aria-describedby="code-problem" />
      <FieldError
        ref={ref}
        id="code-problem"
        className="mine"
        classNames={{ title: "big" }}
        error={payloadOf("AUTH-0006")}
        field="code"
        operation="verifyCode"
      />
    </FluzProvider>,
  );
  expect(screen.getByRole("textbox", { name: "Code" })).toHaveAccessibleDescription(
    "Error: That code isn't right. Check the newest message and enter the code again.",
  );
  expect(ref.current).toHaveClass("fluz-FieldError", "mine");
  expect(within(screen.getByText(/That code/)).getByText("Error:")).toHaveClass(
    "fluz-visuallyHidden",
  );
  expect(screen.getByRole("button", { name: "Send a new code" })).toBeVisible();
});

test.each([
  ["nothing", null],
  ["an error of another field", payloadOf("AUTH-0027")],
  ["an error of the whole form", payloadOf("AUTH-0025")],
])("%s renders nothing", (_, error) => {
  const { container } = render(<FieldError error={error} field="phone" operation="register" />);
  expect(container).toBeEmptyDOMElement();
});

test("the mark on the field goes with the next change, the words stay until the next answer", async () => {
  const { rerender } = render(<SignUp error={taken} />);
  const phone = screen.getByRole("textbox", { name: "Mobile number" });
  await userEvent.type(phone, "5");
  expect(phone).not.toHaveAttribute("aria-invalid");
  expect(phone).toHaveAccessibleDescription(/This number already has an account/);
  rerender(<SignUp error={payloadOf("AUTH-0026")} />);
  expect(phone).toBeInvalid();
  rerender(<SignUp error={null} />);
  expect(phone).toHaveAccessibleDescription("With area code");
});

test("as a span it may stand in a paragraph, with its steps, and nothing in it is a block", () => {
  function Field() {
    const fluz = useFluzError(taken, {
      operation: "register",
      fields: ["phone"],
      actions: { signIn: "/login" },
    });
    return (
      <>
        <input aria-label="Phone" {...fluz.field("phone")} />
        <p>
          <FieldError as="span" error={fluz} field="phone" />
        </p>
      </>
    );
  }
  // React would complain of a block in a paragraph, and that fails a test.
  const { container } = render(<Field />);
  const names = new Set([...container.querySelectorAll("p *")].map(({ localName }) => localName));
  expect([...names].sort()).toEqual(["a", "path", "span", "svg"]);
  expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/already has an account/);
  expect(screen.getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("it may be a component of the host's, which gets the ref and the class", () => {
  const Help = forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(function Help(props, ref) {
    return <strong data-own="" {...props} ref={ref} />;
  });
  const ref = createRef<HTMLElement>();
  render(<FieldError as={Help} ref={ref} error={taken} field="phone" operation="register" />);
  expect(ref.current).toHaveAttribute("data-own");
  expect(ref.current).toHaveClass("fluz-FieldError");
});
