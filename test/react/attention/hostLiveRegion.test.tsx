import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { OwnBanner } from "../support/ownMarkup.tsx";
import { pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface FormProps {
  readonly draw: (fluz: UseFluzErrorResult) => ReactElement;
  readonly around: (banner: ReactNode) => ReactElement;
}

function Form({ draw, around }: FormProps): ReactElement {
  const fluz = useFluzError(undefined, { operation: "register" });
  return (
    <form
      aria-label="Sign up"
      onSubmit={(event) => {
        event.preventDefault();
        fluz.report(payloadOf("AUTH-0025"));
      }}
    >
      {around(draw(fluz))}
      <button>Create account</button>
    </form>
  );
}

/** Sends a form that fails, and says what the kit's own regions have been given. */
async function fail(props: FormProps): Promise<readonly (string | null)[]> {
  render(
    <FluzProvider>
      <Form {...props} />
    </FluzProvider>,
  );
  const regions = [...document.querySelectorAll(".fluz-visuallyHidden[aria-live]")];
  const submit = screen.getByRole("button", { name: "Create account" });
  act(() => submit.focus());
  fireEvent.click(submit);
  await pass(400);
  return regions.map(({ textContent }) => textContent);
}

const banners: readonly [string, FormProps["draw"]][] = [
  ["a banner of the kit's", (fluz) => <ErrorBanner error={fluz} />],
  ["a banner of the host's own", (fluz) => <OwnBanner fluz={fluz} />],
];

test.each(banners)(
  "%s in the host's live region is left to that region: no focus, no second voice",
  async (_, draw) => {
    const said = await fail({ draw, around: (banner) => <div aria-live="polite">{banner}</div> });
    expect(screen.getByRole("group", { name: /We couldn't create your account/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Create account" })).toHaveFocus();
    expect(said).toEqual(["", ""]);
  },
);

test.each(banners)(
  "%s takes the focus where the region around it is switched off",
  async (_, draw) => {
    const said = await fail({ draw, around: (banner) => <div aria-live="off">{banner}</div> });
    expect(screen.getByRole("group")).toHaveFocus();
    expect(said).toEqual(["", ""]);
  },
);

test.each(banners)("%s in a live region that is hidden is told all the same", async (_, draw) => {
  const around = (banner: ReactNode) => (
    <div aria-live="polite" aria-hidden>
      {banner}
    </div>
  );
  const said = await fail({ draw, around });
  expect(said[0]).toMatch(/^We couldn't create your account/);
});
