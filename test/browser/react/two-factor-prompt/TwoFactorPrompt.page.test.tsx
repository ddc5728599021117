import { FluzProvider } from "@fluz-kit/react";
import type { TwoFactorPromptProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { field, Prompt, renderPrompt, wrong } from "../support/twoFactor.tsx";

afterEach(() => {
  sessionStorage.clear();
});

test("six digits change nothing on the page: the text in the field is no part of it", async () => {
  renderPrompt({ cells: true, destination: "(555) 555-0142" });
  await userEvent.click(field());
  const before = document.documentElement.outerHTML;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await userEvent.keyboard("493817");
  seen.push(...observer.takeRecords());
  observer.disconnect();
  expect(field().value).toBe("493817");
  expect(document.documentElement.outerHTML).toBe(before);
  // After each event of a field, React writes its type and name again, as they are.
  const others = seen.filter(
    ({ target, attributeName }) =>
      target !== field() || (attributeName !== "type" && attributeName !== "name"),
  );
  expect(others).toEqual([]);
});

/** What a browser's translator does: every text moves into an element of its own. */
function translate() {
  const walker = document.createTreeWalker(field().form ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts.filter(({ parentElement }) => parentElement?.tagName !== "FONT")) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  }
}

test("a page that is translated after every step still takes the next one", async () => {
  const page = (props: Partial<TwoFactorPromptProps> = {}) => (
    <FluzProvider>
      <Prompt onSubmit={() => wrong} {...props} />
    </FluzProvider>
  );
  const { rerender } = render(page());
  const enter = async (text: string) => {
    translate();
    await userEvent.fill(field(), text);
    await userEvent.keyboard("{Enter}");
  };
  await enter("49");
  await screen.findByText(/Enter all 6 digits/, { selector: "form *" });
  await enter("493817");
  await screen.findByText(/That code isn't right/, { selector: "form *" });
  translate();
  await userEvent.click(screen.getByRole("button", { name: "Send a new code" }));
  await screen.findByText(/We sent a new code/, { selector: "form *" });
  expect(screen.queryByText(/That code isn't right/, { selector: "form *" })).toBeNull();

  // The hint, as the host comes to know more and less.
  const hints: [Partial<TwoFactorPromptProps>, string][] = [
    [{ lifetimeMs: 600_000 }, "Enter the 6 digits we sent you. The code works for 10 minutes."],
    [
      { lifetimeMs: 600_000, autoSubmit: true },
      "Enter the 6 digits we sent you. We'll check the code once all 6 digits are in. " +
        "The code works for 10 minutes.",
    ],
    [
      { destination: "(555) 555-0142", lifetimeMs: 600_000 },
      "Enter the 6 digits we sent to ••••42. The code works for 10 minutes.",
    ],
    [{ destination: "(555) 555-0142" }, "Enter the 6 digits we sent to ••••42."],
    [{ destination: "(555) 555-0143" }, "Enter the 6 digits we sent to ••••43."],
    [{}, "Enter the 6 digits we sent you."],
  ];
  for (const [props, words] of hints) {
    translate();
    rerender(page(props));
    expect(document.getElementById(field().getAttribute("aria-describedby") ?? "")).toMatchObject({
      textContent: words,
    });
  }
  expect(field().closest("[translate=no]")).toBe(field());
});

test("Enter that ends a composition sends nothing, and the next one sends the code once", async () => {
  const submitted = renderPrompt();
  await userEvent.click(field());
  const session = cdp();
  await session.send("Input.imeSetComposition", {
    text: "493817",
    selectionStart: 6,
    selectionEnd: 6,
  });
  expect(field().value).toBe("493817");
  const enter = { key: "Enter", code: "Enter", text: "\r" };
  await session.send("Input.dispatchKeyEvent", {
    type: "keyDown",
    windowsVirtualKeyCode: 229,
    ...enter,
  });
  await session.send("Input.dispatchKeyEvent", {
    type: "keyUp",
    windowsVirtualKeyCode: 229,
    ...enter,
  });
  await session.send("Input.insertText", { text: "493817" });
  expect(submitted).toEqual([]);
  expect(field().value).toBe("493817");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => submitted).toEqual(["493817"]);
});
