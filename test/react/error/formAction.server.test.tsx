import * as kit from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import { useActionState } from "react";
import type { ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fields, fillAndPress, press, typed, values } from "../support/resetFields.tsx";

const worked = { data: { registerUser: { success: true } } };

type Action = (previous: unknown, data: FormData) => unknown;

/** Who has the function as its action: the form, or its button. */
type Holder = "form" | "button";

/** A form whose action is a function of the server, as Next.js has it. */
function signUpWith({ ErrorBanner, FieldError, useFluzError }: typeof kit) {
  return function SignUp({ action, by }: { action: Action; by: Holder }): ReactElement {
    const [answer, send] = useActionState<unknown, FormData>(action, null);
    const fluz = useFluzError(answer, { operation: "register", fields });
    return (
      <form aria-label="Sign up" {...(by === "form" && { action: send })}>
        <ErrorBanner error={fluz} />
        <input aria-label="Phone" name="phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" />
        <input aria-label="Password" name="password" type="password" />
        <button {...(by === "button" && { formAction: send })}>Create account</button>
      </form>
    );
  };
}

const SignUp = signUpWith(kit);

/** A function as a server hands it to React, which writes it into the page as hidden inputs. */
function ofServer(): Action {
  const onServer: Action = () => null;
  const data = new FormData();
  data.append("$ACTION_1:0", "{}");
  return Object.assign(onServer, {
    bind: () => onServer,
    $$FORM_ACTION: () => ({
      name: "$ACTION_ID_f00",
      action: "",
      method: "POST",
      encType: "multipart/form-data",
      data,
    }),
    $$IS_SIGNATURE_EQUAL: () => true,
  });
}

let unmount = () => {};
afterEach(() => {
  act(unmount);
  document.body.replaceChildren();
});

/** Draws the form on a server, and lets the browser take it over. */
async function takeOver(by: Holder, action: Action): Promise<void> {
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  const OnServer = signUpWith(await import("@fluz-kit/react"));
  const html = renderToString(<OnServer by={by} action={ofServer()} />);
  vi.unstubAllGlobals();
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = html;
  const root = await act(async () => hydrateRoot(container, <SignUp by={by} action={action} />));
  unmount = () => root.unmount();
}

const again = () => screen.queryByRole("button", { name: "Try again" });

describe.each(["form", "button"] as const)("a page of a server whose %s has the action", (by) => {
  test("has hidden inputs for it, and no address of React's", async () => {
    await takeOver(by, () => null);
    expect(document.querySelector('[name^="$ACTION_"]')).toBeInTheDocument();
    expect(
      document.querySelector('[action^="javascript:"], [formaction^="javascript:"]'),
    ).toBeNull();
  });

  test("keeps what was typed, and Try again sends the same once more", async () => {
    const sent: unknown[] = [];
    await takeOver(by, (_, data) => {
      sent.push([data.get("phone"), data.get("password")]);
      return payloadOf("AUTH-0025");
    });
    await fillAndPress();
    expect(values()).toEqual(typed);
    await press("Try again");
    await act(async () => {});
    expect(sent).toEqual([typed, typed]);
    expect(values()).toEqual(typed);
  });

  test("offers nothing to try again once something else is typed", async () => {
    await takeOver(by, () => payloadOf("AUTH-0025"));
    await fillAndPress();
    expect(again()).toBeVisible();
    field("Phone").value = "";
    await press("Try again");
    expect(again()).not.toBeInTheDocument();
  });

  test("is emptied by a success, as React has it", async () => {
    const answers = [payloadOf("AUTH-0025"), worked];
    await takeOver(by, () => answers.shift());
    await fillAndPress();
    expect(values()).toEqual(typed);
    await press("Try again");
    await act(async () => {});
    expect(values()).toEqual(["", ""]);
    expect(screen.queryByRole("group")).not.toBeInTheDocument();
  });
});

test("a button whose function React itself has written keeps what was typed, too", async () => {
  const sent: unknown[] = [];
  const action: Action = (_, data) => {
    sent.push([data.get("phone"), data.get("password")]);
    return payloadOf("AUTH-0025");
  };
  render(<SignUp by="button" action={action} />);
  await fillAndPress();
  expect(values()).toEqual(typed);
  await press("Try again");
  await act(async () => {});
  expect(sent).toEqual([typed, typed]);
});
