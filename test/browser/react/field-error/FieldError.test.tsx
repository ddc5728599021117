import { FluzProvider } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { SignUp, payloadOf } from "../support/page.tsx";

/** What Chromium tells assistive technology of the text field with this name. */
async function readTextbox(label: string) {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const frames = [frameTree, ...(frameTree.childFrames ?? [])];
  for (const { frame } of frames) {
    const { nodes } = await cdp().send("Accessibility.getFullAXTree", { frameId: frame.id });
    const node = nodes.find(({ role, name }) => role?.value === "textbox" && name?.value === label);
    if (node) {
      const invalid = node.properties?.find(({ name }) => name === "invalid")?.value.value;
      return { description: node.description?.value, invalid };
    }
  }
  return null;
}

test("the browser's accessibility tree has the field named, described and invalid, until it is changed", async () => {
  render(
    <FluzProvider>
      <SignUp answer={() => payloadOf("AUTH-0026")} />
    </FluzProvider>,
  );
  expect(await readTextbox("Mobile number")).toEqual({
    description: "With area code",
    invalid: "false",
  });
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  await screen.findByText("This number already has an account");
  expect(document.activeElement).toBe(screen.getByLabelText("Mobile number"));
  const description =
    "With area code Error: This number already has an account " +
    "Use a different number, or sign in if it's yours.";
  expect(await readTextbox("Mobile number")).toEqual({ description, invalid: "true" });
  await userEvent.keyboard("5");
  expect(await readTextbox("Mobile number")).toEqual({ description, invalid: "false" });
});
