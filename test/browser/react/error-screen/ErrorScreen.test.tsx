import { FluzProvider, GuidanceView, useFluzError } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { payloadOf, support } from "../support/page.tsx";

beforeEach(() => page.viewport(800, 600));

const actions = { createPasscode: () => {}, requestAccess: () => {}, signIn: "#login" };

function Payment({ code }: { code: string }) {
  const [error, setError] = useState<unknown>(null);
  const fluz = useFluzError(error);
  return (
    <GuidanceView error={fluz}>
      <h2>Pay the rent</h2>
      <label htmlFor="note">Note</label>
      <input id="note" />
      <button onClick={() => setError(payloadOf(code))}>Go on</button>
    </GuidanceView>
  );
}

async function fail(code: string) {
  render(
    <FluzProvider actions={actions} support={support}>
      <main>
        <div style={{ position: "sticky", insetBlockStart: 0, blockSize: 90 }}>Bar</div>
        <Payment code={code} />
        <div style={{ blockSize: 1_500 }} />
      </main>
    </FluzProvider>,
  );
  await userEvent.fill(page.getByLabelText("Note"), "November");
  screen.getByRole("button", { name: "Go on" }).focus();
  await userEvent.keyboard("{Enter}");
  return screen.findByRole("group");
}

test.each(["AUTH-0030", "AUTH-0010"])(
  "%s: the heading has the focus, with a ring, clear of the bar, and then come the steps",
  async (code) => {
    const surface = await fail(code);
    const heading = screen.getByRole("heading");
    expect(document.activeElement).toBe(heading);
    expect(getComputedStyle(heading).outlineWidth).toBe("3px");
    expect(heading.getBoundingClientRect().top).toBeGreaterThanOrEqual(90);
    await userEvent.tab();
    expect(document.activeElement).toBe(surface.querySelector("a, button"));
  },
);

test("while it stands the form cannot be reached, and afterwards all is as it was", async () => {
  await fail("AUTH-0010");
  expect(screen.queryByRole("textbox")).toBeNull();
  await userEvent.click(page.getByRole("button", { name: "Go back" }));
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("November");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Pay the rent" }));
});

describe.each(["AUTH-0001", "AUTH-0010"])("%s at 320 px", (code) => {
  test("nothing scrolls sideways, steps stand in one column, and are 44 px high", async () => {
    await page.viewport(320, 600);
    const surface = await fail(code);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const boxes = [...surface.querySelectorAll(".fluz-Action")].map((step) =>
      step.getBoundingClientRect(),
    );
    expect(boxes.length).toBeGreaterThan(1);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
  });
});

test("in forced colours a step keeps its edge, and the icon its outline", async () => {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  const surface = await fail("AUTH-0010");
  const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(surface);
  const icon = surface.querySelector("svg");
  expect(borderTopStyle).toBe("solid");
  expect(borderTopColor).not.toBe(backgroundColor);
  expect(icon && getComputedStyle(icon).stroke).not.toBe(backgroundColor);
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});
