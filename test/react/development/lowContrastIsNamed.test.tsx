import type * as Kit from "@fluz-kit/react";
import type { ReactElement, ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { judge, paintPage } from "../support/painted.tsx";

beforeEach(paintPage);

const slots = { icon: null, description: null, actions: null, reference: null };
const failure = payloadOf("AUTH-0014");

/** A banner whose title is all the text that is seen. */
const bannerOf =
  (title?: ReactNode) =>
  ({ ErrorBanner }: typeof Kit) => <ErrorBanner error={failure} slots={{ ...slots, title }} />;

const title = ".fluz-ErrorBanner-title";
const judgeTitle = (css: string, own?: ReactNode) => judge(css, bannerOf(own));

describe("the contrast of a text on what is behind it", () => {
  test.each([
    ["rgb(119, 119, 119)", "rgb(255, 255, 255)", "#777777 on #ffffff has a contrast of 4.47:1"],
    ["rgba(0, 0, 0, 0.5)", "rgb(255, 255, 255)", "#808080 on #ffffff has a contrast of 3.97:1"],
    ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0.4)", "#ffffff on #999999 has a contrast of 2.84:1"],
    ["rgb(0, 0, 0)", "rgb(32, 32, 32)", "#000000 on #202020 has a contrast of 1.28:1"],
  ])("%s on %s: %s", async (text, background, finding) => {
    const css = `html { background-color: #fff } ${title} { color: ${text}; background-color: ${background} }`;
    expect(await judgeTitle(css)).toEqual([expect.stringContaining(finding)]);
  });

  test("is told with the component, what is needed, and the tokens to change", async () => {
    expect(
      await judgeTitle(`${title} { color: #777777 } .fluz-ErrorBanner { background-color: #fff }`),
    ).toEqual([
      "Fluz Kit: the text of ErrorBanner is hard to read. #777777 on #ffffff has a contrast of 4.47:1, " +
        "and text of this size needs 4.5:1 (WCAG 1.4.3). Change --fluz-color-text or --fluz-color-page.",
    ]);
  });

  test.each([
    ["4.54:1", "color: #767676"],
    ["21:1", "color: #000000"],
    ["3.94:1 in large text", "color: #808081; font-size: 24px"],
    [
      "3.94:1 in bold text that is nearly as large",
      "color: #808081; font-size: 18.7px; font-weight: 700",
    ],
  ])("%s is enough", async (_, css) => {
    expect(await judgeTitle(`html { background-color: #fff } ${title} { ${css} }`)).toEqual([]);
  });

  test.each([
    ["large text", "3:1", "color: #959595; font-size: 24px"],
    [
      "bold text that is too small to be large",
      "4.5:1",
      "color: #808081; font-size: 18.6px; font-weight: 700",
    ],
  ])("%s needs %s", async (_, needed, css) => {
    expect(await judgeTitle(`html { background-color: #fff } ${title} { ${css} }`)).toEqual([
      expect.stringContaining(`text of this size needs ${needed}`),
    ]);
  });

  test.each([
    ["white", "", "#888888 on #ffffff"],
    ["dark", "html { color-scheme: dark }", "#555555 on #121212"],
  ])("behind all is the page itself, %s", async (_, css, finding) => {
    const [shade] = finding.split(" ");
    expect(await judgeTitle(`${css} ${title} { color: ${shade} }`)).toEqual([
      expect.stringMatching(new RegExp(`${finding}.* or the background of <html>\\.$`)),
    ]);
  });

  test("the element of the application that is behind is named", async () => {
    expect(await judgeTitle(`main { background-color: #fff } ${title} { color: #8a8a8a }`)).toEqual(
      [expect.stringMatching(/ Change --fluz-color-text or the background of <main>\.$/)],
    );
  });
});

describe("nothing is said", () => {
  const faint = `html { background-color: #fff } ${title} { color: #909090 }`;

  test.each([
    ["on an image", "main { background-image: url(x.png) }"],
    [
      "on a colour that only other screens have",
      "main { background-color: color(display-p3 1 1 1) }",
    ],
    ["while it fades", "main { opacity: 0.5 }"],
    ["behind a filter", "main { filter: invert(1) }"],
    ["blended with the page", "main { mix-blend-mode: difference }"],
    ["over what it does not stand in", "main { position: absolute }"],
    ["over what it is fixed before", "main { position: fixed }"],
    ["of what is not to be seen", `${title} { color: rgba(0, 0, 0, 0) }`],
  ])("%s", async (_, css) => {
    expect(await judgeTitle(`${faint} ${css}`)).toEqual([]);
    expect(await judgeTitle(faint)).toHaveLength(1);
  });

  test("of what moves", async () => {
    vi.spyOn(Element.prototype, "getAnimations").mockReturnValue([
      Object.assign(Object.create(null), { playState: "running" }),
    ]);
    expect(await judgeTitle(faint)).toEqual([]);
  });

  test("of what takes no room", async () => {
    vi.spyOn(Element.prototype, "checkVisibility").mockReturnValue(false);
    expect(await judgeTitle(faint)).toEqual([]);
  });

  test("of what the application puts in itself, or cannot be pressed", async () => {
    const css = "html { background-color: #fff } .own, button { color: #949494 }";
    expect(await judgeTitle(css, <b className="own">No</b>)).toEqual([]);
    expect(await judgeTitle(css, <button disabled>No</button>)).toEqual([]);
    expect(await judgeTitle(css, <button aria-disabled>No</button>)).toEqual([]);
    expect(await judgeTitle(css, <button>Yes</button>)).toEqual([
      expect.stringContaining("#949494"),
    ]);
  });

  test("under the colours of the person's system", async () => {
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: query === "(forced-colors: active)",
    }));
    expect(await judgeTitle(faint)).toEqual([]);
  });

  test("where the browser tells of no layout", async () => {
    Reflect.deleteProperty(Element.prototype, "checkVisibility");
    expect(await judgeTitle(faint)).toEqual([]);
  });

  test("when looking throws: advice breaks no page", async () => {
    vi.stubGlobal("matchMedia", undefined);
    expect(await judgeTitle(faint)).toEqual([]);
  });

  test("in production, where nothing is looked at", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const look = vi.spyOn(Element.prototype, "checkVisibility");
    expect(await judgeTitle(faint)).toEqual([]);
    expect(look).not.toHaveBeenCalled();
  });
});

test("it is told once, however often it is drawn", async () => {
  const twice = (own: typeof Kit) => (
    <>
      {bannerOf()(own)}
      {bannerOf()(own)}
    </>
  );
  expect(
    await judge(`html { background-color: #fff } ${title} { color: #8b8b8b }`, twice),
  ).toHaveLength(1);
});

test.each<[string, string, (own: typeof Kit) => ReactElement, string]>([
  ["a description", ".fluz-ErrorBanner-description", fullBanner, "text-muted"],
  ["a reference", ".fluz-ErrorBanner-reference", fullBanner, "text-muted"],
  ["the first action", '[data-variant="primary"]', fullBanner, "action-text"],
  ["another action", '[data-variant="secondary"]', fullBanner, "text"],
  ["an error at its field", ".fluz-FieldError-title", fieldError("AUTH-0006"), "danger"],
  ["a warning at its field", ".fluz-FieldError-title", fieldError("AUTH-0029"), "warning"],
])("the colour of %s is named, as the style sheet has it", async (_, selector, draw, token) => {
  const css = `html { background-color: #fff } ${selector} { color: #8d8d8d }`;
  expect(await judge(css, draw)).toEqual([
    expect.stringContaining(`Change --fluz-color-${token} or the background of <html>.`),
  ]);
});

test("the background of an action is named as its own", async () => {
  const css = '[data-variant="primary"] { color: #8d8d8d; background-color: #fff }';
  expect(await judge(css, fullBanner)).toEqual([
    expect.stringContaining("Change --fluz-color-action-text or --fluz-color-action."),
  ]);
});

function fullBanner({ ErrorBanner }: typeof Kit): ReactElement {
  return <ErrorBanner error={payloadOf("AUTH-0013")} attempt={2} />;
}

function fieldError(code: string): (own: typeof Kit) => ReactElement {
  return ({ FieldError }) => <FieldError error={payloadOf(code)} field="code" />;
}
