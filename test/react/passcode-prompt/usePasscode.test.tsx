import type { SessionRefresher } from "@fluz-kit/core";
import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import { ErrorBanner, FieldError, FluzProvider, usePasscode } from "@fluz-kit/react";
import type { FluzEvent, PasscodePromptProps, UsePasscodeOptions } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { field, fill, form, press, renderPrompt, send } from "../support/passcode.tsx";
import { pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function OwnMarkup(props: Partial<UsePasscodeOptions>) {
  const passcode = usePasscode({ mode: "check", length: 4, onSubmit: () => {}, ...props });
  return (
    <form {...passcode.form}>
      <ErrorBanner error={passcode.error} />
      {passcode.fields.map(({ name, input, label, hint, problem }) => (
        <p key={name}>
          <label htmlFor={label.htmlFor}>Own passcode</label>
          <span {...hint}>four</span>
          <input {...input} />
          {problem && <span {...problem} />}
        </p>
      ))}
      <FieldError error={passcode.error} field="passcode" />
      <button {...passcode.toggleButton}>{passcode.isShown ? "mask" : "look"}</button>
      <button onClick={passcode.forget} type="button">
        lost
      </button>
      <button {...passcode.submitButton}>Go on</button>
    </form>
  );
}

function renderOwn(props: Partial<UsePasscodeOptions>, events: FluzEvent[] = []) {
  return render(
    <FluzProvider onEvent={(event) => void events.push(event)}>
      <OwnMarkup {...props} />
    </FluzProvider>,
  );
}

async function goOn(text: string) {
  fill(text);
  fireEvent.click(screen.getByRole("button", { name: "Go on" }));
  await pass(0);
}

test("works with markup of the host's own", async () => {
  renderOwn({ onSubmit: () => payloadOf("AUTH-0012") });
  await goOn("00");
  expect(field()).toHaveAccessibleDescription("four Too short: use 4 digits");
  await goOn("0042");
  expect(field()).toHaveAccessibleDescription(/four Error: That passcode isn't right/);
  fireEvent.click(screen.getByRole("button", { name: "look" }));
  expect(field()).toHaveAttribute("type", "text");
  fireEvent.click(screen.getByRole("button", { name: "lost" }));
  expect(field()).toHaveAttribute("autocomplete", "new-password");
});

test("each thing to do is an operation of its own, in what is told and counted", async () => {
  const events: FluzEvent[] = [];
  const answers = [payloadOf("AUTH-0010"), payloadOf("AUTH-0014"), { success: true }];
  renderPrompt({}, () => answers.shift(), { onEvent: (event) => void events.push(event) });
  await send("0042");
  await send("1357");
  await send();
  const told = events.map(({ type, code, operation, attempt }) => [type, code, operation, attempt]);
  expect(told).toEqual([
    ["shown", "AUTH-0010", "checkPasscode", 1],
    ["shown", "AUTH-0014", "createPasscode", 1],
    ["resolved", "AUTH-0010", "checkPasscode", 1],
    ["resolved", "AUTH-0014", "createPasscode", 1],
  ]);
});

test("after a reset the count begins anew: the new passcode has not been mistaken yet", async () => {
  const events: FluzEvent[] = [];
  const wrong = () => payloadOf("AUTH-0012");
  const answers = [wrong(), wrong(), { success: true }, wrong(), wrong()];
  const onEvent = (event: FluzEvent) => void events.push(event);
  const { update } = renderPrompt({}, () => answers.shift(), { onEvent });
  await send("0042");
  await send("0043");
  await press("Reset passcode");
  await send("1357");
  update({ mode: "update" });
  fill("0044", "Current passcode");
  fill("2468", "New passcode");
  await send();
  update({ mode: "check" });
  await send("0045");
  const shown = events.filter(({ type }) => type === "shown");
  expect(shown.map(({ operation, attempt }) => [operation, attempt])).toEqual([
    ["checkPasscode", 1],
    ["checkPasscode", 2],
    ["updatePasscode", 1],
    ["checkPasscode", 1],
  ]);
});

test.each([
  ["the page is left", () => fireEvent(window, new Event("pagehide"))],
  ["the person goes back", () => fireEvent.click(screen.getByRole("button", { name: "Go back" }))],
])("the host is told that it began anew when %s", async (_, leave) => {
  const onModeChange = vi.fn<NonNullable<PasscodePromptProps["onModeChange"]>>();
  const { update } = renderPrompt({ onModeChange, onCancel: () => {} });
  leave();
  expect(onModeChange).not.toHaveBeenCalled();
  await press("Reset passcode");
  leave();
  expect(onModeChange.mock.calls).toEqual([["reset"], ["check"]]);
  update({ mode: "create" });
  expect(onModeChange).toHaveBeenCalledTimes(2);
});

describe("a second submit", () => {
  test("while the first is checked sends nothing, by button, Enter or both", async () => {
    const { submitted } = renderPrompt({}, () => new Promise(() => {}));
    fill("0042");
    const around = form();
    if (around) {
      act(() => {
        fireEvent.submit(around);
        fireEvent.submit(around);
      });
    }
    await send();
    expect(submitted).toEqual([["check", "0042"]]);
  });

  test("after it worked sends nothing", async () => {
    const { submitted } = renderPrompt();
    await send("0042");
    await send("0042");
    expect(submitted).toHaveLength(1);
  });
});

test("nothing is sent until the person says so, whatever the field holds", async () => {
  const { submitted } = renderPrompt();
  fill("0042");
  fireEvent.change(field(), { target: { value: "0043" } });
  await pass(60_000);
  expect(submitted).toEqual([]);
});

describe("an answer", () => {
  test.each([undefined, null, { success: true }])("of %j is a success", async (answer) => {
    renderPrompt({}, () => Promise.resolve(answer));
    await send("0042");
    expect(form()).toHaveAttribute("data-state", "done");
  });

  test("that was thrown is read like one that was returned", async () => {
    renderPrompt({}, () => {
      throw new FluzError({ kind: "api", code: "AUTH-0012" });
    });
    await send("0042");
    expect(form()).toHaveAttribute("data-state", "refused");
  });

  test("that the host gave up is no failure, and leaves nothing in the field", async () => {
    renderPrompt({}, () => Promise.reject(new DOMException("", "AbortError")));
    await send("0042");
    expect(form()).toHaveAttribute("data-state", "entering");
    expect(field()).toHaveValue("");
    expect(screen.queryByRole("group")).toBeNull();
  });

  test("that comes after the person went back is not shown", async () => {
    let answer: (payload: unknown) => void = () => {};
    const signals: AbortSignal[] = [];
    const pending = new Promise((resolve) => {
      answer = resolve;
    });
    const { onSubmit } = renderPrompt({ onCancel: () => {} });
    onSubmit.mockImplementation((_, { signal }) => {
      signals.push(signal);
      return pending;
    });
    await send("0042");
    await press("Go back");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    answer(payloadOf("AUTH-0012"));
    await pass(0);
    expect(screen.queryByText(/isn't right/)).toBeNull();
    expect(form()).toHaveAttribute("data-state", "entering");
  });
});

describe("another mode from the host", () => {
  test("begins anew: no text, no message, nothing under way", async () => {
    const { update } = renderPrompt({}, () => payloadOf("AUTH-0012"));
    await send("0042");
    update({ mode: "update" });
    expect(form()).toHaveAttribute("data-mode", "update");
    expect(screen.queryByText(/isn't right/)).toBeNull();
    expect(field("Current passcode")).toHaveValue("");
  });

  test("that the prompt is at already changes nothing, so the host may follow it", async () => {
    const onModeChange = vi.fn<NonNullable<PasscodePromptProps["onModeChange"]>>();
    const { update } = renderPrompt({ onModeChange }, () => payloadOf("AUTH-0010"));
    await send("0042");
    fill("13");
    update({ mode: "create" });
    expect(field("New passcode")).toHaveValue("13");
    expect(screen.getByRole("heading")).toBeVisible();
    expect(form()).toHaveAttribute("data-mode", "create");
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
  await goOn("0042");
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
  const { submitted } = renderPrompt({}, undefined, { session });
  await send("0042");
  expect(asked).toEqual([{ replay: "authentication-only", canReplay: expect.any(Function) }]);
  expect(submitted).toEqual([["check", "0042"]]);
});

test("who goes back while the session is renewed has nothing sent again, and the passcode is gone", async () => {
  let renewed = () => {};
  const refresh = () => new Promise<void>((resolve) => (renewed = resolve));
  const session = createSessionRefresher({ refresh });
  const onCancel = vi.fn<() => void>();
  const { onSubmit } = renderPrompt({ mode: "create", onCancel }, () => payloadOf("AUTH-0019"), {
    session,
  });
  await send("0042");
  const [entry] = onSubmit.mock.calls[0] ?? [];
  await press("Go back");
  expect(onCancel).toHaveBeenCalledTimes(1);
  renewed();
  await pass(0);
  expect(onSubmit).toHaveBeenCalledTimes(1);
  const kept = entry?.mode === "create" ? entry.newPasscode : null;
  expect(() => kept?.reveal()).toThrow(/has been destroyed/);
});

test("an error that was left twice stays away", async () => {
  renderPrompt({ onCancel: () => {} }, () => payloadOf("AUTH-0015"));
  await send("0042");
  await press("Go back");
  await press("Go back");
  expect(screen.queryByRole("heading")).toBeNull();
});
