import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const codes = {
  critical: payloadOf("AUTH-0030"),
  error: payloadOf("AUTH-0025"),
  warning: payloadOf("AUTH-0019"),
  info: payloadOf("AUTH-0010"),
} as const;

type Shown = keyof typeof codes | null;

function Form({ errors }: { errors: readonly Shown[] }) {
  return (
    <FluzProvider actions={everyHandler} support={support}>
      <form aria-label="Sign up">
        {errors.map((error, index) => (
          <ErrorBanner key={index} error={error && codes[error]} />
        ))}
      </form>
    </FluzProvider>
  );
}

const shown = () => screen.getAllByRole("group").map(({ dataset }) => dataset["severity"]);

const order = ["critical", "error", "warning", "info"] as const;
const pairs = order.flatMap((worse, index) =>
  order.slice(index + 1).map((better) => [worse, better] as const),
);

test.each(pairs)("of %s and %s a form shows the first, whichever came first", (worse, better) => {
  const { rerender } = render(<Form errors={[worse, null]} />);
  rerender(<Form errors={[worse, better]} />);
  expect(shown()).toEqual([worse]);
  rerender(<Form errors={[null, better]} />);
  expect(shown()).toEqual([better]);
  rerender(<Form errors={[worse, better]} />);
  expect(shown()).toEqual([worse]);
});

test("of two that are as bad it shows the newer", () => {
  const { rerender } = render(<Form errors={["error", null]} />);
  const first = screen.getByRole("group");
  rerender(<Form errors={["error", "error"]} />);
  expect(screen.getAllByRole("group")).toHaveLength(1);
  expect(first).not.toBeInTheDocument();
});

test("two forms show one each, and without a form all are shown", () => {
  const { unmount } = render(
    <>
      <Form errors={["critical"]} />
      <Form errors={["info"]} />
    </>,
  );
  expect(shown()).toEqual(["critical", "info"]);
  unmount();
  render(
    <FluzProvider actions={everyHandler} support={support}>
      <ErrorBanner error={codes.critical} />
      <ErrorBanner error={codes.info} />
    </FluzProvider>,
  );
  expect(shown()).toEqual(["critical", "info"]);
});

function Twice() {
  const fluz = useFluzError(codes.error);
  return (
    <>
      <ErrorBanner error={fluz} />
      <ErrorBanner error={fluz} />
    </>
  );
}

test("one result that two banners are given is shown once, in a form or not", () => {
  render(<Twice />, {
    wrapper: ({ children }) => <FluzProvider actions={everyHandler}>{children}</FluzProvider>,
  });
  expect(shown()).toEqual(["error"]);
});
