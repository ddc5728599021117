import { ErrorBanner } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const error = payloadOf("AUTH-0025");

describe("a host's ref", () => {
  test("holds the banner while it is shown, and nothing afterwards", () => {
    const ref = createRef<HTMLDivElement>();
    const { rerender } = render(<ErrorBanner ref={ref} error={error} actions={everyHandler} />);
    expect(ref.current).toBe(screen.getByRole("group"));
    rerender(<ErrorBanner ref={ref} error={null} actions={everyHandler} />);
    expect(ref.current).toBeNull();
  });

  test("is called with the banner, and with null when it goes", () => {
    const ref = vi.fn<(element: HTMLDivElement | null) => void>();
    const { rerender } = render(<ErrorBanner ref={ref} error={error} actions={everyHandler} />);
    const banner = screen.getByRole("group");
    rerender(<ErrorBanner ref={ref} error={null} actions={everyHandler} />);
    expect(ref.mock.calls).toEqual([[banner], [null]]);
  });

  test("is called once for a banner that is drawn again", () => {
    const ref = vi.fn<(element: HTMLDivElement | null) => void>();
    const { rerender } = render(<ErrorBanner ref={ref} error={error} actions={everyHandler} />);
    rerender(
      <ErrorBanner
        ref={ref}
        error={payloadOf("AUTH-0002")}
        operation="login"
        actions={everyHandler}
      />,
    );
    expect(ref).toHaveBeenCalledTimes(1);
  });

  test("is ended by what it returns", () => {
    const end = vi.fn<() => void>();
    const ref = vi.fn<(element: HTMLDivElement | null) => () => void>(() => end);
    const { unmount } = render(<ErrorBanner ref={ref} error={error} actions={everyHandler} />);
    expect(end).not.toHaveBeenCalled();
    unmount();
    expect(end).toHaveBeenCalledTimes(1);
    expect(ref).toHaveBeenCalledTimes(1);
  });

  test("moves when the host gives another one", () => {
    const first = createRef<HTMLDivElement>();
    const second = createRef<HTMLDivElement>();
    const { rerender } = render(<ErrorBanner ref={first} error={error} actions={everyHandler} />);
    rerender(<ErrorBanner ref={second} error={error} actions={everyHandler} />);
    expect(first.current).toBeNull();
    expect(second.current).toBe(screen.getByRole("group"));
  });
});
