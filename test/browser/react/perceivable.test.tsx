import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { hidings } from "./support/hidings.tsx";
import type { Around } from "./support/hidings.tsx";
import { actions, payloadOf, support } from "./support/page.tsx";

interface SignUpProps {
  readonly code: string;
  readonly around: Around;
  /** Whether the button that was pressed is hidden with the rest. */
  readonly isButtonInside: boolean;
  readonly hasBanner?: boolean;
}

function SignUp({ code, around, isButtonInside, hasBanner = false }: SignUpProps): ReactElement {
  const [isHidden, setHidden] = useState(false);
  const fluz = useFluzError(null, { operation: "register", fields: ["phone"] });
  const button = <button type="submit">Create account</button>;
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setHidden(true);
        // The answer comes when the place has gone already.
        setTimeout(() => fluz.report(payloadOf(code)), 50);
      }}
    >
      <h2>Sign up</h2>
      {hasBanner && <ErrorBanner error={fluz} />}
      {around(
        isHidden,
        <>
          {!hasBanner && <ErrorBanner error={fluz} />}
          <label>
            Phone
            <input {...fluz.field("phone")} />
          </label>
          <FieldError error={fluz} field="phone" />
          {isButtonInside && button}
        </>,
      )}
      {!isButtonInside && button}
    </form>
  );
}

const words: Readonly<Record<string, string>> = {
  "AUTH-0025": "We couldn't create your account",
  "AUTH-0026": "This number already has an account",
};

/** Whether the browser draws it, and nothing around it hides it from assistive technology. */
function isOpen(element: HTMLElement): boolean {
  const isDrawn = element.checkVisibility({ visibilityProperty: true });
  const { bottom } = element.parentElement?.parentElement?.getBoundingClientRect() ?? { bottom: 0 };
  const fold = element.closest("[data-fold]")?.getBoundingClientRect();
  const isFolded = fold !== undefined && fold.bottom < bottom;
  return isDrawn && !isFolded && element.closest("[inert], [aria-hidden=true]") === null;
}

/** What says the words in the accessibility tree: live regions and headings. */
function perceived(text: string): readonly HTMLElement[] {
  const regions = [...screen.queryAllByRole("status"), ...screen.queryAllByRole("alert")];
  const headings = screen.queryAllByRole("heading", { name: new RegExp(text) });
  return [
    ...regions.filter((region) => region.textContent.includes(text)),
    ...headings.filter(isOpen),
  ];
}

async function submit(page: ReactElement): Promise<void> {
  render(
    <FluzProvider actions={actions} support={support}>
      {page}
    </FluzProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
}

describe.each(Object.entries(hidings))(
  "a place hidden by %s while the request runs",
  (_, around) => {
    describe.each(["AUTH-0025", "AUTH-0026"])("%s", (code) => {
      test.each([true, false])("is said, once (the button went with it: %s)", async (isInside) => {
        await submit(<SignUp code={code} around={around} isButtonInside={isInside} />);
        await waitFor(() => expect(perceived(words[code] ?? "")).toHaveLength(1));
        expect(document.activeElement).not.toBe(document.body);
      });
    });

    test("leaves a field's error to the banner that can be perceived", async () => {
      await submit(<SignUp code="AUTH-0026" around={around} isButtonInside hasBanner />);
      const banner = await screen.findByRole("group", { name: /This number already/ });
      await waitFor(() => expect(document.activeElement).toBe(banner));
    });
  },
);

test("behind a modal dialog of the host's, the error is said from inside the dialog", async () => {
  function Page(): ReactElement {
    const fluz = useFluzError(null, { operation: "register" });
    return (
      <>
        <ErrorBanner error={fluz} />
        <dialog ref={(element) => element?.showModal()}>
          <button type="button" onClick={() => fluz.report(payloadOf("AUTH-0025"))}>
            Create account
          </button>
        </dialog>
      </>
    );
  }
  await submit(<Page />);
  await waitFor(() =>
    expect(screen.getByRole("dialog").textContent).toContain("We couldn't create your account"),
  );
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Create account" }));
});
