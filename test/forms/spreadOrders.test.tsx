import { MantineProvider, TextInput } from "@mantine/core";
import { TextField } from "@mui/material";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useFormik } from "formik";
import { StrictMode, useState } from "react";
import type { ReactElement } from "react";
import { useForm } from "react-hook-form";
import { Field, Form } from "react-final-form";
import { describe, expect, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { payloadOf } from "../react/support/handlers.ts";
import { EmotionAside } from "./support/EmotionAside.tsx";
import { mantineInJsdom } from "./support/mantineInJsdom.ts";

interface Props {
  readonly send: (phone: unknown) => void;
}

const label = { "aria-label": "Phone" };

function useSignUp(send: Props["send"]) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const submit = (phone: unknown) => {
    send(phone);
    fluz.report(payloadOf("AUTH-0026"));
  };
  return { fluz, submit };
}

/** A sign-up by React Hook Form. */
const hookForm = (
  draw: (own: object, ours: object) => ReactElement,
  name: "phone" | "email" = "phone",
) =>
  function HookForm({ send }: Props) {
    const { fluz, submit } = useSignUp(send);
    const { register, handleSubmit } = useForm<Record<string, string>>();
    return (
      <form
        noValidate
        onSubmit={(event) => void handleSubmit((values) => submit(values[name]))(event)}
      >
        {draw(register(name), fluz.field("phone"))}
        <FieldError error={fluz} field="phone" />
        <button>Create account</button>
      </form>
    );
  };

const formik = (
  draw: (own: object, ours: object) => ReactElement,
  name: "phone" | "email" = "phone",
) =>
  function FormikForm({ send }: Props) {
    const { fluz, submit } = useSignUp(send);
    const { getFieldProps, handleSubmit } = useFormik({
      initialValues: { [name]: "" },
      onSubmit: (values) => submit(values[name]),
    });
    return (
      <form noValidate onSubmit={handleSubmit}>
        {draw(getFieldProps(name), fluz.field("phone"))}
        <FieldError error={fluz} field="phone" />
        <button type="submit">Create account</button>
      </form>
    );
  };

const finalForm = (
  draw: (own: object, ours: object) => ReactElement,
  name: "phone" | "email" = "phone",
) =>
  function FinalForm({ send }: Props) {
    const { fluz, submit } = useSignUp(send);
    return (
      <Form<Record<string, string>> onSubmit={(values) => submit(values[name])}>
        {({ handleSubmit }) => (
          <form noValidate onSubmit={(event) => void handleSubmit(event)}>
            <Field<string> name={name}>{({ input }) => draw(input, fluz.field("phone"))}</Field>
            <FieldError error={fluz} field="phone" />
            <button>Create account</button>
          </form>
        )}
      </Form>
    );
  };

/** A sign-up without a form library, with the input of a design system. */
const plain = (draw: (fluz: UseFluzErrorResult, own: object) => ReactElement, hasText = true) =>
  function Plain({ send }: Props) {
    const { fluz, submit } = useSignUp(send);
    const [phone, setPhone] = useState("");
    const own = {
      value: phone,
      onChange: (event: { target: { value: string } }) => setPhone(event.target.value),
    };
    return (
      <MantineProvider>
        <EmotionAside>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              submit(phone);
            }}
          >
            <ErrorBanner error={fluz} actions={{ signIn: "/login" }} />
            {draw(fluz, own)}
            {hasText && <FieldError error={fluz} field="phone" />}
            <button>Create account</button>
          </form>
        </EmotionAside>
      </MantineProvider>
    );
  };

mantineInJsdom();

const phone = () => screen.getByRole("textbox", { name: "Phone" });

async function submit(SignUp: (props: Props) => ReactElement) {
  const send = vi.fn<Props["send"]>();
  render(
    <StrictMode>
      <SignUp send={send} />
    </StrictMode>,
  );
  await userEvent.type(phone(), "555");
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  await waitFor(() => expect(send).toHaveBeenCalled());
  await screen.findByText(/already has an account/);
  return send;
}

describe.each([
  ["register of React Hook Form", hookForm],
  ["getFieldProps of Formik", formik],
  ["input of React Final Form", finalForm],
])("%s", (_, form) => {
  test("spread after field() works: sent, at the input, and gone once the person types", async () => {
    const send = await submit(form((own, ours) => <input {...label} {...ours} {...own} />));
    expect(send.mock.calls).toEqual([["555"]]);
    expect(phone()).toHaveFocus();
    expect(phone()).toBeInvalid();
    expect(phone()).toHaveAccessibleDescription(/already has an account/);
    await userEvent.type(phone(), "7");
    expect(phone()).toHaveValue("5557");
    expect(phone()).not.toBeInvalid();
  });
});

describe("field() spread last, in place of what a library gave, is told of before anything is typed", () => {
  const Box = (props: object) => <input {...label} {...props} />;
  test.each([
    [
      "an input of React Hook Form",
      "phone",
      hookForm,
      "input",
      /may not be sent.*\{\.\.\.fluz\.field\("phone", register/,
    ],
    ["a component of React Hook Form", "email", hookForm, Box, /may not be sent/],
    [
      "an input of Formik",
      "phone",
      formik,
      "input",
      /may not stay.*\{\.\.\.fluz\.field\("phone", register/,
    ],
    ["a component of React Final Form", "email", finalForm, Box, /may not stay/],
  ] as const)("%s", (_, name, form, Input, warning) => {
    expectConsole("warn", warning);
    const SignUp = form((own, ours) => <Input {...label} {...own} {...ours} />, name);
    render(<SignUp send={() => {}} />);
    expect(phone()).toBeVisible();
  });
});

describe("is not told of what works", () => {
  test.each([
    ["a host's own input", { name: "phone", onBlur: () => {} }],
    ["one that is only read", { value: "555", readOnly: true }],
    ["one that is heard otherwise", { value: "555", onInput: () => {} }],
  ])("%s", (_, own) => {
    function Own() {
      const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
      return <input {...label} {...own} {...fluz.field("phone")} />;
    }
    render(<Own />);
    expect(phone()).toBeVisible();
  });
});

const systems: Readonly<Record<string, (fluz: UseFluzErrorResult, own: object) => ReactElement>> = {
  "Material UI's TextField": (fluz, own) => (
    <TextField label="Phone" helperText="Code first" {...fluz.field("phone", own)} />
  ),
  "Mantine's TextInput": (fluz, own) => (
    <TextInput label="Phone" description="Code first" {...fluz.field("phone", own)} />
  ),
};

describe("a component that keeps what field() gives from its input leaves the error to the banner", () => {
  test.each(Object.entries(systems))("%s", async (_, draw) => {
    vi.stubEnv("NODE_ENV", "production");
    const send = await submit(plain(draw));
    expect(send.mock.calls).toEqual([["555"]]);
    expect(screen.getAllByText(/already has an account/)).toHaveLength(1);
    expect(screen.getByRole("group", { name: /already has an account/ })).toHaveFocus();
  });

  test("and development says where to hand it", async () => {
    expectConsole("warn", /the input of "phone" has not got what field\("phone"\) gives/);
    await submit(plain((fluz) => <TextField label="Phone" {...fluz.field("phone")} />));
    expect(phone()).toHaveAttribute("aria-invalid", "false");
  });
});

const told: typeof systems = {
  "the box of Material UI's TextField": (fluz, own) => (
    <TextField
      label="Phone"
      {...fluz.field("phone", own)}
      error={fluz.fieldText("phone") !== null}
      helperText={`Code first. ${fluz.fieldText("phone") ?? ""}`}
    />
  ),
  "the input of Material UI's TextField": (fluz, own) => (
    <TextField
      label="Phone"
      slotProps={{ htmlInput: fluz.field("phone", { ...own, "aria-describedby": "code" }) }}
      helperText={
        <span id="code">
          Code first. <FieldError as="span" error={fluz} field="phone" />
        </span>
      }
    />
  ),
  "the input of Mantine's TextInput": (fluz, own) => (
    <TextInput
      label="Phone"
      description="Code first"
      {...fluz.field("phone", own)}
      error={fluz.fieldText("phone")}
    />
  ),
};

describe("field() spread, and the error handed over, has it", () => {
  test.each(Object.entries(told))("at %s", async (_, draw) => {
    const send = await submit(plain(draw, false));
    expect(send.mock.calls).toEqual([["555"]]);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
    expect(phone()).toHaveFocus();
    expect(phone()).toBeInvalid();
    expect(phone()).toHaveAccessibleDescription(/Code first/);
    expect(phone()).toHaveAccessibleDescription(/already has an account/);
    await userEvent.type(phone(), "7");
    expect(phone()).toHaveValue("5557");
    expect(phone()).not.toBeInvalid();
    expect(phone()).toHaveAccessibleDescription(/Code first/);
  });
});
