import { createCooldown } from "@fluz-kit/core";
import { screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { listen } from "../support/listen.ts";
import { readTree } from "../support/readTree.ts";
import { field, renderPrompt, wrong } from "../support/twoFactor.tsx";

afterEach(() => {
  sessionStorage.clear();
});

/** Puts text into the field as a phone's keyboard does: in one event. */
function fillAtOnce(text: string, type: "input" | "change") {
  // Past React, which watches the property of the element itself.
  const written = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  written?.set?.call(field(), text);
  field().dispatchEvent(new Event(type, { bubbles: true }));
}

describe("a code", () => {
  test("is typed and sent by keyboard alone", async () => {
    const submitted = renderPrompt();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard("004217{Enter}");
    await expect.poll(() => submitted).toEqual(["004217"]);
  });

  test("comes with the sentence that it was copied in", async () => {
    const submitted = renderPrompt();
    await userEvent.click(field());
    field().focus();
    document.execCommand("insertText", false, "Code 493817 expires in 10 min");
    expect(field().value).toBe("Code 493817 expires in 10 min");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => submitted).toEqual(["493817"]);
  });

  test.each(["input", "change"] as const)("filled in by one %s event is taken", async (type) => {
    const submitted = renderPrompt({ autoSubmit: true });
    fillAtOnce("493817", type);
    await expect.poll(() => submitted).toEqual(["493817"]);
  });

  test("is mended in its middle, and the caret stays there", async () => {
    renderPrompt();
    await userEvent.click(field());
    await userEvent.keyboard("493817");
    field().setSelectionRange(2, 3);
    await userEvent.keyboard("0");
    expect(field().value).toBe("490817");
    expect([field().selectionStart, field().selectionEnd]).toEqual([3, 3]);
  });

  test("that is wrong stays, selected, so that the next one replaces it", async () => {
    renderPrompt({ onSubmit: () => wrong });
    await userEvent.click(field());
    await userEvent.keyboard("493817{Enter}");
    await screen.findByText(/That code isn't right/, { selector: "form *" });
    await userEvent.keyboard("123456");
    expect(field().value).toBe("123456");
  });
});

test("assistive technology hears the name, the hint, then what is wrong; nothing of it is live", async () => {
  renderPrompt({ destination: "(555) 555-0142" });
  const before = { name: "Code", invalid: "false", live: undefined };
  const hint = "Enter the 6 digits we sent to ••••42.";
  expect(await readTree("textbox")).toMatchObject([{ ...before, description: hint }]);
  await userEvent.click(field());
  await userEvent.keyboard("49{Enter}");
  const description = `${hint} Error: Enter all 6 digits of the code`;
  await expect
    .poll(() => readTree("textbox"))
    .toMatchObject([{ ...before, description, invalid: "true" }]);
});

test("with the focus in the field, what is wrong is said aloud once", async () => {
  renderPrompt({ onSubmit: () => wrong });
  const said = listen();
  await userEvent.click(field());
  await userEvent.keyboard("493817{Enter}");
  const words = "That code isn't right. Check the newest message and enter the code again.";
  await expect.poll(() => said).toEqual([words]);
  expect(document.activeElement).toBe(field());
});

test("a page that comes back from the back/forward cache holds no code", async () => {
  renderPrompt();
  await userEvent.click(field());
  await userEvent.keyboard("493817");
  dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  await expect.poll(() => field().value).toBe("");
});

test("a wait that runs leaves the field open", async () => {
  const cooldown = createCooldown({ now: () => 0 });
  cooldown.started();
  renderPrompt({ cooldown });
  expect(screen.getByRole("button", { name: "Send a new code" }).ariaDisabled).toBe("true");
  await userEvent.click(field());
  await userEvent.keyboard("493817");
  expect(field().value).toBe("493817");
});
