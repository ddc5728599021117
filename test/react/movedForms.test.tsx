import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { act, render, within } from "@testing-library/react";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "./support/handlers.ts";
import { focusedIn, trees } from "./support/trees.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface SignUpProps {
  /** Where the form stands; `null` for where it is written. */
  readonly place: HTMLElement | null;
  readonly hasField: boolean;
}

/** Lets an answer arrive. */
const later: { answer: (failure: unknown) => void } = { answer: () => {} };

/** A form that is drawn in one tree and then in another, as when a page opens a pop-up window for it. */
function SignUp({ place, hasField }: SignUpProps): ReactElement {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error, {
    operation: "register",
    fields: ["phone"],
    // Where the form is may be known only after the first error.
    ...(!hasField && { actions: { retry: () => {} } }),
  });
  useEffect(() => {
    later.answer = setError;
  }, []);
  const form = (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        setTimeout(() => setError(payloadOf("AUTH-0025")), 100);
      }}
    >
      <ErrorBanner error={fluz} />
      {hasField && <input aria-label="Phone" {...fluz.field("phone")} />}
      {hasField && <FieldError error={fluz} field="phone" />}
      <button>Create account</button>
    </form>
  );
  return place ? createPortal(form, place) : form;
}

async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

describe.each(trees)("a form that is moved to %s", (_, plant) => {
  let tree: ReturnType<typeof plant>;
  beforeEach(() => {
    tree = plant();
  });
  afterEach(() => tree.remove());

  async function move(hasField: boolean) {
    const { container } = tree;
    const { rerender, unmount } = render(<SignUp place={null} hasField={hasField} />);
    rerender(<SignUp place={container} hasField={hasField} />);
    await pass(0);
    const find = within(container);
    const button = find.getByRole("button", { name: "Create account" });
    return {
      find,
      button,
      focused: () => focusedIn(container),
      press: async () => {
        act(() => {
          button.focus();
          button.click();
        });
        await pass(100);
      },
      unmount,
    };
  }

  test("is heard where it is now: the answer to a press takes the focus", async () => {
    const { find, press, focused, unmount } = await move(true);
    await press();
    expect(focused()).toBe(find.getByRole("group"));
    unmount();
  });

  test("is heard from its first error on, where that alone says where it is", async () => {
    const { find, press, focused, unmount } = await move(false);
    await press();
    await press();
    expect(focused()).toBe(find.getByRole("group"));
    unmount();
  });

  test("leaves the focus to a person who has done nothing since", async () => {
    const { button, press, focused, unmount } = await move(true);
    await press();
    act(() => button.focus());
    act(() => later.answer(payloadOf("AUTH-0013")));
    expect(focused()).toBe(button);
    unmount();
  });

  test("offers to send it again only while what was sent stands in it", async () => {
    const { find, press, unmount } = await move(true);
    await press();
    const again = () => find.queryByRole("button", { name: "Try again" });
    expect(again()).toBeVisible();
    const input = find.getByRole("textbox", { name: "Phone" });
    act(() => void input.dispatchEvent(new Event("input", { bubbles: true, composed: true })));
    await pass(0);
    expect(again()).toBeNull();
    unmount();
  });

  test("leaves no listener behind where it was, or is, when it goes at once", async () => {
    const root = tree.container.getRootNode();
    const added = [document, root].map((one) => vi.spyOn(one, "addEventListener"));
    const removed = [document, root].map((one) => vi.spyOn(one, "removeEventListener"));
    const { rerender, unmount } = render(<SignUp place={null} hasField />);
    rerender(<SignUp place={tree.container} hasField />);
    unmount();
    await pass(0);
    const own = ["submit", "click", "input"];
    const count = (spies: readonly { mock: { calls: readonly (readonly unknown[])[] } }[]) =>
      spies
        .flatMap(({ mock }) => mock.calls)
        .filter(([type, , capture]) => own.some((name) => name === type) && capture === true)
        .length;
    expect(count(removed)).toBe(count(added));
  });
});
