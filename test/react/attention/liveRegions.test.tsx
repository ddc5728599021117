import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function advance(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

function page(error: unknown) {
  return (
    <FluzProvider actions={everyHandler}>
      <ErrorBanner error={error} />
    </FluzProvider>
  );
}

test("two regions are there, empty and in reach, before there is anything to say", () => {
  render(page(null));
  for (const [role, politeness] of [
    ["status", "polite"],
    ["alert", "assertive"],
  ] as const) {
    const region = screen.getByRole(role);
    expect(region).toBeEmptyDOMElement();
    expect(region).toHaveAttribute("aria-live", politeness);
    expect(region).toHaveAttribute("aria-atomic", "true");
    expect(region).toHaveClass("fluz-visuallyHidden");
    for (const hiding of ["hidden", "inert", "aria-hidden"])
      expect(region).not.toHaveAttribute(hiding);
  }
});

test("the same sentence twice is new to a screen reader twice", async () => {
  const { rerender } = render(page(null));
  const region = screen.getByRole("status");
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) changes.push(node.textContent ?? "");
    }
  });
  observer.observe(region, { childList: true, subtree: true, characterData: true });
  for (let time = 0; time < 2; time += 1) {
    rerender(page(payloadOf("AUTH-0025")));
    advance(300);
  }
  await Promise.resolve();
  observer.disconnect();
  const said = "We couldn't create your account. Check your details and try again.";
  expect(changes).toEqual([said, said]);
});

test("of three messages within 300 ms the last one is said, once", () => {
  const { rerender } = render(page(null));
  for (const code of ["AUTH-0014", "AUTH-0025", "AUTH-0017"]) {
    rerender(page(payloadOf(code)));
    advance(90);
  }
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  advance(30);
  expect(screen.getByRole("status").textContent).toMatch(/^We couldn't reset your passcode\./);
});

test("what was said is cleared, though not before a second has passed", () => {
  const { rerender } = render(page(null));
  rerender(page(payloadOf("AUTH-0025")));
  advance(1_299);
  expect(screen.getByRole("status")).not.toBeEmptyDOMElement();
  advance(1_100);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("says text alone, and never more than 150 characters", () => {
  const { rerender } = render(page(null));
  rerender(
    <FluzProvider actions={everyHandler} appName={"🏦".repeat(200)}>
      <ErrorBanner error={payloadOf("AUTH-0031")} />
    </FluzProvider>,
  );
  advance(300);
  const region = screen.getByRole("status");
  expect([...(region.textContent ?? "")]).toHaveLength(150);
  expect(region.querySelector("a, button")).toBeNull();
  expect(region.textContent).toMatch(/^Allow access to continue\. (🏦)+…$/u);
});

test("unmounting leaves no timer", () => {
  const { rerender, unmount } = render(page(null));
  rerender(page(payloadOf("AUTH-0014")));
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

interface DialogPageProps {
  readonly error: unknown;
  readonly isOpen: boolean;
}

describe.each(["an open dialog", "whatever calls itself modal"])(
  "while the person is in %s",
  (kind) => {
    function Page({ error, isOpen }: DialogPageProps) {
      const form = (
        <form aria-label="Log in">
          <ErrorBanner error={error} />
          <input aria-label="Code" />
        </form>
      );
      const modal =
        kind === "an open dialog" ? (
          <dialog open>{form}</dialog>
        ) : (
          <div aria-modal className="modal">
            {form}
          </div>
        );
      return <FluzProvider actions={everyHandler}>{isOpen && modal}</FluzProvider>;
    }

    test("the regions speak from inside it, and go home afterwards", () => {
      const { rerender } = render(<Page error={null} isOpen />);
      const region = screen.getByRole("status");
      const home = region.parentElement;
      screen.getByRole("textbox", { name: "Code" }).focus();
      rerender(<Page error={payloadOf("AUTH-0025")} isOpen />);
      advance(100);
      expect(region.closest("dialog, .modal")).not.toBeNull();
      expect(region).toBeEmptyDOMElement();
      advance(200);
      expect(region).toHaveTextContent("We couldn't create your account.");
      screen.getByRole("textbox", { name: "Code" }).blur();
      advance(2_000);
      expect(region).toBeEmptyDOMElement();
      expect(region.parentElement).toBe(home);
    });

    test("a dialog that goes with the regions in it takes nothing along", () => {
      const { rerender, unmount } = render(<Page error={null} isOpen />);
      const region = screen.getByRole("status");
      const home = region.parentElement;
      screen.getByRole("textbox", { name: "Code" }).focus();
      rerender(<Page error={payloadOf("AUTH-0025")} isOpen />);
      rerender(<Page error={null} isOpen={false} />);
      advance(300);
      expect(region.parentElement).toBe(home);
      expect(region).toHaveTextContent("We couldn't create your account.");
      unmount();
      expect(vi.getTimerCount()).toBe(0);
      expect(region).not.toBeInTheDocument();
    });
  },
);
