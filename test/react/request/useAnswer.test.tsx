import {
  FluzProvider,
  PasscodePrompt,
  ResendButton,
  TwoFactorPrompt,
  useAnswer,
} from "@fluz-kit/react";
import type { PasscodePromptProps, TwoFactorPromptProps } from "@fluz-kit/react";
import { act, render, renderHook, screen } from "@testing-library/react";
import { StrictMode, useReducer } from "react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { useFetcher } from "../support/fetcher.ts";
import { payloadOf, support } from "../support/handlers.ts";
import { field, send } from "../support/passcode.tsx";
import { pass, pressResend } from "../support/resend.ts";
import { check, checkButton, codeField } from "../support/twoFactor.tsx";

type Action = (data: FormData) => unknown;

const worked = { success: true };

/** An answer that takes its time, in fake time. */
const after = (ms: number, answer: unknown) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, answer);
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

describe("a prompt for a code whose answer comes through a fetcher", () => {
  interface Routes {
    readonly verify: Action;
    readonly resend?: Action;
  }

  function CodeStep({
    verify,
    resend = () => worked,
    ...props
  }: Routes & Partial<TwoFactorPromptProps>) {
    const verifying = useFetcher(verify);
    const sending = useFetcher(resend);
    const verified = useAnswer(verifying.state !== "idle", verifying.data);
    const sent = useAnswer(sending.state !== "idle", sending.data);
    return (
      <TwoFactorPrompt
        {...props}
        onSubmit={(code) =>
          verified(() => verifying.submit({ code: code.reveal() }, { method: "post" }))
        }
        onResend={() => sent(() => sending.submit({ intent: "resend" }, { method: "post" }))}
      />
    );
  }

  function renderStep(props: Routes & Partial<TwoFactorPromptProps>) {
    const draw = (more: Partial<TwoFactorPromptProps> = {}) => (
      <StrictMode>
        <FluzProvider support={support}>
          <CodeStep {...props} {...more} />
        </FluzProvider>
      </StrictMode>
    );
    const { rerender } = render(draw());
    return { update: (more: Partial<TwoFactorPromptProps>) => rerender(draw(more)) };
  }

  test("is busy until the answer is there, and nothing is verified before", async () => {
    const onVerified = vi.fn<() => void>();
    const codes: unknown[] = [];
    renderStep({
      verify(data) {
        codes.push(data.get("code"));
        return after(500, worked);
      },
      onVerified,
    });
    await check("493817");
    await pass(400);
    expect(checkButton()).toHaveTextContent("Checking");
    expect(onVerified).not.toHaveBeenCalled();
    await pass(200);
    expect(onVerified).toHaveBeenCalledOnce();
    expect(codes).toEqual(["493817"]);
  });

  test("shows what was wrong at the code, each time, and goes on when it is right", async () => {
    const onVerified = vi.fn<() => void>();
    const answers = [payloadOf("AUTH-0006"), payloadOf("AUTH-0006"), worked];
    renderStep({ verify: () => after(50, answers.shift()), onVerified });
    for (const code of ["111111", "222222"]) {
      await check(code);
      await pass(100);
      expect(codeField()).toBeInvalid();
      expect(codeField()).toHaveFocus();
      expect(codeField()).toHaveAccessibleDescription(/That code isn't right/);
    }
    await check("493817");
    await pass(100);
    expect(onVerified).toHaveBeenCalledOnce();
  });

  test("takes an answer that comes so soon that nobody sees it pending", async () => {
    renderStep({ verify: () => payloadOf("AUTH-0006") });
    await check("493817");
    expect(codeField()).toBeInvalid();
  });

  test("sends another code, and says what kept it from being sent", async () => {
    const answers = [payloadOf("AUTH-0007"), worked];
    renderStep({ verify: () => worked, resend: () => after(50, answers.shift()) });
    await pressResend();
    await pass(100);
    expect(screen.getByText(/We couldn't send your code/)).toBeVisible();
    await pass(60_000);
    await pressResend();
    await pass(1_000);
    expect(screen.getByText(/We sent a new code/)).toBeInTheDocument();
  });

  test("with another number, the answer about the first says nothing of the second", async () => {
    const onVerified = vi.fn<() => void>();
    const { update } = renderStep({
      verify: (data) => after(500, data.get("code") === "111111" ? worked : payloadOf("AUTH-0006")),
      onVerified,
      destination: "+1 555 0100",
    });
    await check("111111");
    update({ destination: "+1 555 0199" });
    await pass(600);
    expect(onVerified).not.toHaveBeenCalled();
    await check("222222");
    await pass(600);
    expect(codeField()).toBeInvalid();
    expect(onVerified).not.toHaveBeenCalled();
  });

  test("shows that it could not be sent at all", async () => {
    renderStep({ verify: () => Promise.reject(new TypeError("fetch failed")) });
    await check("493817");
    await pass(50);
    expect(screen.getByText(/connection/i)).toBeVisible();
    expect(checkButton()).not.toHaveTextContent("Checking");
  });
});

test("a prompt whose onSubmit returns nothing lets everything pass, and development says so", async () => {
  expectConsole("warn", /onSubmit returned nothing, so what was entered counts as right/);
  const onVerified = vi.fn<() => void>();
  function Careless(): ReactElement {
    const fetcher = useFetcher(() => payloadOf("AUTH-0006"));
    return (
      <TwoFactorPrompt
        onVerified={onVerified}
        onResend={() => worked}
        onSubmit={(code) => void fetcher.submit({ code: code.reveal() }, { method: "post" })}
      />
    );
  }
  render(<Careless />);
  await check("493817");
  expect(onVerified).toHaveBeenCalledOnce();
});

test("a code counts as sent where onResend returns nothing, and development says so", async () => {
  expectConsole("warn", /onResend returned nothing, so a code counts as sent/);
  const onSent = vi.fn<() => void>();
  render(<ResendButton onSent={onSent} onResend={() => {}} />);
  await pressResend();
  expect(onSent).toHaveBeenCalledOnce();
});

test("a prompt for a passcode works with a fetcher", async () => {
  const onDone = vi.fn<PasscodePromptProps["onDone"] & {}>();
  const answers = [payloadOf("AUTH-0012"), worked];
  function Unlock(): ReactElement {
    const fetcher = useFetcher(() => after(50, answers.shift()));
    const ask = useAnswer(fetcher.state !== "idle", fetcher.data);
    return (
      <PasscodePrompt
        mode="check"
        length={4}
        onDone={onDone}
        onSubmit={(entry) =>
          ask(() =>
            fetcher.submit(
              { passcode: entry.mode === "check" ? entry.passcode.reveal() : "" },
              { method: "post" },
            ),
          )
        }
      />
    );
  }
  render(<Unlock />);
  await send("0042");
  await pass(100);
  expect(field()).toBeInvalid();
  expect(field()).toHaveValue("");
  expect(onDone).not.toHaveBeenCalled();
  await send("4938");
  await pass(100);
  expect(onDone).toHaveBeenCalledExactlyOnceWith("check");
});

describe("the promise of an answer", () => {
  interface Source {
    readonly isPending: boolean;
    readonly answer: unknown;
  }
  const idle: Source = { isPending: false, answer: "old" };

  function renderAsk() {
    return renderHook(({ isPending, answer }: Source) => useAnswer(isPending, answer), {
      initialProps: idle,
    });
  }

  /** What has become of it. */
  async function stateOf(promise: Promise<unknown>): Promise<unknown> {
    return Promise.race([promise.catch(String), Promise.resolve("pending")]);
  }

  test("does not take the last answer, however often it is drawn", async () => {
    const { result, rerender } = renderAsk();
    const promise = result.current(() => {});
    rerender({ ...idle });
    rerender({ ...idle });
    expect(await stateOf(promise)).toBe("pending");
    rerender({ isPending: true, answer: "old" });
    expect(await stateOf(promise)).toBe("pending");
    rerender(idle);
    expect(await promise).toBe("old");
  });

  test("waits until nothing is pending, while the answer is there already", async () => {
    const { result, rerender } = renderAsk();
    const promise = result.current(() => {});
    rerender({ isPending: true, answer: "new" });
    expect(await stateOf(promise)).toBe("pending");
    rerender({ isPending: false, answer: "newer" });
    expect(await promise).toBe("newer");
  });

  test("is given up as cancelled when something else is sent", async () => {
    const { result, rerender } = renderAsk();
    const first = result.current(() => {});
    const second = result.current(() => {});
    rerender({ isPending: false, answer: "new" });
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect(await second).toBe("new");
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
  ])("rejects if sending %s", async (_, fail) => {
    const { result } = renderAsk();
    await expect(result.current(fail)).rejects.toThrow("no");
  });

  test("comes from a function that is the same in every render", () => {
    const { result, rerender } = renderAsk();
    const first = result.current;
    rerender({ isPending: true, answer: null });
    expect(result.current).toBe(first);
  });

  test("sends at once, in the press", () => {
    const { result } = renderHook(() => {
      const [count, add] = useReducer((last: number) => last + 1, 0);
      return { count, add, ask: useAnswer(false, null) };
    });
    act(() => void result.current.ask(result.current.add));
    expect(result.current.count).toBe(1);
  });
});
