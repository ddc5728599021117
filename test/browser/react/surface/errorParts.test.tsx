import { FluzProvider, errorParts, useFluzError } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { act, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import type { CSSProperties, ComponentProps, ReactElement } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { listen } from "../support/listen.ts";
import { actions, payloadOf, support } from "../support/page.tsx";

/** Lets the answer arrive. */
let answer = () => {};

const Alert = (props: ComponentProps<"section">) => <section {...props} />;
const Button = (props: ComponentProps<"button">) => <button {...props} />;

interface SignUpProps {
  readonly code: string;
  readonly style?: CSSProperties;
}

/** A form of a host with components of its own, whose answer the test lets arrive. */
function SignUp({ code, style }: SignUpProps): ReactElement {
  const [failure, setFailure] = useState<unknown>(null);
  const fluz = useFluzError(failure, { operation: "register", fields: ["phone"] });
  const parts = errorParts(fluz);
  const phone = parts?.fieldError("phone");
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer = () => setFailure(payloadOf(code));
      }}
    >
      {parts?.banner && (
        <Alert {...parts.banner}>
          <h2 {...parts.title}>{parts.title.children}</h2>
          <p {...parts.description} />
          {fluz.actions.map((action) => (
            <Button key={action.id} {...parts.action(action)} />
          ))}
        </Alert>
      )}
      <div style={style}>
        <label htmlFor="phone">Phone</label>
        <input id="phone" {...fluz.field("phone")} />
        {phone && <p {...phone} />}
      </div>
      <label htmlFor="name">Name</label>
      <input id="name" />
      <Button>Create account</Button>
    </form>
  );
}

function renderForm(props: SignUpProps): readonly (string | null)[] {
  render(
    <FluzProvider actions={actions} support={support}>
      <SignUp {...props} />
    </FluzProvider>,
  );
  return listen();
}

const press = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));

async function submit(): Promise<void> {
  await press();
  act(answer);
}

test("a host's own alert takes the focus when it answers a submit, and is not said", async () => {
  const said = renderForm({ code: "AUTH-0025" });
  await submit();
  const alert = await screen.findByRole("group", {
    name: "Error We couldn't create your account",
  });
  expect(alert).toHaveFocus();
  expect(said).toEqual([]);
});

test("it is said, and takes nothing away, where the person has gone on typing", async () => {
  const said = renderForm({ code: "AUTH-0025" });
  await press();
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "A");
  act(answer);
  await screen.findByRole("group");
  await waitFor(() =>
    expect(said).toEqual(["We couldn't create your account. Check your details and try again."]),
  );
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
});

test("a host's own field takes the focus, and is described by its own text", async () => {
  const said = renderForm({ code: "AUTH-0026" });
  await submit();
  const field = screen.getByRole("textbox", { name: "Phone" });
  await waitFor(() => expect(field).toHaveFocus());
  expect(field).toHaveAccessibleDescription(/^Error: This number already has an account/);
  expect(screen.queryByRole("group")).not.toBeInTheDocument();
  expect(said).toEqual([]);
});

test("an error of a field that is folded away is in the alert, with the focus", async () => {
  const said = renderForm({ code: "AUTH-0026", style: { blockSize: 0, overflow: "hidden" } });
  await submit();
  const alert = await screen.findByRole("group", { name: /This number already has an account/ });
  expect(alert).toHaveFocus();
  expect(said).toEqual([]);
});

test("what is hidden of ours does not make a page of its own markup scroll", async () => {
  renderForm({ code: "AUTH-0025" });
  await submit();
  await screen.findByRole("group");
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  const hidden = [...document.querySelectorAll<HTMLElement>(".fluz-visuallyHidden")];
  expect(hidden.length).toBeGreaterThan(0);
  for (const element of hidden) element.style.display = "none";
  expect([scrollHeight, clientHeight, scrollWidth, clientWidth]).toEqual([
    document.documentElement.scrollHeight,
    document.documentElement.clientHeight,
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
});
