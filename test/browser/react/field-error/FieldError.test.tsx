import { FluzProvider } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { SignUp, payloadOf } from "../support/page.tsx";
import { readTree } from "../support/readTree.ts";

const readField = () => readTree("textbox", /^Mobile number$/);

test("the browser's accessibility tree has the field named, described and invalid, until it is changed", async () => {
  render(
    <FluzProvider actions={{ signIn: "/login" }}>
      <SignUp answer={() => payloadOf("AUTH-0026")} />
    </FluzProvider>,
  );
  expect(await readField()).toMatchObject([{ description: "With area code", invalid: "false" }]);
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  await screen.findByText("This number already has an account");
  expect(document.activeElement).toBe(screen.getByLabelText("Mobile number"));
  const description =
    "With area code Error: This number already has an account. " +
    "Use a different number, or sign in if it's yours.";
  // The link beside the text is found by itself, and is no part of it.
  expect(screen.getByRole("link", { name: "Sign in" })).toBeTruthy();
  expect(await readField()).toMatchObject([{ description, invalid: "true" }]);
  await userEvent.keyboard("5");
  expect(await readField()).toMatchObject([{ description, invalid: "false" }]);
});
