import "@fluz-kit/react/styles.css";
import { afterEach, describe, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { judgeTitle } from "../support/judgeTitle.tsx";

/** Each pair of colours is named once, so each test has one of its own. */
let shades = 0;

afterEach(async () => {
  await cdp().send("Emulation.setEmulatedMedia", { media: "", features: [] });
});

describe("nothing is said", () => {
  const faint = "html { background: #ffffff } .fluz-ErrorBanner { background: none; color: ";

  test.each([
    ["on an image", "main { background: linear-gradient(white, white) }"],
    ["on a colour that only other screens have", "main { background: color(display-p3 1 1 1) }"],
    ["in a colour that only other screens have", "body * { color: color(display-p3 .7 .7 .7) }"],
    ["while it fades", "main { opacity: 0.5 }"],
    ["while it moves", "@keyframes a { to { color: red } } main { animation: a 9s }"],
    ["behind a filter", "main { filter: invert(1) }"],
    ["blended with the page", "main { mix-blend-mode: difference }"],
    ["over what it does not stand in", "main { position: absolute }"],
    ["of what is hidden", ".fluz-ErrorBanner { visibility: hidden }"],
    ["of what takes no room", "main { display: none }"],
    ["of what is not to be seen", ".fluz-ErrorBanner { color: transparent !important }"],
  ])("%s", async (_, css) => {
    shades += 1;
    const shade = `#9090${(128 + shades).toString(16)}`;
    expect(await judgeTitle(`${faint} ${shade} } ${css}`)).toEqual([]);
    expect(await judgeTitle(`${faint} ${shade} }`)).toEqual([expect.stringContaining(shade)]);
  });

  test("under the colours of the person's system", async () => {
    const turn = (value: string) =>
      cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
    const css = `${faint} #929292; forced-color-adjust: none }`;
    await turn("active");
    expect(await judgeTitle(css)).toEqual([]);
    await turn("none");
    expect(await judgeTitle(css)).toEqual([expect.stringContaining("#929292 on #ffffff")]);
  });

  test("in a frame whose page has no background", async () => {
    const css = ".fluz-ErrorBanner { background: none; color: #939393 }";
    expect(await judgeTitle(css)).toEqual([]);
    expect(await judgeTitle(`html { background: #ffffff } ${css}`)).toHaveLength(1);
  });

  test("of what the application puts in itself, or cannot be pressed", async () => {
    const css = `${faint} #000000 } .own, .fluz-ErrorBanner button { color: #949494 }`;
    expect(await judgeTitle(css, <b className="own">No</b>)).toEqual([]);
    expect(await judgeTitle(css, <button disabled>No</button>)).toEqual([]);
    expect(await judgeTitle(css, <button>Yes</button>)).toEqual([
      expect.stringContaining("#949494"),
    ]);
  });
});
