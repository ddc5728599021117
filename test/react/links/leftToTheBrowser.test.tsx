import { ErrorBanner, errorParts, useFluzError } from "@fluz-kit/react";
import { render, screen, waitFor } from "@testing-library/react";
import type { AnchorHTMLAttributes, ReactElement } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import {
  actions,
  assign,
  drawWith,
  error,
  handOver,
  navigate,
  press,
  watchLocation,
} from "../support/routed.tsx";

beforeEach(watchLocation);

describe("the browser follows", () => {
  test.each([
    ["into a new tab on Windows", { ctrlKey: true }],
    ["into a new tab on macOS", { metaKey: true }],
    ["into a new window", { shiftKey: true }],
    ["to save it", { altKey: true }],
    ["with another button", { button: 1 }],
  ])("a press that means to go %s", (_, init) => {
    drawWith(<ErrorBanner error={error} />);
    expect(press(init)).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });

  test.each([
    "https://elsewhere.example/login",
    "http://localhost:3000/login",
    "mailto:help@example.com",
    "tel:+15551234567",
    "#phone",
  ])("%s", (href) => {
    drawWith(<ErrorBanner error={error} actions={{ reauthenticate: href }} />);
    expect(press()).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });

  test("a path where the page's base leads to another site", () => {
    const base = document.head.appendChild(document.createElement("base"));
    base.href = "https://elsewhere.example/";
    drawWith(<ErrorBanner error={error} />);
    expect(press()).toBe(true);
    base.remove();
    expect(navigate).not.toHaveBeenCalled();
  });

  test("every link without a router", () => {
    render(<ErrorBanner error={error} actions={actions} />);
    expect(press()).toBe(true);
  });

  /** The host's own link, which knows more than the kit. */
  function OwnLink(props: AnchorHTMLAttributes<HTMLAnchorElement>): ReactElement {
    const fluz = useFluzError(error);
    const [action] = fluz.actions;
    if (!action) throw new Error("There is no action.");
    return (
      <a {...errorParts(fluz)?.action(action)} {...props}>
        {action.label}
      </a>
    );
  }

  test.each([
    ["opens elsewhere", { target: "_blank" }, true],
    ["is saved", { download: true }, true],
    ["says that it opens here", { target: "_self" }, false],
  ])("a link of the host's as it stands that %s: %o, %s", (_, props, isFollowed) => {
    drawWith(<OwnLink {...props} />);
    expect(press()).toBe(isFollowed);
    expect(navigate).toHaveBeenCalledTimes(isFollowed ? 0 : 1);
  });
});

describe("where the router fails", () => {
  const fail: readonly [string, unknown][] = [
    [
      "throws",
      () => {
        throw new Error("no such route");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no such chunk"))],
    ["is no function", "/login"],
  ];
  test.each(fail)(
    "because it %s, the browser follows, and development says so",
    async (_, broken) => {
      vi.resetModules();
      const fresh = await import("@fluz-kit/react");
      expectConsole("error", /^Fluz Kit: navigate has failed, so the browser/);
      render(
        <fresh.FluzProvider actions={actions} {...handOver(broken)}>
          <fresh.ErrorBanner error={error} />
        </fresh.FluzProvider>,
      );
      press();
      await waitFor(() => expect(assign.mock.calls).toEqual([[actions.reauthenticate]]));
      expect(screen.getByRole("group")).toBeVisible();
    },
  );

  test("when the person is elsewhere already, nothing takes them away", async () => {
    vi.resetModules();
    const fresh = await import("@fluz-kit/react");
    expectConsole("error", /navigate has failed/);
    let fail = () => {};
    const going = new Promise<void>((_, reject) => {
      fail = () => reject(new Error("overtaken"));
    });
    render(
      <fresh.FluzProvider actions={actions} navigate={() => going}>
        <fresh.ErrorBanner error={error} />
      </fresh.FluzProvider>,
    );
    press();
    vi.stubGlobal("location", { ...location, href: "http://localhost:3000/elsewhere" });
    fail();
    await going.catch(() => {});
    await Promise.resolve();
    expect(assign).not.toHaveBeenCalled();
  });
});
