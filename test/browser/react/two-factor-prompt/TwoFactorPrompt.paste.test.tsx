import { afterEach, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { field, renderPrompt, wrong } from "../support/twoFactor.tsx";

afterEach(() => {
  sessionStorage.clear();
  document.querySelector("textarea")?.remove();
});

const message = "Your Kestrel code is 747 723.\n10 minutes left.\n\n@kestrel.example #747723";

/** Takes a text to the clipboard, and back to the field, where the caret is put. */
async function paste(text: string, from: number, to = from) {
  const source = document.createElement("textarea");
  source.value = text;
  document.body.append(source);
  source.select();
  await userEvent.copy();
  source.remove();
  field().focus();
  field().setSelectionRange(from, to);
  await userEvent.paste();
}

test.each([
  ["behind another code", "204811", 6, 6, "747723"],
  ["before a part of it", "723", 0, 0, "747723"],
  ["into another code", "204811", 2, 4, "747-723"],
  ["with its message, behind a part of another", "2048", 4, 4, message],
  ["with its message, into an empty field", "", 0, 0, message],
])("a code pasted %s is the one that is checked", async (_, typed, from, to, text) => {
  const submitted = renderPrompt({ onSubmit: () => wrong });
  await userEvent.click(field());
  if (typed !== "") await userEvent.keyboard(typed);
  await paste(text, from, to);
  expect(field().value).toBe("747723");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => submitted).toEqual(["747723"]);
});

test("undoing brings back what a pasted code has replaced, and redoing the code", async () => {
  renderPrompt();
  await userEvent.click(field());
  await userEvent.keyboard("204");
  await paste("747723", 3);
  expect(field().value).toBe("747723");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(field().value).toBe("204");
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(field().value).toBe("747723");
});

test("two codes pasted behind a digit are two codes, and none is checked", async () => {
  const submitted = renderPrompt({ autoSubmit: true });
  await userEvent.click(field());
  await userEvent.keyboard("1");
  await paste("747723 or 204811", 1);
  expect(field().value).toBe("747723 or 204811");
  expect(submitted).toEqual([]);
});

test("a code that a keyboard puts in as a whole replaces what was there, and is checked once", async () => {
  const submitted = renderPrompt({ autoSubmit: true, onSubmit: () => wrong });
  await userEvent.click(field());
  await userEvent.keyboard("204");
  await cdp().send("Input.insertText", { text: "747723" });
  await expect.poll(() => submitted).toEqual(["747723"]);
  expect(field().value).toBe("747723");
});

test("a code that a filler puts in place of a word, behind another one, is taken alone", async () => {
  const submitted = renderPrompt({ autoSubmit: true, onSubmit: () => wrong });
  field().setRangeText("204747723");
  const facts = { bubbles: true, inputType: "insertReplacementText", data: "747723" };
  field().dispatchEvent(new InputEvent("input", facts));
  await expect.poll(() => submitted).toEqual(["747723"]);
  expect(field().value).toBe("747723");
});

test("a code that is typed digit by digit behind another stays where it was typed", async () => {
  renderPrompt();
  await userEvent.click(field());
  await userEvent.keyboard("204747723");
  expect(field().value).toBe("204747723");
});
