import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FluzProvider, useTwoFactor } from "@fluz-kit/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { codeField, renderPrompt } from "../support/twoFactor.tsx";

afterEach(() => {
  sessionStorage.clear();
});

const wrong = () => payloadOf("AUTH-0006");

const message = "Your Kestrel code is 747723.\n\n@kestrel.example #747723";

/** A text in the field, and the caret or a selection in it. */
async function begin(text: string, from = text.length, to = from) {
  const user = userEvent.setup();
  await user.click(codeField());
  if (text !== "") await user.keyboard(text);
  codeField().setSelectionRange(from, to);
  return user;
}

describe("a code that is pasted", () => {
  test.each([
    ["behind a part of it", "747", 3, 3],
    ["before a part of it", "723", 0, 0],
    ["into another code", "204811", 3, 3],
    ["behind another code", "204811", 6, 6],
    ["in place of a part of another code", "204811", 2, 4],
  ])("%s takes its place", async (_, text, from, to) => {
    renderPrompt();
    const user = await begin(text, from, to);
    await user.paste("747723");
    expect(codeField()).toHaveValue("747723");
  });

  test.each([
    ["747-723", "747723"],
    ["Code 747 723 (10 min)", "747723"],
    [message, "747723"],
    ["7 4 7 7 2 3\r\n", "747723"],
  ])("as %j behind another gives that code alone", async (pasted, code) => {
    const { submitted } = renderPrompt(undefined, { autoSubmit: true });
    const user = await begin("2048");
    await user.paste(pasted);
    expect(submitted).toEqual([code]);
  });

  test("stays as it was copied where nothing else is in the field", async () => {
    renderPrompt();
    const user = await begin("");
    await user.paste("Code 747 723");
    expect(codeField()).toHaveValue("Code 747 723");
  });

  test("stays as it was copied where it takes the place of everything", async () => {
    renderPrompt();
    const user = await begin("204811", 0, 6);
    await user.paste("747-723");
    expect(codeField()).toHaveValue("747-723");
  });

  test("comes without the lines around it, which an input would put together", async () => {
    const { submitted } = renderPrompt(undefined, { autoSubmit: true });
    const user = await begin("");
    await user.paste("Code 747723\n10 minutes left");
    expect(submitted).toEqual(["747723"]);
  });

  test("twice is one code", async () => {
    const { submitted } = renderPrompt();
    const user = await begin("");
    await user.paste("747723");
    await user.paste("747723");
    await user.keyboard("{Enter}");
    expect(submitted).toEqual(["747723"]);
  });

  test("in two parts is put together", async () => {
    renderPrompt();
    const user = await begin("");
    await user.paste("747");
    await user.paste("723");
    expect(codeField()).toHaveValue("747723");
  });

  test("beside another one is not guessed, nor is one of them hidden by what stood in the field", async () => {
    const { submitted } = renderPrompt(undefined, { autoSubmit: true });
    const user = await begin("12");
    await user.paste("747723 or 204811");
    expect(codeField()).toHaveValue("747723 or 204811");
    await user.keyboard("{Enter}");
    expect(submitted).toEqual([]);
  });

  test("is not lost by what is pasted behind it and names none", async () => {
    renderPrompt();
    const user = await begin("747723");
    await user.paste(" Call 202-555-0123");
    expect(codeField()).toHaveValue("747723 Call 202-555-0123");
  });

  test("while another one is checked changes nothing", async () => {
    renderPrompt(() => new Promise(() => {}));
    fireEvent.input(codeField(), { target: { value: "204811" } });
    fireEvent.submit(codeField());
    await screen.findByRole("button", { name: "Checking…" });
    fireEvent.paste(codeField(), { clipboardData: { getData: () => "747723" } });
    expect(codeField()).toHaveValue("204811");
  });

  test("takes the message about the last text away", async () => {
    renderPrompt();
    const user = await begin("49");
    await user.keyboard("{Enter}");
    expect(codeField()).toHaveAttribute("aria-invalid", "true");
    await user.paste("747723");
    expect(codeField()).toHaveValue("747723");
    expect(codeField()).not.toHaveAttribute("aria-invalid");
  });

  test("has the length that is asked for, and no other", async () => {
    renderPrompt(undefined, { length: 4 });
    const user = await begin("12");
    await user.paste("747723");
    expect(codeField()).toHaveValue("12747723");
    await user.paste("4821");
    expect(codeField()).toHaveValue("4821");
  });
});

/** What a keyboard, a filler or a drop does: the text is in the field, and the event tells what has come. */
function insert(value: string, data: string | null, inputType: string) {
  fireEvent.input(codeField(), { target: { value }, data, inputType });
}

describe("a code that comes in one piece", () => {
  test.each([
    "insertText",
    "insertReplacementText",
    "insertFromPaste",
    "insertFromDrop",
    "insertFromYank",
    "insertCompositionText",
  ])("by %s behind another takes its place, and is checked by itself", async (inputType) => {
    const { submitted } = renderPrompt(wrong, { autoSubmit: true });
    insert("204747723", "747723", inputType);
    expect(codeField()).toHaveValue("747723");
    await screen.findByText(/That code isn't right/);
    expect(submitted).toEqual(["747723"]);
  });

  test("stands as it is where it reads the same with what is around it", () => {
    renderPrompt();
    insert("Code 747-723", "747-723", "insertText");
    expect(codeField()).toHaveValue("Code 747-723");
  });

  test("is left alone where the event does not tell what has come", () => {
    renderPrompt();
    insert("204747723", null, "insertReplacementText");
    expect(codeField()).toHaveValue("204747723");
  });

  test("at the end of a composition takes the place of what was there, and not before", async () => {
    const { submitted } = renderPrompt(wrong, { autoSubmit: true });
    fireEvent.input(codeField(), {
      target: { value: "204747723" },
      data: "747723",
      isComposing: true,
    });
    expect(codeField()).toHaveValue("204747723");
    fireEvent.compositionEnd(codeField(), { data: "747723" });
    expect(codeField()).toHaveValue("747723");
    await screen.findByText(/That code isn't right/);
    expect(submitted).toEqual(["747723"]);
  });

  test("that a listener of the host's cuts is put in once", async () => {
    renderPrompt();
    const field = codeField();
    await begin("204");
    let times = 0;
    // As browsers do it, and jsdom does not: the text is put in, and the event tells which.
    const execCommand = (_name: string, _ui: boolean, data: string) => {
      times += 1;
      field.setRangeText(data, 0, field.value.length);
      return field.dispatchEvent(new InputEvent("input", { bubbles: true, data }));
    };
    Object.defineProperty(document, "execCommand", { value: execCommand, configurable: true });
    field.addEventListener("input", () => field.setRangeText("", 4, field.value.length));
    insert("204747723", "747723", "insertText");
    Reflect.deleteProperty(document, "execCommand");
    expect(times).toBe(1);
    expect(field).toHaveValue("7477");
  });
});

test.each(["1", "4"])(
  "with one digit, %s that is typed stays where it was typed",
  async (digit) => {
    renderPrompt(undefined, { length: 1 });
    const user = await begin("7");
    await user.keyboard(digit);
    expect(codeField()).toHaveValue(`7${digit}`);
  },
);

test("a field that the host controls shows the code that was pasted, too", async () => {
  function Controlled(): ReactElement {
    const code = useTwoFactor({ onSubmit: () => {} });
    const [text, setText] = useState("");
    const { onChange } = code.input;
    return (
      <input
        {...code.input}
        aria-label="Code"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange?.(event);
        }}
      />
    );
  }
  render(
    <FluzProvider>
      <Controlled />
    </FluzProvider>,
  );
  const user = await begin("204");
  await user.paste(message);
  expect(codeField()).toHaveValue("747723");
  await user.keyboard("1");
  expect(codeField()).toHaveValue("7477231");
  insert("7477231204811", "204811", "insertReplacementText");
  expect(codeField()).toHaveValue("204811");
});
