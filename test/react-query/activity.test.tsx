import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { Activity } from "react";
import { describe, expect, test, vi } from "vitest";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderWithClient } from "./support/renderMutation.tsx";

/** A screen that can be hidden, as routers do with pages one leaves. */
function createScene(strict: boolean) {
  const answer = createAnswer();
  const send = createSend(null);
  send.mockReturnValueOnce(answer.promise);
  const log: string[] = [];
  function Screen() {
    const signUp = useFluzMutation({
      operation: "register",
      mutationFn: send,
      onSettled: () => log.push("hook"),
    });
    const { title } = useFluzError(signUp);
    const onSettled = () => log.push("press");
    return (
      <>
        <button onClick={() => signUp.mutate("input", { onSettled })}>Create account</button>
        <output>{title ?? signUp.status}</output>
      </>
    );
  }
  const at = (mode: "hidden" | "visible") => (
    <Activity mode={mode}>
      <Screen />
    </Activity>
  );
  const { rerender, unmount } = renderWithClient(at("visible"), { strict });
  const turn = (mode: "hidden" | "visible") => act(async () => rerender(at(mode)));
  const press = () => act(async () => fireEvent.click(screen.getByText("Create account")));
  const give = (value: unknown) => act(async () => answer.resolve(value));
  const status = () => screen.getByRole("status", { hidden: true }).textContent;
  return { send, log, turn, press, give, status, unmount };
}

describe.each([false, true])(
  "a screen that is hidden while it is pending, StrictMode: %s",
  (strict) => {
    test.each([
      ["a success", worked, "success"],
      ["a failure", failed("AUTH-0026"), "This number already has an account"],
    ])(
      "tells what became of it when it is shown: %s that came meanwhile",
      async (_, given, said) => {
        const { send, turn, press, give, status } = createScene(strict);
        await press();
        await turn("hidden");
        await give(given);
        await turn("visible");
        expect(status()).toBe(said);
        expect(send).toHaveBeenCalledTimes(1);
        expect(send.mock.calls[0]?.[1].signal.aborted).toBe(false);
      },
    );

    test("tells what becomes of it when that comes later", async () => {
      const { turn, press, give, status } = createScene(strict);
      await press();
      await turn("hidden");
      await turn("visible");
      expect(status()).toBe("pending");
      await give(worked);
      expect(status()).toBe("success");
    });

    test("calls the hook's callbacks at once, and those of the press when it is shown", async () => {
      const { log, turn, press, give } = createScene(strict);
      await press();
      await turn("hidden");
      await give(worked);
      expect(log).toEqual(["hook"]);
      await turn("visible");
      expect(log).toEqual(["hook", "press"]);
      await turn("hidden");
      await turn("visible");
      expect(log).toEqual(["hook", "press"]);
    });

    test("aborts it when it goes for good, and tells nobody", async () => {
      const { send, log, turn, press, give, unmount } = createScene(strict);
      await press();
      await turn("hidden");
      unmount();
      await act(async () => {});
      expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true);
      await give(worked);
      expect(log).toEqual([]);
    });
  },
);

test("a press after the one that ended unseen is the one whose callbacks are called", async () => {
  const send = createSend(worked);
  const log = vi.fn<(name: string) => void>();
  const held: { send: (name: string) => void } = { send: () => {} };
  function Screen() {
    const { mutate } = useFluzMutation({ operation: "sendCode", mutationFn: send });
    held.send = (name) => void mutate(name, { onSuccess: () => log(name) });
    return null;
  }
  const at = (mode: "hidden" | "visible") => (
    <Activity mode={mode}>
      <Screen />
    </Activity>
  );
  const { rerender } = renderWithClient(at("visible"));
  await act(async () => rerender(at("hidden")));
  await act(async () => held.send("a"));
  await act(async () => held.send("b"));
  await act(async () => rerender(at("visible")));
  expect(log.mock.calls).toEqual([["b"]]);
});
