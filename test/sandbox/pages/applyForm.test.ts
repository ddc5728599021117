// @vitest-environment jsdom
import { readResponse } from "@fluz-kit/core";
import { screen } from "@testing-library/dom";
import { userEvent } from "@testing-library/user-event";
import { createSandbox, type Sandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { openPage, postForm, press, rowsOf } from "../../support/controlPage.ts";
import { callOf, type CallName, requestOf } from "../../support/sandboxCalls.ts";

async function codeOf(sandbox: Sandbox, name: CallName): Promise<string | null | undefined> {
  return (await readResponse(await sandbox.fetch(requestOf(callOf(name)))))?.code;
}

test("a failure that a person plans befalls the next request of that operation, once", async () => {
  const sandbox = createSandbox();
  await openPage(sandbox);
  await userEvent.selectOptions(screen.getByLabelText("What arrives"), "AUTH-0026");
  await userEvent.selectOptions(screen.getByLabelText("In answer to"), "registerUser");
  await press(sandbox, "Plan it");
  expect(screen.getByRole("status").textContent).toBe("The failure is planned.");
  expect(rowsOf("Planned, oldest first")).toEqual([["AUTH-0026", "registerUser", "1×", "now"]]);
  expect(await codeOf(sandbox, "login")).toBeUndefined();
  expect(await codeOf(sandbox, "registerUser")).toBe("AUTH-0026");
  expect(await codeOf(sandbox, "registerUser")).toBeUndefined();
});

test("a failure can wait for its turn and then stay", async () => {
  const sandbox = createSandbox();
  await openPage(sandbox);
  await userEvent.selectOptions(screen.getByLabelText("What arrives"), "AUTH-0018");
  await userEvent.selectOptions(screen.getByLabelText("How many times"), "every time");
  await userEvent.clear(screen.getByLabelText("Requests that go through first"));
  await userEvent.type(screen.getByLabelText("Requests that go through first"), "1");
  await press(sandbox, "Plan it");
  expect(await codeOf(sandbox, "login")).toBeUndefined();
  expect(await codeOf(sandbox, "login")).toBe("AUTH-0018");
  expect(await codeOf(sandbox, "login")).toBe("AUTH-0018");
});

test("a switch that a person flips changes every answer, until it is flipped back", async () => {
  const sandbox = createSandbox();
  await openPage(sandbox);
  await userEvent.click(screen.getByLabelText(/^It is active/));
  await press(sandbox, "Set the switches");
  expect(screen.getByRole("status").textContent).toBe("The switches are set.");
  expect(await codeOf(sandbox, "login")).toBe("AUTH-0030");
  await userEvent.click(screen.getByLabelText(/^It is active/));
  await press(sandbox, "Set the switches");
  expect(await codeOf(sandbox, "login")).toBeUndefined();
});

test("starting anew forgets plans, the log, and how the switches stood", async () => {
  const sandbox = createSandbox();
  sandbox.fail("AUTH-0018", { times: Infinity });
  sandbox.set({ registrationAllowed: false });
  await codeOf(sandbox, "login");
  await openPage(sandbox);
  await press(sandbox, "Start anew");
  expect(screen.getByText("No operation has run yet.")).toBeDefined();
  expect(screen.getByText("Nothing is planned.")).toBeDefined();
  expect(await codeOf(sandbox, "login")).toBeUndefined();
  expect(await codeOf(sandbox, "registerUser")).toBeUndefined();
});

test.each([
  ["an outcome that there is not", { task: "fail", outcome: "AUTH-0032", times: "1", after: "0" }],
  ["no count", { task: "fail", outcome: "AUTH-0026", times: "", after: "0" }],
  ["half a request", { task: "fail", outcome: "AUTH-0026", times: "1", after: "0.5" }],
  [
    "an operation that there is not",
    {
      task: "fail",
      outcome: "AUTH-0026",
      operation: "<b>x</b>",
      times: "1",
      after: "0",
    },
  ],
  ["no time to live", { task: "set", accessTokenTtl: "", codeTtl: "60" }],
  ["a task that there is not", { task: "<script>" }],
  ["nothing at all", {}],
])("%s is refused in words, and changes nothing", async (_, fields) => {
  const sandbox = createSandbox();
  const response = await postForm(sandbox, fields);
  const text = await response.text();
  expect(response.status).toBe(400);
  expect(text).toMatch(/role="alert">\s*Fluz Kit: /);
  expect(text).toContain("Nothing is planned.");
  expect(text).not.toMatch(/<script|<b>/);
  expect(text).toMatch(/name="applicationActive"\s+checked/);
});
