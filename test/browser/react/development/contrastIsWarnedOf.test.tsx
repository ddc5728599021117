import { codes, isFluzErrorCode } from "@fluz-kit/core";
import "@fluz-kit/react/styles.css";
import { ErrorBanner, FluzProvider, GuidanceView, ResendButton } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderEveryText } from "../support/everyText.tsx";
import { addHostStyles } from "../support/hostStyles.ts";
import { judgeTitle, looked } from "../support/judgeTitle.tsx";
import { actions, payloadOf, support } from "../support/page.tsx";

const undo: (() => void)[] = [];
let said: string[] = [];

const style = (css: string) => void undo.push(addHostStyles(css));

const schemes = {
  light: "html { color-scheme: light; background: #ffffff }",
  dark: "html { color-scheme: dark; background: #131419 }",
} as const;

beforeEach(() => {
  said = [];
  vi.spyOn(console, "warn").mockImplementation((text) => void said.push(String(text)));
});
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

const tokens = ["text", "text-muted", "action-text", "danger", "warning", "info"];

/** A colour that no test before has had: each pair is named once. */
let shades = 0;
function anotherShade(scheme: "light" | "dark"): string {
  shades += 1;
  return `${scheme === "light" ? "#8080" : "#6060"}${(128 + shades).toString(16)}`;
}

describe.each(["light", "dark"] as const)("on a %s page", (scheme) => {
  beforeEach(() => style(schemes[scheme]));

  test("the kit's own colours are never warned of, with any code", async () => {
    await renderEveryText();
    await looked();
    for (const code of Object.keys(codes).filter(isFluzErrorCode)) {
      const error = payloadOf(code);
      render(
        <FluzProvider actions={actions} support={support}>
          <ErrorBanner error={error} attempt={3} dismissible />
          <GuidanceView error={error} />
        </FluzProvider>,
      );
    }
    await looked();
    expect(document.querySelectorAll(".fluz-ErrorBanner").length).toBeGreaterThan(30);
    expect(said.filter((text) => text.includes("contrast"))).toEqual([]);
  });

  test("a theme that lowers the contrast of its colours is named for each, with that token to change", async () => {
    const shades = tokens.map((token) => [token, anotherShade(scheme)] as const);
    const lowered = shades.map(([token, shade]) => `--fluz-color-${token}: ${shade}`);
    style(`:root { ${lowered.join("; ")}; --fluz-color-action: #7f7f7f }`);
    await renderEveryText();
    await looked();
    for (const [token, shade] of shades) {
      const about = said.filter((text) => text.includes(`${shade} on`));
      expect(about, token).not.toEqual([]);
      for (const text of about) {
        expect(text).toMatch(/^Fluz Kit: the text of \w+ is hard to read\. #\w{6} on #\w{6} has /);
        expect(text).toMatch(
          / a contrast of [1-4](\.\d+)?:1, and text of this size needs (4\.5|3):1/,
        );
        expect(text).toContain(`(WCAG 1.4.3). Change --fluz-color-${token} or `);
      }
    }
  });
});

test("no component is left out", async () => {
  style(`${schemes.light} :root { --fluz-color-text: #a0a0a0 }`);
  await renderEveryText();
  await looked();
  const named = said.map((text) => /the text of (\w+) is hard to read/.exec(text)?.[1] ?? "");
  expect([...new Set(named)].filter(Boolean).sort()).toEqual([
    "AccessPrompt",
    "ErrorBanner",
    "ErrorScreen",
    "ErrorSummary",
    "FieldError",
    "PasscodePrompt",
    "ResendButton",
    "SupportLink",
    "TwoFactorPrompt",
  ]);
});

test.each(["page", "action"])("a background of the theme's is named: %s", async (token) => {
  style(`${schemes.light} :root { --fluz-color-${token}: #808080 }`);
  await renderEveryText();
  await looked();
  const tokens = said.flatMap((text) => / or (--fluz-color-\S+)\.$/.exec(text)?.[1] ?? []);
  expect([...new Set(tokens)]).toEqual([`--fluz-color-${token}`]);
});

test("it is told once, however often it is drawn", async () => {
  const css = ".fluz-ErrorBanner { background: #ffffff; color: #8b8b8b }";
  expect(await judgeTitle(css)).toHaveLength(1);
  expect(await judgeTitle(css)).toEqual([]);
  expect(await judgeTitle(css.replace("8b8b8b", "8c8c8c"))).toHaveLength(1);
});

test("a theme that an effect sets is waited for", async () => {
  style(
    `${schemes.light} :root { --fluz-color-text: #8e8e8e } .ready { --fluz-color-text: #000000 }`,
  );
  function Page() {
    useEffect(() => document.documentElement.classList.add("ready"));
    return <ResendButton onResend={() => {}} />;
  }
  const container = document.body.appendChild(document.createElement("div"));
  // Testing Library's own way to render runs effects at once.
  const root = createRoot(container);
  root.render(<Page />);
  await screen.findByRole("button");
  await looked();
  root.unmount();
  container.remove();
  expect(document.documentElement.className).toBe("ready");
  document.documentElement.className = "";
  expect(said).toEqual([]);
});

test("a component in a shadow tree is judged by what is around the tree", async () => {
  const host = document.createElement("div");
  host.style.background = "#202020";
  document.body.append(host);
  const container = host.attachShadow({ mode: "open" });
  render(<ErrorBanner error={payloadOf("AUTH-0029")} actions={{ resendCode: () => {} }} />, {
    container: container.appendChild(document.createElement("div")),
    baseElement: host,
  });
  await looked();
  host.remove();
  const finding = expect.stringMatching(/#000000 on #202020.* or the background of <div>\.$/);
  expect(said).toEqual([finding, finding]);
});
