import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { listen } from "../support/listen.ts";
import { button, field, payloadOf, renderPrompt } from "../support/passcode.tsx";
import { readTree } from "../support/readTree.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("a passcode", () => {
  test("is typed and sent by keyboard alone, and shown and masked on the way", async () => {
    const submitted = renderPrompt();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard("0042{Tab}");
    expect(document.activeElement).toBe(button("Show passcode"));
    await userEvent.keyboard(" ");
    expect(field().type).toBe("text");
    expect(field().value).toBe("0042");
    expect(document.activeElement).toBe(button("Hide passcode"));
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.poll(() => submitted).toEqual([["check", "0042"]]);
    expect(field().type).toBe("password");
  });

  test("is pasted with what was copied around it", async () => {
    const submitted = renderPrompt();
    await userEvent.click(field());
    document.execCommand("insertText", false, " 00 42 ");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => submitted).toEqual([["check", "0042"]]);
  });

  test("is filled in by a password manager, in one event, and waits for the person", async () => {
    const submitted = renderPrompt({ mode: "update" });
    const written = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    for (const [name, text] of [
      ["Current passcode", "0042"],
      ["New passcode", "1357"],
    ] as const) {
      written?.set?.call(field(name), text);
      field(name).dispatchEvent(new Event("change", { bubbles: true }));
    }
    expect(submitted).toEqual([]);
    await userEvent.click(button("Change passcode"));
    await expect.poll(() => submitted).toEqual([["update", "0042", "1357"]]);
  });

  test("that is wrong is gone, and the next one is typed at once", async () => {
    renderPrompt({ onSubmit: () => payloadOf("AUTH-0012") });
    await userEvent.click(field());
    await userEvent.keyboard("0042{Enter}");
    await screen.findByText(/That passcode isn't right/, { selector: "form *" });
    expect(field().value).toBe("");
    await userEvent.keyboard("0043");
    expect(field().value).toBe("0043");
  });
});

test("assistive technology hears name, rule, then what is wrong, never the digits; nothing of it is live", async () => {
  renderPrompt();
  await userEvent.fill(field(), "00");
  const before = { name: "Passcode", description: "Enter 4 digits.", invalid: "false" };
  expect(await readTree("textbox")).toMatchObject([{ ...before, value: "••", live: undefined }]);
  await userEvent.keyboard("{Enter}");
  await expect
    .poll(() => readTree("textbox"))
    .toMatchObject([
      {
        name: "Passcode",
        description: "Enter 4 digits. Error: Too short: use 4 digits",
        value: "••",
        invalid: "true",
        live: undefined,
      },
    ]);
});

test("with the focus in the field, what is wrong is said aloud once", async () => {
  renderPrompt({ onSubmit: () => payloadOf("AUTH-0012") });
  const said = listen();
  await userEvent.click(field());
  await userEvent.keyboard("0042{Enter}");
  const words = "That passcode isn't right. Try again, or reset it if you forgot it.";
  await expect.poll(() => said).toEqual([words]);
  expect(document.activeElement).toBe(field());
});

test("a next step is read from its heading, which has the focus, with what it means", async () => {
  renderPrompt({ onSubmit: () => payloadOf("AUTH-0010") });
  await userEvent.click(field());
  await userEvent.keyboard("0042{Enter}");
  const heading = await screen.findByRole("heading", { name: "Create a passcode to continue" });
  expect(document.activeElement).toBe(heading);
  const [told] = await readTree("heading");
  expect(told).toMatchObject({
    name: "Create a passcode to continue",
    description: "You don't have one yet.",
  });
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(field("New passcode"));
});

describe("a page that is left with a passcode in it", () => {
  test.each([
    ["pagehide", true],
    ["pageshow", true],
  ] as const)("holds none after %s, and goes on working", async (type, persisted) => {
    const submitted = renderPrompt({ onSubmit: () => payloadOf("AUTH-0015") });
    await userEvent.click(field());
    await userEvent.keyboard("0042{Enter}");
    await screen.findByText(/We couldn't check your passcode/, { selector: "form *" });
    expect(field().value).toBe("0042");
    dispatchEvent(new PageTransitionEvent(type, { persisted }));
    expect(field().value).toBe("");
    await expect.poll(() => screen.queryByText(/We couldn't check your passcode/)).toBeNull();
    await userEvent.fill(field(), "0043");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => submitted.at(-1)).toEqual(["check", "0043"]);
  });

  test.each([
    ["later", 61_000],
    ["earlier", -86_400_000],
  ])("holds none when it is seen again %s by its clock", async (_, ms) => {
    renderPrompt({ onSubmit: () => payloadOf("AUTH-0015") });
    await userEvent.click(field());
    await userEvent.keyboard("0042{Enter}");
    await screen.findByText(/We couldn't check your passcode/, { selector: "form *" });
    const now = Date.now();
    vi.spyOn(Date, "now").mockReturnValue(now + ms);
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.poll(() => field().value).toBe("");
  });
});

test("a page that was translated still goes from one step to the next", async () => {
  renderPrompt({ onSubmit: ({ mode }) => payloadOf(mode === "check" ? "AUTH-0010" : "AUTH-0011") });
  const translate = () => {
    const walker = document.createTreeWalker(field().form ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text);
    }
    return texts.length;
  };
  expect(translate()).toBeGreaterThan(4);
  await userEvent.click(field());
  await userEvent.keyboard("0042{Enter}");
  await screen.findByRole("heading", { name: "Create a passcode to continue" });
  translate();
  expect(field().closest("[translate=no]")).toBe(field());
  await userEvent.click(field());
  await userEvent.keyboard("1357{Enter}");
  await screen.findByRole("heading", { name: "You already have a passcode" });
  await userEvent.click(button("Use your passcode"));
  expect(document.activeElement).toBe(field("Passcode"));
});

test("a prompt that goes away leaves no digits in the field that is gone", async () => {
  renderPrompt();
  await userEvent.fill(field(), "0042");
  const gone = field();
  cleanup();
  expect(gone.value).toBe("");
});
