import {
  ErrorBanner,
  ErrorSummary,
  FluzProvider,
  GuidanceView,
  useFluzError,
} from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const codes = {
  critical: payloadOf("AUTH-0030"),
  error: payloadOf("AUTH-0025"),
  warning: payloadOf("AUTH-0019"),
} as const;

const shown = () => screen.queryAllByRole("group").map(({ dataset }) => dataset["severity"]);

function Form({ errors }: { errors: readonly unknown[] }) {
  return (
    <FluzProvider actions={everyHandler} support={support}>
      <form aria-label="Sign up">
        {errors.map((error, index) => (
          <ErrorBanner key={index} error={error} />
        ))}
      </form>
    </FluzProvider>
  );
}

test("a banner that gave way still gives way when its error is followed by another", () => {
  const { rerender } = render(<Form errors={[codes.critical, codes.error]} />);
  expect(shown()).toEqual(["critical"]);
  rerender(<Form errors={[codes.critical, codes.warning]} />);
  expect(shown()).toEqual(["critical"]);
  rerender(<Form errors={[null, codes.warning]} />);
  expect(shown()).toEqual(["warning"]);
});

test("what is hidden with its form takes nobody's place, and comes back with it", () => {
  const results: UseFluzErrorResult[] = [];
  function Step() {
    const main = useFluzError(undefined, { operation: "login" });
    const beside = useFluzError(undefined, { operation: "other" });
    results.splice(0, 2, main, beside);
    return (
      <GuidanceView error={main}>
        <form aria-label="Log in">
          <ErrorSummary error={[main, beside]} />
          <input aria-label="Phone" {...main.field("phone")} />
          <input aria-label="Email" {...beside.field("email")} />
        </form>
      </GuidanceView>
    );
  }
  const { container } = render(
    <FluzProvider actions={everyHandler} support={support}>
      <Step />
    </FluzProvider>,
  );
  act(() => results[0]?.report(codes.critical));
  act(() => results[1]?.report(codes.error));
  expect(container.querySelector(".fluz-ErrorScreen")).toBeVisible();
  act(() => results[0]?.dismiss());
  expect(container.querySelector(".fluz-ErrorScreen")).toBeNull();
  expect(screen.getByRole("group")).toHaveClass("fluz-ErrorBanner");
});

test("a summary that gives way to a worse error in its form leaves no second one behind", () => {
  const list = [codes.error, codes.warning];
  const Both = ({ late }: { late: unknown }) => (
    <FluzProvider actions={everyHandler} support={support}>
      <form aria-label="Sign up">
        <ErrorSummary error={list} />
        <ErrorBanner error={late} />
      </form>
    </FluzProvider>
  );
  const { rerender } = render(<Both late={null} />);
  rerender(<Both late={codes.critical} />);
  expect(screen.getAllByRole("group")).toHaveLength(1);
});
