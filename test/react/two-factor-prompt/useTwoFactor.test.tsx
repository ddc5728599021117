import { FluzError } from "@fluz-kit/core";
import type { SessionRefresher } from "@fluz-kit/core";
import { FieldError, FluzProvider, useTwoFactor } from "@fluz-kit/react";
import type { FluzEvent, UseTwoFactorOptions, UseTwoFactorResult } from "@fluz-kit/react";
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { Profiler, StrictMode } from "react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { pass } from "../support/resend.ts";
import { check, codeField, fill, renderPrompt } from "../support/twoFactor.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const results: UseTwoFactorResult[] = [];

/** Markup of a host's own, with the kit's behaviour. */
function OwnMarkup(options: UseTwoFactorOptions): ReactElement {
  const code = useTwoFactor(options);
  results.push(code);
  return (
    <form {...code.form}>
      <label htmlFor={code.label.htmlFor}>{code.label.children}</label>
      <p {...code.hint}>From the text</p>
      <input {...code.input} />
      {code.problem && <p {...code.problem} />}
      <FieldError error={code.error} field="code" />
      <button {...code.submitButton} />
    </form>
  );
}

function renderOwn(options: UseTwoFactorOptions, events: FluzEvent[] = []) {
  results.length = 0;
  const onEvent = (event: FluzEvent) => {
    events.push(event);
  };
  return render(
    <FluzProvider onEvent={onEvent}>
      <OwnMarkup {...options} />
    </FluzProvider>,
  );
}

test("gives a host's own markup all that the prompt does", async () => {
  renderOwn({ onSubmit: () => payloadOf("AUTH-0006") });
  expect(codeField()).toHaveAccessibleDescription("From the text");
  await check("12");
  expect(codeField()).toHaveAccessibleDescription("From the text Enter all 6 digits of the code");
  await check("493817");
  expect(codeField()).toHaveAccessibleDescription(/^From the text Error: That code isn't right/);
});

test("two submits in one breath check the code once", async () => {
  const { submitted } = renderPrompt(() => new Promise(() => {}));
  fill("493817");
  const form = codeField().form;
  if (form) {
    fireEvent.submit(form);
    fireEvent.submit(form);
  }
  await pass(0);
  expect(submitted).toEqual(["493817"]);
});

test("the secret prints as nothing, and is destroyed once the answer is there", async () => {
  const { onSubmit } = renderPrompt();
  await check("493817");
  const secret = onSubmit.mock.calls[0]?.[0];
  expect(JSON.stringify(secret)).toBe('"[redacted]"');
  expect(() => secret?.reveal()).toThrow(/destroyed/);
});

test("what is thrown is read as well as what is returned", async () => {
  renderPrompt(() => {
    throw new FluzError({ kind: "api", code: "AUTH-0006" });
  });
  await check("493817");
  expect(screen.getByText(/That code isn't right/)).toBeVisible();
});

test("a request that was given up says nothing and keeps the digits", async () => {
  renderPrompt(() => new FluzError({ kind: "aborted" }));
  await check("493817");
  expect(codeField()).toHaveValue("493817");
  expect(codeField()).not.toHaveAttribute("aria-invalid");
  expect(codeField()).not.toHaveAttribute("readonly");
});

test("typing a code renders nothing, also where a message of the field is gone already", async () => {
  let commits = 0;
  render(
    <FluzProvider>
      <Profiler
        id="prompt"
        onRender={() => {
          commits += 1;
        }}
      >
        <OwnMarkup onSubmit={() => {}} />
      </Profiler>
    </FluzProvider>,
  );
  const type = (code: string) => {
    for (let end = 1; end <= code.length; end += 1) fill(code.slice(0, end));
  };
  const before = commits;
  type("493817");
  expect(commits - before).toBe(0);
  await check("49");
  const misread = commits;
  type("493817");
  expect(commits - misread).toBe(1);
});

test("typing takes the message about the last text away", async () => {
  renderPrompt();
  await check("49");
  expect(codeField()).toHaveAttribute("aria-invalid", "true");
  fill("493");
  expect(codeField()).not.toHaveAttribute("aria-invalid");
  expect(screen.queryByText(/Enter all 6 digits/)).toBeNull();
});

test("what is no code takes the place of what the server said", async () => {
  renderPrompt(() => payloadOf("AUTH-0006"));
  await check("493817");
  await check("49");
  expect(screen.queryByText(/That code isn't right/)).toBeNull();
  expect(codeField()).toHaveAccessibleDescription(/Error: Enter all 6 digits of the code$/);
});

describe("Enter", () => {
  const press = (init: KeyboardEventInit) => {
    const event = createEvent.keyDown(codeField(), { key: "Enter", ...init });
    fireEvent(codeField(), event);
    return event.defaultPrevented;
  };

  test.each([{ isComposing: true }, { keyCode: 229 }])(
    "that ends a composition (%o) does not submit",
    (init) => {
      renderPrompt();
      expect(press(init)).toBe(true);
    },
  );

  test("is the browser's own otherwise", () => {
    renderPrompt();
    expect(press({ keyCode: 13 })).toBe(false);
  });
});

describe("checking by itself", () => {
  test("is off unless asked for", async () => {
    const { submitted } = renderPrompt();
    fill("493817");
    await pass(0);
    expect(submitted).toEqual([]);
  });

  test("is said beforehand, and happens once per code", async () => {
    const { submitted } = renderPrompt(() => payloadOf("AUTH-0006"), { autoSubmit: true });
    expect(codeField()).toHaveAccessibleDescription(
      "Enter the 6 digits we sent you. We'll check the code once all 6 digits are in.",
    );
    for (const text of ["49381", "493817", "493817 ", "493818"]) {
      fill(text);
      await pass(0);
    }
    expect(submitted).toEqual(["493817", "493818"]);
  });

  test("waits for the end of a composition", async () => {
    const { submitted } = renderPrompt(undefined, { autoSubmit: true });
    fireEvent.input(codeField(), { target: { value: "493817" }, isComposing: true });
    await pass(0);
    expect(submitted).toEqual([]);
    fireEvent.compositionEnd(codeField());
    await pass(0);
    expect(submitted).toEqual(["493817"]);
  });

  test("takes the same digits again after a new code was sent: they can be the new code", async () => {
    const { submitted } = renderPrompt(() => payloadOf("AUTH-0029"), { autoSubmit: true });
    fill("493817");
    await pass(0);
    fireEvent.click(screen.getByRole("button", { name: "Send a new code" }));
    await pass(0);
    fill("493817");
    await pass(0);
    expect(submitted).toEqual(["493817", "493817"]);
  });
});

test("in StrictMode, what an unmounted prompt was waiting for is given up", async () => {
  const signals: AbortSignal[] = [];
  const view = render(
    <StrictMode>
      <OwnMarkup
        onSubmit={(_, { signal }) => {
          signals.push(signal);
          return new Promise(() => {});
        }}
      />
    </StrictMode>,
  );
  await check("493817");
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  view.unmount();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("runs in the host's session, and may be sent again only if the session had ended", async () => {
  const asked: unknown[] = [];
  const session: Pick<SessionRefresher, "run"> = {
    run(operation, options) {
      asked.push(options);
      return operation();
    },
  };
  const { submitted } = renderPrompt(undefined, {}, { session });
  await check("493817");
  expect(asked).toEqual([{ replay: "authentication-only", canReplay: expect.any(Function) }]);
  expect(submitted).toEqual(["493817"]);
});
