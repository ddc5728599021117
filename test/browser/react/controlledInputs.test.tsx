import { FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { createPortal } from "react-dom";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";

const failure = { success: false, error: { code: "AUTH-0026", message: "m" } };

/** A form as most are: its values are state, and its own handler comes after what the kit spreads. */
function Form({ isStopped = false }: { isStopped?: boolean }): ReactElement {
  const [phone, setPhone] = useState("555");
  const fluz = useFluzError(failure, { operation: "register", fields: ["phone"] });
  return (
    <form onInput={(event) => isStopped && event.stopPropagation()}>
      <label>
        Phone{" "}
        <input
          {...fluz.field("phone")}
          value={phone}
          onChange={({ target }) => setPhone(target.value)}
        />
      </label>
      <FieldError error={fluz} field="phone" />
    </form>
  );
}

function InShadow({ children }: { children: ReactNode }): ReactElement {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const open = (host: HTMLElement | null) => {
    if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: "open" }));
  };
  return <div ref={open}>{root && createPortal(children, root)}</div>;
}

const input = () => {
  const root = [...document.querySelectorAll("div")].find((one) => one.shadowRoot)?.shadowRoot;
  return (root ?? document).querySelector("input");
};

test.each<[string, ReactElement]>([
  ["a page", <Form key="1" />],
  [
    "strict mode",
    <StrictMode key="2">
      <Form />
    </StrictMode>,
  ],
  ["a portal", <div key="3">{createPortal(<Form />, document.body)}</div>],
  [
    "a shadow tree",
    <InShadow key="4">
      <Form />
    </InShadow>,
  ],
  ["a form that stops its events", <Form key="5" isStopped />],
])("no key is lost after an error, in %s", async (_, form) => {
  render(<FluzProvider>{form}</FluzProvider>);
  await expect.poll(() => input()?.getAttribute("aria-invalid")).toBe("true");
  input()?.focus();
  input()?.setSelectionRange(3, 3);
  await userEvent.keyboard("1");
  await expect.poll(() => input()?.hasAttribute("aria-invalid")).toBe(false);
  await userEvent.keyboard("23");
  expect(input()?.value).toBe("555123");
});
