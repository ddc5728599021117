import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { act, render, waitFor } from "@testing-library/react";
import { useCallback, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { createPortal } from "react-dom";
import { describe, expect, test } from "vitest";
import { actions, payloadOf, support } from "../support/page.tsx";

const words = "We couldn't create your account";

interface AroundProps {
  readonly children: ReactNode;
}

function Modal({ children }: AroundProps): ReactElement {
  const show = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return <dialog ref={show}>{children}</dialog>;
}

function Page({ children }: AroundProps): ReactElement {
  return <div>{children}</div>;
}

function Shadow({ children }: AroundProps): ReactElement {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = useCallback((host: HTMLElement | null) => {
    setRoot(host && (host.shadowRoot ?? host.attachShadow({ mode: "open" })));
  }, []);
  return <div ref={attach}>{root && createPortal(<div>{children}</div>, root)}</div>;
}

/** The page and every open shadow tree in it. */
function everyRoot(root: Document | ShadowRoot = document): readonly (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap((one) => everyRoot(one))];
}

const all = (selector: string) =>
  everyRoot().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

interface SignUpProps {
  /** What is around all of it: the page, or a shadow tree. */
  readonly in: (props: AroundProps) => ReactElement;
  /** Whether the banner is in the dialog that the button is in. */
  readonly isInside: boolean;
}

function SignUp({ in: Tree, isInside }: SignUpProps): ReactElement {
  const fluz = useFluzError(null, { operation: "register" });
  const banner = <ErrorBanner error={fluz} />;
  return (
    <Tree>
      {!isInside && banner}
      <Modal>
        <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0025"))}>
          Create account
        </button>
        {isInside && banner}
      </Modal>
    </Tree>
  );
}

function press(props: SignUpProps): HTMLElement | undefined {
  render(
    <FluzProvider actions={actions} support={support}>
      <SignUp {...props} />
    </FluzProvider>,
  );
  const button = all("button").find(({ textContent }) => textContent === "Create account");
  act(() => {
    button?.focus();
    button?.click();
  });
  return button;
}

const said = () => all("[aria-live]").filter(({ textContent }) => textContent.includes(words));

describe.each([
  ["the page", Page],
  ["a shadow tree", Shadow],
] as const)("with a modal dialog in %s", (_, Tree) => {
  test("a banner outside it cannot be perceived: it is said aloud, and the focus stays", async () => {
    const button = press({ in: Tree, isInside: false });
    await waitFor(() => expect(said()).toHaveLength(1));
    expect(all("[role=group]")).toHaveLength(1);
    expect(focused()).toBe(button);
  });

  test("a banner inside it can, and takes the focus", async () => {
    press({ in: Tree, isInside: true });
    await waitFor(() => expect(focused()).toBe(all("[role=group]")[0]));
    expect(said()).toEqual([]);
  });
});

interface TwoPlacesProps {
  readonly field: (props: AroundProps) => ReactElement;
  readonly dialog: (props: AroundProps) => ReactElement;
  /** What is around both. */
  readonly both: (props: AroundProps) => ReactElement;
}

/** A field outside of the dialog that the button and the banner are in. */
function Taken({ field: FieldTree, dialog: DialogTree, both: Tree }: TwoPlacesProps): ReactElement {
  const fluz = useFluzError(null, { operation: "register", fields: ["phone"] });
  return (
    <Tree>
      <FieldTree>
        <input aria-label="Phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" />
      </FieldTree>
      <DialogTree>
        <Modal>
          <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0026"))}>
            Create account
          </button>
          <ErrorBanner error={fluz} />
        </Modal>
      </DialogTree>
    </Tree>
  );
}

test.each<[string, TwoPlacesProps, boolean]>([
  ["of the page", { field: Page, dialog: Page, both: Page }, false],
  ["of the page, from a shadow tree", { field: Shadow, dialog: Page, both: Page }, false],
  ["of the same shadow tree", { field: Page, dialog: Page, both: Shadow }, false],
  ["of a shadow tree that has the focus", { field: Page, dialog: Shadow, both: Page }, true],
])(
  "a field behind a modal dialog %s leaves its error to the banner in it",
  async (_, props, isFocused) => {
    render(
      <FluzProvider actions={actions} support={support}>
        <Taken {...props} />
      </FluzProvider>,
    );
    const [button] = all("dialog button");
    act(() => {
      button?.focus();
      // Safari gives no focus to a button that is pressed.
      if (!isFocused) button?.blur();
      button?.click();
    });
    await waitFor(() => expect(all("dialog [role=group]")).toHaveLength(1));
  },
);

test("a dialog that is open without being modal hides nothing", async () => {
  function Open(): ReactElement {
    const fluz = useFluzError(null, { operation: "register" });
    return (
      <>
        <ErrorBanner error={fluz} />
        <dialog open>
          <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0025"))}>
            Create account
          </button>
        </dialog>
      </>
    );
  }
  render(
    <FluzProvider actions={actions} support={support}>
      <Open />
    </FluzProvider>,
  );
  const [button] = all("dialog button");
  act(() => {
    button?.focus();
    button?.click();
  });
  await waitFor(() => expect(focused()).toBe(all("[role=group]")[0]));
});
