import { Secret } from "@fluz-kit/core";
import { FluzProvider, PasscodePrompt } from "@fluz-kit/react";
import type { PasscodeEntry, PasscodePromptProps } from "@fluz-kit/react";
import { createSandbox, RIGHT_CODE } from "@fluz-kit/sandbox";
import { cleanup, render, screen, within } from "@testing-library/react";
import { expect, inject, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { button, field } from "../react/support/passcode.tsx";

const phone = "555-222-3333";

type Send = (request: Request) => Promise<Response>;

/** What an application has between the prompt and the API. */
function createApi(url: string, send: Send) {
  const call = async (name: string, given: Readonly<Record<string, string>>) => {
    const names = Object.keys(given);
    const declared = names.map((one) => `$${one}: String!`).join(", ");
    const passed = names.map((one) => `${one}: $${one}`).join(", ");
    const query = `mutation (${declared}) { ${name}(${passed}) { success error { code message } } }`;
    const body = JSON.stringify({ query, variables: given });
    const headers = { "content-type": "application/json" };
    const response = await send(new Request(url, { method: "POST", headers, body }));
    return response.json();
  };
  return {
    sendCode: () => call("sendCode", { phoneNumber: phone }),
    async passcode(entry: PasscodeEntry): Promise<unknown> {
      if (entry.mode === "check") {
        return call("checkPasscode", { passcode: entry.passcode.reveal() });
      }
      const newPasscode = entry.newPasscode.reveal();
      if (entry.mode === "update") {
        const currentPasscode = entry.passcode.reveal();
        return call("updatePasscode", { currentPasscode, newPasscode });
      }
      if (entry.mode === "create") return call("createPasscode", { passcode: newPasscode });
      return call("resetPasscode", { code: RIGHT_CODE, newPasscode });
    },
  };
}

type Api = ReturnType<typeof createApi>;

function createApiInPage(): Api {
  const sandbox = createSandbox();
  return createApi("https://api.example.com/graphql", (request) => sandbox.fetch(request));
}

const readState = () => document.querySelector("form")?.dataset["state"];
const readTitle = () => screen.getByRole("heading").textContent;

/** Types over what stands in the first field, and waits for the answer. */
async function enter(passcode: string) {
  await userEvent.fill(field(), passcode);
  await userEvent.keyboard("{Enter}");
  await expect.poll(readState).not.toMatch(/entering|checking/);
}

function renderPrompt(api: Api, mode: PasscodePromptProps["mode"]) {
  const onDone = vi.fn<NonNullable<PasscodePromptProps["onDone"]>>();
  render(
    <FluzProvider support={{ type: "email", address: "help@example.com" }}>
      <PasscodePrompt
        mode={mode}
        length={4}
        onSubmit={(entry) => api.passcode(entry)}
        onDone={onDone}
      />
    </FluzProvider>,
  );
  return onDone;
}

test("asked for a passcode, a person who has none creates one and goes on", async () => {
  const onDone = renderPrompt(createApiInPage(), "check");
  await enter("2468");
  expect(readTitle()).toBe("Create a passcode to continue");
  expect(document.activeElement).toBe(screen.getByRole("heading"));
  expect(screen.queryByText("Forgot passcode?")).toBeNull();
  await userEvent.keyboard("{Tab}2468{Enter}");
  await expect.poll(readState).toBe("done");
  expect(onDone).toHaveBeenCalledExactlyOnceWith("create");
});

test("wrong three times, then forgotten: the person resets it, and it works", async () => {
  const api = createApiInPage();
  renderPrompt(api, "create");
  await enter("2468");
  expect(readState()).toBe("done");
  await api.sendCode();
  cleanup();

  const onDone = renderPrompt(api, "check");
  for (const passcode of ["1111", "2222", "3333"]) {
    await enter(passcode);
    expect(readState()).toBe("refused");
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
  }
  expect(button("Reset passcode").dataset["variant"]).toBe("primary");
  await userEvent.click(button("Reset passcode"));
  expect(document.activeElement).toBe(field("New passcode"));
  await enter("1357");
  expect(onDone).toHaveBeenCalledExactlyOnceWith("reset");
  const entry = { mode: "check", passcode: new Secret("1357") } as const;
  expect(await api.passcode(entry)).toMatchObject({
    data: { checkPasscode: { success: true } },
  });
});

test("about to create a second one, a person chooses, and the first one stays", async () => {
  const api = createApiInPage();
  renderPrompt(api, "create");
  await enter("2468");
  cleanup();

  const onDone = renderPrompt(api, "create");
  await enter("1357");
  expect(readTitle()).toBe("You already have a passcode");
  const choices = within(screen.getByRole("group")).getAllByRole("button");
  expect(choices.map(({ textContent }) => textContent)).toEqual([
    "Reset passcode",
    "Use your passcode",
  ]);
  await userEvent.click(button("Use your passcode"));
  await enter("1357");
  expect(readState()).toBe("refused");
  await enter("2468");
  expect(onDone).toHaveBeenCalledExactlyOnceWith("check");
});

test("a fault of the server's is tried again without typing", async () => {
  const sandbox = createSandbox();
  const send: Send = (request) => sandbox.fetch(request);
  const onDone = renderPrompt(createApi("https://api.example.com/graphql", send), "create");
  sandbox.fail("AUTH-0014", { operation: "createPasscode" });
  await enter("2468");
  expect(readTitle()).toBe("We couldn't create your passcode");
  expect(field().value).toBe("2468");
  await userEvent.click(button("Try again"));
  await expect.poll(readState).toBe("done");
  expect(onDone).toHaveBeenCalledExactlyOnceWith("create");
});

test("over HTTP a wrong passcode is followed by a fault, and by having none", async () => {
  renderPrompt(
    createApi(inject("sandboxUrl"), (request) => fetch(request)),
    "check",
  );
  await enter("0012");
  await screen.findByText(/That passcode isn't right/, { selector: "form *" });
  await enter("0015");
  expect(readTitle()).toBe("We couldn't check your passcode");
  expect(screen.queryByText(/isn't right/)).toBeNull();
  await userEvent.fill(field(), "0010");
  await userEvent.keyboard("{Enter}");
  await expect.poll(readState).toBe("missing");
});
